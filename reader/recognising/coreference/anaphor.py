"""A pronoun or description that somebody is sought for, and whom its words allow."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.recognising.coreference.agreement import Agreement
from reader.recognising.coreference.context import CoreferenceContext
from reader.recognising.coreference.nominals import fitting_kind
from reader.recognising.coreference.rules import Link
from reader.recognising.language.language import Language
from reader.recognising.language.pronouns import DESCRIPTION, HE, SHE
from reader.recognising.mentions.readings import Reference
from reader.text.entity import EntityKind


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A reference, and what is to be known of it to say who may be meant.

    Args:
        known: What is known of the text.
        at: Code point offset of its beginning.
        end: Code point offset after it.
        group: Number of its class, as in `Reference`.
        word: The pronoun in lower case; empty for a description.
        noun: The last word of a description in lower case; empty for a pronoun.
        kind: The kind of somebody whom the noun describes, where that is known.
        sentence: Number of the sentence in which it stands.
        paragraph: Number of the paragraph.
        quotation: Number of the quotation, or None outside of all.
        opens: Whether a sentence begins with it.
        ruled: What the rules say of it.
        likelihood: How likely it means somebody at all, from 0 to 1.
        fits: Of each cluster, whether its kind and gender fit.
        gender_flags: Of each cluster, whether its gender is the one wanted, unknown, or another.
    """

    known: CoreferenceContext
    at: int
    end: int
    group: int
    word: str
    noun: str
    kind: EntityKind | None
    sentence: int
    paragraph: int
    quotation: int | None
    opens: bool
    ruled: Link | None
    likelihood: float
    fits: Sequence[bool]
    gender_flags: Sequence[tuple[bool, bool, bool]]

    @classmethod
    def of(
        cls, reference: Reference, known: CoreferenceContext, fitting: Agreement, language: Language
    ) -> "Anaphor":
        """Return a reference with what is to be known of it."""
        at = reference.start
        ruled = known.ruled.get(at)
        described = reference.group == DESCRIPTION
        word = known.text[at : reference.end].lower()
        noun = noun_of(reference, known.text) if described else ""
        return cls(
            known,
            at,
            reference.end,
            reference.group,
            word if language.pronouns.role_of(word) is not None else "",
            noun,
            fitting_kind(noun, language) if noun else None,
            known.sentence(at),
            known.paragraph(at),
            known.quotations.around(at),
            known.opens(at),
            ruled if ruled is not None and ruled.found.end == reference.end else None,
            reference.likelihood,
            fitting.fits(reference.group, noun),
            fitting.gender_flags(reference.group),
        )

    @property
    def personal(self) -> bool:
        """Whether it says "he" or "she"."""
        return self.group in (HE, SHE)


def noun_of(reference: Reference, text: str) -> str:
    """Return the last word of a description in lower case, of a compound its last part."""
    words = text[reference.start : reference.end].lower().split()
    return words[-1].rpartition("-")[2] if words else ""
