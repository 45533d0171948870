"""The web page as axe-core in Chromium, html-validate and a strict parser see it.

The first two run where they are: `npm install --prefix FOLDER axe-core html-validate
puppeteer-core`, and `NODE_PATH=FOLDER/node_modules`.
"""

import json
import os
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest
from lxml import html

from reader.exporting.files import export_files
from reader.text.annotations import Annotations
from reader.text.article import Article, ParagraphRole, Published
from tests.exporting.written import written
from tests.notation import annotations_of

STORY = annotations_of(
    "The visit\n\n[Ada Byron|person] of [Acme & Sons|organisation] went to [Oslo|place].\n\n"
    "Later\n\n[She>Ada Byron] met <nobody> in [Oslo>Oslo]'s port; [Byron>Ada Byron] left.\n\n"
    "[\u0645\u062d\u0645\u062f|person] \u0648\u0635\u0644."
)


def _dressed() -> Annotations:
    """The story with a headline, a heading, a day and a doubt."""
    paragraphs = list(STORY.article.paragraphs)
    paragraphs[0] = replace(paragraphs[0], role=ParagraphRole.HEADLINE)
    paragraphs[2] = replace(paragraphs[2], role=ParagraphRole.HEADING)
    article = replace(
        STORY.article,
        paragraphs=tuple(paragraphs),
        headline="The visit",
        agency="Wire",
        published=Published(date(2021, 5, 4)),
    )
    ada, *others = STORY.entities
    unsure = replace(ada.mentions[-1], confidence=0.2)
    ada = replace(ada, role="a \u201cguest\u201d", mentions=(*ada.mentions[:-1], unsure))
    return Annotations(article, (ada, *others))


@pytest.mark.parametrize(
    "many",
    [[STORY], [_dressed()], [_dressed(), STORY], [Annotations(Article(""))], []],
    ids=["plain", "dressed", "two", "empty", "none"],
)
def test_a_strict_parser_finds_nothing_wrong(many: list[Annotations]) -> None:
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(written("html", *many))


def test_landmarks_and_headings_are_in_order_and_have_names_of_their_own() -> None:
    page = html.fromstring(written("html", _dressed(), STORY))
    (main,) = page.iter("main")
    names = [nav.get("aria-label") for nav in main.iter("nav")]
    assert len(set(names)) == len(names) == 2
    assert not list(page.iterfind(".//body//style"))
    levels = [int(each.tag[1]) for each in page.iter("h1", "h2", "h3")]
    assert levels.count(1) == 2
    assert all(b <= a + 1 for a, b in pairwise(levels))


def test_a_chosen_name_can_be_let_go_and_leads_to_its_mentions() -> None:
    page = html.fromstring(written("html", STORY))
    radios = page.xpath("//nav//input[@type='radio']")
    assert len({radio.get("name") for radio in radios}) == 1
    assert len(radios) == 1 + len(STORY.entities)
    assert radios[0].get("checked") is not None
    led_to = []
    for row in page.xpath("//nav//li"):
        (own,) = row.xpath(".//input/@id")
        for link in row.iter("a"):
            (mark,) = page.xpath(f"//mark[@id='{link.get('href').removeprefix('#')}']")
            assert own in mark.get("class").split()
            led_to.append(mark.text)
    assert sorted(led_to) == sorted(
        ["Ada Byron", "She", "Acme & Sons", "Oslo", "Oslo", "\u0645\u062d\u0645\u062f"]
    )


def test_who_hears_the_page_is_told_kind_and_name_and_nothing_of_it_is_text() -> None:
    page = html.fromstring(written("html", STORY))
    heard = page.xpath("//article//*[@role='img']/@aria-label")
    assert heard[0] == "P1: Ada Byron, person"
    assert "Ada Byron, person" in heard[1:]
    (article,) = page.iter("article")
    for told in article.xpath(".//*[@role='img'] | .//*[@class='unseen']"):
        told.drop_tree()
    words = " ".join(article.text_content().split())
    assert words == " ".join(STORY.article.text.split())


@pytest.mark.parametrize("many", [[_dressed()], [STORY]], ids=["dressed", "plain"])
def test_axe_and_html_validate_find_nothing(many: list[Annotations], tmp_path: Path) -> None:
    node, chromium = shutil.which("node"), shutil.which("chromium")
    modules = Path(os.environ.get("NODE_PATH", "/nowhere"))
    if not (node and chromium and (modules / "axe-core").is_dir()):
        pytest.skip("needs node, Chromium and the packages named above")
    page = tmp_path / "page.html"
    for each in many:
        export_files(each, {"html": page})
    script = Path(__file__).with_name("audit.cjs")
    done = subprocess.run([node, script, page, chromium], capture_output=True, check=True)
    assert json.loads(done.stdout) == []
