"""Each of sixty hard names has the heading and the references that the stated rules give it."""

import pytest

from reader.exporting.index.filing import file_person
from reader.exporting.index.see_references import see_references
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span
from tests.exporting.index.hard_names import HARD_NAMES

_ROWS = [
    [part.strip() for part in line.split("|")] for line in HARD_NAMES.splitlines() if line.strip()
]


def _parted(words: str) -> list[str]:
    return [word.strip() for word in words.split(";") if word.strip()]


def _somebody(name: str, called: list[str], role: str) -> tuple[str, Entity]:
    """Return a text that calls somebody so, and the person."""
    text = ""
    mentions = []
    for wording in [name, *called]:
        form = MentionForm.NAME
        mentions.append(Mention(Span(len(text), len(text) + len(wording)), form))
        text += f"{wording} said. "
    return text, Entity("e1", EntityKind.PERSON, name, tuple(mentions), role=role or None)


def test_there_are_sixty() -> None:
    assert len({row[0] for row in _ROWS}) >= 60


@pytest.mark.parametrize(
    ("name", "called", "role", "heading", "references"), _ROWS, ids=[row[0] for row in _ROWS]
)
def test_it_is_filed_by_the_rules_and_refers_only_where_that_helps(
    name: str, called: str, role: str, heading: str, references: str
) -> None:
    text, entity = _somebody(name, _parted(called), role)
    filed = file_person(name, entity.forms(text), entity.role).heading
    assert filed == heading
    rows = list(see_references(text, [entity], [filed]))
    assert [row.heading for row in rows] == _parted(references)
    assert all(row.targets == ((filed, entity.id),) for row in rows)
