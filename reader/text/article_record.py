"""An article as plain values that JSON can hold, for the way out of the parsing process."""

from typing import Any

from reader.text.article import (
    Article,
    Dateline,
    Paragraph,
    ParagraphRole,
    Published,
    Removed,
    Shape,
)
from reader.text.language_tag import language_tag
from reader.text.note import Note, NoteCode
from reader.text.span import Span
from reader.wording import wording_from


def article_record(article: Article) -> dict[str, Any]:
    """Return all of an article but its source as plain values."""
    dateline = article.dateline
    return {
        "text": article.text,
        "paragraphs": [
            [each.span.start, each.span.end, each.role.value, each.shape.value]
            for each in article.paragraphs
        ],
        "headline": article.headline,
        "standfirst": article.standfirst,
        "bylines": list(article.bylines),
        "agency": article.agency,
        "dateline": dateline
        and [dateline.text, dateline.place, dateline.day and dateline.day.isoformat()],
        "published": article.published and article.published.isoformat(),
        "updated": article.updated and article.updated.isoformat(),
        "credits": list(article.credits),
        "removed": [
            [each.text, each.line, each.at, each.role.value, each.goes_on, each.shape.value]
            for each in article.removed
        ],
        "notes": [
            [each.code.value, each.message.template, each.message.fields, each.count]
            for each in article.notes
        ],
        "language": article.language,
    }


def article_from_record(record: dict[str, Any], *, source: str = "") -> Article:
    """Read what `article_record` wrote.

    Raises:
        ValueError, KeyError, TypeError: If the record is not of that form; it comes from a process
            that has taken apart a stranger's file, so nothing of it is taken on trust.
    """
    dateline = record["dateline"]
    text = _string(record["text"])
    removed = tuple(
        Removed(_string(each), int(line), int(at), ParagraphRole(role), bool(goes_on), Shape(shape))
        for each, line, at, role, goes_on, shape in record["removed"]
    )
    if any(not 0 <= each.at <= len(text) for each in removed):
        raise ValueError("a removed line stands outside the text")
    return Article(
        text=text,
        paragraphs=tuple(
            Paragraph(Span(int(start), int(end)), ParagraphRole(role), Shape(shape))
            for start, end, role, shape in record["paragraphs"]
        ),
        headline=_string_or_none(record["headline"]),
        standfirst=_string_or_none(record["standfirst"]),
        bylines=_strings(record["bylines"]),
        agency=_string_or_none(record["agency"]),
        dateline=None if dateline is None else _dateline(*dateline),
        published=_published(record["published"]),
        updated=_published(record["updated"]),
        credits=_strings(record["credits"]),
        source=source,
        removed=removed,
        notes=tuple(_note(each) for each in record["notes"]),
        # A record that was kept before there was one has none.
        language=language_tag(record.get("language")),
    )


def _note(value: object) -> Note:
    if not isinstance(value, list):
        raise TypeError("not a note")
    code, template, fields, count = value
    return Note(NoteCode(code), wording_from(_string(template), fields), int(count))


def _dateline(text: object, place: object, day: object) -> Dateline:
    moment = _published(day)
    return Dateline(_string(text), _string_or_none(place), moment.day if moment else None)


def _published(value: object) -> Published | None:
    return None if value is None else Published.fromisoformat(_string(value))


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not a text: {value!r:.40}")
    value.encode()
    return value


def _string_or_none(value: object) -> str | None:
    return None if value is None else _string(value)


def _strings(values: object) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError("not a list")
    return tuple(_string(each) for each in values)
