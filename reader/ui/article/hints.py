"""Hint letters over the visible mentions: type them to choose a name without the mouse."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.reading.hint_letters import hint_letters
from reader.reading.themes import Colours
from reader.text.annotations import MentionOf
from reader.ui.article.article_view import ArticleView
from reader.ui.style.fonts import sized
from reader.ui.words.words import tr


class Hints(QWidget):
    """Lies over the article, labels its visible mentions and takes the keys until one is chosen.

    Args:
        view: The article.
        font: Of the labels.
        colours: The theme.
    """

    mention_chosen = Signal(object)
    """The MentionOf whose letters were typed."""

    def __init__(self, view: ArticleView, font: QFont, colours: Colours) -> None:
        super().__init__(view.viewport())
        self._colours = colours
        self._font = sized(font, 13, QFont.Weight.Bold)
        self._typed = ""
        self._hints: dict[str, tuple[MentionOf, QRect]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Hint letters"))
        self.setGeometry(view.viewport().rect())
        self._label(view)

    @property
    def labels(self) -> dict[str, MentionOf]:
        """The mention that each label stands beside."""
        return {label: mention_of for label, (mention_of, _) in self._hints.items()}

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = QFontMetrics(self._font)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font)
            for label, (_, rect) in self._hints.items():
                if not label.startswith(self._typed):
                    continue
                width = metrics.horizontalAdvance(label.upper()) + 8
                box = QRect(max(0, rect.left() - 3), max(0, rect.top() - 8), width, 18)
                painter.setPen(QColor(self._colours.page))
                painter.setBrush(QColor(self._colours.text))
                painter.drawRoundedRect(box, 4, 4)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label.upper())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif event.text().isalpha():
            self._type(event.text().lower())
        else:
            self.close()
            return
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close()

    def _type(self, letter: str) -> None:
        typed = self._typed + letter
        if typed in self._hints:
            mention_of, _ = self._hints[typed]
            self.close()
            self.mention_chosen.emit(mention_of)
        elif any(label.startswith(typed) for label in self._hints):
            self._typed = typed

    def _label(self, view: ArticleView) -> None:
        seen = view.place.visible_span()
        if seen is None:
            return
        page = view.viewport().rect()
        placed = []
        for mention_of in view.state.annotations.within(seen):
            rects = view.mention_rects(mention_of.span)
            if rects and page.contains(rects[0].center()):
                placed.append((mention_of, rects[0]))
        self._hints = dict(zip(hint_letters(len(placed)), placed, strict=True))
