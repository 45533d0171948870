"""Drives a window as a person does, by mouse and keys, and looks at what it shows."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.text.entity import Entity
from reader.ui.startup.main_window import ReaderWindow


def entity(window: ReaderWindow, name: str) -> Entity:
    entities = window.parts.session.history.present.entities
    return next(each for each in entities if each.name == name)


def choose_by_click(window: ReaderWindow, name: str, *, adding: bool = False) -> None:
    whom = entity(window, name)
    rows = window.parts.panel.lists[whom.kind]
    number = rows.rows_model.row_of(whom.id)
    assert number is not None
    rect = rows.visualRect(rows.rows_model.index(number))
    modifier = Qt.KeyboardModifier.ControlModifier if adding else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifier, rect.center())


def painted(window: ReaderWindow) -> QImage:
    return window.view.viewport().grab().toImage()


def fills(window: ReaderWindow, name: str, colour: str) -> list[bool]:
    """Tell for each visible mention whether its ground is of a colour."""
    image = painted(window)
    ratio = image.devicePixelRatio()
    found = []
    for mention in entity(window, name).mentions:
        rect = window.view.mention_rects(mention.span)[0]
        corner = QPointF(rect.left() + 1, rect.top() + 2) * ratio
        found.append(image.pixelColor(corner.toPoint()) == QColor(colour))
    return found


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def type_words(words: str) -> None:
    QTest.keyClicks(focused(), words)


def drop(window: ReaderWindow, *paths: Path) -> None:
    """Let files be dropped on a window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
