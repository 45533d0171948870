"""Plain text to an article: its lines, their roles, and what the lines of its head say.

The stages: clean the characters, join hard-wrapped lines, find the structure, read the date lines,
bylines and dateline, and lay the kept units out as one text. Every line of the source is either in
the text or in `removed`.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.errors import NoArticleError, TooLargeError
from reader.importing.bytes.characters import clean, without_direction
from reader.importing.lines.phrase_lists import phrases
from reader.importing.lines.units import Unit, source_lines
from reader.importing.story.imprint import find_imprint
from reader.importing.story.structure import Structure, find_structure
from reader.importing.story.unit_features import UnitFeatures
from reader.importing.story.wrapping import units_of
from reader.text.article import Article, Paragraph, ParagraphRole, Removed, Shape
from reader.text.span import Span
from reader.wording import Wording

BREAK = "\n\n"

_EITHER_WAY = phrases("dates_either_way")
"""Words of languages in which 3/4/2019 is read either way."""

LINE_LIMIT = 2_000_000
"""The most characters of one line; laying out a longer one would hold the window up."""

LINES_LIMIT = 300_000
"""The most lines with words in them: four times those of a very long novel."""


def read_plain_text(text: str, *, source: str = "") -> Article:
    """Return the article in a plain text.

    Raises:
        NoArticleError: If there is nothing but site chrome; it carries the text.
    """
    day_first = _day_first(text)
    units = units_of(source_lines(clean(text)))
    structure = find_structure(units, day_first=day_first) or _all_body(units)
    if structure is None:
        raise NoArticleError(
            Wording(
                "No article text was found here, only the surroundings of one; "
                "it can be shown as it is."
            ),
            raw_text=text,
        )
    return _article(structure, source, day_first)


def read_text_of_any_size(text: str, *, source: str = "") -> Article:
    """Return the article in a plain text, unless it is of a shape that no article has.

    Raises:
        TooLargeError: If a line is too long, or there are too many.
        NoArticleError: As `read_plain_text`.
    """
    longest = lines = 0
    for line in text.splitlines():
        longest = max(longest, len(line))
        lines += bool(line.strip())
    if longest > LINE_LIMIT:
        raise TooLargeError(
            Wording(
                "One line of this text has {length} million characters, and the limit is "
                "{limit} million; break it into paragraphs and open it again.",
                length=round(longest / 1e6, 1),
                limit=round(LINE_LIMIT / 1e6),
            )
        )
    if lines > LINES_LIMIT:
        raise TooLargeError(
            Wording(
                "This text has {lines} lines, and the limit is {limit}; split it and open a part.",
                lines=lines,
                limit=LINES_LIMIT,
            )
        )
    return read_plain_text(text, source=source)


def _day_first(text: str) -> bool | None:
    """Tell how 3/4/2019 is read: everywhere day first but in English, where nobody can tell."""
    sample = text[:20_000].casefold().split()
    either = sum(word in _EITHER_WAY for word in sample)
    return None if either * 25 > len(sample) else True


def _all_body(units: Sequence[Unit]) -> Structure | None:
    """Take a text without any running text (a list of names, a poem) as it is, chrome left out."""
    features = UnitFeatures(units)
    chrome = [features.is_at_edge(i) or not unit.has_letters for i, unit in enumerate(units)]
    if sum(chrome) * 4 > len(chrome) or all(chrome):
        return None
    roles = tuple(None if gone else ParagraphRole.BODY for gone in chrome)
    return Structure(tuple(units), roles, None, 0, len(units))


def _article(structure: Structure, source: str, day_first: bool | None) -> Article:
    text, paragraphs, removed = _laid_out(structure)
    imprint = find_imprint(structure, day_first=day_first)
    headlines = _texts(structure, ParagraphRole.HEADLINE)
    standfirsts = _texts(structure, ParagraphRole.STANDFIRST)
    return Article(
        text=text,
        paragraphs=paragraphs,
        headline=without_direction(headlines[0]) if headlines else None,
        standfirst=without_direction(standfirsts[0]) if standfirsts else None,
        bylines=imprint.bylines,
        agency=imprint.agency,
        dateline=structure.dateline.dateline if structure.dateline else None,
        published=imprint.published,
        updated=imprint.updated,
        credits=tuple(_texts(structure, ParagraphRole.CREDIT)),
        source=source,
        removed=removed,
    )


def _texts(structure: Structure, role: ParagraphRole) -> list[str]:
    return [
        unit.text for unit, its in zip(structure.units, structure.roles, strict=True) if its is role
    ]


def _laid_out(structure: Structure) -> tuple[str, tuple[Paragraph, ...], tuple[Removed, ...]]:
    """Join the kept units by blank lines; note where each removed line would stand."""
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    removed: list[Removed] = []
    at = 0
    for number, (unit, role) in enumerate(zip(structure.units, structure.roles, strict=True)):
        if role is None:
            likely = structure.likely[number] if structure.likely else ParagraphRole.BODY
            removed.extend(
                Removed(line.text, line.number, at, likely, goes_on=line_number > 0)
                for line_number, line in enumerate(unit.lines)
            )
            continue
        paragraphs.append(Paragraph(Span(at, at + len(unit.text)), role, _shape(structure, number)))
        parts.append(unit.text)
        at += len(unit.text) + len(BREAK)
    text = BREAK.join(parts)
    fitting = tuple(replace(item, at=min(item.at, len(text))) for item in removed)
    return text, tuple(paragraphs), fitting


def _shape(structure: Structure, number: int) -> Shape:
    """Tell an item of a list: with a bullet, or with a number or a dash beside another item."""
    unit = structure.units[number]
    if not unit.is_item or structure.roles[number] is not ParagraphRole.BODY:
        return Shape.TEXT
    if unit.text[0] in _BULLETS:
        return Shape.ITEM
    beside = [each for each in (number - 1, number + 1) if 0 <= each < len(structure.units)]
    listed = any(
        structure.units[each].is_item and _marker_kind(structure.units[each]) == _marker_kind(unit)
        for each in beside
    )
    return Shape.ITEM if listed and unit.text[0] != _DASH else Shape.TEXT


def _marker_kind(unit: Unit) -> str:
    sign = unit.text.split(maxsplit=1)[0]
    return "number" if sign.strip("(.)").isdecimal() else sign[0]


_BULLETS = frozenset("•◦▪‣●■")
_DASH = "\u2013"
"""Speech opens with it too."""
