"""Lines put back and taken out: the same choice gives the same text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import EditError
from reader.text.article import Article, Paragraph, ParagraphRole, Removed, article_as_is
from reader.text.document_lines import lines_of
from reader.text.revision import revised, turned
from reader.text.span import Span
from tests.text.bridge import DOCUMENT


def test_a_line_put_back_is_a_paragraph_where_it_stood() -> None:
    article = turned(DOCUMENT, 4)
    assert [each.span.of(article.text) for each in article.paragraphs] == [
        "Bridge opens",
        "Ada Byron opened it.",
        "Grace Hopper was there with a long-awaited ship.",
        "It is long.",
        "Editing by Jo",
    ]
    assert [each.text for each in article.removed] == ["Home", "By Grace", "Imprint"]
    assert article.headline == "Bridge opens"


def test_a_paragraph_taken_out_is_left_out_and_its_role_is_kept_for_its_return() -> None:
    article = turned(DOCUMENT, 1)
    assert article.headline is None
    assert article.text.startswith("Ada Byron")
    assert [each.text for each in article.removed][:2] == ["Home", "Bridge opens"]
    assert turned(article, 1) == DOCUMENT
    without_credit = turned(DOCUMENT, 6)
    assert without_credit.credits == ()
    assert without_credit.headline == "Bridge opens"


def test_the_last_line_cannot_be_taken_out() -> None:
    article = article_as_is("Only this.")
    with pytest.raises(EditError, match="only line"):
        turned(article, 0)
    with pytest.raises(EditError, match="no such line"):
        turned(article, 7)


LINES = st.lists(st.tuples(st.text("ab \U0001f600é", min_size=1), st.booleans()), max_size=9)


@st.composite
def documents(draw: st.DrawFn) -> Article:
    """A document of random lines, some of them left out."""
    paragraphs: list[Paragraph] = []
    removed: list[Removed] = []
    text = "x"
    paragraphs.append(Paragraph(Span(0, 1), ParagraphRole.HEADLINE))
    for number, (line, kept) in enumerate(draw(LINES)):
        if kept:
            gap = draw(st.sampled_from(["\n", "\n\n", "\n \n"]))
            start = len(text) + len(gap)
            text += gap + line
            paragraphs.append(Paragraph(Span(start, len(text))))
        else:
            removed.append(Removed(line, number, len(text)))
    return Article(text, tuple(paragraphs), headline="x", removed=tuple(removed))


@given(documents(), st.data())
def test_turning_lines_twice_gives_the_document_back(
    document: Article, data: st.DataObject
) -> None:
    count = len(lines_of(document))
    if count < 2:
        return
    numbers = data.draw(st.lists(st.integers(1, count - 1), max_size=5))
    article = document
    for number in numbers:
        article = turned(article, number)
        lines = lines_of(article)
        assert [each.text for each in lines] == [each.text for each in lines_of(document)]
        assert [each.paragraph for each in lines if each.paragraph] == list(article.paragraphs)
        assert [each.text for each in lines if not each.kept] == [
            each.text for each in article.removed
        ]
        assert all(each.span.of(article.text) for each in article.paragraphs)
        assert article == revised(document, article.revision.lines if article.revision else ())
    for number in reversed(numbers):
        article = turned(article, number)
    assert article == document
