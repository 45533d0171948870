"""A name that is corrected while others are still being found does not stop their search."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from reader.text.annotations import Annotations
from reader.text.edits import Rename
from reader.ui.startup.main_window import ReaderWindow
from tests.notation import annotations_of
from tests.ui.conftest import Services, StandIn
from tests.ui.driving import entity

_NOTATION = (
    "[Ada Byron|person] wrote a letter.\n\n"
    "[Charles Babbage|person] read it in [London|place], and [Ada Byron>Ada Byron] waited there."
)


@pytest.fixture
def annotations(services: Services) -> Annotations:
    """Two paragraphs, of which the first is read first."""
    found = annotations_of(_NOTATION)
    services.recogniser.annotations = lambda _: found
    return found


@pytest.fixture
def services() -> Services:
    """Stand-ins that find nobody yet."""
    return Services(StandIn(Annotations))


def _names(annotations: Annotations) -> set[str]:
    return {each.name for each in annotations.entities}


def test_all_names_are_found_and_the_correction_stays(
    open_window: Callable[..., ReaderWindow],
    services: Services,
    annotations: Annotations,
    qtbot: QtBot,
) -> None:
    services.recogniser.hold = Event()
    window = open_window(annotations.article, wait=False)
    window.complete()
    session = window.parts.session
    qtbot.waitUntil(lambda: bool(session.history.present.entities))
    first = session.history.present.entities[0]
    session.correct(Rename(first.id, "Somebody Else"))
    assert not session.history.present.complete
    with qtbot.waitSignal(window.names_completed):
        services.recogniser.hold.set()
    found = session.history.present
    assert found.complete
    assert _names(found) == {"Somebody Else", "Charles Babbage", "London"}
    assert len(found.mentions) == len(annotations.mentions)
    qtbot.waitUntil(lambda: any(kept.complete for kept in services.kept.values()))


def test_what_was_kept_unfinished_is_read_to_its_end_the_next_time(
    open_window: Callable[..., ReaderWindow], services: Services, annotations: Annotations
) -> None:
    first = annotations.entities[0]
    first = replace(first, name="Somebody Else", mentions=first.mentions[:1])
    part = Annotations(annotations.article, (first,), complete=False)
    services.kept[annotations.article.checksum] = part
    window = open_window(annotations.article)
    found = window.parts.session.history.present
    assert found.complete
    assert _names(found) == {"Somebody Else", "Charles Babbage", "London"}
    assert len(entity(window, "Somebody Else").mentions) == 2
