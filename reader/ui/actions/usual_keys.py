"""The usual keys of every action, as the system and the table of actions give them."""

import re
from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

from reader.reading.action_spec import ActionSpec
from reader.reading.actions import ACTIONS
from reader.reading.key_bindings import KeyBindings, is_letter
from reader.settings import OwnKeys

_MOST_SHOWN = 3
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
_ON_EVERY_KEYBOARD = re.compile(r".|.*\+.+|Esc|F[1-9]|F1[0-2]")


def bindings_of(own: Iterable[OwnKeys]) -> KeyBindings:
    """Return the keys of all actions; what the settings hold that is no key is left out."""
    usual = {spec.name: (*map(_portable, key_sequences(spec)), *spec.letters) for spec in ACTIONS}
    whole = (
        OwnKeys(each.action, tuple(filter(None, map(portable_key, each.keys)))) for each in own
    )
    return KeyBindings(usual, tuple(whole))


def portable_key(key: str) -> str:
    """Return a key as Qt writes it; empty where it is none, or several after another."""
    sequence = QKeySequence(key, _PORTABLE)
    return _portable(sequence) if sequence.count() == 1 else ""


def key_sequences(spec: ActionSpec) -> list[QKeySequence]:
    """Return the usual keys of an action wherever the focus is: the system's own first.

    Keys that only some keyboards have ("Open", "Zoom In", F14) are left out.
    """
    sequences: list[QKeySequence] = []
    if spec.standard:
        standard = QKeySequence.StandardKey[spec.standard]
        sequences.extend(
            sequence
            for sequence in QKeySequence.keyBindings(standard)
            if _ON_EVERY_KEYBOARD.fullmatch(_portable(sequence))
        )
    for key in spec.keys:
        sequence = QKeySequence(key)
        if sequence not in sequences:
            sequences.append(sequence)
    return [sequence for sequence in sequences if not sequence.isEmpty()]


def shown_key(key: str) -> str:
    """Return a key as a person reads it: letters small, others in the words of the system."""
    if is_letter(key):
        return key.lower()
    native = QKeySequence(key, _PORTABLE).toString(_NATIVE)
    arrow = key.rpartition("+")[2]
    if arrow in _ARROWS:
        return native.removesuffix(QKeySequence(arrow).toString(_NATIVE)) + _ARROWS[arrow]
    return native


def shown_keys(bindings: KeyBindings, name: str) -> str:
    """Return the keys of an action as a person reads them, three at most; empty without any."""
    keys = (*bindings.letters(name), *bindings.elsewhere(name))
    return ",  ".join(shown_key(key) for key in keys[:_MOST_SHOWN])


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(_PORTABLE)
