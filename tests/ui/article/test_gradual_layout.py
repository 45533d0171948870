"""A long document is laid out to its end, never much of it at once."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot
from typing_extensions import override

from reader.ui.article import gradual_layout
from reader.ui.article.gradual_layout import GradualLayout

PARAGRAPHS = 150
MOST_AT_ONCE = 20
WORDS = "A sentence of some forty-five characters or more. " * 20


class Steps(QObject):
    """Notes, each time that a timer of the layout is due, how many paragraphs have their lines."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._document = view.document()
        self.counts = [self.laid_out()]
        self._document.documentLayout().installEventFilter(self)

    def laid_out(self) -> int:
        low, high = 0, self._document.blockCount()
        while low < high:
            middle = (low + high) // 2
            if self._document.findBlockByNumber(middle).layout().lineCount():
                low = middle + 1
            else:
                high = middle
        return low

    @property
    def largest(self) -> int:
        counts = [*self.counts, self.laid_out()]
        return max(after - before for before, after in pairwise(counts))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Timer:
            self.counts.append(self.laid_out())
        return False


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QTextEdit:
    monkeypatch.setattr(gradual_layout, "_SLICE_SECONDS", 0)
    view = QTextEdit()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    qtbot.waitExposed(view)
    view.setPlainText("\n".join([WORDS] * PARAGRAPHS))
    return view


def test_all_of_it_is_laid_out_a_little_at_a_time(qtbot: QtBot, view: QTextEdit) -> None:
    GradualLayout(view.document())
    steps = Steps(view)
    assert steps.laid_out() < PARAGRAPHS
    qtbot.waitUntil(lambda: steps.laid_out() == PARAGRAPHS)
    assert steps.largest < MOST_AT_ONCE


def test_in_another_width_it_is_laid_out_anew_from_the_beginning(
    qtbot: QtBot, view: QTextEdit
) -> None:
    GradualLayout(view.document())
    steps = Steps(view)
    qtbot.waitUntil(lambda: steps.laid_out() > PARAGRAPHS // 3)
    view.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
    view.setLineWrapColumnOrWidth(150)
    steps.counts = [steps.laid_out()]
    assert steps.counts[0] < PARAGRAPHS // 3
    qtbot.waitUntil(lambda: steps.laid_out() == PARAGRAPHS)
    assert steps.largest < MOST_AT_ONCE
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert (
        view.cursorForPosition(view.viewport().rect().bottomLeft()).blockNumber() == PARAGRAPHS - 1
    )


def test_without_it_much_would_be_laid_out_at_once(qtbot: QtBot, view: QTextEdit) -> None:
    steps = Steps(view)
    qtbot.waitUntil(lambda: steps.laid_out() == PARAGRAPHS)
    assert steps.largest > MOST_AT_ONCE
