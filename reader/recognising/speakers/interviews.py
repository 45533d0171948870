"""Interviews: who is asked, and which paragraphs are questions and which are answers.

A text is one where its beginning says so ("Interview with Ada Poe", "Ada Poe spoke to us") and
questions to "you" stand in paragraphs of their own.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.recognising.language.language import Language
from reader.recognising.speakers.introductions import introduced
from reader.recognising.speakers.turns import Paragraphs, Turn

_QUOTED = re.compile('[\u201c"][^\u201c\u201d"\n]*[\u201d"]')
_BACK = 220
_LEAST_QUESTIONS = 3
_LEAST_ADDRESSED = 2
_AGAIN = 2
_LONGEST_QUESTION = 120
_LONGEST_REMARK = 40
_INTRODUCTION = 14
"""Paragraphs within which the first question stands."""
_LONGEST_BEGINNING = 10_000
"""Code points that are looked at before the first question."""
_ANSWER_SURE = 0.97
_QUESTION_SURE = 0.9
_PAIR_SURE = 0.88


def interviewees(paragraphs: Paragraphs, language: Language) -> list[int]:
    """Return who is interviewed: as the headline says, else what stands before the questions."""
    questions = _questions(paragraphs)
    if not questions or questions[0] > _INTRODUCTION:
        return []
    start, end = paragraphs.spans[0]
    beginning = min(paragraphs.spans[questions[0]][0], _LONGEST_BEGINNING)
    for until in (min(start or end, beginning), beginning):
        said = [*dict.fromkeys(_interviewed(paragraphs, until, language))]
        if said:
            return said
    return _introduced(paragraphs, questions, language)


def _introduced(paragraphs: Paragraphs, questions: Sequence[int], language: Language) -> list[int]:
    """Return the one person whom the beginning is about: alone there, or twice as often as others.

    Nobody says "I" in such a beginning, and no question is about the one whom it is put to.
    """
    until = min(paragraphs.spans[questions[0]][0], _LONGEST_BEGINNING)
    often = Counter(cluster for _, _, cluster in paragraphs.named(0, until)).most_common(2)
    if not often or _spoken(paragraphs.text[:until], language):
        return []
    (cluster, most), rest = often[0], often[1:]
    spans = (paragraphs.spans[number] for number in questions)
    about = {other for start, end in spans for _, _, other in paragraphs.named(start, end)}
    if most == 1 and _is_subject_matter(paragraphs, cluster, language):
        return []
    alone = not rest or most >= _AGAIN * rest[0][1]
    return [cluster] if alone and cluster not in about else []


def _is_subject_matter(paragraphs: Paragraphs, cluster: int, language: Language) -> bool:
    """Tell whether who is named once is spoken about: "a baker on Ann Ray"."""
    start = paragraphs.clusters[cluster].mentions[0].start
    return (
        language.pattern("interviews.before_matter").search(
            paragraphs.text, max(0, start - _BACK), start
        )
        is not None
    )


def _spoken(words: str, language: Language) -> bool:
    """Tell whether somebody says "I" or "you" outside quotations."""
    return language.pattern("interviews.voice").search(_QUOTED.sub(" ", words)) is not None


def interview_turns(paragraphs: Paragraphs, asked: int, language: Language) -> list[Turn]:
    """Return the questions and answers of an interview with one person, `asked`."""
    questions = _questions(paragraphs)
    addressed = sum(
        language.pattern("turns.addressed").search(paragraphs.words(one)) is not None
        for one in questions
    )
    if addressed < _LEAST_ADDRESSED or (addressed < len(questions) < _LEAST_QUESTIONS):
        return []
    return list(_turns(paragraphs, set(questions), questions[0], asked, language))


def paired_turns(
    paragraphs: Paragraphs, asked: Sequence[int], language: Language
) -> Iterator[Turn]:
    """Yield the answers of an interview with two persons that tell who gives them.

    One says their own name, or names the other as nobody names themselves.
    """
    questions = set(_questions(paragraphs))
    for number, (start, end) in enumerate(paragraphs.spans):
        if number < min(questions, default=0) or number in questions:
            continue
        own = introduced(paragraphs, number, language)
        if own is not None:
            yield Turn(start, end, own, None, _ANSWER_SURE)
            continue
        named = {cluster for _, _, cluster in paragraphs.named(start, end)}.intersection(asked)
        if len(named) == 1:
            yield Turn(
                start,
                end,
                next(cluster for cluster in asked if cluster not in named),
                None,
                _PAIR_SURE,
            )


def _turns(
    paragraphs: Paragraphs, questions: set[int], first: int, asked: int, language: Language
) -> Iterator[Turn]:
    for number in range(first, len(paragraphs.spans)):
        start, end = paragraphs.spans[number]
        if number in questions:
            if number - 1 not in questions:
                yield Turn(start, end, None, asked, _QUESTION_SURE)
        elif not _is_remark(
            paragraphs, number, after=number - 1 in questions, language=language
        ) and asked not in {cluster for _, _, cluster in paragraphs.named(start, end)}:
            yield Turn(start, end, asked, None, _ANSWER_SURE)


def _is_remark(paragraphs: Paragraphs, number: int, language: Language, *, after: bool) -> bool:
    """Tell whether a paragraph may be said by who asks, though it is no question."""
    words = paragraphs.words(number)
    return (
        not after
        and len(words.split()) <= _LONGEST_REMARK
        and bool(language.pattern("turns.addressed").search(words))
    )


def _questions(paragraphs: Paragraphs) -> list[int]:
    return [
        number
        for number in range(len(paragraphs.spans))
        if paragraphs.asks(number) and len(paragraphs.words(number).split()) <= _LONGEST_QUESTION
    ]


def _interviewed(paragraphs: Paragraphs, until: int, language: Language) -> Iterator[int]:
    """Yield who is said to be interviewed before an offset."""
    text = paragraphs.text
    before: tuple[int, int] | None = None
    for first, last, cluster in paragraphs.named(0, until):
        begin = max(first - _BACK, text.rfind("\n", 0, first) + 1)
        match = language.pattern("interviews.with_whom").search(text, begin, first)
        joined = before is not None and language.pattern("interviews.and").fullmatch(
            text[before[1] : first]
        )
        others = bool(match and paragraphs.named(match.start(), first))
        past = match is not None and language.pattern("interviews.another").search(
            text, begin, match.end(0)
        )
        asked = match is not None and not (
            others or past or language.pattern("interviews.about").search(match[0])
        )
        if asked or joined or language.pattern("interviews.answers").match(text, last, until):
            yield cluster
            before = (first, last)
