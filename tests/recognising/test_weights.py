import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from reader.errors import Cancelled, WeightsError
from reader.paths import weights_folder
from reader.recognising.encoder.bio_labels import Leanings
from reader.recognising.weights import CARD, Weights
from reader.text.entity import EntityKind


@pytest.fixture(scope="module")
def weights() -> Weights:
    return Weights.load(weights_folder())


def test_plain_names_are_found(weights: Weights) -> None:
    text = (
        "Chancellor Angela Merkel flew from Berlin to Paris for talks at the European Commission."
    )
    (names,) = weights.name_spans([text])
    assert [(text[name.start : name.end], name.kind) for name in names] == [
        ("Angela Merkel", EntityKind.PERSON),
        ("Berlin", EntityKind.PLACE),
        ("Paris", EntityKind.PLACE),
        ("European Commission", EntityKind.ORGANISATION),
    ]
    assert all(0.5 < name.confidence <= 1 for name in names)
    assert all(max(name.kind_confidences) > 0.5 for name in names)


def test_a_kind_that_is_leant_away_from_is_found_less(weights: Weights) -> None:
    text = "Angela Merkel flew from Berlin to Paris."
    (names,) = weights.leaning(Leanings(place=-20)).name_spans([text])
    assert [text[name.start : name.end] for name in names] == ["Angela Merkel"]


def test_many_texts_keep_their_order(weights: Weights) -> None:
    texts = ["Nothing here.", "Angela Merkel spoke.", "It rained in Madrid."] * 40
    found = [
        [text[name.start : name.end] for name in names]
        for text, names in zip(texts, weights.name_spans(texts), strict=True)
    ]
    assert found == [[], ["Angela Merkel"], ["Madrid"]] * 40


def test_work_stops_when_cancelled(weights: Weights) -> None:
    with pytest.raises(Cancelled):
        list(weights.name_spans(["Angela Merkel spoke."], cancelled=lambda: True))


def test_several_threads_find_the_same_as_one() -> None:
    told = (
        "Angela Merkel told the European Commission on day {} of it. She left Berlin in {} hours. "
    )
    texts = ["".join(told.format(day, day + 3) for day in range(12)), "", "In Oslo."] * 6
    alone, together = (
        list(Weights.load(weights_folder(), threads=threads).readings(texts)) for threads in (1, 3)
    )
    assert [one.names for one in alone] == [one.names for one in together]
    assert [len(one.names) for one in alone] == [36, 0, 1] * 6
    for one, other in zip(alone, together, strict=True):
        for vector, same in zip(one.keys, other.keys, strict=True):
            assert (vector.start, vector.end) == (same.start, same.end)
            assert np.array_equal(vector.vector, same.vector)


def test_missing_weights_are_said_so(tmp_path: Path) -> None:
    with pytest.raises(WeightsError) as caught:
        Weights.load(tmp_path)
    assert "Install Dramatis again" in caught.value.sentence


@pytest.mark.parametrize("card", ["", "[]", "{}", '{"files": {"gone.onnx": "0"}}'])
def test_a_damaged_card_is_said_so(tmp_path: Path, card: str) -> None:
    (tmp_path / CARD).write_text(card)
    with pytest.raises(WeightsError):
        Weights.load(tmp_path)


def test_damaged_weights_are_said_so(tmp_path: Path) -> None:
    card = json.loads((weights_folder() / CARD).read_text(encoding="utf-8"))
    for name in (CARD, *card["files"]):
        shutil.copy(weights_folder() / name, tmp_path)
    damaged = tmp_path / card["weights"]
    damaged.write_bytes(damaged.read_bytes()[:-100])
    with pytest.raises(WeightsError) as caught:
        Weights.load(tmp_path)
    assert card["weights"] in caught.value.sentence


def test_importing_weights_loads_neither_onnxruntime_nor_torch() -> None:
    code = (
        "import sys, reader.recognising.weights; print({'onnxruntime', 'torch'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
