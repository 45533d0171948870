"""Which names of organisations mean the same one: "IAEA" is the International Atomic Energy Agency.

A parent and its part stay apart ("U.N.", "U.N. Security Council"): a short form joins a longer
name only as its acronym, as the name without a corporate ending, as the name without the country
in front, or clipped ("the Fed", "Man United"). Linear: everything is looked up by key.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.recognising.clusters.also_known import also_known
from reader.recognising.language.determiners import follows_article
from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.recognising.language.organisation_names import (
    country_code,
    organisation_key,
)
from reader.recognising.mentions.found_mention import FoundMention

_MIN_SHARED = 2
_SHORTEST_CLIP = 3
_OF_TWO = 2
_LEAST_PREFIX = 3
_LEAST_LETTERS = 6
_MOST_WORDS = 12
_CLOSES = (")", '"', "\u201d", ",", ";")
_LONGEST_OWNER = 40
_ACRONYM = re.compile(
    r"(?:[A-Z]\.?-?){2,}[A-Z]?s?$|[A-Z][A-Za-z]{0,3}[A-Z]{1,4}$|[A-Z]+[\d&][A-Z]+$"
)
_ACRONYM_JOIN = 0.97
_SHORT_JOIN = 0.92
_NEAREST_JOIN = 0.7
_LAST_WORD_JOIN = 0.75


@dataclass(slots=True)
class Organisation:
    """One organisation in the making.

    Args:
        mentions: By name, in order of the text.
        own: Those by its fullest name.
        aliases: The wordings of its other names: acronyms and short forms.
    """

    mentions: list[FoundMention] = field(default_factory=list)
    own: list[FoundMention] = field(default_factory=list)
    aliases: set[str] = field(default_factory=set)


def group_organisations(
    text: str, found: Sequence[FoundMention], language: Language
) -> list[Organisation]:
    """Return organisations, each with its mentions in order of the text."""
    keys = _keys(text, found, language)
    by_key: dict[str, list[FoundMention]] = {}
    for one in found:
        by_key.setdefault(keys[one.start], []).append(one)
    joins = _Joins(by_key, keys, _after_articles(text, found, language), language)
    joins.join_parentheses(text, found)
    joins.join_also_known(text, found)
    joins.join_run_together()
    joins.join_acronyms()
    joins.join_short_forms()
    joins.join_clipped()
    organisations: dict[str, Organisation] = {}
    for key, mentions in by_key.items():
        top, share = joins.top(key)
        organisation = organisations.setdefault(top, Organisation())
        organisation.mentions.extend(one if share == 1 else one.doubted(share) for one in mentions)
        if key == top:
            organisation.own = mentions
        else:
            organisation.aliases.update(one.wording for one in mentions)
    for organisation in organisations.values():
        organisation.mentions.sort(key=lambda one: one.start)
    return list(organisations.values())


def _keys(text: str, found: Sequence[FoundMention], language: Language) -> dict[int, str]:
    """Return the key of each mention by where it begins: "Russia's Foreign Ministry" is Russian."""
    by_wording: dict[str, str] = {}
    keys: dict[int, str] = {}
    for one in found:
        if one.wording not in by_wording:
            by_wording[one.wording] = organisation_key(one.wording, language)
        key = by_wording[one.wording]
        if not key.startswith("@") and key.split()[-1] in language.words("organisations.parts"):
            owners = language.pattern("organisations.owner")
            owner = owners.search(text, max(0, one.start - _LONGEST_OWNER), one.start)
            code = None if owner is None else country_code(owner[1], language)
            key = key if code is None else f"{code} {key}"
        keys[one.start] = key
    return keys


def _after_articles(text: str, found: Sequence[FoundMention], language: Language) -> set[int]:
    """Return where the mentions begin that "the" stands before: "the Brotherhood"."""
    return {one.start for one in found if follows_article(text, one.start, language)}


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
        self,
        by_key: dict[str, list[FoundMention]],
        keys: dict[int, str],
        after_articles: set[int],
        language: Language,
    ) -> None:
        self._language = language
        self._by_key = by_key
        self._keys = keys
        self._after_articles = {keys[start] for start in after_articles}
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

    def join_parentheses(self, text: str, found: Sequence[FoundMention]) -> None:
        """Join "North Atlantic Treaty Organization (NATO)" and "NATO (North Atlantic …)"."""
        for first, second in pairwise(found):
            between = " ".join(text[first.end : second.start].split())
            if between not in self._language.words("organisations.introduces") or (
                between.startswith("(") and text[second.end : second.end + 1] not in _CLOSES
            ):
                continue
            short, full = sorted((first, second), key=lambda one: len(one.wording))
            if is_acronym(short.wording) and _shares_letters(short.wording, full.wording):
                self._join(self._keys[short.start], self._keys[full.start], 1.0)

    def join_also_known(self, text: str, found: Sequence[FoundMention]) -> None:
        """Join what the text itself says is another name: "the Army, formerly the Guard"."""
        for first, second in also_known(text, found, self._language):
            kept, other = sorted((first, second), key=lambda one: is_acronym(one.wording))
            self._join(self._keys[other.start], self._keys[kept.start], 1.0)

    def join_run_together(self) -> None:
        """Join "JPMorgan" to "JP Morgan": the same letters, parted otherwise."""
        parted: dict[str, str] = {}
        for key in self._by_key:
            letters = key.replace(" ", "")
            if len(letters) >= _LEAST_LETTERS and parted.setdefault(letters, key) != key:
                self._join(key, parted[letters], 1.0)

    def join_acronyms(self) -> None:
        """Join an acronym to the one long name with these initials."""
        by_initials: defaultdict[str, set[str]] = defaultdict(set)
        for key, mentions in self._by_key.items():
            for words in self._written(key, mentions[0].wording):
                if len(words) >= _MIN_SHARED:
                    by_initials["".join(word[0] for word in words)].add(key)
                    by_initials[
                        "".join(
                            w[0]
                            for w in words
                            if w not in self._language.words("organisation_names.small_words")
                        )
                    ].add(key)
        for key, mentions in self._by_key.items():
            if is_acronym(mentions[0].wording):
                letters = "".join(filter(str.isalnum, mentions[0].wording)).lower()
                tops = {self.top(full)[0] for full in by_initials[letters]} - {key}
                if len(tops) == 1:
                    self._join(key, tops.pop(), _ACRONYM_JOIN)

    def _written(self, key: str, wording: str) -> list[list[str]]:
        """Return the words whose initials may make an acronym: all, and those after a country."""
        words = name_key(wording).split()
        later = key.split()[1:] if key.startswith("@") else []
        until = _until_and(later, self._language) or 0
        bare = words[:-1] if words[-1] in self._language.listed("organisations.corporate") else []
        turned = (
            [words[-1], *self._language.listed("organisations.of"), *words[:-1]]
            if words[-1] in self._language.listed("organisations.offices")
            else []
        )
        halves = (
            self._language.pattern("organisations.halves").sub(r"\g<0> ", " ".join(words)).split()
        )
        return [
            words,
            later,
            later[:until],
            halves,
            turned,
            bare,
            name_key(wording.replace("-", "")).split(),
        ]

    def join_short_forms(self) -> None:
        """Join "Lehman" to "Lehman Brothers", "Foreign Ministry" to "Russian Foreign Ministry"."""
        heads: defaultdict[str, set[str]] = defaultdict(set)
        tails: defaultdict[str, set[str]] = defaultdict(set)
        firsts: defaultdict[str, set[str]] = defaultdict(set)
        lasts: defaultdict[str, set[str]] = defaultdict(set)
        for key, mentions in self._by_key.items():
            words = key.split()
            if len(words) > _MOST_WORDS:
                continue
            skip = int(key.startswith("@"))
            for plain in {key, name_key(mentions[0].wording)}:
                for head in _heads(plain.split(), skip, self._language):
                    heads[head].add(key)
            for size in range(1, len(words)):
                tail = " ".join(words[size:])
                alone = size + 1 == len(words)
                if size >= skip and (not alone or size == skip or self._alone(tail)):
                    tails[tail].add(key)
                elif (
                    size >= skip
                    and alone
                    and tail
                    not in self._language.words("organisations.parts")
                    | self._language.words("organisations.endings")
                    | self._language.words("organisations.never_alone")
                ):
                    lasts[tail].add(key)
            if (
                len(words) > 1
                and not skip
                and not self._language.words("organisations.parts") & set(words[1:])
            ):
                firsts[words[0]].add(key)
        for table, share in (
            (heads, _SHORT_JOIN),
            (tails, _SHORT_JOIN),
            (firsts, _SHORT_JOIN),
            (lasts, _LAST_WORD_JOIN),
        ):
            self._join_by(table, share, distinctive=table is firsts or table is lasts)

    def _alone(self, tail: str) -> bool:
        """Tell whether one word after "the" can stand for a name: "the Brotherhood"."""
        never = self._language.is_among(tail, "organisations.never_alone")
        return tail in self._after_articles and not never

    def _join_by(self, table: dict[str, set[str]], share: float, *, distinctive: bool) -> None:
        for key, mentions in self._by_key.items():
            if distinctive and not self._distinctive(mentions[0].wording):
                continue
            fulls = {self.top(full)[0] for full in table.get(key, ())} - {key}
            if len(fulls) == 1:
                self._join(key, fulls.pop(), share)
            elif fulls and key.split()[-1] in self._language.words("organisations.parts"):
                self._join_nearest(key, fulls)

    def join_clipped(self) -> None:
        """Join "Fed" to "Federal Reserve", "Man United" to "Manchester United"."""
        by_ends: defaultdict[tuple[str, str, int], set[str]] = defaultdict(set)
        by_start: defaultdict[str, set[str]] = defaultdict(set)
        for key in self._by_key:
            words = key.split()
            rest = words[1:] if key.startswith("@") else words
            if len(words) > 1:
                by_ends[words[0][:_SHORTEST_CLIP], words[-1], len(words)].add(key)
            if len(rest) == _OF_TWO:
                by_start[rest[0][:_SHORTEST_CLIP]].add(key)
        for key in self._by_key:
            words = key.split()
            if len(words) > 1:
                same_ends = by_ends[words[0][:_SHORTEST_CLIP], words[-1], len(words)]
                fulls = {full for full in same_ends if _clips(words, full)}
            elif key in self._after_articles and len(key) >= _SHORTEST_CLIP:
                same_start = by_start[key[:_SHORTEST_CLIP]]
                home = self._language.pattern("organisations.home")
                fulls = {full for full in same_start if _clips([key], home.sub("", full))}
            else:
                continue
            tops = {self.top(full)[0] for full in fulls} - {key}
            if len(tops) == 1:
                self._join(key, tops.pop(), _SHORT_JOIN)

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
        """Tell whether a single word can stand for a longer name that begins or ends with it."""
        return not (
            is_acronym(wording)
            or self._language.gazetteer.known(wording)
            or self._language.gazetteer.people(wording)
            or name_key(wording) in self._language.words("organisations.parts")
        )


def _heads(words: list[str], skip: int, language: Language) -> list[str]:
    """Return a name without its corporate ending, without "F.C." before it, or up to "and"."""
    heads: list[str] = []
    cut = len(words)
    while cut > 1 and words[cut - 1] in language.words("organisations.endings"):
        cut -= 1
    if cut < len(words):
        heads.append(" ".join(words[:cut]))
    if words[0] in language.words("organisations.leading_club") and len(words) > 1:
        heads.append(" ".join(words[1:]))
    until = _until_and(words, language)
    if until is not None:
        heads += [
            " ".join(words[start:until]) for start in {0, skip} if until - start >= _LEAST_PREFIX
        ]
    return heads


def _clips(words: list[str], full: str) -> bool:
    """Tell whether each of `words` begins a word of a name, and one at least is shorter."""
    others = full.split()
    return words != others and all(
        one == other or (len(one) >= _SHORTEST_CLIP and other.startswith(one))
        for one, other in zip(words, others, strict=False)
    )


def _until_and(words: Sequence[str], language: Language) -> int | None:
    """Return where "and" stands among the words of a name."""
    conjunctions = language.words("organisations.and")
    return next((at for at, word in enumerate(words) if word in conjunctions), None)
