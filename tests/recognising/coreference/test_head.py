import numpy as np
import pytest

from reader.recognising.coreference.antecedents import AntecedentChoice
from reader.recognising.coreference.candidate_features import FEATURES
from reader.recognising.coreference.reference_features import OWN
from reader.recognising.encoder.inference import Marks, NameMark, PronounMark
from reader.recognising.encoder.phrases import FACTS, Phrase
from reader.recognising.language.pronouns import DESCRIPTION, HE
from tests.recognising.heads import WIDTH, key_vector, reference, untrained_head


def choice(likings: list[float], *, nets: int = 1, ruled: int | None = None) -> AntecedentChoice:
    own = np.zeros(OWN, np.float32)
    own[-1] = 1
    return AntecedentChoice(
        list(range(len(likings))),
        np.stack([key_vector(liking, nets=nets) for liking in likings]),
        np.zeros((len(likings), FEATURES), np.float32),
        own,
        ruled,
    )


def phrase(start: int, end: int, liking: float) -> Phrase:
    vector = np.zeros(3 * WIDTH, np.float32)
    vector[0] = liking
    return Phrase(start, end, vector, np.zeros(FACTS, np.float32))


def test_the_name_that_fits_best_is_likeliest() -> None:
    shares = untrained_head(none=-9).shares(reference(9, 11, HE), choice([0, 2, 1]))
    assert max(range(3), key=shares.__getitem__) == 1
    assert sum(shares) == pytest.approx(1, abs=0.01)


def test_none_of_them_takes_its_share() -> None:
    shares = untrained_head(none=9).shares(reference(9, 11, HE), choice([0, 2, 1]))
    assert sum(shares) < 0.01


def test_whom_the_rules_say_is_likelier_where_they_are_trusted() -> None:
    head = untrained_head(trust=3)
    shares = head.shares(reference(9, 11, HE), choice([0, 1], ruled=0))
    assert shares[0] > shares[1]
    shares = head.shares(reference(9, 11, HE), choice([0, 1]))
    assert shares[0] < shares[1]


def test_several_nets_say_what_they_say_on_average() -> None:
    one = untrained_head().shares(reference(9, 11, HE), choice([0, 2, 1]))
    three = untrained_head(nets=3).shares(reference(9, 11, HE, nets=3), choice([0, 2, 1], nets=3))
    assert three == pytest.approx(one)


def test_of_the_ends_of_a_phrase_the_likeliest_is_taken() -> None:
    marks = Marks(phrases=[phrase(0, 7, 1), phrase(0, 15, 3), phrase(20, 30, 2)])
    found = untrained_head().references(marks)
    assert [(one.start, one.end, one.group) for one in found] == [
        (0, 15, DESCRIPTION),
        (20, 30, DESCRIPTION),
    ]
    assert all(0.5 < one.likelihood <= 1 for one in found)


def test_pronouns_and_descriptions_are_in_order_and_apart() -> None:
    nothing = np.zeros(WIDTH, np.float32)
    pronouns = [PronounMark(2, 4, HE, nothing), PronounMark(40, 42, HE, nothing)]
    marks = Marks(pronouns=pronouns, phrases=[phrase(3, 9, 2), phrase(20, 30, 2)])
    found = untrained_head().references(marks)
    assert [(one.start, one.end) for one in found] == [(2, 4), (20, 30), (40, 42)]


def test_nothing_is_made_of_nothing() -> None:
    assert untrained_head().references(Marks()) == []
    assert untrained_head().keys(Marks()) == []


def test_names_have_their_keys() -> None:
    vector = np.array([0.5, 0, 0, 0], np.float32)
    (key,) = untrained_head().keys(Marks(name_marks=[NameMark(3, 9, vector)]))
    assert (key.start, key.end) == (3, 9)
    assert key.vector == pytest.approx(key_vector(0.5))
