"""Where names begin and end, and which kind the article as a whole gives them."""

import pytest

from tests.notation import retold

CASES = {
    "a shop has its 's for good": (
        "We ate at [Borgen's|organisation] and at [St. Ada's|place].",
        "We ate at [Borgen's|organisation] and at [St. Ada's|place].",
    ),
    "the possessive of a name that stands elsewhere without it": (
        "[Harlow|organisation] grew. [Harlow's|organisation] boss left.",
        "[Harlow|organisation] grew. [Harlow>Harlow]'s boss left.",
    ),
    "the town that a company sits in": (
        "[Halden Group of Oslo|organisation] grew. The [Bank of England|organisation] agreed.",
        (
            "[Halden Group|organisation] of [Oslo|place] grew. "
            "The [Bank of England|organisation] agreed."
        ),
    ),
    "what a place is told to have": (
        "The [council of Ohio|organisation] met.",
        "The council of [Ohio|place] met.",
    ),
    "tags and accounts": (
        "[#Quito|place] was dark, wrote @[karla_reyes|person] of [Quito|place].",
        "#Quito was dark, wrote @karla_reyes of [Quito|place].",
    ),
    "the number of a house": (
        "He lives at [21 Dean Street|place], as [Dean Street|place] knows.",
        "He lives at 21 [Dean Street|place], as [Dean Street>Dean Street] knows.",
    ),
    "a person's possessive is outside": (
        "[Ada Byron's|person] book.",
        "[Ada Byron|person]'s book.",
    ),
    "a bracket that closes belongs to the name": (
        "The [9 Division (Air)|organisation] moved.",
        "The [9 Division (Air)|organisation] moved.",
    ),
    "a title that is somebody's surname": (
        "[Tom Speaker|person] is ill. [Speaker|person] flew home.",
        "[Tom Speaker|person] is ill. [Speaker>Tom Speaker] flew home.",
    ),
    "a title that is nobody's surname": (
        "[Madam Speaker|person], I thank you.",
        "Madam Speaker, I thank you.",
    ),
    "a name that runs into an e-mail address": (
        "Write to [Ann Ray ann|person].ray@example.org soon.",
        "Write to [Ann Ray|person] ann.ray@example.org soon.",
    ),
    "letters before questions and answers": (
        (
            "[Q|person]. Who ran it?\n\n[A. Ada Byron|person].\n\n"
            "[Q.|person] Where?\n\n[A|person]. In [Lisbon|place]."
        ),
        "Q. Who ran it?\n\nA. [Ada Byron|person].\n\nQ. Where?\n\nA. In [Lisbon|place].",
    ),
    "the initial of somebody": (
        "[A. Byron|person] asked [Q. Ray|person] to sing.",
        "[A. Byron|person] asked [Q. Ray|person] to sing.",
    ),
    "small letters tied to a name that has them": (
        "[Harlow Coot-tha|place] and [i-Blue|organisation] and the [Borg-owned|organisation] shop.",
        "[Harlow Coot-tha|place] and [i-Blue|organisation] and the [Borg|organisation]-owned shop.",
    ),
    "a region in small letters": (
        "It rained in [eastern Europe|place].",
        "It rained in [eastern Europe|place].",
    ),
    "one company of two names": (
        "[Harlow and Borg Railway|organisation] runs to [Harlow|place].",
        "[Harlow and Borg Railway|organisation] runs to [Harlow|place].",
    ),
    "an administration is no family": (
        "The [Davis|person] Administration left.",
        "The [Davis|person] Administration left.",
    ),
    "letters of a country that is named in full": (
        "The [Democratic Republic of Congo|place] is large. The [DRC|organisation] is rich.",
        (
            "The [Democratic Republic of Congo|place] is large. "
            "The [DRC>Democratic Republic of Congo:alias] is rich."
        ),
    ),
    "a doubtful common word among names with capitals": (
        "[Ada Byron|person] and [Tom Ray|person] gave a [speech|organisation=0.5] there.",
        "[Ada Byron|person] and [Tom Ray|person] gave a speech there.",
    ),
    "a country is no bearer of a surname": (
        "[Jan Norway|person] met [Ann Ray|person] from [Norway|place=0.6].",
        "[Jan Norway|person] met [Ann Ray|person] from [Norway|place].",
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_names(seen: str, made: str) -> None:
    assert retold(seen) == made
