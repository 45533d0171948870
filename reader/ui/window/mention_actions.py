"""What is done about the name or the mention one points at: its card, the menu of corrections."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor

from reader.text.annotations import MentionOf
from reader.text.checking import Check
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.article.article_view import ArticleView
from reader.ui.correcting.correcting import Correcting
from reader.ui.correcting.likely_correction import likely
from reader.ui.names.names_panel import NamesPanel
from reader.ui.navigating.navigation import Navigation
from reader.ui.window.floating import Floating


class MentionActions:
    """Finds out who is meant and where on the screen that is, and opens what was asked for.

    Args:
        view: The article.
        panel: The names.
        navigation: Knows who is chosen.
        floating: Shows the card.
        correcting: Opens the menu of corrections.
    """

    def __init__(
        self,
        view: ArticleView,
        panel: NamesPanel,
        navigation: Navigation,
        floating: Floating,
        correcting: Correcting,
    ) -> None:
        self._view = view
        self._panel = panel
        self._navigation = navigation
        self._floating = floating
        self._correcting = correcting

    def show_card(self) -> None:
        """Show the card of the row that has the focus, else of the current mention."""
        state = self._navigation.state
        row = self._panel.focused_row()
        if row is not None:
            first = row.entity.mentions[0].span
            self._floating.show_card(state.annotations, row.entity, first, focused=True)
        elif state.focus is not None:
            self._floating.show_card(state.annotations, state.focus, state.current, focused=True)
        else:
            self._navigation.ask_to_choose()

    def show_card_of(self, mention_of: MentionOf) -> None:
        """Show the card of a mention, for the keys to move in."""
        annotations = self._navigation.state.annotations
        self._floating.show_card(annotations, mention_of.entity, mention_of.span, focused=True)

    def correct(self) -> None:
        """Open the menu of corrections of the row that has the focus, else of the place in text."""
        row = self._panel.focused_row()
        if row is not None:
            each = self._panel.focused_list()
            point = each.point_of_current() if each is not None else QCursor.pos()
            self._correcting.popup(point, row.entity, None, None)
            return
        state = self._navigation.state
        selection = self._view.selected_span()
        point = self._point_below(selection or state.current)
        self._correcting.popup(point, state.focus, state.current, selection)

    def correct_entity(self, entity_id: str, point: QPoint) -> None:
        """Open the menu of corrections of a row at a point of the screen."""
        annotations = self._navigation.state.annotations
        if entity_id in annotations:
            self._correcting.popup(point, annotations.entity(entity_id), None, None)

    def correct_in_text(self, mention_of: MentionOf | None, point: QPoint) -> None:
        """Open the menu of corrections for a place in the text."""
        entity = mention_of.entity if mention_of is not None else None
        span = mention_of.span if mention_of is not None else None
        self._correcting.popup(point, entity, span, self._view.selected_span())

    def correct_on_card(self, entity: Entity, mention: Span | None, point: QPoint) -> None:
        """Open the menu of corrections of what a card showed."""
        self._correcting.popup(point, entity, mention, None)

    def correct_doubtful(self, check: Check) -> None:
        """Open the menu of corrections below what is doubtful, on the likeliest of them."""
        span = check.mention.span
        point = self._point_below(span)
        self._correcting.popup(point, check.entity, span, None, likely=likely(check))

    def _point_below(self, place: Span | None) -> QPoint:
        """Return a point of the screen: under a place of the text, else amid what shows of it."""
        rects = self._view.mention_rects(place) if place is not None else []
        viewport = self._view.viewport()
        return viewport.mapToGlobal(rects[-1].bottomLeft() if rects else viewport.rect().center())
