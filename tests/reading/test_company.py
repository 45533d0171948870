"""Who shares paragraphs with whom, how often and where."""

from reader.reading.company import Companion, company
from reader.text.annotations import Annotations
from reader.text.entity import Entity
from tests.notation import annotations_of

NOTATION = """\
[Ada|person] met [Ben|person] and [Cy|person]. [Ada>Ada] left.

[Cy>Cy] wrote to [Ada>Ada] of [Oslo|place]; later [Cy>Cy] came.

[Ben>Ben] stayed in [Bonn|place].
"""


def _with(name: str, notation: str = NOTATION) -> tuple[Annotations, tuple[Companion, ...]]:
    annotations = annotations_of(notation)
    return annotations, company(annotations, _named(annotations, name))


def _named(annotations: Annotations, name: str) -> Entity:
    return next(each for each in annotations.entities if each.name == name)


def test_who_shares_most_paragraphs_comes_first_and_equals_as_they_appear() -> None:
    _, found = _with("Ada")
    assert [(each.entity.name, len(each.encounters)) for each in found] == [
        ("Cy", 2),
        ("Ben", 1),
        ("Oslo", 1),
    ]


def test_company_is_mutual() -> None:
    annotations = annotations_of(NOTATION)
    pairs = {
        (one.name, other.entity.name, len(other.encounters))
        for one in annotations.entities
        for other in company(annotations, one)
    }
    assert pairs == {(other, one, count) for one, other, count in pairs}


def test_an_encounter_names_the_two_mentions_that_stand_nearest() -> None:
    annotations, found = _with("Ada")
    text = annotations.article.text
    first, second = found[0].encounters
    assert text[first.other.start : first.own.end] == "Cy. Ada"
    assert text[second.other.start : second.own.end] == "Cy wrote to Ada"


def test_who_is_alone_has_no_company() -> None:
    assert _with("Ada", "[Ada|person] slept.\n\n[Ben|person] did not.")[1] == ()
