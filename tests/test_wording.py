"""A wording is English, and can be said again in another language."""

import pytest

from reader.wording import Wording, wording_from

GERMAN = {
    "“{name}” could not be read ({reason}).": "„{name}“ war nicht lesbar ({reason}).",
    "it is a folder": "es ist ein Ordner",
    "{size} MB are too many": "{size} MB sind zu viel",
}


def _german(wording: Wording) -> str:
    return wording.translated(GERMAN.__getitem__, lambda value: str(value).replace(".", ","))


def test_it_is_the_english_sentence() -> None:
    wording = Wording("“{name}” could not be read ({reason}).", name="a.txt", reason="no idea")
    assert wording == "“a.txt” could not be read (no idea)."
    assert f"{wording}" == "“a.txt” could not be read (no idea)."


def test_it_can_be_said_again_with_its_fields() -> None:
    reason = Wording("it is a folder")
    wording = Wording("“{name}” could not be read ({reason}).", name="{odd}", reason=reason)
    assert _german(wording) == "„{odd}“ war nicht lesbar (es ist ein Ordner)."


def test_numbers_are_written_as_in_the_language() -> None:
    assert Wording("{size} MB are too many", size=1234.5) == "1,234.5 MB are too many"
    assert _german(Wording("{size} MB are too many", size=4.5)) == "4,5 MB sind zu viel"


def test_braces_without_fields_are_only_braces() -> None:
    assert Wording("a {b} c") == "a {b} c"


def test_it_comes_from_another_process_with_its_fields() -> None:
    wording = wording_from("{size} MB are too many", {"size": 4.5})
    assert wording == "4.5 MB are too many"
    assert _german(wording) == "4,5 MB sind zu viel"
    assert wording_from("a {b} c", {}) == "a {b} c"


@pytest.mark.parametrize(
    ("template", "fields"),
    [
        (7, {}),
        ("a", None),
        ("{other}", {"name": "a"}),
        ("{name:>999999999}", {"name": "a"}),
        ("{name.__class__}", {"name": "a"}),
        ("{0}", {"name": "a"}),
        ("{name", {"name": "a"}),
        ("{name}", {"name": ["a"]}),
    ],
)
def test_what_would_do_more_than_fill_in_is_refused(template: object, fields: object) -> None:
    with pytest.raises(ValueError, match=r"not a wording|expected"):
        wording_from(template, fields)
