"""The story with what the expected file says of it: three names of Rasmussen, and n."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.operations import open_article
from reader.reading.themes import LIGHT
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.span import Span
from reader.ui.startup.main_window import ReaderWindow
from tests.shared_files import shared
from tests.ui.conftest import Services
from tests.ui.driving import choose_by_click, fills, press


def _expected(article: Article) -> Annotations:
    """Return the persons of the expected file, wherever their names stand in the text."""
    truth = json.loads(shared("articles/nato-russia-2010.expected.json").read_text("utf-8"))
    entities = []
    taken: list[Span] = []
    for number, (name, facts) in enumerate(truth["entities"]["person"].items()):
        spans: list[Span] = []
        for wording in sorted(facts["names"], key=len, reverse=True):
            at = article.text.find(wording)
            while at >= 0:
                span = Span(at, at + len(wording))
                if not any(span.overlaps(other) for other in taken):
                    spans.append(span)
                    taken.append(span)
                at = article.text.find(wording, at + 1)
        mentions = tuple(Mention(span) for span in sorted(spans))
        entities.append(
            Entity(f"p{number}", EntityKind.PERSON, name, mentions, role=facts.get("role"))
        )
    return Annotations(article, tuple(entities))


@pytest.fixture
def story(services: Services, open_window: Callable[..., ReaderWindow]) -> ReaderWindow:
    article = open_article(shared("articles/nato-russia-2010.txt"))
    services.recogniser.annotations = _expected
    return open_window(article)


def test_rasmussen_is_chosen_and_n_goes_on(qtbot: QtBot, story: ReaderWindow) -> None:
    story.resize(1000, 600)
    choose_by_click(story, "Anders Fogh Rasmussen")
    assert story.parts.status.text.startswith("Anders Fogh Rasmussen · person · 1 of 3")
    story.resize(1000, 3000)
    assert fills(story, "Anders Fogh Rasmussen", LIGHT.fill(0)) == [True, True, True]
    story.resize(1000, 600)
    story.view.setFocus()
    before = story.view.verticalScrollBar().value()
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_N)
    assert "3 of 3" in story.parts.status.text
    assert story.view.verticalScrollBar().value() > before
    current = story.parts.navigation.state.current
    assert current is not None
    rect = story.view.mention_rects(current)[0]
    assert story.view.viewport().rect().contains(rect)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert story.view.verticalScrollBar().value() == before


def test_headline_meta_and_left_out_lines(story: ReaderWindow) -> None:
    lines = story.view.toPlainText().splitlines()
    assert lines[0] == story.parts.session.article.headline
    assert lines[1] == "Reuters · Lisbon · 20 November 2010, 18:06 · 3 min"
    removed = len(story.parts.session.article.removed)
    assert f"{removed} lines left out" in story.parts.status.text
