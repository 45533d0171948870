"""Annotations of one revision of a document carried to another: mentions move with their lines."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.document_lines import DocumentLine, lines_of, lines_of_both
from reader.text.entity import Entity
from reader.text.revision import turned
from reader.text.span import Span


@dataclass(frozen=True, slots=True)
class TurnLines:
    """Puts left-out lines back into the article, and takes lines of the article out; an edit.

    Args:
        numbers: Of the lines, counted from 0 as `lines_of` yields them.
    """

    numbers: frozenset[int]

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations of the changed article; mentions move with their lines.

        Raises:
            EditError: If nothing of the article would be left, or there is no such line.
        """
        return carried(annotations, turned(annotations.article, *self.numbers))


def carried(annotations: Annotations, article: Article) -> Annotations:
    """Return annotations of another revision of the same document.

    Mentions in lines that both have move with them; an entity without one left is dropped.
    """
    if article is annotations.article:
        return annotations
    shift = Shift(annotations.article, article)
    entities = []
    for entity in annotations.entities:
        mentions = tuple(
            replace(mention, span=span)
            for mention in entity.mentions
            if (span := shift.span(mention.span)) is not None
        )
        if mentions:
            entities.append(replace(entity, mentions=mentions))
    return Annotations(article, tuple(entities), annotations.complete)


def lines_without_names(annotations: Annotations) -> frozenset[int]:
    """Return the numbers of the lines of the article in which nobody is marked."""
    return frozenset(
        number
        for number, line in enumerate(lines_of(annotations.article))
        if line.paragraph is not None
        and next(annotations.within(line.paragraph.span), None) is None
    )


def lines_outside(article: Article, read: Span | None) -> frozenset[int]:
    """Return the numbers of the lines that are not all within a span of the text; all for None."""
    return frozenset(
        number
        for number, line in enumerate(lines_of(article))
        if line.paragraph is not None
        and not (read is not None and read.covers(line.paragraph.span))
    )


def grafted(
    corrected: Annotations,
    found: Annotations,
    numbers: Iterable[int],
    *,
    rejected: frozenset[Span] = frozenset(),
) -> Annotations:
    """Return corrected annotations with the names that were found in some lines added.

    What a person corrected elsewhere stays as it is: a somebody found in a new line joins the row
    of the mentions it shares with the text before; one whose other mentions are nobody's any more
    was taken out by the person, and stays out.

    Args:
        corrected: Of the article, nothing known yet in those lines.
        found: Of the same article, found by the program in all of it.
        numbers: Of the new lines, counted as by `lines_of`.
        rejected: Places in them of which the person said that they name nobody.
    """
    lines = lines_of(corrected.article)
    fresh = [
        paragraph.span
        for number in numbers
        if number < len(lines) and (paragraph := lines[number].paragraph) is not None
    ]
    entities = {entity.id: entity for entity in corrected.entities}
    for each in found.entities:
        inside = tuple(
            mention
            for mention in each.mentions
            if mention.span not in rejected and any(span.covers(mention.span) for span in fresh)
        )
        free = tuple(
            mention for mention in inside if next(corrected.within(mention.span), None) is None
        )
        if not free:
            continue
        outside = [mention for mention in each.mentions if mention not in inside]
        owners = [
            owner.entity.id
            for mention in outside
            if (owner := next(corrected.within(mention.span), None)) is not None
        ]
        if owners:
            owner_id = max(owners, key=owners.count)
            joined = sorted((*entities[owner_id].mentions, *free), key=lambda mention: mention.span)
            entities[owner_id] = replace(entities[owner_id], mentions=tuple(joined))
        elif not outside:
            entities.setdefault(_free_id(each, entities), replace(each, mentions=free))
    return corrected.with_entities(
        replace(entity, id=entity_id) for entity_id, entity in entities.items()
    )


class Shift:
    """Where the code points of one revision of a document stand in another.

    Args:
        before: An article.
        after: Another revision of the same document.
    """

    def __init__(self, before: Article, after: Article) -> None:
        self._before = before
        self._after = after
        old, self._new = lines_of_both(before, after)
        self._numbers = [number for number, line in enumerate(old) if line.kept]
        self._spans = [line.paragraph.span for line in old if line.paragraph is not None]
        self._starts = [span.start for span in self._spans]

    @property
    def lines(self) -> tuple[DocumentLine, ...]:
        """All lines as they stand now."""
        return self._new

    def span(self, span: Span) -> Span | None:
        """Return where the same words stand now, or None if they are not all there any more."""
        first, last = self._exact(span.start), self._exact(span.end - 1)
        if first is None or last is None or last < first:
            return None
        moved = Span(first, last + 1)
        return moved if moved.of(self._after.text) == span.of(self._before.text) else None

    def offset(self, offset: int) -> int:
        """Return where a code point stands now, or else where its line would stand."""
        exact = self._exact(offset)
        if exact is not None:
            return exact
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        line = self._new[self._numbers[index]]
        return line.paragraph.span.end if line.paragraph is not None else line.at

    def _exact(self, offset: int) -> int | None:
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset not in self._spans[index]:
            return None
        paragraph = self._new[self._numbers[index]].paragraph
        if paragraph is None:
            return None
        return offset - self._starts[index] + paragraph.span.start


def _free_id(entity: Entity, taken: Iterable[str]) -> str:
    known = set(taken)
    number = len(known) + 1
    while entity.id in known and f"e{number}" in known:
        number += 1
    return entity.id if entity.id not in known else f"e{number}"
