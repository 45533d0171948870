"""Every output of `annotate`, by the name that chooses it."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import MappingProxyType

from reader.exporting.html_page import write_html
from reader.exporting.index.index_text import write_index
from reader.exporting.interchange.brat import write_brat
from reader.exporting.interchange.conll import write_conll
from reader.exporting.interchange.follow_the_money import write_follow_the_money
from reader.exporting.interchange.geojson import write_geojson
from reader.exporting.interchange.tables import (
    write_entities,
    write_mentions,
    write_sayings,
    write_speakers,
)
from reader.exporting.interchange.web_annotation import write_web_annotations
from reader.exporting.json_record import article_json
from reader.exporting.linked_notes import write_linked_notes
from reader.exporting.markdown_text import write_markdown
from reader.exporting.target import Target, Writer
from reader.text.annotations import Annotations
from reader.wording import Wording

_LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}

Companion = Callable[[Path, int], Path]
"""The file that belongs to an export: from the export's file, and which one it is, from 0."""


class FormatGroup(Enum):
    """Who a format is for."""

    READERS = Wording("To read")
    TABLES = Wording("Tables")
    PROGRAMS = Wording("For other programs")


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of output.

    Args:
        title: What a person calls it.
        group: Who it is for.
        suffix: How its files end, with the dot.
        write: Writes articles.
        endings: Other endings that tell of it.
        companion: Names the files that are written beside, if any.
        is_pair: Whether it is nothing without the file beside it.
        is_text: Whether it can be looked at on a screen of text.
        holds_many: Whether one file can hold several articles.
    """

    title: str
    group: FormatGroup
    suffix: str
    write: Writer
    endings: tuple[str, ...] = ()
    companion: Companion | None = None
    is_pair: bool = False
    is_text: bool = True
    holds_many: bool = True


def write_json_lines(many: Iterable[Annotations], target: Target) -> None:
    """Write one JSON object a line for each article."""
    with target.text() as stream:
        for annotations in many:
            # A lone surrogate has no UTF-8: such a text is written with escapes throughout.
            plain = json.dumps(article_json(annotations), ensure_ascii=False, separators=(",", ":"))
            try:
                plain.encode("utf-8")
            except UnicodeEncodeError:
                plain = json.dumps(article_json(annotations), separators=(",", ":"))
            # Some readers of lines take these for the end of one.
            stream.write(plain.translate(_LINE_ENDS) + "\n")


def _write_word_document(many: Iterable[Annotations], target: Target) -> None:
    from reader.exporting.word_document import write_word_document

    write_word_document(many, target)


def _write_spreadsheet(many: Iterable[Annotations], target: Target) -> None:
    from reader.exporting.interchange.spreadsheet import write_spreadsheet

    write_spreadsheet(many, target)


def _write_tei(many: Iterable[Annotations], target: Target) -> None:
    from reader.exporting.interchange.tei import write_tei

    write_tei(many, target)


def _write_gexf(many: Iterable[Annotations], target: Target) -> None:
    from reader.exporting.interchange.gexf import write_gexf

    write_gexf(many, target)


def _text_beside(path: Path, number: int) -> Path:
    """Return "story.jsonld.txt", then "story.jsonld-2.txt": never the article's own file."""
    return path.with_name(f"{path.name}-{number + 1}.txt" if number else f"{path.name}.txt")


def _text_instead(path: Path, _: int) -> Path:
    return path.with_suffix(".txt")


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "html": Format(
            Wording("Web page"), FormatGroup.READERS, ".html", write_html, endings=(".htm",)
        ),
        "docx": Format(
            Wording("Word document with index"),
            FormatGroup.READERS,
            ".docx",
            _write_word_document,
            is_text=False,
        ),
        "markdown": Format(
            Wording("Markdown with index"), FormatGroup.READERS, ".md", write_markdown
        ),
        "notes": Format(
            Wording("Note with [[links]] (Markdown)"),
            FormatGroup.READERS,
            ".note.md",
            write_linked_notes,
            endings=(".md",),
            holds_many=False,
        ),
        "index": Format(
            Wording("Index of names alone (text)"),
            FormatGroup.READERS,
            ".index.txt",
            write_index,
            endings=(".txt",),
        ),
        "xlsx": Format(
            Wording("Workbook (XLSX)"),
            FormatGroup.TABLES,
            ".xlsx",
            _write_spreadsheet,
            is_text=False,
        ),
        "csv": Format(
            Wording("Table of mentions (CSV)"), FormatGroup.TABLES, ".csv", write_mentions
        ),
        "entities-csv": Format(
            Wording("Table of names (CSV)"),
            FormatGroup.TABLES,
            ".names.csv",
            write_entities,
            endings=(".csv",),
        ),
        "sayings": Format(
            Wording("Table of sayings (CSV)"),
            FormatGroup.TABLES,
            ".sayings.csv",
            write_sayings,
            endings=(".csv",),
        ),
        "speakers": Format(
            Wording("Table of speakers (CSV)"),
            FormatGroup.TABLES,
            ".speakers.csv",
            write_speakers,
            endings=(".csv",),
        ),
        "json": Format(
            Wording("JSON, one object a line"),
            FormatGroup.PROGRAMS,
            ".jsonl",
            write_json_lines,
            endings=(".json", ".ndjson"),
        ),
        "webannotation": Format(
            Wording("Web Annotation (JSON-LD)"),
            FormatGroup.PROGRAMS,
            ".jsonld",
            write_web_annotations,
            companion=_text_beside,
        ),
        "tei": Format(
            Wording("Marked text (TEI)"),
            FormatGroup.PROGRAMS,
            ".tei.xml",
            _write_tei,
            endings=(".xml", ".tei"),
        ),
        "conll": Format(
            Wording("Tokens with BIO tags (CoNLL)"), FormatGroup.PROGRAMS, ".conll", write_conll
        ),
        "brat": Format(
            Wording("Standoff annotations (brat)"),
            FormatGroup.PROGRAMS,
            ".ann",
            write_brat,
            companion=_text_instead,
            is_pair=True,
            holds_many=False,
        ),
        "gexf": Format(
            Wording("Graph of the names (GEXF)"), FormatGroup.PROGRAMS, ".gexf", _write_gexf
        ),
        "geojson": Format(
            Wording("Places for maps (GeoJSON)"), FormatGroup.PROGRAMS, ".geojson", write_geojson
        ),
        "followthemoney": Format(
            Wording("FollowTheMoney (JSON)"),
            FormatGroup.PROGRAMS,
            ".ftm.json",
            write_follow_the_money,
        ),
    }
)
