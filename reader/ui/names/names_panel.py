"""The sidebar: one filter box over three panels, each with its count and its list."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from reader.reading.panel_heights import share_heights
from reader.reading.reading_state import ReadingState
from reader.reading.themes import Colours
from reader.settings import EntityOrder
from reader.text.annotations import Annotations
from reader.text.entity import EntityKind
from reader.text.script import is_latin
from reader.ui.names.entity_list import EntityList
from reader.ui.names.entity_row_delegate import COUNT_RIGHT, ROW_HEIGHT
from reader.ui.names.entity_rows import EntityRow, make_rows, matching, ordered
from reader.ui.names.filter_preparation import FilterPreparation
from reader.ui.style.appearance import write_in
from reader.ui.style.fonts import sized
from reader.ui.style.mirroring import leading, mirrored, trailing
from reader.ui.words.announcements import SaidAfterPause
from reader.ui.words.words import figures, place_words, tr
from reader.wording import Wording

TITLES = {
    EntityKind.PERSON: Wording("People"),
    EntityKind.ORGANISATION: Wording("Organisations"),
    EntityKind.PLACE: Wording("Places"),
}
_TOP, _FIELD_HEIGHT, _HEADER_HEIGHT, _SIDE = 12, 32, 26, 12
_GAP = 4
_LEAST_ROWS = 3
"""Rows that show of each panel before the rest of the room is shared by need."""


class NamesPanel(QWidget):
    """Shows who is in the article and says who was chosen.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The window.
    """

    entity_chosen = Signal(str, bool)
    """An entity id, and whether it is to be added to those chosen."""
    menu_asked = Signal(str, QPoint)
    """An entity id whose menu of corrections is asked for, at a point of the screen."""

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._rows: tuple[EntityRow, ...] = ()
        self._totals = dict.fromkeys(TITLES, 0)
        self._order = EntityOrder.APPEARANCE
        self._working = False
        self._looked_through = True
        self._annotations: Annotations | None = None
        self._preparation = FilterPreparation(self)
        self.setMinimumWidth(200)
        self.setAccessibleName(tr("Names"))
        self.filter_box = QLineEdit(self)
        self.filter_box.setPlaceholderText(tr("Filter names"))
        self.filter_box.setAccessibleName(tr("Filter names"))
        self.filter_box.setFrame(False)
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.textChanged.connect(self._show_rows)
        self._said = SaidAfterPause(self, self._filtered_words)
        self.filter_box.textEdited.connect(lambda _: self._said.start())
        self.filter_box.installEventFilter(self)
        self._key_hint = self._label("", font)
        self._key_hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._nothing = self._label("", font)
        self._nothing.setWordWrap(True)
        self._headers: dict[EntityKind, tuple[QLabel, QLabel]] = {}
        self.lists: dict[EntityKind, EntityList] = {}
        for kind, title in TITLES.items():
            self._add_panel(kind, tr(title), font)
        self.set_colours(colours)

    def show_state(self, state: ReadingState) -> None:
        """Show the rows of a reading state and who of them is chosen."""
        if self._annotations is not state.annotations:
            self._annotations = state.annotations
            self._rows = ordered(make_rows(state.annotations), self._order)
            self._totals = {kind: len(rows) for kind, rows in _by_kind(self._rows).items()}
            self._show_rows()
            self._preparation.take(self._rows)
        for each in self.lists.values():
            each.rows_model.show_chosen(state.slots)

    def show_order(self, order: EntityOrder) -> None:
        """Sort the rows in another way."""
        self._order = order
        if self._annotations is not None:
            # From the order of appearance, in which equals stay.
            appearing = {each.id: n for n, each in enumerate(self._annotations.entities)}
            rows = sorted(self._rows, key=lambda row: appearing[row.entity.id])
            self._rows = ordered(rows, order)
        self._show_rows()

    def show_working(self, working: bool) -> None:
        """Say whether names are still being found."""
        self._working = working
        self._show_empty()
        self._preparation.hold(working)

    def show_looked_through(self, looked_through: bool) -> None:
        """Say whether names have been looked for in all of the article, so that none are none."""
        self._looked_through = looked_through
        self._show_empty()

    def show_filter_key(self, key: str) -> None:
        """Name the key that leads to the filter box."""
        self._key_hint.setText(key)
        self._place()

    def set_colours(self, colours: Colours) -> None:
        """Show everything in another theme."""
        self._colours = colours
        dimmed = QColor(colours.dimmed)
        labels = [label for pair in self._headers.values() for label in pair]
        for label in (*labels, self._key_hint, self._nothing):
            write_in(label, colours.dimmed)
        field = self.filter_box.palette()
        field.setColor(QPalette.ColorRole.Base, QColor(colours.field))
        field.setColor(QPalette.ColorRole.Text, QColor(colours.text))
        field.setColor(QPalette.ColorRole.PlaceholderText, dimmed)
        self.filter_box.setPalette(field)
        for each in self.lists.values():
            each.set_colours(colours)
        self.update()

    def focus_filter(self) -> None:
        """Put the caret into the filter box."""
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()

    def focus_panel(self, kind: EntityKind) -> None:
        """Put the focus on the row of a panel that had it last."""
        each = self.lists[kind]
        each.focus_row(max(0, each.currentIndex().row()))

    def focused_list(self) -> EntityList | None:
        """Return the list that has the focus, or None."""
        return next((each for each in self.lists.values() if each.hasFocus()), None)

    def focused_row(self) -> EntityRow | None:
        """Return the row that has the focus, or None."""
        each = self.focused_list()
        return each.row_at(each.currentIndex()) if each is not None else None

    def reveal(self, entity_id: str) -> None:
        """Scroll the panel of an entity so that its row shows."""
        for each in self.lists.values():
            number = each.rows_model.row_of(entity_id)
            if number is not None:
                index = each.rows_model.index(number)
                if not each.hasFocus():
                    each.setCurrentIndex(index)
                each.scrollTo(index)

    def clear_filter(self) -> bool:
        """Empty the filter box; tell whether there was anything in it."""
        filled = bool(self.filter_box.text())
        self.filter_box.clear()
        return filled

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._colours.sidebar))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = self.filter_box.hasFocus()
            edge = self._colours.accent if focused else self._colours.edge
            painter.setPen(QPen(QColor(edge), 2 if focused else 1))
            painter.setBrush(QColor(self._colours.field))
            painter.drawRoundedRect(self._field_rect(), 5, 5)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter_box:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self.update()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._filter_key(event)
        return super().eventFilter(watched, event)

    def _filter_key(self, event: QKeyEvent) -> bool:
        shown = [each for each in self.lists.values() if each.rows_model.rows]
        if not shown:
            return False
        if event.key() == Qt.Key.Key_Down:
            shown[0].focus_row(0)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.entity_chosen.emit(shown[0].rows_model.rows[0].entity.id, adding)
            return True
        return False

    def _add_panel(self, kind: EntityKind, title: str, font: QFont) -> None:
        bold = sized(font, 13, QFont.Weight.DemiBold)
        heading, count = self._label(title, bold), self._label("0", bold)
        heading.setAlignment(leading(self) | Qt.AlignmentFlag.AlignVCenter)
        count.setAlignment(trailing(self) | Qt.AlignmentFlag.AlignVCenter)
        self._headers[kind] = heading, count
        each = EntityList(title, font, self._colours, self)
        each.entity_chosen.connect(self.entity_chosen)
        each.menu_asked.connect(self.menu_asked)
        each.filter_asked.connect(self.focus_filter)
        each.edge_passed.connect(lambda by, kind=kind: self._pass_edge(kind, by))
        heading.setBuddy(each)
        self.lists[kind] = each

    def _label(self, text: str, font: QFont) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        return label

    def _show_rows(self) -> None:
        shown = _by_kind(matching(self._rows, self.filter_box.text()))
        filtering = bool(self.filter_box.text().strip())
        for kind, each in self.lists.items():
            rows, all_rows = shown[kind], self._totals[kind]
            each.show_rows(rows)
            heading, count = self._headers[kind]
            count.setText(place_words(len(rows), all_rows) if filtering else figures(all_rows))
            heading.setAccessibleName(f"{tr(TITLES[kind])}, {count.text()}")
            each.setAccessibleDescription(tr("%n row(s)", len(rows)))
        self._key_hint.setVisible(not self.filter_box.text())
        self._show_empty()
        self._place()

    def _show_empty(self) -> None:
        any_shown = any(each.rows_model.rows for each in self.lists.values())
        if any_shown:
            words = ""
        elif self._rows:
            words = tr("No name matches the filter.")
        elif self._working:
            words = tr("Finding names…")
        elif self._annotations is None or not self._annotations.article.text:
            words = tr("No article is open.")
        elif not self._looked_through:
            words = tr("This article has not been looked through for names.")
        elif not is_latin(self._annotations.article.text):
            words = tr("No names found: they are looked for in English text.")
        else:
            words = tr("No names in this article.")
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))

    def _filtered_words(self) -> str:
        number = sum(len(each.rows_model.rows) for each in self.lists.values())
        return self._nothing.text() or tr("%n name(s)", number)

    def _pass_edge(self, kind: EntityKind, by: int) -> None:
        kinds = [each for each in TITLES if self.lists[each].rows_model.rows]
        number = kinds.index(kind) + by if kind in kinds else 0
        if number < 0:
            self.focus_filter()
        elif number < len(kinds):
            self.lists[kinds[number]].focus_row(0 if by > 0 else 10**9)

    def _field_rect(self) -> QRectF:
        return QRectF(_SIDE + 0.5, _TOP + 0.5, self.width() - 2 * _SIDE - 1, _FIELD_HEIGHT - 1)

    def _place(self) -> None:
        """Lay out field, headings and lists, each as high as its rows or as its share."""
        inside = self._field_rect().toRect().adjusted(8, 4, -8, -4)
        self.filter_box.setGeometry(inside)
        hint = self._key_hint.sizeHint()
        beside = QRect(inside.right() - hint.width(), inside.top(), hint.width(), inside.height())
        self._key_hint.setGeometry(mirrored(beside, self.rect(), self))
        top = _TOP + _FIELD_HEIGHT + 8
        self._nothing.setGeometry(_SIDE + 3, top + 3 * _HEADER_HEIGHT + 8, self.width() - 30, 60)
        wanted = [len(each.rows_model.rows) * ROW_HEIGHT for each in self.lists.values()]
        room = self.height() - top - 3 * (_HEADER_HEIGHT + _GAP)
        for (kind, each), height in zip(
            self.lists.items(),
            share_heights(wanted, room, step=ROW_HEIGHT, least=_LEAST_ROWS * ROW_HEIGHT),
            strict=True,
        ):
            heading, count = self._headers[kind]
            width = self.width() - 2 * _SIDE - 4
            line = QRect(_SIDE + 2, top, width, _HEADER_HEIGHT)
            heading.setGeometry(mirrored(line, self.rect(), self))
            half = QRect(self.width() // 2, top, self.width() // 2 - COUNT_RIGHT, _HEADER_HEIGHT)
            count.setGeometry(mirrored(half, self.rect(), self))
            each.setGeometry(0, top + _HEADER_HEIGHT, self.width(), height)
            top += _HEADER_HEIGHT + height + _GAP


def _by_kind(rows: tuple[EntityRow, ...]) -> dict[EntityKind, tuple[EntityRow, ...]]:
    parted: dict[EntityKind, list[EntityRow]] = {kind: [] for kind in TITLES}
    for row in rows:
        parted[row.entity.kind].append(row)
    return {kind: tuple(found) for kind, found in parted.items()}
