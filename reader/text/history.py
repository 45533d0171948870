"""Undo and redo: the annotations before and after each correction."""

from dataclasses import dataclass, replace
from itertools import pairwise

from reader.text.annotations import Annotations
from reader.text.edits import Edit


@dataclass(frozen=True, slots=True)
class History:
    """The present annotations, those before them and those undone. Immutable.

    Args:
        present: What is shown.
        past: Earlier values, the latest last.
        future: Undone values, the next to redo last.
        corrected_before: Whether the first of them is what a person made of the names earlier.
    """

    present: Annotations
    past: tuple[Annotations, ...] = ()
    future: tuple[Annotations, ...] = ()
    corrected_before: bool = False

    def edited(self, edit: Edit) -> "History":
        """Return the history after `edit`; EditError if it does not fit.

        An edit that changes nothing adds no step; any other forgets what was undone.
        """
        after = edit.apply(self.present)
        if after == self.present:
            return self
        return replace(self, present=after, past=(*self.past, self.present), future=())

    def undone(self) -> "History":
        """Return the history one step back, or itself at the beginning."""
        if not self.past:
            return self
        future = (*self.future, self.present)
        return replace(self, present=self.past[-1], past=self.past[:-1], future=future)

    def redone(self) -> "History":
        """Return the history one step forward, or itself at the end."""
        if not self.future:
            return self
        past = (*self.past, self.present)
        return replace(self, present=self.future[-1], past=past, future=self.future[:-1])

    def read_again(self, annotations: Annotations, *, corrected_before: bool = False) -> "History":
        """Return the history with newer annotations of the same article as the present ones.

        Args:
            annotations: The newer ones.
            corrected_before: Whether a person made them of what was found, at another time.
        """
        corrected = corrected_before or self.corrected_before
        return replace(self, present=annotations, corrected_before=corrected)

    @property
    def has_corrections(self) -> bool:
        """Whether a name was corrected, now or before, and not only lines turned."""
        steps = pairwise((*self.past, self.present))
        return self.corrected_before or any(
            before.article is after.article for before, after in steps
        )

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction to take back."""
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a correction to make again."""
        return bool(self.future)
