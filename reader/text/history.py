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
    """

    present: Annotations
    past: tuple[Annotations, ...] = ()
    future: tuple[Annotations, ...] = ()

    def edited(self, edit: Edit) -> "History":
        """Return the history after `edit`; EditError if it does not fit.

        An edit that changes nothing adds no step; any other forgets what was undone.
        """
        after = edit.apply(self.present)
        if after == self.present:
            return self
        return History(after, (*self.past, self.present))

    def undone(self) -> "History":
        """Return the history one step back, or itself at the beginning."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (*self.future, self.present))

    def redone(self) -> "History":
        """Return the history one step forward, or itself at the end."""
        if not self.future:
            return self
        return History(self.future[-1], (*self.past, self.present), self.future[:-1])

    def read_again(self, annotations: Annotations) -> "History":
        """Return the history with newer annotations of the same article as the present ones."""
        return replace(self, present=annotations)

    @property
    def has_corrections(self) -> bool:
        """Whether a name was corrected, and not only lines put back or taken out."""
        steps = pairwise((*self.past, self.present))
        return any(before.article is after.article for before, after in steps)

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction to take back."""
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a correction to make again."""
        return bool(self.future)
