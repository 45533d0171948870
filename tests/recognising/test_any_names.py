"""Whatever the weights say, annotations come of it: no overlap, nothing outside the text."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeGuard

from hypothesis import example, given
from hypothesis import strategies as st

from reader.recognising.language.pronouns import GROUPS
from reader.recognising.mentions.readings import (
    KINDS,
    EncoderReading,
    NameSpan,
    NameVector,
    Reference,
)
from reader.recognising.recogniser import Recogniser
from reader.text.article import article_as_is
from tests.recognising.heads import key_vector, reference, untrained_head

WORDS = (
    "Ada", "Byron", "Ada Byron", "A. Byron", "Mr.", "President", "the", "The", "NATO", "NATO-led",
    "NATO-Russia", "Russia", "Russian", "U.S.", "U.N.", "us", "armed forces", "and", "of", "(",
    ")", ",", ".", "”", "“", "he", "She", "its", "It", "alliance", "leaders", "the council",
    "Council", "Blue Council", "Georgia", "Kiev", "LISBON", "-", "'s", "\n", "\n\n", "said",
    "chief", "of staff", "in", "French", "Spanish-Chinese", "Byrons", "🙂", "é", "to",
    "Ban Ki-moon", "I", "my", "you", "?", ":", "Q:", "A:", "interview with", "My name is", "I am",
    '"', "statement", "the company", "please",
)  # fmt: skip


class AnyReading:
    """Says of every text what it was told, as far as it fits into the text."""

    def __init__(self, spans: list[tuple[int, int, int, float]], references: list[int]) -> None:
        self._spans = spans
        self._references = references
        self.coreference_head = untrained_head()

    def name_spans(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[list[NameSpan]]:
        return (reading.names for reading in self.readings(texts, cancelled=cancelled))

    def readings(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[EncoderReading]:
        del cancelled
        for text in texts:
            names: list[NameSpan] = []
            end = 0
            for gap, length, kind, confidence in self._spans:
                start = end + gap
                end = start + length
                if end <= len(text):
                    names.append(NameSpan(start, end, KINDS[kind], confidence))
            references = [
                reference(at, at + 2, at % GROUPS)
                for at in sorted(set(self._references))
                if at + 2 <= len(text)
                and all(at + 2 <= one.start or one.end <= at for one in names)
            ]
            apart = [one for one, after in pairwise([*references, None]) if _is_apart(one, after)]
            keys = [NameVector(one.start, one.end, key_vector(one.confidence)) for one in names]
            yield EncoderReading(names, keys, apart)


def _is_apart(one: Reference | None, after: Reference | None) -> TypeGuard[Reference]:
    return one is not None and (after is None or one.end <= after.start)


@given(
    words=st.lists(st.sampled_from(WORDS), max_size=60),
    spans=st.lists(
        st.tuples(st.integers(0, 30), st.integers(1, 25), st.integers(0, 2), st.floats(0, 1)),
        max_size=20,
    ),
    references=st.lists(st.integers(0, 300), max_size=4),
)
@example(words=["(", "Ada"], spans=[(1, 1, 0, 0.0)], references=[])
@example(words=["'s", "Ada"], spans=[(0, 1, 0, 0.0), (1, 1, 0, 0.0)], references=[])
@example(words=["Ada"], spans=[(0, 1, 0, 0.0), (1, 1, 1, 1.0)], references=[])
def test_annotations_come_of_any_names(
    words: list[str], spans: list[tuple[int, int, int, float]], references: list[int]
) -> None:
    article = article_as_is(" ".join(words))
    annotations = Recogniser(AnyReading(spans, references)).recognise(article)
    for pair in annotations.mentions:
        assert pair.span.of(article.text).strip()
