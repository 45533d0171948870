"""The article kept from the last start shows at once, and is compared with its file later."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.text.article import article_as_is
from reader.ui.startup.run_window import first_window
from tests.ui.conftest import Services

TEXT = "A headline stands here\n\nAnd a body of two sentences. This is the other.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    each = tmp_path / "story.txt"
    each.write_text(TEXT, "utf-8")
    return each


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
