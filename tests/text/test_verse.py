"""Verses are told from short paragraphs, and from lists of sentences."""

from reader.text.verse import verses
from tests.notation import annotations_of

_POEM = ["The harbour sleeps,", "the boats are in,", "a lamp that keeps", "the winter thin."]
_TALK = ["Will you come?", "I will not.", "Why is that?", "It rains.", "So it does."]


def found(lines: list[str]) -> frozenset[int]:
    article = annotations_of("\n\n".join(lines)).article
    return verses(article.text, article.paragraphs)


def test_short_lines_in_a_row_that_end_no_sentence_are_verses() -> None:
    prose = "Whoever came to the town by water saw first of all the lamp upon its northern wall."
    assert found([prose, *_POEM, prose]) == {1, 2, 3, 4}


def test_short_sentences_and_a_few_lines_are_none() -> None:
    assert found(_TALK) == frozenset()
    assert found(_POEM[:3]) == frozenset()
    assert found([]) == frozenset()
