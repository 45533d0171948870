"""Countries and cities are teams where they play, and places everywhere else."""

import pytest

from tests.notation import retold

CASES = {
    "who beats and who is beaten": (
        "[Norway|place] beat [Chile|place], 2-1, in a football match in [Peru|place].",
        (
            "[Norway|organisation] beat [Chile|organisation], 2-1, in a football match in "
            "[Peru|place]."
        ),
    ),
    "a list of those to be played": (
        "[Norway|place] will face [Chile|place], [Ghana|place] and [Italy|place] in the World Cup.",
        (
            "[Norway|organisation] will face [Chile|organisation], [Ghana|organisation] and "
            "[Italy|organisation] in the World Cup."
        ),
    ),
    "what only a team has": (
        "[Norway|place]'s bowlers took six wickets. [Norway|place]'s cricket team rests.",
        "[Norway|organisation]'s bowlers took six wickets. [Norway|place]'s cricket team rests.",
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
