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

from reader.reading.dragged_heights import DraggedHeights
from reader.reading.panel_heights import share_heights
from reader.reading.reading_state import ReadingState
from reader.reading.themes import Colours
from reader.settings import EntityOrder
from reader.text.annotations import Annotations
from reader.text.entity import EntityKind
from reader.ui.names.entity_list import EntityList
from reader.ui.names.entity_row_delegate import ROW_HEIGHT
from reader.ui.names.entity_rows import EntityRow, by_kind, make_rows, matching, ordered
from reader.ui.names.filter_preparation import FilterPreparation
from reader.ui.names.no_names import no_names_words
from reader.ui.names.order_button import OrderButton
from reader.ui.names.panel_border import PanelBorder
from reader.ui.names.panel_heading import PanelHeading
from reader.ui.style.appearance import write_in
from reader.ui.style.fonts import sized
from reader.ui.style.mirroring import is_mirrored, mirrored
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
_BUTTON = 36
"""Pixels beside the field that the button of the orders takes."""
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
    mention_wanted = Signal(object)
    """The Span of the mention at which the strip of a row was clicked."""
    about_asked = Signal(str)
    """An entity id of which all is to be told."""
    folding_asked = Signal(str, bool)
    """A kind, and whether its panel is to be open."""
    hiding_asked = Signal(str, bool)
    """A kind, and whether it is to show in text and list."""

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
        self.order_button = OrderButton(colours, self)
        self._folded: frozenset[EntityKind] = frozenset()
        self._hidden: frozenset[EntityKind] = frozenset()
        self._dragged = DraggedHeights[EntityKind](ROW_HEIGHT)
        self.borders: dict[EntityKind, PanelBorder] = {}
        self.headings: dict[EntityKind, PanelHeading] = {}
        self.lists: dict[EntityKind, EntityList] = {}
        for kind, title in TITLES.items():
            self._add_panel(kind, tr(title), font)
        self.set_colours(colours)

    def show_state(self, state: ReadingState) -> None:
        """Show the rows of a reading state and who of them is chosen."""
        if self._annotations is not state.annotations:
            self._annotations = state.annotations
            self._rows = ordered(make_rows(state.annotations), self._order)
            self._totals = {kind: len(rows) for kind, rows in by_kind(self._rows).items()}
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

    def show_shown(self, *, folded: frozenset[EntityKind], hidden: frozenset[EntityKind]) -> None:
        """Fold the panels of some kinds; those that are hidden have no rows to be seen either."""
        self._folded, self._hidden = folded, hidden
        for kind, heading in self.headings.items():
            opened = self.is_open(kind)
            if not opened and self.lists[kind].hasFocus():
                heading.setFocus(Qt.FocusReason.OtherFocusReason)
            self.lists[kind].setVisible(opened)
        self._show_rows()

    def is_open(self, kind: EntityKind) -> bool:
        """Tell whether the rows of a kind show."""
        return kind not in self._folded and kind not in self._hidden

    def panes(self) -> list[QWidget]:
        """Return where the focus goes on its way through the window."""
        parts = ((self.is_open(kind), self.lists[kind], self.headings[kind]) for kind in TITLES)
        return [self.filter_box, *(rows if opened else head for opened, rows, head in parts)]

    def show_filter_key(self, key: str) -> None:
        """Name the key that leads to the filter box."""
        self._key_hint.setText(key)
        self._place()

    def set_colours(self, colours: Colours) -> None:
        """Show everything in another theme."""
        self._colours = colours
        dimmed = QColor(colours.dimmed)
        for label in (self._key_hint, self._nothing):
            write_in(label, colours.dimmed)
        field = self.filter_box.palette()
        field.setColor(QPalette.ColorRole.Base, QColor(colours.field))
        field.setColor(QPalette.ColorRole.Text, QColor(colours.text))
        field.setColor(QPalette.ColorRole.PlaceholderText, dimmed)
        self.filter_box.setPalette(field)
        for each in self.lists.values():
            each.set_colours(colours)
        for heading in self.headings.values():
            heading.set_colours(colours)
        self.order_button.colours = colours
        self.update()

    def focus_filter(self) -> None:
        """Put the caret into the filter box."""
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()

    def focus_panel(self, kind: EntityKind) -> None:
        """Put the focus on the row of a panel that had it last."""
        each = self.lists[kind]
        if self.is_open(kind):
            each.focus_row(max(0, each.currentIndex().row()))
        else:
            self.headings[kind].setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        shown = [
            each for kind, each in self.lists.items() if each.rows_model.rows and self.is_open(kind)
        ]
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
        heading = PanelHeading(title, bold, self._colours, self)
        heading.folding_asked.connect(lambda opened: self._fold(kind, opened))
        heading.step_asked.connect(lambda by: self._leave_heading(kind, by))
        heading.eye.toggled.connect(lambda shown: self._hide_kind(kind, shown))
        self.headings[kind] = heading
        border = PanelBorder(self)
        border.taken.connect(self._take_border)
        border.dragged.connect(lambda by: self._drag_border(kind, by))
        border.released.connect(self._share_again)
        self.borders[kind] = border
        each = EntityList(title, font, self._colours, self)
        each.entity_chosen.connect(self.entity_chosen)
        each.menu_asked.connect(self.menu_asked)
        each.filter_asked.connect(self.focus_filter)
        each.mention_wanted.connect(self.mention_wanted)
        each.about_asked.connect(self.about_asked)
        each.folding_asked.connect(lambda opened: self._fold(kind, opened))
        each.edge_passed.connect(lambda by, kind=kind: self._pass_edge(kind, by))
        heading.show_buddy(each)
        self.lists[kind] = each

    def _label(self, text: str, font: QFont) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        return label

    def _show_rows(self) -> None:
        shown = by_kind(matching(self._rows, self.filter_box.text()))
        filtering = bool(self.filter_box.text().strip())
        for kind, each in self.lists.items():
            rows, all_rows = shown[kind], self._totals[kind]
            each.show_rows(rows)
            count = place_words(len(rows), all_rows) if filtering else figures(all_rows)
            opened, hidden = self.is_open(kind), kind in self._hidden
            self.headings[kind].show_panel(count, opened=opened, hidden=hidden)
            each.setAccessibleDescription(tr("%n row(s)", len(rows)))
        self._key_hint.setVisible(not self.filter_box.text())
        self._show_empty()
        self._place()

    def _show_empty(self) -> None:
        any_shown = any(each.rows_model.rows for each in self.lists.values())
        words = ""
        if not any_shown and not self._hidden:
            words = no_names_words(
                self._annotations,
                filtered=bool(self._rows),
                working=self._working,
                looked_through=self._looked_through,
            )
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))

    def _filtered_words(self) -> str:
        number = sum(len(each.rows_model.rows) for each in self.lists.values())
        return self._nothing.text() or tr("%n name(s)", number)

    def _pass_edge(self, kind: EntityKind, by: int) -> None:
        kinds = [each for each in TITLES if self.lists[each].rows_model.rows and self.is_open(each)]
        number = kinds.index(kind) + by if kind in kinds else 0
        if number < 0:
            self.focus_filter()
        elif number < len(kinds):
            self.lists[kinds[number]].focus_row(0 if by > 0 else 10**9)

    def _fold(self, kind: EntityKind, opened: bool) -> None:
        """Ask for a panel to be open or folded; the focus goes along."""
        had_focus = self.lists[kind].hasFocus()
        if opened and kind in self._hidden:
            self.hiding_asked.emit(kind.value, True)
        self.folding_asked.emit(kind.value, opened)
        if opened and self.headings[kind].hasFocus() and self.lists[kind].rows_model.rows:
            self.focus_panel(kind)
        elif had_focus:
            self.headings[kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_kind(self, kind: EntityKind, shown: bool) -> None:
        if shown == (kind in self._hidden):
            self.hiding_asked.emit(kind.value, shown)

    def _leave_heading(self, kind: EntityKind, by: int) -> None:
        panes = self.panes()
        at = list(TITLES).index(kind) + 1
        if by > 0 and self.is_open(kind):
            self.focus_panel(kind)
        elif 0 <= at + by < len(panes):
            panes[at + by].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_border(self) -> None:
        self._dragged.take(
            {kind: self.lists[kind].height() for kind in TITLES if self.is_open(kind)}
        )

    def _drag_border(self, below: EntityKind, by: int) -> None:
        before = list(TITLES)[: list(TITLES).index(below)]
        above = [kind for kind in before if self.is_open(kind)]
        if above:
            self._dragged.drag(above[-1], below, by)
            self._place()

    def _share_again(self) -> None:
        self._dragged.clear()
        self._place()

    def _field_rect(self) -> QRectF:
        width = self.width() - 2 * _SIDE - 1 - _BUTTON
        left = _SIDE + (_BUTTON if is_mirrored(self) else 0)
        return QRectF(left + 0.5, _TOP + 0.5, width, _FIELD_HEIGHT - 1)

    def _place(self) -> None:
        """Lay out field, headings and lists, each as high as its rows or as its share."""
        inside = self._field_rect().toRect().adjusted(8, 4, -8, -4)
        self.filter_box.setGeometry(inside)
        hint = self._key_hint.sizeHint()
        beside = QRect(inside.right() - hint.width(), inside.top(), hint.width(), inside.height())
        self._key_hint.setGeometry(mirrored(beside, self.rect(), self))
        top = _TOP + _FIELD_HEIGHT + 8
        self._nothing.setGeometry(_SIDE + 3, top + 3 * _HEADER_HEIGHT + 8, self.width() - 30, 60)
        button = QRect(self.width() - _SIDE - _BUTTON + 4, _TOP, _BUTTON - 4, _FIELD_HEIGHT)
        self.order_button.setGeometry(mirrored(button, self.rect(), self))
        wanted = [
            len(each.rows_model.rows) * ROW_HEIGHT if self.is_open(kind) else 0
            for kind, each in self.lists.items()
        ]
        own = [self._dragged.of(kind) if self.is_open(kind) else None for kind in self.lists]
        room = self.height() - top - 3 * (_HEADER_HEIGHT + _GAP)
        for (kind, each), height in zip(
            self.lists.items(),
            share_heights(wanted, room, step=ROW_HEIGHT, least=_LEAST_ROWS * ROW_HEIGHT, own=own),
            strict=True,
        ):
            line = QRect(_SIDE - 6, top + 1, self.width() - _SIDE, _HEADER_HEIGHT - 2)
            self.headings[kind].setGeometry(mirrored(line, self.rect(), self))
            self.borders[kind].setGeometry(0, top - _GAP - 1, self.width(), _GAP + 3)
            each.setGeometry(0, top + _HEADER_HEIGHT, self.width(), height)
            top += _HEADER_HEIGHT + height + _GAP
