"""The letters beside visible mentions that choose one of them."""

from itertools import product

_KEYS = "asdfghjklqwertyuiopzxcvbnm"
"""Those under the resting fingers first."""


def hint_letters(count: int) -> tuple[str, ...]:
    """Return `count` different labels, all of one length, as short as they can be."""
    length = 1
    while len(_KEYS) ** length < count:
        length += 1
    # The fewest different keys that are enough, so that the hands stay where they are.
    keys = next(
        _KEYS[:number]
        for number in range(1, len(_KEYS) + 1)
        if number**length >= count or number == len(_KEYS)
    )
    labels = ("".join(letters) for letters in product(keys, repeat=length))
    return tuple(label for label, _ in zip(labels, range(count), strict=False))
