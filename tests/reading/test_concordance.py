"""A concordance: each mention in its line, sorted by what stands beside it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.reading.concordance import ConcordanceOrder, aligned, concordance, sorted_lines
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole
from tests.notation import annotations_of

NOTATION = """\
The zealous [Ada Lovelace|person] wrote. Then [Ada>Ada Lovelace], alone, read.

An old letter of [Lovelace>Ada Lovelace]'s came to [Turin|place].
"""


def _lines(order: ConcordanceOrder = ConcordanceOrder.TEXT) -> list[tuple[str, str, str]]:
    annotations = annotations_of(NOTATION)
    lines = sorted_lines(concordance(annotations.article, annotations.entities[0]), order)
    return [(line.before, line.name, line.after) for line in lines]


def test_each_mention_stands_in_a_line_that_ends_with_its_paragraph() -> None:
    assert _lines() == [
        ("The zealous", "Ada Lovelace", " wrote. Then Ada, alone, read."),
        ("The zealous Ada Lovelace wrote. Then", "Ada", ", alone, read."),
        ("An old letter of", "Lovelace", "'s came to Turin."),
    ]


def test_a_line_knows_its_number_and_its_paragraph() -> None:
    annotations = annotations_of(NOTATION)
    lines = concordance(annotations.article, annotations.entities[0])
    assert [(line.number, line.paragraph) for line in lines] == [(1, 1), (2, 1), (3, 2)]


def test_only_paragraphs_of_the_body_are_numbered_as_in_print() -> None:
    annotations = annotations_of("[Ada|person] wins\n\n[Ada>Ada] won.\n\n[Ada>Ada] left.")
    first, *others = annotations.article.paragraphs
    headline = replace(first, role=ParagraphRole.HEADLINE)
    article = replace(annotations.article, paragraphs=(headline, *others))
    lines = concordance(article, annotations.entities[0])
    assert [line.paragraph for line in lines] == [0, 1, 2]


def test_lines_are_sorted_by_the_word_beside_the_name() -> None:
    assert [name for _, name, _ in _lines(ConcordanceOrder.BEFORE)] == [
        "Lovelace",  # of
        "Ada",  # Then
        "Ada Lovelace",  # zealous
    ]
    assert [name for _, name, _ in _lines(ConcordanceOrder.AFTER)] == [
        "Ada",  # alone
        "Lovelace",  # s
        "Ada Lovelace",  # wrote
    ]
    assert [name for _, name, _ in _lines(ConcordanceOrder.NAME)] == [
        "Ada",
        "Ada Lovelace",
        "Lovelace",
    ]


def test_as_plain_text_all_names_begin_in_one_column() -> None:
    annotations = annotations_of(NOTATION)
    lines = concordance(annotations.article, annotations.entities[0])
    rows = aligned(lines).splitlines()
    column = len("The zealous Ada Lovelace wrote. Then ")
    assert [row[column:] for row in rows] == [
        "Ada Lovelace wrote. Then Ada, alone, read.",
        "Ada, alone, read.",
        "Lovelace's came to Turin.",
    ]
    assert aligned(()) == ""


@given(st.integers(0, 200), st.integers(0, 200))
def test_a_long_line_is_cut_between_words(before: int, after: int) -> None:
    words = "word " * before + "[Ada|person]" + " word" * after
    annotations = annotations_of(words)
    (line,) = concordance(annotations.article, annotations.entities[0])
    assert len(line.before) <= 90
    assert len(line.after) <= 90
    assert set(line.before.split()) <= {"word"}
    assert set(line.after.split()) <= {"word"}
    assert bool(line.before) == bool(before)


def test_a_mention_outside_of_all_paragraphs_has_a_line_too() -> None:
    annotations = annotations_of("[Ada|person] came.")
    bare = Annotations(replace(annotations.article, paragraphs=()), annotations.entities)
    (line,) = concordance(bare.article, bare.entities[0])
    assert (line.paragraph, line.after) == (0, " came.")
