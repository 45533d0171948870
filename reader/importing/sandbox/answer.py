"""The answer of the parsing process: articles as lines of JSON, none of them long.

A long text or list goes over several lines, so that reading them never holds up the window for
long (Python's JSON reader lets nobody else run meanwhile). The last line says how many articles
there were; without it the answer was cut off, and nothing of it is believed.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from reader.text.article import Article
from reader.text.article_record import article_from_record, article_record

_TEXT_PIECE = 250_000
_LIST_PIECE = 5_000
_IN_PIECES = {"text": _TEXT_PIECE, "paragraphs": _LIST_PIECE, "removed": _LIST_PIECE}


def answer_lines(articles: Sequence[Article]) -> Iterator[bytes]:
    """Yield the lines of the answer that carries some articles."""
    for article in articles:
        record = article_record(article)
        first = {name: record[name][:size] for name, size in _IN_PIECES.items()}
        yield _line({"article": {**record, **first}})
        for name, size in _IN_PIECES.items():
            for start in range(size, len(record[name]), size):
                yield _line({name: record[name][start : start + size]})
    yield _line({"end": len(articles)})


def articles_from_answer(lines: Sequence[bytes], *, source: str) -> tuple[Article, ...]:
    """Read what `answer_lines` wrote.

    Raises:
        ValueError, KeyError, TypeError: If it is not of that form, or was cut off.
    """
    records: list[dict[str, Any]] = []
    pieces: list[dict[str, list[Any]]] = []
    for line in lines[:-1]:
        (name, value), *others = json.loads(line).items()
        if others or name not in ("article", *_IN_PIECES):
            raise ValueError("a line that nobody knows")
        if name == "article":
            records.append(value)
            pieces.append({each: [value[each]] for each in _IN_PIECES})
        else:
            pieces[-1][name].append(value)
    if not records or json.loads(lines[-1]) != {"end": len(records)}:
        raise ValueError("the answer was cut off")
    return tuple(
        article_from_record({**record, **_joined(parts)}, source=source)
        for record, parts in zip(records, pieces, strict=True)
    )


def _joined(parts: dict[str, list[Any]]) -> dict[str, Any]:
    return {
        "text": "".join(parts["text"]),
        "paragraphs": [each for piece in parts["paragraphs"] for each in piece],
        "removed": [each for piece in parts["removed"] for each in piece],
    }


def _line(value: dict[str, Any]) -> bytes:
    return (
        json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "surrogatepass"
        )
        + b"\n"
    )
