"""What is known of a reference itself, whoever it may mean, as numbers for the trained head."""

from bisect import bisect_right

import numpy as np

from reader.recognising.coreference.anaphor import Anaphor
from reader.recognising.coreference.context import CoreferenceContext, Floats
from reader.recognising.coreference.nominals import is_country_noun
from reader.recognising.language.clauses import speech_follows
from reader.recognising.language.genders import Gender
from reader.recognising.language.language import Language
from reader.recognising.language.pronouns import GROUPS, HE, ROLES
from reader.text.entity import EntityKind

OWN = GROUPS + ROLES + 22
"""How many numbers tell of a reference itself."""


def own_features(asked: Anaphor, clusters: list[int], language: Language) -> Floats:
    """Return `OWN` numbers of a reference that may mean clusters."""
    known = asked.known
    own = np.zeros(OWN, np.float32)
    own[asked.group] = 1
    role = language.pronouns.role_of(asked.word)
    if role is not None:
        own[GROUPS + role] = 1
    first = known.sentences[asked.sentence] if asked.sentence >= 0 else 0
    earlier = known.sentences[asked.sentence - 1] if asked.sentence >= 1 else first
    person = asked.personal
    kind = asked.kind
    fitting = sum(asked.fits[cluster] for cluster in clusters)
    here = _unnamed(known, first, asked.at, asked.group) if person else False
    before = _unnamed(known, earlier, first, asked.group) if person else False
    told: list[float] = [
        asked.likelihood if asked.noun else 0,
        np.log(asked.likelihood / (1.0001 - asked.likelihood)) if asked.noun else 0,
        asked.quotation is not None,
        asked.opens,
        asked.opens and not person,
        person and speech_follows(known.text, asked.at, language),
        asked.ruled is not None,
        asked.ruled is None and person,
        len(clusters) == 1,
        len(clusters) <= 2,  # noqa: PLR2004
        len(clusters) <= 4,  # noqa: PLR2004
        here,
        before,
        bool(asked.noun) and kind is None,
        kind is EntityKind.PERSON,
        kind is EntityKind.ORGANISATION,
        kind is EntityKind.PLACE,
        is_country_noun(asked.noun, language),
        bool(asked.noun) and asked.end - asked.at > len(asked.noun) + 5,
        fitting == 0,
        fitting == 1,
        1,
    ]
    own[GROUPS + ROLES :] = told
    return own


def _unnamed(known: CoreferenceContext, start: int, end: int, group: int) -> bool:
    """Tell whether a person without a name, whom the pronoun fits, is meant in between."""
    wanted = Gender.MASCULINE if group == HE else Gender.FEMININE
    unnamed = known.unnamed
    first = bisect_right(unnamed, start, key=lambda pair: pair[0] + 1)
    last = bisect_right(unnamed, end, key=lambda pair: pair[0] + 1)
    return any(gender in (wanted, Gender.UNKNOWN) for _, gender in unnamed[first:last])
