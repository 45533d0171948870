"""The window speaks German where a person wishes it: words, numbers and dates."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from reader.exporting.files import export_files
from reader.exporting.print_options import PrintOptions
from reader.reading.action_spec import Menu
from reader.settings import Settings
from reader.text.annotations import Annotations
from reader.ui.exporting.export_dialog import ExportDialog
from reader.ui.exporting.spoken_words import spoken_words
from reader.ui.printing.pdf.pdf_file import print_pdf
from reader.ui.printing.print_dialog import PrintDialog
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.words.interface_language import first_known, load_language
from reader.ui.words.words import figures, long_day, tr
from reader.wording import Wording
from tests.ui.conftest import Services


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    load_language("de")
    yield
    load_language("en")


@pytest.mark.parametrize(
    ("wished", "language"),
    [
        (["de-Latn-DE", "de-DE", "de"], "de"),
        (["de_AT"], "de"),
        (["fr-FR", "fr", "de-DE"], "de"),
        (["en-GB", "de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_wished_for_that_there_is_is_spoken(
    wished: list[str], language: str
) -> None:
    assert first_known(wished) == language


def test_what_was_chosen_goes_before_what_the_system_speaks(
    monkeypatch: pytest.MonkeyPatch, german: None
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["en-GB"])
    assert load_language("de") == "de"
    assert load_language("") == "en"
    assert load_language("unknown") == "en"


def test_the_window_is_german(
    german: None, open_window: Callable[..., ReaderWindow], annotations: Annotations
) -> None:
    window = open_window(annotations.article)
    menus = [action.text() for action in window.menuBar().actions()]
    assert menus == ["&Artikel", "&Bearbeiten", "An&sicht", "&Gehe zu", "&Namen", "&Hilfe"]
    assert window.parts.panel.filter_box.placeholderText() == "Namen filtern"
    headings = [label.text() for label in window.parts.panel.findChildren(QLabel)]
    assert {"Personen", "Organisationen", "Orte"} <= set(headings)
    assert "5 Namen" in window.parts.status.text
    window.parts.navigation.step_anyone(1)
    assert "Ada Lovelace · Person · 1 von" in window.parts.status.text


@pytest.mark.parametrize("language", ["en", "de"])
def test_letters_that_choose_are_alone_in_their_menu_or_dialog(
    qapp: QApplication,
    open_window: Callable[..., ReaderWindow],
    annotations: Annotations,
    language: str,
) -> None:
    load_language(language)
    try:
        window = open_window(annotations.article)
        groups = [_titles_in(menu) for menu in window.findChildren(QMenu)]
        groups.append([action.text() for action in window.menuBar().actions()])
        entity = annotations.entities[0]
        span = entity.mentions[0].span
        correcting = window.parts.correcting
        groups.append(_titles_in(correcting.make_menu(entity, span, None)))
        groups.append(_titles_in(correcting.make_menu(None, None, span)))
        dialogs = PrintDialog(annotations, Path()), ExportDialog(annotations, Path())
        for dialog in dialogs:
            buttons = [each.text() for each in dialog.findChildren(QAbstractButton)]
            groups.append([*buttons, *(each.text() for each in dialog.findChildren(QLabel))])
            dialog.close()
        assert len(groups) > len(Menu)
        assert [group for group in groups if _doubled(group)] == []
    finally:
        load_language("en")


def _titles_in(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def _doubled(titles: list[str]) -> list[str]:
    letters = [re.findall(r"&(\w)", title.replace("&&", "").lower()) for title in titles]
    counts = Counter(letter for found in letters for letter in found)
    return [letter for letter, count in counts.items() if count > 1]


def test_the_sheet_of_keys_is_not_cut_in_a_small_window(
    german: None, open_window: Callable[..., ReaderWindow], annotations: Annotations
) -> None:
    window = open_window(annotations.article)
    window.resize(800, 600)
    window.parts.action_set["shortcuts"].trigger()
    sheet = next(each for each in window.findChildren(QDialog) if each.isVisible())
    scroll = sheet.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.horizontalScrollBar().maximum() == 0
    sheet.close()


def test_numbers_dates_and_keys_are_german(german: None) -> None:
    assert figures(12345) == "12.345"
    assert tr("%n mention(s)", 1) == "1 Nennung"
    assert tr("%n mention(s)", 1234) == "1.234 Nennungen"
    assert long_day(date(2021, 3, 5)) == "5. März 2021"
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+K").toString(native) == "Strg+K"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_numbers_and_dates_are_english_otherwise(qapp: QApplication) -> None:
    assert figures(12345) == "12,345"
    assert tr("%n mention(s)", 1) == "1 mention"
    assert tr("%n mention(s)", 1234) == "1,234 mentions"
    assert long_day(date(2021, 3, 5)) == "5 March 2021"


def test_a_sentence_from_below_the_window_is_said_in_german(german: None) -> None:
    assert tr(Wording("Names found automatically")) == "Namen automatisch gefunden"


def test_another_language_is_kept_and_its_time_said(
    window: ReaderWindow, services: Services, qtbot: QtBot
) -> None:
    window.parts.action_set["language_de"].trigger()
    assert window.settings.language == "de"
    assert "started again" in window.parts.message.text
    assert window.parts.action_set["language_de"].isChecked()
    window.parts.preferences.change(replace(window.settings, language=Settings().language))
    assert window.parts.action_set["language_system"].isChecked()


def test_the_print_edition_and_what_is_exported_are_german(
    german: None, annotations: Annotations, tmp_path: Path
) -> None:
    print_pdf(annotations, tmp_path / "a.pdf", PrintOptions(printed=date(2021, 3, 5)))
    pages = [page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages]
    text = " ".join(" ".join(pages).split())
    assert "Namensregister" in text
    assert "Namen automatisch gefunden, 5. März 2021" in text
    assert f"Seite 1 von {len(pages)}" in text
    assert "Organisation" in text
    assert "S. 1 ¶ 1" in text
    page = tmp_path / "a.html"
    export_files(annotations, {"html": page}, words=spoken_words())
    assert '<nav class="names" lang="de" aria-label="Namen: ' in page.read_text("utf-8")
    assert "<h3>Personen</h3>" in page.read_text("utf-8")


def test_the_paper_is_that_of_the_country_and_not_of_the_language(
    window: ReaderWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for country, paper in ((QLocale("de_DE"), "a4"), (QLocale("en_US"), "letter")):
        monkeypatch.setattr(QLocale, "system", lambda country=country: country)
        assert window.parts.taking_out.print_options().paper == paper
