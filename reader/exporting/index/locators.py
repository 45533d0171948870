"""Where somebody is mentioned, as an index says it: paragraphs and pages, told apart where many.

No entry has more than six locators in a row that nothing tells apart (Chicago 16.10, ISO 999):
a longer one has sub-headings, by the sections of the text, else by who stands beside it, else by
the part of the text.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader.exporting.index.filing import sort_key
from reader.exporting.index.name_index import IndexEntry, Occurrence
from reader.exporting.marked_page import Mark
from reader.wording import Wording

MANY_LOCATORS = 6
"""A longer row of locators cannot be looked through (Chicago 16.10): it is taken apart."""

_SHORTEST_RANGE = 3
_FEWEST_BESIDE = 2

PageOf = Callable[[Mark], int]
"""Returns the page of a mark, from 1."""


@dataclass(frozen=True, slots=True)
class Locator:
    """A paragraph or a run of paragraphs, or of pages, in which somebody is mentioned.

    Args:
        text: "7" or "7-9" with an en dash, or a word such as "credit".
        main: Whether most is said of the entity here.
        mark: The mark to which it leads.
    """

    text: str
    main: bool
    mark: Mark

    @property
    def is_number(self) -> bool:
        """Whether it is a number or a range, and not a word."""
        return self.text[0].isdigit()


@dataclass(frozen=True, slots=True)
class PageLocators:
    """The locators on one page.

    Args:
        page: Its number from 1; None where the text has no pages, or `items` are the pages.
        items: In order of the text.
    """

    page: int | None
    items: tuple[Locator, ...]


@dataclass(frozen=True, slots=True)
class SubEntry:
    """Locators that belong together.

    Args:
        heading: What they have in common, in parts; empty for those that stand first, with nothing.
        pages: The locators, page by page.
    """

    heading: tuple[str, ...]
    pages: tuple[PageLocators, ...]

    @property
    def count(self) -> int:
        """How many locators it has."""
        return sum(len(group.items) for group in self.pages)


def sub_entries(entry: IndexEntry, page_of: PageOf | None = None) -> tuple[SubEntry, ...]:
    """Return where an entity is mentioned, in groups of at most six locators.

    Args:
        entry: The entity's entry.
        page_of: Page number of a mark; None for a text without pages.
    """
    whole = SubEntry((), locators(entry.marks, page_of))
    if whole.count <= MANY_LOCATORS:
        return (whole,)
    sections: dict[str, list[Occurrence]] = {}
    for one in entry.marks:
        sections.setdefault(one.around.section, []).append(one)
    return tuple(
        sub
        for section, found in sections.items()
        for sub in _of_section(entry, found, page_of, section if len(sections) > 1 else "")
    )


def locators(
    found: Sequence[Occurrence], page_of: PageOf | None = None
) -> tuple[PageLocators, ...]:
    """Return where marks stand, page by page; three or more paragraphs in a row become a range.

    Args:
        found: The marks, in order of the text.
        page_of: Page number of a mark; None for a text without pages.
    """
    grouped: dict[int | None, list[Occurrence]] = {}
    for one in found:
        grouped.setdefault(page_of(one.mark) if page_of else None, []).append(one)
    return tuple(
        PageLocators(page, tuple(_paragraph_locators(_by_paragraph(each))))
        for page, each in grouped.items()
    )


def _of_section(
    entry: IndexEntry, found: Sequence[Occurrence], page_of: PageOf | None, section: str
) -> Iterator[SubEntry]:
    heading = (section,) if section else ()
    whole = SubEntry(heading, locators(found, page_of))
    if whole.count <= MANY_LOCATORS:
        yield whole
        return
    for sub in _by_company(entry, found, page_of):
        yield SubEntry((*heading, *sub.heading), sub.pages)


def _by_company(
    entry: IndexEntry, found: Sequence[Occurrence], page_of: PageOf | None
) -> Iterator[SubEntry]:
    """Yield the locators by who else is in the paragraph, those of nobody else first."""
    rest = list(found)
    groups: dict[str, SubEntry] = {}
    while SubEntry((), locators(rest, page_of)).count > MANY_LOCATORS:
        chosen = _best_company(entry, rest)
        if chosen is None:
            break
        other, name = chosen
        group = [one for one in rest if other in one.around.names]
        rest = [one for one in rest if other not in one.around.names]
        sub = SubEntry((Wording("with {name}", name=name),), locators(group, page_of))
        groups[name] = sub
    yield from _by_part(rest, page_of)
    for name in sorted(groups, key=sort_key):
        yield groups[name]


def _best_company(entry: IndexEntry, found: Sequence[Occurrence]) -> tuple[str, str] | None:
    """Return who is beside the entity in most paragraphs, but not in too many: id and name."""
    paragraphs: dict[int, dict[str, str]] = {id(one.around): one.around.names for one in found}
    counts = Counter(
        other
        for names in paragraphs.values()
        for other in names.items()
        if other[0] != entry.entity_id
    )
    fitting = [
        (count, other) for other, count in counts.items() if _FEWEST_BESIDE <= count < MANY_LOCATORS
    ]
    return max(fitting, key=lambda each: each[0])[1] if fitting else None


def _by_part(found: Sequence[Occurrence], page_of: PageOf | None) -> Iterator[SubEntry]:
    """Yield locators that nothing tells apart by the part of the text that they stand in."""
    parts: list[list[Occurrence]] = [[]]
    for one in found:
        if SubEntry((), locators([*parts[-1], one], page_of)).count > MANY_LOCATORS:
            parts.append([])
        parts[-1].append(one)
    for part in filter(None, parts):
        yield SubEntry(_part_heading(part) if len(parts) > 1 else (), locators(part, page_of))


def _part_heading(part: Sequence[Occurrence]) -> tuple[str, ...]:
    numbers = [one.paragraph for one in part if one.paragraph is not None]
    if not numbers:
        return ()
    if numbers[0] == numbers[-1]:
        return (Wording("paragraph {number}", number=numbers[0]),)
    return (Wording("paragraphs {first} to {last}", first=numbers[0], last=numbers[-1]),)


def _by_paragraph(found: Sequence[Occurrence]) -> list[Occurrence]:
    """Return one occurrence for each paragraph."""
    kept: list[Occurrence] = []
    for one in found:
        if not kept or (kept[-1].paragraph, kept[-1].word) != (one.paragraph, one.word):
            kept.append(one)
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


def _follows(one: Occurrence, before: Occurrence) -> bool:
    return (
        not one.main
        and one.paragraph is not None
        and before.paragraph is not None
        and one.paragraph == before.paragraph + 1
    )
