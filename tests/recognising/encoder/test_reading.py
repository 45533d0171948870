from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import Cancelled
from reader.paths import weights_folder
from reader.recognising.encoder.bio_labels import LABELS, beginning, inside
from reader.recognising.encoder.inference import Floats, Integers, read_marks, sections
from reader.recognising.encoder.tokens import CaseShape, Join, PieceTokeniser, shape_code
from reader.recognising.encoder.windows import LONGEST
from reader.recognising.language.language import load_language
from reader.recognising.mentions.readings import NameSpan
from reader.text.entity import EntityKind

TOKENISER = PieceTokeniser(weights_folder() / "tokenizer.json", load_language().pronouns)
_CAPITALS = [shape_code(CaseShape.CAPITALS, join) for join in Join]


def capitals_are_organisations(
    ids: Integers, shapes: Integers, mask: Integers
) -> tuple[Floats, Floats]:
    """Stand in for the encoder: words in capitals are organisations."""
    assert ids.shape == shapes.shape == mask.shape
    assert ids.shape[1] <= LONGEST + 2
    scores = np.zeros((*ids.shape, len(LABELS)), np.float32)
    scores[..., 0] = 1
    scores[np.isin(shapes, _CAPITALS[:2]), beginning(EntityKind.ORGANISATION)] = 5
    scores[shapes == _CAPITALS[2], inside(EntityKind.ORGANISATION)] = 5
    return scores, np.zeros((*ids.shape, 2), np.float32)


def read(texts: list[str]) -> Iterator[list[NameSpan]]:
    marks = read_marks(texts, tokeniser=TOKENISER, encode=capitals_are_organisations)
    return (its.names for its in marks)


def wordings(texts: list[str]) -> list[list[str]]:
    return [
        [text[name.start : name.end] for name in names]
        for text, names in zip(texts, read(texts), strict=True)
    ]


def test_every_text_has_its_names_in_order() -> None:
    texts = ["The ABC met the XYZ.", "", "nobody", "QRS spoke.\n\nThen TUV did."]
    assert wordings(texts) == [["ABC", "XYZ"], [], [], ["QRS", "TUV"]]


def test_combining_marks_and_astral_letters_stay_in_their_name() -> None:
    texts = ["😀 the ABCE\u0301\u0301 met", "\U0001d4b3 ABC"]
    assert wordings(texts)[0] == ["ABCE\u0301\u0301"]
    assert wordings(texts)[1][-1] == "ABC"


def test_a_long_line_is_read_to_its_end() -> None:
    text = "some words and the ABC came " * 3_000
    (names,) = read([text])
    assert len(names) == 3_000
    assert {text[name.start : name.end] for name in names} == {"ABC"}
    assert all(first.end <= second.start for first, second in pairwise(names))


def test_names_come_before_all_is_read() -> None:
    texts = ["the ABC came and went home again today " * 20] * 200
    assert len(next(read(texts))) == 20


def test_what_others_say_changes_nothing() -> None:
    texts = [f"The ABC of number {number} " * (number % 7) for number in range(40)]
    assert list(read(texts)) == [names for text in texts for names in read([text])]


def test_work_stops_when_cancelled() -> None:
    asked = iter([False, False, True])
    names = read_marks(
        ["the ABC came " * 9_000],
        tokeniser=TOKENISER,
        encode=capitals_are_organisations,
        cancelled=lambda: next(asked),
    )
    with pytest.raises(Cancelled):
        next(names)


@given(st.text(alphabet="a. \n", max_size=300), st.integers(4, 50))
def test_sections_cover_the_text_once(text: str, longest: int) -> None:
    bounds = sections(text, longest)
    assert "".join(text[start:end] for start, end in bounds) == text
    assert all(0 < end - start <= longest for start, end in bounds)


def test_sections_end_between_sentences() -> None:
    text = "It rained a lot. It snowed too. And then there was sun."
    first, *_ = sections(text, 40)
    assert text[slice(*first)] == "It rained a lot. It snowed too. "


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=5))
def test_names_lie_inside_their_text_whatever_it_is(texts: list[str]) -> None:
    found = list(read(texts))
    assert len(found) == len(texts)
    for text, names in zip(texts, found, strict=True):
        assert all(0 <= name.start < name.end <= len(text) for name in names)
        assert all(first.end <= second.start for first, second in pairwise(names))
