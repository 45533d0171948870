"""In the index of a long text, no row of locators is longer than one looks through."""

import pytest

from reader.exporting.index.locators import MANY_LOCATORS, sub_entries
from reader.exporting.index.name_index import IndexEntry, name_index
from reader.exporting.marked_page import Mark, MarkedPage, marked_page
from tests.notation import annotations_of

_PARAGRAPHS = 400
_PER_PAGE = 4


@pytest.fixture(scope="module")
def page() -> MarkedPage:
    """A text of 400 paragraphs: Iraq in nearly all, others in every seventh, ninth and so on."""
    every = {"Iraq|place": 1, "Ada Byron|person": 7, "Ben Adams|person": 9, "Acme|organisation": 13}
    seen: set[str] = set()
    lines = []
    for number in range(_PARAGRAPHS):
        words = []
        for name, step in every.items():
            if number % step == 0 and number % 11 != 5:
                known = name.partition("|")[0]
                words.append(f"[{known}>{known}]" if name in seen else f"[{name}]")
                seen.add(name)
        lines.append(" and ".join(words) + "." if words else "Nothing.")
    return marked_page(annotations_of("\n\n".join(lines)))


@pytest.mark.parametrize("has_pages", [True, False])
def test_no_entry_has_more_than_six_locators_that_nothing_tells_apart(
    page: MarkedPage, has_pages: bool
) -> None:
    number_of = {
        mark.number: place for place, each in enumerate(page.paragraphs) for mark in each.marks
    }

    def page_of(mark: Mark) -> int:
        return 1 + number_of[mark.number] // _PER_PAGE

    rows = [row for section in name_index(page) for row in section.rows]
    entries = [row for row in rows if isinstance(row, IndexEntry)]
    assert max(len(entry.marks) for entry in entries) > _PARAGRAPHS // 2
    for entry in entries:
        subs = sub_entries(entry, page_of if has_pages else None)
        assert all(sub.count <= MANY_LOCATORS for sub in subs)
        headings = [sub.heading for sub in subs]
        assert len(set(headings)) == len(headings)
        assert () not in headings[1:]
