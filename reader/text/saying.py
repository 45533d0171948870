"""Sayings: words that an article gives to somebody, quoted or in its own."""

from dataclasses import dataclass
from enum import StrEnum

from reader.text.span import Span


class SayingKind(StrEnum):
    """Whose words the text gives: the speaker's, its own, or its own with some of the speaker's."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody says in an article.

    Args:
        parts: Where the words stand, in order, without quotation marks; more than one where
            who says it stands between.
        kind: Whose words they are.
        cue: What tells that somebody says it: "said", "according to".
        speakers: Ids of the entities that say it; none where that is not clear.
        speaker_text: The words that name who says it, also where they are nobody's: "officials".
        confidence: How sure it is that these speakers say it, 0 to 1.

    Raises:
        ValueError: If there are no parts, or they overlap.
    """

    parts: tuple[Span, ...]
    kind: SayingKind
    cue: Span | None = None
    speakers: tuple[str, ...] = ()
    speaker_text: Span | None = None
    confidence: float = 0.0

    def __post_init__(self) -> None:
        if not self.parts:
            raise ValueError("a saying has no words")
        ends = [part.end for part in self.parts[:-1]]
        if any(end > part.start for end, part in zip(ends, self.parts[1:], strict=True)):
            raise ValueError("parts of a saying overlap")

    @property
    def start(self) -> int:
        """Where its first words begin."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """Where its last words end."""
        return self.parts[-1].end

    def words(self, text: str) -> str:
        """Return its words in one line, parts joined by an ellipsis in brackets."""
        return " […] ".join(" ".join(part.of(text).split()) for part in self.parts)
