"""Offsets of the article and positions of the document are the same places, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from reader.reading.document_map import BlockRole, DocumentMap
from reader.text.article import Article, Paragraph, ParagraphRole, article_as_is
from reader.text.span import Span

_TEXTS = st.lists(
    st.text(st.sampled_from("ab é\N{GRINNING FACE}e\u0301\u202e\0\n\ufffc"), max_size=12),
    max_size=6,
).map("\n\n".join)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(_TEXTS, st.sampled_from(["", "Agency \N{GRINNING FACE} 3 min"]))
def test_every_shown_offset_comes_back(text: str, meta: str) -> None:
    document_map = DocumentMap(article_as_is(text), meta)
    for block in document_map.blocks:
        if block.span is not None:
            for offset in range(block.span.start, block.span.end):
                assert document_map.to_article(document_map.to_document(offset)) == offset


@given(_TEXTS)
def test_positions_are_those_of_the_text_as_qt_counts_it(text: str) -> None:
    document_map = DocumentMap(article_as_is(text), "meta")
    assert document_map.length == _units(document_map.text)
    assert document_map.text.count("\n") == len(document_map.blocks) - 1


def test_the_meta_line_stands_under_headline_and_standfirst() -> None:
    text = "Head\n\nStand\n\nBody"
    article = Article(
        text,
        (
            Paragraph(Span(0, 4), ParagraphRole.HEADLINE),
            Paragraph(Span(6, 11), ParagraphRole.STANDFIRST),
            Paragraph(Span(13, 17)),
        ),
    )
    document_map = DocumentMap(article, "Agency")
    assert document_map.text == "Head\nStand\nAgency\nBody"
    assert document_map.to_article(document_map.text.index("Agency")) is None
    assert document_map.to_document(13) == document_map.text.index("Body")


def test_a_very_long_line_is_shown_as_blocks_that_go_on() -> None:
    article = article_as_is("word " * 10_000)
    document_map = DocumentMap(article)
    assert len(document_map.blocks) > 3
    assert [block.continued for block in document_map.blocks[:3]] == [False, True, True]
    assert all(block.role is BlockRole.BODY for block in document_map.blocks)
    assert document_map.to_article(document_map.to_document(40_000)) == 40_000


def test_a_selection_over_the_meta_line_gives_what_it_covers_of_the_article() -> None:
    article = Article(
        "Head\n\nBody", (Paragraph(Span(0, 4), ParagraphRole.HEADLINE), Paragraph(Span(6, 10)))
    )
    document_map = DocumentMap(article, "Agency")
    assert document_map.to_span(0, document_map.length) == Span(0, 10)
    assert document_map.to_span(5, 11) is None
    assert document_map.to_span(5, 14) == Span(6, 8)
