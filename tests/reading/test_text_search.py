"""What is found in a text, however it is written there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.reading.text_search import find_all

_QUOTE = "\N{RIGHT SINGLE QUOTATION MARK}"


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The café, the CAFE", "cafe", ["café", "CAFE"]),
        (f"Russia{_QUOTE}s plan", "russia's", [f"Russia{_QUOTE}s"]),
        ("over\ntwo lines", "over two", ["over\ntwo"]),
        ("aaa", "aa", ["aa"]),
        ("text", "  ", []),
        ("a\N{GRINNING FACE}b", "b", ["b"]),
        ("Straße", "straße", ["Straße"]),
    ],
)
def test_finding(text: str, words: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_all(text, words)] == found


@given(st.text(), st.text(min_size=1))
def test_found_spans_lie_inside_the_text(text: str, words: str) -> None:
    assert all(span.end <= len(text) for span in find_all(text, words))
