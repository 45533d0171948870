"""An entity: one somebody (a person, an organisation, a place) and every mention of it."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from reader.text.doubt import DOUBTFUL_BELOW, Doubt
from reader.text.span import Span


class EntityKind(StrEnum):
    """What sort of somebody an entity is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


class MentionForm(StrEnum):
    """How a mention names its entity.

    `name` is a proper name in full or in part, `alias` another name (an acronym, a short form),
    `adjective` a demonym ("Russian"), `pronoun` "he", `nominal` a description ("the alliance").
    """

    NAME = "name"
    ALIAS = "alias"
    PRONOUN = "pronoun"
    NOMINAL = "nominal"
    ADJECTIVE = "adjective"


class Scene(StrEnum):
    """What a place is to the article, where the text says so; else it is merely mentioned."""

    DATELINE = "dateline"
    SETTING = "setting"


class Origin(StrEnum):
    """How an entity came to be listed."""

    FOUND = "found"
    CORRECTED = "corrected"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in the text where an entity is meant.

    Args:
        span: Code points of the article's text.
        form: How the entity is named here.
        confidence: How sure, from 0 to 1; 1 where a person said so.
        doubt: What is least sure about it, or None.
    """

    span: Span
    form: MentionForm = MentionForm.NAME
    confidence: float = 1.0
    doubt: Doubt | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"a confidence lies between 0 and 1, not {self.confidence}")

    @property
    def doubtful(self) -> bool:
        """Whether it is shown with a question mark."""
        return self.confidence < DOUBTFUL_BELOW


@dataclass(frozen=True, slots=True)
class Entity:
    """One somebody: a row in a panel.

    Args:
        id: Unique within its annotations, stable across edits.
        kind: Person, organisation or place.
        name: The name to display.
        mentions: At least one, in order of the text, not overlapping.
        role: What the article itself says this somebody is ("NATO Secretary-General"), or None.
        identity: "scheme:id" in a knowledge base ("iso3166:RU", "geonames:2267057"), or None.
        origin: Found by the program, corrected by a person, or added by one.
        scene: What a place is to the article: where it was sent from, where it happens, or None.
        alternatives: Other places of this name that it could be ("Springfield, Illinois, United
            States"), if the text does not tell them apart.

    Raises:
        ValueError: If there is no mention, or mentions overlap or are out of order.
    """

    id: str
    kind: EntityKind
    name: str
    mentions: tuple[Mention, ...]
    role: str | None = None
    identity: str | None = None
    origin: Origin = Origin.FOUND
    scene: Scene | None = None
    alternatives: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.mentions:
            raise ValueError("an entity has at least one mention")
        end = 0
        for mention in self.mentions:
            if mention.span.start < end:
                raise ValueError("mentions overlap or are out of order")
            end = mention.span.end

    @property
    def confidence(self) -> float:
        """How sure the program is that this somebody is listed rightly: its surest mention."""
        return max(mention.confidence for mention in self.mentions)

    @property
    def doubtful(self) -> bool:
        """Whether the row is shown with a question mark: not one of its mentions is sure."""
        return self.confidence < DOUBTFUL_BELOW

    def number_of(self, mention: Mention) -> int:
        """Return which of its mentions one is, from 1 for the first."""
        return bisect_right(self.mentions, mention.span.start, key=lambda one: one.span.start)

    def forms(self, text: str) -> tuple[str, ...]:
        """Return the different wordings of its names in `text`, most frequent first.

        Pronouns and descriptions are left out; white space inside a name is squeezed.
        """
        counts: dict[str, int] = {}
        for mention in self.mentions:
            if mention.form not in (MentionForm.PRONOUN, MentionForm.NOMINAL):
                wording = " ".join(mention.span.of(text).split())
                counts[wording] = counts.get(wording, 0) + 1
        return tuple(sorted(counts, key=lambda wording: -counts[wording]))
