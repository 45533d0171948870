"""Which names of organisations mean the same one: "IAEA" is the International Atomic Energy Agency.

A parent and its part stay apart ("U.N.", "U.N. Security Council"): a short form joins a longer
name only as its acronym, as the name without a corporate ending, or as the name without the
country in front. Linear: everything is looked up by key.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.recognising.found import Found, name_key
from reader.recognising.gazetteer import Gazetteer

_SMALL_WORDS = frozenset((
    "of", "the", "and", "for", "in", "on", "to", "a", "an", "at", "de", "la", "le", "du",
    "des", "der", "die", "das", "und", "für", "et", "del", "y", "e", "with", "against",
))  # fmt: skip
_ENDINGS = frozenset((
    "inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "ag", "sa",
    "se", "nv", "gmbh", "bhd", "group", "holdings", "holding", "brothers", "bros", "motors",
    "motor", "airlines", "airways", "electronics", "technologies", "pharmaceuticals",
    "industries", "partners", "international", "incorporated", "stores", "systems",
    "entertainment", "communications", "energy", "football", "club", "fc", "party",
    "movement", "network", "television", "news", "newspaper", "agency",
))  # fmt: skip
_PARTS = frozenset((
    "committee", "council", "department", "ministry", "office", "bureau", "division", "congress",
    "board", "wing", "brigade", "brigades", "youth", "cabinet", "parliament", "foundation",
    "research", "court", "union", "commission", "university", "hospital", "school", "government",
    "army", "police", "assembly", "agency", "association", "federation", "fund", "institute",
))  # fmt: skip
_MIN_SHARED = 2
_MOST_WORDS = 12
_INTRODUCES = frozenset(
    ("(", "(the", '("', "(\u201c", ", or", ", or the", ", known as", ", known as the", "or", "(or")
)
_ACRONYM = re.compile(r"(?:[A-Z]\.?-?){2,}[A-Z]?s?$|[A-Z][A-Za-z]{0,3}[A-Z]{1,4}$")
_ACRONYM_JOIN = 0.9
_SHORT_JOIN = 0.85
_NEAREST_JOIN = 0.6


@dataclass(slots=True)
class Organisation:
    """One organisation in the making.

    Args:
        key: The key of its fullest name.
        mentions: By name, in order of the text.
        aliases: Keys of its other names: acronyms and short forms.
    """

    key: str
    mentions: list[Found] = field(default_factory=list)
    aliases: set[str] = field(default_factory=set)


def group_organisations(
    text: str, found: Sequence[Found], gazetteer: Gazetteer
) -> list[Organisation]:
    """Return organisations, each with its mentions in order of the text."""
    by_key: dict[str, list[Found]] = {}
    for one in found:
        by_key.setdefault(name_key(one.wording) or one.wording, []).append(one)
    parents = _Joins(by_key, gazetteer, _after_articles(text, found))
    parents.join_parentheses(text, found)
    parents.join_acronyms()
    parents.join_short_forms()
    organisations: dict[str, Organisation] = {}
    for key, mentions in by_key.items():
        top, share = parents.top(key)
        organisation = organisations.setdefault(top, Organisation(top))
        organisation.mentions.extend(one if share == 1 else one.doubted(share) for one in mentions)
        if key != top:
            organisation.aliases.add(key)
    for organisation in organisations.values():
        organisation.mentions.sort(key=lambda one: one.start)
    return list(organisations.values())


def _after_articles(text: str, found: Sequence[Found]) -> set[str]:
    """Return the keys of names that "the" stands before: "the Brotherhood"."""
    return {
        name_key(one.wording)
        for one in found
        if text[max(0, one.start - 4) : one.start].lower() == "the "
    }


def is_acronym(wording: str) -> bool:
    """Tell whether a wording looks like an acronym: "IAEA", "U.N.", "EU"."""
    return " " not in wording and _ACRONYM.match(wording) is not None


def _shares_letters(short: str, full: str) -> bool:
    """Tell whether an acronym has two letters of the initials of a name, or its first."""
    letters = [char for char in short.lower() if char.isalpha()]
    initials = [word[0] for word in name_key(full).split()]
    return letters[:1] == initials[:1] or len(set(letters) & set(initials)) >= _MIN_SHARED


class _Joins:
    """Which short name stands for which long one, by key."""

    def __init__(
        self, by_key: dict[str, list[Found]], gazetteer: Gazetteer, after_articles: set[str]
    ) -> None:
        self._by_key = by_key
        self._after_articles = after_articles
        self._gazetteer = gazetteer
        self._long: dict[str, tuple[str, float]] = {}

    def top(self, key: str) -> tuple[str, float]:
        """Return the key of the fullest name, and how sure the joins on the way are."""
        share = 1.0
        for _ in range(4):
            if key not in self._long:
                break
            key, step = self._long[key]
            share *= step
        return key, share

    def _join(self, short: str, full: str, share: float) -> None:
        if short not in self._long and self.top(full)[0] != short:
            self._long[short] = (full, share)

    def join_parentheses(self, text: str, found: Sequence[Found]) -> None:
        """Join "North Atlantic Treaty Organization (NATO)" and "NATO (North Atlantic …)"."""
        for first, second in pairwise(found):
            between = " ".join(text[first.end : second.start].split())
            if between not in _INTRODUCES or (
                between.startswith("(") and text[second.end : second.end + 1] not in (")", '"')
            ):
                continue
            short, full = sorted((first, second), key=lambda one: len(one.wording))
            if is_acronym(short.wording) and _shares_letters(short.wording, full.wording):
                self._join(name_key(short.wording), name_key(full.wording), 1.0)

    def join_acronyms(self) -> None:
        """Join an acronym to the one long name with these initials."""
        by_initials: defaultdict[str, set[str]] = defaultdict(set)
        for key, mentions in self._by_key.items():
            words = key.split()
            skip = self._country_words(mentions[0].wording)
            hyphened = name_key(mentions[0].wording.replace("-", "")).split()
            for part in (words, words[skip:] if skip else [], hyphened):
                if len(part) >= _MIN_SHARED:
                    by_initials["".join(word[0] for word in part)].add(key)
                    by_initials["".join(w[0] for w in part if w not in _SMALL_WORDS)].add(key)
        for key, mentions in self._by_key.items():
            if is_acronym(mentions[0].wording):
                tops = {self.top(full)[0] for full in by_initials[key.replace(" ", "")]} - {key}
                if len(tops) == 1:
                    self._join(key, tops.pop(), _ACRONYM_JOIN)

    def join_short_forms(self) -> None:
        """Join "Lehman" to "Lehman Brothers", "Foreign Ministry" to "Russian Foreign Ministry"."""
        heads: defaultdict[str, set[str]] = defaultdict(set)
        tails: defaultdict[str, set[str]] = defaultdict(set)
        firsts: defaultdict[str, set[str]] = defaultdict(set)
        for key, mentions in self._by_key.items():
            words = key.split()
            if len(words) > _MOST_WORDS:
                continue
            cut = len(words)
            while cut > 1 and words[cut - 1] in _ENDINGS:
                cut -= 1
            if cut < len(words):
                heads[" ".join(words[:cut])].add(key)
            skip = self._country_words(mentions[0].wording)
            for size in range(1, len(words)):
                tail = " ".join(words[size:])
                alone = size + 1 == len(words)
                if size >= skip and (not alone or size == skip or tail in self._after_articles):
                    tails[tail].add(key)
            if len(words) > 1 and not skip and not _PARTS & set(words[1:]):
                firsts[words[0]].add(key)
        for table in (heads, tails, firsts):
            for key, mentions in self._by_key.items():
                if table is firsts and not self._distinctive(mentions[0].wording):
                    continue
                fulls = {self.top(full)[0] for full in table.get(key, ())} - {key}
                if len(fulls) == 1:
                    self._join(key, fulls.pop(), _SHORT_JOIN)
                elif fulls and key in _PARTS:
                    self._join_nearest(key, fulls)

    def _join_nearest(self, key: str, fulls: set[str]) -> None:
        """Join "the Court" to the court named last before it."""
        at = self._by_key[key][0].start
        before = {
            full: max((one.start for one in self._by_key[full] if one.start < at), default=-1)
            for full in fulls
        }
        nearest = max(before, key=before.__getitem__)
        if before[nearest] >= 0:
            self._join(key, nearest, _NEAREST_JOIN)

    def _distinctive(self, wording: str) -> bool:
        """Tell whether a single word can stand for a longer name that begins with it."""
        return not (
            is_acronym(wording)
            or self._gazetteer.known(wording)
            or self._gazetteer.people(wording)
            or name_key(wording) in _PARTS
        )

    def _country_words(self, wording: str) -> int:
        """Return how many words of the name's beginning name a country, people or the U.N."""
        words = wording.split()
        for size in (2, 1):
            head = " ".join(words[:size])
            if len(words) > size and (
                self._gazetteer.people(head)
                or self._gazetteer.known(head)
                or name_key(head) in ("un", "eu", "nato", "united nations")
            ):
                return len(name_key(head).split())
        return 0
