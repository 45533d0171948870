"""The card of one entity: who it is, the sentence that introduces it, every other, name forms."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.reading.themes import Colours
from reader.text.annotations import Annotations
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.card.card_sentences import CardSentences
from reader.ui.style.appearance import write_in
from reader.ui.style.fonts import sized
from reader.ui.style.mark_shapes import draw_line
from reader.ui.style.mirroring import is_mirrored, leading, mirrored
from reader.ui.style.push_button import PushButton
from reader.ui.words.doubt_words import doubt_of_mention, may_be
from reader.ui.words.label_text import one_line
from reader.ui.words.words import kind_word, quoted, scene_word, tr

_WIDTH = 400
_SIDE, _INDENT = 18, 8
"""Pixels beside the words; those of the sentences stand in a box that is wider by the indent."""
_MOST_FORMS = 6
_TALLEST_LIST, _SHARE_OF_WINDOW = 290, 0.34
_REGISTERS = {
    "iso3166": ("ISO 3166", "www.iso.org/obp/ui/#iso:code:3166:"),
    "geonames": ("GeoNames", "www.geonames.org/"),
    "wikidata": ("Wikidata", "www.wikidata.org/wiki/"),
}
"""What a register is called, and where its pages are."""


class MentionCard(QFrame):
    """Floats beside a mention and says all that is known of its entity.

    Args:
        annotations: Of the article.
        entity: Whom the card is about.
        mention: The one it stands beside, or None.
        fonts: The interface's and the article's.
        colours: The theme.
        parent: The window, over which the card floats.
    """

    mention_wanted = Signal(object)
    """The Span of a mention whose sentence was chosen."""
    correction_wanted = Signal()
    right_said = Signal()
    """What is doubtful was said to be right."""
    left = Signal()
    """The mouse left the card."""

    def __init__(
        self,
        annotations: Annotations,
        entity: Entity,
        mention: Span | None = None,
        *,
        fonts: tuple[QFont, QFont],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._entity = entity
        self._annotations = annotations
        self._colours = colours
        self._font, self._serif = fonts
        self.setAccessibleName(tr("About {name}").format(name=one_line(entity.name)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE - _INDENT, 14, _SIDE - _INDENT, 14)
        self._column.setSpacing(3)
        stands_by = next((each for each in entity.mentions if each.span == mention), None)
        doubt = doubt_of_mention(entity, stands_by, annotations.article.text)
        self._add_head(doubt)
        self._add_doubt(doubt)
        self._sentences = self._add_sentences()
        self._add_foot(doubtful=bool(doubt))
        self.setFixedWidth(_WIDTH)
        self.adjustSize()

    @property
    def entity(self) -> Entity:
        """Whom the card is about."""
        return self._entity

    def take_focus(self) -> None:
        """Let the keys move through the sentences."""
        self._sentences.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self, beside: QRect) -> None:
        """Float below the mention at `beside` (pixels of the parent), or above where it fits."""
        room = self._window.rect().adjusted(8, 8, -8, -8)
        wanted = beside.left() - 10
        if is_mirrored(self):
            wanted = beside.right() + 10 - self.width()
        left = min(max(room.left(), wanted), room.right() - self.width())
        top = beside.bottom() + 8
        if top + self.height() > room.bottom():
            above = beside.top() - 8 - self.height()
            top = above if above >= room.top() else room.bottom() - self.height()
        self.move(QPoint(left, top))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._colours.edge), 1))
            painter.setBrush(QColor(self._colours.field))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            colour = QColor(self._colours.of_kind(self._entity.kind))
            line = mirrored(QRect(_SIDE, 16, 40, 1), self.rect(), self)
            left, right = line.left(), line.right() + 1
            draw_line(painter, self._entity.kind, left, right, 16, colour=colour, width=2.4)

    def _add_head(self, doubt: str) -> None:
        entity = self._entity
        self._column.addSpacing(8)
        self._add_text(entity.name, size=19, bold=True)
        if entity.role:
            self._add_text(entity.role, size=15)
        facts = [kind_word(entity.kind)]
        if entity.scene:
            facts.append(scene_word(entity.scene))
        facts.append(tr("%n mention(s)", len(entity.mentions)))
        self._add_text(" · ".join(facts), size=13, dimmed=True)
        forms = [
            form for form in entity.forms(self._annotations.article.text) if form != entity.name
        ]
        if forms:
            more = ", …" if len(forms) > _MOST_FORMS else ""
            names = ", ".join(quoted(one_line(form, limit=60)) for form in forms[:_MOST_FORMS])
            self._add_text(tr("also {names}").format(names=names + more), size=13, dimmed=True)
        if entity.identity:
            self._add_identity(entity.identity)
        places = may_be(entity.alternatives)
        if places and places not in doubt:
            self._add_text(tr("may also be {places}").format(places=places), size=13, dimmed=True)

    def _add_doubt(self, sentence: str) -> None:
        if not sentence:
            return
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 6, _INDENT, 2)
        row.setSpacing(8)
        sign = self._label("?", size=15, bold=True)
        write_in(sign, self._colours.of_kind(self._entity.kind))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label(sentence, size=14), 1)
        self._column.addLayout(row)

    def _add_identity(self, identity: str) -> None:
        # Words to read or to copy: nothing is opened from here.
        label = self._label(identity_words(identity), size=13, dimmed=True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setContentsMargins(_INDENT, 0, _INDENT, 0)
        label.setAccessibleName(tr("Identity: {words}").format(words=label.text()))
        self._column.addWidget(label)

    def _add_sentences(self) -> CardSentences:
        each = CardSentences(
            self._annotations.article,
            self._entity,
            fonts=(self._font, self._serif),
            colours=self._colours,
            width=_WIDTH - 2 * (_SIDE - _INDENT),
            tallest=min(_TALLEST_LIST, round(_SHARE_OF_WINDOW * self._window.height())),
            parent=self,
        )
        each.mention_wanted.connect(self.mention_wanted)
        self._column.addSpacing(6)
        self._column.addWidget(each)
        return each

    def _add_foot(self, *, doubtful: bool) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 8, _INDENT, 0)
        row.setSpacing(8)
        hint = self._label(tr("Enter goes there · Esc closes"), size=13, dimmed=True)
        row.addWidget(hint, 1)
        if doubtful:
            row.addWidget(self._button(tr("Right"), self.right_said))
        row.addWidget(self._button(tr("Correct…"), self.correction_wanted))
        self._column.addLayout(row)

    def _button(self, words: str, said: SignalInstance) -> PushButton:
        button = PushButton(words, self)
        button.setFont(self._font)
        button.clicked.connect(said)
        return button

    def _add_text(self, text: str, *, size: int, bold: bool = False, dimmed: bool = False) -> None:
        label = self._label(one_line(text), size=size, bold=bold, dimmed=dimmed)
        label.setContentsMargins(_INDENT, 0, _INDENT, 0)
        self._column.addWidget(label)

    def _label(self, text: str, *, size: int, bold: bool = False, dimmed: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(leading(self) | Qt.AlignmentFlag.AlignVCenter)
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        label.setFont(sized(self._font, size, weight))
        write_in(label, self._colours.dimmed if dimmed else self._colours.text)
        return label

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())


def identity_words(identity: str) -> str:
    """Return an identity and the address of its page: "GeoNames 1 · www.geonames.org/1"."""
    scheme, _, value = identity.partition(":")
    name, address = _REGISTERS.get(scheme, (scheme, ""))
    shown = f"{name} {value}"
    return one_line(f"{shown} · {address}{value}" if address else shown, limit=90)
