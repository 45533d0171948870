"""Pages are broken as a typesetter would break them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.reading.page_breaking import FEWEST_LINES, Flow, Page, break_pages

HEIGHT = 200

flows = st.lists(
    st.builds(
        Flow,
        lines=st.integers(1, 50),
        leading=st.sampled_from((10, 12)),
        above=st.sampled_from((0, 5, 7)),
    )
    | st.builds(
        Flow,
        lines=st.integers(1, 3),
        leading=st.just(14),
        above=st.just(20),
        with_next=st.just(True),
        whole=st.just(True),
    ),
    min_size=1,
    max_size=40,
)


def broken(found: list[Flow]) -> list[Page]:
    return break_pages(found, lambda page: HEIGHT - 40 if page == 0 else HEIGHT)


@given(flows)
def test_every_line_stands_once_in_order_and_inside_its_page(found: list[Flow]) -> None:
    pages = broken(found)
    lines = [(p.block, n) for page in pages for p in page for n in range(p.first, p.end)]
    assert lines == [(block, n) for block, flow in enumerate(found) for n in range(flow.lines)]
    for number, page in enumerate(pages):
        bottom = 0
        for piece in page:
            assert piece.top >= bottom
            bottom = piece.top + (piece.end - piece.first) * found[piece.block].leading
        assert bottom <= (HEIGHT - 40 if number == 0 else HEIGHT)
        assert page[0].top == 0


@given(flows)
def test_no_line_of_a_paragraph_stands_alone(found: list[Flow]) -> None:
    for page in broken(found):
        for piece in page:
            if piece.end - piece.first < found[piece.block].lines:
                assert piece.end - piece.first >= FEWEST_LINES


def chain_height(found: list[Flow], block: int) -> int:
    """Height of the headings around a block, with the block after them."""
    first = block
    while first and found[first - 1].with_next:
        first -= 1
    height = 0
    for flow in found[first:]:
        height += flow.above + flow.lines * flow.leading
        if not flow.with_next:
            break
    return height


@given(flows)
def test_a_heading_stands_with_what_it_heads(found: list[Flow]) -> None:
    for page in broken(found)[:-1]:
        last = page[-1].block
        # A row of headings higher than a page has to be broken somewhere.
        if found[last].with_next:
            assert chain_height(found, last) > HEIGHT - 40


@given(flows)
def test_no_page_is_left_emptier_than_the_rules_ask(found: list[Flow]) -> None:
    pages = broken(found)
    for number, (page, following) in enumerate(pairwise(pages)):
        last, first = page[-1], following[0]
        used = last.top + (last.end - last.first) * found[last.block].leading
        room = (HEIGHT - 40 if number == 0 else HEIGHT) - used
        flow = found[first.block]
        is_plain = not flow.with_next and not found[last.block].with_next
        if is_plain and first.first == 0 and flow.lines >= 2 * FEWEST_LINES:
            assert room < flow.above + FEWEST_LINES * flow.leading


def test_it_can_begin_in_the_middle_of_a_block() -> None:
    pages = break_pages([Flow(10, 10), Flow(3, 10)], lambda _: 60, start=(0, 6))
    assert [(p.block, p.first, p.end) for p in pages[0]] == [(0, 6, 10)]
    assert [(p.block, p.first, p.end) for p in pages[1]] == [(1, 0, 3)]
