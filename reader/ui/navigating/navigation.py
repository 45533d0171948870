"""Moves through the article: who is chosen, which mention is current, back to where one read.

Every move that the reader asks for is shown in text, panels and status line, and announced.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from reader.reading.jump_history import JumpHistory
from reader.reading.reading_state import ReadingState
from reader.text.annotations import Annotations, MentionOf
from reader.text.article import Article
from reader.text.entity import Entity, EntityKind
from reader.text.revised_annotations import Shift
from reader.text.span import Span
from reader.ui.article.article_view import ArticleView
from reader.ui.bars.status_line import StatusLine
from reader.ui.names.names_panel import NamesPanel
from reader.ui.words.announcements import announce
from reader.ui.words.label_text import one_line
from reader.ui.words.words import kind_word, place_words, tr
from reader.wording import Wording

_ROW_AFTER_MILLISECONDS = 40
_SPOKEN_OF_PLACE = 80
"""Code points that are said of a place one comes back to."""
_KEYS = (
    ("next_mention", Wording("{key} next")),
    ("previous_mention", Wording("{key} previous")),
    ("escape", Wording("{key} clear")),
)


class Navigation(QObject):
    """Holds the reading state and shows it.

    Args:
        view: The article.
        panel: The names.
        status: The line at the bottom.
        parent: The window.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        view: ArticleView,
        panel: NamesPanel,
        status: StatusLine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._panel = panel
        self._status = status
        self._jumps = JumpHistory()
        self._turned_to: int | None = None
        self._said = ("", "")
        self._hint = ""
        self._key_of: Callable[[str], str] = lambda _: ""
        self._whole = Annotations(Article(text=""))
        self._hidden_kinds: frozenset[EntityKind] = frozenset()
        self._state = ReadingState(self._whole)
        # The panel follows after the text is painted.
        self._reveal_row = QTimer(self)
        self._reveal_row.setSingleShot(True)
        self._reveal_row.setInterval(_ROW_AFTER_MILLISECONDS)
        self._reveal_row.timeout.connect(self._show_row)

    @property
    def state(self) -> ReadingState:
        """Who is chosen and which mention is current."""
        return self._state

    def show_article(self, article: Article) -> None:
        """Begin to read another article."""
        self._said = ("", "")
        self._turned_to = None
        self._jumps.clear()
        self._view.show_article(article)
        self._whole = Annotations(article)
        self._show(ReadingState(self._whole))

    def show_annotations(self, annotations: Annotations) -> None:
        """Keep the choice in newer annotations of the article."""
        self._whole = annotations
        self._show(self._state.updated(self._of_shown_kinds(annotations)))

    def hide_kinds(self, kinds: frozenset[EntityKind]) -> None:
        """Let the names of some kinds show neither in the text nor in the list."""
        if kinds != self._hidden_kinds:
            self._hidden_kinds = kinds
            self._show(self._state.updated(self._of_shown_kinds(self._whole)))

    def show_revised(self, annotations: Annotations, shift: Shift) -> None:
        """Keep the choice, and the places left by jumps, in an article of which lines changed."""
        self._jumps.move(shift.offset)
        self._whole = annotations
        self._show(self._state.moved(self._of_shown_kinds(annotations), shift.span))

    def show_hint(self, words: str) -> None:
        """Say something while there is nothing else to say; plain text, empty for nothing."""
        self._hint = words
        self._show_status()

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Name the keys of actions in the status line, as `key_of` gives them."""
        self._key_of = key_of
        self._show(self._state)

    def key_of(self, name: str) -> str:
        """Return the key of an action as it is named in the status line; empty if it has none."""
        return self._key_of(name)

    def choose(self, entity_id: str, adding: bool = False) -> None:  # noqa: FBT002 - a slot
        """Choose an entity, or one more; its mention in view becomes current, else its first."""
        if entity_id not in self._state.annotations:
            return
        near = self._view.place.visible_span()
        if adding:
            self._move(self._state.toggle(entity_id, near=near))
        else:
            self._move(self._state.choose(entity_id, near=near))

    def choose_mention(self, mention_of: MentionOf, adding: bool = False) -> None:  # noqa: FBT002 - a slot
        """Choose the entity of a mention, which becomes the current one."""
        if adding:
            after = self._state.toggle(mention_of.entity.id)
            if mention_of.entity.id in after.slots:
                after = after.stand_on(mention_of.span)
            self._move(after)
        else:
            self._move(self._state.choose_at(mention_of.span))

    def say(self, words: str, keys: str = "") -> None:
        """Say something in the status line until the next move, and which keys lead on."""
        self._said = (words, keys)
        self._status.show_current("", words, keys)
        announce(self._view, words)

    def clear(self) -> None:
        """Let go of everybody."""
        if self._state.chosen:
            announce(self._view, tr("No name is chosen"))
        self._said = ("", "")
        self._show(self._state.clear())

    def release(self, entity_id: str) -> None:
        """Let go of one of those chosen; the text stays where it is."""
        name = _name(self._state.annotations.entity(entity_id))
        self._show(self._state.toggle(entity_id))
        announce(self._view, tr("{name}, let go of").format(name=name))

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) mention of the chosen."""
        if not self._state.chosen:
            self.ask_to_choose()
            return
        self._step_to(self._state.step(by, reading_at=self._view.place.reading_offset()), by)

    def ask_to_choose(self) -> None:
        """Say that a name is to be chosen first, and how."""
        key = self._key_of("people")
        self.say(
            tr("Choose a name first: click on one, or press {key}").format(key=key)
            if key
            else tr("Choose a name first: click on one")
        )

    def step_anyone(self, by: int) -> None:
        """Go to the next or previous mention of anybody."""
        self._step_to(self._state.step_anyone(by, reading_at=self._view.place.reading_offset()), by)

    def jump_to(self, span: Span) -> None:
        """Bring a stretch of the article into view, remembering where the reader was."""
        before = self._view.place.reveal(span)
        if before is not None:
            self._jumps.jumped(before)

    def turn_to(self, offset: int) -> None:
        """Bring a code point to the top of the view, remembering where the reader was."""
        self._jumps.jumped(self._view.place.reading_offset())
        self._turned_to = offset
        self._view.place.scroll_to_offset(offset)

    def turned_to(self) -> int | None:
        """Return the code point turned to last, if it stands in view below the end of the way.

        The last headings of an article cannot come to the top of the view.
        """
        if self._turned_to is None:
            return None
        seen, bar = self._view.place.visible_span(), self._view.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        return self._turned_to if at_end and seen is not None and self._turned_to in seen else None

    def stand_on(self, span: Span, *, beside: str = "") -> None:
        """Make a mention the current one, choosing its entity, and another if an id is given."""
        after = self._state.choose_at(span)
        if beside in after.annotations and beside not in after.slots:
            after = after.toggle(beside).stand_on(span)
        self._move(after)

    def tell_of(self, mention_of: MentionOf | None) -> None:
        """Say whose mention the caret came onto; None where it came off one."""
        if mention_of is None:
            self._show_status()
        else:
            entity = mention_of.entity
            at = entity.number_of(mention_of.mention)
            place = _which((at, len(entity.mentions)), mention_of)
            name, kind = _name(mention_of.entity), kind_word(mention_of.entity.kind)
            self._status.show_current(name, f" · {kind} · {place}", tr("Enter shows more"))
            announce(self._view, f"{name}, {kind}, {place}".replace(" · ", ", "))

    def go_to_edge(self, *, end: bool) -> None:
        """Go to the top or the end of the article."""
        before = self._view.place.reading_offset()
        self._view.go_to_edge(end=end)
        if self._view.place.reading_offset() != before:
            self._jumps.jumped(before)
        announce(self._view, tr("End of the article") if end else tr("Top of the article"))

    def go_back(self) -> bool:
        """Return to where the last jump began; tell whether there was one."""
        return self._return_to(self._jumps.back(self._view.place.reading_offset()))

    def go_forward(self) -> bool:
        """Return to where the last step back began; tell whether there was one."""
        return self._return_to(self._jumps.forward(self._view.place.reading_offset()))

    def _return_to(self, offset: int | None) -> bool:
        if offset is None:
            return False
        self._view.place.scroll_to_offset(offset)
        text = self._state.annotations.article.text
        announce(self._view, one_line(text[offset : offset + _SPOKEN_OF_PLACE].partition("\n")[0]))
        return True

    def _of_shown_kinds(self, annotations: Annotations) -> Annotations:
        if not self._hidden_kinds:
            return annotations
        return annotations.with_entities(
            each for each in annotations.entities if each.kind not in self._hidden_kinds
        )

    def _show_row(self) -> None:
        if self._state.focus is not None:
            self._panel.reveal(self._state.focus.id)

    def _step_to(self, after: ReadingState, by: int) -> None:
        wrapped = self._state.wraps(after, by)
        self._move(
            after, wrapped=(tr("from the beginning") if by > 0 else tr("from the end")) * wrapped
        )

    def _move(self, after: ReadingState, *, wrapped: str = "") -> None:
        self._said = ("", "")
        self._show(after, wrapped=wrapped)
        before = self._view.place.reveal(after.current) if after.current is not None else None
        if before is not None:
            self._jumps.jumped(before)
        if after.current is not None:
            self._view.carry_caret(after.current)
        self._reveal_row.start()
        announce(self._view, self._spoken(wrapped))

    def _show(self, state: ReadingState, *, wrapped: str = "") -> None:
        self._state = state
        self._view.show_state(state)
        self._panel.show_state(state)
        self._show_status(wrapped)
        self.state_changed.emit(state)

    def _show_status(self, wrapped: str = "") -> None:
        focus = self._state.focus
        if focus is None:
            words, keys = self._said
            self._status.show_current("", words, keys or ("" if words else self._hint))
        else:
            detail = f" · {kind_word(focus.kind)}{_place(self._state)}"
            detail += f" · {wrapped}" if wrapped else ""
            self._status.show_current(_name(focus), detail, self._keys())

    def _keys(self) -> str:
        named = ((self._key_of(name), words) for name, words in _KEYS)
        return "  ".join(tr(words).format(key=key) for key, words in named if key)

    def _spoken(self, wrapped: str) -> str:
        focus = self._state.focus
        if focus is None:
            return ""
        place = _place(self._state).replace(" · ", ", ")
        return f"{_name(focus)}, {kind_word(focus.kind)}{place}" + (
            f", {wrapped}" if wrapped else ""
        )


def _name(entity: Entity) -> str:
    return one_line(entity.name, limit=120)


def _place(state: ReadingState) -> str:
    place, current = state.place_in_entity, state.current_mention
    if place is None or current is None:
        return ""
    return f" · {_which(place, current)}"


def _which(place: tuple[int, int], mention_of: MentionOf) -> str:
    """Return which mention it is, and whether it is doubtful: "2 of 4 · doubtful"."""
    words = place_words(*place)
    return f"{words} · {tr('doubtful')}" if mention_of.mention.doubtful else words
