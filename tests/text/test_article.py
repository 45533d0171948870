from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.article import Article, Paragraph, Published, article_as_is
from reader.text.span import Span
from tests.text.articles import texts


def test_overlapping_paragraphs_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        Article("abcdef", (Paragraph(Span(0, 4)), Paragraph(Span(3, 6))))


def test_a_paragraph_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        Article("abc", (Paragraph(Span(0, 4)),))


@given(texts)
def test_as_is_keeps_every_character_and_misses_no_word(text: str) -> None:
    article = article_as_is(text)
    assert article.text == text
    kept = " ".join(paragraph.span.of(text) for paragraph in article.paragraphs)
    assert kept.split() == text.split()


@given(st.dates(), st.none() | st.times())
def test_published_is_read_back(day: date, clock: time | None) -> None:
    minute = clock and time(clock.hour, clock.minute)
    published = Published(day, minute)
    assert Published.fromisoformat(published.isoformat()) == published


def test_published_reads_as_the_contract_says() -> None:
    assert Published(date(2010, 11, 20)).isoformat() == "2010-11-20"
    assert Published(date(2010, 11, 20), time(18, 6)).isoformat() == "2010-11-20T18:06"


def test_an_article_without_headline_is_called_by_its_first_words() -> None:
    article = article_as_is("The tunnel  was opened on Monday by the mayor of the town, who wept.")
    assert article.title == "The tunnel was opened on Monday by the mayor of the town,…"
    assert article_as_is("Short.").title == "Short."
    assert article_as_is("One line\nand another").title == "One line"
    assert Article("x", headline="A headline").title == "A headline"


def test_the_checksum_tells_texts_apart() -> None:
    assert article_as_is("a").checksum == article_as_is("a", source="elsewhere").checksum
    assert article_as_is("a").checksum != article_as_is("b").checksum
    assert article_as_is("\ud800").checksum


def test_words_are_counted() -> None:
    assert article_as_is("one two\n\nthree").word_count == 3
