"""Names exchanged for others: offsets still point at them, and who is who is kept."""

import random

from reader.paths import places_file
from reader.text.entity import EntityKind
from reader.training.data.corpora import Document
from reader.training.data.swapping import NamePool, places_of_the_world, swapped


def document(text: str, *names: tuple[str, EntityKind]) -> Document:
    """Return a document in which each wording is a name at each place where it stands."""
    spans = sorted(
        (start, start + len(wording), kind)
        for wording, kind in names
        for start in range(len(text))
        if text.startswith(wording, start)
    )
    whole = [one for one in spans if not any(o != one and o[0] <= one[0] < o[1] for o in spans)]
    ends = [at + 1 for at, char in enumerate(text) if char == "."]
    sentences = tuple(zip([0, *(end + 1 for end in ends)], ends, strict=False))
    return Document("d", "gum", "gum/news", False, text, sentences, tuple(whole))


ONE = document(
    "Ada Byron left Oslo. Byron works for the Blue Bank now. NATO met her in Oslo.",
    ("Ada Byron", EntityKind.PERSON),
    ("Byron", EntityKind.PERSON),
    ("Oslo", EntityKind.PLACE),
    ("Blue Bank", EntityKind.ORGANISATION),
    ("NATO", EntityKind.ORGANISATION),
)
OTHER = document(
    "Bo Li of Rio de Janeiro saw Lima. The Red Cooperative and the U.N. did not.",
    ("Bo Li", EntityKind.PERSON),
    ("Rio de Janeiro", EntityKind.PLACE),
    ("Lima", EntityKind.PLACE),
    ("Red Cooperative", EntityKind.ORGANISATION),
    ("U.N.", EntityKind.ORGANISATION),
)


def test_names_are_exchanged_alike_and_sentences_follow() -> None:
    found = swapped(ONE, NamePool([OTHER]), 1.0, random.Random(1))  # noqa: S311
    assert found.text == (
        "Bo Li left Lima. Li works for the Red Cooperative now. U.N. met her in Lima."
    )
    assert [found.text[start:end] for start, end, _ in found.names or ()] == [
        *("Bo Li", "Lima", "Li", "Red Cooperative", "U.N.", "Lima")
    ]
    assert [found.text[start:end] for start, end in found.sentences] == [
        "Bo Li left Lima.",
        "Li works for the Red Cooperative now.",
        "U.N. met her in Lima.",
    ]


def test_nothing_changes_where_no_share_is_exchanged_or_no_name_is_known() -> None:
    chance = random.Random(1)  # noqa: S311
    assert swapped(ONE, NamePool([OTHER]), 0.0, chance) == ONE
    assert swapped(ONE, NamePool([]), 1.0, chance) == ONE


def test_places_come_from_the_whole_world_where_that_is_asked_for() -> None:
    world = places_of_the_world(places_file())
    assert {"Tuvalu", "Kinshasa"} <= set(world)
    pool = NamePool([OTHER], ["Maseru"], 1.0)
    found = swapped(ONE, pool, 1.0, random.Random(1))  # noqa: S311
    assert found.text == (
        "Bo Li left Maseru. Li works for the Red Cooperative now. U.N. met her in Maseru."
    )
