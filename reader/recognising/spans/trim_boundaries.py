"""Where a name begins and ends: what the weights took in too much is taken off.

Outside a name stand: a leading "the" (but for "by The Hague", where it has a capital of its own and
the weights took it in), titles before a person, a possessive "'s", quotation marks,
and what a hyphen ties to it in lower case ("NATO-led", "anti-Iran"). Two names tied by a hyphen
("NATO-Russia") are two. To the name of a site belongs what ends it ("Polygraph.info"). What stands
in an e-mail address names nobody, nor do tags ("#Quito") and accounts, nor the "Q." or "A." before
a question or an answer. The town in which a company sits is not of its name ("Halden Group of
Oslo").
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_MIDDLE = re.compile(r"[a-zß-ÿ,;] [\"'“‘(]?$")  # noqa: RUF001
"""What stands before a word in the middle of a sentence, whose capital is then its own."""
_LEADING = re.compile(r"[\s\"'“”‘’«»(\[{*_.,:;–—-]+")  # noqa: RUF001
_TRAILING = re.compile(r"[\s\"'“”‘’«»)\]},:;*_–—-]+$")  # noqa: RUF001
_TAGS = ("#", "@")
"""What a tag or the name of an account begins with."""
_HOUSE = re.compile(r"\d{1,5}[A-Za-z]?\s")
_HYPHEN = re.compile(r"[-–‐‑/]")  # noqa: RUF001
_UNFINISHED = re.compile(r"(?:\b[A-Z]\.)+[A-Z]$")
_WORD = re.compile(r"\S+")
_ADDRESS_AROUND = re.compile(r"[\w.+-]*@[\w.-]*\w")
_LEAST_QUESTIONS = 2
"""Questions, and answers, from which such letters are labels and no initials."""


def trim_boundaries(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return `names` with their boundaries put right, in order; empty ones are left out."""
    names = _outside_labels(text, _outside_addresses(text, names), language)
    whole = {text[name.start : name.end] for name in names}
    kept: list[FoundMention] = []
    end = 0
    for name in names:
        for part in _parts(text, name, whole, language.gazetteer, language):
            trimmed = _trimmed(text, part, whole, language)
            if trimmed is not None and trimmed.start >= end:
                kept.append(trimmed)
                end = trimmed.end
    return kept


def _outside_addresses(text: str, names: Sequence[FoundMention]) -> Sequence[FoundMention]:
    """Return the names without what is a part of an e-mail address."""
    if "@" not in text:
        return names
    addresses = [match.span() for match in _ADDRESS_AROUND.finditer(text)]
    ends = [end for _, end in addresses]
    kept = []
    for name in names:
        index = bisect_left(ends, name.end)
        start, end = addresses[index] if index < len(ends) else (len(text), len(text))
        if name.start < start:
            whole = "." not in text[text.find("@", start) : end]
            kept.append(name if whole else name.cut(text, name.start, min(name.end, start)))
    return kept


def _outside_labels(
    text: str, names: Sequence[FoundMention], language: Language
) -> Sequence[FoundMention]:
    """Return the names without the letters that stand before questions and answers."""
    ends = {
        label.start(): label.end()
        for label in language.pattern("trim_boundaries.question_or_answer").finditer(text)
    }
    letters = Counter(text[start] for start in ends)
    labels = language.listed("trim_boundaries.labels")
    if not all(letters[label] >= _LEAST_QUESTIONS for label in labels):
        return names
    after = ((name, ends.get(name.start, name.start)) for name in names)
    return [name.cut(text, start, name.end) for name, start in after if start < name.end]


def _parts(
    text: str, name: FoundMention, whole: set[str], gazetteer: Gazetteer, language: Language
) -> Iterator[FoundMention]:
    """Yield `name`, or its two halves where a hyphen, a stroke or "and" ties two names."""
    words = text[name.start : name.end]
    joined = language.pattern("trim_boundaries.and").search(words)
    if joined is not None and _two(words[: joined.start()], words[joined.end() :], name, whole):
        for start, end in ((0, joined.start()), (joined.end(), len(words))):
            part = name.cut(text, name.start + start, name.start + end)
            yield replace(part, kind_confidences=())
        return
    seat = language.pattern("trim_boundaries.seated").fullmatch(words)
    if seat is not None and name.kind is EntityKind.ORGANISATION and gazetteer.candidates(seat[2]):
        yield replace(name.cut(text, name.start, name.start + seat.end(1)), kind_confidences=())
        town = name.cut(text, name.start + seat.start(2), name.end)
        yield replace(town, kind=EntityKind.PLACE, kind_confidences=())
        return
    found = _HYPHEN.search(words)
    if found is None or gazetteer.known(words) is not None:
        yield name
        return
    left, right = words[: found.start()], words[found.end() :]
    halves = (left, right)
    if all(half in whole or gazetteer.known(half) or gazetteer.people(half) for half in halves):
        for start, half in ((name.start, left), (name.start + found.end(), right)):
            place = gazetteer.known(half) is not None or gazetteer.people(half) is not None
            kind = EntityKind.PLACE if place else name.kind
            part = name.cut(text, start, start + len(half))
            yield replace(part, kind=kind, kind_confidences=())
        return
    yield name


def _two(left: str, right: str, name: FoundMention, whole: set[str]) -> bool:
    """Tell whether two names stand around "and": "Bill and Melinda Gates Foundation" is one."""
    if name.kind is EntityKind.PERSON:
        return True
    several = name.kind is EntityKind.ORGANISATION and " " in left and " " in right
    return left in whole and (several or right in whole)


def _trimmed(
    text: str, name: FoundMention, whole: set[str], language: Language
) -> FoundMention | None:
    """Return `name` without what does not belong to it, or None if nothing is left."""
    start, end = name.start, name.end
    article = language.pattern("trim_boundaries.article")
    own_article = language.listed("trim_boundaries.own_article")
    while leading := _LEADING.match(text, start, end) or article.match(text, start, end):
        capital = own_article and leading.group().startswith(own_article)
        if capital and _MIDDLE.search(text, max(0, start - 4), start):
            break
        start = leading.end()
    if text[start - 1 : start] in _TAGS or text[start:end].startswith(_TAGS):
        return None
    start, end = _without_ties(text, start, end, language)
    end = _without_tail(text, name, (start, end), whole, language)
    if (
        end < len(text)
        and text[end - 1 : end] == "."
        and not _abbreviation(text[start:end], language)
    ):
        end -= 1
    if text[end : end + 1] == "." and _UNFINISHED.search(text, start, end):
        end += 1
    house = _HOUSE.match(text, start, end) if name.kind is EntityKind.PLACE else None
    if house is not None and text[house.end() : end] in whole:
        start = house.end()
    if name.kind is EntityKind.ORGANISATION and (
        site := language.pattern("trim_boundaries.rest_of_site").match(text, end)
    ):
        end = site.end()
    if name.kind is EntityKind.ORGANISATION:
        small = language.pattern("trim_boundaries.small_first").match(text, start, end)
        start = small.end() if small else start
        if small and small[1] and language.gazetteer.candidates(text[start:end]):
            name = replace(name, kind=EntityKind.PLACE, kind_confidences=())
    if name.kind is EntityKind.PERSON:
        start = _after_titles(text, start, end, whole, language)
    if start >= end or not any(char.isalnum() for char in text[start:end]):
        return None
    return name.cut(text, start, end)


def _without_tail(
    text: str, name: FoundMention, span: tuple[int, int], whole: set[str], language: Language
) -> int:
    """Return where the name ends without quotation marks, stops and a possessive "'s".

    A shop or a church has its "'s" for good, which the weights can tell ("Macy's", "St. John's"),
    but where they took in an article too, or the name stands elsewhere without it.
    """
    start, end = span
    signs = (
        language.pattern("trim_boundaries.trailing") if language.has("possessive") else _TRAILING
    )
    trailing = signs.search(text, start, end)
    if trailing is None:
        return end
    cut = trailing.start()
    words = text[start:end]
    if (
        language.pattern("trim_boundaries.possessive").search(words)
        and name.kind is not EntityKind.PERSON
    ):
        return cut if start > name.start or text[start:cut] in whole else end
    closed = trailing.group() == ")" and "(" in words
    return end if closed else cut


def _without_ties(text: str, start: int, end: int, language: Language) -> tuple[int, int]:
    """Cut off "-led" and "anti-"."""
    words = text[start:end]
    tail = language.pattern("trim_boundaries.participle_tail").search(words)
    if tail and tail.start() > 0 and " " not in words[tail.start() :]:
        end = start + tail.start()
    head = language.pattern("trim_boundaries.hyphen_head").match(text[start:end])
    of_several = head is not None and head.group()[0].isupper() and " " in words
    if (
        head
        and not of_several
        and not head.group().lower().startswith(language.listed("trim_boundaries.particles"))
    ):
        start += head.end()
    return start, end


def _abbreviation(words: str, language: Language) -> bool:
    return language.pattern("trim_boundaries.initials").search(words) is not None


def _after_titles(text: str, start: int, end: int, whole: set[str], language: Language) -> int:
    """Return where the name begins after the titles in front of it; `end` if it is only titles."""
    for word in _WORD.finditer(text, start, end):
        bare = word.group().strip(",").lower()
        plural = language.titles.singular(word.group()) is not None and word.end() < end
        title = plural or language.titles.is_title(bare)
        if not title or language.is_among(bare, "trim_boundaries.also_names"):
            return word.start()
    return start if _is_surname(text[start:end], whole, language) else end


def _is_surname(word: str, whole: set[str], language: Language) -> bool:
    """Tell whether a title is somebody's surname in this text, as in "Tom Speaker"."""
    fuller = (name.split() for name in whole if name.endswith(f" {word}"))
    return bool(word) and any(not language.titles.is_title(words[0].lower()) for words in fuller)
