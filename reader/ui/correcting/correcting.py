"""The menu of corrections: what can be put right about the name and the mention one stands on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.text.annotations import MentionOf
from reader.text.edits import (
    AddEntity,
    AddMention,
    Delete,
    Edit,
    Locate,
    Merge,
    RemoveMention,
    Rename,
    Retype,
    Split,
)
from reader.text.entity import Entity, EntityKind
from reader.text.equal_words import equal_words
from reader.text.folding import folded
from reader.text.span import Span
from reader.ui.bars.prompt_bar import PromptBar
from reader.ui.correcting.likely_correction import Likely
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_session import ArticleSession
from reader.ui.words.label_text import one_line
from reader.ui.words.words import quoted, tr
from reader.wording import Wording

_KIND_TITLES = {
    EntityKind.PERSON: Wording("a &person"),
    EntityKind.ORGANISATION: Wording("an &organisation"),
    EntityKind.PLACE: Wording("a p&lace"),
}
_EVERYWHERE_TITLES = {
    EntityKind.PERSON: Wording("Is a &person, everywhere: {count}"),
    EntityKind.ORGANISATION: Wording("Is an &organisation, everywhere: {count}"),
    EntityKind.PLACE: Wording("Is a p&lace, everywhere: {count}"),
}
_SELECTION_TITLES = {
    EntityKind.PERSON: Wording("Is a &person"),
    EntityKind.ORGANISATION: Wording("Is an &organisation"),
    EntityKind.PLACE: Wording("Is a p&lace"),
}


class Correcting(QObject):
    """Offers corrections and applies them.

    Args:
        session: Holds the annotations and their history.
        navigation: Knows who is meant.
        prompt: Asks for a name.
        window: Parent of the menu.
    """

    corrected = Signal()
    """A correction was made."""

    def __init__(
        self,
        session: ArticleSession,
        navigation: Navigation,
        prompt: PromptBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._navigation = navigation
        self._prompt = prompt
        self._window = window

    def make_menu(
        self,
        entity: Entity | None,
        mention: Span | None,
        selection: Span | None,
        *,
        likely: Likely | None = None,
    ) -> QMenu:
        """Return the menu of corrections.

        Args:
            entity: The name one stands on, or None.
            mention: Its mention one stands on, or None.
            selection: The words selected in the text, or None.
            likely: Which correction is likely; other kinds are offered first then.
        """
        menu = QMenu(self._window)
        menu.setAccessibleName(tr("Correct"))
        marked = None if selection is None else self._mention_at(selection)
        if marked is not None:
            # Who double-clicks a name means that name.
            entity, mention, selection = marked.entity, marked.span, None
        if selection is not None:
            self._offer_selection(menu, selection, entity)
        if entity is not None:
            self._offer_entity(menu, entity, kinds_first=likely is Likely.KIND)
            if mention is not None:
                self._offer_mention(menu, entity, mention)
        if menu.isEmpty():
            nothing = menu.addAction(tr("Choose a name, or select words of the text, to correct"))
            nothing.setEnabled(False)
        return menu

    def popup(
        self,
        point: QPoint,
        entity: Entity | None,
        mention: Span | None,
        selection: Span | None,
        *,
        likely: Likely | None = None,
    ) -> QMenu:
        """Open the menu at a point of the screen, on its first entry or on a likely one."""
        menu = self.make_menu(entity, mention, selection, likely=likely)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)
        # Else the letters of the text and of the lists act before those of the menu.
        menu.setFocus(Qt.FocusReason.PopupFocusReason)
        actions = [action for action in menu.actions() if action.isEnabled()]
        if actions:
            wanted = (action for action in actions if likely and action.data() == likely)
            menu.setActiveAction(next(wanted, actions[0]))
        return menu

    def _offer_entity(self, menu: QMenu, entity: Entity, *, kinds_first: bool) -> None:
        name = _for_menu(entity.name)
        _add_heading(menu, name)
        if kinds_first:
            for kind, title in _SELECTION_TITLES.items():
                if kind is not entity.kind:
                    menu.addAction(tr(title), self._doer(Retype(entity.id, kind)))
        for place in entity.alternatives:
            words = tr("It is {place}").format(place=_for_menu(place))
            menu.addAction(words, self._doer(Locate(entity.id, place)))
        menu.addAction(tr("&Rename…"), lambda: self._ask_name(entity))
        kinds = menu.addMenu(tr("It is &in fact"))
        for kind, title in _KIND_TITLES.items():
            action = kinds.addAction(tr(title), self._doer(Retype(entity.id, kind)))
            action.setEnabled(kind is not entity.kind)
        same = menu.addAction(tr("The &same as…"), lambda: self._ask_same(entity))
        same.setData(Likely.SAME)
        none = menu.addAction(tr("&No name: remove it everywhere"), self._doer(Delete(entity.id)))
        none.setData(Likely.NO_NAME)

    def _offer_mention(self, menu: QMenu, entity: Entity, mention: Span) -> None:
        _add_heading(menu, tr("This mention"))
        none = menu.addAction(tr("Is no name &here"), self._doer(RemoveMention(mention)))
        none.setData(Likely.NO_NAME_HERE)
        words = tr("Means some&body else in the list…")
        other = menu.addAction(words, lambda: self._ask_whom(mention))
        other.setData(Likely.SOMEBODY_ELSE)
        if len(entity.mentions) > 1:
            split = Split(entity.id, frozenset((mention,)))
            menu.addAction(tr("Is somebody &else"), self._doer(split))

    def _mention_at(self, selection: Span) -> MentionOf | None:
        """Return the mention whose words are selected, all of them and nothing else."""
        text = self._session.article.text
        words = selection.of(text)
        start = selection.start + len(words) - len(words.lstrip())
        bare = Span(start, max(start, selection.end - len(words) + len(words.rstrip())))
        found = self._session.history.present.at(bare.start)
        return found if found is not None and found.span == bare else None

    def _offer_selection(self, menu: QMenu, selection: Span, entity: Entity | None) -> None:
        words = one_line(selection.of(self._session.article.text), limit=40)
        others = equal_words(self._session.history.present, selection)
        _add_heading(menu, _for_menu(quoted(words)))
        for kind, title in _SELECTION_TITLES.items():
            if others:
                everywhere = tr(_EVERYWHERE_TITLES[kind]).format(count=len(others) + 1)
                menu.addAction(everywhere, self._doer(AddEntity(selection, kind, also=others)))
            else:
                menu.addAction(tr(title), self._doer(AddEntity(selection, kind)))
        name = _for_menu(entity.name) if entity is not None else ""
        meant = tr("Is &meant to be {name}").format(name=name)
        if entity is not None:
            menu.addAction(meant, self._doer(AddMention(entity.id, selection, also=others)))
        if others:
            here = menu.addMenu(tr("Only &here"))
            for kind, title in _SELECTION_TITLES.items():
                here.addAction(tr(title), self._doer(AddEntity(selection, kind)))
            if entity is not None:
                here.addAction(meant, self._doer(AddMention(entity.id, selection)))

    def _ask_name(self, entity: Entity) -> None:
        self._prompt.ask(
            tr("Name"),
            one_line(entity.name),
            answer=lambda name: self._apply(Rename(entity.id, name)),
        )

    def _ask_same(self, entity: Entity) -> None:
        others = [each for each in self._session.history.present.entities if each.id != entity.id]
        self._prompt.ask(
            tr("{name} is the same as").format(name=one_line(entity.name, limit=40)),
            "",
            answer=lambda name: self._with_named(
                name, others, lambda other: Merge(other.id, entity.id)
            ),
            offered=[one_line(each.name) for each in others],
        )

    def _ask_whom(self, mention: Span) -> None:
        found = self._session.history.present.at(mention.start)
        if found is None:
            return
        others = [
            each for each in self._session.history.present.entities if each is not found.entity
        ]
        words = quoted(one_line(mention.of(self._session.article.text), limit=40))
        form = found.mention.form
        self._prompt.ask(
            tr("{words} means").format(words=words),
            "",
            answer=lambda name: self._with_named(
                name, others, lambda other: AddMention(other.id, mention, form)
            ),
            offered=[one_line(each.name) for each in others],
        )

    def _with_named(self, name: str, others: list[Entity], edit: Callable[[Entity], Edit]) -> None:
        """Apply an edit with the row that is called `name`, or whose name has it in it."""
        sought = folded(one_line(name))
        found = [each for each in others if folded(one_line(each.name)) == sought]
        found = found or [each for each in others if sought in folded(one_line(each.name))]
        if found:
            self._apply(edit(found[0]))
        else:
            self._navigation.say(tr("No such name in the list"))

    def _doer(self, edit: Edit) -> Callable[[], None]:
        return lambda: self._apply(edit)

    def _apply(self, edit: Edit) -> None:
        before = self._session.history.present
        self._session.correct(edit)
        if self._session.history.present is not before:
            self.corrected.emit()


def _add_heading(menu: QMenu, text: str) -> None:
    if not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(text).setEnabled(False)


def _for_menu(text: str) -> str:
    """Make text of others fit for a menu: an & would become the letter that chooses the entry."""
    return one_line(text, limit=60).replace("&", "&&")
