"""Names side by side that are one or two: turned round in lists, or a paper and what it covers."""

import pytest

from tests.notation import retold

CASES = {
    "a name turned round in a list of books": (
        "[Ada May Byron|person] wrote.\n\n3. [Byron|person], Dame [Ada May|person], White Birds.",
        "[Ada May Byron|person] wrote.\n\n3. [Byron, Dame Ada May>Ada May Byron], White Birds.",
    ),
    "an index": (
        (
            "[Adler|person], [Ray|person], 4\n\n[Byron|person], [Ada|person], 5\n\n"
            "[Cole|person], [Jim|person], 6"
        ),
        (
            "[Adler, Ray|person=Ray Adler], 4\n\n[Byron, Ada|person=Ada Byron], 5\n\n"
            "[Cole, Jim|person=Jim Cole], 6"
        ),
    ),
    "three who came": (
        "[Tom|person], [Ray|person], and [Ann|person] left.",
        "[Tom|person], [Ray|person], and [Ann|person] left.",
    ),
    "a paper's correspondent at a ministry": (
        "[VOA Pentagon|organisation] reporter [Ada Ray|person] asked the [Pentagon|organisation].",
        (
            "[VOA|organisation] [Pentagon|organisation] reporter [Ada Ray|person] asked "
            "the [Pentagon>Pentagon]."
        ),
    ),
    "a paper's correspondent in a city": (
        "[BBC Lagos|organisation] correspondent [Ada Ray|person] spoke.",
        "[BBC|organisation] [Lagos|place] correspondent [Ada Ray|person] spoke.",
    ),
    "a paper with a city in its name": (
        "[New York Times|organisation] reporter [Ada Ray|person] met [CNN|organisation].",
        "[New York Times|organisation] reporter [Ada Ray|person] met [CNN|organisation].",
    ),
    "an event with a people in its name": (
        "She won the French Open for [Norway|place]. The English Wikipedia praised French cooks.",
        (
            "She won the French Open for [Norway|place]. The English Wikipedia praised "
            "[French|place=France:adjective] cooks."
        ),
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_side_by_side(seen: str, made: str) -> None:
    assert retold(seen) == made
