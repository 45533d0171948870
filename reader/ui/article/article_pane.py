"""Where the article stands: keeps its column centred, and shows the focus that came by key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.ui.article.article_view import ArticleView

if TYPE_CHECKING:
    from typing_extensions import override
else:
    from reader.ui.style.overriding import override


class ArticlePane(QWidget):
    """Holds the article.

    Args:
        view: The article.
        parent: The window.
    """

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._ring: _FocusRing | None = None
        view.setParent(self)
        view.focus_shown.connect(self._show_focus)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the article all the room, and centre its column in it."""
        self._view.setGeometry(self.rect())
        self._view.fit_column()
        if self._ring is not None:
            self._ring.setGeometry(self.rect())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel turn beside the column too, where Qt drops it."""
        self._view.wheelEvent(event)

    def _show_focus(self, shown: bool) -> None:
        if shown and self._ring is None:
            self._ring = _FocusRing(self._view, self)
            self._ring.setGeometry(self.rect())
        if self._ring is not None:
            self._ring.setVisible(shown)
            self._ring.raise_()


class _FocusRing(QWidget):
    """A ring around the article; Qt's own style shows no focus on text."""

    def __init__(self, view: ArticleView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(self._view.colours.accent), 2))
            beside = self._view.verticalScrollBar().width()
            painter.drawRect(self.rect().adjusted(1, 1, -1 - beside, -1))
