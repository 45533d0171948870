"""The bigger net: distances between pieces, and smaller nets cut from it."""

import numpy as np

from reader.training.net.mpnet import WINDOW, buckets, cut, distances


def test_a_distance_has_one_number_wherever_it_is() -> None:
    numbers = buckets(40)
    for apart in range(-39, 40):
        assert len(set(np.diagonal(numbers, apart).tolist())) == 1


def test_before_and_behind_are_told_apart_and_far_places_share_a_number() -> None:
    numbers = buckets()
    assert numbers[0, 0] == 0
    assert numbers[0, 3] != numbers[3, 0]
    assert numbers[0, 200] == numbers[0, 210]
    assert set(numbers.ravel().tolist()) <= set(range(32))


def test_what_a_distance_counts_is_the_same_by_place_and_by_distance() -> None:
    relative = np.arange(64, dtype=np.float32).reshape(32, 2)
    by_distance = distances(relative)
    assert by_distance.shape == (2, 2 * WINDOW - 1)
    for place, other in ((0, 0), (5, 2), (2, 90), (255, 0)):
        expected = relative[buckets()[place, other]]
        assert (by_distance[:, WINDOW - 1 + other - place] == expected).all()


def test_a_net_that_is_cut_has_the_layers_in_their_order() -> None:
    net = {"words": np.zeros(1), **{f"{n}.up.bias": np.full(1, n) for n in range(12)}}
    smaller = cut(net, [0, 4, 11])
    assert [int(smaller[f"{n}.up.bias"][0]) for n in range(3)] == [0, 4, 11]
    assert set(smaller) == {"words", "0.up.bias", "1.up.bias", "2.up.bias"}
