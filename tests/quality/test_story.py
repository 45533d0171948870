"""The article on which everything must be right: its rows, roles and mentions, with the weights."""

import json
from collections import Counter
from typing import Any

import pytest

from reader.importing.opening import open_path
from reader.paths import weights_folder
from reader.recognising.recogniser import Recogniser
from reader.recognising.weights import Weights
from reader.text.annotations import Annotations
from reader.text.entity import Entity, MentionForm
from tests.shared_files import shared

_FORMS = {
    "names": (MentionForm.NAME, MentionForm.ALIAS),
    "adjectives": (MentionForm.ADJECTIVE,),
    "pronouns": (MentionForm.PRONOUN,),
    "nominals": (MentionForm.NOMINAL,),
}


@pytest.fixture(scope="module")
def annotations() -> Annotations:
    article = open_path(shared("articles/nato-russia-2010.txt"))
    return Recogniser(Weights.load(weights_folder())).recognise(article)


@pytest.fixture(scope="module")
def expected() -> dict[str, dict[str, dict[str, Any]]]:
    path = shared("articles/nato-russia-2010.expected.json")
    entities: dict[str, dict[str, dict[str, Any]]] = json.loads(path.read_text())["entities"]
    return entities


def _counts(entity: Entity, text: str, group: str) -> Counter[str]:
    return Counter(
        mention.span.of(text) for mention in entity.mentions if mention.form in _FORMS[group]
    )


def _rows(annotations: Annotations) -> dict[tuple[str, str], Entity]:
    return {(entity.kind.value, entity.name): entity for entity in annotations.entities}


def test_no_row_is_wrong_and_none_is_missing(
    annotations: Annotations, expected: dict[str, dict[str, dict[str, Any]]]
) -> None:
    wanted = {(kind, name) for kind, rows in expected.items() for name in rows}
    assert set(_rows(annotations)) == wanted


def test_every_row_is_exact(
    annotations: Annotations, expected: dict[str, dict[str, dict[str, Any]]]
) -> None:
    text = annotations.article.text
    found = _rows(annotations)
    for kind, rows in expected.items():
        for name, row in rows.items():
            for group in _FORMS:
                assert _counts(found[kind, name], text, group) == row.get(group, {}), name


def test_roles_are_in_the_words_of_the_article(
    annotations: Annotations, expected: dict[str, dict[str, dict[str, Any]]]
) -> None:
    roles = {entity.name: entity.role for entity in annotations.entities if entity.role}
    assert roles == {name: row["role"] for name, row in expected["person"].items()}


def test_countries_are_known(annotations: Annotations) -> None:
    identities = {entity.name: entity.identity for entity in annotations.entities}
    assert identities["Russia"] == "iso3166:RU"
    assert identities["Georgia"] == "iso3166:GE"
    assert identities["Lisbon"] == "geonames:2267057"


def test_every_saying_is_its_speakers(annotations: Annotations) -> None:
    text = annotations.article.text
    told = [
        (
            saying.kind.value,
            sorted(annotations.entity(each).name for each in saying.speakers)
            or (saying.speaker_text.of(text) if saying.speaker_text else ""),
            " ".join(saying.words(text).split()[:3]),
        )
        for saying in annotations.sayings
    ]
    rasmussen, medvedev, makarov = "Anders Fogh Rasmussen", "Dmitry Medvedev", "Nikolai Makarov"
    assert told == [
        ("mixed", [rasmussen, medvedev], "the former Cold"),
        ("direct", [rasmussen], "Today marks a"),
        ("direct", [rasmussen], "Our security is"),
        ("indirect", [medvedev], "a period of"),
        ("direct", [medvedev], "We have large-scale"),
        ("indirect", "NATO officials", "the protective umbrella"),
        ("indirect", "NATO sources", "alliance leaders had"),
        ("indirect", [rasmussen], "a joint review"),
        ("direct", [rasmussen], "That alone draws"),
        ("direct", [rasmussen], "We have identified"),
        ("indirect", [makarov], "there were good"),
        ("direct", [makarov], "Now there is"),
    ]
