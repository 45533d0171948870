"""PDF pages to an article: columns, paragraphs, broken words, heads and feet."""

import re
from collections.abc import Sequence

import pytest

from reader.errors import DamagedError, NoArticleError
from reader.importing.formats.pdf import is_unreadable, read_pdf
from reader.importing.lines.blocks import article_from_draft
from reader.text.article import Article
from reader.text.note import NoteCode
from tests.importing.documents import Words, pdf

LEFT, RIGHT, TOP, LEADING = 60, 310, 700, 12


def opened(*pages: list[Words]) -> Article:
    return article_from_draft(read_pdf(pdf(*pages)))


def column(left: float, lines: Sequence[str], *, top: float = TOP) -> list[Words]:
    return [Words(left, top - LEADING * at, line) for at, line in enumerate(lines) if line]


def turned(lines: Sequence[str], turns: int) -> list[Words]:
    """Return lines on a sheet that read upright after quarter turns clockwise of the sheet."""
    across = [(100, 700), (100, 100), (500, 100), (500, 700)][turns]
    down = [(0, -1), (1, 0), (0, 1), (-1, 0)][turns]
    return [
        Words(
            across[0] + LEADING * at * down[0],
            across[1] + LEADING * at * down[1],
            line,
            turns=turns,
        )
        for at, line in enumerate(lines)
    ]


def body(article: Article) -> list[str]:
    return [each.span.of(article.text) for each in article.paragraphs if each.role == "body"]


FIRST = [
    "The harbour of Emden opened again on Mon-",
    "day after eleven years without a single boat,",
    "and the mayor was the first to sail out of it.",
    "She said that the well-known boat was slow.",
]
SECOND = [
    "Nobody else had wanted to be the first one",
    "to leave, an officer of the coast guard said.",
    "A well-",
    "known boat was seen at night near the island.",
]


def test_columns_are_read_one_after_the_other_however_they_were_drawn() -> None:
    rows = [
        word
        for pair in zip(column(LEFT, FIRST), column(RIGHT, SECOND), strict=True)
        for word in pair
    ]
    article = opened([Words(LEFT, 760, "Harbour opens after eleven years", size=22), *rows])
    assert article.headline == "Harbour opens after eleven years"
    text = " ".join(body(article))
    assert (
        text.index("first to sail") < text.index("Nobody else") < text.index("known boat was seen")
    )


def test_words_broken_at_the_end_of_a_line_are_joined() -> None:
    text = " ".join(body(opened([*column(LEFT, FIRST), *column(LEFT, SECOND, top=600)])))
    assert "on Monday after" in text
    assert "A well-known boat" in text


def test_paragraphs_part_at_gaps_indents_and_short_last_lines() -> None:
    lines = [
        "The first paragraph is as long as its column is wide, and a little longer than that, so",
        "it ends here.",
        "The second one follows without a gap, and it is told by the short line before it, which",
        "also ends a sentence.",
        "",
        "The third one follows after a gap.",
    ]
    indented = Words(LEFT + 14, TOP - LEADING * 6, "The fourth one is indented.")
    article = opened([*column(LEFT, lines), indented])
    assert [each.split()[1] for each in body(article)] == ["first", "second", "third", "fourth"]


def test_heads_feet_and_page_numbers_are_left_out_and_kept_aside() -> None:
    pages = [
        [
            Words(LEFT, 810, "THE EMDEN DAILY"),
            *column(LEFT, [f"This page tells of a {thing}.", f"Nobody had seen the {thing}."]),
            Words(290, 30, f"Page {number}"),
        ]
        for number, thing in enumerate(("boat", "harbour", "storm"), 1)
    ]
    article = opened(*pages)
    assert "EMDEN DAILY" not in article.text
    assert [each.text for each in article.removed].count("THE EMDEN DAILY") == 3
    assert {"Page 1", "Page 2", "Page 3"} <= {each.text for each in article.removed}
    assert len(body(article)) == 3


def test_a_paragraph_runs_on_over_the_page() -> None:
    article = opened(
        column(LEFT, ["The mayor said that nobody had expected so many boats to come back in"]),
        column(LEFT, ["a single night. She was glad of it."]),
    )
    whole = "The mayor said that nobody had expected so many boats to come back in a single night."
    assert body(article) == [f"{whole} She was glad of it."]


def test_bold_lines_are_headings() -> None:
    article = opened(
        [
            *column(LEFT, ["The harbour is open again, and the boats are back in it."]),
            Words(LEFT, TOP - 40, "What it cost", bold=True),
            *column(LEFT, ["Nobody knows what it cost, or does not want to say so."], top=TOP - 60),
        ]
    )
    assert [each.role.value for each in article.paragraphs] == ["body", "heading", "body"]


@pytest.mark.parametrize(("turns", "degrees"), [(1, 90), (2, 180), (3, 270)])
def test_a_page_whose_text_is_upright_when_it_is_turned_is_read(turns: int, degrees: int) -> None:
    article = article_from_draft(
        read_pdf(
            pdf(
                column(LEFT, ["The harbour of Emden opened again."]),
                turned(["The mayor of Emden sailed", "out first."], turns),
                shown={1: degrees},
            )
        )
    )
    assert body(article) == [
        "The harbour of Emden opened again.",
        "The mayor of Emden sailed out first.",
    ]


@pytest.mark.parametrize(("turns", "degrees"), [(1, 0), (0, 90)])
def test_a_page_that_lies_on_its_side_is_read(turns: int, degrees: int) -> None:
    lines = [
        "The mayor of Emden sailed out of the",
        "harbour first, in a boat that her",
        "father had built in the winter of 1974.",
        "Nobody else had wanted to go first.",
    ]
    article = article_from_draft(read_pdf(pdf(turned(lines, turns), shown={0: degrees})))
    assert body(article) == [" ".join(lines)]


def test_a_stamp_in_the_margin_is_no_text_of_the_page() -> None:
    stamp = Words(20, 300, "Received in Emden on 6 May", turns=1)
    assert body(opened([*column(LEFT, FIRST[3:]), stamp])) == FIRST[3:]
    with pytest.raises(NoArticleError, match="a scan"):
        read_pdf(pdf([stamp]))


@pytest.mark.parametrize("letter", ["\U0001f600", "\U0001d465", "\U00010c80"])
def test_letters_beyond_the_basic_plane_are_read_whole(letter: str) -> None:
    page = column(LEFT, ["The mayor of Emden wrote @@ and smiled."])
    article = article_from_draft(read_pdf(pdf(page, unicode=letter)))
    assert body(article) == [f"The mayor of Emden wrote {letter * 2} and smiled."]


def test_a_page_without_text_is_a_scan() -> None:
    with pytest.raises(NoArticleError, match="a scan"):
        read_pdf(pdf([]))


def test_a_cut_off_file_is_damaged() -> None:
    with pytest.raises(DamagedError, match="damaged"):
        read_pdf(b"%PDF-1.4\n1 0 obj\n<<")


def test_a_paragraph_without_end_takes_no_time_without_end() -> None:
    line = "and the mayor of Emden said that the boats in the harbour were coming back and"
    page = column(LEFT, [line] * 50)
    article = opened(*[page] * 40)
    # Some rows at the edges of forty equal pages count as running heads.
    assert article.text.count("mayor") > 1_500


def test_letters_that_fonts_do_not_tell_are_told_of() -> None:
    assert is_unreadable(["\u0378\u0379a\x84 g \ue000", "words"])
    assert not is_unreadable(["Łódź 北京 𐲀𐲁 ∑ — “words”", "🙂 €"])
    assert opened(column(LEFT, ["Plain words stand here."])).notes == ()


def test_pages_that_are_pictures_among_others_are_told() -> None:
    plain = column(LEFT, ["The harbour opened again after the storm had gone by."])
    bare = pdf(plain, plain, plain)
    (*_, second, third) = re.finditer(rb"(?<=>>\nstream\n)[^\0]*?(?=\nendstream)", bare)
    picture = b"q BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
    pictured = b"".join(
        (
            bare[: second.start()],
            picture.ljust(len(second[0])),
            bare[second.end() : third.start()],
            b" " * len(third[0]),
            bare[third.end() :],
        )
    )
    (note,) = article_from_draft(read_pdf(pictured)).notes
    assert (note.code, note.count) == (NoteCode.PAGES_WITHOUT_TEXT, 1)
    assert article_from_draft(read_pdf(bare)).notes == ()
