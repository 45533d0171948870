"""Who is quoted, how often and in whose words: what newsrooms count by hand."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.annotations import Annotations
from reader.text.saying import Saying, SayingKind


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """What one speaker says in an article.

    Args:
        entity_id: Who it is; None for words that are nobody's, or for nobody.
        name: The name, or the words of the text ("officials"); empty where nobody is told.
        role: What the article says the speaker is, or empty.
        sayings: In order of the text.
        words: How many words they have.
        direct: How many of the sayings are in the speaker's own words alone.
    """

    entity_id: str | None
    name: str
    role: str
    sayings: tuple[Saying, ...]
    words: int
    direct: int


def speaker_counts(annotations: Annotations) -> tuple[SpeakerCount, ...]:
    """Return every speaker, who says most first; what two say together counts for each."""
    text = annotations.article.text
    said: dict[tuple[str | None, str], list[Saying]] = {}
    for saying in annotations.sayings:
        for key in _speakers(saying, annotations):
            said.setdefault(key, []).append(saying)
    counts = [
        SpeakerCount(
            entity_id,
            name,
            (annotations.entity(entity_id).role or "") if entity_id else "",
            tuple(sayings),
            sum(len(part.of(text).split()) for saying in sayings for part in saying.parts),
            sum(saying.kind is SayingKind.DIRECT for saying in sayings),
        )
        for (entity_id, name), sayings in said.items()
    ]
    return tuple(sorted(counts, key=lambda count: (-len(count.sayings), count.sayings[0].start)))


def _speakers(saying: Saying, annotations: Annotations) -> Iterator[tuple[str | None, str]]:
    """Yield who says it; words that are nobody's are told apart by how they are written."""
    for entity_id in saying.speakers:
        yield entity_id, annotations.entity(entity_id).name
    if not saying.speakers:
        yield None, speaker_words(saying, annotations)


def speaker_words(saying: Saying, annotations: Annotations) -> str:
    """Return who says it in words: names, or those of the text; empty where nobody is told."""
    if saying.speakers:
        return "; ".join(annotations.entity(each).name for each in saying.speakers)
    told = saying.speaker_text
    return " ".join(told.of(annotations.article.text).split()) if told else ""
