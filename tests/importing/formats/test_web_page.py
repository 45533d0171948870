"""Saved pages to an article: what the page says of it, what belongs to it, what is left out."""

import json

import pytest

from reader.errors import NoArticleError
from reader.importing.bytes.kinds import Kind, declared_encoding, markup_kind
from reader.importing.formats.web_page import HIDDEN_NOTE, read_web_page
from reader.importing.lines.blocks import ArticleDraft, Block, article_from_draft
from reader.importing.lines.story_marks import with_story_marks
from reader.text.article import Article

FIRST = (
    "The harbour of Emden opened again on Monday after eleven years, and the mayor was the first "
    "to sail out of it, in a small boat that her father had built in the winter of 1974."
)
SECOND = (
    "Nobody else had wanted to go first, said an officer of the coast guard, because the channel "
    "is still shallow, and because the buoys that mark it have not been painted yet."
)
THIRD = (
    "The town has paid for all of it. What it cost is not known, and the council does not want to "
    "say before the summer, when the last of the bills from the dredging company will arrive."
)
SITE = "<meta property='og:site_name' content='Coast News'>"
STORY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def draft(body: str, *, head: str = "<title>Harbour opens | Coast News</title>") -> ArticleDraft:
    return read_web_page(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")


def opened(body: str, *, head: str = "<title>Harbour opens | Coast News</title>") -> Article:
    return article_from_draft(draft(body, head=head))


def linked_data(**values: object) -> str:
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **values})
    return f'<title>x</title><script type="application/ld+json">{data}</script>'


def texts(article: Article, role: str) -> list[str]:
    return [each.span.of(article.text) for each in article.paragraphs if each.role == role]


def test_the_body_is_kept_and_what_surrounds_it_can_be_put_back() -> None:
    article = opened(
        "<nav><a href='/'>Home</a> <a href='/w'>World</a></nav><article><h1>Harbour opens</h1>"
        f"{STORY}</article><aside><h3>Most read</h3><a href='/x'>Ten boats you must see</a></aside>"
        "<footer>© Coast News</footer>"
    )
    assert texts(article, "body") == [FIRST, SECOND, THIRD]
    removed = {each.text: each.at for each in article.removed}
    assert removed["Home World"] < article.text.index(FIRST)
    assert removed["© Coast News"] == len(article.text)
    assert "Ten boats you must see" in removed


@pytest.mark.parametrize(
    ("head", "heading"),
    [
        ("<title>Harbour opens | Coast News</title>", "<h1>Harbour opens</h1>"),
        ("<title>Harbour opens - Coast News</title>", "<h1>Coast News</h1><h2>Harbour opens</h2>"),
        ("<meta property='og:title' content='Harbour opens'><title>x</title>", ""),
        (SITE + "<meta property='og:title' content='Harbour opens \u2013 Coast News'>", ""),
        (linked_data(headline="Harbour opens"), "<h1>Coast News</h1>"),
        ("<title>Coast News</title>", "<h1 itemprop='headline'>Harbour opens</h1>"),
        ("", "<h1>Harbour opens</h1>"),
    ],
)
def test_the_headline(head: str, heading: str) -> None:
    assert opened(f"{heading}<div>{STORY}</div>", head=head).headline == "Harbour opens"


@pytest.mark.parametrize(
    "heading",
    [
        "<h1><span>Business</span> Harbour opens today</h1>",
        "<h1><span>Business</span>: Harbour opens today</h1>",
        "<h1>Business<br>Harbour opens today</h1>",
        "<h1><b>Live</b> Harbour opens today</h1>",
    ],
)
def test_a_section_is_no_headline_where_the_page_agrees_on_another(heading: str) -> None:
    title = "<title>Harbour opens today | Business | Coast News</title>"
    said = "<meta property='og:title' content='Harbour opens today'>"
    head = title + said + linked_data(headline="Harbour opens today")
    article = opened(f"<div><h2>Business</h2>{heading}{STORY}</div>", head=head)
    assert article.headline == "Harbour opens today"
    assert [each.role.value for each in article.paragraphs] == ["headline", *["body"] * 3]


@pytest.mark.parametrize("mark", [": ", "| ", "\u2013 ", ":: "])
def test_a_mark_before_a_headline_goes(mark: str) -> None:
    head = f"<title>{mark}Harbour opens</title>"
    for heading in (f"<h1>{mark}Harbour opens</h1>", ""):
        assert opened(f"{heading}<div>{STORY}</div>", head=head).headline == "Harbour opens"


@pytest.mark.parametrize(
    "headline", ["-5 degrees in Emden", "Boats - and more boats", "\u00bbNo\u00ab"]
)
def test_a_mark_that_belongs_to_a_headline_stays(headline: str) -> None:
    assert opened(f"<h1>{headline}</h1>{STORY}", head="").headline == headline


def test_linked_data_says_who_when_and_where() -> None:
    article = opened(
        f"<h1>Harbour opens</h1>{STORY}",
        head=linked_data(
            headline="Harbour opens",
            author=[{"@type": "Person", "name": "Ilse Krug"}, {"name": "By Jonas Feld"}],
            datePublished="2024-05-06T08:15:30+02:00",
            dateModified="2024-05-08T10:00:00+02:00",
            publisher={"name": "Coast News"},
        ),
    )
    assert article.bylines == ("Ilse Krug", "Jonas Feld")
    assert article.agency == "Coast News"
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-06T08:15"
    assert article.updated is not None
    assert article.updated.isoformat() == "2024-05-08T10:00"


@pytest.mark.parametrize(
    ("said", "author"),
    [
        ("Toby Helm", "Toby Helm"),
        ("By Abby Goodnough", "Abby Goodnough"),
        ("ByDarby O'Gill", "Darby O'Gill"),
        ("BY BYRON SMITH", "BYRON SMITH"),
        ("BYRON SMITH", "BYRON SMITH"),
        ("Ruby von Trapp", "Ruby von Trapp"),
    ],
)
def test_of_an_author_only_the_word_before_the_name_goes(said: str, author: str) -> None:
    head = f'<title>x</title><meta name="author" content="{said}">'
    assert opened(f"<h1>Harbour opens</h1>{STORY}", head=head).bylines == (author,)
    assert opened(
        f"<h1>Harbour opens</h1>{STORY}", head=linked_data(author={"name": said})
    ).bylines == (author,)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (linked_data(author={"name": "Ilse Krug and Jonas Feld"}), ""),
        (linked_data(author={"name": ["Ilse Krug", "Jonas Feld"]}), ""),
        (linked_data(author=["Ilse Krug, Coast News", "Jonas Feld"]), ""),
        ("<meta name='author' content='Ilse Krug'><meta name='author' content='Jonas Feld'>", ""),
        ("<meta name='author' content='By Ilse Krug, Editor, and Jonas Feld'>", ""),
        ("", "<p class='byline'>By Ilse Krug and Jonas Feld</p>"),
        ("", "<p class='byline'>Von Ilse Krug und Jonas Feld, Nairobi</p>"),
    ],
)
def test_several_authors_are_several(head: str, body: str) -> None:
    article = opened(f"<h1>Harbour opens</h1>{body}{STORY}", head=head)
    assert article.bylines == ("Ilse Krug", "Jonas Feld")


@pytest.mark.parametrize(
    "body",
    [
        (
            "<div>6 May 2024 <span class='author vcard'><a class='fn'>Ilse Krug</a></span>"
            " and <span class='author vcard'><a class='fn'>Jonas Feld</a></span></div>"
        ),
        "<p class='byline'>By Ilse Krug</p><p class='byline'>By Jonas Feld</p>",
        "<ul class='authors'><li>Ilse Krug</li><li>Jonas Feld</li></ul><p>Coast Mail</p>",
        "<p class='byline'>By Ilse Krug and Jonas Feld 5 minutes ago</p>",
    ],
)
def test_authors_stand_in_cards_and_one_below_the_other(body: str) -> None:
    assert opened(f"<h1>Harbour opens</h1>{body}<div>{STORY}</div>").bylines == (
        "Ilse Krug",
        "Jonas Feld",
    )


def test_who_wrote_another_story_or_a_comment_is_no_author() -> None:
    card = "<span class='author vcard'>Jonas Feld</span>"
    others = (
        f"<div class='related'>{card}</div><div class='comments'>{card} said: Good.</div>"
        "<div class='comment-author vcard'>Jonas Feld</div>"
    )
    assert opened(f"<h1>Harbour opens</h1><div>{STORY}</div>{others}").bylines == ()


def test_what_stands_over_a_list_of_authors_is_none() -> None:
    box = "<div class='authors'><p>About our authors</p><p>Subscribe</p></div>"
    assert opened(f"<h1>Harbour opens</h1>{box}<div>{STORY}</div>").bylines == ()


def test_a_part_of_the_site_is_an_author_only_where_nobody_else_is() -> None:
    for named in (["Ilse Krug", "Coast News Live"], ["Ilse Krug"]):
        head = SITE + linked_data(author=named)
        assert opened(STORY, head=head).bylines == ("Ilse Krug",)
    byline = "<p class='byline'>By Ilse Krug</p>"
    for outlet in ("Coast News", "Coast News Live"):
        assert opened(byline + STORY, head=SITE + linked_data(author=outlet)).bylines == (
            "Ilse Krug",
        )
    said = "<p class='statement-author'>The ministry of the sea</p>"
    assert opened(said + STORY, head=SITE + linked_data(author="Coast News")).bylines == ()
    head = SITE + linked_data(author="Coast News Live")
    assert opened(STORY, head=head).bylines == ("Coast News Live",)


def test_one_author_with_a_name_of_two_parts_is_one() -> None:
    head = linked_data(author={"name": "José Ortega y Gasset"})
    assert opened(STORY, head=head).bylines == ("José Ortega y Gasset",)


def test_a_page_that_says_nothing_gets_nothing_invented() -> None:
    article = opened(f"<div>{STORY}</div>", head="")
    assert article.headline is None
    assert article.standfirst is None
    assert article.bylines == ()
    assert article.published is None
    assert article.agency is None


def test_a_date_in_a_story_is_not_its_date() -> None:
    story = f"{STORY}<p>The first harbour was opened on 4 March 1861 by a king of Hanover.</p>"
    assert opened(f"<h1>Harbour opens</h1>{story}").published is None


def test_the_time_of_a_comment_is_not_that_of_the_story() -> None:
    comments = (
        "<div id='comments'><p><time datetime='2024-06-01T10:00'>1 June</time> Good.</p></div>"
    )
    assert opened(f"<h1>Harbour opens</h1><div>{STORY}</div>{comments}").published is None
    timed = "<p><time datetime='2024-05-06'>6 May</time></p>"
    article = opened(f"<h1>Harbour opens</h1>{timed}<div>{STORY}</div>{comments}")
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-06"


def test_a_line_of_date_and_author_is_read_and_left_out() -> None:
    article = opened(
        "<h1>Harbour opens</h1><p>6 May 2024, 8:15</p><p class='byline'>By Ilse Krug</p>"
        f"<div>{STORY}</div>"
    )
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-06T08:15"
    assert article.bylines == ("Ilse Krug",)
    assert "2024" not in article.text


def test_the_standfirst_between_headline_and_body() -> None:
    article = opened(
        "<h1>Harbour opens</h1><p class='standfirst'>After eleven years the boats are back.</p>"
        f"<div>{STORY}</div>"
    )
    assert article.standfirst == "After eleven years the boats are back."
    assert texts(article, "standfirst") == [article.standfirst]
    assert article.text.count(article.standfirst) == 1


def test_sub_headings_lists_and_captions_keep_their_place_and_shape() -> None:
    article = opened(
        f"<article><h1>Harbour opens</h1><p>{FIRST}</p><figure><img src='p.jpg' alt='boat'>"
        f"<figcaption>The first boat.</figcaption></figure><p>{SECOND}</p><h2>What it cost</h2>"
        f"<p>{THIRD}</p><ul><li>The dredger cost more than the town had in its chest</li>"
        "<li>The buoys cost nothing at all, since they were lent</li></ul></article>"
    )
    assert texts(article, "caption") == ["The first boat."]
    assert texts(article, "heading") == ["What it cost"]
    order = [each.role.value for each in article.paragraphs]
    assert order == ["headline", "body", "caption", "body", "heading", *["body"] * 3]
    assert texts(article, "body")[-1].startswith("• The buoys")


def test_teasers_after_the_article_are_left_out() -> None:
    teasers = "".join(
        f"<div><div><a href='/{number}'>Story number {number} about the sea</a></div>"
        f"<div>What happened on the sea in the year {number} was told by sailors.</div></div>"
        for number in range(4)
    )
    article = opened(
        f"<div><h1>Harbour opens</h1><div>{STORY}</div><div><div>Top stories</div>"
        f"{teasers}</div></div>"
    )
    assert texts(article, "body") == [FIRST, SECOND, THIRD]


def test_hidden_text_scripts_and_entities_are_not_shown() -> None:
    article = opened(
        f"<h1>Harbour opens</h1><div>{STORY}<p style='display: none'>Hidden words.</p>"
        "<script>document.write('<p>Script</p>')</script><template><p>Template</p></template></div>"
    )
    assert "Hidden" not in article.text
    assert "Script" not in article.text
    assert "Template" not in article.text


def test_a_tag_without_end_of_attributes_costs_no_time() -> None:
    attributes = " ".join(f"a{number}=1" for number in range(200_000))
    picture = f"<img src='data:image/png;base64,{'A' * 200_000}'>"
    article = opened(f"<h1>Harbour opens</h1><p {attributes}>Lead.</p>{picture}<div>{STORY}</div>")
    assert texts(article, "body")[-3:] == [FIRST, SECOND, THIRD]


def test_a_page_without_words_is_said_and_offers_what_there_is() -> None:
    with pytest.raises(NoArticleError, match="No article text was found") as caught:
        draft("<nav><a href='/'>Home</a></nav>")
    assert caught.value.raw_text == "Home"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"<html><head><meta charset='ISO-8859-1'>", "cp1252"),
        (b'<?xml version="1.0" encoding="EUC-KR"?>', "cp949"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
            "windows-1251",
        ),
        (b"<script>" + b"x" * 9_000 + b"</script><html><meta charset=koi8-r>", "koi8-r"),
        (b"<p>No word of it</p>", None),
        (b"The line <meta charset=big5> is about markup.", None),
    ],
)
def test_the_declared_encoding(data: bytes, encoding: str | None) -> None:
    assert declared_encoding(data) == encoding


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<div class='a'><p>Copied</p></div>", Kind.HTML),
        ("<p>Copied</p>", Kind.HTML),
        (f"<!-- {'saved ' * 20_000}-->\n<!DOCTYPE html><html>", Kind.HTML),
        (f"<script>{'a<b; ' * 20_000}</script>\n<style>p {{}}</STYLE><html>", Kind.HTML),
        ("<script>document.write('<html>')", Kind.TEXT),
        ("<The> mayor <said>", Kind.TEXT),
        ("# Harbour\n\nIt **opened**.\n\n- one\n", Kind.MARKDOWN),
        ("---\ntitle: Harbour\n---\nIt opened.\n", Kind.MARKDOWN),
        ("# 1 in the world\n\nShe is the best.\n", Kind.TEXT),
        ("#\n# a comment\n#\nvalue\n", Kind.TEXT),
        ("Content-Type: text/plain\nFrom: a@example.org\n\nx", Kind.MAIL),
        ("From: the mayor\nSubject: boats\n\nx", Kind.TEXT),
        ("From - Mon Jun  1 09:12:44 2015\nMessage-ID: <a@example.org>\n\nx", Kind.MAIL),
        ("From a@example.org Mon Jun  1 09:12:44 2015\nReceived: by b\n\nx", Kind.MAIL),
        ("x-store-info:J++/=\nX_Flags:\nReceived: by b\nSubject: boats\n\nx", Kind.MAIL),
        ("From Bonn on Monday\nReceived: one boat\n\nx", Kind.TEXT),
        ("Boat: Ilse\nOwner:Jonas\n\nReceived: one boat", Kind.TEXT),
        ("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><rss version='2.0'/>", Kind.FEED),
        ("<?xml version='1.0'?><rdf:RDF><title>x</title></rdf:RDF>", Kind.FEED),
        ("<?xml version='1.0'?><invoice/>", Kind.XML),
    ],
)
def test_the_kind_is_told_by_content(text: str, kind: Kind) -> None:
    assert markup_kind(text) is kind


def test_who_wrote_it_may_be_said_right_under_the_story() -> None:
    draft_read = with_story_marks(
        ArticleDraft(
            [Block(FIRST), Block("Posted by Jane Doe.", kept=False), Block("More", kept=False)]
        )
    )
    assert draft_read.bylines == ("Jane Doe",)
    assert [block.kept for block in draft_read.blocks] == [True, True, False]


_BESIDE = (
    "<p>The harbour will be rebuilt over the next three years, the council said on Monday.</p>"
    "<p>Ann Lund, who leads the trust, called it a relief for the fleet, which lost four boats.</p>"
    "{}"
    "<p>The work will cost nine million pounds and begins in May, the treasurer told us there.</p>"
)


def test_a_paragraph_that_is_a_link_from_end_to_end_stays() -> None:
    linked = "Ten men, among them Karl Munro of Hull, denied on Friday that they stole the plans."
    article = opened("<main>" + _BESIDE.format(f'<p><a href="/x">{linked}</a></p>') + "</main>")
    assert linked in texts(article, "body")


def test_a_link_to_another_story_goes() -> None:
    teaser = "Read more: Karl Munro buys a castle in the north"
    article = opened("<main>" + _BESIDE.format(f'<p><a href="/x">{teaser}</a></p>') + "</main>")
    assert teaser not in article.text
    assert any(one.text == teaser for one in article.removed)


def test_an_article_that_is_hidden_until_it_is_paid_for_is_shown_with_a_word() -> None:
    """So are those that a script shows: what is saved is all that there is."""
    prose = "".join(
        f"<p>Ann Lund told the council on day {day} that the pier is to be rebuilt in May.</p>"
        for day in range(8)
    )
    article = opened(
        f"<article><h1>A pier</h1><p>The council met on Monday to talk of a pier.</p>"
        f"<div class='wall' hidden>{prose}</div></article>"
    )
    assert "day 7" in article.text
    assert article.notes == (HIDDEN_NOTE,)


def test_a_menu_that_is_hidden_stays_so() -> None:
    article = opened(
        "<main>" + _BESIDE.format("<div hidden><p>Share this story</p></div>") + "</main>"
    )
    assert "Share this" not in article.text
    assert not article.notes
