from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.recognising.encoder.tokens import Cut
from reader.recognising.encoder.windows import window_bounds


def cuts(notation: str) -> np.typing.NDArray[np.uint8]:
    """A letter a piece: "P" begins a paragraph, "S" a sentence, "w" a word, "." goes on."""
    return np.array([".wSP".index(letter) for letter in notation], np.uint8)


def test_a_short_text_is_one_window() -> None:
    assert window_bounds(cuts("Pww.w"), 8) == [(0, 5)]
    assert window_bounds(cuts(""), 8) == []


def test_a_window_ends_before_a_sentence() -> None:
    assert window_bounds(cuts("PwwwwSwwww"), 8) == [(0, 5), (5, 10)]


def test_a_window_without_a_sentence_ends_before_a_word() -> None:
    assert window_bounds(cuts("Pwwwww...."), 8) == [(0, 5), (5, 10)]


def test_a_word_longer_than_a_window_is_cut_where_the_window_is_full() -> None:
    assert window_bounds(cuts("P........."), 4) == [(0, 4), (4, 8), (8, 10)]


@given(st.lists(st.sampled_from(Cut), max_size=300), st.integers(2, 40))
def test_windows_cover_everything_once(marks: list[Cut], longest: int) -> None:
    bounds = window_bounds(np.array(marks, np.uint8), longest)
    assert all(0 < end - start <= longest for start, end in bounds)
    assert [0, *(end for _, end in bounds)][: len(bounds)] == [start for start, _ in bounds]
    assert all(first[1] == second[0] for first, second in pairwise(bounds))
    assert (bounds[-1][1] if bounds else 0) == len(marks)
