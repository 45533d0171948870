"""Who has the floor in a hearing, a debate or a press conference without labels.

The word is handed over by name ("Miss Ray?", "Mr. Ray, please.", "ARGUMENT OF ANN RAY") or taken
("My name is Ann Ray"). From there on one voice and others take turns: a question is put by another,
what follows it is the answer. Where the order breaks, nobody is given a word until it is clear
again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from reader.recognising.language.language import Language
from reader.recognising.speakers.introductions import introduced, is_full
from reader.recognising.speakers.turns import Paragraphs, Turn

"""What stands before a name by which the word is handed over."""
_END = re.compile(r"[.?]$")
_LONG = 60
"""Words from which a paragraph without a question is by who has the floor."""
_LONGEST_CALL = 90
_SURE = 0.93
_AGAIN_SURE = 0.86
_ADDRESSED_SURE = 0.9


class _Next(Enum):
    """Who is to speak next."""

    HOLDER = auto()
    OTHER = auto()


@dataclass(slots=True)
class _Floor:
    """Who has the floor, who is to speak next, and whether it was taken and not given."""

    holder: int | None = None
    following: _Next = _Next.HOLDER
    taken: bool = False


def hearing_turns(paragraphs: Paragraphs, language: Language) -> Iterator[Turn]:
    """Yield the turns of whoever has the floor, and the questions put to them."""
    floor = _Floor()
    for number, (start, end) in enumerate(paragraphs.spans):
        given = _given(paragraphs, number, language)
        if given is not None:
            floor = _Floor(given)
            continue
        own = introduced(paragraphs, number, language)
        if own is not None:
            yield Turn(start, end, own, None, _SURE)
            known = is_full(paragraphs.clusters[own], language)
            floor = _Floor(own if known else None, _Next.OTHER, taken=True)
            continue
        if floor.taken and paragraphs.is_heading(number) and paragraphs.text[start] not in "([":
            floor = _Floor()
        if floor.holder is not None and not paragraphs.is_heading(number):
            turn = _turn(paragraphs, number, floor, language)
            if turn is not None:
                yield turn
        called = _called(paragraphs, number, language)
        if called is not None:
            floor = _Floor(called)


def _turn(paragraphs: Paragraphs, number: int, floor: _Floor, language: Language) -> Turn | None:
    """Return what a paragraph is to who has the floor, and note who is to speak next."""
    start, end = paragraphs.spans[number]
    words = language.pattern("hearings.idle").sub(" ", paragraphs.words(number))
    asks = paragraphs.asks(number)
    names_holder = any(cluster == floor.holder for _, _, cluster in paragraphs.named(start, end))
    if asks or names_holder:
        floor.following = _Next.HOLDER
        turned = language.pattern("turns.addressed").search(words)
        return Turn(start, end, None, floor.holder, _ADDRESSED_SURE) if turned else None
    if floor.following is _Next.HOLDER or language.pattern("hearings.to_bench").search(words):
        floor.following = _Next.OTHER
        return Turn(start, end, floor.holder, None, _SURE)
    if len(words.split()) >= _LONG and not language.pattern("turns.addressed").search(words):
        return Turn(start, end, floor.holder, None, _AGAIN_SURE)
    floor.following = _Next.HOLDER
    return None


def _given(paragraphs: Paragraphs, number: int, language: Language) -> int | None:
    """Return whose words a heading announces: "ARGUMENT OF ANN RAY FOR THE CITY"."""
    if not paragraphs.is_heading(number):
        return None
    start, end = paragraphs.spans[number]
    named = paragraphs.named(start, end)
    for at, (first, _, cluster) in enumerate(named):
        if language.pattern("hearings.given").match(paragraphs.text[start:first]):
            return cluster if paragraphs.alone(at, named) else None
    return None


def _called(paragraphs: Paragraphs, number: int, language: Language) -> int | None:
    """Return to whom the end of a paragraph hands the word: "… Miss Ray?", "Mr. Ray, please."."""
    start, end = paragraphs.spans[number]
    named = paragraphs.named(max(start, end - _LONGEST_CALL), end)
    if not named:
        return None
    first, last, cluster = named[-1]
    text = paragraphs.text
    before, after = text[max(start, first - _LONGEST_CALL) : first], text[last:end]
    alone = _END.match(after) and language.pattern("hearings.called_alone").search(before)
    calls = alone or (
        language.pattern("hearings.to_speak").match(after)
        and language.pattern("hearings.called").search(before)
    )
    return cluster if calls else None
