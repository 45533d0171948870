"""Doubt: what is shown with a question mark, and why.

Confidence is calibrated, so that of the mentions at 0.5 about half are right.
"""

from enum import StrEnum

DOUBTFUL_BELOW = 0.6
"""A mention with less confidence than this is shown as doubtful, in window, text and print."""


class Doubt(StrEnum):
    """What about a mention is least sure."""

    NAME = "name"
    """It may be no name at all, or end elsewhere."""
    KIND = "kind"
    """It is a name, but perhaps of another kind."""
    SAME = "same"
    """It may mean somebody else than the row that it is in."""
    PLACE = "place"
    """Several places have this name, and the text does not tell which."""
