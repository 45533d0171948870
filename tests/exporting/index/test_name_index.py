"""The index leads to every mention and to nothing else."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from reader.exporting.index.locators import MANY_LOCATORS, PageLocators, locators, sub_entries
from reader.exporting.index.name_index import IndexEntry, IndexSection, name_index
from reader.exporting.index.see_references import SeeReference
from reader.exporting.marked_page import Mark, marked_page
from reader.text.annotations import Annotations
from reader.text.article import Paragraph, ParagraphRole
from tests.notation import annotations_of
from tests.text.articles import annotations


def entry_of(sections: tuple[IndexSection, ...], heading: str) -> IndexEntry:
    return next(
        row
        for section in sections
        for row in section.rows
        if isinstance(row, IndexEntry) and row.heading == heading
    )


def told(groups: tuple[PageLocators, ...]) -> str:
    def item(text: str, *, main: bool) -> str:
        return f"*{text}" if main else text

    return "; ".join(
        (f"p{group.page} " if group.page else "")
        + ", ".join(item(each.text, main=each.main) for each in group.items)
        for group in groups
    )


def numbers(groups: tuple[PageLocators, ...]) -> set[int]:
    found: set[int] = set()
    for group in groups:
        for item in group.items:
            first, _, last = item.text.partition("\u2013")
            if first.isdigit():
                found.update(range(int(first), int(last or first) + 1))
    return found


def paragraphs_with(*where: int, of: int = 30) -> Annotations:
    """An article whose paragraphs of these numbers, from 1, mention Oslo."""
    kind = "|place"
    lines = []
    for number in range(1, of + 1):
        lines.append(f"[Oslo{kind}] here" if number in where else "nothing")
        if number in where:
            kind = ">Oslo"
    return annotations_of("\n\n".join(lines))


def test_rows_stand_by_kind_and_alphabet_with_persons_turned_round() -> None:
    sections = name_index(
        marked_page(
            annotations_of(
                "[Ada Byron|person] of [Acme|organisation] met [Ben Adams|person] in [Oslo|place]."
            )
        )
    )
    assert [(s.title, [row.heading for row in s.rows]) for s in sections] == [
        ("People", ["Adams, Ben", "Byron, Ada"]),
        ("Organisations", ["Acme"]),
        ("Places", ["Oslo"]),
    ]


def test_runs_of_paragraphs_are_ranges() -> None:
    index = name_index(marked_page(paragraphs_with(2, 3, 4, 5, 8, 9, 12)))
    assert told(locators(entry_of(index, "Oslo").marks)) == "2\u20135, 8, 9, 12"


def test_where_most_is_said_is_bold_and_nothing_where_none_stands_out() -> None:
    said_most = "[Oslo|place].\n\n[Oslo>Oslo] is [Oslo>Oslo].\n\n[Oslo>Oslo]. [Ada|person]."
    index = name_index(marked_page(annotations_of(said_most)))
    assert told(locators(entry_of(index, "Oslo").marks)) == "1, *2, 3"
    assert told(locators(entry_of(index, "Ada").marks)) == "3"


def test_pages_part_the_paragraphs() -> None:
    page = marked_page(paragraphs_with(1, 2, 11, 12, 13))
    entry = entry_of(name_index(page), "Oslo")

    def page_of(mark: Mark) -> int:
        number = next(p.number for p in page.paragraphs if mark in p.marks) or 0
        return 1 + (number - 1) // 10

    assert told(locators(entry.marks, page_of)) == "p1 1, 2; p2 11\u201313"


def test_a_long_entry_has_sub_headings_by_the_sections_of_the_text() -> None:
    lines = ["[Oslo|place]."]
    lines += [f"{'[Oslo>Oslo]' if number % 2 else 'Nobody'}." for number in range(12)]
    found = annotations_of("\n\n".join([*lines[:6], "Harbour", *lines[6:]]))
    paragraphs = list(found.article.paragraphs)
    paragraphs[6] = dataclasses.replace(paragraphs[6], role=ParagraphRole.HEADING)
    article = dataclasses.replace(found.article, paragraphs=tuple(paragraphs))
    index = name_index(marked_page(dataclasses.replace(found, article=article)))
    subs = sub_entries(entry_of(index, "Oslo"))
    assert [(sub.heading, told(sub.pages)) for sub in subs] == [
        ((), "1, 3, 5"),
        (("Harbour",), "7, 9, 11, 13"),
    ]


def test_a_long_entry_without_sections_is_told_apart_by_who_stands_beside_it() -> None:
    lines = ["[Oslo|place] and [Ada|person]."]
    for number in range(2, 24):
        beside = "[Ada>Ada]" if number < 10 else "nobody"
        lines.append(f"[Oslo>Oslo] and {beside}." if number % 2 == 0 else "Nothing.")
    subs = sub_entries(
        entry_of(name_index(marked_page(annotations_of("\n\n".join(lines)))), "Oslo")
    )
    assert [(", ".join(sub.heading), told(sub.pages)) for sub in subs] == [
        ("paragraphs 10 to 20", "10, 12, 14, 16, 18, 20"),
        ("paragraph 22", "22"),
        ("with Ada", "1, 2, 4, 6, 8"),
    ]


@given(annotations(), st.integers(1, 9))
def test_the_locators_are_few_and_their_pages_are_those_of_the_mentions(
    drawn: Annotations, length: int
) -> None:
    page = marked_page(drawn)

    def page_of(mark: Mark) -> int:
        return 1 + mark.span.start // length

    for section in name_index(page):
        for row in section.rows:
            if isinstance(row, SeeReference):
                continue
            mine = [mark for mark in page.marks if mark.entity_id == row.entity_id]
            subs = sub_entries(row, page_of)
            assert all(sub.count <= MANY_LOCATORS for sub in subs)
            groups = [group for sub in subs for group in sub.pages]
            assert {group.page for group in groups} == {page_of(mark) for mark in mine}
            by_number = {p.number: p for p in page.paragraphs}
            alone = [group for sub in sub_entries(row) for group in sub.pages]
            assert numbers(tuple(alone)) == {
                number
                for number, paragraph in by_number.items()
                if any(mark.entity_id == row.entity_id for mark in paragraph.marks)
            }


def test_other_names_refer_to_the_entry_unless_they_stand_beside_it() -> None:
    sections = name_index(
        marked_page(
            annotations_of(
                "[North Sea Bank|organisation] ([NSB>North Sea Bank:alias]) and the "
                "[North Sea>North Sea Bank] group; [the bank>North Sea Bank:nominal] grew, and "
                "[the bank>North Sea Bank:nominal] paid. [Ada Byron|person] and [Byron>Ada Byron], "
                "[she>Ada Byron], [Ada>Ada Byron]; [Cod Council|organisation], "
                "[Northwood Inn|organisation], [Oslo Club|organisation]."
            )
        )
    )
    references = {
        row.heading: [heading for heading, _ in row.targets]
        for section in sections
        for row in section.rows
        if isinstance(row, SeeReference)
    }
    assert references == {
        "NSB": ["North Sea Bank"],
        "bank, the": ["North Sea Bank"],
    }


def test_a_name_for_two_refers_to_both() -> None:
    sections = name_index(
        marked_page(
            annotations_of(
                "[Ada Byron|person] and [Ada Lovett|person]: [Queenie>Ada Byron:alias] or "
                "[Queenie>Ada Lovett:alias]?"
            )
        )
    )
    (reference,) = [row for row in sections[0].rows if isinstance(row, SeeReference)]
    assert [heading for heading, _ in reference.targets] == ["Byron, Ada", "Lovett, Ada"]


def test_who_is_only_in_a_credit_is_found_there() -> None:
    found = annotations_of("Text.\n\nEditing by [Ada Byron|person]")
    body, credit = found.article.paragraphs
    article = dataclasses.replace(
        found.article, paragraphs=(body, Paragraph(credit.span, ParagraphRole.CREDIT))
    )
    index = name_index(marked_page(Annotations(article, found.entities)))
    assert told(locators(entry_of(index, "Byron, Ada").marks, lambda _: 3)) == "p3 credit"


def test_an_empty_article_has_no_sections() -> None:
    assert name_index(marked_page(annotations_of("Nobody."))) == ()
