"""Eighty small pages of our own, each saying who wrote it in a way that publishers do."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

_ONE = ("Ilse Krug",)
_TWO = ("Ilse Krug", "Jonas Feld")
_THREE = ("Ilse Krug", "Jonas Feld", "Siobhán O'Dea")
_SITE = '<meta property="og:site_name" content="Coast News">'
_STORY = (
    "<p>The harbour opened again on Tuesday after the storm, said the harbour master, who had "
    "waited for the day since the spring.</p>"
) * 5


@dataclass(frozen=True)
class AuthorPage:
    """A page and the names of its authors."""

    markup: str
    authors: tuple[str, ...]


def _page(authors: tuple[str, ...], *, head: str = "", byline: str = "") -> AuthorPage:
    markup = (
        f"<!DOCTYPE html><html><head><title>Harbour opens</title>{_SITE}{head}</head><body>"
        f"<article><h1>Harbour opens</h1>{byline}<div>{_STORY}</div></article></body></html>"
    )
    return AuthorPage(markup, authors)


def _data(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value, ensure_ascii=False)}</script>'


def _article(author: object, **more: object) -> dict[str, object]:
    return {"@type": "NewsArticle", "headline": "Harbour opens", "author": author, **more}


def _person(name: str, **more: object) -> dict[str, object]:
    return {"@type": "Person", "name": name, **more}


def author_pages() -> list[AuthorPage]:
    """Return all pages."""
    return [*_linked(), *_in_meta(), *_in_microdata(), *_visible(), *_nobody()]


def _linked() -> Iterator[AuthorPage]:
    one, two = _person("Ilse Krug"), _person("Jonas Feld")
    for said, authors in (
        ("Ilse Krug", _ONE),
        (["Ilse Krug"], _ONE),
        (["Ilse Krug", "Jonas Feld"], _TWO),
        ("Ilse Krug and Jonas Feld", _TWO),
        ("Ilse Krug, Jonas Feld and Siobhán O'Dea", _THREE),
        (one, _ONE),
        ([one, two], _TWO),
        (_person(["Ilse Krug", "Jonas Feld"]), _TWO),  # type: ignore[arg-type]
        ({"@list": [one, two]}, _TWO),
        ({"@type": "Person", "givenName": "Ilse", "familyName": "Krug"}, _ONE),
        ([one, {"@type": "Organization", "name": "Coast News"}], _ONE),
        (_person("Ilse Krug", jobTitle="Editor", url="https://example.org/krug"), _ONE),
        (_person("By Ilse Krug"), _ONE),
        (_person("Ilse Krug, Coast News"), _ONE),
        ([[one], [two]], _TWO),
        (_person("Маша Иванова"), ("Маша Иванова",)),
        (_person("王小明"), ("王小明",)),
        (_person("ilse"), ()),
    ):
        yield _page(authors, head=_data(_article(said)))
    yield _page(_ONE, head=_data([_article(one)]))
    yield _page(_ONE, head=_data({"@graph": [{"@type": "WebSite", "name": "x"}, _article(one)]}))
    graph = [_article({"@id": "#krug"}), _person("Ilse Krug") | {"@id": "#krug"}]
    yield _page(_ONE, head=_data({"@graph": graph}))
    several = [_article([{"@id": "#a"}, {"@id": "#b"}]), one | {"@id": "#a"}, two | {"@id": "#b"}]
    yield _page(_TWO, head=_data({"@graph": several}))
    yield _page(_ONE, head=_data({"@type": "WebPage", "mainEntity": _article(one)}))
    creator = {"@type": "Article", "headline": "Harbour opens", "creator": ["Ilse Krug"]}
    yield _page(_ONE, head=_data(creator))
    yield _page(_ONE, head=_data({"@type": "BlogPosting", "author": [one], "creator": [two]}))


def _in_meta() -> Iterator[AuthorPage]:
    for name in (
        "author", "article:author", "dc.creator", "DC.Creator", "dcterms.creator", "parsely-author",
        "sailthru.author", "citation_author", "byl",
    ):  # fmt: skip
        yield _page(_ONE, head=f'<meta name="{name}" content="Ilse Krug">')
    for said, authors in (
        ("Ilse Krug, Jonas Feld", _TWO),
        ("Ilse Krug; Jonas Feld", _TWO),
        ("Ilse Krug | Jonas Feld", _TWO),
        ("By Ilse Krug", _ONE),
        ("Ilse Krug (Coast News)", _ONE),
        ("Ilse Krug @ilsekrug", _ONE),
        ("Toby Helm", ("Toby Helm",)),
    ):
        yield _page(authors, head=f'<meta name="author" content="{escape(said)}">')
    links = '<meta property="article:author" content="https://example.org/krug">'
    yield _page(_ONE, head=links + '<meta name="author" content="Ilse Krug">')
    names = "".join(f'<meta name="citation_author" content="{name}">' for name in _THREE)
    yield _page(_THREE, head=names)


def _in_microdata() -> Iterator[AuthorPage]:
    inner = '<span itemprop="name">Ilse Krug</span>'
    for byline in (
        f'<div itemprop="author" itemscope itemtype="https://schema.org/Person">{inner}</div>',
        f'<p itemprop="author">By {inner}, <span itemprop="jobTitle">Editor</span></p>',
        f'<p itemprop="author" itemscope>{inner} <span itemprop="jobTitle">Sea watcher</span></p>',
        '<div itemprop="author"><meta itemprop="name" content="Ilse Krug"></div>',
        '<a rel="author" href="/krug">Ilse Krug</a>',
        '<address>By <a rel="author" href="/krug">Ilse Krug</a></address>',
        '<span class="author vcard"><a class="url fn n" href="/krug">Ilse Krug</a></span>',
        '<p class="byline">by <span class="author vcard"><a class="fn">Ilse Krug</a></span></p>',
    ):
        yield _page(_ONE, byline=byline)
    both = "".join(f'<a rel="author" href="/{name[0]}">{name}</a>' for name in _TWO)
    yield _page(_TWO, byline=f"<p>{both}</p>")


def _visible() -> Iterator[AuthorPage]:
    for said, authors in (
        ("By Ilse Krug", _ONE),
        ("BY ILSE KRUG", ("ILSE KRUG",)),
        ("by Ilse Krug and Jonas Feld", _TWO),
        ("By Ilse Krug, Jonas Feld and Siobhán O'Dea", _THREE),
        ("Von Ilse Krug und Jonas Feld", _TWO),
        ("Von Ilse Krug, Berlin", _ONE),
        ("Par Ilse Krug et Jonas Feld", _TWO),
        ("Por Ilse Krug y Jonas Feld", _TWO),
        ("Av Ilse Krug og Jonas Feld", _TWO),
        ("Ilse Krug & Jonas Feld", _TWO),
        ("By Ilse Krug in Berlin", _ONE),
        ("By Ilse Krug, Political Editor", _ONE),
        ("By Ilse Krug @ilsekrug", _ONE),
        ("Ilse Krug | 6 May 2024", _ONE),
        ("By Ilse Krug Updated 6 May 2024", _ONE),
        ("By Ilse Krug 5 minutes ago", _ONE),
        ("By Ilse Krug for Coast News", _ONE),
        ("Di Ilse Krug e Jonas Feld", _TWO),
        ("Door Ilse Krug en Jonas Feld", _TWO),
        ("Text: Ilse Krug", _ONE),
        ("Written by Ilse Krug", _ONE),
        ("By Ilse Krug - Coast News", _ONE),
        ("By ILSE KRUG, JONAS FELD", ("ILSE KRUG", "JONAS FELD")),
        ("By Dr Ilse Krug", ("Dr Ilse Krug",)),
        ("By Lynn de la Cruz", ("Lynn de la Cruz",)),
    ):
        yield _page(authors, byline=f'<p class="byline">{escape(said)}</p>')


def _nobody() -> Iterator[AuthorPage]:
    yield _page(("Coast News Live",), head=_data(_article("Coast News Live")))
    yield _page((), byline='<p class="byline">6 May 2024</p>')
    yield _page((), byline='<div class="authors"><p>About our authors</p></div>')
