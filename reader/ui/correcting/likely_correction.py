"""Which correction is likely, where it is known what is doubtful. Knows nothing of Qt."""

from enum import StrEnum

from reader.text.checking import Check
from reader.text.doubt import Doubt


class Likely(StrEnum):
    """A correction that the menu offers."""

    KIND = "kind"
    SAME = "same"
    NO_NAME = "no name"
    NO_NAME_HERE = "no name here"
    SOMEBODY_ELSE = "somebody else"


def likely(check: Check) -> Likely | None:
    """Return the correction that is likely if this is wrong; None for the first of the menu."""
    if check.doubt is Doubt.KIND:
        return Likely.KIND
    if check.doubt is Doubt.SAME:
        return Likely.SAME if check.whole else Likely.SOMEBODY_ELSE
    if check.doubt is Doubt.NAME:
        return Likely.NO_NAME if check.whole else Likely.NO_NAME_HERE
    return None
