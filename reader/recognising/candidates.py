"""Who may be meant by a pronoun or a description, and what is known of each of them.

The text is walked from left to right. Candidates are the rows named last, so that the work for a
reference is bounded however many names there are.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from reader.recognising.clauses import says, speech_follows
from reader.recognising.descriptions import fitting_kind, is_country, is_country_noun
from reader.recognising.found import name_key
from reader.recognising.genders import Gender
from reader.recognising.names import KINDS, Reference
from reader.recognising.pronouns import DESCRIPTION, GROUPS, HE, ROLE_OF, ROLES, SHE
from reader.recognising.quotations import Quotations
from reader.recognising.references import RULES, Guess
from reader.recognising.rows import Row
from reader.text.entity import EntityKind, MentionForm

Floats = NDArray[np.float32]

MOST = 10
"""How many rows named before a reference are looked at."""
MOST_BY_NOUN = 3
"""How many more whose names, roles or titles hold the noun of a description."""

_DISTANCES = np.array([15, 30, 60, 120, 200, 300, 450, 700, 1100])
_MENTIONS = np.array([0, 1, 2, 3, 5, 8, 12, 18])
_ROWS = np.array([0, 1, 2, 3, 5, 8])
_SENTENCES = np.array([0, 1, 2, 3, 5])
_COUNTS = np.array([1, 2, 5])
_RANKS = np.array([0, 1, 2, 3])
_STEPS = (
    *(_DISTANCES, _MENTIONS, _ROWS, _SENTENCES, _SENTENCES),
    *(_COUNTS, _DISTANCES, _SENTENCES, _RANKS),
)
_BOUNDS = np.concatenate(_STEPS)
_STEP_OF = np.repeat(np.arange(len(_STEPS)), [len(bounds) for bounds in _STEPS])
_KIND_GROUPS = len(KINDS) * GROUPS
_FLAGS = 48
FEATURES = sum(map(len, _STEPS)) + 3 * _KIND_GROUPS + 2 * ROLES + len(RULES) + _FLAGS
"""How many numbers tell of a candidate."""
OWN = GROUPS + ROLES + 22
"""How many numbers tell of a reference itself."""
_BESIDE = 45
"""Code points beside a name in which what it is called is looked for."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


@dataclass(frozen=True, slots=True)
class Naming:
    """A mention that names somebody, by name or demonym, with the head's vector of it."""

    start: int
    end: int
    row: int
    form: MentionForm
    confidence: float
    key: Floats


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of a text before any reference is linked.

    Args:
        text: The text.
        rows: Everybody named in it.
        namings: Every mention that names one of them, in order.
        genders: Of each row, as far as known.
        sentences: Where sentences begin, in order.
        paragraphs: Where paragraphs begin, in order.
        quotations: The quotations.
        unnamed: Where persons without a name are meant, in order, and their gender.
        ruled: What the rules say, by where a reference begins.
    """

    text: str
    rows: Sequence[Row]
    namings: Sequence[Naming]
    genders: Sequence[Gender]
    sentences: Sequence[int]
    paragraphs: Sequence[int]
    quotations: Quotations
    unnamed: Sequence[tuple[int, Gender]]
    ruled: dict[int, Guess]


@dataclass(frozen=True, slots=True)
class Choice:
    """The rows that a reference may mean, and what is known of them.

    Args:
        rows: Their numbers.
        keys: The vector of the latest name of each; zeros where there is none.
        features: `FEATURES` numbers for each.
        own: `OWN` numbers for the reference.
        ruled: Which of them the rules say.
    """

    rows: list[int]
    keys: Floats
    features: Floats
    own: Floats
    ruled: int | None


@dataclass(slots=True)
class _Thread:
    """Whom references meant so far: what carries on tends to carry on."""

    last: int | None = None
    last_of_group: dict[int, int] = field(default_factory=dict)
    seen: dict[int, int] = field(default_factory=dict)
    led: dict[int, bool] = field(default_factory=dict)
    counts: dict[int, list[int]] = field(default_factory=dict)
    nouns: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A reference, and what the features need to know of it."""

    at: int
    end: int
    group: int
    word: str
    noun: str
    sentence: int
    paragraph: int
    quotation: int | None
    opens: bool
    ruled: Guess | None
    likelihood: float
    fits: dict[int, bool] = field(default_factory=dict)


class Candidates:
    """Walks the references of a text in order, and says who may be meant by each.

    Args:
        surroundings: What is known of the text.
        references: All that will be asked for.
    """

    def __init__(self, surroundings: Surroundings, references: Sequence[Reference]) -> None:
        self._known = surroundings
        self._namings = surroundings.namings
        self._words = [_words_of(row, surroundings.text) for row in surroundings.rows]
        self._roles = [set(_WORD.findall((row.role or "").lower())) for row in surroundings.rows]
        self._names = [set(name_key(row.name).split()) for row in surroundings.rows]
        self._by_noun: dict[str, dict[int, None]] = {}
        told = zip(self._words, self._roles, self._names, strict=True)
        nouns = {self._noun(one) for one in references if one.group == DESCRIPTION}
        self._told = [nouns & (words | roles | names) for words, roles, names in told]
        self._totals = [0] * len(surroundings.rows)
        for one in self._namings:
            self._totals[one.row] += 1
        self._places = [
            (self._sentence(one.start), self._paragraph(one.start)) for one in self._namings
        ]
        self._passed = 0
        self._latest: dict[int, int] = {}
        self._counts: dict[int, int] = {}
        self._thread = _Thread()

    def choice(self, reference: Reference) -> Choice | None:
        """Return who may be meant by a reference, or None where there is nobody.

        References must be asked for in order of the text.
        """
        self._pass(reference.start)
        asked = self._asked(reference)
        rows = self._rows(asked)
        if not rows:
            return None
        latest = [self._latest[row] for row in rows]
        keys = np.stack([self._namings[index].key for index in latest])
        said = asked.ruled is not None and asked.ruled.row in rows
        return Choice(
            rows,
            keys,
            self._features(asked, rows, latest),
            self._own(asked, rows),
            rows.index(asked.ruled.row) if said and asked.ruled else None,
        )

    def follow(self, reference: Reference, row: int) -> None:
        """Take note that a reference means a row."""
        thread = self._thread
        thread.counts.setdefault(row, [0] * GROUPS)[reference.group] += 1
        thread.seen[row] = reference.end
        thread.led[row] = self._opens(reference.start)
        thread.last = thread.last_of_group[reference.group] = row
        if reference.group == DESCRIPTION:
            thread.nouns[self._noun(reference)] = row

    def _pass(self, at: int) -> None:
        while self._passed < len(self._namings) and self._namings[self._passed].start < at:
            row = self._namings[self._passed].row
            self._latest.pop(row, None)
            self._latest[row] = self._passed
            self._counts[row] = self._counts.get(row, 0) + 1
            for word in self._told[row]:
                so_called = self._by_noun.setdefault(word, {})
                so_called.pop(row, None)
                so_called[row] = None
            self._passed += 1

    def _asked(self, reference: Reference) -> _Asked:
        known, at = self._known, reference.start
        sentence = self._sentence(at)
        quotation = known.quotations.around(at)
        ruled = known.ruled.get(at)
        described = reference.group == DESCRIPTION
        word = known.text[at : reference.end].lower()
        return _Asked(
            at,
            reference.end,
            reference.group,
            word if word in ROLE_OF else "",
            self._noun(reference) if described else "",
            sentence,
            self._paragraph(at),
            quotation,
            self._opens(at),
            ruled if ruled is not None and ruled.found.end == reference.end else None,
            reference.likelihood,
        )

    def _noun(self, reference: Reference) -> str:
        words = self._known.text[reference.start : reference.end].lower().split()
        return words[-1].rpartition("-")[2] if words else ""

    def _rows(self, asked: _Asked) -> list[int]:
        """Return the rows named last, latest first, and such as the noun or the rules tell."""
        rows: list[int] = []
        for row in islice(reversed(self._latest), 4 * MOST):
            if asked.group in (HE, SHE) and not self._fits(asked, row):
                continue
            rows.append(row)
            if len(rows) == MOST:
                break
        if asked.noun:
            so_called = islice(reversed(self._by_noun.get(asked.noun, {})), MOST)
            rows += [row for row in so_called if row not in rows][:MOST_BY_NOUN]
        if (
            asked.ruled is not None
            and asked.ruled.row not in rows
            and asked.ruled.row in self._latest
        ):
            rows.append(asked.ruled.row)
        return rows

    def _kind(self, row: int) -> EntityKind:
        return self._known.rows[row].kind

    def _opens(self, at: int) -> bool:
        """Tell whether a sentence begins at an offset, but for quotation marks."""
        sentence = self._sentence(at)
        start = self._known.sentences[sentence] if sentence >= 0 else 0
        return not self._known.text[start:at].strip(" \"'\u201c\u2018")

    def _sentence(self, at: int) -> int:
        return bisect_right(self._known.sentences, at) - 1

    def _paragraph(self, at: int) -> int:
        return bisect_right(self._known.paragraphs, at) - 1

    def _features(self, asked: _Asked, rows: list[int], latest: list[int]) -> Floats:
        namings = [self._namings[index] for index in latest]
        places = [self._places[index] for index in latest]
        thread = self._thread
        sentences = np.array([max(0, asked.sentence - place[0]) for place in places])
        nearest = [
            max(one.end, thread.seen.get(row, 0)) for row, one in zip(rows, namings, strict=True)
        ]
        numbers = (
            [max(0, asked.at - one.end) for one in namings],
            [max(0, self._passed - 1 - index) for index in latest],
            range(len(rows)),
            sentences,
            [max(0, asked.paragraph - place[1]) for place in places],
            [self._counts.get(row, 0) - 1 for row in rows],
            [max(0, asked.at - end) for end in nearest],
            [max(0, asked.sentence - self._sentence(end - 1)) for end in nearest],
            self._ranks(asked, rows, nearest),
        )
        steps = np.array([*map(list, numbers)])[_STEP_OF].T <= _BOUNDS
        here, before = sentences == 0, sentences == 1
        kinds = np.zeros((len(rows), len(KINDS), GROUPS), np.float32)
        for index, row in enumerate(rows):
            kinds[index, KINDS.index(self._kind(row)), asked.group] = 1
        of_kind: Floats = kinds.reshape(len(rows), -1)
        role = np.zeros((len(rows), 2 * ROLES), np.float32)
        if asked.word:
            role[here, ROLE_OF[asked.word]] = 1
            role[before, ROLES + ROLE_OF[asked.word]] = 1
        rules = np.zeros((len(rows), len(RULES)), np.float32)
        if asked.ruled is not None and asked.ruled.row in rows:
            rules[rows.index(asked.ruled.row), RULES.index(asked.ruled.rule)] = 1
        flags = np.zeros((len(rows), _FLAGS), np.float32)
        told = [
            self._flags(asked, row, index, int(distance))
            for row, index, distance in zip(rows, latest, sentences, strict=True)
        ]
        flags[:, : len(told[0])] = told
        self._compare(asked, rows, sentences, flags, len(told[0]))
        told_of = [of_kind, of_kind * here[:, None], of_kind * before[:, None], role, rules, flags]
        features: Floats = np.concatenate([steps, *told_of], axis=1, dtype=np.float32)
        return features

    def _ranks(self, asked: _Asked, rows: list[int], nearest: list[int]) -> list[int]:
        """Return how many of the rows that fit were meant later than each, by name or otherwise."""
        ends = [end for row, end in zip(rows, nearest, strict=True) if self._fits(asked, row)]
        return [sum(other > end for other in ends) for end in nearest]

    def _flags(self, asked: _Asked, row: int, index: int, sentences: int) -> list[float]:
        """Return what is so or not of one candidate."""
        known, naming, thread = self._known, self._namings[index], self._thread
        leads = index == 0 or self._places[index - 1][0] != self._places[index][0]
        quotation = known.quotations.around(naming.start)
        counts = thread.counts.get(row) or [0] * GROUPS
        last = thread.last_of_group.get(asked.group)
        between = known.text[naming.end : asked.at] if asked.at - naming.end < 2 * _BESIDE else ""
        flags: list[float] = [
            leads,
            leads and sentences == 1,
            leads and sentences == 0,
            leads and asked.opens,
            leads and asked.opens and sentences == 1,
            naming.form is MentionForm.ADJECTIVE,
            naming.end - naming.start > 0 and " " in known.text[naming.start : naming.end],
            naming.confidence,
            quotation is not None,
            quotation is not None and quotation == asked.quotation,
            self._totals[row] > 3,  # noqa: PLR2004
            self._namings[0].row == row,
            thread.seen.get(row, 0) > naming.end,
            thread.seen.get(row, 0) > naming.end and thread.led[row],
            thread.last == row,
            last == row,
            last is not None and last != row,
            counts[asked.group] > 0,
            sum(counts) > counts[asked.group],
            asked.ruled is not None and asked.ruled.row != row,
            bool(between) and says(between),
            asked.word == "him" and len(between.split()) in (1, 2),
            *self._gender_flags(asked, row),
        ]
        return flags + self._noun_flags(asked, row)

    def _gender_flags(self, asked: _Asked, row: int) -> list[float]:
        if asked.group not in (HE, SHE):
            return [0, 0, 0]
        wanted = Gender.MASCULINE if asked.group == HE else Gender.FEMININE
        gender = self._known.genders[row]
        return [gender is wanted, gender is Gender.UNKNOWN, gender not in (wanted, Gender.UNKNOWN)]

    def _noun_flags(self, asked: _Asked, row: int) -> list[float]:
        noun, of = asked.noun, self._known.rows[row]
        if not noun:
            return [0] * 12
        kind = fitting_kind(noun)
        country, meant = is_country(of), self._thread.nouns.get(noun)
        return [
            noun in self._names[row],
            noun in self._roles[row],
            noun in self._words[row],
            kind is of.kind,
            kind is not None and kind is not of.kind,
            is_country_noun(noun) and country,
            is_country_noun(noun) and not country,
            kind is EntityKind.PLACE and country and not is_country_noun(noun),
            meant == row,
            meant is not None and meant != row,
            asked.likelihood,
            asked.end - asked.at > len(noun) + 5,
        ]

    def _compare(
        self, asked: _Asked, rows: list[int], sentences: NDArray[np.int64], flags: Floats, at: int
    ) -> None:
        """Write into `flags` from column `at` on how candidates stand among each other."""
        kinds = [self._kind(row) for row in rows]
        most = max(self._totals[row] for row in rows)
        fits = [self._fits(asked, row) for row in rows]
        near = [fit and distance <= 1 for fit, distance in zip(fits, sentences, strict=True)]
        here = [fit and distance == 0 for fit, distance in zip(fits, sentences, strict=True)]
        nouns = [asked.noun in self._told[row] for row in rows]
        for index, row in enumerate(rows):
            flags[index, at : at + 11] = [
                len(rows) == 1,
                kinds.count(kinds[index]) == 1,
                kinds[index] not in kinds[:index],
                self._totals[row] == most,
                fits[index] and sum(fits) == 1,
                near[index] and sum(near) == 1,
                here[index] and sum(here) == 1,
                fits[index] and True not in fits[:index],
                nouns[index] and sum(nouns) == 1,
                nouns[index] and True not in nouns[:index],
                any(nouns) and not nouns[index],
            ]

    def _fits(self, asked: _Asked, row: int) -> bool:
        """Tell whether kind and gender of a row fit a reference."""
        known = asked.fits.get(row)
        if known is None:
            known = asked.fits[row] = self._fit(asked, row)
        return known

    def _fit(self, asked: _Asked, row: int) -> bool:
        kind = self._kind(row)
        if asked.group in (HE, SHE):
            flags = self._gender_flags(asked, row)
            return kind is EntityKind.PERSON and not flags[2]
        if asked.noun:
            wanted = fitting_kind(asked.noun)
            return wanted is None or kind is wanted
        return kind is not EntityKind.PERSON

    def _own(self, asked: _Asked, rows: list[int]) -> Floats:
        """Return what is known of a reference itself."""
        known = self._known
        own = np.zeros(OWN, np.float32)
        own[asked.group] = 1
        if asked.word:
            own[GROUPS + ROLE_OF[asked.word]] = 1
        first = known.sentences[asked.sentence] if asked.sentence >= 0 else 0
        earlier = known.sentences[asked.sentence - 1] if asked.sentence >= 1 else first
        person = asked.group in (HE, SHE)
        kind = fitting_kind(asked.noun) if asked.noun else None
        here = self._unnamed(first, asked.at, asked.group) if person else False
        before = self._unnamed(earlier, first, asked.group) if person else False
        told: list[float] = [
            asked.likelihood if asked.noun else 0,
            np.log(asked.likelihood / (1.0001 - asked.likelihood)) if asked.noun else 0,
            asked.quotation is not None,
            asked.opens,
            asked.opens and not person,
            person and speech_follows(known.text, asked.at),
            asked.ruled is not None,
            asked.ruled is None and person,
            len(rows) == 1,
            len(rows) <= 2,  # noqa: PLR2004
            len(rows) <= 4,  # noqa: PLR2004
            here,
            before,
            bool(asked.noun) and kind is None,
            kind is EntityKind.PERSON,
            kind is EntityKind.ORGANISATION,
            kind is EntityKind.PLACE,
            is_country_noun(asked.noun),
            bool(asked.noun) and asked.end - asked.at > len(asked.noun) + 5,
            sum(self._fits(asked, row) for row in rows) == 0,
            sum(self._fits(asked, row) for row in rows) == 1,
            1,
        ]
        own[GROUPS + ROLES :] = told
        return own

    def _unnamed(self, start: int, end: int, group: int) -> bool:
        """Tell whether a person without a name, whom the pronoun fits, is meant in between."""
        wanted = Gender.MASCULINE if group == HE else Gender.FEMININE
        unnamed = self._known.unnamed
        first = bisect_right(unnamed, start, key=lambda pair: pair[0] + 1)
        last = bisect_right(unnamed, end, key=lambda pair: pair[0] + 1)
        return any(gender in (wanted, Gender.UNKNOWN) for _, gender in unnamed[first:last])


def _words_of(row: Row, text: str) -> set[str]:
    """Return the words right beside the names of a row, in lower case: titles and what it is."""
    words: set[str] = set()
    for one in row.mentions[:20]:
        before = text[max(0, one.start - _BESIDE) : one.start].lower().rsplit("\n", 1)[-1]
        after = text[one.end : one.end + _BESIDE].lower().split("\n", 1)[0]
        words.update(_WORD.findall(before)[-4:])
        if after[:1] in (",", "(", " "):
            words.update(_WORD.findall(after)[:5])
    return words
