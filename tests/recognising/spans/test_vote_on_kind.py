"""What the article as a whole says of a name's kind."""

import pytest

from reader.recognising.language.language import load_language
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.spans.vote_on_kind import vote_on_kind
from reader.text.entity import EntityKind

Named = tuple[str, EntityKind, float]
GUINEA: Named = ("Guinea", EntityKind.PLACE, 0.97)
CONAKRY: Named = ("Conakry", EntityKind.PERSON, 0.6)


def last_kind(text: str, *named: Named) -> EntityKind:
    """Return the kind of the last of the names, which follow one another in the text."""
    names: list[FoundMention] = []
    for wording, kind, sure in named:
        start = text.index(wording, names[-1].end if names else 0)
        names.append(FoundMention(start, start + len(wording), wording, kind, sure))
    return vote_on_kind(text, names, load_language())[-1].kind


def test_a_city_that_acts_for_a_country_that_is_named_is_no_person() -> None:
    text = "The junta of Guinea has ruled since 2020. Conakry expelled the ambassador."
    assert last_kind(text, GUINEA, CONAKRY) is EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Conakry expelled the ambassador.", (CONAKRY,)),
        (
            "Ada Conakry left Guinea. Soon Conakry came back.",
            (("Ada Conakry", EntityKind.PERSON, 0.85), GUINEA, CONAKRY),
        ),
        ("In Guinea, Conakry sang.", (GUINEA, ("Conakry", EntityKind.PERSON, 0.98))),
    ],
    ids=["its country is not named", "somebody is called so", "the name is nearly certain"],
)
def test_a_person_called_like_a_city_stays_one(text: str, named: tuple[Named, ...]) -> None:
    assert last_kind(text, *named) is EntityKind.PERSON
