"""What names nobody though it looks like a name: parties of a case, storms, letters, glosses."""

import pytest

from tests.notation import retold

CASES = {
    "the parties of a case": (
        "The court cited [Obergefell|person] v. [Hodges|person] in [Ohio|place].",
        "The court cited Obergefell v. Hodges in [Ohio|place].",
    ),
    "a country as a party": (
        "Lawyers still cite [United States|place] v [Nixon|person].",
        "Lawyers still cite United States v Nixon.",
    ),
    "two who play": (
        "The final is [Rafael Nadal|person] v [Roger Federer|person] on Sunday.",
        "The final is [Rafael Nadal|person] v [Roger Federer|person] on Sunday.",
    ),
    "a party of a case elsewhere": (
        "In the ruling on [Bush|person] v. [Gore|person] the judges split. [Gore|person] wept.",
        "In the ruling on Bush v. Gore the judges split. [Gore|person] wept.",
    ),
    "a storm": (
        "Hurricane Ida came. [Ida|person] weakened over [Cuba|place].",
        "Hurricane Ida came. Ida weakened over [Cuba|place].",
    ),
    "somebody of a storm's name": (
        "Hurricane Ida came. [Ida Berg|person] fled. [Ida|person] is safe.",
        "Hurricane Ida came. [Ida Berg|person] fled. [Ida>Ida Berg] is safe.",
    ),
    "letters of an honour, with and without a comma": (
        "[Anna Weiss CBE|person] spoke. [Rose Ebadi|person], [D.D.S.|person], wrote.",
        "[Anna Weiss|person] CBE spoke. [Rose Ebadi|person], D.D.S., wrote.",
    ),
    "a degree after a comma": (
        "[Anna Weiss, Esq.|person], spoke on Friday.",
        "[Anna Weiss|person], Esq., spoke on Friday.",
    ),
    "letters of an office": (
        "[Anna Weiss|person] [MEP|organisation] spoke on Friday.",
        "[Anna Weiss|person] MEP spoke on Friday.",
    ),
    "a number of a king": (
        "[Louis XVI|person] spoke on Friday.",
        "[Louis XVI|person] spoke on Friday.",
    ),
    "a rank": (
        "[DCI|organisation] [Ruth Carver|person] spoke. [DCI|organisation] [Carver|person] left.",
        "DCI [Ruth Carver|person] spoke. DCI [Carver>Ruth Carver] left.",
    ),
    "a body that also stands alone": (
        "[FIFA|organisation] [Gianni Infantino|person] said. [FIFA|organisation] met.",
        "[FIFA|organisation] [Gianni Infantino|person] said. [FIFA>FIFA] met.",
    ),
    "a body after a comma": (
        "[Anna Weiss|person], [NATO|organisation], spoke on Friday.",
        "[Anna Weiss|person], [NATO|organisation], spoke on Friday.",
    ),
    "a gloss in another script": (
        "The train left [Kyiv|place] ([Київ|place]) at noon.",
        "The train left [Kyiv|place] (Київ) at noon.",
    ),
    "another name in brackets": (
        "The train left [Kyiv|place] ([Ukraine|place]) at noon.",
        "The train left [Kyiv|place] ([Ukraine|place]) at noon.",
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_nobody(seen: str, made: str) -> None:
    assert retold(seen) == made


def test_a_text_without_names_has_nobody() -> None:
    assert retold("Nothing happened.") == "Nothing happened."
