"""What a web page says of its article: headline, authors, dates, site.

Read in this order: the page's linked data (JSON-LD, schema.org), its meta elements (Open Graph and
the older names), then its visible elements. What none of them says stays unknown.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from reader.importing.formats.linked_authors import linked_authors
from reader.importing.formats.page_authors import page_authors
from reader.importing.lines.blocks import one_line
from reader.importing.lines.dates import find_dates
from reader.importing.lines.markup import Element, Line, is_beside
from reader.text.article import ParagraphRole, Published
from reader.text.folding import letters_key

_ARTICLE_TYPES = re.compile(r"article|posting|report|review|analysis|opinion|story", re.IGNORECASE)
_SUFFIX = re.compile(r"\s+[|\u2013\u2014\u00b7\u2022\u00bb\u203a:/-]{1,2}\s+|\s*[|\u00bb\u2022]\s*")
_STAMP = re.compile(
    r"\s*(\d{4})-(\d\d)-(\d\d)"
    r"(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?\s*"
)
_LEADING_MARKS = re.compile(r"\A(?:[:|\u00b7\u2022]+\s*|[\u2013\u2014-]+\s+)+(?=\S)")
_LEAST_HEADLINE, _LONGEST_HEADLINE = 8, 300
_AGREED_SHARE = 0.5
_ALL_LINK = 0.9
_MOST_MOMENTS = 2
_DEEPEST_DATA = 6
_LARGEST_DATA = 1_000_000


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says of its article; None or empty where it says nothing."""

    headline: str | None = None
    bylines: tuple[str, ...] = ()
    site: str | None = None
    description: str | None = None
    published: Published | None = None
    updated: Published | None = None
    language: str | None = None


def page_facts(root: Element, lines: Sequence[Line]) -> PageFacts:
    """Return what the page says of its article.

    Args:
        root: The whole page.
        lines: Its visible blocks.
    """
    data = _linked_data(root)
    meta = _meta(root)
    site = _text(_name(data.get("publisher"))) or meta.get("og:site_name")
    published = _published(root, data, meta)
    updated = stamp(data.get("dateModified")) or stamp(
        meta.get("article:modified_time") or meta.get("og:updated_time")
    )
    headline = _headline(root, data, meta, site, lines)
    return PageFacts(
        headline=_LEADING_MARKS.sub("", headline) if headline else None,
        bylines=page_authors(root, lines, named=_named_authors(data), site=site),
        site=site,
        description=meta.get("og:description") or meta.get("description"),
        published=published,
        updated=updated if published and updated and updated.day > published.day else None,
        language=markup_language(root) or meta.get("og:locale") or meta.get("dc.language"),
    )


def markup_language(root: Element) -> str | None:
    """Return what a document's outermost elements say of their language, or None."""
    names = ("lang", "{http://www.w3.org/XML/1998/namespace}lang")
    said = (each.get(name) for each in (root, *root.iter("body")) for name in names)
    return next((str(value) for value in said if value), None)


def stamp(value: object) -> Published | None:
    """Return the day and time of an ISO 8601 stamp as it is written, in its own time zone."""
    match = _STAMP.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    year, month, day, hour, minute = match.groups()
    try:
        clock = time(int(hour), int(minute)) if hour else None
        return Published(date(int(year), int(month), int(day)), clock)
    except ValueError:
        return None


def _headline(
    root: Element,
    data: dict[str, Any],
    meta: dict[str, str],
    site: str | None,
    lines: Sequence[Line],
) -> str | None:
    """A heading that the page's own titles confirm, as it is written there; else those titles."""
    title = next((one_line("".join(each.itertext())) for each in root.iter("title")), "")
    said = [_text(data.get("headline")), meta.get("og:title"), meta.get("twitter:title"), title]
    titles = [text for text in said if text]
    keys = [letters_key(text) for text in titles]
    headings = [
        line
        for line in lines
        if line.role is ParagraphRole.HEADING
        and len(line.text) <= _LONGEST_HEADLINE
        and letters_key(line.text) != letters_key(site or "")
    ]
    for key in keys:
        for heading in headings:
            if letters_key(heading.text) == key:
                return heading.text
    agreed = keys[0] if len(keys) > 1 and keys[0] == keys[1] and titles[0] != title else ""
    if agreed and any(agreed in letters_key(line.text) for line in lines if "h1" in line.tags):
        # The heading holds more than the headline, such as the section's name.
        return titles[0]
    confirmed = [
        heading
        for heading in headings
        if _is_part(key := letters_key(heading.text), keys)
        and len(key) >= len(agreed) * _AGREED_SHARE
    ]
    if confirmed:
        # The site's own name is part of most titles too: it is shorter, and a link to its front.
        return max(confirmed, key=lambda line: (line.linked < _ALL_LINK, len(line.text))).text
    if marked := _marked_headline(root):
        return marked
    if titles and titles[0] != title:
        return _without_site(titles[0], site)
    first = [line.text for line in lines if "h1" in line.tags]
    if len(first) == 1:
        return first[0]
    return _without_site(title, site) if title else None


def _is_part(heading: str, titles: Sequence[str]) -> bool:
    return len(heading) >= _LEAST_HEADLINE and any(heading in title for title in titles)


def _marked_headline(root: Element) -> str | None:
    for element in root.iter("h1", "h2", "h3"):
        marks = f"{element.get('class', '')} {element.get('itemprop', '')}".lower().split()
        if "headline" in marks or "entry-title" in marks:
            return one_line("".join(element.itertext())) or None
    return None


def _without_site(title: str, site: str | None) -> str:
    """Return a title without the site's name at its end or beginning."""
    parts = [part for part in _SUFFIX.split(title) if part.strip()]
    if len(parts) < 2:  # noqa: PLR2004
        return title
    if site and letters_key(parts[-1]) == letters_key(site):
        return title[: title.rindex(parts[-1])].rstrip(" |\u2013\u2014\u00b7\u2022\u00bb\u203a:/-")
    if site and letters_key(parts[0]) == letters_key(site):
        return title[title.index(parts[0]) + len(parts[0]) :].lstrip(
            " |\u2013\u2014\u00b7\u00bb:/-"
        )
    longest = max(parts, key=len)
    return longest if len(longest) > len(title) / 2 and "|" in title else title


def _named_authors(data: dict[str, Any]) -> list[str]:
    """Return the names of authors in linked data."""
    return [text for each in data.get("author", ()) if (text := _text(each))]


def _published(root: Element, data: dict[str, Any], meta: dict[str, str]) -> Published | None:
    keys = (
        "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued",
        "dc.date", "dcterms.created", "date", "pubdate", "publishdate", "sailthru.date",
        "parsely-pub-date", "article.published", "citation_date",
    )  # fmt: skip
    said = [data.get("datePublished"), *(meta.get(key) for key in keys)]
    for element in root.iter("time", "meta", "abbr", "span"):
        marks = f"{element.get('itemprop', '')} {element.get('class', '')} {element.get('pubdate')}"
        if re.search(r"datePublished|\bpublished\b|\bpubdate\b|entry-date", marks):
            said.append(element.get("datetime") or element.get("content") or element.get("title"))
    if found := next((found for value in said if (found := stamp(value))), None):
        return found
    stamps = {element.get("datetime") for element in root.iter("time") if not is_beside(element)}
    moments = [moment for value in stamps if (moment := stamp(value))]
    if 0 < len(moments) <= _MOST_MOMENTS:
        # One is when it was published, a second one when it was changed.
        return min(moments, key=Published.isoformat)
    dates = (find_dates(value) for value in said if isinstance(value, str))
    return next((Published(found[0].day, found[0].time) for found in dates if found), None)


def _meta(root: Element) -> dict[str, str]:
    """Return the first content of every named meta element, by lower-case name."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content") or element.get("value")
        if name and content and (text := one_line(content)):
            found.setdefault(name.lower(), text)
    return found


def _linked_data(root: Element) -> dict[str, Any]:
    """Return the first article of the page's JSON-LD, or an empty dict; its authors by name."""
    for element in root.iter("script"):
        if "ld+json" not in (element.get("type") or "") or not element.text:
            continue
        if len(element.text) > _LARGEST_DATA:
            continue
        try:
            data = json.loads(element.text.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        items = list(_items(data, 0))
        for item in items:
            kind = item.get("@type")
            if any(_ARTICLE_TYPES.search(str(each)) for each in _listed(kind)):
                return {**item, "author": linked_authors(item, items)}
    return {}


def _items(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST_DATA:
        return
    if isinstance(data, list):
        for each in data:
            yield from _items(each, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _items(data.get(key), depth + 1)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _name(value: object) -> object:
    return value.get("name") if isinstance(value, dict) else value


def _text(value: object) -> str | None:
    """Return a string value as one line of plain text, without markup."""
    if not isinstance(value, str):
        return None
    return one_line(re.sub(r"<[^<>]{1,200}>", "", value)) or None
