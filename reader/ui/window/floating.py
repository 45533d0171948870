"""What floats over the window for a while: the card, the hint letters, the sheets.

Each is loaded when it is first asked for, so that the window need not wait for it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QCursor, QFont
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reader.reading.document_map import BlockRole
from reader.reading.themes import Colours
from reader.text.annotations import Annotations, MentionOf
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.article.article_view import ArticleView
from reader.ui.style.appearance import interface_font

if TYPE_CHECKING:
    from reader.ui.article.hints import Hints
    from reader.ui.card.mention_card import MentionCard
    from reader.ui.sheets.command_palette import CommandPalette
    from reader.ui.sheets.palette_offers import Choosing

_HOVER_MILLISECONDS = 650
_LEAVE_MILLISECONDS = 350


class Floating(QObject):
    """Makes what floats, and closes it again.

    Args:
        view: The article.
        colours: The theme.
        window: Over which it floats.
    """

    mention_wanted = Signal(object)
    """The Span of a mention that was chosen on a card."""
    mention_hinted = Signal(object)
    """The MentionOf whose hint letters were typed."""
    right_said = Signal(object, object)
    """An Entity and the Span of its mention or None, whose doubt was answered."""
    correction_wanted = Signal(object, object, QPoint)
    """An Entity, the Span of its mention or None, and where on the screen the menu opens."""

    def __init__(self, view: ArticleView, colours: Colours, window: QWidget) -> None:
        super().__init__(window)
        self._view = view
        self._window = window
        self._colours = colours
        self._font = interface_font(view.typography.families)
        self._card: MentionCard | None = None
        self._hints: Hints | None = None
        self._sheet: QDialog | None = None
        self._palette: CommandPalette | None = None
        self._resting_on: MentionOf | None = None
        self._hover = _timer(self, _HOVER_MILLISECONDS)
        self._hover.timeout.connect(self._show_hovered)
        self._leave = _timer(self, _LEAVE_MILLISECONDS)
        self._leave.timeout.connect(self._close_if_left)

    @property
    def font(self) -> QFont:
        """The font of what floats."""
        return self._font

    @property
    def colours(self) -> Colours:
        """The theme that shows."""
        return self._colours

    @property
    def card(self) -> "MentionCard | None":
        """The card that shows, or None."""
        return self._card

    @property
    def hints(self) -> "Hints | None":
        """The hint letters that show, or None."""
        return self._hints

    @property
    def sheet(self) -> QDialog | None:
        """The sheet that shows, or None."""
        return self._sheet

    @property
    def command_palette(self) -> "CommandPalette | None":
        """The command palette that shows, or None."""
        return self._palette

    def set_colours(self, colours: Colours) -> None:
        """Take another theme from now on."""
        self.close_all()
        self._colours = colours

    def close_all(self) -> bool:
        """Close everything; tell whether anything was open."""
        floating = (self._palette, self._card, self._hints, self._sheet)
        open_now = [each for each in floating if each is not None]
        for widget in open_now:
            widget.close()
        return bool(open_now)

    def hover(self, mention_of: MentionOf | None) -> None:
        """Take notice of the mention under the mouse; its card shows once the mouse rests."""
        if mention_of == self._resting_on:
            return
        self._resting_on = mention_of
        self._hover.stop()
        if mention_of is not None:
            self._leave.stop()
            self._hover.start()
        elif self._card is not None and not self._card.hasFocus():
            self._leave.start()

    def show_card(
        self, annotations: Annotations, entity: Entity, mention: Span | None, *, focused: bool
    ) -> None:
        """Show the card of an entity, beside its mention where that is in view."""
        from reader.ui.card.mention_card import MentionCard

        if self._card is not None:
            self._card.close()
        fonts = (self._font, self._view.typography.font(BlockRole.BODY))
        card = MentionCard(
            annotations, entity, mention, fonts=fonts, colours=self._colours, parent=self._window
        )
        card.mention_wanted.connect(self._go_to)
        card.right_said.connect(lambda: self._confirm(entity, mention))
        card.correction_wanted.connect(lambda: self._correct(entity, mention))
        card.destroyed.connect(lambda: self._forget_card(card))
        self._card = card
        card.place(self._place_of(mention))
        card.show()
        card.raise_()
        if focused:
            card.take_focus()

    def show_hints(self) -> None:
        """Label the visible mentions; typing a label chooses its mention."""
        from reader.ui.article.hints import Hints

        self.close_all()
        hints = Hints(self._view, self._font, self._colours)
        hints.mention_chosen.connect(self.mention_hinted)
        hints.destroyed.connect(lambda: self._forget_hints(hints))
        self._hints = hints
        hints.show()
        hints.setFocus()

    def show_about(self) -> None:
        """Show what this is."""
        from reader.ui.sheets.about_sheet import about_sheet
        from reader.version import dramatis_version

        sheet = about_sheet(dramatis_version(), self._font, self._colours, self._window)
        self.show_sheet(sheet)

    def show_changes(self) -> None:
        """Show what is new in this version."""
        from reader.paths import changelog_file
        from reader.ui.sheets.changes_sheet import changes_sheet
        from reader.version import dramatis_version

        sheet = changes_sheet(dramatis_version(), changelog_file(), self._font, self._window)
        self.show_sheet(sheet)

    def choose(self, choosing: "Choosing") -> None:
        """Let the person choose among rows as among actions: by a few letters and Enter."""
        from reader.ui.sheets.command_palette import CommandPalette

        palette = CommandPalette(
            choosing.offers,
            (),
            font=self.font,
            colours=self.colours,
            parent=self._window,
            question=choosing.question,
        )
        palette.action_asked.connect(choosing.chosen)
        self.show_palette(palette)

    def show_palette(self, palette: "CommandPalette") -> None:
        """Show the command palette, alone."""
        self.close_all()
        self._palette = palette
        palette.destroyed.connect(self._forget_palette)
        palette.open()

    def show_sheet(self, sheet: QDialog) -> None:
        """Show a sheet in place of the one before."""
        if self._sheet is not None:
            self._sheet.close()
        self._sheet = sheet
        sheet.destroyed.connect(lambda: self._forget_sheet(sheet))
        sheet.show()

    def _show_hovered(self) -> None:
        found = self._resting_on
        shown = self._card is not None and self._card.isVisible()
        if found is None or (shown and self._card is not None and self._card.hasFocus()):
            return
        self.show_card(self._view.state.annotations, found.entity, found.span, focused=False)

    def _close_if_left(self) -> None:
        card = self._card
        focused = QApplication.focusWidget()
        if card is None or (focused is not None and card.isAncestorOf(focused)):
            return
        if card.rect().contains(card.mapFromGlobal(QCursor.pos())):
            self._leave.start()
        else:
            card.close()

    def _place_of(self, mention: Span | None) -> QRect:
        viewport = self._view.viewport()
        rects = self._view.mention_rects(mention) if mention is not None else []
        beside = rects[0] if rects else QRect(20, 20, 1, 1)
        if not viewport.rect().intersects(beside):
            beside = QRect(20, 20, 1, 1)
        return QRect(viewport.mapTo(self._window, beside.topLeft()), beside.size())

    def _go_to(self, span: Span) -> None:
        if self._card is not None:
            self._card.close()
        self._view.setFocus()
        self.mention_wanted.emit(span)

    def _confirm(self, entity: Entity, mention: Span | None) -> None:
        if self._card is not None:
            self._card.close()
        self._view.setFocus()
        self.right_said.emit(entity, mention)

    def _correct(self, entity: Entity, mention: Span | None) -> None:
        where = self._place_of(mention)
        if self._card is not None:
            where = QRect(self._card.pos(), self._card.size())
            self._card.close()
        point = self._window.mapToGlobal(where.bottomLeft())
        self.correction_wanted.emit(entity, mention, point)

    def _forget_card(self, gone: "MentionCard") -> None:
        # Another may have taken its place before it was gone.
        if self._card is gone:
            self._card = None

    def _forget_hints(self, gone: "Hints") -> None:
        if self._hints is gone:
            self._hints = None

    def _forget_palette(self) -> None:
        self._palette = None

    def _forget_sheet(self, gone: QDialog) -> None:
        if self._sheet is gone:
            self._sheet = None


def _timer(parent: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
