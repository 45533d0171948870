import random

import numpy as np
import pytest

from reader.paths import weights_folder
from reader.recognising.encoder.bio_labels import kind_of
from reader.recognising.encoder.decoding import piece_spans
from reader.recognising.encoder.tokens import (
    PADDING,
    SPECIAL_SHAPE,
    CaseShape,
    Join,
    PieceTokeniser,
)
from reader.recognising.language.language import load_language
from reader.text.entity import EntityKind
from reader.training.data.corpora import Document
from reader.training.net.examples import (
    Example,
    batches,
    hard_labels,
    pieces_of,
    recased,
    smoothed,
)
from reader.training.net.recipe import Recipe

TOKENISER = PieceTokeniser(weights_folder() / "tokenizer.json", load_language().pronouns)
TEXT = "Ana Gómez left Oslo. She works for Zyxo-Corp now.\nThen U.N. envoy Bo Li came to Oslo."
NAMES = tuple(
    (TEXT.index(wording), TEXT.index(wording) + len(wording), kind)
    for wording, kind in (
        ("Ana Gómez", EntityKind.PERSON),
        ("Oslo", EntityKind.PLACE),
        ("Zyxo-Corp", EntityKind.ORGANISATION),
        ("U.N.", EntityKind.ORGANISATION),
        ("Bo Li", EntityKind.PERSON),
    )
)
DOCUMENT = Document("d", "gum", "gum/news", False, TEXT, ((0, 20), (21, 49), (50, 86)), NAMES)


@pytest.mark.parametrize("seed", [None, 1, 2, 3, 4])
def test_labels_decode_to_the_names_they_were_made_of(seed: int | None) -> None:
    pieces = pieces_of(DOCUMENT, TOKENISER, None if seed is None else random.Random(seed))  # noqa: S311
    logs = np.log(smoothed(hard_labels(pieces, NAMES), 0.02))
    within = (pieces.shapes != SPECIAL_SHAPE) & ((pieces.shapes - 1) % len(Join) == Join.INSIDE)
    found = tuple(
        (int(pieces.starts[span.start]), int(pieces.ends[span.end - 1]), kind_of(span.label))
        for span in piece_spans(logs, within)
    )
    assert found == NAMES


def test_recasing_changes_shapes_only() -> None:
    pieces = pieces_of(DOCUMENT, TOKENISER, None)
    shapes = recased(pieces, 1.0, np.random.default_rng(2))
    assert len(shapes) == len(pieces)
    letters = {
        CaseShape.LOWER,
        CaseShape.TITLE,
        CaseShape.CAPITALS,
        CaseShape.INITIAL,
        CaseShape.MIXED,
    }
    for old, new in zip(pieces.shapes, shapes, strict=True):
        if old == SPECIAL_SHAPE or CaseShape((old - 1) // len(Join)) not in letters:
            assert new == old
        else:
            assert (new - 1) // len(Join) in letters
            assert (new - 1) % len(Join) == (old - 1) % len(Join)


def test_batches_hold_every_piece_once() -> None:
    pieces = pieces_of(DOCUMENT, TOKENISER, None)
    example = Example(pieces, smoothed(hard_labels(pieces, NAMES), 0.0))
    recipe = Recipe(masked=0.0, masked_else=0.0, short=1.0, tokens=64)
    found = [
        number
        for batch in batches([example], recipe, np.random.default_rng(1))
        for row in batch.ids
        for number in row[row != PADDING][1:-1]
    ]
    assert sorted(found) == sorted(pieces.ids.tolist())
