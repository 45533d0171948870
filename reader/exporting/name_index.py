"""The back-of-book index of persons, organisations and places. Knows nothing of how it is set.

Where a mention stands (its page) comes from whoever lays out the text, through `locators`.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader.exporting.filing import filing_word, other_heading, person_heading, sort_key
from reader.exporting.marked_page import Mark, MarkedPage
from reader.text.article import ParagraphRole
from reader.text.entity import Entity, EntityKind, MentionForm
from reader.wording import Wording

TITLES = {
    EntityKind.PERSON: Wording("People"),
    EntityKind.ORGANISATION: Wording("Organisations"),
    EntityKind.PLACE: Wording("Places"),
}
MANY_LOCATORS = 6
"""A longer row of locators cannot be looked through (Chicago 16.10): it is condensed."""

_SHORTEST_RANGE = 3

_ROLE_WORDS = {
    ParagraphRole.HEADLINE: Wording("headline"),
    ParagraphRole.STANDFIRST: Wording("standfirst"),
    ParagraphRole.HEADING: Wording("heading"),
    ParagraphRole.CREDIT: Wording("credit"),
    ParagraphRole.CAPTION: Wording("caption"),
}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One paragraph, or one page's part of it, in which an entity is mentioned.

    Args:
        mark: The first mark there.
        paragraph: Its number; None where it has none.
        word: What the paragraph is called where it has no number ("credit"), else empty.
        main: Whether the entity is introduced here.
    """

    mark: Mark
    paragraph: int | None
    word: str
    main: bool


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """An entity in the index.

    Args:
        heading: The name as it is filed: "Rasmussen, Anders Fogh".
        entity_id: Whose entry it is.
        label: Its label in the text: "P1".
        qualifier: The role that the article gives it, or None.
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
class SeeReference:
    """Another name under which somebody may be looked for.

    Args:
        heading: The other name as it is filed.
        targets: Headings of the entries meant, and their entities' ids.
    """

    heading: str
    targets: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class IndexSection:
    """The entries of one kind, in order."""

    kind: EntityKind
    title: str
    rows: tuple[IndexEntry | SeeReference, ...]


@dataclass(frozen=True, slots=True)
class Locator:
    """A paragraph or a run of paragraphs, or of pages, in which somebody is mentioned.

    Args:
        text: "7" or "7-9" with an en dash, or a word such as "credit".
        main: Whether it is where the entity is introduced.
        mark: The mark to which it leads.
    """

    text: str
    main: bool
    mark: Mark


@dataclass(frozen=True, slots=True)
class PageLocators:
    """The locators on one page.

    Args:
        page: Its number from 1; None where the text has no pages, or `items` are the pages.
        items: In order of the text.
    """

    page: int | None
    items: tuple[Locator, ...]


def name_index(page: MarkedPage) -> tuple[IndexSection, ...]:
    """Return the index of a page: a section for each kind that has entries."""
    occurrences: dict[str, list[Occurrence]] = {}
    for paragraph in page.paragraphs:
        word = _ROLE_WORDS.get(paragraph.role, "")
        for mark in paragraph.marks:
            occurrences.setdefault(mark.entity_id, []).append(
                Occurrence(mark, paragraph.number, word, mark.label is not None)
            )
    sections = []
    for kind, title in TITLES.items():
        entries = [
            _entry(page, entity, occurrences[entity.id])
            for entity in page.entities
            if entity.kind is kind and entity.id in occurrences
        ]
        if entries:
            rows: list[IndexEntry | SeeReference] = [*entries, *_references(page, kind, entries)]
            rows.sort(key=lambda row: sort_key(row.heading))
            sections.append(IndexSection(kind, title, tuple(rows)))
    return tuple(sections)


def locators(
    entry: IndexEntry, page_of: Callable[[Mark], int] | None = None
) -> tuple[PageLocators, ...]:
    """Return where an entity is mentioned, condensed so that it can be looked through.

    Three or more paragraphs in a row become a range. More pages than can be looked through stand
    without their paragraphs, in ranges; every page in a range holds a mention.

    Args:
        entry: The entity's entry.
        page_of: Page number of a mark; None for a text without pages.
    """
    grouped: dict[int | None, list[Occurrence]] = {}
    for occurrence in entry.marks:
        grouped.setdefault(page_of(occurrence.mark) if page_of else None, []).append(occurrence)
    groups = [
        PageLocators(page, tuple(_paragraph_locators(_by_paragraph(found))))
        for page, found in grouped.items()
    ]
    if page_of is None or len(groups) <= MANY_LOCATORS:
        return tuple(groups)
    return (PageLocators(None, tuple(_page_locators(groups))),)


def _by_paragraph(found: Sequence[Occurrence]) -> list[Occurrence]:
    """Return one occurrence for each paragraph; the one that introduces, if it is among them."""
    kept: list[Occurrence] = []
    for occurrence in found:
        same = kept and (kept[-1].paragraph, kept[-1].word) == (
            occurrence.paragraph,
            occurrence.word,
        )
        if not same:
            kept.append(occurrence)
        elif occurrence.main:
            kept[-1] = occurrence
    return kept


def _paragraph_locators(found: Sequence[Occurrence]) -> Iterator[Locator]:
    index = 0
    while index < len(found):
        first = found[index]
        end = index + 1
        if not first.main and first.paragraph is not None:
            while end < len(found) and _follows(found[end], found[end - 1]):
                end += 1
        if end - index >= _SHORTEST_RANGE:
            yield Locator(f"{first.paragraph}\u2013{found[end - 1].paragraph}", False, first.mark)
            index = end
            continue
        text = first.word if first.paragraph is None else str(first.paragraph)
        yield Locator(text, first.main, first.mark)
        index += 1


def _follows(occurrence: Occurrence, before: Occurrence) -> bool:
    return (
        not occurrence.main
        and occurrence.paragraph is not None
        and before.paragraph is not None
        and occurrence.paragraph == before.paragraph + 1
    )


def _page_locators(groups: Sequence[PageLocators]) -> Iterator[Locator]:
    pages = [
        (group.page or 0, any(item.main for item in group.items), group.items[0].mark)
        for group in groups
    ]
    index = 0
    while index < len(pages):
        page, main, mark = pages[index]
        end = index + 1
        while not main and end < len(pages) and not pages[end][1]:
            if pages[end][0] != pages[end - 1][0] + 1:
                break
            end += 1
        last = pages[end - 1][0]
        yield Locator(str(page) if last == page else f"{page}\u2013{last}", main, mark)
        index = end


def _entry(page: MarkedPage, entity: Entity, found: Sequence[Occurrence]) -> IndexEntry:
    if entity.kind is EntityKind.PERSON:
        heading = person_heading(entity.name, entity.forms(page.article.text), entity.role)
    else:
        heading = other_heading(entity.name)
    return IndexEntry(
        heading=heading,
        entity_id=entity.id,
        label=page.labels[entity.id],
        qualifier=entity.role,
        doubtful=entity.doubtful,
        marks=tuple(found),
    )


def _references(
    page: MarkedPage, kind: EntityKind, entries: Sequence[IndexEntry]
) -> Iterator[SeeReference]:
    """Yield a reference from each other name that stands elsewhere in the alphabet."""
    headings = {entry.heading for entry in entries}
    by_id = {entry.entity_id: entry.heading for entry in entries}
    targets: dict[str, list[tuple[str, str]]] = {}
    for entity in page.entities:
        if entity.kind is not kind or entity.id not in by_id:
            continue
        heading = by_id[entity.id]
        forms = _other_names(entity, page.article.text)
        others = {
            person_heading(form, forms) if kind is EntityKind.PERSON else other_heading(form)
            for form in forms
        }
        for other in sorted(others, key=sort_key):
            if filing_word(other) not in (filing_word(heading), "") and other not in headings:
                targets.setdefault(other, []).append((heading, entity.id))
    for other, meant in targets.items():
        yield SeeReference(other, tuple(meant))


def _other_names(entity: Entity, text: str) -> list[str]:
    """Return the names in `text` under which a reader may look for an entity.

    A demonym stands beside its place, and a pronoun is nobody's name. A description counts where
    it is used again and again ("the alliance"), but not of persons ("the man").
    """
    counts: dict[str, int] = {}
    for mention in entity.mentions:
        wording = " ".join(mention.span.of(text).split())
        if mention.form in (MentionForm.NAME, MentionForm.ALIAS):
            counts[wording] = 2
        elif mention.form is MentionForm.NOMINAL and entity.kind is EntityKind.ORGANISATION:
            counts[wording] = counts.get(wording, 0) + 1
    name = entity.name.casefold()
    return [word for word, count in counts.items() if count > 1 and word.casefold() != name]
