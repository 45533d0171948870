"""Every wording of the interface has its German, complete and well formed."""

import re
import string
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from reader.reading.action_spec import Menu
from reader.reading.actions import ACTIONS
from reader.ui.words.interface_language import ENGLISH, LANGUAGES
from resources.translations.update import FOLDER, unfinished
from resources.translations.wordings import wordings


@dataclass(frozen=True)
class Message:
    """A wording with what it becomes: one form, or one for one and one for several."""

    source: str
    plural: bool
    forms: tuple[str, ...]


def _messages(language: str) -> list[Message]:
    tree = ElementTree.parse(FOLDER / f"dramatis_{language}.ts")  # noqa: S314 - our own file
    return [_message(each) for each in tree.iter("message")]


def _message(element: ElementTree.Element) -> Message:
    plural = element.get("numerus") == "yes"
    translation = element.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation] if plural else [translation.text or ""]
    return Message(element.findtext("source", ""), plural, tuple(forms))


GERMAN = _messages("de")
IN_GERMAN = {message.source: message.forms[-1] for message in GERMAN}


def _fields(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_every_wording_of_the_source_is_translated_and_nothing_else() -> None:
    in_source = {(found.text, found.plural) for found in wordings()}
    plural = {text for text, many in in_source if many}
    in_source = {(text, text in plural) for text, _ in in_source}
    assert {(message.source, message.plural) for message in GERMAN} == in_source, (
        "run python -m resources.translations.update and translate what it lists"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_unfinished(language: str) -> None:
    assert unfinished(FOLDER / f"dramatis_{language}.ts") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_readable_one_says(language: str, qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(f"dramatis_{language}", str(FOLDER))
    for message in _messages(language):
        for count, form in zip((1, 2), message.forms, strict=False):
            said = translator.translate("Dramatis", message.source, "", count)
            assert said == form, "run python -m resources.translations.update"


def test_english_has_the_plural_of_all_that_is_counted() -> None:
    counted = {message.source for message in GERMAN if message.plural}
    english = _messages("en")
    assert {message.source for message in english} == counted
    assert not [form for message in english for form in message.forms if "(s)" in form]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_fields_numbers_dots_and_spaces(language: str) -> None:
    messages = _messages(language)
    assert [form for each in messages for form in each.forms if not _keeps(each, form)] == []


def _keeps(message: Message, form: str) -> bool:
    source = message.source
    return (
        bool(form.strip())
        and _fields(form) == _fields(source)
        and ("%n" in form or "%Ln" in form) == message.plural
        and form.endswith("…") == source.endswith("…")
        and form[:1].isspace() == source[:1].isspace()
        and form[-1:].isspace() == source[-1:].isspace()
    )


def test_german_is_set_as_german_is() -> None:
    foreign = ('"', "”", "...", "Ctrl", "Shift")
    forms = [form for message in GERMAN for form in message.forms]
    assert [form for form in forms if any(each in form for each in foreign)] == []
    assert [form for form in forms if form.count("„") != form.count("“")] == []


def test_every_letter_that_chooses_stays_one_and_is_alone_in_its_menu() -> None:
    for message in GERMAN:
        if "&" in message.source:
            assert all(len(re.findall(r"&\w", form)) == 1 for form in message.forms), message
    assert _doubled(Menu) == []
    assert _doubled(ACTIONS) == []


def _doubled(entries: object) -> list[object]:
    return [letter for letter, count in Counter(_letters(entries)).items() if count > 1]


def _letters(entries: object) -> Iterator[object]:
    if entries is Menu:
        yield from (_letter(menu.heading) for menu in Menu)
        return
    submenus = {(spec.menu, spec.submenu) for spec in ACTIONS if spec.submenu}
    yield from ((menu, "", _letter(title)) for menu, title in submenus)
    for spec in ACTIONS:
        if "&" in spec.title:
            yield spec.menu, spec.submenu, _letter(spec.title)


def _letter(title: str) -> str:
    german = IN_GERMAN[title]
    return german[german.index("&") + 1].lower()


def test_every_language_has_its_file_and_english_is_among_them() -> None:
    files = {path.stem.removeprefix("dramatis_") for path in FOLDER.glob("dramatis_*.qm")}
    assert files == set(LANGUAGES)
    assert ENGLISH in LANGUAGES
