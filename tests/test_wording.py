"""A wording is English, and can be said again in another language."""

import json
import pickle

from reader.wording import Wording, wording_from

GERMAN = {
    "“{name}” could not be read ({reason}).": "„{name}“ war nicht lesbar ({reason}).",
    "it is a folder": "es ist ein Ordner",
}


def _german(template: str) -> str:
    return GERMAN[template]


def test_it_is_the_english_sentence() -> None:
    wording = Wording("“{name}” could not be read ({reason}).", name="a.txt", reason="no idea")
    assert wording == "“a.txt” could not be read (no idea)."
    assert f"{wording}" == "“a.txt” could not be read (no idea)."


def test_it_can_be_said_again_with_its_fields() -> None:
    reason = Wording("it is a folder")
    wording = Wording("“{name}” could not be read ({reason}).", name="{odd}", reason=reason)
    assert wording.translated(_german) == "„{odd}“ war nicht lesbar (es ist ein Ordner)."


def test_braces_without_fields_are_only_braces() -> None:
    assert Wording("a {b} c") == "a {b} c"


def test_it_comes_back_from_another_process_as_it_was() -> None:
    wording = Wording(
        "“{name}” could not be read ({reason}).", name="a", reason=Wording("a folder")
    )
    for back in (
        wording_from(json.loads(json.dumps(wording.record()))),
        pickle.loads(pickle.dumps(wording)),  # noqa: S301 - our own bytes
    ):
        assert isinstance(back, Wording)
        assert back == wording
        assert back.fields == wording.fields
    assert wording_from("plain") == "plain"
