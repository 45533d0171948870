"""What a dateline says of the names in it is surer than what the weights make of capitals."""

from dataclasses import replace

from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.spans.apply_dateline import apply_dateline
from reader.text.article import Dateline
from reader.text.entity import EntityKind
from tests.notation import article_of

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE

TEXT = "HARLOW, N.C. (AP) - The baker Ada met AP and Harlow."


def _kinds(*names: tuple[str, EntityKind]) -> list[EntityKind]:
    article = replace(
        article_of(TEXT), dateline=Dateline("HARLOW, N.C. (AP) -", "Harlow, N.C."), agency="AP"
    )
    found = [
        FoundMention(TEXT.index(name), TEXT.index(name) + len(name), name, kind, 0.4)
        for name, kind in names
    ]
    return [one.kind for one in apply_dateline(article, found)]


def test_the_place_is_a_place_and_the_agency_an_organisation() -> None:
    seen = (("HARLOW", PERSON), ("N.C.", ORGANISATION), ("AP", PLACE))
    assert _kinds(*seen) == [PLACE, PLACE, ORGANISATION]


def test_names_after_the_dateline_stay_what_they_are() -> None:
    assert _kinds(("Ada", PERSON), ("Harlow.", ORGANISATION)) == [PERSON, ORGANISATION]
