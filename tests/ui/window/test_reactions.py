"""What the window says by itself when something has come to its end."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from reader.text.annotations import Annotations
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.window import reactions


def test_those_who_listen_hear_that_the_names_are_there(
    open_window: Callable[..., ReaderWindow],
    annotations: Annotations,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []

    def hear(_: QWidget, words: str) -> None:
        said.append(words)

    monkeypatch.setattr(reactions, "announce", hear)
    open_window(annotations.article)
    assert said == ["5 names found"]
