"""Articles to print, made for the tests: their words say nothing, their shape is what matters."""

import random
from dataclasses import replace
from datetime import date, time

from reader.text.annotations import Annotations
from reader.text.article import Article, Dateline, Paragraph, ParagraphRole, Published
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span
from tests.notation import annotations_of

_SENTENCE = (
    "the council met again on the question of harbours and nothing was said that had not been "
    "said before although several members spoke at length about tariffs winds and repairs"
)
_WORDS = _SENTENCE.split()
_NAMES = {
    EntityKind.PERSON: (
        "Ada Byron",
        "Grace Hopper",
        "Ludwig van Beethoven",
        "Xi Min",
        "Zoé Ångström",
    ),
    EntityKind.ORGANISATION: ("Harbour Board", "North Sea Bank", "NSB", "Union of Pilots"),
    EntityKind.PLACE: ("Oslo", "Cape Verde", "Tromsø", "Nova Lisboa", "Isle of Skye"),
}


def small_story() -> Annotations:
    """A short article with headline, dateline, credit, all kinds and forms, one doubtful name."""
    found = annotations_of(
        "[Harbour Board|organisation] opens new pier in [Oslo|place]\n\n"
        "OSLO (Wire) - The [Harbour Board>Harbour Board] said on Monday that “ships from "
        "[Cape Verde|place]\u2019s ports” would dock at the [Oslo>Oslo]-side pier, "
        "[Ada Byron|person] told reporters.\n\n"
        "[She>Ada Byron] added that [Norwegian>Oslo:adjective] law was clear; "
        "[the board>Harbour Board:nominal] agreed, and [the board>Harbour Board:nominal] voted.\n\n"
        "[Byron>Ada Byron] and [Grace Hopper|person] will meet in [Oslo>Oslo].\n\n"
        "Editing by [Mary Shelley|person]"
    )
    headline, *body, credit = found.article.paragraphs
    article = replace(
        found.article,
        language="en",
        headline=headline.span.of(found.article.text),
        agency="Wire",
        dateline=Dateline("OSLO (Wire) -", "Oslo"),
        published=Published(date(2021, 5, 4), time(18, 6)),
        paragraphs=(
            Paragraph(headline.span, ParagraphRole.HEADLINE),
            *body,
            Paragraph(credit.span, ParagraphRole.CREDIT),
        ),
    )
    entities = tuple(
        replace(
            entity,
            role="harbour master" if entity.name == "Ada Byron" else None,
            mentions=tuple(replace(mention, confidence=0.3) for mention in entity.mentions)
            if entity.name == "Cape Verde"
            else entity.mentions,
        )
        for entity in found.entities
    )
    return Annotations(article, entities)


def two_pages() -> Annotations:
    """The short article with so much behind it that its index begins a page."""
    story = small_story()
    article = story.article
    text = article.text
    paragraphs = list(article.paragraphs)
    for _ in range(11):
        text += "\n\n"
        paragraphs.append(Paragraph(Span(len(text), len(text) + len(_SENTENCE))))
        text += _SENTENCE
    return replace(story, article=replace(article, text=text, paragraphs=tuple(paragraphs)))


def long_report(seed: int, *, paragraphs: int, headings: bool = True) -> Annotations:
    """An article of many paragraphs of 1 to 150 words, with a few names again and again."""
    chance = random.Random(seed)  # noqa: S311 - only the shape matters
    people = [(kind, name) for kind, names in _NAMES.items() for name in names]
    text = ""
    made: list[Paragraph] = []
    mentions: dict[tuple[EntityKind, str], list[Mention]] = {}
    for number in range(paragraphs):
        if headings and number % 7 == 3:
            start = len(text)
            text += f"On part {number}"
            made.append(Paragraph(Span(start, len(text)), ParagraphRole.HEADING))
            text += "\n\n"
        start = len(text)
        for word in range(chance.choice((1, 9, 30, 45, 60, 75, 150))):
            text += " " if word else ""
            if chance.random() < 0.08:
                somebody = chance.choice(people)
                whole = somebody[1]
                short = whole.split()[-1] if chance.random() < 0.4 else whole
                span = Span(len(text), len(text) + len(short))
                form = chance.choice((MentionForm.NAME, MentionForm.NAME, MentionForm.NOMINAL))
                mentions.setdefault(somebody, []).append(Mention(span, form, chance.random()))
                text += short
            else:
                text += chance.choice(_WORDS)
        text += "."
        made.append(Paragraph(Span(start, len(text))))
        text += "\n\n"
    entities = tuple(
        Entity(f"e{number}", kind, name, tuple(found))
        for number, ((kind, name), found) in enumerate(mentions.items())
    )
    return Annotations(Article(text, tuple(made)), entities)
