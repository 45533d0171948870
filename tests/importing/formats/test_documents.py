"""Word, OpenDocument, e-book, Markdown, RTF and feed: their parts, and what is left out."""

import io
import zipfile

import pytest

from reader.errors import DamagedError, NoArticleError, TooLargeError, UnsupportedError
from reader.importing.bytes import guarded_zip
from reader.importing.bytes.guarded_zip import LARGEST_ENTRY, MOST_ENTRIES
from reader.importing.bytes.kinds import Kind, binary_kind
from reader.importing.formats.readers import Request, read_document
from reader.importing.opening import open_bytes
from reader.text.article import Article, ParagraphRole, Shape
from reader.text.note import NoteCode
from tests.importing.documents import docx, epub, odt, packed


def opened(kind: Kind, data: bytes | str) -> Article:
    content = data.encode("utf-8") if isinstance(data, str) else data
    return read_document(kind.name, Request(content))


def shape(article: Article) -> list[tuple[str, str]]:
    """Return role and text of each paragraph."""
    return [(each.role.value, each.span.of(article.text)) for each in article.paragraphs]


def test_word_title_subtitle_headings_and_byline() -> None:
    article = opened(
        Kind.DOCX,
        docx(
            ("Title", "Harbour opens"),
            ("Subtitle", "After eleven years the boats are back"),
            ("", "By Ilse Krug"),
            ("", "EMDEN (DPA) - The harbour opened on Monday."),
            ("Heading1", "What it cost"),
            ("", "Nobody knows."),
        ),
    )
    assert article.headline == "Harbour opens"
    assert article.standfirst == "After eleven years the boats are back"
    assert article.bylines == ("Ilse Krug",)
    assert article.agency == "DPA"
    assert article.dateline is not None
    assert article.dateline.place == "Emden"
    assert shape(article) == [
        ("headline", "Harbour opens"),
        ("standfirst", "After eleven years the boats are back"),
        ("credit", "By Ilse Krug"),
        ("body", "EMDEN (DPA) - The harbour opened on Monday."),
        ("heading", "What it cost"),
        ("body", "Nobody knows."),
    ]


def test_word_deletions_and_note_marks_are_no_text() -> None:
    body = (
        "<w:p><w:r><w:t>The mayor</w:t></w:r><w:del><w:r><w:delText> lied</w:delText></w:r></w:del>"
        "<w:r><w:t> came.</w:t></w:r></w:p>"
    )
    assert opened(Kind.DOCX, docx(body=body)).text == "The mayor came."


def test_word_with_declared_entities_shows_none() -> None:
    data = packed({"word/document.xml": '<!DOCTYPE d [<!ENTITY e "boom">]><d>&e;</d>'})
    with pytest.raises((DamagedError, NoArticleError)):
        opened(Kind.DOCX, data)


def test_opendocument_headings_lists_and_spaces() -> None:
    article = opened(
        Kind.ODT,
        odt(
            '<text:h text:outline-level="1">Harbour opens</text:h>'
            '<text:p>Two<text:s text:c="3"/>words<text:tab/>and '
            "<text:span>three</text:span>.</text:p>"
            "<text:list><text:list-item><text:p>boats</text:p></text:list-item></text:list>"
            "<text:p>End<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>A note.</text:p></text:note-body></text:note> of it.</text:p>"
            "<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>"
        ),
    )
    assert shape(article) == [
        ("headline", "Harbour opens"),
        ("body", "Two words and three."),
        ("body", "• boats"),
        ("body", "End of it."),
        ("body", "A note."),
    ]


def test_book_chapters_in_order_with_headings() -> None:
    book = epub(
        {
            "one.xhtml": "<h1>The boat</h1><p>It was small.</p>",
            "two.xhtml": "<h1>The sea</h1><p>It was large.</p><nav><ol><li>One</li></ol></nav>",
        },
        title="Two things",
    )
    article = opened(Kind.EPUB, book)
    assert article.headline == "Two things"
    assert article.bylines == ("Ilse Krug",)
    assert [text for role, text in shape(article) if role == "heading"] == ["The boat", "The sea"]
    assert "One" not in article.text
    assert article.notes == ()


PAGE_OF_CONTENTS = """<nav><ol><li><a href="one.xhtml#top">The boat</a></li>
<li><a href="one.xhtml#x">Inner</a></li><li><a href="two.xhtml">The sea</a></li></ol></nav>"""
OLD_CONTENTS = """
<navPoint><navLabel><text>The boat</text></navLabel><content src="one.xhtml"/></navPoint>
<navPoint><navLabel><text>The sea</text></navLabel><content src="two.xhtml"/></navPoint>"""


@pytest.mark.parametrize("contents", [PAGE_OF_CONTENTS, OLD_CONTENTS])
def test_chapters_without_headings_take_them_from_the_list_of_contents(contents: str) -> None:
    book = epub(
        {
            "one.xhtml": "<p>THE BOAT</p><p>It was small.</p>",
            "two.xhtml": "<p>It was large.</p>",
        },
        title="Two things",
        contents=contents,
    )
    assert shape(opened(Kind.EPUB, book))[1:] == [
        ("heading", "THE BOAT"),
        ("body", "It was small."),
        ("heading", "The sea"),
        ("body", "It was large."),
    ]


def test_a_missing_chapter_is_said_and_a_repeated_one_read_once() -> None:
    book = epub(
        {"one.xhtml": "<p>It was small.</p>"},
        title="T",
        spine=("one.xhtml", "gone.xhtml", "one.xhtml"),
    )
    article = opened(Kind.EPUB, book)
    assert article.text.count("It was small.") == 1
    (note,) = article.notes
    assert (note.code, note.count) == (NoteCode.MISSING_CHAPTERS, 1)
    assert note.message == "A chapter is missing in this book."


@pytest.mark.parametrize(
    ("base", "reference", "name"),
    [
        ("OPS/book.opf", "one.xhtml", "OPS/one.xhtml"),
        ("OPS/book.opf", "../one.xhtml#top", "one.xhtml"),
        ("OPS/book.opf", "../../etc/hostname", None),
        ("OPS/book.opf", "/etc/hostname", None),
        ("OPS/book.opf", "file:///etc/hostname", None),
        ("OPS/book.opf", "..\\..\\x", "OPS/..\\..\\x"),
        ("", "#top", None),
    ],
)
def test_references_stay_inside_the_archive(base: str, reference: str, name: str | None) -> None:
    assert guarded_zip.inside(base, reference) == name


@pytest.mark.parametrize("name", ["description", "subtitle"])
def test_markdown_front_matter_may_have_a_standfirst(name: str) -> None:
    fields = f"---\ntitle: Harbour opens\n{name}: The boats are back.\n---\n"
    article = opened(Kind.MARKDOWN, f"{fields}They came on Monday.\n")
    assert shape(article) == [
        ("headline", "Harbour opens"),
        ("standfirst", "The boats are back."),
        ("body", "They came on Monday."),
    ]


def test_markdown_front_matter_headings_and_lists() -> None:
    article = opened(
        Kind.MARKDOWN,
        "---\ntitle: Harbour opens\nauthor: Ilse Krug\ndate: 2024-05-06\n---\n"
        "The **harbour** [opened](https://example.org/).\n\n## Boats\n\n1. one\n2. two\n",
    )
    assert article.headline == "Harbour opens"
    assert article.bylines == ("Ilse Krug",)
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-06"
    assert shape(article)[1:] == [
        ("body", "The harbour opened."),
        ("heading", "Boats"),
        ("body", "1. one"),
        ("body", "2. two"),
    ]


def test_rich_text_document() -> None:
    article = opened(Kind.RTF, r"{\rtf1\ansi\ansicpg1252 Caf\'e9 owners\par met {\b today}.\par}")
    assert [text for _, text in shape(article)] == ["Café owners", "met today."]


@pytest.mark.parametrize(
    "text", [r"opens {\*\cs7\f2 the harbour} today", r"opens {\f2\i0\*\cs7\cf0 the harbour} today"]
)
def test_rich_text_in_a_style_of_its_own_is_kept(text: str) -> None:
    style = r"{\stylesheet{\s0 Normal;}{\*\cs7\f2 Teletype;}}{\*\generator Writer;}"
    article = opened(Kind.RTF, rf"{{\rtf1\ansi{style}Emden {text}.\par}}")
    assert article.text == "Emden opens the harbour today."


@pytest.mark.parametrize("codepage", [1252, 936, 65001])
@pytest.mark.parametrize(
    ("mark", "shown"),
    [
        (r"{\listtext\pard\plain\f3\fs20 \'b7\tab}", "\u2022"),
        (r"{\listtext\f3 \u-3913\'b7\tab}", "\u2022"),
        (r"{\listtext\tab\uc0\u8226 \tab}", "\u2022"),
        (r"{\pntext\f3\'b7\tab}", "\u2022"),
        (r"\f3\u61623 ?\tab ", "\u2022"),
        (r"{\listtext\tab 1.\tab}", "1."),
        (r"{\pntext\f0 1.\tab}", "1."),
    ],
)
def test_rich_text_lists_keep_their_marks(codepage: int, mark: str, shown: str) -> None:
    fonts = r"{\fonttbl{\f0\fcharset0 Times;}{\f3\fcharset2 Symbol;}}"
    lines = rf"The harbour\par{mark}The boats\par\pard\f0 The end\par"
    article = opened(Kind.RTF, rf"{{\rtf1\ansi\ansicpg{codepage}\deff0{fonts}{lines}}}")
    assert article.text.split("\n\n") == ["The harbour", f"{shown} The boats", "The end"]
    if shown == "\u2022":
        assert [each.shape for each in article.paragraphs][1] is Shape.ITEM


def test_a_feed_of_one_item_is_that_article() -> None:
    article = opened(
        Kind.FEED,
        '<rss version="2.0"><channel><title>Coast News</title><item><title>Harbour opens</title>'
        "<author>Ilse Krug</author><pubDate>Mon, 06 May 2024 08:15:00 +0200</pubDate>"
        "<description>&lt;p&gt;The boats are &lt;b&gt;back&lt;/b&gt;.&lt;/p&gt;</description>"
        "</item></channel></rss>",
    )
    assert article.headline == "Harbour opens"
    assert article.agency == "Coast News"
    assert article.text == "Harbour opens\n\nThe boats are back."
    assert article.published is not None


def test_of_an_item_with_a_summary_the_whole_content_is_read() -> None:
    article = opened(
        Kind.FEED,
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast News</title><entry>'
        "<title>Harbour opens</title><summary>Boats.</summary>"
        "<content>The boats are back, and so are the people who paint them.</content>"
        "</entry></feed>",
    )
    assert article.text == (
        "Harbour opens\n\nThe boats are back, and so are the people who paint them."
    )


def test_a_feed_of_several_items_keeps_them_apart() -> None:
    items = "".join(
        f"<entry><title>Story {number}</title><content>Text {number}.</content></entry>"
        for number in (1, 2)
    )
    article = opened(
        Kind.FEED,
        f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast News</title>{items}</feed>',
    )
    assert shape(article) == [
        ("headline", "Coast News"),
        ("heading", "Story 1"),
        ("body", "Text 1."),
        ("heading", "Story 2"),
        ("body", "Text 2."),
    ]


def test_an_item_is_by_its_own_author_else_by_that_of_the_feed() -> None:
    def authors(own: str) -> tuple[str, ...]:
        article = opened(
            Kind.FEED,
            '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast News</title>'
            "<author><name>The Desk</name></author>"
            f"<entry><title>Harbour opens</title>{own}<content>The boats are back.</content>"
            "</entry></feed>",
        )
        return article.bylines

    assert authors("<author><name>Ilse Krug</name></author>") == ("Ilse Krug",)
    assert authors("") == ("The Desk",)


def test_a_saved_archive_is_read_as_its_page() -> None:
    article = opened(
        Kind.MHTML,
        "From: <Saved>\nSubject: Harbour\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="B"\n\n--B\n'
        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
        "<html><body><h1>Caf=C3=A9 opens</h1><p>The owners of the caf=C3=A9 were there, "
        "and the may=\n"
        "or of the town came late.</p></body></html>\n\n--B\nContent-Type: text/html\n"
        "Content-Location: file:///etc/passwd\n\n<p>Other page</p>\n--B--\n",
    )
    assert article.headline == "Café opens"
    assert "the mayor of the town" in article.text
    assert "Other page" not in article.text


def test_nothing_to_read_is_said_for_each_kind() -> None:
    for kind, data in (
        (Kind.DOCX, docx()),
        (Kind.ODT, odt("")),
        (Kind.EPUB, epub({"one.xhtml": ""}, title="T")),
        (Kind.RTF, rb"{\rtf1 }"),
        (Kind.MAIL, b"Subject: x\nMIME-Version: 1.0\n\n"),
        (Kind.FEED, b"<rss><channel><title>x</title></channel></rss>"),
        (Kind.HTML, b"<html><body><nav>Home</nav></body></html>"),
    ):
        with pytest.raises(NoArticleError):
            opened(kind, data)


def test_a_broken_archive_is_damaged() -> None:
    for kind, data in (
        (Kind.DOCX, b"PK\x03\x04broken"),
        (Kind.ODT, packed({"mimetype": "application/vnd.oasis.opendocument.text"})),
        (Kind.EPUB, packed({"mimetype": "application/epub+zip"})),
    ):
        with pytest.raises(DamagedError):
            opened(kind, data)


def test_captions_stay_and_pictures_go() -> None:
    article = opened(
        Kind.RICH_TEXT,
        "<p>Before.</p><figure><img alt='x' src='p.png'><figcaption>A boat, 1924</figcaption>"
        "</figure><p>After.</p>",
    )
    assert [each.role for each in article.paragraphs] == [
        ParagraphRole.BODY,
        ParagraphRole.CAPTION,
        ParagraphRole.BODY,
    ]


def test_locked_documents_say_so() -> None:
    manifest = (
        '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>'
    )
    with pytest.raises(UnsupportedError, match="locked with a password"):
        opened(Kind.ODT, packed({"content.xml": b"\x8a\x11", "META-INF/manifest.xml": manifest}))
    office = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(UnsupportedError, match="locked with a password"):
        open_bytes(office)


def test_a_book_under_licence_says_so() -> None:
    book = epub({"one.xhtml": "<p>x</p>"}, title="T")
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    reference = b"<encryption><CipherReference URI='OPS/one.xhtml'/></encryption>"
    with pytest.raises(UnsupportedError, match="DRM"):
        opened(Kind.EPUB, packed({**entries, "META-INF/encryption.xml": reference}))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (docx(), Kind.DOCX),
        (odt(""), Kind.ODT),
        (epub({}), Kind.EPUB),
        (packed({"xl/workbook.xml": ""}), Kind.SPREADSHEET),
        (packed({"ppt/presentation.xml": ""}), Kind.PRESENTATION),
        (packed({"mimetype": "x", "content.xml": ""}), Kind.ODT),
        (packed({"photo.jpg": ""}), Kind.ZIP),
        (b"PK\x03\x04", Kind.ZIP),
    ],
)
def test_archives_are_told_apart_by_what_is_in_them(data: bytes, kind: Kind) -> None:
    assert binary_kind(data) is kind


def test_an_archive_that_unpacks_to_too_much_is_refused() -> None:
    bomb = packed({"word/document.xml": b" " * (LARGEST_ENTRY + 1)})
    with pytest.raises(TooLargeError, match="unpacks to far more"):
        opened(Kind.DOCX, bomb)
    # It is far below every size that is refused, and still nothing but a bomb unpacks so well.
    dense = packed({"word/document.xml": b" " * (8 << 20)})
    with pytest.raises(TooLargeError, match="unpacks to far more"):
        opened(Kind.DOCX, dense)
    many = packed({"word/document.xml": "", **{f"{number}": "" for number in range(MOST_ENTRIES)}})
    with pytest.raises(TooLargeError, match="unpacks to far more"):
        opened(Kind.DOCX, many)
