"""References that are resolved: to which row a pronoun goes, and what says so."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from reader.recognising.found import Found
from reader.recognising.names import NameSpan, PronounLink
from reader.recognising.rows import Row
from reader.text.entity import MentionForm


@dataclass(frozen=True, slots=True)
class Guess:
    """A reference and the row it was given to, by which rule."""

    row: int
    found: Found
    rule: str


def linked(
    names: Sequence[NameSpan], links: Sequence[PronounLink], rows: Sequence[Row]
) -> list[Guess]:
    """Return the links of the weights as guesses: a pronoun goes to the row of its name."""
    if not links:
        return []
    spans = sorted((one.start, one.end, row) for row, of in enumerate(rows) for one in of.mentions)
    starts = [start for start, _, _ in spans]
    guesses: list[Guess] = []
    for link in links:
        name = names[link.name]
        index = bisect_left(starts, name.end) - 1
        if index < 0 or spans[index][1] <= name.start:
            continue
        row = spans[index][2]
        found = Found(
            link.start, link.end, "", rows[row].kind, link.confidence, MentionForm.PRONOUN
        )
        guesses.append(Guess(row, found, "weights"))
    return guesses
