"""The sentence around a mention, and the one that introduces whom it means."""

from dataclasses import replace

import pytest

from reader.reading.entity_sentences import introduction_of, sentence_around, sentences_of
from reader.text.article import Article, Paragraph, ParagraphRole, article_as_is
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span
from tests.notation import annotations_of


@pytest.mark.parametrize(
    ("text", "name", "sentence"),
    [
        ("One. Then Bob left. Two.", "Bob", "Then Bob left."),
        ("Mr. Bob Ray left. He ran.", "Bob", "Mr. Bob Ray left."),
        (
            "It ended. Cmdr. Bob Ray left on Sept. 4 at dawn.",
            "Bob",
            "Cmdr. Bob Ray left on Sept. 4 at dawn.",
        ),
        ("“Go,” said Bob. “Why?” she asked.", "Bob", "“Go,” said Bob."),
        ("No end for Bob", "Bob", "No end for Bob"),
        ("He joined the U.S. Bob stayed. She left.", "Bob", "He joined the U.S. Bob stayed."),
        ("He joined the U.S. The Bob stayed. She left.", "Bob", "The Bob stayed."),
        ("«Non.» Then Bob left. «Oui.»", "Bob", "Then Bob left."),
        ("Bob said it in the U.S. It rained.", "U.S.", "Bob said it in the U.S."),
        ("First.\n\nBob alone\n\nLast.", "Bob", "Bob alone"),
    ],
)
def test_the_sentence_around_a_mention(text: str, name: str, sentence: str) -> None:
    start = text.index(name)
    article = article_as_is(text)
    assert sentence_around(article, Span(start, start + len(name))).of(text) == sentence


def test_a_sentence_without_end_is_cut() -> None:
    article = article_as_is("word " * 5000)
    assert len(sentence_around(article, Span(10_000, 10_004))) <= 400


def test_the_sentence_that_says_the_role_introduces() -> None:
    annotations = annotations_of(
        "[Ada|person] smiled. In spring [she>Ada] met [Bob|person]. [Ada>Ada], the first\n"
        "programmer, wrote. [He>Bob] slept."
    )
    ada, bob = annotations.entities
    article = annotations.article

    def introduced(entity: Entity) -> str:
        return introduction_of(article, entity)[0].of(article.text)

    assert introduced(ada) == "Ada smiled."
    assert introduced(replace(ada, role="the first programmer")).startswith("Ada, the first")
    assert introduced(replace(ada, role="a role said nowhere")) == "Ada smiled."
    assert introduced(bob) == "In spring she met Bob."


def test_a_headline_introduces_nobody_who_is_named_in_the_text() -> None:
    text = "Ada wins\n\nOn Monday she won. It was Ada who won."
    roles = (ParagraphRole.HEADLINE, ParagraphRole.BODY)
    spans = (Span(0, 8), Span(10, len(text)))
    article = Article(text, tuple(map(Paragraph, spans, roles)))
    at = text.rindex("Ada")
    mentions = (
        Mention(Span(0, 3)),
        Mention(Span(20, 23), MentionForm.PRONOUN),
        Mention(Span(at, at + 3)),
    )
    ada = Entity("a", EntityKind.PERSON, "Ada", mentions)
    assert introduction_of(article, ada)[0].of(text) == "It was Ada who won."
    only = replace(ada, mentions=mentions[:1])
    assert introduction_of(article, only)[0].of(text) == "Ada wins"


def test_a_sentence_is_quoted_once() -> None:
    annotations = annotations_of("[Bob|person] met [Bob>Bob]. Then [Bob>Bob] left.")
    found = sentences_of(annotations.article, annotations.entities[0], most=9)
    assert [each.of(annotations.article.text) for each, _ in found] == [
        "Bob met Bob.",
        "Then Bob left.",
    ]


def test_no_more_sentences_are_quoted_than_are_asked_for() -> None:
    annotations = annotations_of("[Bob|person] came. [Bob>Bob] saw. [Bob>Bob] left.")
    found = sentences_of(annotations.article, annotations.entities[0], most=2)
    assert [each.of(annotations.article.text) for each, _ in found] == ["Bob came.", "Bob saw."]
