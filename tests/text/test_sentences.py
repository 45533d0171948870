"""Sentences end where a reader would say so, with the abbreviations of a language."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.paths import language_folder
from reader.text.sentences import SentenceRules, sentence_spans

RULES = SentenceRules(re.compile(r"\b(?:[A-Z]|Dr)\.$"), re.compile(r"She\b"))


def sentences(text: str, *, across_lines: bool = False) -> list[str]:
    spans = sentence_spans(text, 0, len(text), RULES, across_lines=across_lines)
    return [text[start:end].strip() for start, end in spans]


@pytest.mark.parametrize(
    "expected",
    [
        ["Ada left.", "Bob stayed!", "Why?"],
        ["“Go.”", "“Why?”", "Ada left."],
        ["Dr. Ada left.", "She ran."],
        ["It was in the U.S. Senate.", "Good."],
        ["It was in the U.S.", "She left."],
        ["«Non.»", "«Oui.»"],
        ["It cost 3.50 euros.", "2 were sold."],
    ],
)
def test_sentences_are_parted_where_a_reader_would(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_a_line_ends_a_sentence_unless_lines_were_broken() -> None:
    assert sentences("Ada\nleft.") == ["Ada", "left."]
    assert sentences("Ada\nleft.", across_lines=True) == ["Ada\nleft."]


@given(st.text(alphabet="Aa. \n“”?D", max_size=80))
def test_sentences_are_the_whole_text(text: str) -> None:
    spans = list(sentence_spans(text, 0, len(text), RULES))
    assert "".join(text[start:end] for start, end in spans) == text


def test_what_has_no_end_is_parted_all_the_same() -> None:
    assert max(map(len, sentences("word " * 5_000))) <= 3_000


def test_the_language_says_what_is_an_abbreviation() -> None:
    from reader.recognising.language.lexicon import read_lexicon, sentence_rules

    rules = sentence_rules(read_lexicon([language_folder("en") / "sentences.toml"]))
    text = "Cmdr. Ray met Sen. Roe. Both left."
    assert len(list(sentence_spans(text, 0, len(text), rules))) == 2
