"""News feeds (RSS and Atom): feedparser reads them, also those that are no well-formed XML.

One item is an article. Several become one text, each under its title, in the order of the feed.
"""

import io
import re
from html.entities import html5
from typing import Any, TypeAlias

import feedparser

from reader.errors import NoArticleError
from reader.importing.formats.fragment import read_markup
from reader.importing.formats.page_facts import stamp
from reader.importing.lines.blocks import ArticleDraft, Block, one_line
from reader.text.article import ParagraphRole, Published
from reader.text.folding import letters_key
from reader.wording import Wording

NO_ITEMS = Wording(
    "There is no article in this news feed, only its description; open an article's own page."
)
_DECLARATION = re.compile(r"^\s*<\?xml\b[^<>]*\?>", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!DOCTYPE\b[^<>\[\]]*(?:\[(?:[^\]]|\](?!\s*>))*\]\s*)?>", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY\b[^<>]*>", re.IGNORECASE)
_UNKNOWN = re.compile(r"&([A-Za-z_][\w.-]{0,60});")
_MOST_ITEMS = 1_000
_Values: TypeAlias = dict[str, Any]


def read_feed(text: str) -> ArticleDraft:
    """Return the articles in a feed as one.

    Raises:
        NoArticleError: If it has no item with any text.
    """
    feed, items = _parsed(text)
    if len(items) == 1:
        return _item_draft(feed, *items[0])
    blocks: list[Block] = []
    for entry, body in items:
        if title := _title(entry):
            blocks.append(Block(title, ParagraphRole.HEADING))
        blocks.extend(body)
    return ArticleDraft(
        blocks=blocks,
        headline=_title(feed),
        bylines=_authors(feed),
        language=_language(feed),
    )


def read_feed_items(text: str) -> list[ArticleDraft]:
    """Return the articles in a feed apart from each other; NoArticleError as `read_feed`."""
    feed, items = _parsed(text)
    return [_item_draft(feed, entry, body) for entry, body in items]


def _parsed(text: str) -> tuple[_Values, list[tuple[_Values, list[Block]]]]:
    """Return what a feed says of itself, and its items that have any words."""
    # The text is decoded already, and nobody's entities are wanted.
    bare = _UNKNOWN.sub(
        _known_entity,
        _ENTITY.sub("", _DOCTYPE.sub("", _DECLARATION.sub("", text, count=1), count=1)),
    )
    found = feedparser.parse(
        io.BytesIO(bare.encode("utf-8")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        resolve_relative_uris=False,
    )
    feed: _Values = found.feed
    items = [(entry, _body(entry)) for entry in found.entries[:_MOST_ITEMS]]
    items = [(entry, body) for entry, body in items if body or _title(entry)]
    if not items:
        raise NoArticleError(NO_ITEMS, raw_text="\n".join(_own_text(feed)))
    return feed, items


def _item_draft(feed: _Values, entry: _Values, body: list[Block]) -> ArticleDraft:
    return ArticleDraft(
        blocks=body,
        headline=_title(entry),
        bylines=_authors(entry) or _authors(feed),
        agency=_title(feed),
        language=_language(feed),
        published=_published(entry, "published") or _published(entry, "updated"),
    )


def _known_entity(match: re.Match[str]) -> str:
    """Return a named character as it stands, and nothing for what the document itself named."""
    return match.group() if f"{match.group(1)};" in html5 else ""


def _body(entry: _Values) -> list[Block]:
    """Return the text of an item: its whole content where it has one, else its summary."""
    contents = [each.get("value", "") for each in entry.get("content", [])]
    longest = max([*contents, entry.get("summary", "")], key=len)
    title = letters_key(_title(entry) or "")
    lines = read_markup(longest) if longest else []
    return [
        Block(line.shown, line.role, shape=line.shape)
        for line in lines
        if letters_key(line.text) != title
    ]


def _title(values: _Values) -> str | None:
    markup = values.get("title")
    if not isinstance(markup, str):
        return None
    return one_line(" ".join(line.text for line in read_markup(markup))) or None


def _language(values: _Values) -> str | None:
    said = values.get("language")
    return said if isinstance(said, str) else None


def _authors(values: _Values) -> tuple[str, ...]:
    named = [each.get("name") for each in values.get("authors", []) if isinstance(each, dict)]
    names = [one_line(each) for each in named if isinstance(each, str)]
    return tuple(dict.fromkeys(name for name in names if name and "@" not in name))


def _published(values: _Values, key: str) -> Published | None:
    """Return the day of an item as it is written, else as feedparser understands it (UTC)."""
    written = values.get(key)
    if isinstance(written, str) and (found := stamp(written)):
        return found
    moment = values.get(f"{key}_parsed")
    return stamp(f"{moment[0]:04}-{moment[1]:02}-{moment[2]:02}") if moment else None


def _own_text(feed: _Values) -> list[str]:
    texts = (_title(feed), feed.get("subtitle"))
    return [text for text in texts if isinstance(text, str) and text]
