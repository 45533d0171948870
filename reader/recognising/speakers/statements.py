"""Words that are announced: "Ann Ray issued the following statement:", "Remarks by Ann Ray"."""

import re
from collections.abc import Iterator

from reader.recognising.speakers.turns import Paragraphs, Turn

_SAYS = (
    r"(?:,[^,\n]{1,80},)?\s(?:[^.,;:!?\n]{0,100}\s)?(?:said|says|wrote|writes|told|added|tweeted|posted|replied"
    r"|issued|released|delivered|gave|made|sent|read|published)\b"
)
_ANNOUNCES = re.compile(rf"{_SAYS}[^.!?\n]{{0,160}}:$")
_GIVES = re.compile(
    rf"{_SAYS}[^.!?\n]{{0,30}}?\s(?:statement|remarks|speech|address|testimony|letter|message)\b"
)
_WORDS = re.compile(
    r"\b(?:statement|remarks|speech|address|testimony|letter|message|text)\b[^.!?\n]{0,60}:$"
)
_QUOTES = "\"\u201c\u2018'"
_TITLED = re.compile(
    r"^(?:[A-Z][\w-]*\s|[a-z]+\s){0,3}?(?:[Rr]emarks|[Ss]peech|[Ss]tatement|[Aa]ddress|[Tt]estimony|[Kk]eynote|[Ll]ecture"
    r"|[Ss]ermon|[Ee]ulogy|REMARKS|SPEECH|STATEMENT|ADDRESS|TESTIMONY)\s(?:by|of|from|BY|OF)\s[^.!?:\n]{0,80}$"
)
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z])")
_SURE = 0.92


def announced(paragraphs: Paragraphs) -> dict[int, tuple[int, int]]:
    """Return where announced words begin, each with the name and the cluster of who says them."""
    begun: dict[int, tuple[int, int]] = {}
    for number, (start, end) in enumerate(paragraphs.spans[:-1]):
        if paragraphs.text[end - 1] == ":":
            after = paragraphs.spans[number + 1][0]
            named = _announcer(paragraphs, start, end, paragraphs.text[after] in _QUOTES)
            if named is not None:
                begun[after] = named
    return begun


def _announcer(
    paragraphs: Paragraphs, start: int, end: int, quoted: bool
) -> tuple[int, int] | None:
    """Return where who announces words is named in a paragraph, and their cluster."""
    text = paragraphs.text
    if not quoted and not _WORDS.search(text, start, end):
        return None
    begins = [start, *(one.end() for one in _SENTENCE.finditer(text, start, end))]
    for begin in reversed(begins):
        first, last, cluster = next(iter(paragraphs.named(begin, end)), (end, end, -1))
        if (_ANNOUNCES if quoted else _GIVES).match(text, last, end):
            return first, cluster
    return None


def speech_turns(paragraphs: Paragraphs) -> Iterator[Turn]:
    """Yield the paragraphs of a speech that the headline or a line before it announces.

    It ends where its speaker is named, as nobody names themselves in a speech.
    """
    speaker = _titled(paragraphs)
    begun = announced(paragraphs)
    for start, end in paragraphs.spans:
        opens = start in begun and paragraphs.text[start] not in _QUOTES
        if opens:
            speaker = begun[start][1]
        elif start > 0 and speaker in {cluster for _, _, cluster in paragraphs.named(start, end)}:
            speaker = None
        if speaker is not None:
            yield Turn(start, end, speaker, None, _SURE)


def _titled(paragraphs: Paragraphs) -> int | None:
    """Return whose speech the headline says that it is."""
    first = paragraphs.spans[0]
    until = first[0] or first[1]
    named = paragraphs.named(0, until)
    for number, (start, _, cluster) in enumerate(named):
        begin = paragraphs.text.rfind("\n", 0, start) + 1
        if _TITLED.match(paragraphs.text[begin:start]):
            return cluster if paragraphs.alone(number, named) else None
    return None
