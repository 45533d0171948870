import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.record import annotations_from_records, entity_records
from reader.text.span import Span
from tests.text.articles import annotations

ARTICLE = article_as_is("Ada met Bob in Oslo. Ada wept.")
ADA = Entity("a", EntityKind.PERSON, "Ada", (Mention(Span(0, 3)), Mention(Span(21, 24))))
BOB = Entity("b", EntityKind.PERSON, "Bob", (Mention(Span(8, 11)),))
OSLO = Entity("o", EntityKind.PLACE, "Oslo", (Mention(Span(15, 19)),))


def test_entities_come_in_order_of_their_first_mention() -> None:
    assert [e.name for e in Annotations(ARTICLE, (OSLO, BOB, ADA)).entities] == [
        "Ada",
        "Bob",
        "Oslo",
    ]


@pytest.mark.parametrize(
    ("entities", "complaint"),
    [
        ((ADA, ADA), "share an id"),
        ((ADA, Entity("x", EntityKind.PLACE, "A", (Mention(Span(2, 5)),))), "overlap"),
        ((Entity("x", EntityKind.PLACE, "A", (Mention(Span(2, 500)),)),), "outside"),
    ],
)
def test_what_list_and_text_could_not_both_show_is_refused(
    entities: tuple[Entity, ...], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        Annotations(ARTICLE, entities)


def test_an_entity_needs_mentions_in_order() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Entity("x", EntityKind.PLACE, "A", ())
    with pytest.raises(ValueError, match="out of order"):
        Entity("x", EntityKind.PLACE, "A", (Mention(Span(5, 6)), Mention(Span(1, 2))))
    with pytest.raises(ValueError, match="confidence"):
        Mention(Span(0, 1), confidence=1.2)


def test_labels_count_within_a_kind() -> None:
    assert Annotations(ARTICLE, (OSLO, BOB, ADA)).labels == {"a": "P1", "b": "P2", "o": "L1"}


@given(annotations())
def test_every_offset_finds_the_mention_that_covers_it(value: Annotations) -> None:
    for offset in range(len(value.article.text) + 1):
        covering = [pair for pair in value.mentions if offset in pair.span]
        assert value.at(offset) == (covering[0] if covering else None)


@given(annotations(), st.data())
def test_within_yields_what_overlaps(value: Annotations, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(value.article.text) - 1))
    window = Span(start, data.draw(st.integers(start + 1, len(value.article.text))))
    expected = [pair for pair in value.mentions if pair.span.overlaps(window)]
    assert list(value.within(window)) == expected


@pytest.mark.parametrize(
    ("window", "names"),
    [
        (Span(3, 8), []),
        (Span(3, 9), ["Bob"]),
        (Span(2, 8), ["Ada"]),
        (Span(11, 21), ["Oslo"]),
        (Span(0, 21), ["Ada", "Bob", "Oslo"]),
    ],
)
def test_what_only_touches_a_stretch_is_not_within_it(window: Span, names: list[str]) -> None:
    value = Annotations(ARTICLE, (ADA, BOB, OSLO))
    assert [pair.entity.name for pair in value.within(window)] == names


@given(annotations())
def test_records_are_read_back(value: Annotations) -> None:
    assert annotations_from_records(value.article, entity_records(value)) == value


def test_forms_are_wordings_of_names_most_frequent_first() -> None:
    article = article_as_is("Lady\nAda, Ada, Ada; she")
    entity = Entity(
        "a",
        EntityKind.PERSON,
        "Ada",
        (
            Mention(Span(0, 8)),
            Mention(Span(10, 13)),
            Mention(Span(15, 18)),
            Mention(Span(20, 23), MentionForm.PRONOUN),
        ),
    )
    assert entity.forms(article.text) == ("Ada", "Lady Ada")


def test_an_entity_is_as_sure_as_its_surest_mention() -> None:
    doubtful = (Mention(Span(0, 1), confidence=0.4), Mention(Span(2, 3), confidence=0.7))
    assert Entity("x", EntityKind.PLACE, "A", doubtful).confidence == 0.7


def test_an_entity_is_found_by_id() -> None:
    value = Annotations(ARTICLE, (ADA, OSLO))
    assert value.entity("o") is OSLO
    assert "b" not in value
    assert value.of_kind(EntityKind.PERSON) == (ADA,)


@given(annotations())
def test_each_mention_knows_which_of_its_entity_it_is(value: Annotations) -> None:
    for entity in value.entities:
        numbers = [entity.number_of(mention) for mention in entity.mentions]
        assert numbers == list(range(1, len(entity.mentions) + 1))
