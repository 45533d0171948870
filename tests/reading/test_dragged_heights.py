"""Heights that a person gave the panels."""

from reader.reading.dragged_heights import DraggedHeights


def test_what_one_panel_gains_the_other_loses_and_the_rest_is_left_alone() -> None:
    heights = DraggedHeights[str](42)
    heights.take({"people": 200, "places": 100, "organisations": 84})
    heights.drag("people", "places", 30)
    assert [heights.of(each) for each in ("people", "places", "organisations")] == [230, 70, None]
    heights.drag("people", "places", -30)
    assert heights.of("people") == 170


def test_no_panel_is_dragged_away_and_all_can_be_given_back() -> None:
    heights = DraggedHeights[str](42)
    heights.take({"people": 200, "places": 100})
    heights.drag("people", "places", 900)
    assert (heights.of("people"), heights.of("places")) == (258, 42)
    heights.drag("people", "folded", 10)
    assert heights.of("people") == 258
    heights.clear()
    assert heights.of("people") is None
