"""What the rows say, which show, and in which order."""

import pytest

from reader.settings import EntityOrder
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import Entity, EntityKind, Mention, MentionForm, Scene
from reader.text.span import Span
from reader.ui.names.entity_rows import EntityRow, make_rows, matching, ordered
from tests.notation import annotations_of

ROWS = make_rows(
    annotations_of(
        "[Zoë Ruiz|person] of [Acme|organisation] met [Bob|person]. [Bob>Bob] and [Ruiz>Zoë Ruiz]"
        " saw [the Russians>Russia:adjective] in [Russia|place], and [it>Russia] was cold."
        " [Bob>Bob]"
    )
)


def _titles(rows: tuple[EntityRow, ...]) -> list[str]:
    return [row.title for row in rows]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["Zoë Ruiz", "Acme", "Bob", "Russia"]),
        ("zoe", ["Zoë Ruiz"]),
        ("ruiz ZO", ["Zoë Ruiz"]),
        ("russians", ["Russia"]),
        ("nobody", []),
    ],
)
def test_the_filter_looks_at_every_wording(words: str, found: list[str]) -> None:
    assert _titles(matching(ROWS, words)) == found


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        (EntityOrder.APPEARANCE, ["Zoë Ruiz", "Acme", "Bob", "Russia"]),
        (EntityOrder.FREQUENCY, ["Bob", "Russia", "Zoë Ruiz", "Acme"]),
        (EntityOrder.ALPHABET, ["Acme", "Bob", "Russia", "Zoë Ruiz"]),
    ],
)
def test_orders(order: EntityOrder, titles: list[str]) -> None:
    assert _titles(ordered(ROWS, order)) == titles


def test_a_row_without_a_role_says_how_else_it_is_called() -> None:
    by_title = {row.title: row for row in ROWS}
    assert by_title["Russia"].subtitle == "“the Russians”, “it”"
    assert by_title["Bob"].subtitle == ""
    assert by_title["Bob"].spoken == "Bob, person, 3 mentions"


def test_a_row_does_not_say_its_own_name_again() -> None:
    story = "[Ada Byron|person] left. [the baker>Ada Byron:nominal] met [Ada Byron>Ada Byron:alias]"
    (row,) = make_rows(annotations_of(story))
    assert row.subtitle == "“the baker”"


def test_a_role_comes_first_and_doubt_is_said() -> None:
    entity = Entity(
        "e1",
        EntityKind.PERSON,
        "Ann\nLee",
        (Mention(Span(0, 3), MentionForm.NAME, 0.3),),
        role="mayor <b>",
    )
    row = make_rows(Annotations(Article("Ann"), (entity,)))[0]
    assert (row.title, row.subtitle, row.doubtful) == ("Ann Lee", "mayor <b>", True)
    assert row.spoken.endswith("doubtful")


@pytest.mark.parametrize(
    ("role", "scene", "shown"),
    [
        (None, Scene.DATELINE, "the report comes from here"),
        ("capital of Portugal", Scene.SETTING, "capital of Portugal · it happens here"),
        ("capital of Portugal", None, "capital of Portugal"),
    ],
)
def test_what_a_place_is_to_the_article_is_said(
    role: str | None, scene: Scene | None, shown: str
) -> None:
    entity = Entity("e1", EntityKind.PLACE, "Lisbon", (Mention(Span(0, 6)),), role, scene=scene)
    row = make_rows(Annotations(Article("Lisbon"), (entity,)))[0]
    assert row.subtitle == shown
    assert shown in row.spoken
    assert matching([row], shown)


def test_the_strip_says_where() -> None:
    assert ROWS[0].shares[0] == 0
    assert all(0 <= share < 1 for row in ROWS for share in row.shares)
