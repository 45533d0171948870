"""What the library keeps comes back the same, and older records still read."""

from dataclasses import replace

from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.doubt import Doubt
from reader.text.entity import Entity, EntityKind, Mention, MentionForm, Scene
from reader.text.record import annotations_from_records, annotations_record, entity_records
from reader.text.span import Span

_ARTICLE = article_as_is("Springfield waits.\n\nIt rained there.")
_ANNOTATIONS = Annotations(
    _ARTICLE,
    (
        Entity(
            "e1",
            EntityKind.PLACE,
            "Springfield",
            (
                Mention(Span(0, 11), confidence=0.4, doubt=Doubt.PLACE),
                Mention(Span(20, 22), MentionForm.PRONOUN, 0.9),
            ),
            scene=Scene.SETTING,
            alternatives=("Springfield, Illinois", "Springfield, Missouri"),
        ),
    ),
)


def test_annotations_come_back_as_they_were() -> None:
    assert annotations_from_records(_ARTICLE, entity_records(_ANNOTATIONS)) == _ANNOTATIONS


def test_records_from_before_doubt_was_kept_still_read() -> None:
    records = entity_records(_ANNOTATIONS)
    for record in records:
        del record["scene"], record["alternatives"]
        for mention in record["mentions"]:
            del mention["doubt"]
    read = annotations_from_records(_ARTICLE, records)
    assert read.entities[0].scene is None
    assert [mention.doubt for mention in read.entities[0].mentions] == [None, None]


def test_what_was_not_read_to_its_end_is_kept_as_such() -> None:
    part = replace(_ANNOTATIONS, complete=False)
    assert annotations_from_records(_ARTICLE, annotations_record(part)) == part
    assert annotations_record(_ANNOTATIONS) == entity_records(_ANNOTATIONS)
