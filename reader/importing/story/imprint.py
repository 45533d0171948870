"""What the lines around a story say of it: when it was published, by whom, for which agency."""

from dataclasses import dataclass

from reader.importing.lines.boilerplate import is_edge_chrome
from reader.importing.lines.bylines import Byline, credited_authors, find_byline, find_sign_off
from reader.importing.lines.datelike import DateLine, find_date_line
from reader.importing.lines.phrase_lists import any_of, matching
from reader.importing.story.structure import Structure
from reader.text.article import ParagraphRole, Published

_REACH_ABOVE, _REACH_BELOW = 6, 6
_LONGEST_ISSUER = 60
_LETTERHEAD = matching(any_of("letterheads"))


@dataclass(frozen=True, slots=True)
class Imprint:
    """When, by whom and for whom a story was published, as far as it says."""

    published: Published | None = None
    updated: Published | None = None
    bylines: tuple[str, ...] = ()
    agency: str | None = None


def find_imprint(structure: Structure, *, day_first: bool | None = None) -> Imprint:
    """Return what the lines around the story say of it."""
    lines = _date_lines(structure, day_first)
    bylines, agency = _authors(structure, lines)
    updated = next((line.updated for line in lines.values() if line.updated is not None), None)
    published = _published(structure, lines)
    if published is None:
        # The day of the last change is the only one that such a story gives itself.
        published, updated = updated, None
    return Imprint(
        published=published,
        updated=updated,
        bylines=bylines,
        agency=agency or _issuer(structure, lines),
    )


def _top(structure: Structure) -> int:
    return structure.headline if structure.headline is not None else structure.start


def _date_lines(structure: Structure, day_first: bool | None) -> dict[int, DateLine]:
    """Return the date lines near the head of the story and right after its end, by unit."""
    near = [*range(max(0, _top(structure) - _REACH_ABOVE), structure.start)]
    near += range(structure.end, min(len(structure.units), structure.end + _REACH_BELOW))
    found = {}
    for index in near:
        date_line = find_date_line(structure.units[index].text, day_first=day_first)
        if date_line is not None:
            found[index] = date_line
    return found


def _published(structure: Structure, lines: dict[int, DateLine]) -> Published | None:
    """Return the day of publication: after the headline, before it, in the dateline, at the end."""
    top = _top(structure)
    head = [index for index in lines if top < index < structure.start]
    above = [index for index in reversed(lines) if index < top]
    for index in [*head, *above]:
        if (published := lines[index].published) is not None:
            return published
    dateline = structure.dateline.dateline if structure.dateline else None
    if dateline is not None and dateline.day is not None:
        return Published(dateline.day)
    for index, line in lines.items():
        if index >= structure.end and line.says_so and line.published is not None:
            return line.published
    return None


def _authors(
    structure: Structure, lines: dict[int, DateLine]
) -> tuple[tuple[str, ...], str | None]:
    """Return the authors' names, and the agency that dateline, byline or sign-off names."""
    found: list[Byline] = [line.byline for line in lines.values() if line.byline is not None]
    credited: list[str] = []
    for unit, role in zip(structure.units, structure.roles, strict=True):
        if role is ParagraphRole.CREDIT:
            if byline := find_byline(unit.text):
                found.append(byline)
            credited += credited_authors(unit.text)
    sign_off = find_sign_off(structure.units[structure.end - 1].text)
    if not found and sign_off:
        found = [sign_off]
    names = [name for byline in found for name in byline.names] or credited
    agency = structure.dateline.agency if structure.dateline else None
    agency = agency or next((byline.agency for byline in found if byline.agency), None)
    return tuple(dict.fromkeys(names)), agency


def _issuer(structure: Structure, lines: dict[int, DateLine]) -> str | None:
    """Return the office at the top of the letterhead of a press release, or None.

    A letterhead is a block of short lines with the date right above the headline, one of which
    names a press office or says "For Immediate Release".
    """
    top = _top(structure)
    block: list[str] = []
    dated = False
    for index in range(top - 1, max(-1, top - 1 - _REACH_ABOVE), -1):
        unit = structure.units[index]
        if index not in lines:
            if len(unit.text) > _LONGEST_ISSUER or unit.is_item or unit.ends_sentence:
                break
            block.insert(0, unit.text)
        dated = dated or index in lines
        if unit.gap > 0:
            break
    if not dated or not any(_LETTERHEAD.search(text) for text in block):
        return None
    named = [text for text in block if not is_edge_chrome(text)]
    return named[0] if named else None
