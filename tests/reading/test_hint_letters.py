"""The letters over the mentions: none begins another."""

import pytest

from reader.reading.hint_letters import hint_letters


@pytest.mark.parametrize("count", [0, 1, 5, 26, 27, 200, 1000])
def test_hint_letters_differ_and_none_begins_another(count: int) -> None:
    labels = hint_letters(count)
    assert len(set(labels)) == count
    assert len({len(label) for label in labels}) <= 1


@pytest.mark.parametrize(("count", "length"), [(1, 1), (26, 1), (27, 2), (676, 2), (677, 3)])
def test_hint_letters_are_as_short_as_can_be(count: int, length: int) -> None:
    assert {len(label) for label in hint_letters(count)} == {length}
