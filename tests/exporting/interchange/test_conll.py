"""CoNLL columns, read back by a library that knows only the standard."""

from itertools import pairwise

import conllu
import pytest
from hypothesis import given

from reader.exporting.interchange.conll import tokens
from reader.exporting.marked_page import marked_page
from reader.text.annotations import Annotations
from tests.exporting.written import written
from tests.notation import annotations_of
from tests.text.articles import annotations

TAGS = {"person": "PER", "organisation": "ORG", "place": "LOC"}
STORY = annotations_of(
    "[Ada Byron|person] of [Acme & Sons|organisation] went to [Oslo|place] \U0001f600. "
    "Dr. [Who|person] stayed.\n\n[She>Ada Byron] met [Oslo>Oslo]'s mayor; [Byron>Ada Byron] left."
)
FIELDS = ["form", "start", "end", "tag"]


def names_in(text: str, columns: str) -> list[tuple[int, int, str]]:
    """The names that a reader of the columns finds, by their offsets."""
    found: list[tuple[int, int, str]] = []
    for sentence in conllu.parse(columns, fields=FIELDS):
        for token in sentence:
            if token["form"] == "-DOCSTART-":
                continue
            start, end, tag = int(token["start"]), int(token["end"]), token["tag"]
            assert text[start:end] == token["form"]
            if tag.startswith("B-"):
                found.append((start, end, tag[2:]))
            elif tag.startswith("I-"):
                assert found[-1][2] == tag[2:]
                found[-1] = (found[-1][0], end, tag[2:])
    return found


def test_names_in_columns_are_those_of_the_article() -> None:
    marks = [mark for mark in marked_page(STORY).marks if not mark.light]
    assert names_in(STORY.article.text, written("conll", STORY)) == [
        (mark.span.start, mark.span.end, TAGS[mark.kind]) for mark in marks
    ]


@given(annotations())
def test_columns_of_any_article_lead_back_into_its_text(drawn: Annotations) -> None:
    text = drawn.article.text
    tokens_found = []
    for line in written("conll", drawn).split("\n"):
        if line and not line.startswith("-DOCSTART-"):
            form, start, end, tag = line.split("\t")
            assert text[int(start) : int(end)] == form
            assert tag == "O" or tag[:2] in ("B-", "I-")
            tokens_found.append((int(start), int(end)))
    assert tokens_found == sorted(tokens_found)
    assert all(a[1] <= b[0] for a, b in pairwise(tokens_found))


def test_a_sentence_ends_where_a_sentence_ends_and_never_inside_a_name() -> None:
    story = annotations_of(
        "[Ada|person] sailed. The [St. Mary's|organisation] saw Mr. Hill. [It>Ada]?"
    )
    sentences = conllu.parse(written("conll", story), fields=FIELDS)[1:]
    assert [" ".join(token["form"] for token in sentence) for sentence in sentences] == [
        "Ada sailed .",
        "The St . Mary's saw Mr . Hill .",
        "It ?",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "a \U0001f468\u200d\U0001f469\u200d\U0001f467!",
            ["a", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "!"],
        ),
        ("\u2764\ufe0f\U0001f44d\U0001f3fd", ["\u2764\ufe0f", "\U0001f44d\U0001f3fd"]),
        (
            "\U0001f1f3\U0001f1f4\U0001f1f8\U0001f1ea",
            ["\U0001f1f3\U0001f1f4", "\U0001f1f8\U0001f1ea"],
        ),
        ("1\ufe0f\u20e3 x", ["1\ufe0f\u20e3", "x"]),
        ("Zu\u0308rich's", ["Zu\u0308rich's"]),
        ("\u0928\u092e\u0938\u094d\u0924\u0947", ["\u0928\u092e\u0938\u094d\u0924\u0947"]),
        ("U.S.", ["U", ".", "S", "."]),
    ],
    ids=["family", "heart and hand", "flags", "keycap", "accent", "vowel signs", "letters"],
)
def test_what_is_seen_as_one_is_one_token(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in tokens(text, 0, len(text))] == found


def test_it_says_when_names_were_still_being_found() -> None:
    early = Annotations(STORY.article, STORY.entities, complete=False)
    head, *_ = conllu.parse(written("conll", STORY, early).split("-DOCSTART-", 2)[2], fields=FIELDS)
    assert head.metadata == {"complete": "false"}
    assert "complete" not in written("conll", STORY)
