"""Names that the weights broke or left unfinished are made whole; two names stay two."""

import pytest

from tests.notation import retold

CASES = {
    "two doubtful halves are one name": (
        "The [Blue|organisation=0.5] [Bakers Guild|organisation=0.6] met.",
        "The [Blue Bakers Guild|organisation] met.",
    ),
    "two sure neighbours stay two": (
        "The [Harlow|organisation] [Bakers Guild|organisation=0.6] met.",
        "The [Harlow|organisation] [Bakers Guild|organisation] met.",
    ),
    "two persons stay two": (
        "They saw [Ada|person=0.6] [Tom|person=0.6] too.",
        "They saw [Ada|person] [Tom|person] too.",
    ),
    "a doubtful city and its country stay two": (
        "He lives in [Harlow|place=0.6] [New Zealand|place=0.6] now.",
        "He lives in [Harlow|place] [New Zealand|place] now.",
    ),
    "an unfinished name goes on": (
        "The [State Railway of|organisation=0.5] [Ruritania|place=0.6] grew.",
        "The [State Railway of Ruritania|organisation] grew.",
    ),
    "a part that has no name but by its whole": (
        "In the [East Riding|place] of [Harlowshire|place] it rained.",
        "In the [East Riding of Harlowshire|place] it rained.",
    ),
    "a name does not end in a small word": (
        "The [Blue Council of|organisation] the party met.",
        "The [Blue Council|organisation] of the party met.",
    ),
    "a sure place is not swallowed": (
        "The [Blue Council of|organisation] [Norway|place] met.",
        "The [Blue Council|organisation] of [Norway|place] met.",
    ),
    "the noun with a capital belongs to the name": (
        "In [Harlowen|place] Province the [Byron|organisation] Institution met.",
        "In [Harlowen Province|place] the [Byron Institution|organisation] met.",
    ),
    "a noun of another kind does not": (
        "In [Harlowen|place] Company cars stood.",
        "In [Harlowen|place] Company cars stood.",
    ),
    "the ending of a company is no second one": (
        "[Harlow Partners|organisation], [L.P.|organisation] grew.",
        "[Harlow Partners|organisation], L.P. grew.",
    ),
    "who is named by what is tied to it is not a half": (
        "The [Harlow-sponsored|organisation=0.6] [Bakers Guild|organisation=0.6] met.",
        "The [Harlow|organisation]-sponsored [Bakers Guild|organisation] met.",
    ),
    "a noun in small letters does not": (
        "They saw the [Harlow Sea coast|place] there.",
        "They saw the [Harlow Sea|place] coast there.",
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_halves_and_wholes(seen: str, made: str) -> None:
    assert retold(seen) == made
