"""What leads from one part of the window to another: every connection, and what each action does.

A part listens to what it made itself; whatever goes between parts is told here, in the order in
which it is to happen.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication

from reader.reading.concordance import ConcordanceOrder
from reader.text.entity import EntityKind
from reader.ui.window.about_actions import ORDERS, AboutActions
from reader.ui.window.first_hint import DISMISSING
from reader.ui.window.outcomes import SWITCHES
from reader.ui.window.reactions import Reactions
from reader.ui.window.reader_parts import ReaderParts


def wire(parts: ReaderParts) -> None:
    """Join the parts of a window, and show them as the preferences say."""
    reactions = Reactions(parts)
    _wire_actions(parts)
    _wire_session(parts, reactions)
    _wire_text(parts)
    _wire_names(parts)
    _wire_about(parts)
    _wire_bars(parts, reactions)
    _wire_articles(parts, reactions)
    _wire_preferences(parts, reactions)
    reactions.show_all()


def _wire_session(parts: ReaderParts, reactions: Reactions) -> None:
    session, opener = parts.session, parts.session.opener
    session.article_changed.connect(parts.left_out.forget)
    session.article_changed.connect(parts.opening.take_article)
    session.leaving.connect(parts.going_back.take_leaving)
    session.article_changed.connect(parts.articles.take_article)
    session.article_changed.connect(reactions.show_article)
    session.article_changed.connect(parts.going_back.take_article)
    session.annotations_changed.connect(reactions.show_annotations)
    session.article_revised.connect(parts.articles.take_revised)
    session.article_revised.connect(reactions.show_revised)
    session.working_changed.connect(parts.progress.show_finding)
    session.working_changed.connect(reactions.show_working)
    session.names_completed.connect(reactions.complete)
    session.opened.connect(reactions.remember_opened)
    session.place_found.connect(reactions.go_to_place)
    session.carried_over.connect(reactions.tell_carried_over)
    session.failed.connect(parts.opening.tell)
    opener.on_its_way.busy_changed.connect(parts.progress.show_opening)
    opener.on_its_way.busy_changed.connect(reactions.show_under_way)
    opener.password_needed.connect(parts.opening.ask_password)
    opener.password_needed.connect(parts.articles.take_locked)
    opener.articles_found.connect(parts.articles.take_opened)
    opener.refused.connect(parts.articles.take_refused)
    opener.refused.connect(parts.going_back.take_refused)
    opener.refused.connect(parts.opening.tell_refused)
    parts.begun.connect(reactions.show_under_way)


def _wire_text(parts: ReaderParts) -> None:
    view, navigation, mention_actions = parts.view, parts.navigation, parts.mention_actions
    view.mention_clicked.connect(navigation.choose_mention)
    view.mention_entered.connect(parts.about_actions.show_mention)
    view.mention_clicked.connect(parts.floating.dismiss)
    view.menu_asked.connect(parts.floating.dismiss)
    view.verticalScrollBar().valueChanged.connect(parts.floating.dismiss)
    view.mention_hovered.connect(parts.floating.hover)
    view.menu_asked.connect(mention_actions.correct_in_text)
    view.caret_moved.connect(navigation.tell_of)
    view.zoom_asked.connect(parts.preference_actions.zoom)
    view.verticalScrollBar().valueChanged.connect(parts.articles.follow)
    parts.pinching.zoom_asked.connect(parts.preference_actions.zoom)
    parts.floating.mention_hinted.connect(navigation.choose_mention)
    parts.correcting.choosing.connect(parts.floating.choose)
    parts.correcting.corrected.connect(parts.outcomes.tell_corrected)


def _wire_names(parts: ReaderParts) -> None:
    parts.panel.entity_chosen.connect(parts.navigation.choose)
    parts.panel.menu_asked.connect(parts.mention_actions.correct_entity)
    parts.panel.mention_wanted.connect(parts.navigation.stand_on)
    parts.panel.about_asked.connect(parts.about_actions.show_id)
    parts.panel.folding_asked.connect(parts.preference_actions.fold_panel)
    parts.panel.hiding_asked.connect(parts.preference_actions.show_kind)
    orders = ("order_appearance", "order_frequency", "order_alphabet")
    parts.panel.order_button.menu.addActions([parts.action_set[name] for name in orders])
    parts.navigation.state_changed.connect(parts.legend.show_state)
    parts.legend.released.connect(parts.navigation.release)
    parts.legend.emptied.connect(parts.view.setFocus)


def _wire_about(parts: ReaderParts) -> None:
    pane, about = parts.about_pane, parts.about_actions
    parts.navigation.state_changed.connect(about.follow)
    pane.place_wanted.connect(about.go)
    pane.menu_asked.connect(parts.mention_actions.correct_about)
    pane.right_said.connect(parts.checking.confirm)
    pane.close_asked.connect(about.close)
    orders, taken_out = list(ORDERS), ("lines_copy", "lines_save", "lines_print")
    pane.menu.addActions([parts.action_set[name] for name in orders])
    pane.menu.addSeparator()
    pane.menu.addActions([parts.action_set[name] for name in taken_out])


def _wire_bars(parts: ReaderParts, reactions: Reactions) -> None:
    checking, finding = parts.checking, parts.finding
    parts.prompt.closed.connect(reactions.leave_prompt)
    parts.prompt.closed.connect(checking.take_focus)
    parts.find_bar.wanted_changed.connect(finding.seek)
    parts.find_bar.step_asked.connect(finding.step)
    parts.find_bar.closed.connect(finding.close)
    parts.check_bar.right_said.connect(checking.confirm_asked)
    parts.check_bar.wrong_said.connect(checking.doubt_asked)
    parts.check_bar.skip_asked.connect(checking.go_on)
    parts.check_bar.closed.connect(parts.view.setFocus)
    checking.correction_wanted.connect(parts.mention_actions.correct_doubtful)
    parts.status.cancel_asked.connect(parts.progress.stop)
    parts.status.check_asked.connect(checking.begin)
    parts.status.left_out_asked.connect(parts.left_out.toggle)
    parts.opening.left_out_asked.connect(parts.left_out.toggle)
    parts.left_out.shown_changed.connect(reactions.show_left_out)


def _wire_articles(parts: ReaderParts, reactions: Reactions) -> None:
    parts.opening.several_given.connect(parts.articles.take)
    parts.corrections_list.wanted.connect(parts.outcomes.go_to)
    parts.articles.shown_changed.connect(parts.window_actions.show_articles_shown)
    parts.articles.shown_changed.connect(parts.frame.share_width)
    parts.articles.offered_changed.connect(reactions.show_articles_offered)


def _wire_preferences(parts: ReaderParts, reactions: Reactions) -> None:
    parts.preferences.changed.connect(reactions.show_preferences)
    parts.window_actions.recent.aboutToShow.connect(reactions.fill_recent)
    parts.action_set.keys_changed.connect(reactions.show_keys)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(reactions.show_theme)
    hints.accessibility().contrastPreferenceChanged.connect(reactions.show_theme)


def _wire_actions(parts: ReaderParts) -> None:
    """Let the actions do what they say; what is on or off now is said first."""
    for name in SWITCHES:
        parts.action_set[name].triggered.connect(
            lambda on, name=name: parts.outcomes.tell_switched(name, on)
        )
    parts.action_set.connect_all(
        {
            **_reading(parts),
            **_names(parts),
            **_documents(parts),
            **_moving(parts),
            **parts.preference_actions.handlers(),
        }
    )
    for name in DISMISSING:
        parts.action_set[name].triggered.connect(parts.first_hint.take_use)
    parts.action_set.bind_letters((parts.view, *parts.panel.lists.values(), parts.about_pane.list))


_Handlers = dict[str, Callable[..., object]]
"""What an action does, by its name; given whether it is on, if it is one to be ticked."""


def _documents(parts: ReaderParts) -> _Handlers:
    opening, articles, taking_out = parts.opening, parts.articles, parts.taking_out
    return {
        "open": opening.ask,
        "open_folder": opening.ask_folder,
        "paste_article": opening.paste,
        "open_sample": parts.session.opener.open_sample,
        "read_all": opening.read_whole,
        "articles": articles.show_list,
        "contents": lambda: articles.show_section("contents"),
        "corrections": lambda: articles.show_section("corrections"),
        "next_article": lambda: articles.step(1),
        "previous_article": lambda: articles.step(-1),
        "print": taking_out.ask_to_print,
        "save_pdf": taking_out.save_pdf,
        "export": taking_out.ask_to_export,
        "copy": parts.view.copy,
        "copy_marked": taking_out.copy_with_marks,
        "select_all": parts.view.selectAll,
        "stop": parts.progress.stop,
        "close": lambda: articles.close_list() or parts.frame.close(),
        "quit": parts.frame.close,
    }


def _reading(parts: ReaderParts) -> _Handlers:
    navigation, finding, left_out = parts.navigation, parts.finding, parts.left_out
    return {
        "find": finding.open,
        "find_next": lambda: finding.step(1),
        "find_previous": lambda: finding.step(-1),
        "next_mention": lambda: navigation.step(1),
        "previous_mention": lambda: navigation.step(-1),
        "next_anyone": lambda: navigation.step_anyone(1),
        "previous_anyone": lambda: navigation.step_anyone(-1),
        "next_heading": lambda: parts.headings.step(1),
        "previous_heading": lambda: parts.headings.step(-1),
        "back": parts.going_back.back,
        "forward": parts.going_back.forward,
        "top": lambda: navigation.go_to_edge(end=False),
        "end": lambda: navigation.go_to_edge(end=True),
        "left_out": left_out.show_lines,
        "turn_line": left_out.turn,
        "next_left_out": lambda: left_out.step(1),
        "previous_left_out": lambda: left_out.step(-1),
        "caret": parts.outcomes.browse_with_caret,
    }


def _names(parts: ReaderParts) -> _Handlers:
    return {
        "card": parts.about_actions.toggle,
        **{
            name: partial(_sort_lines, parts.about_actions, order) for name, order in ORDERS.items()
        },
        "lines_copy": parts.lines_out.copy,
        "lines_save": parts.lines_out.save,
        "lines_print": parts.lines_out.print_lines,
        "correct": parts.mention_actions.correct,
        "undo": parts.outcomes.undo,
        "redo": parts.outcomes.redo,
        "check": parts.checking.go_on,
        "check_back": parts.checking.go_back,
        "hints": parts.floating.show_hints,
    }


def _sort_lines(about: AboutActions, order: ConcordanceOrder, *_: object) -> None:
    about.sort(order)


def _moving(parts: ReaderParts) -> _Handlers:
    panes, guide = parts.panes, parts.guide
    return {
        "people": lambda: panes.focus_panel(EntityKind.PERSON),
        "organisations": lambda: panes.focus_panel(EntityKind.ORGANISATION),
        "places": lambda: panes.focus_panel(EntityKind.PLACE),
        "next_pane": lambda: panes.next_pane(1),
        "previous_pane": lambda: panes.next_pane(-1),
        "filter": panes.focus_filter,
        "escape": parts.escape.leave,
        "menus": panes.open_menus,
        "full_screen": panes.fill_screen,
        "shortcuts": guide.show_keys,
        "palette": guide.open_palette,
        "change_keys": guide.change_keys,
        "changes": parts.floating.show_changes,
        "about": parts.floating.show_about,
    }
