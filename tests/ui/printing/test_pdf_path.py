"""A PDF gets a name that every system takes, beside the article, and an ending."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.printing.pdf_path import ask_pdf_path
from tests.ui.printing.editions import small_story


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("/out/story.pdf", Path("/out/story.pdf")),
        ("/out/story", Path("/out/story.pdf")),
        ("", None),
    ],
)
def test_what_is_typed_becomes_a_path(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, typed: str, path: Path | None
) -> None:
    suggested: list[str] = []

    def answer(*asked: object) -> tuple[str, str]:
        suggested.append(str(asked[2]))
        return typed, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    window = QWidget()
    qtbot.addWidget(window)
    assert ask_pdf_path(small_story().article, Path("/articles"), window) == path
    assert suggested == [str(Path("/articles/Harbour-Board-opens-new-pier-in-Oslo.pdf"))]
