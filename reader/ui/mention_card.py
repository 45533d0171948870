"""The card of one entity: who it is, the sentence that introduces it, every other, name forms."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.text.annotations import Annotations
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.labels import one_line
from reader.ui.mark_shapes import draw_line
from reader.ui.mirroring import is_mirrored, isolated, leading, mirrored
from reader.ui.sentences import sentences_of
from reader.ui.themes import Colours
from reader.ui.words import kind_word, quoted, tr

_WIDTH = 400
_MOST_SENTENCES = 100
_MOST_FORMS = 6
_SHOWN_SENTENCES = 4
_TALLEST = 290
_SPAN_ROLE = Qt.ItemDataRole.UserRole + 1


class MentionCard(QFrame):
    """Floats beside a mention and says all that is known of its entity.

    Args:
        annotations: Of the article.
        entity: Whom the card is about.
        fonts: The interface's and the article's.
        colours: The theme.
        parent: The window, over which the card floats.
    """

    mention_wanted = Signal(object)
    """The Span of a mention whose sentence was chosen."""
    correction_wanted = Signal()
    left = Signal()
    """The mouse left the card."""

    def __init__(
        self,
        annotations: Annotations,
        entity: Entity,
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
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(3)
        self._add_head()
        self._sentences = self._add_sentences()
        self._add_foot()
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
            line = mirrored(QRect(18, 16, 40, 1), self.rect(), self)
            left, right = line.left(), line.right() + 1
            draw_line(painter, self._entity.kind, left, right, 16, colour=colour, width=2.4)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self._sentences.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self._want(current)
            return
        super().keyPressEvent(event)

    def _add_head(self) -> None:
        entity = self._entity
        self._column.addSpacing(8)
        self._add_text(entity.name, size=19, bold=True)
        if entity.role:
            self._add_text(entity.role, size=15)
        facts = [kind_word(entity.kind), tr("%n mention(s)", len(entity.mentions))]
        if entity.doubtful:
            facts.append(tr("doubtful"))
        if entity.identity:
            facts.append(_identity_in_words(entity.identity))
        self._add_text(" · ".join(facts), size=13, dimmed=True)
        forms = [
            form for form in entity.forms(self._annotations.article.text) if form != entity.name
        ]
        if forms:
            more = ", …" if len(forms) > _MOST_FORMS else ""
            names = ", ".join(quoted(one_line(form, limit=60)) for form in forms[:_MOST_FORMS])
            self._add_text(tr("also {names}").format(names=names + more), size=13, dimmed=True)

    def _add_sentences(self) -> QListWidget:
        found = sentences_of(self._annotations.article, self._entity, most=_MOST_SENTENCES)
        each = QListWidget(self)
        each.setAccessibleName(tr("Sentences"))
        each.setFrameShape(QFrame.Shape.NoFrame)
        each.setWordWrap(True)
        each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        each.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        serif = QFont(self._serif)
        serif.setPixelSize(15)
        each.setFont(serif)
        palette = each.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(self._colours.field))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(self._colours.row))
        each.setPalette(palette)
        for sentence, mention in found:
            words = one_line(sentence.of(self._annotations.article.text))
            item = QListWidgetItem(isolated(words, self), each)
            item.setData(_SPAN_ROLE, mention)
        each.itemClicked.connect(self._want)
        each.setFixedWidth(_WIDTH - 36)
        each.doItemsLayout()
        heights = [each.sizeHintForRow(row) + 4 for row in range(len(found))]
        each.setFixedHeight(min(sum(heights[:_SHOWN_SENTENCES]) + 6, _TALLEST))
        if found:
            each.setCurrentRow(0)
        self._column.addSpacing(6)
        self._column.addWidget(each)
        return each

    def _add_foot(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        hint = self._label(tr("Enter goes there · Esc closes"), size=13, dimmed=True)
        correct = QPushButton(tr("Correct…"), self)
        correct.setFont(self._font)
        correct.setAutoDefault(False)
        correct.clicked.connect(self.correction_wanted)
        row.addWidget(hint, 1)
        row.addWidget(correct)
        self._column.addLayout(row)

    def _add_text(self, text: str, *, size: int, bold: bool = False, dimmed: bool = False) -> None:
        self._column.addWidget(self._label(one_line(text), size=size, bold=bold, dimmed=dimmed))

    def _label(self, text: str, *, size: int, bold: bool = False, dimmed: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(leading(self) | Qt.AlignmentFlag.AlignVCenter)
        font = QFont(self._font)
        font.setPixelSize(size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        palette = label.palette()
        colour = self._colours.dimmed if dimmed else self._colours.text
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        label.setPalette(palette)
        return label

    def _want(self, item: QListWidgetItem) -> None:
        span = item.data(_SPAN_ROLE)
        if isinstance(span, Span):
            self.mention_wanted.emit(span)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())


def _identity_in_words(identity: str) -> str:
    scheme, _, value = identity.partition(":")
    names = {"iso3166": "ISO 3166", "geonames": "GeoNames", "wikidata": "Wikidata"}
    return one_line(f"{names.get(scheme, scheme)} {value}", limit=60)
