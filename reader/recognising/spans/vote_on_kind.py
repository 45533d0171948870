"""What the article as a whole says of a doubtful name.

A wording that is surely of one kind elsewhere decides doubtful ones; a surname of a sure person is
a person; an exact repeat of a sure and distinctive name that was overlooked, or found in part, is
found again.
Nothing is spread blindly: a sure name keeps its kind, and a single common word is never spread.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.name_key import name_key
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.mentions.readings import KINDS, NameSpan
from reader.text.entity import EntityKind

_SURE = 0.9
_CLEAR = 0.7
_DOUBTFUL = 0.5
_NEARLY_CERTAIN = 0.97
_OF_ONE = 0.6
"""What one rather sure name adds to the article's opinion of its kind."""
_SWAY = 0.6
"""Share of the article's opinion in each mention's: the rest is the mention's own."""
_REPEAT_CONFIDENCE = 0.7
_OFTEN = 1.8
"""Sum of the confidences from which a name of several words is as good as sure."""
_LEAST_LETTERS = 5
_LEAST_OF_SMALL = 0.6
"""How sure a name of one word in small letters must be, where names begin with capitals."""
_MOSTLY_SMALL = 0.4
"""Share of names in small letters from which the text is not one of those."""
_LONGEST_REPEAT_TABLE = 2_000


def agreed(text: str, names: Sequence[NameSpan], gazetteer: Gazetteer) -> list[FoundMention]:
    """Return the names with the kind that the article as a whole gives them."""
    wordings = [" ".join(text[name.start : name.end].split()) for name in names]
    votes: defaultdict[str, dict[EntityKind, float]] = defaultdict(
        lambda: dict.fromkeys(KINDS, 0.0)
    )
    keys = [name_key(wording) for wording in wordings]
    for name, key in zip(names, keys, strict=True):
        of_wording = votes[key]
        for kind in KINDS:
            of_wording[kind] += name.confidence * name.confidence_of(kind)
    surnames = _sure_surnames(names, wordings)
    groups = _called_groups(text, names, wordings)
    found: list[FoundMention] = []
    for name, wording, key in zip(names, wordings, keys, strict=True):
        kind = _kind(name, votes[key])
        known = gazetteer.known(wording) if name.confidence < _SURE else None
        if (
            kind is not EntityKind.PERSON
            and name.confidence < surnames.get(key, 0.0)
            and not (kind is EntityKind.PLACE and known is not None)
        ):
            kind = EntityKind.PERSON
        elif (
            kind is EntityKind.PERSON
            and known is not None
            and votes[key][EntityKind.PLACE] > _OF_ONE
        ):
            kind = EntityKind.PLACE
        elif (key in groups and name.confidence < _NEARLY_CERTAIN) or (
            kind is EntityKind.PLACE
            and name.confidence <= _DOUBTFUL
            and known is None
            and _LETTERS.fullmatch(wording) is not None
            and not _after_city(text, name.start, found)
        ):
            kind = EntityKind.ORGANISATION
        confidence = name.confidence if kind is name.kind else min(name.confidence, 0.7)
        share = max(name.confidence_of(kind), confidence)
        found.append(
            FoundMention(name.start, name.end, wording, kind, confidence, kind_share=share)
        )
    return found


_GROUP_BEFORE = re.compile(
    r"\b(?:group|sect|militia|movement|company|firm|network|organi[sz]ation|newspaper|broadcaster"
    r"|(?:groupe|secte|milice|mouvement|parti|soci\u00e9t\u00e9|entreprise|r\u00e9seau|organisation|banque"
    r"|agence|journal|quotidien|syndicat)(?:\s[a-z\u00e0-\u00ff]+(?:iste|ique|aire|m\u00e9e?|elle|ienne?))?)\s$"
)


def _called_groups(text: str, names: Sequence[NameSpan], wordings: Sequence[str]) -> set[str]:
    """Return the keys of names that the text calls a group: "the sect Boko Haram"."""
    return {
        name_key(wording)
        for name, wording in zip(names, wordings, strict=True)
        if name.kind is EntityKind.PERSON
        and _GROUP_BEFORE.search(text, max(0, name.start - 30), name.start)
    }


def _sure_surnames(names: Sequence[NameSpan], wordings: Sequence[str]) -> dict[str, float]:
    """Return the surnames of persons named in full, and up to which doubt they decide."""
    surnames: dict[str, float] = {}
    for name, wording in zip(names, wordings, strict=True):
        words = name_key(wording).split()
        if name.kind is EntityKind.PERSON and name.confidence >= _CLEAR and len(words) > 1:
            limit = _SURE if name.confidence >= _SURE else _CLEAR
            surnames[words[-1]] = max(limit, surnames.get(words[-1], 0.0))
    return surnames


def _after_city(text: str, start: int, found: Sequence[FoundMention]) -> bool:
    """Tell whether only a comma stands between here and a place: "Raleigh, NC"."""
    return (
        bool(found)
        and found[-1].kind is EntityKind.PLACE
        and text[found[-1].end : start].strip() in ("", ",")
    )


_LETTERS = re.compile(r"(?:[A-Z]\.?){2,5}")


def _kind(name: NameSpan, votes: dict[EntityKind, float]) -> EntityKind:
    total = sum(votes.values())
    if name.confidence >= _SURE or not total:
        return name.kind

    def score(kind: EntityKind) -> float:
        return (1 - _SWAY) * name.confidence_of(kind) * name.confidence + _SWAY * (
            votes[kind] / total * min(total, 3.0)
        )

    return max(KINDS, key=score)


def without_small(found: Sequence[FoundMention]) -> list[FoundMention]:
    """Return the names but the doubtful ones in small letters, where names begin with capitals."""
    small = sum(one.wording.islower() for one in found)
    if not small or small > _MOSTLY_SMALL * len(found):
        return list(found)
    return [one for one in found if one.confidence >= _LEAST_OF_SMALL or not _is_small(one)]


def _is_small(one: FoundMention) -> bool:
    return one.wording.islower() and one.wording.isalpha()


def overlooked(
    text: str, found: Sequence[FoundMention], headings: Sequence[tuple[int, int]] = ()
) -> Iterator[FoundMention]:
    """Yield exact repeats of sure, distinctive names that were overlooked or found in part.

    "Seconds to Mars" is "30 Seconds to Mars" where the article surely has that elsewhere.

    Args:
        text: The article's text.
        found: The names found, in order.
        headings: Spans in which every word may have a capital, so that neighbours say nothing.
    """
    table = _distinctive(found)
    if not table:
        return
    ends = [one.end for one in found]
    heading_ends = [end for _, end in headings]
    for start, end, wording in _occurrences(text, table):
        index = bisect_left(ends, start + 1)
        if index < len(found) and found[index].start < end:
            if _holds_parts(start, end, found, index):
                yield FoundMention(start, end, wording, table[wording], _REPEAT_CONFIDENCE)
            continue
        heading = bisect_left(heading_ends, start + 1)
        in_heading = heading < len(headings) and headings[heading][0] <= start
        if not in_heading and _in_longer_name(text, start, end, wording):
            continue
        yield FoundMention(start, end, wording, table[wording], _REPEAT_CONFIDENCE)


def _occurrences(text: str, table: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield where wordings stand in `text` as whole words: spans in order, none overlapping.

    Of several that begin at one place the longest counts.
    """
    by_first: defaultdict[str, list[str]] = defaultdict(list)
    for wording in sorted(table, key=len, reverse=True)[:_LONGEST_REPEAT_TABLE]:
        if first := _CAPITALISED.match(wording):
            by_first[first.group()].append(wording)
    done = 0
    for match in _CAPITALISED.finditer(text):
        start = match.start()
        if start < done:
            continue
        for wording in by_first.get(match.group(), ()):
            end = _end_of(wording, text, start)
            if end is not None and not _GOES_ON.match(text, end):
                yield start, end, wording
                done = end
                break


def _end_of(wording: str, text: str, start: int) -> int | None:
    """Return where a wording that stands in `text` at `start` ends, however it is spaced."""
    if text.startswith(wording, start):
        return start + len(wording)
    end = start
    for word in wording.split(" "):
        if end > start:
            space = _SPACE.match(text, end)
            if space is None:
                return None
            end = space.end()
        if not text.startswith(word, end):
            return None
        end += len(word)
    return end


_CAPITALISED = re.compile(r"(?<![\w@#/-])[^\W_a-z]\w*")
"""A word, up to its first hyphen or full stop, that begins with a capital or a figure."""
_GOES_ON = re.compile(r"[\w@]")
_SPACE = re.compile(r"\s+")


def _holds_parts(start: int, end: int, found: Sequence[FoundMention], index: int) -> bool:
    """Tell whether all names that overlap the span, from `index` on, are parts of it."""
    parts = []
    while index < len(found) and found[index].start < end:
        parts.append(found[index])
        index += 1
    return all(
        start <= one.start and one.end <= end and one.end - one.start < end - start for one in parts
    )


def tied(text: str, found: Sequence[FoundMention], gazetteer: Gazetteer) -> Iterator[FoundMention]:
    """Yield names tied by a hyphen to a name found: "Russia" in "NATO-Russia relations".

    The other half is a name if it is one elsewhere in the article or the gazetteer knows it.
    """
    kinds = {one.wording: one.kind for one in found}
    taken = {one.start for one in found} | {one.end for one in found}
    for one in found:
        after = _TIED_AFTER.match(text, one.end)
        before = _TIED_BEFORE.search(text, max(0, one.start - 30), one.start)
        for match in (after, before):
            if match is None or match.start(1) in taken or match.end(1) in taken:
                continue
            wording = match[1]
            kind = kinds.get(wording)
            if kind is None and gazetteer.known(wording) is not None:
                kind = EntityKind.PLACE
            if kind is not None and kind is not EntityKind.PERSON:
                yield FoundMention(match.start(1), match.end(1), wording, kind, _REPEAT_CONFIDENCE)


_TIED_AFTER = re.compile(r"[-\u2010\u2011\u2013]([A-Z][\w.]*\w)(?![\w-])")
_TIED_BEFORE = re.compile(r"(?<![\w-])([A-Z][\w.]*\w)[-\u2010\u2011\u2013]$")


def _distinctive(found: Iterable[FoundMention]) -> dict[str, EntityKind]:
    """Return the wordings worth looking for again, with the one kind each surely has."""
    kinds: defaultdict[str, set[EntityKind]] = defaultdict(set)
    sure: Counter[str] = Counter()
    total: defaultdict[str, float] = defaultdict(float)
    for one in found:
        kinds[one.wording].add(one.kind)
        sure[one.wording] += one.confidence >= _SURE
        total[one.wording] += one.confidence
    table: dict[str, EntityKind] = {}
    for wording, count in sure.items():
        several_words = " " in wording
        long_enough = len(wording) >= _LEAST_LETTERS or (wording.isupper() and len(wording) > 2)  # noqa: PLR2004
        enough = count >= 1 or total[wording] >= _OFTEN if several_words else count > 1
        begun = wording[:1].isupper() or (several_words and wording[:1].isdigit())
        if enough and long_enough and len(kinds[wording]) == 1 and begun:
            table[wording] = next(iter(kinds[wording]))
    return table


_CAPITAL_BEFORE = re.compile(r"[A-ZÀ-Þ][\w'\u2019.-]*[ \t]$")
_CAPITAL_AFTER = re.compile(r"[ \t]+(?:of[ \t]+(?:the[ \t]+)?)?[A-ZÀ-Þ]|-[\w]")


def _in_longer_name(text: str, start: int, end: int, wording: str) -> bool:
    """Tell whether capitalised neighbours make a single word part of some longer name."""
    if _CAPITAL_AFTER.match(text, end) and text[end : end + 1] not in ".!?":
        return True
    before = _CAPITAL_BEFORE.search(text[max(0, start - 30) : start])
    return before is not None and " " not in wording
