"""Notes with front matter and links, read back by a library for YAML and one for Markdown."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import yaml
from hypothesis import given
from markdown_it import MarkdownIt

from reader.exporting.linked_notes import page_names
from reader.exporting.marked_page import marked_page
from reader.text.annotations import Annotations
from reader.text.article import Article, Published
from tests.exporting.written import written
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    "[Ada Byron|person] of [Acme & *Sons*|organisation] went to [Oslo|place].\n\n"
    "[She>Ada Byron] met <nobody> in [Norwegian>Oslo:adjective] port; [Byron>Ada Byron] left."
)


def read(drawn: Annotations) -> tuple[dict[str, Any], str]:
    """What is known of the article, and its text."""
    begin, front, text = written("notes", drawn).split("---\n", 2)
    assert begin == ""
    return yaml.safe_load(front), text


def test_names_lead_to_their_pages_and_the_text_stands_as_written() -> None:
    known, text = read(STORY)
    assert known["people"] == ["[[Ada Byron]]"]
    assert known["organisations"] == ["[[Acme & Sons]]"]
    assert known["complete"] is True
    assert re.findall(r"\[\[(.+?)\]\]", text) == [
        *("Ada Byron", "Acme & Sons|Acme & *Sons*", "Oslo", "Ada Byron|Byron")
    ]
    plain = re.sub(r"\[\[(?:[^]|]+\|)?([^]]+)\]\]", lambda link: link[1].replace("*", r"\*"), text)
    (first, second) = (
        token.children for token in MarkdownIt().parse(plain) if token.type == "inline"
    )
    shown = ["".join(child.content for child in each or ()) for each in (first, second)]
    assert shown == STORY.article.text.split("\n\n")


def test_what_is_known_of_the_article_stands_before_it() -> None:
    article = replace(
        STORY.article,
        headline='A "visit": part 1',
        agency="Wire",
        bylines=("Jo\x85Hill",),
        published=Published(date(2021, 5, 4)),
        source="https://example.org/visit",
    )
    known, text = read(Annotations(article, STORY.entities, complete=False))
    assert known["title"] == 'A "visit": part 1'
    assert known["author"] == ["Jo Hill"]
    assert known["published"] == "2021-05-04"
    assert known["source"] == "https://example.org/visit"
    assert known["complete"] is False
    assert text.lstrip().startswith('# A "visit": part 1')


def test_two_of_one_name_have_a_page_each() -> None:
    story = annotations_of("[Smith|person] met [smith|organisation] and [a/b|place].")
    assert list(page_names(marked_page(story)).values()) == ["Smith (P1)", "smith (O1)", "a b"]


@given(annotations())
def test_the_front_matter_of_any_article_can_be_read(drawn: Annotations) -> None:
    known, _ = read(drawn)
    listed = [name for key in ("people", "organisations", "places") for name in known.get(key, ())]
    assert len(listed) == len(drawn.entities)


def test_an_early_text_without_names_says_so_in_every_edition_for_readers() -> None:
    early = Annotations(Article("Words."), complete=False)
    for name in ("html", "markdown", "index"):
        assert "Names were still being found" in written(name, early)
