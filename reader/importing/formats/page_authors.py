"""Who wrote the article of a web page, by its linked data, its meta elements or its bylines.

Read in this order; the first that names a person is believed, and an outlet only where none does.
"""

import re
from collections.abc import Iterator, Sequence

from reader.importing.lines.blocks import one_line
from reader.importing.lines.bylines import author_names
from reader.importing.lines.markup import Element, Line, is_beside
from reader.importing.lines.phrase_lists import any_of
from reader.text.folding import letters_key

_ADDRESS = re.compile(r"\s*\(?(?:https?://|www\.)\S*\s*|\S+@\S+")
_HINT = re.compile(r"\b(?:byline|author|p-author|auteur|autor)\b")
_LIST_HINT = re.compile(r"\b(?:bylines|authors|auteurs|autoren|autores)\b")
_CARD = frozenset({"author", "vcard"})
# "Von" and "Par" also begin family names, so two capitals must follow.
_START = re.compile(rf"\A{any_of('page_bylines')}")
_AGO = re.compile(rf"\W*\b(?i:{any_of('ago')})\s*\Z")
_META_NAMES = (
    "author", "article:author", "dc.creator", "dcterms.creator", "citation_author",
    "parsely-author", "sailthru.author", "byl",
)  # fmt: skip
_LONGEST_NAME, _LONGEST_LIST = 60, 300


def page_authors(
    root: Element, lines: Sequence[Line], *, named: Sequence[str], site: str | None
) -> tuple[str, ...]:
    """Return the names of the authors, none of them twice; not the site's own.

    Args:
        root: The whole page.
        lines: Its visible blocks.
        named: What its linked data name as authors.
        site: Its name, if it is known.
    """
    site_key = letters_key(site or "")
    outlets: list[str] = []
    outlet_named = False
    for found in _found(root, lines, named):
        names = [name for name in found if letters_key(name) != site_key]
        persons = [name for name in names if not _is_outlet(name, site_key)]
        if outlet_named:
            # The page has said that it was the outlet, so anything but a name is something else.
            persons = [name for name in persons if author_names(name)]
        if persons:
            return tuple(dict.fromkeys(persons))
        outlets = outlets or [name for name in names if _is_outlet(name, site_key)]
        outlet_named = outlet_named or bool(found)
    return tuple(dict.fromkeys(outlets))


def _found(root: Element, lines: Sequence[Line], named: Sequence[str]) -> Iterator[list[str]]:
    """Yield what each part of the page names, the surest first."""
    yield [name for each in named for name in _authors(each)]
    yield _in_meta(root)
    yield _in_marked_elements(root)
    yield _in_bylines(lines)
    yield _in_cards(root)


def _is_outlet(name: str, site: str) -> bool:
    """Tell whether the site's name holds the first two words: "Coast News Live" of Coast News."""
    words = name.split()
    return len(words) > 1 and letters_key("".join(words[:2])) in site


def _in_meta(root: Element) -> list[str]:
    """Return the authors that meta elements name, each in its own or all in one."""
    found: dict[str, list[str]] = {name: [] for name in _META_NAMES}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if name.lower() in found:
            said = element.get("content") or element.get("value") or ""
            found[name.lower()].extend(_authors(one_line(said)))
    return next((names for names in found.values() if names), [])


def _in_marked_elements(root: Element) -> list[str]:
    return [
        name
        for element in root.iter("a", "span", "p", "div")
        if element.get("rel") == "author" or element.get("itemprop") in ("author", "creator")
        for said in _named_within(element) or [_words(element)]
        for name in _authors(said)
    ]


def _named_within(element: Element) -> list[str]:
    """Return what an element marks as the names in it, apart from trades and places beside them."""
    inner = (each for each in element.iter() if each.get("itemprop") == "name")
    return [name for each in inner if (name := one_line(each.get("content") or _words(each)))]


def _in_bylines(lines: Sequence[Line]) -> list[str]:
    """Return whom the first byline names, and the bylines or list items right below it."""
    places = [at for at, line in enumerate(lines) if _is_byline(line)]
    if not places:
        return []
    first = places[0]
    names = list(_authors(lines[first].text))
    for line in lines[first + 1 :]:
        if not (_is_byline(line) and (line.item or _START.match(line.text))):
            break
        names.extend(_authors(line.text))
    return names


def _is_byline(line: Line) -> bool:
    if "comment" in line.hints:
        return False
    if _HINT.search(line.hints):
        return True
    return _LIST_HINT.search(line.hints) is not None and bool(author_names(line.text))


def _in_cards(root: Element) -> list[str]:
    """Return whom the first card (hCard, the microformat) and those beside it name."""
    cards = [
        element
        for element in root.iter("a", "span", "cite", "address")
        if set((element.get("class") or "").lower().split()) >= _CARD and not is_beside(element)
    ]
    return [
        name
        for card in cards
        if card.getparent() is cards[0].getparent()
        for name in _authors(_words(card))
    ]


def _words(element: Element) -> str:
    return one_line("".join(element.itertext()))


def _authors(text: str) -> tuple[str, ...]:
    """Return the names of the authors in a text that is said to give them."""
    said = _AGO.sub("", _ADDRESS.sub(" ", text)).strip(" ()|,;:\u2013\u2014-")
    if start := _START.match(said):
        said = said[start.end() :].strip()
    if len(said) <= _LONGEST_LIST and (names := author_names(said)):
        return names
    if not 1 < len(said) <= _LONGEST_NAME or any(char.isdigit() for char in said):
        return ()
    return (said,) if any(char.isupper() for char in said) or not said.isascii() else ()
