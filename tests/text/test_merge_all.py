"""Several rows become one somebody in one step."""

import pytest

from reader.errors import EditError
from reader.text.merge_all import MergeAll, fullest
from tests.notation import annotations_of

NOTATION = "[Ada|person] met [Ben|person]. [Ada Lovelace|person] left. [Lovelace|person] came."


def test_all_mentions_belong_to_the_one_that_is_kept() -> None:
    annotations = annotations_of(NOTATION)
    ids = {each.name: each.id for each in annotations.entities}
    edit = MergeAll(ids["Ada Lovelace"], (ids["Ada"], ids["Lovelace"]))
    after = edit.apply(annotations)
    assert [(each.name, len(each.mentions)) for each in after.entities] == [
        ("Ada Lovelace", 3),
        ("Ben", 1),
    ]


@pytest.mark.parametrize("others", [(), ("e1",), ("e2", "gone")])
def test_what_cannot_be_made_one_is_said_so(others: tuple[str, ...]) -> None:
    with pytest.raises(EditError):
        MergeAll("e1", others).apply(annotations_of(NOTATION))


def test_the_fullest_name_is_the_one_that_stays() -> None:
    annotations = annotations_of(NOTATION)
    assert fullest(annotations.entities).name == "Ada Lovelace"
    assert fullest(annotations_of("[Bo|person] [Benedict|person]").entities).name == "Benedict"
