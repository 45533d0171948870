"""Which clusters the words of a reference allow, by kind and gender: "she" is no man."""

from collections.abc import Sequence

from reader.recognising.coreference.context import CoreferenceContext
from reader.recognising.coreference.nominals import fitting_kind
from reader.recognising.language.genders import Gender
from reader.recognising.language.language import Language
from reader.recognising.language.pronouns import HE, SHE
from reader.text.entity import EntityKind

_WANTED = {HE: Gender.MASCULINE, SHE: Gender.FEMININE}


class Agreement:
    """Knows which clusters of a text fit; all of them are looked at once for each sort of words.

    Args:
        known: What is known of the text.
        language: Of the text.
    """

    def __init__(self, known: CoreferenceContext, language: Language) -> None:
        self._language = language
        self._kinds = [cluster.kind for cluster in known.clusters]
        self._genders = known.genders
        self._fits: dict[tuple[int, EntityKind | None], Sequence[bool]] = {}
        self._gender_flags = {
            group: [
                (gender is wanted, gender is Gender.UNKNOWN, gender not in (wanted, Gender.UNKNOWN))
                for gender in known.genders
            ]
            for group, wanted in _WANTED.items()
        }
        self._no_flags = [(False, False, False)] * len(self._kinds)

    def fits(self, group: int, noun: str) -> Sequence[bool]:
        """Return of each cluster whether its kind and gender fit.

        Args:
            group: Number of the class of the reference.
            noun: The last word of a description in lower case; empty for a pronoun.
        """
        kind = fitting_kind(noun, self._language) if noun else None
        if noun and kind is None:
            return [True] * len(self._kinds)
        if (group, kind) not in self._fits:
            self._fits[group, kind] = self._looked_at(group, kind)
        return self._fits[group, kind]

    def gender_flags(self, group: int) -> Sequence[tuple[bool, bool, bool]]:
        """Return of each cluster whether its gender is the one wanted, unknown, or another."""
        return self._gender_flags.get(group, self._no_flags)

    def _looked_at(self, group: int, kind: EntityKind | None) -> Sequence[bool]:
        if group in _WANTED:
            allowed = (_WANTED[group], Gender.UNKNOWN)
            pairs = zip(self._kinds, self._genders, strict=True)
            return [own is EntityKind.PERSON and gender in allowed for own, gender in pairs]
        if kind is not None:
            return [own is kind for own in self._kinds]
        return [own is not EntityKind.PERSON for own in self._kinds]
