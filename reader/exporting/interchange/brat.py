"""Annotations as brat standoff: the text in one file, what stands in it in another beside it.

https://brat.nlplab.org/standoff.html. Every mention is a text-bound annotation with its form;
those of one somebody are an equivalence. Kinds have the names that brat's own pages colour.
"""

from collections.abc import Iterable, Iterator
from itertools import count

from reader.errors import ExportError
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.entity import Entity, EntityKind
from reader.text.span import Span
from reader.wording import Wording

_KINDS = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.PLACE: "Location",
}


def write_brat(many: Iterable[Annotations], target: Target) -> None:
    """Write the annotations of one article, and its text beside them.

    Raises:
        ExportError: If there is no place for the text, or there is more than one article.
    """
    for number, annotations in enumerate(many):
        if target.beside is None or number:
            raise ExportError(Wording("brat standoff is two files for each article."))
        text = annotations.article.text
        target.beside(number, text.encode("utf-8", "replace"))
        with target.text() as stream:
            stream.writelines(f"{line}\n" for line in _lines(annotations))


def _lines(annotations: Annotations) -> Iterator[str]:
    text = annotations.article.text
    parts_of = {pair.span: line_parts(text, pair.span) for pair in annotations.mentions}
    # What holds nothing but line ends cannot be said here.
    seen = [pair for pair in annotations.mentions if parts_of[pair.span]]
    numbers = {pair.span: number for number, pair in enumerate(seen, start=1)}
    notes, references = count(1), count(1)
    for number, pair in enumerate(seen, start=1):
        parts = parts_of[pair.span]
        where = ";".join(f"{part.start} {part.end}" for part in parts)
        words = " ".join(part.of(text) for part in parts)
        yield f"T{number}\t{_KINDS[pair.entity.kind]} {where}\t{words}"
        yield f"A{number}\tForm T{number} {pair.mention.form.value}"
        if pair.mention.doubtful:
            yield f"#{next(notes)}\tAnnotatorNotes T{number}\tnot sure"
    for entity in annotations.entities:
        own = [f"T{numbers[one.span]}" for one in entity.mentions if one.span in numbers]
        if not own:
            continue
        yield f"#{next(notes)}\tAnnotatorNotes {own[0]}\t{_about(entity, annotations.complete)}"
        if entity.identity:
            name = _one_line(entity.name)
            yield f"N{next(references)}\tReference {own[0]} {_one_line(entity.identity)}\t{name}"
        if len(own) > 1:
            yield f"*\tEquiv {' '.join(own)}"


def line_parts(text: str, span: Span) -> list[Span]:
    """Return the parts of a span that stand on one line each: no annotation holds a line end."""
    parts, start = [], span.start
    for line in span.of(text).splitlines(keepends=True):
        length = len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))
        if length:
            parts.append(Span(start, start + length))
        start += len(line)
    return parts


def _about(entity: Entity, complete: bool) -> str:
    told = _one_line(f"{entity.name}, {entity.role}" if entity.role else entity.name)
    return told if complete else f"{told} (names were still being found)"


def _one_line(text: str) -> str:
    return " ".join(text.split())
