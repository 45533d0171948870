"""How panels share the room beside the text."""

from hypothesis import given
from hypothesis import strategies as st

from reader.reading.panel_heights import share_heights

PIXELS = st.integers(0, 5000)


@given(
    st.lists(st.tuples(PIXELS, PIXELS | st.none()), min_size=1, max_size=4),
    st.integers(-50, 3000),
    st.integers(0, 300),
)
def test_panels_share_the_room(panels: list[tuple[int, int | None]], room: int, least: int) -> None:
    wanted, own = [want for want, _ in panels], [given for _, given in panels]
    heights = share_heights(wanted, room, least=least, own=own)
    assert sum(heights) <= max(0, room)
    assert all(0 <= height <= want for height, want in zip(heights, wanted, strict=True))
    if sum(wanted) <= room:
        assert heights == wanted


def test_a_small_panel_leaves_its_room_to_the_large() -> None:
    assert share_heights([80, 1000, 40], 500, least=100) == [80, 380, 40]


def test_who_needs_more_gets_more_and_the_others_three_rows() -> None:
    rows = [300 * 42, 11 * 42, 21 * 42]
    assert share_heights(rows, 15 * 42, step=42, least=3 * 42) == [9 * 42, 3 * 42, 3 * 42]


def test_a_list_of_four_is_shown_whole_beside_one_of_forty() -> None:
    rows = [4 * 42, 3 * 42, 40 * 42]
    assert share_heights(rows, 13 * 42, step=42, least=3 * 42) == [4 * 42, 3 * 42, 6 * 42]


def test_no_panel_shows_a_part_of_a_row() -> None:
    assert share_heights([420, 420, 84], 500, step=42, least=126) == [168, 210, 84]
    assert share_heights([420, 420, 420], 60, step=42, least=126) == [20, 20, 20]


def test_a_panel_has_the_height_that_a_person_gave_it() -> None:
    assert share_heights([900, 900, 900], 900, own=[500, 100, None]) == [500, 100, 300]


def test_heights_that_fit_no_longer_shrink_alike_and_leave_room_for_the_rest() -> None:
    assert share_heights([900, 900, 900], 400, least=100, own=[400, 200, None]) == [200, 100, 100]


def test_what_nobody_needs_is_shared_out_all_the_same() -> None:
    assert share_heights([900, 900, 50], 900, own=[400, 200, None]) == [400, 450, 50]
