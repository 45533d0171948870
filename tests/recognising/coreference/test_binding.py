"""Whom a pronoun cannot mean, and whom it must mean, by its place in the sentence."""

import re

import pytest

from reader.recognising.coreference.binding import Binding
from reader.recognising.language.language import load_language
from reader.text.entity import EntityKind
from tests.notation import annotations_of


def _binding(notation: str) -> tuple[Binding, str, list[str]]:
    annotations = annotations_of(notation)
    entities, text = annotations.entities, annotations.article.text
    named = sorted(
        (one.span.start, one.span.end, number, one.form)
        for number, entity in enumerate(entities)
        for one in entity.mentions
    )
    kinds: list[EntityKind] = [entity.kind for entity in entities]
    return Binding(text, named, kinds, load_language()), text, [one.name for one in entities]


EXCLUDED = {
    "the object of a clause is not its subject": (
        "[Clara Reed|person] telephoned her.",
        "Clara Reed",
    ),
    "nor is what follows a preposition": ("[Clara Reed|person] later wrote to her.", "Clara Reed"),
    "nor after an insertion": (
        "[Clara Reed|person], the judge, sentenced him to death.",
        "Clara Reed",
    ),
    "nor in a relative clause": ("[Clara Reed|person], who was behind her, ran.", "Clara Reed"),
    "what a body does to it": ("[Boreal Air|organisation] had lent it nine euros.", "Boreal Air"),
    "who stands beside a possessive": ("[Oliver Field|person], her husband, sat.", "Oliver Field"),
    "a place where somebody speaks": ("Drivers in [Bristol|place] say it broke.", "Bristol"),
    "what she owns is no object": ("[Clara Reed|person] lost her hat.", None),
    "who is told of by a speaker": ("[Clara Reed|person] said police beat her.", None),
    "the subject is another": ("The mother of [Clara Reed|person] saved her.", None),
    "the subject is something of hers": ("[Clara Reed|person]'s dog bit her.", None),
    "another clause": ("[Clara Reed|person] fell and the crowd cheered her.", None),
    "a state of the body is no apposition": ("[Clara Reed|person], her voice low, left.", None),
    "a town that speaks": ("The town of [Bristol|place] is old; it grows.", None),
}


@pytest.mark.parametrize(("notation", "expected"), EXCLUDED.values(), ids=EXCLUDED.keys())
def test_whom_a_pronoun_cannot_mean(notation: str, expected: str | None) -> None:
    binding, text, names = _binding(notation)
    pronoun = re.search(r"\b(?:her|him|it)\b", text)
    assert pronoun is not None
    found = binding.excluded(pronoun.start())
    assert (None if found is None else names[found]) == expected


AHEAD = {
    "a subordinate clause": ("When she was a student, [Ida Berg|person] sold tickets.", "Ida Berg"),
    "a phrase": ("In her first speech, [Ida Berg|person] thanked the town.", "Ida Berg"),
    "with a title": ("After she won, Mayor [Ida Berg|person] thanked the town.", "Ida Berg"),
    "a name in between": ("When she met [Ida Berg|person], [Ann Lund|person] left.", None),
    "an independent clause": ("She was a student, [Ida Berg|person] said.", None),
    "two subjects": ("When she fell, [Ida Berg|person] and a friend helped.", None),
    "no person": ("When she fell, [Bergen|place] wept.", None),
}


@pytest.mark.parametrize(("notation", "expected"), AHEAD.values(), ids=AHEAD.keys())
def test_whom_a_pronoun_stands_before(notation: str, expected: str | None) -> None:
    binding, text, names = _binding(notation)
    at = next(text.index(word) for word in ("she ", "her ", "She ") if word in text)
    found = binding.ahead(at, 0)
    assert (None if found is None else names[found[0]]) == expected
