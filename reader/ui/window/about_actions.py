"""The pane about a name: when it opens and closes, whom it is about, where its rows lead."""

from PySide6.QtCore import QObject, Qt, QTimer

from reader.reading.concordance import ConcordanceOrder
from reader.text.annotations import MentionOf
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.about.about_pane import AboutPane
from reader.ui.actions.action_set import ActionSet
from reader.ui.article.article_view import ArticleView
from reader.ui.names.names_panel import NamesPanel
from reader.ui.navigating.navigation import Navigation
from reader.ui.window.panes import Panes
from reader.ui.window.sidebar import Sidebar

_AFTER_MILLISECONDS = 40
"""The pane follows after the text is painted."""
ORDERS = {f"lines_by_{order.value}": order for order in ConcordanceOrder}
"""The action of each order."""


class AboutActions(QObject):
    """Shows the pane about a name, and lets it follow whoever is chosen.

    Args:
        view: The article.
        panel: The names.
        navigation: Knows who is chosen.
        pane: The pane.
        sidebar: Where it shows.
        panes: Shows the sidebar if it is hidden.
        action_set: Its orders are ticked.
    """

    def __init__(
        self,
        view: ArticleView,
        panel: NamesPanel,
        navigation: Navigation,
        *,
        pane: AboutPane,
        sidebar: Sidebar,
        panes: Panes,
        action_set: ActionSet,
    ) -> None:
        super().__init__(pane)
        self._view = view
        self._panel = panel
        self._navigation = navigation
        self._pane = pane
        self._sidebar = sidebar
        self._panes = panes
        self._set = action_set
        action_set.exclusive(ORDERS)
        action_set["lines_by_text"].setChecked(True)
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_AFTER_MILLISECONDS)
        self._following.timeout.connect(self.follow_now)

    @property
    def meant(self) -> Entity | None:
        """Whom the pane is about; else whom a command means."""
        if not self._pane.isHidden() and self._pane.entity is not None:
            return self._pane.entity
        return self._navigation.state.focus

    def toggle(self) -> None:
        """Tell about the row that has the focus, else about the current name; close it again."""
        state, row = self._navigation.state, self._panel.focused_row()
        if self._pane.isVisible() and self._pane.has_focus():
            self.close()
        elif row is not None:
            self._open(row.entity)
        elif state.focus is not None:
            self._open(state.focus)
        else:
            self._navigation.ask_to_choose()

    def show_mention(self, mention_of: MentionOf) -> None:
        """Tell about whom a mention means."""
        self._navigation.stand_on(mention_of.span)
        self._open(mention_of.entity)

    def show_id(self, entity_id: str) -> None:
        """Tell about whoever has an id."""
        annotations = self._navigation.state.annotations
        if entity_id in annotations:
            self._open(annotations.entity(entity_id))

    def close(self) -> None:
        """Close the pane; the focus goes back to the text if it was there."""
        if self._pane.has_focus():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pane.hide()

    def leave(self) -> bool:
        """Let the focus go back to the text; tell whether it was in the pane, which stays."""
        inside = self._pane.isVisible() and self._pane.has_focus()
        if inside:
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return inside

    def follow(self) -> None:
        """Follow whoever is chosen now, as soon as the text has been painted."""
        if not self._pane.isHidden():
            self._following.start()

    def follow_now(self) -> None:
        """Tell about whoever is chosen; where nobody is, about the same as before."""
        state, shown = self._navigation.state, self._pane.entity
        if self._pane.isHidden() or shown is None:
            return
        stays = shown.id in state.annotations and (
            state.focus is None or shown.id in state.chosen_ids
        )
        whom = state.annotations.entity(shown.id) if stays else state.focus
        if whom is None:
            self.close()
        else:
            self._tell_about(whom)

    def go(self, span: Span, beside: str) -> None:
        """Go to where a row leads; who stands there already comes into the text itself.

        Args:
            span: A mention.
            beside: Id of somebody else who is to be lit too; empty for nobody.
        """
        if self._navigation.state.current == span:
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._navigation.stand_on(span, beside=beside)

    def sort(self, order: ConcordanceOrder) -> None:
        """Sort the mentions in another way; the pane opens for it."""
        whom = self.meant
        if whom is None:
            self._navigation.ask_to_choose()
            self._tick()
            return
        if not self._pane.isVisible():
            self._open(whom)
        self._pane.show_order(order)
        self._tick()

    def _tick(self) -> None:
        name = next(name for name, order in ORDERS.items() if order is self._pane.order)
        self._set[name].setChecked(True)

    def _open(self, entity: Entity) -> None:
        self._panes.show_sidebar()
        self._tell_about(entity)
        self._sidebar.open_about()
        self._pane.take_focus()

    def _tell_about(self, entity: Entity) -> None:
        state = self._navigation.state
        current = state.current_mention
        own = current is not None and current.entity.id == entity.id
        self._pane.show_entity(state.annotations, entity, state.current if own else None)
