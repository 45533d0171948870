"""What a document says of its language is a tag, or nothing."""

import pytest

from reader.text.language_tag import language_tag


@pytest.mark.parametrize(
    ("said", "tag"),
    [("de", "de"), (" EN_us ", "en-US"), ("zh-hant-tw", "zh-Hant-TW"), ("pt-BR", "pt-BR")],
)
def test_a_tag_takes_its_usual_letters(said: str, tag: str) -> None:
    assert language_tag(said) == tag


@pytest.mark.parametrize("said", [None, "", "und", "mul", "English", "d", "de, fr", "e\u0300n", 7])
def test_what_is_no_language_is_none(said: object) -> None:
    assert language_tag(said) is None
