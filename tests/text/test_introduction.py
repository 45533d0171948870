"""Somebody is introduced where the body first names them in full."""

import pytest

from reader.text.article import Article, Paragraph, ParagraphRole
from reader.text.introduction import introduction
from reader.text.span import Span
from tests.notation import annotations_of


@pytest.mark.parametrize(
    ("notation", "at"),
    [
        ("[Byron|person=Ada Byron] slept. [Ada Byron>Ada Byron] wrote.", "Ada Byron"),
        ("[Ada Byron|person] slept. [Ada Byron>Ada Byron] wrote.", "Ada Byron"),
        ("[He>Ada Byron] slept. [Byron|person=Ada Byron] wrote.", "Byron"),
        ("A [Russian|place=Russia:adjective] ate.", "Russian"),
    ],
)
def test_the_first_that_names_in_full(notation: str, at: str) -> None:
    annotations = annotations_of(notation)
    article, (entity,) = annotations.article, annotations.entities
    assert introduction(article, entity).span == Span(
        article.text.index(at), article.text.index(at) + len(at)
    )


def test_a_headline_only_announces() -> None:
    value = annotations_of("[Ada Byron|person] wins\n\nThe poet [Ada Byron>Ada Byron] won.")
    paragraphs = (
        Paragraph(value.article.paragraphs[0].span, ParagraphRole.HEADLINE),
        value.article.paragraphs[1],
    )
    article = Article(value.article.text, paragraphs)
    found = introduction(article, value.entities[0])
    assert found.span.start == article.text.index("Ada Byron won")
