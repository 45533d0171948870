"""A pronoun or description that somebody is sought for, and whom its words allow."""

from dataclasses import dataclass, field

from reader.recognising.descriptions import fitting_kind
from reader.recognising.genders import Gender
from reader.recognising.names import Reference
from reader.recognising.pronouns import DESCRIPTION, HE, ROLE_OF, SHE
from reader.recognising.references import Guess
from reader.recognising.surroundings import Surroundings
from reader.text.entity import EntityKind


@dataclass(frozen=True, slots=True)
class AskedReference:
    """A reference, and what is to be known of it to say who may be meant.

    Args:
        known: What is known of the text.
        at: Code point offset of its beginning.
        end: Code point offset after it.
        group: Number of its class, as in `Reference`.
        word: The pronoun in lower case; empty for a description.
        noun: The last word of a description in lower case; empty for a pronoun.
        sentence: Number of the sentence in which it stands.
        paragraph: Number of the paragraph.
        quotation: Number of the quotation, or None outside of all.
        opens: Whether a sentence begins with it.
        ruled: What the rules say of it.
        likelihood: How likely it means somebody at all, from 0 to 1.
    """

    known: Surroundings
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
    _fits: dict[int, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, reference: Reference, known: Surroundings) -> "AskedReference":
        """Return a reference with what is to be known of it."""
        at = reference.start
        ruled = known.ruled.get(at)
        described = reference.group == DESCRIPTION
        word = known.text[at : reference.end].lower()
        return cls(
            known,
            at,
            reference.end,
            reference.group,
            word if word in ROLE_OF else "",
            noun_of(reference, known.text) if described else "",
            known.sentence(at),
            known.paragraph(at),
            known.quotations.around(at),
            known.opens(at),
            ruled if ruled is not None and ruled.found.end == reference.end else None,
            reference.likelihood,
        )

    @property
    def personal(self) -> bool:
        """Whether it says "he" or "she"."""
        return self.group in (HE, SHE)

    def fits(self, row: int) -> bool:
        """Tell whether kind and gender of a row fit."""
        known = self._fits.get(row)
        if known is None:
            known = self._fits[row] = self._fit(row)
        return known

    def gender_flags(self, row: int) -> list[float]:
        """Return whether the gender of a row is the one wanted, unknown, or another."""
        if not self.personal:
            return [0, 0, 0]
        wanted = Gender.MASCULINE if self.group == HE else Gender.FEMININE
        gender = self.known.genders[row]
        return [gender is wanted, gender is Gender.UNKNOWN, gender not in (wanted, Gender.UNKNOWN)]

    def _fit(self, row: int) -> bool:
        kind = self.known.kind(row)
        if self.personal:
            flags = self.gender_flags(row)
            return kind is EntityKind.PERSON and not flags[2]
        if self.noun:
            wanted = fitting_kind(self.noun)
            return wanted is None or kind is wanted
        return kind is not EntityKind.PERSON


def noun_of(reference: Reference, text: str) -> str:
    """Return the last word of a description in lower case, of a compound its last part."""
    words = text[reference.start : reference.end].lower().split()
    return words[-1].rpartition("-")[2] if words else ""
