"""What is done with the article that shows, and what of it arrives late."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from reader.text.annotations import Annotations
from reader.text.article import Article, article_as_is
from reader.text.edits import Rename
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.startup.run_window import first_window
from tests.patience import PATIENCE
from tests.ui.conftest import Services
from tests.ui.driving import entity


def _names(window: ReaderWindow) -> list[str]:
    return [each.name for each in window.parts.session.history.present.entities]


def test_corrected_names_stay_where_the_file_says_something_else_by_now(
    qtbot: QtBot,
    services: Services,
    annotations: Annotations,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Something else by now.", "utf-8")
    services.quick = annotations.article
    reading = Event()
    open_article = services.open_article

    def open_slowly(path: Path) -> Article:
        assert reading.wait(PATIENCE)
        return open_article(path)

    monkeypatch.setattr(services, "open_article", open_slowly)
    window = first_window(services, services.settings, [path])
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.names_completed):
        window.complete()
    session = window.parts.session
    session.correct(Rename(entity(window, "London").id, "London, England"))
    reading.set()
    qtbot.waitUntil(lambda: bool(services.articles))
    qtbot.waitUntil(lambda: not window.parts.background.busy)
    assert session.article.text == annotations.article.text
    assert "London, England" in _names(window)
    session.undo()
    assert "London" in _names(window)
    window.close()


def test_names_of_an_article_that_was_left_do_not_arrive(
    qtbot: QtBot,
    services: Services,
    annotations: Annotations,
    open_window: Callable[..., ReaderWindow],
) -> None:
    going_on = Event()
    stream = services.recogniser.annotations

    def found(article: Article) -> Annotations:
        # As if the weights were at a long paragraph, and did not look whether to stop.
        assert going_on.wait(PATIENCE)
        return stream(article)

    services.recogniser.annotations = found
    window = open_window(annotations.article, wait=False)
    window.complete()
    assert services.recogniser.started.wait(PATIENCE)
    window.parts.session.show(article_as_is("Nobody is named here."))
    going_on.set()
    qtbot.waitUntil(lambda: not window.parts.background.busy)
    assert window.parts.session.article.text == "Nobody is named here."
    assert _names(window) == []


def test_what_was_corrected_another_time_stays_kept_when_a_correction_is_taken_back(
    qtbot: QtBot,
    services: Services,
    annotations: Annotations,
    open_window: Callable[..., ReaderWindow],
) -> None:
    whole = annotations.article
    services.kept[whole.checksum] = Annotations(whole, annotations.entities[:2])
    window = open_window(whole)
    assert _names(window) == ["Ada Lovelace", "Charles Babbage"]
    window.parts.session.correct(Rename(entity(window, "Ada Lovelace").id, "Ada"))
    window.parts.session.undo()
    qtbot.waitUntil(lambda: not window.parts.background.busy)
    assert services.kept[whole.checksum].entities == annotations.entities[:2]


def test_a_long_text_opens_with_the_names_that_were_found_before(
    open_window: Callable[..., ReaderWindow], services: Services, annotations: Annotations
) -> None:
    open_window(annotations.article)
    assert services.found == {annotations.article.checksum: annotations}
    services.recogniser.hold = Event()
    again = open_window(annotations.article)
    assert _names(again) == [each.name for each in annotations.entities]
