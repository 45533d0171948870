from typing import Any

from reader.paths import weights_folder
from reader.recognising.encoder.bio_labels import Leanings
from reader.recognising.weights import Weights
from reader.training.net.remembering import RememberingWeights

_TEXT = "Angela Merkel flew from Berlin to Paris."


def test_a_text_is_encoded_once_for_all_leanings() -> None:
    plain = Weights.load(weights_folder())
    away = Leanings(place=-20)
    weights = RememberingWeights.load(weights_folder())
    session: Any = weights._session
    assert list(weights.name_spans([_TEXT])) == list(plain.name_spans([_TEXT]))
    leant = list(weights.leaning(away).name_spans([_TEXT]))
    assert leant == list(plain.leaning(away).name_spans([_TEXT]))
    assert len(session._said) == 1
