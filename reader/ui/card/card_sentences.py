"""The sentences on a card: the one that introduces somebody, then every other."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from reader.reading.entity_sentences import introduction_of, sentences_of
from reader.reading.themes import Colours
from reader.text.article import Article
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.style.fonts import sized
from reader.ui.style.mirroring import isolated
from reader.ui.words.label_text import one_line
from reader.ui.words.words import tr

_MOST = 100
_SHOWN = 5
_BESIDE, _ABOVE_AND_BELOW = 36, 12
"""Pixels that padding and scroll bar take."""
_HIGHEST = 10_000
_SPAN_ROLE = Qt.ItemDataRole.UserRole + 1


class CardSentences(QListWidget):
    """Lists the sentences that mention an entity and says which one was chosen.

    Args:
        article: That they stand in.
        entity: Whom they mention.
        fonts: The interface's and the article's.
        colours: The theme.
        width: In pixels.
        tallest: Pixels that it may be high at most.
        parent: The card.
    """

    mention_wanted = Signal(object)
    """The Span of the mention whose sentence was chosen."""

    def __init__(
        self,
        article: Article,
        entity: Entity,
        *,
        fonts: tuple[QFont, QFont],
        colours: Colours,
        width: int,
        tallest: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._small, serif = sized(fonts[0], 12), sized(fonts[1], 15)
        self._dimmed = QColor(colours.dimmed)
        self.setAccessibleName(tr("Sentences"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFont(serif)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(colours.field))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(colours.row))
        self.setPalette(palette)
        self.setFixedWidth(width)
        self.resize(width, tallest)
        self._fill(article, entity)
        self.itemClicked.connect(self._want)
        self.doItemsLayout()
        last = self.visualItemRect(self.item(min(_SHOWN, self.count()) - 1))
        self.setFixedHeight(min(last.bottom() + 12, tallest))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self._want(current)
            return
        super().keyPressEvent(event)

    def _fill(self, article: Article, entity: Entity) -> None:
        first = introduction_of(article, entity)
        others = [
            found
            for found in sentences_of(article, entity, most=_MOST)
            if not found[0].covers(first[1])
        ]
        if others:
            self._add_heading(tr("Introduced in"))
        self._add_sentence(article, *first)
        if others:
            self._add_heading(tr("Also in %n sentence(s)", len(others)))
        for sentence, mention in others:
            self._add_sentence(article, sentence, mention)
        self.setCurrentRow(1 if others else 0)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(self._small)
        item.setForeground(self._dimmed)

    def _add_sentence(self, article: Article, sentence: Span, mention: Span) -> None:
        words = one_line(sentence.of(article.text))
        item = QListWidgetItem(isolated(words, self), self)
        item.setData(_SPAN_ROLE, mention)
        item.setSizeHint(self._room_for(words))

    def _room_for(self, words: str) -> QSize:
        """Return the room of a sentence: Qt forgets what the sheet of styles adds beside it."""
        width = self.width() - _BESIDE
        wrap = Qt.TextFlag.TextWordWrap
        lines = QFontMetrics(self.font()).boundingRect(0, 0, width, _HIGHEST, wrap, words)
        return QSize(width, lines.height() + _ABOVE_AND_BELOW)

    def _want(self, item: QListWidgetItem) -> None:
        span = item.data(_SPAN_ROLE)
        if isinstance(span, Span):
            self.mention_wanted.emit(span)
