"""The text of an article in a centred column, read only, with marks painted over it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.reading.document_map import DocumentMap
from reader.reading.themes import Colours
from reader.text.article import Article
from reader.text.span import Span
from reader.ui.article.article_document import (
    SIDE_MARGIN,
    apply_formats,
    change_blocks,
    difference,
    make_document,
    meta_line,
)
from reader.ui.article.reading_place import ReadingPlace
from reader.ui.article.tick_scroll_bar import TickScrollBar, ticks_of
from reader.ui.article.typography import Typography

if TYPE_CHECKING:
    from typing_extensions import override

    from reader.reading.reading_state import ReadingState
    from reader.ui.article.mark_geometry import MarkGeometry
    from reader.ui.article.mark_overlay import MarkOverlay
else:
    from reader.ui.style.overriding import override

_NARROWEST_MARGIN = 20
_MOST_CHANGED = 200
"""Blocks up to which a document is changed in place."""
_TICKS_AFTER_MILLISECONDS = 30


class MarkedText(QTextEdit):
    """Shows one article and the reading state over it; answers to nothing but scrolling.

    Args:
        typography: Fonts and sizes.
        colours: The theme.
        parent: The widget it stands in.
    """

    painted = Signal()
    """The text was painted."""
    relaid = Signal()
    """The same text stands elsewhere on the page: in another size, or in a column of its own."""

    def __init__(
        self, typography: Typography, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._typography = typography
        self._colours = colours
        self._shown: QTextDocument | None = None
        self._prepared: tuple[DocumentMap, QTextDocument] | None = None
        self._marks_shown = True
        self.place = ReadingPlace(
            self,
            map_of=lambda: self._map,
            geometry_of=lambda: self._geometry,
            rects_of=self.mention_rects,
            held=lambda: self.state.current if self._made_overlay is not None else None,
            scale=lambda: self._typography.scale,
        )
        # The ticks follow after the text is painted: a click is answered by the text first.
        self._tick_timer = QTimer(self)
        self._tick_timer.setSingleShot(True)
        self._tick_timer.setInterval(_TICKS_AFTER_MILLISECONDS)
        self._tick_timer.timeout.connect(self._update_ticks)
        self._ticks = TickScrollBar(colours, self)
        self.setVerticalScrollBar(self._ticks)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setMinimumWidth(240)
        self._made_overlay: MarkOverlay | None = None
        self._made_geometry: MarkGeometry | None = None
        self._map = DocumentMap(Article(text=""))
        self._paint_page()

    @property
    def document_map(self) -> DocumentMap:
        """Where the article's code points stand in the document."""
        return self._map

    @property
    def state(self) -> "ReadingState":
        """The reading state that is painted."""
        return self._overlay.state

    @property
    def marks_shown(self) -> bool:
        """Whether the mentions of those who are not chosen are marked."""
        return self._marks_shown

    @property
    def colours(self) -> Colours:
        """The theme."""
        return self._colours

    @property
    def typography(self) -> Typography:
        """Fonts and sizes of the text."""
        return self._typography

    def show_article(self, article: Article) -> None:
        """Show another article from its beginning, without any annotations yet."""
        if article is self._map.article:
            return
        prepared, self._prepared = self._prepared, None
        if prepared is None or prepared[0].article is not article:
            self._take_map(DocumentMap(article, meta_line(article, QLocale())))
        else:
            self._take_map(*prepared)
        self._made_overlay = None
        self.fit_column()
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(article.title)
        if not self._marks_shown:
            self.show_marks(shown=False)

    def show_anew(
        self,
        document_map: DocumentMap,
        moved: Callable[[int], int],
        *,
        held: int | None = None,
    ) -> None:
        """Show the same document otherwise (with other lines); what is read stays where it is.

        Args:
            document_map: What is to show.
            moved: Returns where a position of the document shown so far stands in the new one.
            held: The position that is to stay at its height; None for the line at the top.
        """
        position, above = self.place.top_line()
        if held is not None:
            position, above = held, self.place.height_of(held)
        at_top = position == 0 or (held is not None and self.verticalScrollBar().value() == 0)
        caret = self.textCursor().position()
        self._change_map(document_map)
        cursor = QTextCursor(self.document())
        cursor.setPosition(moved(caret))
        self.setTextCursor(cursor)
        if not at_top:
            self.place.lay_out()
        self.place.put_line(0 if at_top else moved(position), above)
        self._update_ticks()

    def take_prepared(self, document_map: DocumentMap, document: QTextDocument) -> None:
        """Keep the document of an article that is about to be shown, filled already."""
        self._prepared = document_map, document

    def _take_map(self, document_map: DocumentMap, document: QTextDocument | None = None) -> None:
        self._map = document_map
        if document is None:
            document = make_document(document_map, self._typography, self._colours, parent=self)
        # Or Qt would lay out as much as fits lines without an end.
        document.setTextWidth(self.lineWrapColumnOrWidth())
        self.setDocument(document)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = document
        self._made_geometry = None

    def _change_map(self, document_map: DocumentMap) -> None:
        """Show the same document otherwise: changed where little differs, else made anew."""
        first, stop, rest = difference(self._map, document_map)
        if max(stop, len(self._map.blocks) - rest) - first > _MOST_CHANGED:
            from reader.ui.article.gradual_layout import GradualLayout

            self._take_map(document_map)
            GradualLayout(self.document())
            return
        # Qt tells of the change before it returns: by then the map is to be that of the new text.
        before, self._map, self._made_geometry = self._map, document_map, None
        change_blocks(self.document(), before, document_map, self._typography, self._colours)

    def show_state(self, state: "ReadingState") -> None:
        """Paint another reading state over the same text."""
        chosen_before = self._overlay.state.chosen
        newer = self._overlay.state.annotations is not state.annotations
        self._overlay.state = state
        self.viewport().update()
        if newer or state.chosen != chosen_before:
            self._tick_timer.start()

    def show_marks(self, shown: bool) -> None:
        """Mark all mentions, or those of the chosen only."""
        self._marks_shown = shown
        self._overlay.marks_shown = shown
        self.viewport().update()

    def show_matches(self, matches: tuple[Span, ...], current: Span | None) -> None:
        """Paint the matches of a search; `current` is drawn with a rim."""
        self._overlay.matches = matches
        self._overlay.current_match = current
        self.viewport().update()
        self._update_ticks()

    def set_typography(self, typography: Typography) -> None:
        """Set the text in other sizes; what is read stays where it is."""
        if typography == self._typography:
            return
        self._typography = typography
        if self._made_overlay is not None:
            from reader.ui.article.mark_notes import note_font

            self._made_overlay.note_font = note_font(typography)
        self._restyle()

    def set_colours(self, colours: Colours) -> None:
        """Show the text in another theme; what is read stays where it is."""
        if colours is self._colours:
            return
        self._colours = colours
        if self._made_overlay is not None:
            self._made_overlay.colours = colours
        self._ticks.set_colours(colours)
        self._paint_page()
        # Under a style sheet the viewport does not inherit a palette that changes later.
        self.viewport().setPalette(self.palette())
        self._restyle()

    def mention_rects(self, span: Span) -> list[QRect]:
        """Return where a span stands, line by line, in pixels of the viewport."""
        scrolled = QPointF(0, -self.verticalScrollBar().value())
        fragments = self._geometry.fragments(span)
        return [each.rect.translated(scrolled).toAlignedRect() for each in fragments]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fills under the letters, then the letters, then lines and rings."""
        top = self.verticalScrollBar().value() + event.rect().top()
        bottom = self.verticalScrollBar().value() + event.rect().bottom()
        overlay = self._made_overlay
        if overlay is None:
            super().paintEvent(event)
            self.painted.emit()
            return
        overlay.gather(self._geometry, top, bottom)
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.verticalScrollBar().value())
            overlay.paint_under(painter, self._geometry, bottom)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.verticalScrollBar().value())
            overlay.paint_over(painter)
        self.painted.emit()

    @property
    def _overlay(self) -> "MarkOverlay":
        """What paints the marks; made when the first are there, after the first paint."""
        if self._made_overlay is None:
            from reader.reading.reading_state import ReadingState
            from reader.text.annotations import Annotations
            from reader.ui.article.mark_notes import note_font
            from reader.ui.article.mark_overlay import MarkOverlay

            nothing = ReadingState(Annotations(self._map.article))
            font = note_font(self._typography)
            self._made_overlay = MarkOverlay(self._colours, nothing, note_font=font)
        return self._made_overlay

    @property
    def _geometry(self) -> "MarkGeometry":
        """What knows where words stand on the page."""
        if self._made_geometry is None:
            from reader.ui.article.mark_geometry import MarkGeometry

            self._made_geometry = MarkGeometry(self.document(), self._map)
        return self._made_geometry

    def _paint_page(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._colours.page))
        palette.setColor(QPalette.ColorRole.Base, QColor(self._colours.page))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def _restyle(self) -> None:
        self.place.settle()
        position, above = self.place.top_line()
        apply_formats(self.document(), self._map, self._typography, self._colours)
        self._made_geometry = None
        self.fit_column()
        self.place.lay_out()
        self.place.put_line(position, above)
        self._update_ticks()
        self.viewport().update()
        self.relaid.emit()

    def fit_column(self) -> None:
        """Centre the column; it is as wide as the measure asks, or as there is room for."""
        room = self.width() - self._ticks.sizeHint().width()
        wanted = self._typography.column + 2 * SIDE_MARGIN
        column = max(120, min(wanted, room - 2 * (_NARROWEST_MARGIN - SIDE_MARGIN)))
        if column != self.lineWrapColumnOrWidth():
            position, above = self.place.top_line()
            self.setLineWrapColumnOrWidth(column)
            self._made_geometry = None
            if position:
                self.place.put_line(position, above)
        beside = max(0, room - column)
        self.setViewportMargins(beside // 2, 0, beside - beside // 2, 0)
        self.relaid.emit()

    def _update_ticks(self) -> None:
        if self._made_overlay is None:
            self._ticks.set_ticks(())
            return
        self._ticks.set_ticks(ticks_of(self.state, self._colours, self._overlay.matches))
