"""A name as it was found in the text, on its way to becoming a mention of somebody."""

from dataclasses import dataclass, replace
from operator import itemgetter

from reader.recognising.language.gazetteer import Place
from reader.recognising.mentions.readings import KINDS, NameSpan
from reader.text.doubt import Doubt
from reader.text.entity import EntityKind, MentionForm

_SURE = 0.8
"""Confidence from which there is nothing to say about doubt."""


def squeezed(words: str) -> str:
    """Return words with one space wherever there is white space between them."""
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class FoundMention:
    """One name in the text.

    Args:
        start: Offset of its first code point.
        end: Offset after its last.
        wording: Its text with white space squeezed.
        kind: What it names.
        confidence: How sure, from 0 to 1.
        form: `name`, or `adjective` for a demonym.
        place: For a demonym the place it belongs to.
        title: The word before it in lower case, if it is a title: "mrs", "president".
        kind_share: How sure the kind is, given that it is a name.
        same_share: How sure it is that it means the somebody that it was given to.
        place_share: How sure it is which place of its name is meant.
        kind_confidences: How likely each kind is, as the encoder says (`NameSpan`).
    """

    start: int
    end: int
    wording: str
    kind: EntityKind
    confidence: float = 1.0
    form: MentionForm = MentionForm.NAME
    place: Place | None = None
    title: str = ""
    kind_share: float = 1.0
    same_share: float = 1.0
    place_share: float = 1.0
    kind_confidences: tuple[float, ...] = ()

    @classmethod
    def of(cls, name: NameSpan, text: str) -> "FoundMention":
        """Return a name as the encoder found it in `text`."""
        wording = squeezed(text[name.start : name.end])
        kinds = name.kind_confidences
        share = max(kinds[KINDS.index(name.kind)] if kinds else 1.0, name.confidence)
        return cls(
            name.start,
            name.end,
            wording,
            name.kind,
            name.confidence,
            kind_share=share,
            kind_confidences=kinds,
        )

    def cut(self, text: str, start: int, end: int) -> "FoundMention":
        """Return it with other boundaries in `text`."""
        if (start, end) == (self.start, self.end):
            return self
        return replace(self, start=start, end=end, wording=squeezed(text[start:end]))

    def confidence_of(self, kind: EntityKind) -> float:
        """Return how likely it is of `kind`, given that it is a name at all."""
        if self.kind_confidences:
            return self.kind_confidences[KINDS.index(kind)]
        return 1.0 if kind is self.kind else 0.0

    def doubted(self, factor: float) -> "FoundMention":
        """Return it, given to somebody whom it means with the probability `factor`."""
        return replace(
            self, confidence=self.confidence * factor, same_share=self.same_share * factor
        )

    @classmethod
    def reference(
        cls, span: tuple[int, int], kind: EntityKind, form: MentionForm, share: float
    ) -> "FoundMention":
        """Return a pronoun or description that means somebody of `kind` with this probability."""
        return cls(*span, "", kind, share, form, same_share=share)

    @property
    def doubt(self) -> Doubt | None:
        """What is least sure about it, or None where all of it is rather sure."""
        if self.confidence >= _SURE:
            return None
        shares = {
            Doubt.PLACE: self.place_share,
            Doubt.SAME: self.same_share,
            Doubt.KIND: self.kind_share,
        }
        name_share = self.confidence
        for share in shares.values():
            name_share /= max(share, self.confidence) or 1.0
        return min([*shares.items(), (Doubt.NAME, name_share)], key=itemgetter(1))[0]

    def as_adjective(self, place: Place) -> "FoundMention":
        """Return it as a demonym of `place`."""
        return replace(self, kind=EntityKind.PLACE, form=MentionForm.ADJECTIVE, place=place)
