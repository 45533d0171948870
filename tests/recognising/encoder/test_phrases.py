import numpy as np
import pytest

from reader.paths import weights_folder
from reader.recognising.encoder.phrases import FACTS, phrases
from reader.recognising.encoder.tokens import PieceTokeniser
from reader.recognising.language.language import load_language

TOKENISER = PieceTokeniser(weights_folder() / "tokenizer.json", load_language().pronouns)


def wordings(text: str, named: str = "") -> list[str]:
    pieces = TOKENISER.pieces([text])
    at = text.index(named) if named else -1
    inside = {
        index
        for index, start in enumerate(pieces.starts.tolist())
        if named and at <= start < at + len(named)
    }
    state = np.zeros((len(pieces), 2), np.float32)
    found = phrases(pieces, state, inside, TOKENISER, text)
    assert all(one.facts.shape == (FACTS,) for one in found)
    assert all(one.vector.shape == (6,) for one in found)
    return [text[one.start : one.end] for one in found]


CASES = [
    ("The council met.", ["The council", "The council met"]),
    ("She saw the remote region", ["the remote", "the remote region"]),
    ("the 80-year-old singer", ["the 80-year-old", "the 80-year-old singer"]),
    ("the city's mayor", ["the city"]),
    ("the end of the war", ["the end", "the war"]),
    ("the bank, the firm", ["the bank", "the firm"]),
    ("It ended the. Nothing", []),
    ("THE BANK", []),
    ("a bank", []),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_a_determiner_and_the_words_behind_it(text: str, found: list[str]) -> None:
    assert wordings(text) == found


def test_no_phrase_holds_a_name() -> None:
    assert wordings("the old Blue Council met", "Blue Council") == ["the old"]


def test_no_phrase_has_many_words() -> None:
    longest = max(wordings("the one two three four five six seven"), key=len)
    assert longest == "the one two three four"
