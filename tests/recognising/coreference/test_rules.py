"""Pronouns and descriptions are given to whom they clearly mean, and else left alone."""

from collections.abc import Callable, Iterator, Sequence
from typing import cast

import pytest

from reader.recognising.coreference.antecedents import AntecedentChoice
from reader.recognising.coreference.head import CoreferenceHead
from reader.recognising.language.pronouns import HE
from reader.recognising.mentions.readings import EncoderReading, Reference
from reader.recognising.recogniser import Recogniser
from reader.text.doubt import Doubt
from reader.text.entity import MentionForm
from tests.notation import FakeWeights, annotations_of, notation_of, retold
from tests.recognising.heads import SIZE, reference

CASES = {
    "he is the one person named": (
        "[Tom Ray|person] left. He was tired.",
        "[Tom Ray|person] left. [He>Tom Ray] was tired.",
    ),
    "the speaker of the quotation before": (
        "[Tom Ray|person] laughed. “It is late,” he said.",
        "[Tom Ray|person] laughed. “It is late,” [he>Tom Ray] said.",
    ),
    "a man is not she": (
        "Mr. [Ray|person] met Mrs. [Byron|person]. She left.",
        "Mr. [Ray|person] met Mrs. [Byron|person]. [She>Byron] left.",
    ),
    "two men: left alone": (
        "Mr. [Ray|person] met Mr. [Lane|person] and lost his hat.",
        "Mr. [Ray|person] met Mr. [Lane|person] and lost his hat.",
    ),
    "an unnamed man stands between": (
        "[Tom Ray|person] left. Then a man lost his hat.",
        "[Tom Ray|person] left. Then a man lost his hat.",
    ),
    "him is not the subject": (
        "[Tom Ray|person] hit him.",
        "[Tom Ray|person] hit him.",
    ),
    "its is the one thing named": (
        "[Norway|place] opened its ports.",
        "[Norway|place] opened [its>Norway] ports.",
    ),
    "it acts": (
        "[Norway|place] met the press. It agreed to talk.",
        "[Norway|place] met the press. [It>Norway] agreed to talk.",
    ),
    "it is the weather": (
        "[Norway|place] met the press. It rained.",
        "[Norway|place] met the press. It rained.",
    ),
    "a description by the noun in the name": (
        "The [Blue Council|organisation] met. Later the council left.",
        "The [Blue Council|organisation] met. Later [the council>Blue Council:nominal] left.",
    ),
    "a description by the role": (
        "President [Ada Byron|person] spoke. Later the president left.",
        "President [Ada Byron|person] spoke. Later [the president>Ada Byron:nominal] left.",
    ),
    "the country is the one country": (
        "[Norway|place] voted. Parts of the country were dark.",
        "[Norway|place] voted. Parts of [the country>Norway:nominal] were dark.",
    ),
    "the alliance of an article about one": (
        (
            "[NATO|organisation] met. [NATO|organisation] spoke. [NATO|organisation] left. "
            "All alliance leaders agreed."
        ),
        (
            "[NATO|organisation] met. [NATO>NATO] spoke. [NATO>NATO] left. "
            "All [alliance>NATO:nominal] leaders agreed."
        ),
    ),
    "whose words it is": (
        "[Norway|place] said it would vote.",
        "[Norway|place] said [it>Norway] would vote.",
    ),
    "the thing right before its": (
        "[Norway|place] urged [Denmark|place] to open its ports.",
        "[Norway|place] urged [Denmark|place] to open [its>Denmark] ports.",
    ),
    "where something is, is not whose": (
        "[Norway|place] agreed in [Lisbon|place] to open its ports.",
        "[Norway|place] agreed in [Lisbon|place] to open its ports.",
    ),
    "two speakers before: left alone": (
        "[Tom Ray|person] met [Jim Lane|person]. “It is late,” he said.",
        "[Tom Ray|person] met [Jim Lane|person]. “It is late,” he said.",
    ),
    "an official who is not named speaks": (
        "[Tom Ray|person] left. A policeman laughed. “It is late,” he said.",
        "[Tom Ray|person] left. A policeman laughed. “It is late,” he said.",
    ),
    "her is not a man": (
        "Mr. [Ray|person] left. Her hat stayed.",
        "Mr. [Ray|person] left. Her hat stayed.",
    ),
    "a woman is nobody in between for him": (
        "Mr. [Ray|person] left. A woman kept his hat.",
        "Mr. [Ray|person] left. A woman kept [his>Ray] hat.",
    ),
    "the country is the one of its own sentence": (
        "[Denmark|place] voted. [Norway|place] was dark in parts of the country.",
        "[Denmark|place] voted. [Norway|place] was dark in parts of [the country>Norway:nominal].",
    ),
    "the group is the one body just named": (
        "[Norway|place] led. [Toolmen|organisation] sent it. The group won.",
        "[Norway|place] led. [Toolmen|organisation] sent it. [The group>Toolmen:nominal] won.",
    ),
    "two bodies in one sentence: left alone": (
        "[Atlas|organisation] sued [Borealis|organisation]. The company lost.",
        "[Atlas|organisation] sued [Borealis|organisation]. The company lost.",
    ),
    "a ministry is no company": (
        "The [Ministry of Trade|organisation] waits. The company was sold.",
        "The [Ministry of Trade|organisation] waits. The company was sold.",
    ),
    "a firm is no alliance": (
        "[Atlas|organisation] lost. The alliance won.",
        "[Atlas|organisation] lost. The alliance won.",
    ),
    "another body was told of by the same noun": (
        "[Atlas|organisation] sued a small company. The company lost.",
        "[Atlas|organisation] sued a small company. The company lost.",
    ),
    "what it is itself is no other": (
        "[Atlas|organisation] is a small company. The company lost.",
        "[Atlas|organisation] is a small company. [The company>Atlas:nominal] lost.",
    ),
    "the group led by somebody is another": (
        "[Atlas|organisation] lost to the group led by nobody.",
        "[Atlas|organisation] lost to the group led by nobody.",
    ),
    "two countries: the country is left alone": (
        "[Norway|place] and [Denmark|place] voted. Parts of the country were dark.",
        "[Norway|place] and [Denmark|place] voted. Parts of the country were dark.",
    ),
    "they is left alone": (
        "[Norway|place] and [Denmark|place] voted. They won.",
        "[Norway|place] and [Denmark|place] voted. They won.",
    ),
    "nobody is named": ("He left.", "He left."),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_references(seen: str, made: str) -> None:
    assert retold(seen) == made


class LinkingFake(FakeWeights):
    """Finds "his" and says who is meant, as surely as it is told: the first somebody named."""

    def __init__(self, notation: str, share: float) -> None:
        super().__init__(notation)
        self.coreference_head = cast("CoreferenceHead", FirstNamed(share))

    def readings(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[EncoderReading]:
        for text, names in zip(texts, self.name_spans(texts, cancelled=cancelled), strict=True):
            at = text.index(" his ") + 1
            yield EncoderReading(names, [], [reference(at, at + 3, HE)])


class FirstNamed:
    """A head that always means the first somebody named, if it may be meant."""

    size = SIZE

    def __init__(self, share: float) -> None:
        self._share = share

    def least(self, group: int, *, agreed: bool) -> float:
        assert group == HE
        return 0.5 if agreed else 0.7

    def shares(self, _: Reference, choice: AntecedentChoice) -> list[float]:
        return [self._share if row == 0 else 0.0 for row in choice.clusters]


def _linked(seen: str, share: float) -> str:
    article = annotations_of(seen).article
    return notation_of(Recogniser(LinkingFake(seen, share)).recognise(article))


def test_a_sure_link_of_the_weights_is_taken_where_no_rule_says_anything() -> None:
    seen = "[Tom Ray|person] met [Jim Lane|person]. Then his hat fell."
    assert "[his>Tom Ray] hat" in _linked(seen, 0.95)
    assert _linked(seen, 0.6) == seen


def test_a_link_against_what_a_title_tells_is_not_taken() -> None:
    seen = "Mrs. [Ray|person] met Mr. [Lane|person] and Mr. [Low|person]. Then his hat fell."
    assert _linked(seen, 0.95) == seen


def test_where_a_rule_says_the_same_the_weights_need_not_be_so_sure() -> None:
    seen = "[Tom Ray|person] left. Then his hat fell."
    assert "[his>Tom Ray] hat" in _linked(seen, 0.6)
    assert _linked(seen, 0.4) == seen


def test_a_rule_and_weights_that_differ_say_nothing() -> None:
    seen = "[Tom Ray|person] left. [Jim Lane|person] came. Then his hat fell."
    assert "[his>Jim Lane] hat" in retold(seen)
    assert _linked(seen, 0.6) == seen


def test_a_rule_has_its_say_where_the_weights_do_not_look() -> None:
    seen = "[Tom Ray|person] left. He fell. Then his hat fell."
    assert "[He>Tom Ray] fell" in _linked(seen, 0.6)


def test_links_say_how_sure_they_are() -> None:
    seen = "[Tom Ray|person] met [Jim Lane|person]. Then his hat fell."
    article = annotations_of(seen).article
    mention = Recogniser(LinkingFake(seen, 0.83)).recognise(article).mentions[-1].mention
    assert mention.form is MentionForm.PRONOUN
    assert mention.confidence == 0.83
    assert mention.doubt is None


def test_a_doubtful_link_says_that_it_may_mean_somebody_else() -> None:
    seen = "[Tom Ray|person] met [Jim Lane|person]. Then his hat fell."
    article = annotations_of(seen).article
    mention = Recogniser(LinkingFake(seen, 0.72)).recognise(article).mentions[-1].mention
    assert mention.doubt is Doubt.SAME


def test_nobody_is_both_he_and_she() -> None:
    seen = "[Oli Ray|person] left. She fell. Then his hat fell."
    assert _linked(seen, 0.95) == "[Oli Ray|person] left. She fell. Then [his>Oli Ray] hat fell."
    assert _linked(seen, 0.8) == "[Oli Ray|person] left. [She>Oli Ray] fell. Then his hat fell."
