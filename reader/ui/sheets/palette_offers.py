"""What the command palette offers for the letters typed, the best first. Knows nothing of Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.text.folding import folded

_WHOLE, _WORDS, _INITIALS, _INSIDE, _ELSEWHERE, _SCATTERED = 600, 500, 400, 300, 200, 100
_MOST_GAPS = 60


@dataclass(frozen=True, slots=True)
class Offer:
    """One action as the palette shows it; all in the language of the interface.

    Args:
        name: What the code calls it.
        title: What it is called.
        menu: Where it stands.
        keys: Its keys as a person reads them.
        tip: What it does.
        checked: Whether it is on; None if it is nothing that is on or off.
        reason: Why it cannot be had now; empty if it can.
        said: What a screen reader says of it besides.
    """

    name: str
    title: str
    menu: str
    keys: str = ""
    tip: str = ""
    checked: bool | None = None
    reason: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Choosing:
    """A choice that is put to the person.

    Args:
        question: What is asked.
        offers: Among what to choose.
        chosen: Given the name of the offer that was chosen.
    """

    question: str
    offers: tuple[Offer, ...]
    chosen: Callable[[str], None]


def ranked(offers: Sequence[Offer], typed: str, recent: Sequence[str] = ()) -> tuple[Offer, ...]:
    """Return the offers that fit what was typed, the best first; all of them for nothing typed.

    Of those that fit alike, the ones asked for lately come first; what cannot be had comes last.

    Args:
        offers: In the order of the menus.
        typed: Letters of the title, the menu or the tip: words, beginnings of words, initials, or
            scattered in their order.
        recent: Names of those asked for lately, the latest first.
    """
    wanted = folded(typed).strip()
    latest = {name: len(recent) - place for place, name in enumerate(recent)}
    fitting = [(fit(offer, wanted), offer) for offer in offers]
    found = [(score, offer) for score, offer in fitting if score > 0]
    found.sort(key=lambda pair: (-pair[0], bool(pair[1].reason), -latest.get(pair[1].name, 0)))
    return tuple(offer for _, offer in found)


def fit(offer: Offer, wanted: str) -> int:
    """Return how well an offer fits folded letters: 0 for not at all."""
    if not wanted:
        return 1
    title, menu = folded(offer.title), folded(offer.menu)
    words = title.split()
    if title.startswith(wanted):
        return _WHOLE
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return _WORDS
    if "".join(word[0] for word in words).startswith(wanted.replace(" ", "")):
        return _INITIALS
    if wanted in title:
        return _INSIDE
    everything = f"{title} {menu} {folded(offer.tip)} {folded(offer.keys)}".split()
    if all(any(word.startswith(part) for word in everything) for part in wanted.split()):
        return _ELSEWHERE
    gaps = _gaps(wanted.replace(" ", ""), title)
    return 0 if gaps is None else _SCATTERED - min(gaps, _MOST_GAPS)


def _gaps(letters: str, title: str) -> int | None:
    """Return how many letters of a title lie between those sought in their order, or None."""
    at, gaps = -1, 0
    for letter in letters:
        # The first letter begins a word: scattered letters alone would fit nearly everything.
        found = f" {title}".find(f" {letter}") if at < 0 else title.find(letter, at + 1)
        if found < 0:
            return None
        gaps += found - at - 1 if at >= 0 else 0
        at = found
    return gaps
