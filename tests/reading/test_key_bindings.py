"""Which key does what: changing, taking over, resetting; and no key ever does two things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.reading.key_bindings import KeyBindings, refusal
from reader.settings import OwnKeys

USUAL = {
    "find": ("Ctrl+F", "/"),
    "filter": ("Ctrl+K",),
    "next": ("Alt+Down", "N"),
    "escape": ("Esc",),
}


def bindings(*own: OwnKeys) -> KeyBindings:
    return KeyBindings(USUAL, own)


def test_a_new_key_takes_the_place_of_those_of_its_sort() -> None:
    changed = bindings().with_key("next", "J")
    assert changed.letters("next") == ("J",)
    assert changed.elsewhere("next") == ("Alt+Down",)
    assert changed.with_key("next", "F8").keys("next") == ("F8", "J")


def test_who_had_the_key_loses_it() -> None:
    changed = bindings().with_key("next", "Ctrl+K")
    assert changed.owner("Ctrl+K") == "next"
    assert changed.keys("filter") == ()
    assert changed.as_usual("filter").keys("filter") == ()
    assert changed.as_usual("next").as_usual("filter").keys("filter") == ("Ctrl+K",)
    assert changed.all_as_usual().keys("filter") == ("Ctrl+K",)


def test_going_back_to_the_usual_key_leaves_nothing_changed() -> None:
    changed = bindings().with_key("filter", "F8")
    assert changed.changed("filter")
    assert changed.with_key("filter", "Ctrl+K").own == ()


def test_the_key_that_closes_things_stays() -> None:
    stubborn = bindings(OwnKeys("escape", ("F8",)), OwnKeys("find", ("Esc", "F9")))
    assert stubborn.keys("escape") == ("Esc",)
    assert stubborn.keys("find") == ("F9",)


@pytest.mark.parametrize(
    "key",
    [
        "Tab",
        "Shift+Tab",
        "Shift+Down",
        "Ctrl+Left",
        "Space",
        "Alt+A",
        "Ctrl+Return",
        "Esc",
        "",
        "X+Y",
    ],
)
def test_some_keys_are_refused(key: str) -> None:
    assert refusal(key)


@pytest.mark.parametrize("key", ["N", "/", "+", "Ctrl++", "Ctrl+K", "F6", "Alt+Down", "Alt+F5"])
def test_others_are_not(key: str) -> None:
    assert refusal(key) is None


_NAMES = st.sampled_from([*USUAL, "unheard_of"])
_KEYS = st.sampled_from(["Ctrl+F", "/", "Ctrl+K", "Alt+Down", "N", "Esc", "F8", "J", "Tab"])


@given(st.lists(st.builds(OwnKeys, _NAMES, st.lists(_KEYS, max_size=3).map(tuple)), max_size=5))
def test_no_two_actions_share_a_key_whatever_is_stored(own: list[OwnKeys]) -> None:
    read = KeyBindings(USUAL, tuple(own))
    keys = [key for name in USUAL for key in read.keys(name)]
    assert len(keys) == len(set(keys))
    assert read.keys("escape") == ("Esc",)


@given(st.lists(st.tuples(st.sampled_from(["find", "filter", "next"]), _KEYS), max_size=6))
def test_nor_whatever_is_changed(changes: list[tuple[str, str]]) -> None:
    changed = bindings()
    for name, key in changes:
        if refusal(key) is None:
            changed = changed.with_key(name, key)
            assert changed.owner(key) == name
    keys = [key for name in USUAL for key in changed.keys(name)]
    assert len(keys) == len(set(keys))
