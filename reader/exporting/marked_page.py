"""The marked page: an article with its marks and labels, as view, preview, print and HTML show it.

One value serves them all, so that they cannot disagree.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from reader.text.annotations import Annotations, MentionOf
from reader.text.article import Article, Paragraph, ParagraphRole, Shape, article_as_is
from reader.text.entity import Entity, EntityKind, MentionForm, Origin
from reader.text.span import Span
from reader.wording import Wording

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn at one mention in one paragraph.

    Args:
        span: Code points of the article's text, inside the paragraph.
        entity_id: Whose mention it is.
        kind: Kind of that entity.
        form: How the entity is named here.
        number: Which mention of the page it is, from 0.
        label: "P3" where the entity is introduced, else None.
        doubtful: Whether the program is unsure.
    """

    span: Span
    entity_id: str
    kind: EntityKind
    form: MentionForm
    number: int
    label: str | None = None
    doubtful: bool = False

    @property
    def light(self) -> bool:
        """Whether it is drawn more lightly, since it is no name."""
        return self.form not in (MentionForm.NAME, MentionForm.ALIAS)


@dataclass(frozen=True, slots=True)
class MarkedParagraph:
    """A paragraph and its marks.

    Args:
        span: Code points of the article's text.
        role: What it is in its article.
        number: Which paragraph of the body it is, from 1; None for other roles.
        marks: In order of the text.
        shape: How it is set.
    """

    span: Span
    role: ParagraphRole
    number: int | None
    marks: tuple[Mark, ...]
    shape: Shape = Shape.TEXT


@dataclass(frozen=True)
class MarkedPage:
    """An article made ready to be shown with its marks.

    Args:
        article: The article.
        entities: Those that are marked, in order of first mention.
        paragraphs: In order of the text.
        labels: The label of each entity by id.
        by_hand: Whether a person corrected the names.
        complete: Whether the whole article was read for them.
    """

    article: Article
    entities: tuple[Entity, ...]
    paragraphs: tuple[MarkedParagraph, ...]
    labels: dict[str, str]
    by_hand: bool
    complete: bool = True

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Every mark of the page, in order of the text; two for a mention in two paragraphs."""
        return tuple(mark for paragraph in self.paragraphs for mark in paragraph.marks)

    @cached_property
    def _by_id(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self.entities}

    def entity(self, entity_id: str) -> Entity:
        """Return the entity with this id; KeyError if it is not marked."""
        return self._by_id[entity_id]

    @property
    def doubt_note(self) -> str:
        """Say what the question mark means; empty where nothing is doubtful."""
        if any(mark.doubtful for mark in self.marks):
            return Wording("“?” means that the program is not sure.")
        return ""

    @property
    def origin_note(self) -> str:
        """Say how the names were found, and that text may be missing where it may be."""
        if any(note.is_loss for note in self.article.notes):
            return Wording("{origin}; text may be missing", origin=self._origin)
        return self._origin

    @property
    def _origin(self) -> Wording:
        if not self.complete:
            return Wording("Names were still being found; many are missing")
        if self.by_hand:
            return Wording("Names found automatically and corrected by hand")
        return Wording("Names found automatically")


def marked_page(
    annotations: Annotations,
    *,
    kinds: frozenset[EntityKind] = frozenset(EntityKind),
    chosen: frozenset[str] | None = None,
    forms: frozenset[MentionForm] = frozenset(MentionForm),
) -> MarkedPage:
    """Return the page of an article.

    Args:
        annotations: The article and its entities.
        kinds: Kinds to mark.
        chosen: Ids of the entities to mark; None for all of them.
        forms: Forms of mentions to mark; who has no other is left out.
    """
    kept = annotations.with_entities(
        entity
        for entity in annotations.with_forms(forms).entities
        if entity.kind in kinds and (chosen is None or entity.id in chosen)
    )
    article = annotations.article
    paragraphs = article.paragraphs or article_as_is(article.text).paragraphs
    numbers = dict(_numbers(paragraphs))
    introductions = _introductions(kept, paragraphs, numbers)
    labels = kept.labels
    pairs = iter(enumerate(kept.mentions))
    marked: list[MarkedParagraph] = []
    pending: list[tuple[int, MentionOf]] = []
    for index, paragraph in enumerate(paragraphs):
        for number, pair in pairs:
            pending.append((number, pair))
            if pair.span.end > paragraph.span.end:
                break
        marks = []
        for number, pair in pending:
            if pair.span.overlaps(paragraph.span):
                introduced = introductions[pair.entity.id] == (index, number)
                label = labels[pair.entity.id] if introduced else None
                marks.append(_mark(paragraph, pair, number, label))
        pending = [(number, pair) for number, pair in pending if pair.span.end > paragraph.span.end]
        marked.append(
            MarkedParagraph(
                paragraph.span, paragraph.role, numbers.get(index), tuple(marks), paragraph.shape
            )
        )
    return MarkedPage(
        article=article,
        entities=kept.entities,
        paragraphs=tuple(marked),
        labels=labels,
        by_hand=any(entity.origin is not Origin.FOUND for entity in annotations.entities),
        complete=annotations.complete,
    )


def long_date(day: date) -> str:
    """Return a date in words: "20 November 2010"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def meta_line(article: Article, *, day_words: Callable[[date], str] = long_date) -> tuple[str, ...]:
    """Return what stands under the headline: agency, place and dates, as far as they are known.

    Args:
        article: The article.
        day_words: Gives a date in words.
    """
    place = article.dateline.place if article.dateline else None
    published = article.published
    day = published.day if published else article.dateline.day if article.dateline else None
    parts = [article.agency, place]
    if day is not None:
        clock = f", {published.clock:%H:%M}" if published and published.clock else ""
        parts.append(f"{day_words(day)}{clock}")
    if (updated := article.updated) is not None:
        # On the same day, the hour says it.
        is_hour = updated.clock is not None and updated.day == day
        when = f"{updated.clock:%H:%M}" if is_hour else day_words(updated.day)
        parts.append(Wording("updated {when}", when=when))
    return tuple(part for part in parts if part)


def _mark(paragraph: Paragraph, pair: MentionOf, number: int, label: str | None) -> Mark:
    span = Span(max(pair.span.start, paragraph.span.start), min(pair.span.end, paragraph.span.end))
    entity = pair.entity
    return Mark(
        span=span,
        entity_id=entity.id,
        kind=entity.kind,
        form=pair.mention.form,
        number=number,
        label=label,
        doubtful=pair.mention.doubtful,
    )


def _numbers(paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[int, int]]:
    number = 0
    for index, paragraph in enumerate(paragraphs):
        if paragraph.role is ParagraphRole.BODY:
            number += 1
            yield index, number


def _introductions(
    annotations: Annotations, paragraphs: tuple[Paragraph, ...], numbers: dict[int, int]
) -> dict[str, tuple[int, int]]:
    """Return where each entity gets its label: the paragraph's index and the mention's number.

    That is its first name in a numbered paragraph, so that the label stands in the text and not
    in the headline; else its first mention of any form there; else its first mention.
    """
    best: dict[str, tuple[int, int, int]] = {}
    index = 0
    for number, pair in enumerate(annotations.mentions):
        while index + 1 < len(paragraphs) and paragraphs[index].span.end <= pair.span.start:
            index += 1
        is_name = pair.mention.form in (MentionForm.NAME, MentionForm.ALIAS)
        rank = 2 if index not in numbers else 0 if is_name else 1
        found = (rank, index, number)
        known = best.get(pair.entity.id)
        if known is None or found < known:
            best[pair.entity.id] = found
    return {entity_id: (index, number) for entity_id, (_, index, number) in best.items()}
