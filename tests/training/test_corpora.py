"""What the corpora give: no passage that is left out, hand labels of any text without labels."""

import gzip
import json
from pathlib import Path

import pytest

from reader.training.data.corpora import (
    LABELS,
    MEASURED,
    load_corpus,
    load_hand_labels,
    read_rows,
    texts_to_teach_on,
)


def write(path: Path, ids: list[str]) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for name in ids:
            row = {"id": name, "source": "somewhere", "text": "Ada Byron left Oslo."}
            file.write(json.dumps(row) + "\n")


def test_passages_that_are_left_out_are_in_no_corpus(tmp_path: Path) -> None:
    write(tmp_path / "news_text.jsonl.gz", ["gmb-1", "gmb-2", "gmb-3256"])
    (tmp_path / "news_text_leave_out.json").write_text('["gmb-2"]', encoding="utf-8")
    assert [one.id for one in load_corpus(tmp_path, "news_text")] == ["gmb-1"]


def test_hand_labels_are_of_any_text_without_labels(tmp_path: Path) -> None:
    write(tmp_path / "news_text.jsonl.gz", ["gmb-1", "gmb-1718"])
    write(tmp_path / "wikinews.jsonl.gz", ["wikinews-1"])
    labels = tmp_path / "labels.jsonl"
    name = {"start": 0, "end": 9, "kind": "person", "form": "name", "entity": "P1"}
    labels.write_text(json.dumps({"id": "wikinews-1", "mentions": [name]}), encoding="utf-8")
    (document,) = load_hand_labels([labels], tmp_path, held_out=True)
    assert document.held_out
    assert document.names is not None
    assert [document.text[start:end] for start, end, _ in document.names] == ["Ada Byron"]
    part = {"start": 5, "end": 9, "kind": "place", "form": "name", "entity": "L1"}
    labels.write_text(json.dumps({"id": "wikinews-1@10-20", "mentions": [part]}), encoding="utf-8")
    (document,) = load_hand_labels([labels], tmp_path, held_out=True)
    assert document.text == "left Oslo."
    assert [document.text[start:end] for start, end, _ in document.names or ()] == ["Oslo"]
    labels.write_text(json.dumps({"id": "gmb-1718", "mentions": [name]}), encoding="utf-8")
    with pytest.raises(KeyError):
        load_hand_labels([labels], tmp_path, held_out=False)


def test_nothing_trains_on_what_figures_are_given_on(tmp_path: Path) -> None:
    for name in MEASURED:
        with pytest.raises(ValueError, match="Nothing trains on"):
            load_hand_labels([LABELS / f"{name}.jsonl"], tmp_path, held_out=False)


def test_no_teacher_labels_a_text_from_which_a_passage_is_kept_for_figures(tmp_path: Path) -> None:
    kept = next(read_rows(LABELS / "news_test.jsonl"))["id"].partition("@")[0]
    write(tmp_path / "current_events.jsonl.gz", [kept, "events-1999-01-01"])
    taught = texts_to_teach_on(tmp_path, "current_events")
    assert [one.id for one in taught] == ["events-1999-01-01"]


def test_no_text_is_both_learnt_from_and_measured_on() -> None:
    texts = {
        path.stem: {row["id"].partition("@")[0] for row in read_rows(path)}
        for path in LABELS.glob("*.jsonl")
    }
    learnt = set().union(*(ids for name, ids in texts.items() if name not in MEASURED))
    measured = [texts[name] for name in MEASURED]
    assert not learnt & set().union(*measured)
    assert len(set().union(*measured)) == sum(map(len, measured))
