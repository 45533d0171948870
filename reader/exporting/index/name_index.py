"""The back-of-book index of persons, organisations and places. Knows nothing of how it is set.

Where a mention stands (its page), and how its locators are told apart, is the matter of `locators`.
The rules are those of ISO 999 and of the Chicago Manual of Style, chapter 16.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.exporting.index.filing import file_person, other_heading, place_heading, sort_key
from reader.exporting.index.filing_words import filing_words
from reader.exporting.index.see_references import SeeReference, see_references
from reader.exporting.marked_page import Mark, MarkedPage
from reader.text.article import ParagraphRole
from reader.text.entity import Entity, EntityKind
from reader.wording import Wording

TITLES = {
    EntityKind.PERSON: Wording("People"),
    EntityKind.ORGANISATION: Wording("Organisations"),
    EntityKind.PLACE: Wording("Places"),
}
_FEWEST_TO_CHOOSE = 2

ROLE_WORDS = {
    ParagraphRole.HEADLINE: Wording("headline"),
    ParagraphRole.STANDFIRST: Wording("standfirst"),
    ParagraphRole.HEADING: Wording("heading"),
    ParagraphRole.CREDIT: Wording("credit"),
    ParagraphRole.CAPTION: Wording("caption"),
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the mentions of one paragraph, by which they can be told apart.

    Args:
        section: The heading that the paragraph stands under; empty before the first.
        names: Names of the entities mentioned in it, by their ids.
    """

    section: str
    names: dict[str, str]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One mark in a paragraph.

    Args:
        mark: The mark.
        paragraph: The paragraph's number; None where it has none.
        word: What the paragraph is called where it has no number ("credit"), else empty.
        main: Whether most is said of the entity here: no other paragraph has as many mentions.
        around: What else the paragraph tells.
    """

    mark: Mark
    paragraph: int | None
    word: str
    main: bool
    around: Surroundings


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """An entity in the index.

    Args:
        heading: The name as it is filed: "Rasmussen, Anders Fogh".
        entity_id: Whose entry it is.
        label: Its label in the text: "P1".
        qualifier: The role that the article gives it, or None, also where it says nothing alone.
        doubtful: Whether the program is unsure of it.
        marks: All its marks with the paragraph's number, the word for it, in order of the text.
    """

    heading: str
    entity_id: str
    label: str
    qualifier: str | None
    doubtful: bool
    marks: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True)
class IndexSection:
    """The entries of one kind, in order."""

    kind: EntityKind
    title: str
    rows: tuple[IndexEntry | SeeReference, ...]


def name_index(page: MarkedPage) -> tuple[IndexSection, ...]:
    """Return the index of a page: a section for each kind that has entries."""
    occurrences = _occurrences(page)
    sections = []
    for kind, title in TITLES.items():
        entities = [one for one in page.entities if one.kind is kind and one.id in occurrences]
        if not entities:
            continue
        entries = [_entry(page, entity, occurrences[entity.id]) for entity in entities]
        headings = [entry.heading for entry in entries]
        references = see_references(page.article.text, entities, headings)
        rows: list[IndexEntry | SeeReference] = [*entries, *references]
        rows.sort(key=lambda row: sort_key(row.heading))
        sections.append(IndexSection(kind, title, tuple(_without_neighbours(rows))))
    return tuple(sections)


def _occurrences(page: MarkedPage) -> dict[str, list[Occurrence]]:
    names = {entity.id: entity.name for entity in page.entities}
    found: dict[str, list[Occurrence]] = {}
    section = ""
    for paragraph in page.paragraphs:
        if paragraph.role is ParagraphRole.HEADING:
            section = " ".join(paragraph.span.of(page.article.text).split())
        around = Surroundings(
            section, {mark.entity_id: names[mark.entity_id] for mark in paragraph.marks}
        )
        word = ROLE_WORDS.get(paragraph.role, "")
        for mark in paragraph.marks:
            found.setdefault(mark.entity_id, []).append(
                Occurrence(mark, paragraph.number, word, False, around)
            )
    return {entity_id: _with_main(each) for entity_id, each in found.items()}


def _with_main(found: list[Occurrence]) -> list[Occurrence]:
    """Mark the paragraph in which most is said, if one stands out (Chicago 16.11: bold)."""
    counts = Counter(one.paragraph for one in found if one.paragraph is not None).most_common(2)
    if len(counts) < _FEWEST_TO_CHOOSE or counts[0][1] == counts[1][1]:
        return found
    return [replace(one, main=one.paragraph == counts[0][0]) for one in found]


def _without_neighbours(
    rows: Sequence[IndexEntry | SeeReference],
) -> Iterator[IndexEntry | SeeReference]:
    """Yield the rows without references that stand beside the entry they lead to."""
    for index, row in enumerate(rows):
        if isinstance(row, SeeReference) and len(row.targets) == 1:
            beside = [*rows[max(0, index - 1) : index], *rows[index + 1 : index + 2]]
            if any(other.heading == row.targets[0][0] for other in beside):
                continue
        yield row


def _entry(page: MarkedPage, entity: Entity, found: Sequence[Occurrence]) -> IndexEntry:
    match entity.kind:
        case EntityKind.PERSON:
            forms = entity.forms(page.article.text)
            heading = file_person(entity.name, forms, entity.role).heading
        case EntityKind.PLACE:
            heading = place_heading(entity.name)
        case _:
            heading = other_heading(entity.name)
    return IndexEntry(
        heading=heading,
        entity_id=entity.id,
        label=page.labels[entity.id],
        qualifier=_telling(entity.role),
        doubtful=entity.doubtful,
        marks=tuple(found),
    )


def _telling(role: str | None) -> str | None:
    """Return a role unless it says only that somebody is somebody's, and not whose."""
    if role is None:
        return None
    last = role.casefold().split()[-1]
    return None if last in filing_words().relatives else role
