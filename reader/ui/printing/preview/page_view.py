"""The preview: the pages of an edition below each other, painted as they come into sight."""

from collections import OrderedDict

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from reader.ui.printing.edition import Edition
from reader.ui.words.words import tr

_MARGIN = 22
_BETWEEN = 18
_WIDEST = 820
_KEPT_PAGES = 8
_ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_PAPER = QColor("#ffffff")


class PageView(QAbstractScrollArea):
    """Shows pages as wide as there is room for, or larger or smaller.

    Args:
        parent: The widget that owns it.
    """

    page_shown = Signal(int)
    """The number of the page in the middle of the view, from 0."""
    zoomed = Signal(float)
    """How large the pages are; 1 is as wide as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edition: Edition | None = None
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._shown = 0
        self._zoom = 1.0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_edition(self, edition: Edition) -> None:
        """Show the pages of an edition, at the place where the one before stood."""
        self._edition = edition
        self._kept.clear()
        self._measure()
        self._scrolled()
        self.viewport().update()

    @property
    def edition(self) -> Edition | None:
        """What is shown."""
        return self._edition

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        return self._shown

    @property
    def zoom(self) -> float:
        """How large the pages are; 1 is as wide as there is room for."""
        return self._zoom

    def zoom_in(self) -> None:
        """Show pages larger."""
        self._set_zoom(next((each for each in _ZOOMS if each > self._zoom), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show pages smaller."""
        self._set_zoom(next((each for each in reversed(_ZOOMS) if each < self._zoom), _ZOOMS[0]))

    def fit(self) -> None:
        """Show pages as wide as there is room for."""
        self._set_zoom(1.0)

    def _set_zoom(self, zoom: float) -> None:
        if zoom == self._zoom:
            return
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        place = bar.value() / max(1, self._step())
        self._zoom = zoom
        self._kept.clear()
        self._measure()
        bar.setValue(round(place * self._step()))
        across.setValue(across.maximum() // 2)
        self.viewport().update()
        self.zoomed.emit(zoom)

    def _step(self) -> int:
        """Return how far it is from a page to the next."""
        return self._page_size().height() + _BETWEEN

    def show_page(self, number: int) -> None:
        """Scroll so that a page begins at the top."""
        self.verticalScrollBar().setValue(number * self._step())

    @override
    def sizeHint(self) -> QSize:
        return QSize(680, 760)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        shown = self._shown
        self._kept.clear()
        self._measure()
        if shown:
            self.show_page(shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_out()
        elif (
            event.key() == Qt.Key.Key_0 and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.fit()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y():
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._edition is None:
            return
        painter = QPainter(self.viewport())
        edge = self.palette().color(QPalette.ColorRole.Mid)
        for number in range(self._edition.page_count):
            place = self._place(number)
            if place.bottom() < event.rect().top():
                continue
            if place.top() > event.rect().bottom():
                break
            painter.drawPixmap(place.topLeft(), self._picture(self._edition, number))
            painter.setPen(edge)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()

    def _page_size(self) -> QSize:
        if self._edition is None:
            return QSize()
        sheet = self._edition.sheet
        width = max(80, min(_WIDEST, self.viewport().width() - 2 * _MARGIN))
        width = round(width * self._zoom)
        return QSize(width, round(width * sheet.height / sheet.width))

    def _place(self, number: int) -> QRect:
        size = self._page_size()
        left = max(_MARGIN, (self.viewport().width() - size.width()) // 2)
        left -= self.horizontalScrollBar().value()
        top = _MARGIN + number * (size.height() + _BETWEEN) - self.verticalScrollBar().value()
        return QRect(left, top, size.width(), size.height())

    def _picture(self, edition: Edition, number: int) -> QPixmap:
        picture = self._kept.pop(number, None)
        if picture is None:
            picture = self._painted(edition, number)
        self._kept[number] = picture
        while len(self._kept) > max(2, _KEPT_PAGES / max(1.0, self._zoom**2)):
            self._kept.popitem(last=False)
        return picture

    def _painted(self, edition: Edition, number: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self._page_size()
        picture = QPixmap(size * ratio)
        picture.fill(_PAPER)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = picture.width() / edition.sheet.width
        painter.scale(scale, scale)
        try:
            edition.paint(painter, number)
        finally:
            painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def _measure(self) -> None:
        if self._edition is None:
            return
        size, room = self._page_size(), self.viewport().height()
        count = self._edition.page_count
        height = 2 * _MARGIN + count * size.height() + (count - 1) * _BETWEEN
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, room - 40))
        bar.setSingleStep(48)
        bar.setRange(0, max(0, height - room))
        across, width = self.horizontalScrollBar(), self.viewport().width()
        across.setPageStep(max(1, width - 40))
        across.setSingleStep(48)
        across.setRange(0, max(0, size.width() + 2 * _MARGIN - width) if self._zoom > 1 else 0)

    def _scrolled(self) -> None:
        self.viewport().update()
        if self._edition is None:
            return
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2 - _MARGIN
        number = middle // max(1, self._step())
        self._shown = max(0, min(self._edition.page_count - 1, number))
        self.page_shown.emit(self._shown)
