"""The rows of the pane about a somebody: what they show, what is said of them, where they lead."""

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass

from typing_extensions import override

from reader.reading.company import Companion, Encounter, company
from reader.reading.concordance import ConcordanceLine, ConcordanceOrder, concordance, sorted_lines
from reader.reading.entity_sentences import sentence_around
from reader.reading.name_wordings import NameWording, wordings_of
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import Entity, MentionForm
from reader.text.span import Span
from reader.ui.words.identity_words import identity_words
from reader.ui.words.label_text import one_line
from reader.ui.words.words import kind_word, place_words, scene_word, tr
from reader.wording import Wording

_AROUND, _BETWEEN = 24, 48
_FORMS = {
    MentionForm.NAME: Wording("name"),
    MentionForm.ALIAS: Wording("other name"),
    MentionForm.ADJECTIVE: Wording("adjective"),
    MentionForm.NOMINAL: Wording("description"),
    MentionForm.PRONOUN: Wording("pronoun"),
}

Piece = tuple[str, bool]
"""Words of a line, and whether they are a name."""


class AboutRow(ABC):
    """One row of a section."""

    @property
    @abstractmethod
    def title(self) -> str:
        """Its words on one line."""

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return self.title

    @property
    def span(self) -> Span | None:
        """Where in the article it leads, or None."""
        return None


@dataclass(frozen=True)
class LineRow(AboutRow):
    """A mention in its line.

    Args:
        article: That it stands in.
        entity: Whom it means.
        line: The line.
    """

    article: Article
    entity: Entity
    line: ConcordanceLine

    @property
    @override
    def title(self) -> str:
        """The whole sentence, which may not fit into the line."""
        return one_line(sentence_around(self.article, self.line.mention.span).of(self.article.text))

    @property
    @override
    def spoken(self) -> str:
        """The sentence, its paragraph, and which of the mentions it is."""
        where = tr("paragraph {number}").format(number=self.line.paragraph)
        doubtful = tr("doubtful") if self.line.mention.doubtful else ""
        place = place_words(self.line.number, len(self.entity.mentions))
        parts = (self.title, where if self.line.paragraph else "", doubtful, place)
        return ", ".join(part for part in parts if part)

    @property
    @override
    def span(self) -> Span:
        """The mention."""
        return self.line.mention.span


@dataclass(frozen=True)
class CompanionRow(AboutRow):
    """Somebody who shares paragraphs.

    Args:
        companion: Who, and which paragraphs.
        opened: Whether the paragraphs show below.
    """

    companion: Companion
    opened: bool

    @property
    @override
    def title(self) -> str:
        """The name."""
        return one_line(self.companion.entity.name)

    @property
    @override
    def spoken(self) -> str:
        """The name, the kind, how often, and whether the paragraphs show."""
        entity, number = self.companion.entity, len(self.companion.encounters)
        state = tr("open") if self.opened else tr("folded")
        shared = tr("%n shared paragraph(s)", number)
        return ", ".join((self.title, kind_word(entity.kind), shared, state))


@dataclass(frozen=True)
class EncounterRow(AboutRow):
    """A paragraph that mentions both.

    Args:
        article: That it stands in.
        encounter: The two mentions.
        companion_id: Below whose row it shows.
    """

    article: Article
    encounter: Encounter
    companion_id: str

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The words from before the first of the two names to behind the second."""
        text, paragraph = self.article.text, self.encounter.paragraph
        first, second = sorted((self.encounter.own, self.encounter.other))
        begin = max(paragraph.start, first.start - _AROUND)
        before = text[begin : first.start]
        if begin > paragraph.start:
            before = "…" + before.partition(" ")[2]
        between = text[first.end : second.start]
        if len(between) > _BETWEEN:
            between = f"{between[: _BETWEEN // 2]} … {between[-_BETWEEN // 2 :]}"
        after = text[second.end : paragraph.end][: 4 * _BETWEEN]
        return (
            (_squeezed(before), False),
            (_squeezed(first.of(text)), True),
            (_squeezed(between), False),
            (_squeezed(second.of(text)), True),
            (_squeezed(after), False),
        )

    @property
    @override
    def title(self) -> str:
        """Its words on one line."""
        return one_line("".join(words for words, _ in self.pieces))

    @property
    @override
    def span(self) -> Span:
        """The mention of whom the pane is about."""
        return self.encounter.own


@dataclass(frozen=True)
class FactRow(AboutRow):
    """Something that is known: a wording, the identity, another place that it may be.

    Args:
        words: What is known.
        detail: What it is, and how often.
        place: Where it stands first, if it stands in the article.
    """

    words: str
    detail: str
    place: Span | None = None

    @property
    @override
    def title(self) -> str:
        """What is known, and what it is."""
        return f"{self.words} · {self.detail}" if self.detail else self.words

    @property
    @override
    def spoken(self) -> str:
        """The same, as it is said."""
        return ", ".join(filter(None, (self.words, self.detail.replace(" · ", ", "))))

    @property
    @override
    def span(self) -> Span | None:
        """Where it stands first."""
        return self.place


def mention_rows(
    annotations: Annotations, entity: Entity, order: ConcordanceOrder
) -> tuple[AboutRow, ...]:
    """Return every mention in its line, in an order."""
    article = annotations.article
    lines = sorted_lines(concordance(article, entity), order)
    return tuple(LineRow(article, entity, line) for line in lines)


def company_rows(
    annotations: Annotations, entity: Entity, opened: Collection[str]
) -> tuple[AboutRow, ...]:
    """Return who shares paragraphs, with these paragraphs below those of the ids in `opened`."""
    rows: list[AboutRow] = []
    for companion in company(annotations, entity):
        entity_id = companion.entity.id
        is_open = entity_id in opened
        rows.append(CompanionRow(companion, is_open))
        if is_open:
            rows += (
                EncounterRow(annotations.article, encounter, entity_id)
                for encounter in companion.encounters
            )
    return tuple(rows)


def name_rows(annotations: Annotations, entity: Entity) -> tuple[AboutRow, ...]:
    """Return what the article calls somebody, and what else is known of who that is."""
    wordings = wordings_of(entity, annotations.article.text)
    rows: list[AboutRow] = [
        FactRow(one_line(wording.words), _how_often(wording), wording.spans[0])
        for wording in wordings
    ]
    if entity.role:
        rows.append(FactRow(one_line(entity.role), tr("role")))
    if entity.scene:
        rows.append(FactRow(scene_word(entity.scene), tr("what the place is to the article")))
    if entity.identity:
        rows.append(FactRow(identity_words(entity.identity), tr("identity")))
    rows += (FactRow(one_line(place), tr("may also be")) for place in entity.alternatives)
    return tuple(rows)


def _how_often(wording: NameWording) -> str:
    return f"{tr(_FORMS[wording.form])} · {tr('%n mention(s)', len(wording.spans))}"


def _squeezed(words: str) -> str:
    """Return words on one line, with one space at either end where there was white space."""
    inside = " ".join(words.split())
    before = " " if words[:1].isspace() else ""
    after = " " if words[-1:].isspace() and inside else ""
    return f"{before}{inside}{after}"
