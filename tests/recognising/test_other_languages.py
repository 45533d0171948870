"""Recognition of another language than English is another folder; what it lacks is left out."""

from pathlib import Path

import pytest

from reader.recognising.language.language import Language, load_language, read_language
from reader.recognising.pipeline import STAGE_NAMES, stages_for
from reader.recognising.recogniser import Recogniser
from reader.text.annotations import Annotations
from tests.notation import FakeWeights, annotations_of, notation_of

ESPERANTO = Path(__file__).parent / "languages" / "eo"
SEEN = (
    "Urbestro [Ada Byron|person] alvenis. Ŝi kantis, kaj la franca kanto plaĉis al la urbo.\n\n"
    "[Byron|person] kaj [Tom Ray|person] laboras por [Blua Klubo|organisation] en [Verda|place]. "
    "Li dormis."
)


def _recognised(seen: str, language: Language) -> Annotations:
    recogniser = Recogniser(FakeWeights(seen), language)
    return recogniser.recognise(annotations_of(seen).article)


@pytest.fixture
def names_only(tmp_path: Path) -> Language:
    """A language of which nothing is known, not a word."""
    folder = tmp_path / "xx"
    folder.mkdir()
    return read_language(folder)


def test_a_dozen_words_make_a_language() -> None:
    annotations = _recognised(SEEN, read_language(ESPERANTO))
    assert notation_of(annotations) == (
        "Urbestro [Ada Byron|person] alvenis. [Ŝi>Ada Byron:pronoun] kantis, kaj la "
        "[franca|place=Francio:adjective] kanto plaĉis al la urbo.\n\n"
        "[Byron>Ada Byron] kaj [Tom Ray|person] laboras por [Blua Klubo|organisation] en "
        "[Verda|place]. [Li>Tom Ray:pronoun] dormis."
    )
    roles = {entity.name: entity.role for entity in annotations.entities}
    assert roles["Ada Byron"] == "Urbestro"


def test_a_language_of_names_only_gives_the_names_as_rows(names_only: Language) -> None:
    assert notation_of(_recognised(SEEN, names_only)) == (
        "Urbestro [Ada Byron|person] alvenis. Ŝi kantis, kaj la franca kanto plaĉis al la urbo.\n\n"
        "[Byron>Ada Byron] kaj [Tom Ray|person] laboras por [Blua Klubo|organisation] en "
        "[Verda|place]. Li dormis."
    )


def test_what_a_language_lacks_is_left_out_by_name(names_only: Language) -> None:
    left = {stage.name for stage in stages_for(names_only)}
    assert {"persons", "organisations", "places", "trim_boundaries"} <= left
    assert left.isdisjoint({"coreference", "speakers", "roles", "scenes", "attach_titles"})
    assert left.isdisjoint({"add_demonyms", "retype_teams", "drop_families"})
    esperanto = {stage.name for stage in stages_for(read_language(ESPERANTO))}
    assert {"coreference", "roles", "add_demonyms", "attach_titles"} <= esperanto
    assert "retype_teams" not in esperanto
    assert {stage.name for stage in stages_for(load_language())} == set(STAGE_NAMES)


def test_no_word_of_english_is_known_in_another_language(names_only: Language) -> None:
    seen = (
        "President [Ada Byron|person] spoke. She said: “I am the Russian.”\n\n"
        "The [Blue Company|organisation] lost. It was sold."
    )
    for language in (names_only, read_language(ESPERANTO)):
        assert notation_of(_recognised(seen, language)) == seen


def test_a_text_is_told_by_the_common_words_of_its_language(names_only: Language) -> None:
    """Names that are not sure are left out of a text of another language."""
    unsure = "[Ada|person=0.5] alvenis. " + "Bela tago en granda urbo sub blua ĉielo. " * 10
    own = unsure + "La tago estas bela, kaj la urbo estas de la patro. " * 10
    esperanto = read_language(ESPERANTO)
    assert [one.name for one in _recognised(own, esperanto).entities] == ["Ada"]
    assert _recognised(unsure, esperanto).entities == ()
    assert [one.name for one in _recognised(unsure, names_only).entities] == ["Ada"]
