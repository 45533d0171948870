"""The article read last comes back as it was, and only while its file is the same."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.text.article import article_as_is
from reader.ui.session.own_services import OwnServices
from reader.ui.startup.run_window import first_window
from tests.ui.conftest import Services

TEXT = "A headline stands here\n\nAnd a body of two sentences. This is the other.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    each = tmp_path / "story.txt"
    each.write_text(TEXT, "utf-8")
    return each


@pytest.fixture
def own(tmp_path: Path) -> OwnServices:
    return OwnServices(tmp_path / "own" / "last.json")


def test_it_comes_back(own: OwnServices, path: Path) -> None:
    article = own.open_article(path)
    assert own.quick_article(path) is None
    own.keep_article(article, path)
    assert own.quick_article(path) == article
    assert own.quick_article(path.with_name("other.txt")) is None


def test_a_changed_file_is_read_anew(own: OwnServices, path: Path) -> None:
    own.keep_article(own.open_article(path), path)
    path.write_text(TEXT + "More.\n", "utf-8")
    assert own.quick_article(path) is None
    path.write_text(TEXT, "utf-8")
    os.utime(path, (1, 1))
    assert own.quick_article(path) is None


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"form": 1}'])
def test_damage_is_no_trouble(own: OwnServices, path: Path, tmp_path: Path, damage: str) -> None:
    own.keep_article(own.open_article(path), path)
    (tmp_path / "own" / "last.json").write_text(damage, "utf-8")
    assert own.quick_article(path) is None


def test_each_damaged_file_of_the_person_is_told_once(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, library = tmp_path / "settings.json", tmp_path / "library.sqlite3"
    settings.write_text("{", "utf-8")
    library.write_bytes(b"no database" * 200)
    monkeypatch.setattr("reader.ui.session.own_services.settings_file", lambda: settings)
    monkeypatch.setattr("reader.operations.library_file", lambda: library)
    own = OwnServices(tmp_path / "last.json")
    own.load_settings()
    own.open_article(path)
    told = [own.take_trouble(), own.take_trouble()]
    assert [str(trouble.sentence)[:13] for trouble in told if trouble] == [
        "Your library ",
        "Your settings",
    ]
    assert own.take_trouble() is None


def test_the_sample_is_kept_too(own: OwnServices) -> None:
    article = own.open_sample()
    own.keep_article(article, None)
    assert own.quick_article(None) == article


def test_what_was_kept_is_compared_with_the_file(
    qtbot: QtBot, services: Services, path: Path
) -> None:
    services.quick = article_as_is("As it was once.", source=str(path))
    window = first_window(services, services.settings, [path])
    qtbot.addWidget(window)
    assert "As it was once." in window.view.toPlainText()
    window.show()
    window.complete()
    qtbot.waitUntil(lambda: "two sentences" in window.view.toPlainText())
    qtbot.waitUntil(lambda: len(services.articles) == 2)
    window.close()


def test_where_one_read_is_found_again(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    text = "\n\n".join(f"Paragraph {number}. " + "Some words. " * 30 for number in range(60))
    path.write_text(text, "utf-8")
    for reading in (False, True):
        window = first_window(services, services.settings, [path])
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        with qtbot.waitSignal(window.names_completed):
            window.complete()
        if not reading:
            window.view.place.scroll_to_offset(text.index("Paragraph 30."))
        else:
            qtbot.waitUntil(lambda: window.view.verticalScrollBar().value() > 0)  # noqa: B023
            assert text[window.view.place.reading_offset() :].startswith("Paragraph 30.")
        window.close()
