"""Words that are announced: "Ann Ray issued the following statement:", "Remarks by Ann Ray"."""

import re
from collections.abc import Iterator

from reader.recognising.language.language import Language
from reader.recognising.speakers.turns import Paragraphs, Turn

_QUOTES = "\"\u201c\u2018'"
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z])")
_SURE = 0.92


def announced(paragraphs: Paragraphs, language: Language) -> dict[int, tuple[int, int]]:
    """Return where announced words begin, each with the name and the cluster of who says them."""
    begun: dict[int, tuple[int, int]] = {}
    for number, (start, end) in enumerate(paragraphs.spans[:-1]):
        if paragraphs.text[end - 1] == ":":
            after = paragraphs.spans[number + 1][0]
            named = _announcer(paragraphs, start, end, paragraphs.text[after] in _QUOTES, language)
            if named is not None:
                begun[after] = named
    return begun


def _announcer(
    paragraphs: Paragraphs, start: int, end: int, quoted: bool, language: Language
) -> tuple[int, int] | None:
    """Return where who announces words is named in a paragraph, and their cluster."""
    text = paragraphs.text
    if not quoted and not language.pattern("statements.words").search(text, start, end):
        return None
    begins = [start, *(one.end() for one in _SENTENCE.finditer(text, start, end))]
    for begin in reversed(begins):
        first, last, cluster = next(iter(paragraphs.named(begin, end)), (end, end, -1))
        if (
            language.pattern("statements.announces")
            if quoted
            else language.pattern("statements.gives")
        ).match(text, last, end):
            return first, cluster
    return None


def speech_turns(paragraphs: Paragraphs, language: Language) -> Iterator[Turn]:
    """Yield the paragraphs of a speech that the headline or a line before it announces.

    It ends where its speaker is named, as nobody names themselves in a speech.
    """
    speaker = _titled(paragraphs, language)
    begun = announced(paragraphs, language)
    for start, end in paragraphs.spans:
        opens = start in begun and paragraphs.text[start] not in _QUOTES
        if opens:
            speaker = begun[start][1]
        elif start > 0 and speaker in {cluster for _, _, cluster in paragraphs.named(start, end)}:
            speaker = None
        if speaker is not None:
            yield Turn(start, end, speaker, None, _SURE)


def _titled(paragraphs: Paragraphs, language: Language) -> int | None:
    """Return whose speech the headline says that it is."""
    first = paragraphs.spans[0]
    until = first[0] or first[1]
    named = paragraphs.named(0, until)
    for number, (start, _, cluster) in enumerate(named):
        begin = paragraphs.text.rfind("\n", 0, start) + 1
        if language.pattern("statements.titled").match(paragraphs.text[begin:start]):
            return cluster if paragraphs.alone(number, named) else None
    return None
