"""Recognition as the window and the command line see it."""

import pytest

from reader.errors import Cancelled
from reader.recognising.recogniser import Recogniser
from tests.notation import FakeWeights, annotations_of, article_of, notation_of, retold

STORY = "[Ada Byron|person] wrote. [Ada Byron>Ada Byron] was in [Oslo|place]."


def _long_notation(paragraphs: int) -> str:
    return "\n\n".join(
        f"[Ada Byron|person] walked in [Oslo|place] on day number {day}."
        for day in range(paragraphs)
    )


def test_notation_reads_back_what_it_writes() -> None:
    assert notation_of(annotations_of(STORY)) == STORY


def test_names_become_rows() -> None:
    assert retold("[Ada Byron|person] wrote. [Ada Byron|person] was in [Oslo|place].") == STORY


def test_a_long_article_streams_in_and_ends_complete() -> None:
    notation = _long_notation(2000)
    article = annotations_of(notation).article
    progress = list(Recogniser(FakeWeights(notation)).stream(article))
    assert [step.done for step in progress] == sorted(step.done for step in progress)
    assert 2 <= len(progress) <= 6
    assert progress[0].done < progress[0].total
    assert progress[-1].done == progress[-1].total == len(article.text)
    assert len(progress[-1].annotations.mentions) == 4000
    assert progress[0].annotations.entities[0].id == progress[-1].annotations.entities[0].id


def test_names_where_somebody_reads_come_first_and_change_nothing_in_the_end() -> None:
    notation = _long_notation(2000)
    article = annotations_of(notation).article
    recogniser = Recogniser(FakeWeights(notation))
    at = article.text.index("number 1500.")
    first, *others, last = recogniser.stream(article, at=at)
    spans = [mention.mention.span for mention in first.annotations.mentions]
    assert spans[0].start < at < spans[-1].end
    assert len(spans) < 600
    assert {span.of(article.text) for span in spans} == {"Ada Byron", "Oslo"}
    assert all(step.done > at or step.annotations is first.annotations for step in others)
    assert any(step.annotations is first.annotations for step in others)
    assert last.annotations == [*recogniser.stream(article)][-1].annotations


@pytest.mark.parametrize("at", [0, 60, 100_000_000])
def test_wherever_somebody_reads_all_is_found(at: int) -> None:
    notation = _long_notation(600)
    article = annotations_of(notation).article
    *_, last = Recogniser(FakeWeights(notation)).stream(article, at=at)
    assert len(last.annotations.mentions) == 1200


def test_streaming_stops_when_cancelled() -> None:
    notation = _long_notation(2000)
    article = annotations_of(notation).article
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 100

    with pytest.raises(Cancelled):
        list(Recogniser(FakeWeights(notation)).stream(article, cancelled=cancelled))


def test_cancelling_is_asked_for_all_the_way() -> None:
    notation = "\n\n".join(
        f"[Ada {chr(65 + day % 26)}yr{'o' * (day // 26)}n|person] walked on day {day}."
        for day in range(400)
    )
    article = annotations_of(notation).article

    def asked_until(limit: int) -> int:
        asked = 0

        def cancelled() -> bool:
            nonlocal asked
            asked += 1
            return asked > limit

        with pytest.raises(Cancelled):
            list(Recogniser(FakeWeights(notation)).stream(article, cancelled=cancelled))
        return asked

    assert [asked_until(limit) for limit in (1, 10, 100, 700)] == [2, 11, 101, 701]


def test_many_articles_keep_their_own_names() -> None:
    notations = [f"[Ada {letter}|person] sat in [Oslo|place]." for letter in ("Byron", "King")]
    weights = FakeWeights(*notations)
    articles = [annotations_of(notation).article for notation in notations]
    found = Recogniser(weights).recognise_many(articles)
    assert [annotations.entities[0].name for annotations in found] == ["Ada Byron", "Ada King"]


def test_an_article_without_text_has_nobody() -> None:
    assert not Recogniser(FakeWeights()).recognise(article_of("")).entities
