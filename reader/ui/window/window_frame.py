"""The frame of the window: the text, and room for the rest. All that the first paint needs."""

from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenuBar,
    QSplitter,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from reader.reading.themes import Colours
from reader.settings import Settings
from reader.ui.article.article_pane import ArticlePane
from reader.ui.article.article_view import ArticleView
from reader.ui.words.words import tr

if TYPE_CHECKING:
    from typing_extensions import override
else:
    from reader.ui.style.overriding import override

SIZE = (1240, 860)
_NARROWEST_SIDEBAR = 240
_NARROWEST_TEXT = 520
_WIDEST_BESIDE, _NARROWEST_BESIDE, _BESIDE_SHARE = 250, 170, 0.21
"""Pixels of what stands before the text, and its share of the window."""
_MENU_HEIGHT = 32
_FOOT_HEIGHT = 30


class Remembered(TypedDict):
    """The settings that the frame of the window knows."""

    window_geometry: str
    sidebar_width: int


_TITLE_BAR = QStyle.PixelMetric.PM_TitleBarHeight


class WindowFrame(QMainWindow):
    """Holds the text, and later everything else, without a change of place.

    Args:
        view: The article.
        colours: The theme.
        settings: The preferences as they were kept.
    """

    def __init__(self, view: ArticleView, colours: Colours, settings: Settings) -> None:
        super().__init__()
        self.view = view
        left = QWidget(self)
        self._left = QHBoxLayout(left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(0)
        self._column = QVBoxLayout()
        self._left.addLayout(self._column, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(ArticlePane(view, left), 1)
        self._beside: QWidget | None = None
        self._wanted_sidebar = settings.sidebar_width
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(left)
        self._sidebar = QWidget(self)
        self._splitter.addWidget(self._sidebar)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setCollapsible(0, False)
        self._splitter.setSizes([SIZE[0] - self._wanted_sidebar, self._wanted_sidebar])
        self._sidebar.setVisible(settings.sidebar_shown)
        self._foot = QWidget(self)
        self._foot.setFixedHeight(_FOOT_HEIGHT)
        whole = QWidget(self)
        self._rows = QVBoxLayout(whole)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._splitter, 1)
        self._rows.addWidget(self._foot)
        self.setCentralWidget(whole)
        room_for_menus = QWidget(self)
        room_for_menus.setFixedHeight(_MENU_HEIGHT)
        self.setMenuWidget(room_for_menus)
        self.setAcceptDrops(True)
        view.setAcceptDrops(False)
        self._paint_ground(colours)
        self.resize(*SIZE)
        if settings.window_geometry:
            self.restoreGeometry(_decoded(settings.window_geometry))
        self.fit_to(self.screen().availableGeometry())
        self._splitter.splitterMoved.connect(self._take_sizes)
        view.setFocus()

    def fit_to(self, room: QRect) -> None:
        """Be no larger than there is room on the screen, and inside of it.

        Args:
            room: What panels and docks leave of the screen, in its own coordinates.
        """
        if self.isMaximized() or self.isFullScreen():
            return
        # The bar with the title is none of the window's own size, and not there before it is shown.
        room = room.adjusted(0, 0, 0, -self.style().pixelMetric(_TITLE_BAR))
        self.resize(self.size().boundedTo(room.size()))
        if self.testAttribute(Qt.WidgetAttribute.WA_Moved):
            left = max(room.left(), min(self.x(), room.right() + 1 - self.width()))
            top = max(room.top(), min(self.y(), room.bottom() + 1 - self.height()))
            self.move(left, top)

    def fill(
        self,
        *,
        above: tuple[QWidget, ...],
        below: tuple[QWidget, ...],
        beside: QWidget,
        sidebar: QWidget,
        foot: QWidget,
    ) -> None:
        """Put in the rest, where room was kept for it.

        Args:
            above: Bars over the text.
            below: Bars under the text.
            beside: Before the text, and the bars with it.
            sidebar: After the text.
            foot: Under all of it.
        """
        self.setMenuBar(QMenuBar(self))
        self.menuBar().setFixedHeight(_MENU_HEIGHT)
        self.menuBar().setAccessibleName(tr("Menus"))
        for number, bar in enumerate(above):
            self._column.insertWidget(number, bar)
        for bar in below:
            self._column.addWidget(bar)
        self._left.insertWidget(0, beside)
        self._beside = beside
        sidebar.setVisible(not self._sidebar.isHidden())
        self._splitter.replaceWidget(1, sidebar)
        self._sidebar.deleteLater()
        self._splitter.setStretchFactor(1, 0)
        self._rows.replaceWidget(self._foot, foot)
        self._foot.deleteLater()
        self._sidebar, self._foot = sidebar, foot
        self.share_width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sidebar give way to the text where the window is narrow."""
        super().resizeEvent(event)
        self.share_width()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Share the width now that it is known, so that the text stays put when the rest comes."""
        super().showEvent(event)
        self.share_width()

    def show_sidebar(self, *, shown: bool) -> None:
        """Show or hide what stands beside the text; what has the focus in it gives it back."""
        focused = QApplication.focusWidget()
        if not shown and focused is not None and self._sidebar.isAncestorOf(focused):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sidebar.setVisible(shown)
        self.share_width()

    def share_width(self) -> None:
        """Let what stands beside the text give way to it, as far as each can."""
        whole = room = self._splitter.width()
        if self._beside is not None and not self._beside.isHidden():
            beside = round(_BESIDE_SHARE * whole)
            self._beside.setFixedWidth(max(_NARROWEST_BESIDE, min(beside, _WIDEST_BESIDE)))
            room -= self._beside.width()
        sidebar = max(_NARROWEST_SIDEBAR, min(self._wanted_sidebar, room - _NARROWEST_TEXT))
        if not self._sidebar.isHidden() and self._splitter.sizes()[1] != sidebar:
            self._splitter.setSizes([whole - sidebar, sidebar])

    def _take_sizes(self) -> None:
        self._wanted_sidebar = self._splitter.sizes()[1]

    def set_colours(self, colours: Colours) -> None:
        """Show the frame and the text in another theme."""
        self._paint_ground(colours)
        self.view.set_colours(colours)

    def _paint_ground(self, colours: Colours) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.sidebar))
        self.setPalette(palette)

    def remembered(self) -> Remembered:
        """Return place, size and the sidebar's width, as settings."""
        return {
            "window_geometry": _encoded(self.saveGeometry()),
            "sidebar_width": self._wanted_sidebar,
        }


def _encoded(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _decoded(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))
