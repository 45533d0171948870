"""Confidences of names are made to come true, kind by kind; of references nothing changes."""

import pytest

from reader.recognising.mentions.calibration import Calibration, Platt
from reader.text.entity import EntityKind, MentionForm
from tests.notation import recognised


def test_a_kind_that_is_believed_too_readily_is_believed_less() -> None:
    found = recognised("[Ray|person=0.8] met [Blue Bank|organisation=0.8]. He left.")
    calibrated = Calibration({EntityKind.ORGANISATION: Platt(1.0, -0.6)}).of(found)
    before = {one.entity.name: one.mention.confidence for one in found.mentions}
    after = {one.entity.name: one.mention.confidence for one in calibrated.mentions}
    assert after["Blue Bank"] < before["Blue Bank"]
    assert after["Ray"] == before["Ray"]


def test_references_keep_their_confidence() -> None:
    found = recognised("[Tom Ray|person] left. He was tired.")
    calibrated = Calibration({EntityKind.PERSON: Platt(0.5, -1.0)}).of(found)
    (he,) = (one for one in calibrated.mentions if one.mention.form is MentionForm.PRONOUN)
    (was,) = (one for one in found.mentions if one.mention.form is MentionForm.PRONOUN)
    assert he.mention == was.mention


@pytest.mark.parametrize("confidence", [0.0, 0.3, 0.999, 1.0])
def test_order_and_bounds_stay(confidence: float) -> None:
    scaled = Platt(1.7, 0.1)
    assert 0 < scaled.of(confidence) < 1
    assert scaled.of(0.2) < scaled.of(0.5) < scaled.of(0.9)
