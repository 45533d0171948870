"""References from the other names of somebody to the entry: "IMF, see International Monetary Fund".

Only where they help (ISO 999, Chicago 16.15): from a name that stands elsewhere in the alphabet,
and under which nobody finds the entry already. A part of the name is none, unless the article calls
somebody so who is filed under another part.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.exporting.index.filing import (
    file_person,
    filing_word,
    other_heading,
    place_heading,
    sort_key,
    without_capitals,
)
from reader.text.entity import Entity, EntityKind, MentionForm
from reader.text.folding import folded


@dataclass(frozen=True, slots=True)
class SeeReference:
    """Another name under which somebody may be looked for.

    Args:
        heading: The other name as it is filed.
        targets: Headings of the entries meant, and their entities' ids.
    """

    heading: str
    targets: tuple[tuple[str, str], ...]


def see_references(
    text: str, entities: Sequence[Entity], headings: Sequence[str]
) -> Iterator[SeeReference]:
    """Yield a reference from each other name that stands elsewhere in the alphabet.

    Args:
        text: The article's text.
        entities: All of one kind that have an entry.
        headings: Theirs, in the same order.
    """
    taken = {folded(heading) for heading in headings}
    wordings: dict[str, str] = {}
    targets: dict[str, list[tuple[str, str]]] = {}
    for entity, heading in zip(entities, headings, strict=True):
        others = {folded(other): other for other in sorted(_others(entity, text), key=sort_key)}
        for key, other in others.items():
            if filing_word(other) not in (filing_word(heading), "") and key not in taken:
                wordings.setdefault(key, other)
                targets.setdefault(key, []).append((heading, entity.id))
    for key, meant in targets.items():
        yield SeeReference(wordings[key], tuple(meant))


def _others(entity: Entity, text: str) -> Iterator[str]:
    """Yield the other names of an entity as they are filed."""
    match entity.kind:
        case EntityKind.PERSON:
            yield from _others_of_person(entity, text)
        case EntityKind.PLACE:
            yield without_capitals(entity.name)
            yield from (place_heading(form) for form in _other_names(entity, text))
        case _:
            yield from (other_heading(form) for form in _other_names(entity, text))


def _others_of_person(entity: Entity, text: str) -> Iterator[str]:
    filed = file_person(entity.name, entity.forms(text), entity.role)
    words = [folded(word) for word in entity.name.replace(",", " ").split()]
    for form in _other_names(entity, text):
        called = [folded(word) for word in form.split()]
        # What is turned round in the text already is filed so.
        if "," in form:
            continue
        if not set(called) <= set(words):
            yield file_person(form).heading
        elif not filed.rest and words[-len(called) :] == called:
            yield without_capitals(form)


def _other_names(entity: Entity, text: str) -> list[str]:
    """Return the names in `text` under which a reader may look for an entity.

    A demonym stands beside its place, and a pronoun is nobody's name. A description counts where
    it is used again and again ("the alliance"), but not of persons ("the man").
    """
    counts: dict[str, int] = {}
    for mention in entity.mentions:
        wording = " ".join(mention.span.of(text).split())
        if mention.form in (MentionForm.NAME, MentionForm.ALIAS):
            counts[wording] = 2
        elif mention.form is MentionForm.NOMINAL and entity.kind is EntityKind.ORGANISATION:
            counts[wording] = counts.get(wording, 0) + 1
    name = folded(entity.name)
    return [word for word, count in counts.items() if count > 1 and folded(word) != name]
