"""What is known of each row that a reference may mean, as numbers for the trained head."""

import numpy as np
from numpy.typing import NDArray

from reader.recognising.asked_reference import AskedReference
from reader.recognising.clauses import says
from reader.recognising.descriptions import fitting_kind, is_country, is_country_noun
from reader.recognising.names import KINDS
from reader.recognising.pronouns import GROUPS, ROLE_OF, ROLES
from reader.recognising.references import RULES
from reader.recognising.row_words import BESIDE, RowWords
from reader.recognising.surroundings import Floats, Surroundings
from reader.recognising.thread import Thread
from reader.text.entity import EntityKind, MentionForm

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


class CandidateFeatures:
    """Tells of the rows that may be meant where the thread of a text has come to.

    Args:
        known: What is known of the text.
        words: Of its rows.
        thread: Who was named and meant so far.
    """

    def __init__(self, known: Surroundings, words: RowWords, thread: Thread) -> None:
        self._known = known
        self._words = words
        self._thread = thread
        self._namings = known.namings
        self._totals = [0] * len(known.rows)
        for one in known.namings:
            self._totals[one.row] += 1
        self._places = [
            (known.sentence(one.start), known.paragraph(one.start)) for one in known.namings
        ]

    def of(self, asked: AskedReference, rows: list[int], latest: list[int]) -> Floats:
        """Return `FEATURES` numbers for each of the rows that a reference may mean.

        Args:
            asked: The reference.
            rows: The rows.
            latest: The latest naming of each.
        """
        namings = [self._namings[index] for index in latest]
        places = [self._places[index] for index in latest]
        thread = self._thread
        sentences = np.array([max(0, asked.sentence - place[0]) for place in places])
        nearest = [
            max(one.end, thread.seen.get(row, 0)) for row, one in zip(rows, namings, strict=True)
        ]
        numbers = (
            [max(0, asked.at - one.end) for one in namings],
            [max(0, thread.passed - 1 - index) for index in latest],
            range(len(rows)),
            sentences,
            [max(0, asked.paragraph - place[1]) for place in places],
            [thread.named.get(row, 0) - 1 for row in rows],
            [max(0, asked.at - end) for end in nearest],
            [max(0, asked.sentence - self._known.sentence(end - 1)) for end in nearest],
            self._ranks(asked, rows, nearest),
        )
        steps = np.array([*map(list, numbers)])[_STEP_OF].T <= _BOUNDS
        here, before = sentences == 0, sentences == 1
        kinds = np.zeros((len(rows), len(KINDS), GROUPS), np.float32)
        for index, row in enumerate(rows):
            kinds[index, KINDS.index(self._known.kind(row)), asked.group] = 1
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

    def _ranks(self, asked: AskedReference, rows: list[int], nearest: list[int]) -> list[int]:
        """Return how many of the rows that fit were meant later than each, by name or otherwise."""
        ends = [end for row, end in zip(rows, nearest, strict=True) if asked.fits(row)]
        return [sum(other > end for other in ends) for end in nearest]

    def _flags(self, asked: AskedReference, row: int, index: int, sentences: int) -> list[float]:
        """Return what is so or not of one candidate."""
        known, naming, thread = self._known, self._namings[index], self._thread
        leads = index == 0 or self._places[index - 1][0] != self._places[index][0]
        quotation = known.quotations.around(naming.start)
        counts = thread.meant.get(row) or [0] * GROUPS
        last = thread.last_of_group.get(asked.group)
        between = known.text[naming.end : asked.at] if asked.at - naming.end < 2 * BESIDE else ""
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
            *asked.gender_flags(row),
        ]
        return flags + self._noun_flags(asked, row)

    def _noun_flags(self, asked: AskedReference, row: int) -> list[float]:
        noun, of = asked.noun, self._known.rows[row]
        if not noun:
            return [0] * 12
        kind = fitting_kind(noun)
        country, meant = is_country(of), self._thread.nouns.get(noun)
        return [
            noun in self._words.names[row],
            noun in self._words.roles[row],
            noun in self._words.beside[row],
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
        self,
        asked: AskedReference,
        rows: list[int],
        sentences: NDArray[np.int64],
        flags: Floats,
        at: int,
    ) -> None:
        """Write into `flags` from column `at` on how candidates stand among each other."""
        kinds = [self._known.kind(row) for row in rows]
        most = max(self._totals[row] for row in rows)
        fits = [asked.fits(row) for row in rows]
        near = [fit and distance <= 1 for fit, distance in zip(fits, sentences, strict=True)]
        here = [fit and distance == 0 for fit, distance in zip(fits, sentences, strict=True)]
        nouns = [asked.noun in self._words.told[row] for row in rows]
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
