from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.paths import weights_folder
from reader.recognising.encoder.tokens import (
    SEPARATOR,
    CaseShape,
    Cut,
    Join,
    Pieces,
    PieceTokeniser,
    shape_code,
    shape_of,
)
from reader.recognising.language.language import load_language

TOKENISER = PieceTokeniser(weights_folder() / "tokenizer.json", load_language().pronouns)


def wordings(text: str, pieces: Pieces) -> list[str]:
    """What of the text each piece covers; a bar for a separator."""
    return [
        "|" if number == SEPARATOR else text[start:end]
        for number, start, end in zip(pieces.ids, pieces.starts, pieces.ends, strict=True)
    ]


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("river", CaseShape.LOWER),
        ("River", CaseShape.TITLE),
        ("RIVER", CaseShape.CAPITALS),
        ("G20", CaseShape.CAPITALS),
        ("J", CaseShape.INITIAL),
        ("McRiver", CaseShape.MIXED),
        ("iRiver", CaseShape.MIXED),
        ("1998", CaseShape.NUMBER),
        ("20th", CaseShape.LOWER),
        ("--", CaseShape.SIGN),
        ("東京", CaseShape.UNCASED),
        ("Éa", CaseShape.TITLE),
    ],
)
def test_a_word_has_the_shape_it_is_written_in(word: str, shape: CaseShape) -> None:
    assert shape_of(word) is shape


def test_pieces_of_one_word_share_its_shape_and_say_how_they_are_joined() -> None:
    pieces = TOKENISER.pieces(["The ZQXVIA-led"])
    assert pieces.shapes[0] == shape_code(CaseShape.TITLE, Join.SPACED)
    assert pieces.shapes[1] == shape_code(CaseShape.CAPITALS, Join.SPACED)
    assert pieces.shapes[2] == shape_code(CaseShape.CAPITALS, Join.INSIDE)
    assert pieces.shapes[-2] == shape_code(CaseShape.SIGN, Join.GLUED)
    assert pieces.shapes[-1] == shape_code(CaseShape.LOWER, Join.GLUED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana went.\n\nBo stayed.", ["Ana", "went", ".", "|", "Bo", "stayed", "."]),
        ("RAIN COMES\nIt rains.", ["RAIN", "COMES", "|", "It", "rains", "."]),
        ("a " * 30 + "\nb", ["a"] * 30 + ["b"]),
    ],
    ids=["blank line", "headline", "wrapped line"],
)
def test_paragraphs_are_separated(text: str, expected: list[str]) -> None:
    assert wordings(text, TOKENISER.pieces([text])) == expected


def test_texts_are_separated_and_counted() -> None:
    pieces = TOKENISER.pieces(["one", "two"])
    assert pieces.ids[1] == SEPARATOR
    assert pieces.texts.tolist() == [0, 0, 1]
    assert pieces.starts.tolist() == [0, 3, 0]


def test_sentences_begin_after_a_full_stop_but_not_after_a_title() -> None:
    text = 'He met Mr. Sand. She said "no." Then it rained.'
    pieces = TOKENISER.pieces([text])
    begins = [
        word
        for word, cut in zip(wordings(text, pieces), pieces.cuts, strict=True)
        if cut >= Cut.SENTENCE
    ]
    assert begins == ["He", "She", "Then"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le Jose\u0301 rit", "Jose\u0301"),
        ("the NA\u200bTO talks", "NA\u200bTO"),
        ("😀😀 Zoë ran", "Zoë"),
        ("a\u0000b Ann", "Ann"),
        ("lone \ud800 Ann", "Ann"),
    ],
    ids=["NFD", "zero-width space", "astral", "NUL", "lone surrogate"],
)
def test_offsets_are_code_points_of_the_text_given(text: str, name: str) -> None:
    pieces = TOKENISER.pieces([text])
    assert text.index(name) in pieces.starts
    covered = {text[s:e] for s, e in zip(pieces.starts, pieces.ends, strict=True)}
    assert name.rstrip("\u0301") in {word.rstrip("\u0301") for word in covered}


def test_blank_texts_have_no_pieces() -> None:
    assert len(TOKENISER.pieces([])) == 0
    assert len(TOKENISER.pieces(["", " \n\n "])) == 0


@given(st.lists(st.text(max_size=60), max_size=4))
def test_pieces_lie_in_order_inside_their_texts(texts: list[str]) -> None:
    pieces = TOKENISER.pieces(texts)
    places = list(
        zip(pieces.texts.tolist(), pieces.starts.tolist(), pieces.ends.tolist(), strict=True)
    )
    assert all(0 <= start <= end <= len(texts[text]) for text, start, end in places)
    assert all(before[:2] <= after[:2] for before, after in pairwise(places))
