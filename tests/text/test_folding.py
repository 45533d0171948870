"""Words that read the same are found whatever their case, accents and signs."""

import sys
import unicodedata

import pytest

from reader.text.folding import folded, folded_char, letters_key, place_key


def test_words_are_sought_without_case_and_accents() -> None:
    assert folded("José GONZÁLEZ Straße") == "jose gonzalez strasse"
    assert folded("José ŁÓDŹ") == folded("jose łodz")


def test_a_letter_is_folded_to_one_letter() -> None:
    assert {len(folded_char(chr(code))) for code in range(sys.maxunicode + 1)} == {1}
    assert [folded_char(letter) for letter in "Éßﬁ"] == ["e", "s", "f"]


def test_composed_and_decomposed_are_the_same() -> None:
    for words in ("São Paulo", "Curaçao", "Nguyễn"):
        assert folded(unicodedata.normalize("NFD", words)) == folded(words)


def test_lines_are_compared_by_their_letters() -> None:
    assert letters_key("“Who won?” — 7 Answers") == letters_key("who won 7 answers")


@pytest.mark.parametrize(
    ("name", "key"),
    [("The Hague", "hague"), ("Guinea-Bissau", "guinea bissau"), ("St. John's", "st johns")],
)
def test_places_are_looked_up_without_signs(name: str, key: str) -> None:
    assert place_key(name) == key
