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
from reader.text.equal_words import equal_mentions, equal_words
from reader.text.merge_all import MergeAll, fullest
from reader.text.span import Span
from reader.ui.bars.prompt_bar import PromptBar
from reader.ui.correcting.likely_correction import Likely
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_session import ArticleSession
from reader.ui.sheets.palette_offers import Choosing, Offer
from reader.ui.words.label_text import one_line
from reader.ui.words.words import figures, kind_word, quoted, tr
from reader.wording import Wording

_SEVERAL = 2
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

    choosing = Signal(object)
    """A Choosing that is to be put to the person."""
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
        more: Callable[[QMenu], None] | None = None,
    ) -> QMenu:
        """Return the menu of corrections.

        Args:
            entity: The name one stands on, or None.
            mention: Its mention one stands on, or None.
            selection: The words selected in the text, or None.
            likely: Which correction is likely; other kinds are offered first then.
            more: Adds what is no correction.
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
            self._offer_merge(menu, entity)
            self._offer_entity(menu, entity, kinds_first=likely is Likely.KIND)
            if mention is not None:
                self._offer_mention(menu, entity, mention)
        if more is not None:
            more(menu)
        elif menu.isEmpty():
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
        more: Callable[[QMenu], None] | None = None,
    ) -> QMenu:
        """Open the menu at a point of the screen, on its first entry or on a likely one."""
        menu = self.make_menu(entity, mention, selection, likely=likely, more=more)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)
        # Else the letters of the text and of the lists act before those of the menu.
        menu.setFocus(Qt.FocusReason.PopupFocusReason)
        actions = [action for action in menu.actions() if action.isEnabled()]
        if actions:
            wanted = (action for action in actions if likely and action.data() == likely)
            menu.setActiveAction(next(wanted, actions[0]))
        return menu

    def _offer_merge(self, menu: QMenu, entity: Entity) -> None:
        """Offer to make one of all that are chosen, if the name one stands on is one of them."""
        annotations = self._session.history.present
        ids = [each for each in self._navigation.state.chosen_ids if each in annotations]
        if len(ids) < _SEVERAL or entity.id not in ids:
            return
        kept = fullest(annotations.entity(each) for each in ids)
        others = tuple(each for each in ids if each != kept.id)
        words = tr("&These {count} are one: {name}")
        words = words.format(count=len(ids), name=_for_menu(kept.name))
        menu.addAction(words, self._doer(MergeAll(kept.id, others)))

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
        if not kinds_first:
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
        also = equal_mentions(self._session.history.present, mention)
        if also:
            count = len(also) + 1
            words = tr("Is no name, &wherever it stands: {count}").format(count=count)
            menu.addAction(words, self._doer(RemoveMention(mention, also=also)))
            words = tr("Means some&one else, wherever it stands: {count}…").format(count=count)
            menu.addAction(words, lambda: self._ask_whom(mention, also))
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
        if self._session.history.present.entities:
            words = tr("Is somebody in &the list…")
            menu.addAction(words, lambda: self._ask_meant(selection, others))
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
        question = tr("{name} is the same as").format(name=one_line(entity.name, limit=40))
        self._ask_for_row(question, entity, lambda other: Merge(other.id, entity.id))

    def _ask_whom(self, mention: Span, also: tuple[Span, ...] = ()) -> None:
        found = self._session.history.present.at(mention.start)
        if found is None:
            return
        form = found.mention.form
        self._ask_for_row(
            self._means(mention),
            found.entity,
            lambda other: AddMention(other.id, mention, form, also=also),
        )

    def _ask_meant(self, selection: Span, also: tuple[Span, ...]) -> None:
        question = self._means(selection)
        self._ask_for_row(question, None, lambda other: AddMention(other.id, selection, also=also))

    def _means(self, place: Span) -> str:
        words = quoted(one_line(place.of(self._session.article.text), limit=40))
        return tr("{words} means").format(words=words)

    def _ask_for_row(
        self, question: str, besides: Entity | None, edit: Callable[[Entity], Edit]
    ) -> None:
        """Let a row of the list be chosen, besides the one it is about, and apply an edit."""
        present = self._session.history.present
        others = [each for each in present.entities if besides is None or each.id != besides.id]
        others.sort(key=lambda each: -len(each.mentions))
        rows = {each.id: each for each in others}
        offers = tuple(map(_offer, others))
        self.choosing.emit(Choosing(question, offers, lambda row: self._apply(edit(rows[row]))))

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


def _offer(entity: Entity) -> Offer:
    """Return a row as it is offered: name, kind, role, and how often it is mentioned."""
    kind = kind_word(entity.kind)
    role = one_line(entity.role, limit=60) if entity.role else ""
    facts = " · ".join(filter(None, (kind, role)))
    return Offer(
        entity.id,
        one_line(entity.name, limit=60),
        facts,
        figures(len(entity.mentions)),
        said=facts.replace(" · ", ", "),
    )


def _for_menu(text: str) -> str:
    """Make text of others fit for a menu: an & would become the letter that chooses the entry."""
    return one_line(text, limit=60).replace("&", "&&")
