"""Every output of `annotate`, by the name that chooses it."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TextIO

from reader.exporting.conll import write_conll
from reader.exporting.edition_words import ENGLISH, EditionWords
from reader.exporting.html_page import write_html
from reader.exporting.index_text import write_index
from reader.exporting.json_record import article_json
from reader.exporting.markdown_text import write_markdown
from reader.exporting.tables import write_entities, write_mentions
from reader.exporting.web_annotation import write_web_annotations
from reader.text.annotations import Annotations
from reader.wording import Wording

_LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of output.

    Args:
        title: What a person calls it.
        suffix: How its files end, with the dot.
        writer: Writes articles to a text stream, each as soon as it comes.
        has_words: Whether it is for readers, with words of its own, which the writer then takes.
    """

    title: str
    suffix: str
    writer: Callable[..., None]
    has_words: bool = False

    def write(
        self, many: Iterable[Annotations], stream: TextIO, words: EditionWords = ENGLISH
    ) -> None:
        """Write articles to a text stream, each as soon as it comes.

        Args:
            many: The articles with their entities.
            stream: Takes the text.
            words: In which language an edition for readers says its own words.
        """
        if self.has_words:
            self.writer(many, stream, words)
        else:
            self.writer(many, stream)


def write_json_lines(many: Iterable[Annotations], stream: TextIO) -> None:
    """Write one JSON object a line for each article."""
    for annotations in many:
        # A lone surrogate has no UTF-8: such a text is written with escapes throughout.
        plain = json.dumps(article_json(annotations), ensure_ascii=False, separators=(",", ":"))
        try:
            plain.encode("utf-8")
        except UnicodeEncodeError:
            plain = json.dumps(article_json(annotations), separators=(",", ":"))
        # Some readers of lines take these for the end of one.
        stream.write(plain.translate(_LINE_ENDS) + "\n")


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "json": Format(Wording("JSON, one object a line"), ".jsonl", write_json_lines),
        "csv": Format(Wording("Table of mentions (CSV)"), ".csv", write_mentions),
        "entities-csv": Format(Wording("Table of names (CSV)"), ".names.csv", write_entities),
        "conll": Format(Wording("Tokens with BIO tags (CoNLL)"), ".conll", write_conll),
        "webannotation": Format(
            Wording("Web Annotation (JSON-LD)"), ".jsonld", write_web_annotations
        ),
        "html": Format(Wording("Web page"), ".html", write_html, has_words=True),
        "markdown": Format(Wording("Markdown with index"), ".md", write_markdown, has_words=True),
        "index": Format(
            Wording("Index of names alone (text)"), ".index.txt", write_index, has_words=True
        ),
    }
)
