"""Turns with a label: "SMITH: …", "Jane Doe (CNN): …", "Q: …", in a record "Mr. Smith. …".

A label counts only where labels are the regular way of the text. What follows without a label goes
on with the voice before it. A label that nobody can be found for ends the turn before it.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.recognising.language.language import Language
from reader.recognising.language.person_names import name_words
from reader.recognising.speakers.turns import Calls, Paragraphs, Turn

_OFFICE = re.compile(r"\s?(?:[,(\[|\u2013\u2014-]|$)")
"""What stands after a name in a line of its own: "Ann Ray - Chief Executive"."""
_LONGEST = 100
_REGULAR = 3
"""Labelled paragraphs from which labels are the way of a text."""
_SPARSE = 3
"""Paragraphs to a label on average at most, where no label recurs."""
_LONGEST_TURN = 12
"""The same where labels recur."""
_TWO = 2
_LEAST_INITIALS = 2
_SURE = 0.95


@dataclass(frozen=True, slots=True)
class _Label:
    """A label: its words in small letters, where what is said begins, and who says it.

    Args:
        is_line: Whether it is a line of its own.
    """

    key: str
    after: int
    cluster: int | None
    is_line: bool = False


def labelled_turns(
    paragraphs: Paragraphs, interviewee: int | None, language: Language
) -> list[Turn]:
    """Return the turns of a text with labels; nothing where labels are not its way.

    Args:
        paragraphs: The text.
        interviewee: Who answers to "A:", if that is clear.
        language: Of the text.
    """
    numbers = range(len(paragraphs.spans))
    calls = Calls(paragraphs, language)
    labels = [_label(paragraphs, calls, number, language) for number in numbers]
    if not _are_regular(labels):
        labels = [_name_line(paragraphs, number) for number in numbers]
        if not _again(labels) or not _are_regular(labels):
            return []
    voices = {one.key: one.cluster for one in labels if one is not None}
    if interviewee is not None and all(
        language.is_among(key, "transcripts.question", "transcripts.answer") for key in voices
    ):
        voices |= {
            key: interviewee for key in voices if key in language.words("transcripts.answer")
        }
    return (
        _turns(paragraphs, labels, voices, language)
        if any(cluster is not None for cluster in voices.values())
        else []
    )


def _are_regular(labels: Sequence[_Label | None]) -> bool:
    """Tell whether labels are the way of a text: enough of them, one again or of known persons."""
    clusters = {one.cluster for one in labels if one is not None and one.cluster is not None}
    return _again(labels) >= _REGULAR or len(clusters) >= _TWO


def _again(labels: Sequence[_Label | None]) -> int:
    """Return how many labels stand more than once."""
    often = Counter(one.key for one in labels if one is not None)
    return sum(count for count in often.values() if count > 1)


def _are_dense(labels: Sequence[_Label | None]) -> bool:
    """Tell whether what follows without a label goes on: many have one, fewer where they recur."""
    first = next(number for number, one in enumerate(labels) if one is not None)
    known = sum(one is not None for one in labels)
    most = _LONGEST_TURN if _again(labels) >= _REGULAR else _SPARSE
    return most * known >= len(labels) - first


def _turns(
    paragraphs: Paragraphs,
    labels: Sequence[_Label | None],
    voices: dict[str, int | None],
    language: Language,
) -> list[Turn]:
    turns: list[Turn] = []
    key: str | None = None
    goes_on, lines = _are_dense(labels), any(one is not None and one.is_line for one in labels)
    pair = {other if cluster is None else cluster for other, cluster in voices.items()}
    for number, (label, (begin, end)) in enumerate(zip(labels, paragraphs.spans, strict=True)):
        if label is not None:
            key = label.key
        elif not goes_on or (lines and paragraphs.is_heading(number)):
            key = None
        if key is None or paragraphs.is_heading(number):
            continue
        start = begin if label is None else label.after
        speaker = voices[key]
        asked = _other(pair, key if speaker is None else speaker)
        asks = asked is not None and _asks(paragraphs.text, start, end, language)
        turns.append(Turn(start, end, speaker, asked if asks else None, _SURE))
    return turns


def _other(pair: Collection[str | int], voice: str | int) -> int | None:
    """Return the other one of two voices, if it is somebody's."""
    if len(pair) != _TWO:
        return None
    other = next(one for one in pair if one != voice)
    return other if isinstance(other, int) else None


def _asks(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether what is said between two offsets ends as a question to "you"."""
    asks = text[start:end].rstrip().endswith("?")
    return asks and language.pattern("turns.addressed").search(text, start, end) is not None


def _label(paragraphs: Paragraphs, calls: Calls, number: int, language: Language) -> _Label | None:
    """Return the label that a paragraph begins with."""
    start, end = paragraphs.spans[number]
    text = paragraphs.text
    until = min(end, start + _LONGEST)
    match = (
        language.pattern("transcripts.label").match(text, start, until)
        or language.pattern("transcripts.recorded").match(text, start, until)
        or language.pattern("transcripts.letter").match(text, start, until)
    )
    if match is not None and match[0].strip() in language.words("transcripts.words"):
        match = None
    if match is None:
        return None
    words = match["words"]
    if len(words) == 1:
        return _Label(words.casefold(), match.end(), None)
    return _Label(
        words.casefold(),
        match.end(),
        _meant(paragraphs, calls, words, match.span("words"), language),
    )


def _name_line(paragraphs: Paragraphs, number: int) -> _Label | None:
    """Return the label that a paragraph is: a name alone, or with an office."""
    start, end = paragraphs.spans[number]
    named = paragraphs.named(start, end)
    if not named or named[0][0] != start or not paragraphs.is_heading(number):
        return None
    _, last, cluster = named[0]
    if not _OFFICE.match(paragraphs.text, last, end):
        return None
    return _Label(f"{cluster}", end, cluster, is_line=True)


def _meant(
    paragraphs: Paragraphs, calls: Calls, words: str, span: tuple[int, int], language: Language
) -> int | None:
    """Return the one person that a label means: by name, by surname, by office or by initials."""
    named = paragraphs.named(*span)
    if named and (len({cluster for _, _, cluster in named}) == 1 or named[0][0] == span[0]):
        return named[0][2]
    if named:
        return None
    last = name_words(words, language)[-1:]
    by_surname = calls.surname(last[0]) if last else None
    if by_surname is not None:
        return by_surname
    if article := language.pattern("transcripts.the").match(words):
        return calls.office(words[article.end() :])
    letters = words.replace(".", "")
    short = letters.isupper() and _LEAST_INITIALS <= len(letters) <= _REGULAR
    return calls.initials(letters) if short else None
