"""What is done about the name or the mention one points at: the menu of corrections."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.text.annotations import MentionOf
from reader.text.checking import Check
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.about.about_pane import AboutPane
from reader.ui.actions.action_set import ActionSet
from reader.ui.article.article_view import ArticleView
from reader.ui.correcting.correcting import Correcting
from reader.ui.correcting.likely_correction import likely
from reader.ui.names.names_panel import NamesPanel
from reader.ui.navigating.navigation import Navigation
from reader.ui.words.label_text import one_line
from reader.ui.words.words import kind_word, plain, tr


class MentionActions:
    """Finds out who is meant and where on the screen that is, and opens what was asked for.

    Args:
        view: The article.
        panel: The names.
        navigation: Knows who is chosen.
        about: Tells about one name.
        correcting: Opens the menu of corrections.
        actions: What else its menus offer.
    """

    def __init__(
        self,
        view: ArticleView,
        panel: NamesPanel,
        navigation: Navigation,
        about: AboutPane,
        correcting: Correcting,
        *,
        actions: ActionSet,
    ) -> None:
        self._view = view
        self._panel = panel
        self._navigation = navigation
        self._about = about
        self._correcting = correcting
        self._actions = actions

    def correct(self) -> None:
        """Open the menu of corrections of the row that has the focus, else of the place in text."""
        row = self._panel.focused_row()
        if row is not None:
            each = self._panel.focused_list()
            point = each.point_of_current() if each is not None else QCursor.pos()
            self._correcting.popup(point, row.entity, None, None)
            return
        about = self._about.list
        if about.hasFocus():
            line = about.current_row()
            span = line.span if line is not None else None
            self.correct_about(span, about.point_of_current())
            return
        state = self._navigation.state
        selection = self._view.selected_span()
        point = self._point_below(selection or state.current)
        self._correcting.popup(point, state.focus, state.current, selection)

    def correct_entity(self, entity_id: str, point: QPoint) -> None:
        """Open the menu of corrections of a row at a point of the screen."""
        annotations = self._navigation.state.annotations
        if entity_id in annotations:
            entity = annotations.entity(entity_id)
            self._correcting.popup(
                point, entity, None, None, more=lambda menu: self._offer_of_row(menu, entity)
            )

    def correct_in_text(self, mention_of: MentionOf | None, point: QPoint) -> None:
        """Open the menu of corrections for a place in the text."""
        entity = mention_of.entity if mention_of is not None else None
        span = mention_of.span if mention_of is not None else None
        self._correcting.popup(
            point,
            entity,
            span,
            self._view.selected_span(),
            more=lambda menu: self._offer_of_text(menu, mention_of),
        )

    def correct_about(self, span: Span | None, point: QPoint) -> None:
        """Open the menu of corrections of a row of the pane: of its mention, or of the name."""
        annotations = self._navigation.state.annotations
        mention_of = annotations.at(span.start) if span is not None else None
        if mention_of is not None:
            self._correcting.popup(point, mention_of.entity, mention_of.span, None)
        else:
            self._correcting.popup(point, self._about.entity, None, None)

    def correct_doubtful(self, check: Check) -> None:
        """Open the menu of corrections below what is doubtful, on the likeliest of them."""
        span = check.mention.span
        point = self._point_below(span)
        self._correcting.popup(point, check.entity, span, None, likely=likely(check))

    def _offer_of_text(self, menu: QMenu, mention_of: MentionOf | None) -> None:
        """Add what is looked for in the menu of a place in the text."""
        if mention_of is not None:
            self._navigation_to(mention_of, menu)
        self._add(menu, "copy", enabled=self._view.textCursor().hasSelection())
        for name in ("find", "select_all"):
            self._add(menu, name)
        if self._view.window().isFullScreen():
            # The menus are gone, and with them the way out by mouse.
            menu.addAction(tr("Leave the full screen"), self._actions["full_screen"].trigger)

    def _offer_of_row(self, menu: QMenu, entity: Entity) -> None:
        """Add what is looked for in the menu of a row of names."""
        self._navigation_to(MentionOf(entity, entity.mentions[0]), menu)
        menu.addAction(tr("Copy the list of names"), self._copy_all)
        order = menu.addMenu(plain(tr("&Order")))
        for name in ("order_appearance", "order_frequency", "order_alphabet"):
            order.addAction(self._actions[name])

    def _navigation_to(self, mention_of: MentionOf, menu: QMenu) -> None:
        menu.addSeparator()
        for name in ("card", "next_mention"):
            self._add(menu, name, first=lambda: self._navigation.choose_mention(mention_of))
        name = one_line(mention_of.entity.name)
        menu.addAction(tr("Copy the name"), lambda: QGuiApplication.clipboard().setText(name))
        menu.addSeparator()

    def _copy_all(self) -> None:
        rows = [
            f"{one_line(each.name)}\t{kind_word(each.kind)}\t{len(each.mentions)}"
            for each in self._navigation.state.annotations.entities
        ]
        QGuiApplication.clipboard().setText("\n".join(rows))
        self._navigation.say(tr("%n name(s) copied", len(rows)))

    def _add(
        self,
        menu: QMenu,
        name: str,
        *,
        first: Callable[[], None] | None = None,
        enabled: bool = True,
    ) -> None:
        """Add an action of the window; its letter would not be alone in this menu."""
        action = self._actions[name]

        def act() -> None:
            if first is not None:
                first()
            action.trigger()

        key = self._actions.key_of(name)
        key = key.upper() if len(key) == 1 else key
        title = plain(action.text().partition("\t")[0])
        menu.addAction(f"{title}\t{key}" if key else title, act).setEnabled(enabled)

    def _point_below(self, place: Span | None) -> QPoint:
        """Return a point of the screen: under a place of the text, else amid what shows of it."""
        rects = self._view.mention_rects(place) if place is not None else []
        viewport = self._view.viewport()
        return viewport.mapToGlobal(rects[-1].bottomLeft() if rects else viewport.rect().center())
