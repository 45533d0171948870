"""What is found in a text, however it is written there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.reading.text_search import SearchedText, Wanted

_QUOTE = "\N{RIGHT SINGLE QUOTATION MARK}"


def found(
    text: str, words: str, *, whole_words: bool = False, match_case: bool = False
) -> list[str]:
    wanted = Wanted(words, whole_words, match_case)
    return [span.of(text) for span in SearchedText(text).find_all(wanted)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The café, the CAFE", "cafe", ["café", "CAFE"]),
        ("The cafe\u0301 there", "café", ["cafe\u0301"]),
        (f"Russia{_QUOTE}s plan", "russia's", [f"Russia{_QUOTE}s"]),
        ("Mary O\u02bcBrien and `tis", "o'brien", ["O\u02bcBrien"]),
        ("the \ufb01rst of\ufb01ce", "first office", ["\ufb01rst of\ufb01ce"]),
        ("of\ufb01cer", "ic", ["\ufb01c"]),
        ("co\u00adope\u00adration", "cooperation", ["co\u00adope\u00adration"]),
        ("on missile", "missile\u00ad", ["missile"]),
        ("over\ntwo lines", "over two", ["over\ntwo"]),
        ("NATO\u2013Russia", "nato-russia", ["NATO\u2013Russia"]),
        ("aaa", "aa", ["aa"]),
        ("text", "  ", []),
        ("a\N{GRINNING FACE}b", "b", ["b"]),
        ("Straße", "strasse", ["Straße"]),
        ("Straße", "straße", ["Straße"]),
    ],
)
def test_finding(text: str, words: str, expected: list[str]) -> None:
    assert found(text, words) == expected


def test_a_whole_word_is_no_part_of_another() -> None:
    assert found("art, party, Art.", "art", whole_words=True) == ["art", "Art"]
    assert found("art, party, Art.", "art") == ["art", "art", "Art"]
    assert found("re-art \ufb01 of\ufb01ce", "fi", whole_words=True) == ["\ufb01"]


def test_capitals_are_told_from_small_letters_where_that_is_asked() -> None:
    text = "us, US, Us, É, é"
    assert found(text, "US", match_case=True) == ["US"]
    assert found(text, "E", match_case=True) == ["É"]
    assert len(found(text, "us")) == 3


@given(st.text(), st.text(min_size=1), st.booleans(), st.booleans())
def test_found_spans_lie_inside_the_text_in_order(
    text: str, words: str, whole: bool, case: bool
) -> None:
    spans = SearchedText(text).find_all(Wanted(words, whole, case))
    ends = [0, *(span.end for span in spans)]
    assert all(
        before <= span.start < span.end <= len(text)
        for before, span in zip(ends, spans, strict=False)
    )


@given(st.lists(st.sampled_from(["a", "\ufb01", "\u00ad", "e\u0301", " ", "ß"]), max_size=30))
def test_every_place_of_a_letter_is_found_where_it_is_written(pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = SearchedText(text).find_all(Wanted("a"))
    assert [span.start for span in spans] == [at for at, char in enumerate(text) if char == "a"]
