"""How panels share the room beside the text."""

from hypothesis import given
from hypothesis import strategies as st

from reader.reading.panel_heights import share_heights


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
