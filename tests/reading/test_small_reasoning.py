"""The Qt-free neighbours of the widgets: labels, search, sentences, hints, heights, jumps."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.reading.hint_letters import hint_letters
from reader.reading.jump_history import JumpHistory
from reader.reading.panel_heights import share_heights
from reader.reading.sentences import introduction_of, sentence_around, sentences_of
from reader.reading.text_search import find_all
from reader.text.article import Article, Paragraph, ParagraphRole, article_as_is
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span
from reader.ui.words.labels import one_line
from tests.notation import annotations_of

_QUOTE = "\N{RIGHT SINGLE QUOTATION MARK}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines", "two lines"),
        ("gnp.\u202eexe", "gnp.exe"),
        ("nul\0here", "nulhere"),
        ("<b>literal</b> & more", "<b>literal</b> & more"),
    ],
)
def test_a_label_is_one_plain_line(text: str, shown: str) -> None:
    assert one_line(text) == shown


def test_a_label_is_short() -> None:
    assert one_line("x" * 1000, limit=10) == "x" * 9 + "…"


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The café, the CAFE", "cafe", ["café", "CAFE"]),
        (f"Russia{_QUOTE}s plan", "russia's", [f"Russia{_QUOTE}s"]),
        ("over\ntwo lines", "over two", ["over\ntwo"]),
        ("aaa", "aa", ["aa"]),
        ("text", "  ", []),
        ("a\N{GRINNING FACE}b", "b", ["b"]),
        ("Straße", "straße", ["Straße"]),
    ],
)
def test_finding(text: str, words: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_all(text, words)] == found


@given(st.text(), st.text(min_size=1))
def test_found_spans_lie_inside_the_text(text: str, words: str) -> None:
    assert all(span.end <= len(text) for span in find_all(text, words))


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


@pytest.mark.parametrize("count", [0, 1, 5, 26, 27, 200, 1000])
def test_hint_letters_differ_and_none_begins_another(count: int) -> None:
    labels = hint_letters(count)
    assert len(set(labels)) == count
    assert len({len(label) for label in labels}) <= 1


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=4), st.integers(-50, 3000))
def test_panels_share_the_room(wanted: list[int], room: int) -> None:
    heights = share_heights(wanted, room)
    assert sum(heights) <= max(0, room)
    assert all(0 <= height <= want for height, want in zip(heights, wanted, strict=True))
    if sum(wanted) <= room:
        assert heights == wanted


def test_a_small_panel_leaves_its_room_to_the_large() -> None:
    assert share_heights([80, 1000, 40], 500) == [80, 380, 40]


def test_no_panel_shows_a_part_of_a_row() -> None:
    assert share_heights([420, 420, 84], 500, step=42) == [168, 210, 84]
    assert share_heights([420, 420, 420], 60, step=42) == [20, 20, 20]


def test_going_back_and_forward() -> None:
    jumps = JumpHistory()
    jumps.jumped(10)
    jumps.jumped(20)
    assert jumps.back(30) == 20
    assert jumps.back(20) == 10
    assert jumps.back(10) is None
    assert jumps.forward(10) == 20
    jumps.jumped(5)
    assert jumps.forward(99) is None
