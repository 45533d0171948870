"""A language is a folder: what is in it is found, what is not is empty."""

import re
import tomllib
from pathlib import Path

import pytest

from reader.paths import language_folder, resources_folder
from reader.recognising.language.genders import Gender
from reader.recognising.language.language import load_language, read_language

SHIPPED = sorted(path.name for path in (resources_folder() / "languages").iterdir())
_RECOGNISING = Path(__file__).parents[3] / "reader" / "recognising"
_WORDS = """\
[verbs]
said = ["sa", "ha sagt"]
all = ["{said}", "ha ropat"]
[clauses]
short = { sr = "sir" }
opening = '''[,;]\\s'''
says = '''{opening}
  (?P<verb>{verbs.said})\\b'''
lost = '''a{nowhere}'''
"""


def test_english_comes_with_the_program() -> None:
    english = load_language()
    assert english.titles.is_role("spokesman")
    assert english.bodies.is_role("agency")
    assert english.nicknames.are_related("bill", "william")
    assert english.genders.of_given_name(("angela", "smith")) is Gender.FEMININE
    people = english.gazetteer.people("Afghan")
    assert people is not None
    assert people.name == "Afghanistan"


def test_lists_and_patterns_are_found_by_name(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text(_WORDS, encoding="utf-8")
    language = read_language(tmp_path)
    assert language.code == tmp_path.name
    assert language.words("verbs.said") == {"sa", "ha sagt"}
    assert language.listed("verbs.said") == ("sa", "ha sagt")
    assert language.listed("verbs.all") == ("sa", "ha sagt", "ha ropat")
    assert language.pairs("clauses.short") == {"sr": "sir"}
    found = language.pattern("clauses.says").search("Ada, ha\nsagt hon")
    assert found is not None
    assert found["verb"] == "ha\nsagt"
    assert language.pattern("clauses.says") is language.pattern("clauses.says")


def test_what_a_language_lacks_is_empty(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text(_WORDS, encoding="utf-8")
    language = read_language(tmp_path)
    assert not language.has("teams")
    assert language.has("verbs")
    assert language.words("teams.heads") == frozenset()
    assert not language.pairs("teams.heads")
    assert language.pattern("teams.heads").search("any heads") is None
    assert language.pattern("clauses.lost").search("any heads") is None
    assert not language.titles.is_role("spokesman")
    assert not language.nicknames.related("william")
    assert language.gazetteer.people("Afghan") is None


def test_no_table_stands_in_two_files(tmp_path: Path) -> None:
    for name in ("one.toml", "other.toml"):
        (tmp_path / name).write_text("[verbs]\nsaid = []\n", encoding="utf-8")
    with pytest.raises(ValueError, match="verbs"):
        read_language(tmp_path)


def test_there_is_no_language_without_a_folder(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_language(tmp_path / "xx")


@pytest.mark.parametrize("code", SHIPPED)
def test_every_pattern_of_a_language_is_one(code: str) -> None:
    language = load_language(code)
    for path in sorted(language_folder(code).glob("*.toml")):
        for table, entries in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for name, entry in entries.items():
                if isinstance(entry, str):
                    pattern = language.pattern(f"{table}.{name}").pattern
                    assert pattern not in ("", "(?!)")
                    assert not pattern.startswith("  ")


def test_no_entry_of_a_language_is_named_in_vain() -> None:
    """What the code asks for by name is there, and what is there is asked for."""
    english = load_language()
    source = "\n".join(path.read_text(encoding="utf-8") for path in _RECOGNISING.rglob("*.py"))
    quoted = set(re.findall(r'"([a-z_]+\.[a-z_]+)"', source))
    there = set()
    named = set()
    for path in sorted(language_folder("en").glob("*.toml")):
        for table, entries in tomllib.loads(path.read_text(encoding="utf-8")).items():
            there |= {f"{table}.{name}" for name in entries}
            for entry in entries.values():
                for written in [entry] if isinstance(entry, str) else entry:
                    found = re.findall(r"\{([a-z_]+(?:\.[a-z_]+)?)\}", written)
                    named |= {one if "." in one else f"{table}.{one}" for one in found}
    asked = {one for one in quoted if not one.endswith((".toml", ".tsv", ".txt", ".json"))}
    assert asked <= there
    assert {one for one in named if not one.endswith(".word")} <= there
    credited = {f"credits.{role}" for role in english.listed("credits.roles")}
    pronouns = {one for one in there if one.startswith("pronouns.")}
    assert there <= asked | named | credited | pronouns


@pytest.mark.parametrize(
    "name", ["join_nicknames.name", "drop_case_names.case", "drop_storm_names.storm"]
)
@pytest.mark.parametrize("word", ["A-", "A.", "A'", "A&", "Aa"])
def test_a_word_without_end_is_passed(name: str, word: str) -> None:
    """Sought from each of its letters on, a word of this length would take many minutes."""
    assert load_language().pattern(name).search(word * 200_000) is None
