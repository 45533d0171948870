"""Who may be meant by a pronoun or a description, and what is known of each of them.

The text is walked from left to right. Candidates are the rows named last, so that the work for a
reference is bounded however many names there are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from reader.recognising.coreference.agreement import Fitting
from reader.recognising.coreference.anaphor import AskedReference, noun_of
from reader.recognising.coreference.candidate_features import CandidateFeatures
from reader.recognising.coreference.context import Floats, Surroundings
from reader.recognising.coreference.discourse import Discourse
from reader.recognising.coreference.reference_features import own_features
from reader.recognising.coreference.row_words import RowWords
from reader.recognising.language.names import Reference
from reader.recognising.language.pronouns import DESCRIPTION

MOST = 10
"""How many rows named before a reference are looked at."""
MOST_BY_NOUN = 3
"""How many more whose names, roles or titles hold the noun of a description."""


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


class Candidates:
    """Walks the references of a text in order, and says who may be meant by each.

    Args:
        surroundings: What is known of the text.
        references: All that will be asked for.
    """

    def __init__(self, surroundings: Surroundings, references: Sequence[Reference]) -> None:
        self._known = surroundings
        text = surroundings.text
        nouns = {noun_of(one, text) for one in references if one.group == DESCRIPTION}
        words = RowWords(surroundings.rows, text, nouns)
        self._discourse = Discourse(surroundings, words)
        self._features = CandidateFeatures(surroundings, words, self._discourse)
        self._fitting = Fitting(surroundings)
        vectors = [one.key for one in surroundings.namings]
        self._keys = np.stack(vectors) if vectors else np.empty((0, 0), np.float32)

    def choice(self, reference: Reference) -> Choice | None:
        """Return who may be meant by a reference, or None where there is nobody.

        References must be asked for in order of the text.
        """
        self._discourse.go_to(reference.start)
        asked = AskedReference.of(reference, self._known, self._fitting)
        rows = self._rows(asked)
        if not rows:
            return None
        latest = [self._discourse.latest[row] for row in rows]
        said = asked.ruled is not None and asked.ruled.row in rows
        return Choice(
            rows,
            self._keys[latest],
            self._features.of(asked, rows, latest),
            own_features(asked, rows),
            rows.index(asked.ruled.row) if said and asked.ruled else None,
        )

    def follow(self, reference: Reference, row: int) -> None:
        """Take note that a reference means a row."""
        self._discourse.follow(reference, row)

    def _rows(self, asked: AskedReference) -> list[int]:
        """Return the rows named last, latest first, and such as the noun or the rules tell."""
        rows: list[int] = []
        fits, personal = asked.fits, asked.personal
        for row in islice(reversed(self._discourse.latest), 4 * MOST):
            if personal and not fits[row]:
                continue
            rows.append(row)
            if len(rows) == MOST:
                break
        if asked.noun:
            so_called = islice(reversed(self._discourse.by_noun.get(asked.noun, {})), MOST)
            rows += [row for row in so_called if row not in rows][:MOST_BY_NOUN]
        if (
            asked.ruled is not None
            and asked.ruled.row not in rows
            and asked.ruled.row in self._discourse.latest
        ):
            rows.append(asked.ruled.row)
        return rows
