"""Corrections of a text carried over to what became of it: to the nearest wording."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.text.annotations import Annotations
from reader.text.corrections.correction import Corrected, Correction, moved
from reader.text.corrections.text_traces import TextComparison, TracedLine, traces_of
from reader.text.document_lines import lines_of
from reader.text.entity import Entity
from reader.text.revised_annotations import grafted
from reader.text.span import Span

_LEAST_LIKENESS = 0.5
"""Share of a text that must stand in another for this to be the same article."""
_LEAST_SHARE = 0.25
"""Share of the other text that must come of it: else it is but quoted there."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was kept of a text that a person corrected.

    Args:
        entities: As the person left them.
        corrections: That made them so.
        traces: What tells the words of that text from others.
    """

    entities: tuple[Entity, ...]
    corrections: tuple[Correction, ...]
    traces: tuple[TracedLine, ...]


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """Corrections in the text as it is now.

    Args:
        corrected: The names as the person wants them, with the corrections that have a place here.
        total: How many corrections there were.
    """

    corrected: Corrected
    total: int

    @property
    def count(self) -> int:
        """How many corrections were carried over."""
        return len(self.corrected.corrections)


def carried_over(texts: Iterable[Earlier], found: Annotations) -> CarriedOver | None:
    """Carry the corrections of an earlier text over; None if none of the texts is like this one.

    Args:
        texts: What was kept of texts that may have become this one.
        found: All names of the text as it is now, as the program found them.
    """
    new = traces_of(found.article.text)
    compared = [(TextComparison(each.traces, new), each) for each in texts]
    alike = [
        (comparison, each)
        for comparison, each in compared
        if comparison.likeness >= _LEAST_LIKENESS and comparison.share >= _LEAST_SHARE
    ]
    if not alike:
        return None
    comparison, earlier = max(alike, key=lambda pair: pair[0].common)
    rows = []
    for entity in earlier.entities:
        mentions = tuple(
            replace(mention, span=span)
            for mention in entity.mentions
            if (span := comparison.span(mention.span)) is not None
        )
        if mentions:
            rows.append(replace(entity, mentions=mentions))
    kept = found.with_entities(rows)
    stands = {row.id: row.mentions[0] for row in kept.entities}
    corrections = tuple(
        correction
        for each in earlier.corrections
        if (correction := moved(each, comparison.span, stands)) is not None
    )
    if not corrections:
        return None
    whole = grafted(
        kept, found, _changed_lines(found, comparison), rejected=_rejected(corrections, kept)
    )
    return CarriedOver(Corrected(whole, corrections), len(earlier.corrections))


def _changed_lines(found: Annotations, comparison: TextComparison) -> list[int]:
    return [
        number
        for number, line in enumerate(lines_of(found.article))
        if line.paragraph is not None and not comparison.is_kept(line.paragraph.span)
    ]


def _rejected(corrections: Iterable[Correction], kept: Annotations) -> frozenset[Span]:
    """Return the places of which a person said that they name nobody."""
    return frozenset(
        mention.span
        for correction in corrections
        for row in correction.before
        for mention in row.mentions
        if next(kept.within(mention.span), None) is None
    )
