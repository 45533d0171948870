"""The card under a resting mouse: who it is and one sentence. It takes no click and no focus."""

from html import escape

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from reader.reading.entity_sentences import introduction_of
from reader.reading.themes import Colours
from reader.text.annotations import Annotations
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.style.appearance import write_in
from reader.ui.style.fonts import sized
from reader.ui.style.mark_shapes import draw_line
from reader.ui.style.mirroring import is_mirrored, leading, mirrored
from reader.ui.words.doubt_words import doubt_of_mention
from reader.ui.words.label_text import one_line
from reader.ui.words.words import kind_word, tr

_WIDTH, _SIDE, _GAP = 300, 14, 8
_MOST = 120
"""Code points of the sentence, about."""


class HoverCard(QFrame):
    """Floats over the line of a mention for as long as the mouse rests there.

    Args:
        annotations: Of the article.
        entity: Whom the card is about.
        mention: The one that it stands beside.
        fonts: The interface's and the article's.
        colours: The theme.
        parent: The window, over which the card floats.
    """

    def __init__(
        self,
        annotations: Annotations,
        entity: Entity,
        mention: Span,
        *,
        fonts: tuple[QFont, QFont],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._kind = entity.kind
        self._colours = colours
        self._font, serif = fonts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(one_line(entity.name))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 18, _SIDE, 10)
        self._column.setSpacing(3)
        self._head(one_line(entity.name), sized(self._font, 15, QFont.Weight.DemiBold))
        facts = f"{kind_word(entity.kind)} · {tr('%n mention(s)', len(entity.mentions))}"
        self._head(one_line(entity.role) if entity.role else facts, sized(self._font, 13))
        stands_by = next((each for each in entity.mentions if each.span == mention), None)
        doubt = doubt_of_mention(entity, stands_by, annotations.article.text)
        sentence, named = introduction_of(annotations.article, entity)
        if doubt:
            self._add(doubt, sized(self._font, 13))
        elif not sentence.covers(mention):
            # The sentence under the mouse need not be read twice.
            words = _marked(annotations.article.text, sentence, named)
            self._add(words, sized(serif, 14), rich=True)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()

    def place(self, beside: QRect) -> None:
        """Float above the mention at `beside` (pixels of the parent), or below it at the top."""
        room = self._window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        wanted = beside.left() - _SIDE
        if is_mirrored(self):
            wanted = beside.right() + _SIDE - self.width()
        left = min(max(room.left(), wanted), room.right() - self.width())
        top = beside.top() - _GAP - self.height()
        self.move(QPoint(left, top if top >= room.top() else beside.bottom() + _GAP))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._colours.edge), 1))
            painter.setBrush(QColor(self._colours.field))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            colour = QColor(self._colours.of_kind(self._kind))
            line = mirrored(QRect(_SIDE, 11, 30, 1), self.rect(), self)
            left, right = line.left(), line.right() + 1
            draw_line(painter, self._kind, left, right, 11, colour=colour, width=2.2)

    def _head(self, words: str, font: QFont) -> None:
        """Add one line, cut short where there is no room."""
        room = _WIDTH - 2 * _SIDE
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        label = self._add(shown, font)
        label.setWordWrap(False)

    def _add(self, words: str, font: QFont, *, rich: bool = False) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(leading(self) | Qt.AlignmentFlag.AlignVCenter)
        label.setFont(font)
        write_in(label, self._colours.text)
        self._column.addWidget(label)
        return label

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())


def _marked(text: str, sentence: Span, name: Span) -> str:
    """Return a sentence as markup, the name in it bold, cut short around the name."""
    before, after = text[sentence.start : name.start], text[name.end : sentence.end]
    if len(before) > _MOST // 2:
        before = "…" + before[-_MOST // 2 :].partition(" ")[2]
    room = max(_MOST // 3, _MOST - len(before) - len(name))
    if len(after) > room:
        after = after[:room].rpartition(" ")[0] + "…"
    parts = (before, name.of(text), after)
    head, bold, tail = (escape(" ".join(part.split())) for part in parts)
    space = " " if before[-1:].isspace() else ""
    gap = " " if after[:1].isspace() else ""
    return f"{head}{space}<b>{bold}</b>{gap}{tail}"
