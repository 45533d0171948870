"""The weights have learnt English only: of a text in another language only the sure is shown."""

import pytest

from tests.notation import recognised

_FOREIGN = "Gestern kam " + "er nach einem langen Tag im Garten doch noch an und lachte laut " * 6
_ENGLISH = "On that day " + "he came to the garden with a friend and said that it was late " * 6
_BOTH = "[Ada Byron|person={doubtful}] und [Tom Ray|person={sure}]. "


def _names(text: str, *, doubtful: float, sure: float) -> list[str]:
    seen = _BOTH.format(doubtful=doubtful, sure=sure) + text
    return [entity.name for entity in recognised(seen).entities]


@pytest.mark.parametrize(("text", "doubtful", "sure"), [(_FOREIGN, 0.6, 0.7), (_ENGLISH, 0.3, 0.4)])
def test_who_is_doubtful_is_left_out_and_who_is_surer_is_not(
    text: str, doubtful: float, sure: float
) -> None:
    assert _names(text, doubtful=doubtful, sure=sure) == ["Tom Ray"]


def test_what_is_shown_of_an_english_text_is_less_sure() -> None:
    assert _names(_ENGLISH, doubtful=0.6, sure=0.7) == ["Ada Byron", "Tom Ray"]


def test_a_line_or_two_are_taken_for_english() -> None:
    assert _names("Gestern kam er im Garten an.", doubtful=0.6, sure=0.7) == [
        "Ada Byron",
        "Tom Ray",
    ]
