"""Going through what is doubtful: what is asked, what each answer does, by keys alone."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.checking import to_check
from reader.text.doubt import Doubt
from reader.text.edits import Confirm
from reader.text.entity import Entity, EntityKind, Mention, MentionForm, Origin, Scene
from reader.text.span import Span
from reader.ui.about.about_pane import Section
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.words.doubt_words import doubt_of_mention, question
from tests.ui.conftest import Services
from tests.ui.driving import entity, focused, painted, press

OPEN = Callable[..., ReaderWindow]
TURIN = ("Turin, New York, United States", "Turin, Georgia, United States")


@pytest.fixture
def doubtful(annotations: Annotations) -> Annotations:
    """The same names, of which three things are doubtful: a row, a pronoun, a place."""

    def unsure(mention: Mention, doubt: Doubt) -> Mention:
        return replace(mention, confidence=0.3, doubt=doubt)

    changed = []
    for each in annotations.entities:
        mentions = list(each.mentions)
        if each.name == "Royal Society":
            mentions = [unsure(mention, Doubt.KIND) for mention in mentions]
        elif each.name == "Charles Babbage":
            mentions[2] = unsure(mentions[2], Doubt.SAME)
        elif each.name == "Turin":
            mentions = [unsure(mention, Doubt.PLACE) for mention in mentions]
            each = replace(each, alternatives=TURIN)  # noqa: PLW2901 - goes on as it is now
        changed.append(replace(each, mentions=tuple(mentions)))
    return annotations.with_entities(changed)


@pytest.fixture
def window(services: Services, open_window: OPEN, doubtful: Annotations) -> ReaderWindow:
    services.recogniser.annotations = lambda _: doubtful
    return open_window(doubtful.article)


def asked(window: ReaderWindow) -> str:
    return window.parts.check_bar.text


def button(window: ReaderWindow, name: str) -> QPushButton:
    buttons = window.parts.check_bar.findChildren(QPushButton)
    return next(each for each in buttons if each.accessibleName() == name)


def menu() -> QMenu:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return shown


def test_what_is_doubtful_is_counted_and_gone_through_in_order(window: ReaderWindow) -> None:
    assert "Check 3" in window.parts.status.text
    window.parts.status._check.click()
    assert "Royal Society" in window.parts.status.text
    seen = [asked(window)]
    for _ in range(2):
        press(Qt.Key.Key_S)
        seen.append(asked(window))
    assert seen == [
        (
            "“Royal Society” may be a person or a place, not an organisation."
            " 1 of 3 to check · 2 mentions"
        ),
        f"“Turin” may be {TURIN[0]} or {TURIN[1]}. 2 of 3 to check",
        "“He” may mean somebody else than Charles Babbage. 3 of 3 to check",
    ]
    assert (
        window.parts.navigation.state.current == entity(window, "Charles Babbage").mentions[2].span
    )
    press(Qt.Key.Key_S)
    assert asked(window) == "That was all. 3 left as doubtful. "
    press(Qt.Key.Key_Return)
    assert asked(window) == ""
    assert focused() is window.view


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Y])
def test_right_makes_it_sure_for_good(
    qtbot: QtBot, window: ReaderWindow, services: Services, key: Qt.Key
) -> None:
    window.view.setFocus()
    press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    press(key)
    society = entity(window, "Royal Society")
    assert (society.doubtful, society.origin) == (False, Origin.CORRECTED)
    assert "2 of 3 to check" in asked(window)
    assert "Check 2" in window.parts.status.text
    checksum = window.parts.session.article.checksum

    def kept() -> bool:
        there = services.kept.get(checksum)
        return there is not None and len(to_check(there)) == 2

    qtbot.waitUntil(kept)
    press(key)
    press(key)
    assert asked(window) == "That was all. Nothing is doubtful any more. "
    assert "Check" not in window.parts.status.text


def test_an_answer_that_is_undone_is_asked_again(window: ReaderWindow) -> None:
    window.view.setFocus()
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "“Royal Society” may be" in asked(window)
    assert "1 of 3 to check" in asked(window)
    assert entity(window, "Royal Society").doubtful


@pytest.mark.parametrize(
    ("skipped", "words"),
    [(0, "Is a person"), (1, f"It is {TURIN[0]}"), (2, "Means somebody else in the list…")],
)
def test_wrong_opens_the_menu_on_the_likely_correction(
    window: ReaderWindow, skipped: int, words: str
) -> None:
    window.parts.action_set["check"].trigger()
    for _ in range(skipped):
        press(Qt.Key.Key_S)
    press(Qt.Key.Key_M)
    active = menu().activeAction()
    menu().close()
    assert active.text().replace("&", "") == words


def test_another_kind_is_two_keys_away(window: ReaderWindow) -> None:
    window.parts.action_set["check"].trigger()
    press(Qt.Key.Key_M)
    opened = menu()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(opened, key)
    assert entity(window, "Royal Society").kind is EntityKind.PLACE
    assert "2 of 3 to check" in asked(window)


def test_wrong_opens_the_corrections_and_goes_on(window: ReaderWindow) -> None:
    window.view.setFocus()
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_M)
    removal = next(a for a in menu().actions() if "remove it everywhere" in a.text())
    menu().close()
    removal.trigger()
    assert "Royal Society" not in [e.name for e in window.parts.session.history.present.entities]
    assert "2 of 3 to check" in asked(window)
    assert window.parts.check_bar.isAncestorOf(focused())


def test_a_pronoun_can_be_given_to_somebody_else(window: ReaderWindow) -> None:
    span = entity(window, "Charles Babbage").mentions[2].span
    window.parts.navigation.stand_on(span)
    press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "“He” may mean" in asked(window)
    button(window, "Wrong").click()
    meant = next(a for a in menu().actions() if "else in the list" in a.text().replace("&", ""))
    menu().close()
    meant.trigger()
    QTest.keyClicks(focused(), "Ada Lovelace")
    press(Qt.Key.Key_Return)
    found = window.parts.session.history.present.at(span.start)
    assert found is not None
    assert (found.entity.name, found.mention.form) == ("Ada Lovelace", MentionForm.PRONOUN)
    assert asked(window).startswith("That was all. 2 left as doubtful.")
    assert window.parts.check_bar.isAncestorOf(focused())


def test_a_place_can_be_said_to_be_another_of_its_name(window: ReaderWindow) -> None:
    span = entity(window, "Turin").mentions[0].span
    window.parts.navigation.stand_on(span)
    press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_M)
    other = next(a for a in menu().actions() if a.text() == f"It is {TURIN[1]}")
    menu().close()
    other.trigger()
    found = window.parts.session.history.present.at(span.start)
    assert found is not None
    assert (found.entity.name, found.entity.doubtful) == (TURIN[1], False)


def test_one_can_go_back_and_leave(window: ReaderWindow) -> None:
    window.view.setFocus()
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_S)
    back = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(Qt.Key.Key_D, back)
    assert "1 of 3 to check" in asked(window)
    press(Qt.Key.Key_Escape)
    assert asked(window) == ""
    assert focused() is window.view
    assert entity(window, "Royal Society").doubtful


def test_f6_leads_to_the_bar_and_on(window: ReaderWindow) -> None:
    window.view.setFocus()
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_F6)
    assert focused() is window.parts.panel.filter_box
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is button(window, "Right")


def test_nothing_is_asked_while_names_are_being_found(
    qtbot: QtBot, open_window: OPEN, services: Services, doubtful: Annotations
) -> None:
    services.recogniser.annotations = lambda _: doubtful
    services.recogniser.hold = Event()
    window = open_window(doubtful.article, wait=False)
    window.complete()
    qtbot.waitUntil(lambda: "2 names" in window.parts.status.text)
    assert "Check" not in window.parts.status.text
    window.parts.action_set["check"].trigger()
    assert asked(window) == ""
    assert "Names are still being found" in window.parts.status.text
    with qtbot.waitSignal(window.names_completed):
        services.recogniser.hold.set()
    assert "Check 3" in window.parts.status.text


def test_where_nothing_is_doubtful_it_says_so(open_window: OPEN, annotations: Annotations) -> None:
    window = open_window(annotations.article)
    assert "Check" not in window.parts.status.text
    window.parts.action_set["check"].trigger()
    assert "Nothing here is doubtful" in window.parts.status.text


def test_another_article_ends_it(qtbot: QtBot, window: ReaderWindow, services: Services) -> None:
    window.parts.action_set["check"].trigger()
    services.recogniser.annotations = Annotations
    with qtbot.waitSignal(window.names_completed):
        window.parts.session.opener.open_sample()
    assert asked(window) == ""


def test_the_question_reaches_those_who_listen(window: ReaderWindow) -> None:
    window.parts.action_set["check"].trigger()
    told = QAccessible.queryAccessibleInterface(button(window, "Right"))
    assert "may be a person or a place" in told.text(QAccessible.Text.Description)
    assert told.text(QAccessible.Text.Name) == "Right"


def test_it_is_said_that_a_mention_is_doubtful(window: ReaderWindow) -> None:
    babbage = entity(window, "Charles Babbage")
    window.parts.navigation.stand_on(babbage.mentions[2].span)
    assert "Charles Babbage · person · 3 of 3 · doubtful" in window.parts.status.text
    window.parts.navigation.step(-1)
    assert "doubtful" not in window.parts.status.text


def test_each_question_is_announced(window: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "reader.ui.correcting.doubt_checking.announce", lambda _, words: said.append(words)
    )
    window.parts.action_set["check"].trigger()
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_S)
    assert [words.partition(" may ")[0] for words in said] == [
        "“Royal Society”",
        "“Turin”",
        "“He”",
    ]
    assert said[2].endswith("3 of 3 to check")
    press(Qt.Key.Key_S)
    assert said[-1].startswith("That was all.")


def test_a_card_leaves_the_mention_in_sight_in_a_small_window(
    qtbot: QtBot, window: ReaderWindow
) -> None:
    window.resize(800, 600)
    span = entity(window, "Charles Babbage").mentions[2].span
    floating = window.parts.floating
    floating.hover(window.view.state.annotations.at(span.start))
    qtbot.waitUntil(lambda: floating.card is not None)
    assert floating.card is not None
    words = [label.text() for label in floating.card.findChildren(QLabel)]
    assert "“He” may mean somebody else than Charles Babbage." in words
    rect = window.view.mention_rects(span)[0]
    top = window.view.viewport().mapTo(window, rect.topLeft())
    assert not floating.card.geometry().intersects(QRect(top, rect.size()))
    assert window.rect().contains(floating.card.geometry())


def test_a_question_mark_stands_below_what_is_doubtful(window: ReaderWindow) -> None:
    babbage = entity(window, "Charles Babbage")

    def below() -> list[QImage]:
        image = painted(window)
        ratio = image.devicePixelRatio()
        rects = [window.view.mention_rects(mention.span)[-1] for mention in babbage.mentions]
        ends = [
            QRect((rect.bottomRight() + QPoint(3, 0)) * ratio, QSize(9, 9) * ratio)
            for rect in rects
        ]
        return [image.copy(end) for end in ends]

    doubted = below()
    doubtful = frozenset((babbage.mentions[2].span,))
    window.parts.session.correct(Confirm(babbage.id, doubtful))
    sure = below()
    assert [a == b for a, b in zip(doubted, sure, strict=True)] == [True, True, False]
    window.parts.session.undo()
    assert below() == doubted
    window.parts.action_set["marks"].trigger()
    assert below()[2] == sure[2]


def _about(window: ReaderWindow, name: str, mention: int) -> list[str]:
    """Open the pane about a name, on one of its mentions; return what it says."""
    span = entity(window, name).mentions[mention].span
    found = window.view.state.annotations.at(span.start)
    assert found is not None
    window.parts.about_actions.show_mention(found)
    return window.parts.about_pane.words.splitlines()


def _right(window: ReaderWindow) -> QPushButton:
    buttons = window.parts.about_pane.findChildren(QPushButton)
    return next(each for each in buttons if each.text() == "Right")


def test_the_pane_says_why_a_mention_is_doubtful(window: ReaderWindow) -> None:
    assert "“He” may mean somebody else than Charles Babbage." in _about(
        window, "Charles Babbage", 2
    )
    assert not any("may" in words for words in _about(window, "Charles Babbage", 0))
    assert f"“Turin” may be {TURIN[0]} or {TURIN[1]}." in _about(window, "Turin", 0)


@pytest.mark.parametrize(("name", "mention"), [("Charles Babbage", 2), ("Royal Society", 1)])
def test_the_pane_takes_the_answer_too(window: ReaderWindow, name: str, mention: int) -> None:
    _about(window, name, mention)
    _right(window).click()
    assert not any(each.doubtful for each in entity(window, name).mentions)
    assert "Check 2" in window.parts.status.text
    assert focused() is window.parts.about_pane.list


def test_of_what_is_sure_the_pane_asks_nothing(window: ReaderWindow) -> None:
    _about(window, "Charles Babbage", 0)
    assert _right(window).isHidden()


def test_the_pane_says_where_a_place_is_kept_and_what_else_it_may_be(
    services: Services, open_window: OPEN, annotations: Annotations
) -> None:
    turin = next(each for each in annotations.entities if each.name == "Turin")
    known = replace(
        turin, identity="geonames:3165524", scene=Scene.DATELINE, alternatives=TURIN[:1]
    )
    value = annotations.with_entities(
        known if each is turin else each for each in annotations.entities
    )
    services.recogniser.annotations = lambda _: value
    window = open_window(value.article)
    assert "place · the report comes from here · 1 mention" in _about(window, "Turin", 0)
    window.parts.about_pane.show_section(Section.NAMES)
    rows = [each.title for each in window.parts.about_pane.rows]
    assert "GeoNames 3165524 · www.geonames.org/3165524 · identity" in rows
    assert f"{TURIN[0]} · may also be" in rows


TEXT = "“The two sides met in Cup,” he said."


def _entity(words: str, doubt: Doubt, **others: object) -> Entity:
    start = TEXT.index(words)
    form = others.pop("form", MentionForm.NAME)
    assert isinstance(form, MentionForm)
    mention = Mention(Span(start, start + len(words)), form, 0.2, doubt)
    entity = Entity("e", EntityKind.PLACE, words, (mention,))
    return replace(entity, **others)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("entity", "sentence"),
    [
        (_entity("Cup", Doubt.NAME), "“Cup” may not be a name, or only a part of one."),
        (
            _entity("two sides", Doubt.NAME, form=MentionForm.NOMINAL),
            "“two sides” may mean nobody in the list.",
        ),
        (_entity("Cup", Doubt.KIND), "“Cup” may be a person or an organisation, not a place."),
        (_entity("Cup", Doubt.SAME), "“Cup” may mean somebody who has another row."),
        (_entity("Cup", Doubt.PLACE), "Several places are called “Cup”."),
        (
            _entity("Cup", Doubt.PLACE, alternatives=("A, B",), identity="geonames:1"),
            "“Cup” may also be A, B.",
        ),
        (
            _entity("Cup", Doubt.PLACE, alternatives=("A, B", "C, D", "E, F")),
            "“Cup” may be A, B; C, D or E, F.",
        ),
        (
            _entity("Cup", Doubt.PLACE, alternatives=tuple("ABCDEF")),
            "“Cup” may be A; B; C; D or another.",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_sentence_says_what_is_doubtful(entity: Entity, sentence: str) -> None:
    (check,) = to_check(Annotations(article_as_is(TEXT), (entity,)))
    assert question(check, TEXT) == sentence
    assert doubt_of_mention(entity, None, TEXT) == sentence


def test_what_is_sure_has_no_sentence(annotations: Annotations) -> None:
    first = annotations.entities[0]
    assert doubt_of_mention(first, first.mentions[0], annotations.article.text) == ""
