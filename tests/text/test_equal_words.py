"""Where else the words of a selection stand, and mark nobody yet."""

from reader.text.equal_words import equal_words
from reader.text.span import Span
from tests.notation import annotations_of


def test_whole_words_of_the_same_letters_are_found() -> None:
    found = annotations_of(
        "The Blue Bank grew. Blue\nBank fell. The blue bank, Blue Banks, Blue Bank."
    )
    text = found.article.text
    places = equal_words(found, Span(4, 13))
    assert [place.of(text) for place in places] == ["Blue\nBank", "Blue Bank"]


def test_what_is_somebody_already_stays_that() -> None:
    found = annotations_of("Ray spoke. [Tom Ray|person] left. Ray fell.")
    assert [place.start for place in equal_words(found, Span(0, 3))] == [25]


def test_nothing_stands_nowhere_else() -> None:
    assert equal_words(annotations_of("A b."), Span(1, 2)) == ()
