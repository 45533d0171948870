"""The pane below the names: who somebody is, every mention, with whom, under which names."""

from enum import IntEnum

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.reading.concordance import ConcordanceOrder
from reader.reading.themes import Colours
from reader.text.annotations import Annotations
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.about.about_list import AboutList
from reader.ui.about.about_rows import AboutRow, company_rows, mention_rows, name_rows
from reader.ui.about.section_bar import SectionBar
from reader.ui.style.appearance import write_in
from reader.ui.style.fonts import sized
from reader.ui.style.mark_shapes import draw_line
from reader.ui.style.mirroring import mirrored
from reader.ui.style.push_button import PushButton
from reader.ui.words.doubt_words import doubt_of_mention
from reader.ui.words.label_text import one_line
from reader.ui.words.words import figures, kind_word, scene_word, tr

_SIDE, _TOP = 14, 8
_MARK = 26


class Section(IntEnum):
    """What the pane tells, in the order of its sections."""

    MENTIONS = 0
    WITH = 1
    NAMES = 2


class AboutPane(QWidget):
    """Tells about one somebody and says what was asked for.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: What it stands in.
    """

    place_wanted = Signal(object, str)
    """The Span of the article to which a row leads, and the id of somebody else there or none."""
    menu_asked = Signal(object, QPoint)
    """The Span of a row or None, and where on the screen its menu of corrections opens."""
    right_said = Signal(object, object)
    """The Entity, and the Span of its mention or None, whose doubt was answered."""
    close_asked = Signal()

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._annotations: Annotations | None = None
        self._entity: Entity | None = None
        self._current: Span | None = None
        self._order = ConcordanceOrder.TEXT
        self._opened: set[str] = set()
        self._name = self._label(sized(font, 16, QFont.Weight.DemiBold))
        self._facts = self._label(sized(font, 13))
        self._doubt = self._label(sized(font, 13))
        self._doubt.setWordWrap(True)
        self._right = self._button(tr("Right"), font)
        self._right.clicked.connect(self._say_right)
        self._close = self._button(tr("Close"), font)
        self._close.clicked.connect(self.close_asked)
        self.more = self._button(tr("More"), font)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(tr("More"))
        self.more.clicked.connect(self._open_menu)
        self.sections = SectionBar(font, colours, self)
        self.sections.setAccessibleName(tr("Sections"))
        for words in (tr("Mentions"), tr("With"), tr("Names")):
            self.sections.addTab(words)
        self.sections.currentChanged.connect(lambda _: self._show_section())
        self.list = AboutList(font, colours, self)
        self.list.place_wanted.connect(self.place_wanted)
        self.list.menu_asked.connect(self.menu_asked)
        self.list.companion_turned.connect(self._turn_companion)
        self.list.section_asked.connect(self._go_to_section)
        self._nothing = self._label(sized(font, 13))
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(_SIDE, 6, _SIDE, 6)
        self._lay_out()
        self.set_colours(colours)
        self.hide()

    @property
    def entity(self) -> Entity | None:
        """Whom it is about, or None."""
        return self._entity

    @property
    def order(self) -> ConcordanceOrder:
        """How the mentions are sorted."""
        return self._order

    @property
    def rows(self) -> tuple[AboutRow, ...]:
        """The rows of the section that shows."""
        return self.list.rows_model.rows

    @property
    def words(self) -> str:
        """What stands above the sections."""
        parts = (self._name.text(), self._facts.toolTip(), self._doubt.text())
        return "\n".join(part for part in parts if part)

    def show_entity(self, annotations: Annotations, entity: Entity, current: Span | None) -> None:
        """Tell about somebody; `current` is the mention that one stands on, if there is one."""
        other = self._entity is None or self._entity.id != entity.id
        if other:
            self._opened = set()
        changed = self._entity != entity or self._annotations is not annotations
        self._annotations, self._entity, self._current = annotations, entity, current
        self._show_head()
        if changed:
            self.list.show_kind(entity.kind)
            self._show_section()
        else:
            self.list.show_current(current)

    def show_order(self, order: ConcordanceOrder) -> None:
        """Sort the mentions in another way, and show them."""
        self._order = order
        self.show_section(Section.MENTIONS)

    def show_section(self, section: Section) -> None:
        """Show a section."""
        if self.sections.currentIndex() != section:
            self.sections.setCurrentIndex(section)
        else:
            self._show_section()

    def take_focus(self) -> None:
        """Let the keys walk through the rows."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        """Tell whether the focus is anywhere in the pane."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def set_colours(self, colours: Colours) -> None:
        """Show everything in another theme."""
        self._colours = colours
        write_in(self._name, colours.text)
        write_in(self._doubt, colours.text)
        for label in (self._facts, self._nothing):
            write_in(label, colours.dimmed)
        self.sections.set_colours(colours)
        self.list.set_colours(colours)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_head()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._colours.sidebar))
            if self._entity is None:
                return
            kind = self._entity.kind
            line = mirrored(QRect(_SIDE, 0, _MARK, 1), self.rect(), self)
            middle = self._name.geometry().center().y() + 2
            colour = QColor(self._colours.of_kind(kind))
            draw_line(painter, kind, line.left(), line.right() + 1, middle, colour=colour, width=2)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _TOP, 0, 0)
        column.setSpacing(0)
        top = _row(self._name, self._close)
        top.setContentsMargins(_SIDE + _MARK + 8, 0, _SIDE, 0)
        facts = _row(self._facts)
        facts.setContentsMargins(_SIDE, 0, _SIDE, 2)
        doubt = _row(self._doubt, self._right)
        doubt.setContentsMargins(_SIDE, 2, _SIDE, 2)
        middle = _row(self.sections, self.more)
        middle.setContentsMargins(_SIDE - 9, 0, _SIDE, 2)
        for row in (top, facts, doubt, middle):
            column.addLayout(row)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)

    def _show_head(self) -> None:
        entity, annotations = self._entity, self._annotations
        if entity is None or annotations is None:
            return
        name = one_line(entity.name)
        self.setAccessibleName(tr("About {name}").format(name=name))
        facts = [one_line(entity.role)] if entity.role else []
        facts.append(kind_word(entity.kind))
        if entity.scene:
            facts.append(scene_word(entity.scene))
        facts.append(tr("%n mention(s)", len(entity.mentions)))
        _elide(self._name, name, self.width() - 2 * _SIDE - _MARK - self._close.width() - 20)
        _elide(self._facts, " · ".join(facts), self.width() - 2 * _SIDE)
        mention = next((each for each in entity.mentions if each.span == self._current), None)
        doubt = doubt_of_mention(entity, mention, annotations.article.text)
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        self._right.setVisible(bool(doubt))
        mentions = f"{tr('Mentions')} {figures(len(entity.mentions))}"
        self.sections.setTabText(Section.MENTIONS, mentions)

    def _show_section(self, *, follow: bool = True) -> None:
        """Show the rows; with `follow`, that which one stands on in the article is the current."""
        entity, annotations = self._entity, self._annotations
        if entity is None or annotations is None:
            return
        section = Section(self.sections.currentIndex())
        if section is Section.MENTIONS:
            rows = mention_rows(annotations, entity, self._order)
        elif section is Section.WITH:
            rows = company_rows(annotations, entity, self._opened)
        else:
            rows = name_rows(annotations, entity)
        name = one_line(entity.name)
        spoken = f"{tr('About {name}').format(name=name)}, {self._section_words(section)}"
        self.list.setAccessibleName(spoken)
        self.list.setAccessibleDescription(tr("%n row(s)", len(rows)))
        self.list.show_rows(rows)
        self.list.show_current(self._current, follow=follow)
        self._nothing.setText("" if rows else tr("Nobody else stands in these paragraphs."))
        self._nothing.setVisible(not rows)

    def _section_words(self, section: Section) -> str:
        return self.sections.tabText(section)

    def _turn_companion(self, entity_id: str) -> None:
        self._opened ^= {entity_id}
        self._show_section(follow=False)

    def _go_to_section(self, by: int) -> None:
        number = self.sections.currentIndex() + by
        if 0 <= number < self.sections.count():
            self.sections.setCurrentIndex(number)

    def _say_right(self) -> None:
        if self._entity is not None:
            self.take_focus()
            self.right_said.emit(self._entity, self._current)

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        self.menu.setFocus(Qt.FocusReason.PopupFocusReason)

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _button(self, words: str, font: QFont) -> PushButton:
        button = PushButton(words, self)
        button.setObjectName("flat")
        button.setFont(sized(font, 13))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button


def _row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first, 1)
    for each in others:
        row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _elide(label: QLabel, words: str, room: int) -> None:
    """Write words, cut short where there is no room; the whole is told by mouse and by ear."""
    shown = label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(20, room))
    label.setText(shown)
    label.setToolTip(words)
    label.setAccessibleName(words)
