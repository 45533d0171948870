"""Cities are teams where they play, and places everywhere else; countries are always places."""

import pytest

from tests.notation import retold

CASES = {
    "who beats and who is beaten": (
        "[Leeds|place] beat [Hull|place], 2-1, in a football match in [Peru|place].",
        "[Leeds|organisation] beat [Hull|organisation], 2-1, in a football match in [Peru|place].",
    ),
    "a list of those to be played": (
        "[Leeds|place] will face [Hull|place], [Derby|place] and [York|place] in the Cup final.",
        (
            "[Leeds|organisation] will face [Hull|organisation], [Derby|organisation] and "
            "[York|organisation] in the Cup final."
        ),
    ),
    "a country that plays": (
        "[Norway|place] beat [Chile|organisation], 2-1, in a football match in [Peru|place].",
        "[Norway|place] beat [Chile|place], 2-1, in a football match in [Peru|place].",
    ),
    "a country with what only a team has": (
        "[Norway|organisation]'s bowlers took six wickets. [Norway|place]'s cricket team rests.",
        "[Norway|place]'s bowlers took six wickets. [Norway>Norway]'s cricket team rests.",
    ),
    "the club of a city that is a country": (
        "[Monaco|organisation] rested. [Mexico|organisation] played a football match.",
        "[Monaco|organisation] rested. [Mexico|place] played a football match.",
    ),
    "a player's country": (
        "Ada Ray beat [Norway|place]'s Tom Byron, 6-2, in the tennis final in [Oslo|place].",
        "Ada Ray beat [Norway|place]'s Tom Byron, 6-2, in the tennis final in [Oslo|place].",
    ),
    "the city that gives an event its name": (
        "She won against [Oslo|place] Olympic champion Tom Byron at tennis.",
        "She won against [Oslo|place] Olympic champion Tom Byron at tennis.",
    ),
    "a war is no game": (
        "[Norway|place] defeated [Chile|place]. Peace between [Chile|place] and [Peru|place].",
        "[Norway|place] defeated [Chile|place]. Peace between [Chile>Chile] and [Peru|place].",
    ),
    "protests beside a sport": (
        "Fans held protests against [Chile|place] at the Olympics. The match went on.",
        "Fans held protests against [Chile|place] at the Olympics. The match went on.",
    ),
    "a country at war, by another's mistake": (
        "[North Norway|place] fell. [Chile|organisation] fired at [Peru|place].",
        "[North Norway|place] fell. [Chile|place] fired at [Peru|place].",
    ),
    "letters of a country": (
        "The [DRC|organisation] needs rain. Aid for the [U.S.|organisation]-led force came.",
        (
            "The [DRC|place=Democratic Republic of Congo] needs rain. "
            "Aid for the [U.S.|place=United States]-led force came."
        ),
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_teams(seen: str, made: str) -> None:
    assert retold(seen) == made
