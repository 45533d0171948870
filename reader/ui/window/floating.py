"""What floats over the window for a while: the card, the hint letters, the sheets.

Each is loaded when it is first asked for, so that the window need not wait for it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from reader.reading.document_map import BlockRole
from reader.reading.themes import Colours
from reader.text.annotations import MentionOf
from reader.ui.article.article_view import ArticleView
from reader.ui.style.appearance import interface_font

if TYPE_CHECKING:
    from reader.ui.article.hints import Hints
    from reader.ui.card.hover_card import HoverCard
    from reader.ui.sheets.command_palette import CommandPalette
    from reader.ui.sheets.palette_offers import Choosing

_HOVER_MILLISECONDS = 650


class Floating(QObject):
    """Makes what floats, and closes it again.

    Args:
        view: The article.
        colours: The theme.
        window: Over which it floats.
    """

    mention_hinted = Signal(object)
    """The MentionOf whose hint letters were typed."""

    def __init__(self, view: ArticleView, colours: Colours, window: QWidget) -> None:
        super().__init__(window)
        self._view = view
        self._window = window
        self._colours = colours
        self._font = interface_font(view.typography.families)
        self._card: HoverCard | None = None
        self._hints: Hints | None = None
        self._sheet: QDialog | None = None
        self._palette: CommandPalette | None = None
        self._resting_on: MentionOf | None = None
        self._hover = _timer(self, _HOVER_MILLISECONDS)
        self._hover.timeout.connect(self._show_hovered)
        self._cards_wanted = True

    @property
    def font(self) -> QFont:
        """The font of what floats."""
        return self._font

    @property
    def colours(self) -> Colours:
        """The theme that shows."""
        return self._colours

    @property
    def card(self) -> "HoverCard | None":
        """The card that shows, or None."""
        return self._card

    @property
    def waiting(self) -> bool:
        """Whether a card shows as soon as the mouse has rested long enough."""
        return self._hover.isActive()

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

    def show_cards(self, *, wanted: bool) -> None:
        """Let a card show where the mouse rests, or none."""
        self._cards_wanted = wanted
        if not wanted:
            self.dismiss()

    def hover(self, mention_of: MentionOf | None) -> None:
        """Take notice of the mention under the mouse; its card shows once the mouse rests."""
        if mention_of == self._resting_on:
            return
        self.dismiss()
        self._resting_on = mention_of
        if mention_of is not None and self._cards_wanted:
            self._hover.start()

    def dismiss(self, *_: object) -> None:
        """Close the card, until the mouse rests on another mention."""
        self._hover.stop()
        if self._card is not None:
            self._card.close()

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
        """Show the card of the mention that the mouse rests on."""
        from reader.ui.card.hover_card import HoverCard

        found, viewport = self._resting_on, self._view.viewport()
        rects = self._view.mention_rects(found.span) if found is not None else []
        if found is None or not rects:
            return
        fonts = (self._font, self._view.typography.font(BlockRole.BODY))
        card = HoverCard(
            self._view.state.annotations,
            found.entity,
            found.span,
            fonts=fonts,
            colours=self._colours,
            parent=self._window,
        )
        card.destroyed.connect(lambda: self._forget_card(card))
        self._card = card
        card.place(QRect(viewport.mapTo(self._window, rects[0].topLeft()), rects[0].size()))
        card.show()
        card.raise_()

    def _forget_card(self, gone: "HoverCard") -> None:
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
