"""Articles with their annotations as one line: `[Ada|person] wrote to [her>Ada]`.

`[words|kind]` is the first mention of somebody who is called by these words; where the row is
called otherwise, `[words|kind=Name]`. `[words>Name]` is a further mention. A form that the words do
not show is added: `[Russian>Russia:adjective]`. Paragraphs are parted by a blank line.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from reader.errors import Cancelled
from reader.recognising.mentions.readings import NameSpan
from reader.recognising.recogniser import Recogniser
from reader.text.annotations import Annotations
from reader.text.article import Article, Paragraph, ParagraphRole
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span

_MARK = re.compile(r"\[(?P<words>[^\]|>]+)(?P<sign>[|>])(?P<rest>[^\]]+)\]")
_PRONOUNS = frozenset(
    (
        "he",
        "him",
        "his",
        "she",
        "her",
        "hers",
        "it",
        "its",
        "they",
        "them",
        "their",
        "i",
        "me",
        "my",
        "myself",
        "you",
        "your",
        "yourself",
    )
)


@dataclass(frozen=True)
class _Mark:
    start: int
    end: int
    kind: EntityKind | None
    name: str
    form: MentionForm


def _parse(notation: str) -> tuple[str, list[_Mark]]:
    text = ""
    marks: list[_Mark] = []
    position = 0
    for match in _MARK.finditer(notation):
        text += notation[position : match.start()]
        words, rest = match["words"], match["rest"]
        rest, _, form = rest.partition(":")
        kind, _, name = rest.partition("=") if match["sign"] == "|" else ("", "", rest)
        default = MentionForm.PRONOUN if words.lower() in _PRONOUNS else MentionForm.NAME
        marks.append(
            _Mark(
                len(text),
                len(text) + len(words),
                EntityKind(kind) if kind else None,
                name or words,
                MentionForm(form) if form else default,
            )
        )
        text += words
        position = match.end()
    return text + notation[position:], marks


def article_of(text: str) -> Article:
    """Return an article whose paragraphs are parted by blank lines."""
    paragraphs = tuple(
        Paragraph(Span(match.start(), match.end()), ParagraphRole.BODY)
        for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text)
    )
    return Article(text, paragraphs)


def annotations_of(notation: str) -> Annotations:
    """Return the annotations that `notation` stands for."""
    text, marks = _parse(notation)
    kinds: dict[str, EntityKind] = {}
    mentions: dict[str, list[Mention]] = {}
    for mark in marks:
        if mark.kind is not None:
            kinds[mark.name] = mark.kind
        mentions.setdefault(mark.name, []).append(Mention(Span(mark.start, mark.end), mark.form))
    ids = count(1)
    entities = tuple(
        Entity(f"e{next(ids)}", kinds[name], name, tuple(found)) for name, found in mentions.items()
    )
    return Annotations(article_of(text), entities)


def notation_of(annotations: Annotations) -> str:
    """Return the line that `annotations_of` reads back."""
    text = annotations.article.text
    pieces: list[str] = []
    position = 0
    named: set[str] = set()
    for pair in annotations.mentions:
        entity, mention = pair.entity, pair.mention
        words = mention.span.of(text)
        default = MentionForm.PRONOUN if words.lower() in _PRONOUNS else MentionForm.NAME
        form = "" if mention.form is default else f":{mention.form}"
        if entity.id in named:
            mark = f">{entity.name}"
        else:
            mark = f"|{entity.kind}" + ("" if entity.name == words else f"={entity.name}")
        named.add(entity.id)
        pieces += [text[position : mention.span.start], f"[{words}{mark}{form}]"]
        position = mention.span.end
    return "".join(pieces) + text[position:]


class FakeWeights:
    """Finds exactly the names that a notation marks with `|kind`, wherever their text is given.

    Args:
        notations: What to find: marks `[words|kind]`; `[words|kind=0.6]` is less sure.
    """

    def __init__(self, *notations: str) -> None:
        self._spans: dict[str, list[NameSpan]] = {}
        for notation in notations:
            text, marks = _parse(notation)
            for paragraph in article_of(text).paragraphs:
                span = paragraph.span
                self._spans[span.of(text)] = [
                    NameSpan(
                        mark.start - span.start,
                        mark.end - span.start,
                        mark.kind,
                        _confidence(mark),
                    )
                    for mark in marks
                    if mark.kind is not None and span.start <= mark.start < span.end
                ]

    def name_spans(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[list[NameSpan]]:
        """Yield the marked names of each text."""
        for text in texts:
            if cancelled is not None and cancelled():
                raise Cancelled
            yield [
                NameSpan(name.start + span.start, name.end + span.start, name.kind, name.confidence)
                for span in (paragraph.span for paragraph in article_of(text).paragraphs)
                for name in self._spans.get(span.of(text), [])
            ]


def _confidence(mark: _Mark) -> float:
    return float(mark.name) if re.fullmatch(r"[01]?\.\d+", mark.name) else 0.95


def recognised(seen: str) -> Annotations:
    """Return what is made of a text in which the weights see the names marked `[words|kind]`."""
    text, _ = _parse(seen)
    return Recogniser(FakeWeights(seen)).recognise(article_of(text))


def retold(seen: str) -> str:
    """Return the annotations of `recognised` as a notation."""
    return notation_of(recognised(seen))
