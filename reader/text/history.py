"""Undo and redo: the annotations before and after each correction, and the list of corrections."""

from dataclasses import dataclass, replace

from reader.errors import EditError
from reader.text.annotations import Annotations
from reader.text.corrections.correction import (
    Corrected,
    Correction,
    TakeBack,
    correction_between,
    moved,
)
from reader.text.edits import Edit


@dataclass(frozen=True, slots=True)
class History:
    """The present annotations, those before them and those undone. Immutable.

    Args:
        present: What is shown.
        past: Earlier values, the latest last.
        future: Undone values, the next to redo last.
        corrections: Those that stand, the latest last; also of an earlier time.
        corrected_before: Whether a person corrected the names at a time of which there is no list.
    """

    present: Annotations
    past: tuple[Corrected, ...] = ()
    future: tuple[Corrected, ...] = ()
    corrections: tuple[Correction, ...] = ()
    corrected_before: bool = False

    def edited(self, edit: Edit) -> "History":
        """Return the history after `edit`; EditError if it does not fit.

        An edit that changes nothing adds no step; any other forgets what was undone.
        """
        after = edit.apply(self.present)
        if after == self.present:
            return self
        if isinstance(edit, TakeBack):
            gone = {id(each) for each in edit.corrections}
            corrections = tuple(each for each in self.corrections if id(each) not in gone)
        elif after.article is not self.present.article:
            # Imported here: most articles stay as they are, and the first paint does without.
            from reader.text.revised_annotations import Shift

            shift = Shift(self.present.article, after.article)
            shifted = (moved(each, shift.span) for each in self.corrections)
            corrections = tuple(each for each in shifted if each is not None)
        else:
            corrections = (*self.corrections, correction_between(self.present, after))
        past = (*self.past, self._now)
        return replace(self, present=after, past=past, future=(), corrections=corrections)

    def undone(self) -> "History":
        """Return the history one step back, or itself at the beginning.

        A correction of an earlier time is taken back where there is no later step.
        """
        future = (*self.future, self._now)
        if self.past:
            return replace(self._at(self.past[-1]), past=self.past[:-1], future=future)
        if not self.corrections:
            return self
        latest = self.corrections[-1]
        try:
            before = TakeBack((latest,)).apply(self.present)
        except EditError:
            before = self.present
        return replace(self._at(Corrected(before, self.corrections[:-1])), future=future)

    def redone(self) -> "History":
        """Return the history one step forward, or itself at the end."""
        if not self.future:
            return self
        past = (*self.past, self._now)
        return replace(self._at(self.future[-1]), past=past, future=self.future[:-1])

    def read_again(
        self,
        annotations: Annotations,
        *,
        corrections: tuple[Correction, ...] | None = None,
        corrected_before: bool = False,
    ) -> "History":
        """Return the history with newer annotations of the same article as the present ones.

        Args:
            annotations: The newer ones.
            corrections: By which a person made them of what was found, if they were kept so.
            corrected_before: Whether a person made them, at a time of which there is no list.
        """
        # Values of before lack the names that were found since: undo takes corrections back then.
        alone = all(each.annotations.article is annotations.article for each in self.past)
        return replace(
            self,
            present=annotations,
            past=() if alone else self.past,
            corrections=self.corrections if corrections is None else corrections,
            corrected_before=corrected_before or self.corrected_before,
        )

    @property
    def has_corrections(self) -> bool:
        """Whether a name was corrected, now or before, and not only lines turned."""
        return self.corrected_before or bool(self.corrections)

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction to take back."""
        return bool(self.past or self.corrections)

    @property
    def can_redo(self) -> bool:
        """Whether there is a correction to make again."""
        return bool(self.future)

    @property
    def _now(self) -> Corrected:
        return Corrected(self.present, self.corrections)

    def _at(self, other: Corrected) -> "History":
        return replace(self, present=other.annotations, corrections=other.corrections)
