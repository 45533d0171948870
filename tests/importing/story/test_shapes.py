"""Lists, quotations and program text keep their shape, whatever kind of document they come in."""

from reader.importing.formats.fragment import read_fragment
from reader.importing.formats.markdown import read_markdown
from reader.importing.lines.blocks import article_from_draft
from reader.importing.opening import open_text
from reader.text.article import Article, Shape, marker_of
from reader.text.article_record import article_from_record, article_record

MARKDOWN = """\
# A bridge

The town opened a bridge:

- It is long.
- It is wide.
  - Wide enough for carts.

> We never believed it.

1. They dug.
2. They built.

It took this:

    bridge.open()
"""
LISTED = """\
The town opened its bridge on Monday, and all of those who had waited came to see it.

These were the first:

• Ada Byron, a friend of bridges.
• Grace Hopper, who came by ship to see it.

20. May was the day of the feast that was given for everybody in the town.

After the feast everybody went home over the bridge, and the ferry was sold to Ulm.
"""


def shapes(article: Article) -> list[tuple[str, Shape]]:
    return [
        (each.span.of(article.text), each.shape)
        for each in article.paragraphs
        if each.shape is not Shape.TEXT
    ]


def test_markdown_keeps_lists_and_quotations() -> None:
    assert shapes(article_from_draft(read_markdown(MARKDOWN))) == [
        ("• It is long.", Shape.ITEM),
        ("• It is wide.", Shape.ITEM),
        ("• Wide enough for carts.", Shape.INNER_ITEM),
        ("We never believed it.", Shape.QUOTE),
        ("1. They dug.", Shape.ITEM),
        ("2. They built.", Shape.ITEM),
        ("bridge.open()", Shape.CODE),
    ]


def test_a_page_laid_out_as_a_list_is_no_list() -> None:
    page = (
        "<h1>A bridge</h1><ul><li><article><p>First it was planned.</p><p>Then it was built.</p>"
        "</article></li></ul><ul><li><p>Long</p><p>and wide</p></li></ul>"
    )
    assert shapes(article_from_draft(read_fragment(page))) == [
        ("• First it was planned.", Shape.ITEM),
        ("• Long", Shape.ITEM),
        ("and wide", Shape.ITEM),
    ]


def test_plain_text_keeps_lists_and_takes_no_date_for_one() -> None:
    assert [words[:5] for words, _ in shapes(open_text(LISTED))] == ["• Ada", "• Gra"]


def test_shapes_come_out_of_the_process_that_reads() -> None:
    article = article_from_draft(read_markdown(MARKDOWN))
    assert article_from_record(article_record(article)) == article


def test_the_sign_before_an_item_is_known() -> None:
    assert marker_of("• One", Shape.ITEM) == "• "
    assert marker_of("12. One", Shape.ITEM) == "12. "
    assert marker_of("a) One", Shape.INNER_ITEM) == "a) "
    assert marker_of("One of them", Shape.ITEM) == ""
    assert marker_of("• One", Shape.TEXT) == ""
    assert marker_of("", Shape.ITEM) == ""


def test_an_item_without_words_gives_its_sign_to_nothing_else() -> None:
    page = "<ul><li><img src='x'></li></ul><p>Words.</p><ol><li>One</li><li></li></ol><p>Two.</p>"
    assert article_from_draft(read_fragment(page)).text == "Words.\n\n1. One\n\nTwo."
