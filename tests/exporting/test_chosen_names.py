"""Who is meant by names that a person writes."""

from reader.exporting.chosen_names import called
from tests.notation import annotations_of

STORY = annotations_of(
    "[Ada Byron|person] met [Bob Lee|person] in [Oslo|place]. [Byron>Ada Byron] left [Lee|place]."
)


def names(*wanted: str) -> tuple[list[str], list[str]]:
    chosen, unknown = called(STORY, wanted)
    return sorted(each.name for each in STORY.entities if each.id in chosen), unknown


def test_a_name_a_form_of_it_and_a_label_are_understood() -> None:
    assert names("ada byron") == (["Ada Byron"], [])
    assert names("Byron") == (["Ada Byron"], [])
    assert names("l1", "P2") == (["Bob Lee", "Oslo"], [])


def test_what_nobody_is_called_is_told() -> None:
    assert names("Nobody", "Oslo") == (["Oslo"], ["Nobody"])
