"""Keys as a person or a file writes them, read as Qt knows them."""

import pytest

from reader.settings import OwnKeys
from reader.ui.actions.usual_keys import bindings_of, portable_key


def test_what_is_no_action_and_no_key_does_nothing() -> None:
    read = bindings_of(
        (
            OwnKeys("unheard_of", ("Ctrl+F",)),
            OwnKeys("filter", ("no key", "Ctrl+K, Ctrl+C", "ctrl+j")),
            OwnKeys("find", ("Shift+Down", "Tab")),
        )
    )
    assert read.keys("filter") == ("Ctrl+J",)
    assert read.keys("find") == ()
    with pytest.raises(KeyError):
        read.keys("unheard_of")


@pytest.mark.parametrize("key", ["N", "/", "+", "Ctrl++", "Ctrl+K", "F6", "Alt+Down", "Alt+F5"])
def test_a_key_that_may_be_had_is_written_as_qt_writes_it(key: str) -> None:
    assert portable_key(key) == key
