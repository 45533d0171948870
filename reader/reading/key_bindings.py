"""Which key does what: the usual keys, and those that the person chose.

Keys are written as Qt's portable text: "Ctrl+K", "F6", and for a single letter "N".
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from reader.settings import OwnKeys
from reader.wording import Wording

FIXED = ("escape",)
"""Actions whose key cannot be another: what closes things must be known by all."""

_ARROWS = {"Up", "Down", "Left", "Right"}
_ENTER = {"Return", "Enter"}
_OF_WIDGETS = {*_ARROWS, *_ENTER, "Home", "End", "PgUp", "PgDown", "Tab", "Backtab", "Space"}
_OF_WIDGETS |= {"Backspace", "Del", "Ins", "Esc", "Menu"}
_MODIFIERS = {"Ctrl", "Shift", "Alt", "Meta"}


@dataclass(frozen=True)
class KeyBindings:
    """The keys of every action; no key belongs to two of them.

    Args:
        usual: The keys of each action, by its name, as they are when nobody changed them.
        own: What the person changed; of two entries that want one key the first has it. Entries
            of unknown actions are left alone, and do nothing.
    """

    usual: Mapping[str, tuple[str, ...]]
    own: tuple[OwnKeys, ...] = ()

    @cached_property
    def _bound(self) -> dict[str, tuple[str, ...]]:
        bound: dict[str, tuple[str, ...]] = {}
        taken: set[str] = {key for name in FIXED for key in self.usual.get(name, ())}
        for name, keys in self._wanted():
            free = tuple(key for key in dict.fromkeys(keys) if key not in taken)
            bound[name] = free
            taken.update(free)
        return bound | {name: self.usual[name] for name in FIXED if name in self.usual}

    def _wanted(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        own = {each.action: each for each in reversed(self.own) if self._may_change(each.action)}
        for name in dict.fromkeys(each.action for each in self.own):
            if name in own:
                yield name, tuple(key for key in own[name].keys if not refusal(key))
        for name, keys in self.usual.items():
            if name not in own and name not in FIXED:
                yield name, keys

    def _may_change(self, name: str) -> bool:
        return name in self.usual and name not in FIXED

    def keys(self, name: str) -> tuple[str, ...]:
        """Return all keys of an action; KeyError if there is no such action."""
        return self._bound[name]

    def letters(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action that act only in the text and the lists."""
        return tuple(key for key in self._bound[name] if is_letter(key))

    def elsewhere(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action that act wherever the focus is."""
        return tuple(key for key in self._bound[name] if not is_letter(key))

    def owner(self, key: str) -> str | None:
        """Return the action that a key belongs to, or None."""
        return next((name for name, keys in self._bound.items() if key in keys), None)

    def changed(self, name: str) -> bool:
        """Tell whether an action has other keys than usual."""
        return self.keys(name) != self.usual[name]

    def with_key(self, name: str, key: str) -> "KeyBindings":
        """Return bindings in which an action has `key` instead of its others of the same sort.

        A single letter takes the place of its letters, another key that of its other keys. Who had
        the key before loses it.
        """
        others = self.elsewhere(name) if is_letter(key) else self.letters(name)
        changed = self
        owner = self.owner(key)
        if owner is not None and owner != name:
            rest = tuple(each for each in self.keys(owner) if each != key)
            changed = _given(changed, owner, rest)
        return _given(changed, name, (key, *others))

    def without_keys(self, name: str) -> "KeyBindings":
        """Return bindings in which an action has no key."""
        return _given(self, name, ())

    def as_usual(self, name: str) -> "KeyBindings":
        """Return bindings in which an action has its usual keys, as far as nobody else has them."""
        return replace(self, own=tuple(each for each in self.own if each.action != name))

    def all_as_usual(self) -> "KeyBindings":
        """Return bindings in which nothing is changed."""
        return replace(self, own=())


def _given(bindings: KeyBindings, name: str, keys: tuple[str, ...]) -> KeyBindings:
    rest = bindings.as_usual(name).own
    usual = keys == bindings.usual[name]
    return replace(bindings, own=rest if usual else (*rest, OwnKeys(name, keys)))


def is_letter(key: str) -> bool:
    """Tell whether a key types a character: such a key acts only where nothing is typed."""
    return len(key) == 1


def refusal(key: str) -> Wording | None:
    """Return why a key cannot be given to an action, in words, or None if it can."""
    last = "+" if key.endswith("+") else key.rpartition("+")[2]
    held = set(key[: len(key) - len(last)].split("+")) - {"", "Num"}
    if not last or not held <= _MODIFIERS:
        return Wording("That is no key.")
    if last in _ARROWS and held <= {"Ctrl", "Shift"} and held:
        return Wording("With an arrow key, Shift selects and Ctrl goes by words: it stays so.")
    if last in _OF_WIDGETS and held <= {"Shift"}:
        return Wording("{key} moves or types where the focus is: it stays so.", key=key)
    if last in _ENTER and held <= {"Ctrl", "Shift"}:
        return Wording("In the lists, {key} adds a name to those chosen: it stays so.", key=key)
    if "Alt" in held and held <= {"Alt", "Shift"} and len(last) == 1 and last.isalnum():
        return Wording("Alt with a letter opens a menu: it stays so.")
    if held == {"Shift"} and len(last) == 1:
        return Wording("Choose the letter alone, or with Ctrl.")
    return None
