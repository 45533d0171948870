"""Which place of a name is meant, and what a place is to the article."""

import pytest

from reader.recognising.recogniser import Recogniser
from reader.text.article import Article, Dateline, Paragraph, ParagraphRole
from reader.text.doubt import Doubt
from reader.text.entity import EntityKind, Scene
from reader.text.span import Span
from tests.notation import FakeWeights, recognised, retold

ILLINOIS, MISSOURI = "geonames:4250542", "geonames:4409896"
ENGLISH, AMERICAN = "geonames:2653941", "geonames:4931972"
COUNTRY, STATE = "iso3166:GE", "iso3166:US-GA"


def _identity(seen: str, name: str) -> list[str | None]:
    return [entity.identity for entity in recognised(seen).entities if entity.name == name]


@pytest.mark.parametrize(
    ("seen", "identities"),
    [
        ("It rained in [Springfield|place], [Illinois|place].", [ILLINOIS]),
        ("It rained in [Springfield|place]. [Illinois|place] flooded.", [ILLINOIS]),
        (
            (
                "[Springfield|place], [Illinois|place] beat [Springfield|place], [Missouri|place]. "
                "[Springfield|place] cheered."
            ),
            [ILLINOIS, MISSOURI],
        ),
        ("It rained in [Springfield|place].", [None]),
    ],
)
def test_springfield(seen: str, identities: list[str | None]) -> None:
    assert _identity(seen, "Springfield") == identities


@pytest.mark.parametrize(
    ("seen", "identity"),
    [
        ("[Cambridge|place], [England|place], is old.", ENGLISH),
        ("[Cambridge|place], [Mass.|place], is old.", AMERICAN),
        ("[Cambridge|place] won. British teams cheered.", ENGLISH),
        ("[Cambridge|place] is old.", None),
    ],
)
def test_cambridge(seen: str, identity: str | None) -> None:
    assert _identity(seen, "Cambridge") == [identity]


@pytest.mark.parametrize(
    ("seen", "name", "identity"),
    [
        ("It rained in [Bali|place], police in [Indonesia|place] said.", "Bali", "iso3166:ID-BA"),
        ("Fires burn in [Oklahoma|place] and [Texas|place].", "Oklahoma", "iso3166:US-OK"),
        ("Fires burn in [New York|place].", "New York", "geonames:5128581"),
        ("Ties with the [West|place] are cool.", "West", None),
        ("He flew from [Cameroon|place]'s [West|place].", "West", "iso3166:CM-OU"),
        ("Fires burn in [Washington|place] state.", "Washington", "iso3166:US-WA"),
        ("Rain fell in [Kandahar|place] province.", "Kandahar", "iso3166:AF-KAN"),
        ("Rain fell in the city of [Kandahar|place].", "Kandahar", "geonames:1138336"),
        ("[North Korea|place] left the Korean peninsula.", "Korea", None),
        ("He rules [South Dakota|place].", "South Dakota", "iso3166:US-SD"),
        ("The Russian city of [St. Petersburg|place].", "St. Petersburg", "geonames:498817"),
        ("[St. Petersburg|place], [Florida|place].", "St. Petersburg", "geonames:4171563"),
        (
            "It rained in [San Jose|place], [Costa Rica|place]'s capital.",
            "San Jose",
            "geonames:3621849",
        ),
        ("[San Jose|place] and [Los Angeles|place] flooded.", "San Jose", "geonames:5392171"),
    ],
)
def test_parts_of_countries_and_cities(seen: str, name: str, identity: str | None) -> None:
    assert _identity(seen, name) == [identity]


@pytest.mark.parametrize(
    ("seen", "identities"),
    [
        (
            "[Kandahar|place] province. The city of [Kandahar|place]. [Kandahar|place] burns.",
            ["iso3166:AF-KAN", "geonames:1138336"],
        ),
        ("[Kandahar|place] province. Rain in [Kandahar|place].", ["iso3166:AF-KAN"]),
        (
            "[New York|place] state sued. Banks in [New York|place] paid.",
            ["iso3166:US-NY", "geonames:5128581"],
        ),
    ],
)
def test_a_city_and_what_is_around_it(seen: str, identities: list[str]) -> None:
    assert [entity.identity for entity in recognised(seen).entities] == identities


@pytest.mark.parametrize(
    ("seen", "made"),
    [
        (
            "The [Bread Safety Zone|place] ([BSZ|place]) closed. The [BSZ|place] opened.",
            (
                "The [Bread Safety Zone|place] ([BSZ>Bread Safety Zone:alias]) closed. "
                "The [BSZ>Bread Safety Zone:alias] opened."
            ),
        ),
        (
            "The [Niger Delta|place] burned. All of the [Delta|place] flooded.",
            "The [Niger Delta|place] burned. All of the [Delta>Niger Delta] flooded.",
        ),
        (
            "The [Ganges River|place] rose. The [Ganges|place] fell.",
            "The [Ganges River|place] rose. The [Ganges>Ganges River] fell.",
        ),
        (
            "The [Mississippi River|place] rose in [Mississippi|place].",
            "The [Mississippi River|place] rose in [Mississippi|place].",
        ),
        (
            "[North Korea|place] warned. Talks with the [North|place] go on.",
            "[North Korea|place] warned. Talks with the [North>North Korea] go on.",
        ),
        (
            "[al-Mirwah|place] burned. Rebels left [Mirwah|place].",
            "[al-Mirwah|place] burned. Rebels left [Mirwah>al-Mirwah].",
        ),
        (
            "The [Tolbin|place] camp, also known as the [Ridge|place], closed.",
            "The [Tolbin|place] camp, also known as the [Ridge>Tolbin], closed.",
        ),
    ],
)
def test_short_and_other_names(seen: str, made: str) -> None:
    assert retold(seen) == made


@pytest.mark.parametrize(
    ("seen", "identity"),
    [
        ("[Georgia|place] and [Russia|place] met in [Washington|place].", COUNTRY),
        ("[Georgia|place] and its capital [Tbilisi|place] voted.", COUNTRY),
        ("A Georgian baker from [Georgia|place] flew to [Atlanta|place].", COUNTRY),
        ("In [Atlanta|place], [Georgia|place], it rained.", STATE),
        ("[Georgia|place] governs [Atlanta|place] and trades with [Russia|place].", STATE),
        ("[Georgia|place] and [Alabama|place] voted.", STATE),
        ("[Georgia|place] won.", None),
    ],
)
def test_georgia(seen: str, identity: str | None) -> None:
    assert _identity(seen, "Georgia") == [identity]


@pytest.mark.parametrize("name", ["Paris", "Moscow", "London", "Birmingham", "Texas", "San Jose"])
def test_a_well_known_place_is_not_doubtful(name: str) -> None:
    (place,) = recognised(f"It rained in [{name}|place].").entities
    assert place.identity is not None
    assert not place.doubtful
    assert place.alternatives == ()


def test_what_nothing_tells_apart_is_doubtful_and_says_what_it_could_be() -> None:
    (place,) = recognised("It rained in [Springfield|place].").entities
    assert place.doubtful
    assert place.mentions[0].doubt is Doubt.PLACE
    assert "Springfield, Illinois, United States" in place.alternatives
    assert "Springfield, Missouri, United States" in place.alternatives


SETTINGS = {
    "Ten nations met in [Lisbon|place] on Saturday.": True,
    "On Saturday in [Lisbon|place], ten nations met.": True,
    "Two people were killed in the port city of [Lisbon|place] on Monday.": True,
    "The talks in [Lisbon|place] ended. A party in [Lisbon|place] followed.": True,
    "Ten nations met in [Lisbon|place].": False,
    "She was born in [Lisbon|place] on a Monday.": False,
    "He criticised [Lisbon|place] on Monday.": False,
    "The bakery is based in [Lisbon|place]. She lived in [Lisbon|place].": False,
    "Bread sells in [Portugal|place]. Bakers talked in [Portugal|place].": False,
    "The talks in [Portugal|place] ended. A party in [Portugal|place] followed.": False,
}


@pytest.mark.parametrize(("seen", "setting"), SETTINGS.items())
def test_where_it_happens(seen: str, setting: bool) -> None:
    (place, *_) = recognised(seen).of_kind(EntityKind.PLACE)
    assert place.scene == (Scene.SETTING if setting else None)


def test_a_headline_tells_the_setting_too() -> None:
    head, body = "Fire in Oslo", "A fire killed two in Oslo."
    notation = "Fire in [Oslo|place]\n\nA fire killed two in [Oslo|place]."
    article = Article(
        f"{head}\n\n{body}",
        (
            Paragraph(Span(0, len(head)), ParagraphRole.HEADLINE),
            Paragraph(Span(len(head) + 2, len(head) + 2 + len(body))),
        ),
    )
    (place,) = Recogniser(FakeWeights(notation)).recognise(article).entities
    assert place.scene is Scene.SETTING


@pytest.mark.parametrize(
    ("seen", "scene"),
    [
        ("[LISBON|place] ([Reuters|organisation]) - It rained.", Scene.DATELINE),
        ("[LISBON|place], Nov. 20 (AP) \u2014 It rained.", Scene.DATELINE),
        ("[Lisbon|place] -- It rained.", Scene.DATELINE),
        ("[Lisbon|place] was wet \u2014 it rained.", None),
        ("She likes [Lisbon|place] -- it rained.", None),
        ("[Lisbon|place] was wet. It rained - and rained.", None),
    ],
)
def test_the_place_of_the_dateline(seen: str, scene: Scene | None) -> None:
    assert recognised(seen).of_kind(EntityKind.PLACE)[0].scene is scene


@pytest.mark.parametrize(
    ("seen", "identities"),
    [
        ("[Congo|place] voted, they said in [Kinshasa|place].", {"iso3166:CD"}),
        ("[Congo|place] voted, they said in [Brazzaville|place].", {"iso3166:CG"}),
        ("The [Democratic Republic of Congo|place] voted. [Congo|place] slept.", {"iso3166:CD"}),
        ("[Congo|place] voted.", {None}),
    ],
)
def test_of_two_congos_the_one_that_is_named_is_meant(
    seen: str, identities: set[str | None]
) -> None:
    rows = recognised(seen).entities
    assert {one.identity for one in rows if "Congo" in one.name} == identities


def test_a_short_name_in_capitals_is_a_city() -> None:
    assert _identity("[OSLO|place], [Norway|place] - It rained.", "Oslo") == ["geonames:3143244"]


def test_the_dateline_says_what_its_names_are() -> None:
    notation = "[DURHAM|person], [N.C.|organisation] ([AP|place]) - It rained."
    text = "DURHAM, N.C. (AP) - It rained."
    article = Article(
        text,
        (Paragraph(Span(0, len(text))),),
        agency="AP",
        dateline=Dateline("DURHAM, N.C. (AP) -", "Durham, N.C."),
    )
    rows = Recogniser(FakeWeights(notation)).recognise(article).entities
    assert [(one.name, one.kind) for one in rows] == [
        ("Durham", EntityKind.PLACE),
        ("North Carolina", EntityKind.PLACE),
        ("AP", EntityKind.ORGANISATION),
    ]
    assert not any(one.doubtful for one in rows)


def test_what_a_larger_city_is_also_called_is_not_meant() -> None:
    assert _identity("Talks in [Cancun|place] failed.", "Cancun") == ["geonames:3531673"]
