"""The tables of the card stand between its marks; what stands around them stays."""

from collections import Counter

import pytest

from reader.training.evaluate_entities import Tally
from reader.training.write_card import BEGIN, END, entities_table, put_between


def test_only_what_stands_between_the_marks_is_replaced() -> None:
    card = f"# Weights\n\n{BEGIN}\nold\n{END}\n\nMore."
    assert put_between(card, "new") == f"# Weights\n\n{BEGIN}\nnew\n{END}\n\nMore."
    with pytest.raises(ValueError, match="figures: begin"):
        put_between("# Weights", "new")


def test_precision_and_recall_are_told_of_what_was_counted() -> None:
    tally = Tally()
    tally.right_rows = Counter(right=3, seen=4, gold=6)
    assert entities_table({"a set": tally}).splitlines()[2:] == [
        "| a set | rows exactly right | 0.750 | 0.500 of 6 |"
    ]
