import numpy as np
import pytest

from reader.recognising.names import KINDS, NameSpan
from reader.recognising.pronouns import FEATURES, PRONOUNS, Floats, Mark, PronounHead, wordings_of
from reader.text.entity import EntityKind

WIDTH, SIZE = 2, 3
TEXT = "Ann Lee met Bo. Lee said she would stay in Rome."


def name(wording: str, kind: EntityKind, *, last: bool = False) -> NameSpan:
    start = TEXT.rindex(wording) if last else TEXT.index(wording)
    return NameSpan(start, start + len(wording), kind)


NAMES = [
    name("Ann Lee", EntityKind.PERSON),
    name("Bo", EntityKind.PERSON),
    name("Lee", EntityKind.PERSON, last=True),
    name("Rome", EntityKind.PLACE),
]
SHE = TEXT.index("she")


def mark(start: int, end: int, *vector: float) -> Mark:
    return Mark(start, end, 0, 0, np.array(vector, np.float32))


def head(threshold: float, *, none: float = 0.0) -> PronounHead:
    """A head that likes a name the more, the greater the first number of its vector."""
    arrays: dict[str, Floats] = {
        "pronoun": np.zeros((WIDTH, SIZE), np.float32),
        "name": np.zeros((2 * WIDTH, SIZE), np.float32),
        "product": np.zeros((SIZE, SIZE), np.float32),
        "features": np.zeros((FEATURES, SIZE), np.float32),
        "bias": np.zeros(SIZE, np.float32),
        "pair": np.ones(SIZE, np.float32),
        "none": np.zeros(SIZE, np.float32),
        "class": np.full(len(PRONOUNS), none, np.float32),
    }
    arrays["name"][0, 0] = 1
    return PronounHead(arrays, threshold)


def links(chosen: PronounHead, liking: list[float]) -> list[tuple[str, float]]:
    marks = [
        mark(span.start, span.end, like, 0, 0, 0) for span, like in zip(NAMES, liking, strict=True)
    ]
    pronoun = (mark(SHE, SHE + 3, 0, 0), 1)
    return [
        (TEXT[NAMES[link.name].start : NAMES[link.name].end], link.confidence)
        for link in chosen.links(TEXT, NAMES, marks, [pronoun])
    ]


def test_a_surname_alone_counts_as_the_full_name_before_it() -> None:
    assert wordings_of(TEXT, NAMES) == ["ann lee", "bo", "ann lee", "rome"]


def test_names_of_one_person_share_their_likelihood() -> None:
    ((wording, confidence),) = links(head(0.0, none=-9), [2, 2.1, 2, 0])
    assert wording == "Lee"
    assert confidence == pytest.approx(0.64, abs=0.01)


def test_a_name_after_the_pronoun_is_never_meant() -> None:
    assert links(head(0.0), [0, 1, 0, 9])[0][0] != "Rome"


def test_what_is_not_clear_is_left_alone() -> None:
    assert links(head(0.7, none=-9), [1, 1, 0, 0]) == []
    assert links(head(0.3, none=9), [2, 2, 2, 0]) == []
    assert links(head(0.9), [0, 12, 0, 0])[0][0] == "Bo"


def test_no_names_no_links() -> None:
    assert head(0.0).links(TEXT, [], [], [(mark(SHE, SHE + 3, 0, 0), 1)]) == []
    assert head(0.0).links(TEXT, NAMES, [mark(0, 7, 0, 0, 0, 0)] * 4, []) == []


def test_kinds_are_told_in_the_order_of_kinds() -> None:
    sure = NameSpan(0, 3, EntityKind.PLACE, 0.9, (0.1, 0.2, 0.7))
    assert [sure.confidence_of(kind) for kind in KINDS] == [0.1, 0.2, 0.7]
    assert [NAMES[0].confidence_of(kind) for kind in KINDS] == [1.0, 0.0, 0.0]
