"""Going back to where one read before, and forward again."""

from reader.reading.jump_history import JumpHistory


def test_going_back_and_forward() -> None:
    jumps = JumpHistory()
    jumps.jumped(10)
    jumps.jumped(20)
    assert jumps.back(30) == 20
    assert jumps.back(20) == 10
    assert jumps.back(10) is None
    assert jumps.forward(10) == 20
    jumps.jumped(5)
    assert jumps.forward(99) is None


def test_places_move_with_the_text_both_ways() -> None:
    jumps = JumpHistory()
    jumps.jumped(10)
    jumps.jumped(20)
    assert jumps.back(30) == 20
    jumps.move(lambda offset: offset + 100)
    assert jumps.forward(120) == 130
    assert jumps.back(130) == 120
    assert jumps.back(120) == 110
