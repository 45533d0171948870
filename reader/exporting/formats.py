"""Every output of `annotate`, by the name that chooses it."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TextIO

from reader.exporting.json_record import article_json
from reader.exporting.tables import write_mentions
from reader.text.annotations import Annotations


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of output.

    Args:
        title: What a person calls it.
        suffix: How its files end, with the dot.
        write: Writes articles to a text stream, each as soon as it comes.
    """

    title: str
    suffix: str
    write: Callable[[Iterable[Annotations], TextIO], None]


def write_json_lines(many: Iterable[Annotations], stream: TextIO) -> None:
    """Write one JSON object a line for each article."""
    for annotations in many:
        # A lone surrogate has no UTF-8: such a text is written with escapes throughout.
        plain = json.dumps(article_json(annotations), ensure_ascii=False, separators=(",", ":"))
        try:
            plain.encode("utf-8")
        except UnicodeEncodeError:
            plain = json.dumps(article_json(annotations), separators=(",", ":"))
        stream.write(plain + "\n")


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "json": Format("JSON, one object a line", ".jsonl", write_json_lines),
        "csv": Format("Table of mentions (CSV)", ".csv", write_mentions),
    }
)
