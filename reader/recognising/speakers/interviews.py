"""Interviews: who is asked, and which paragraphs are questions and which are answers.

A text is one where its beginning says so ("Interview with Ada Poe", "Ada Poe spoke to us") and
questions to "you" stand in paragraphs of their own.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.recognising.speakers.introductions import introduced
from reader.recognising.speakers.turns import ADDRESSED, Paragraphs, Turn

_WITH_WHOM = re.compile(
    r"\b(?:[Ii]nterview(?:s|ed|ing)?(?:\s+with)?|[Cc]onversation\s+with|Q\s?(?:&|and)\s?A(?:\s+with|:)?"
    r"|(?:[Ss]poke|[Ss]peaks?|[Tt]alk(?:s|ed)?|[Cc]hat(?:s|ted)?)\s+(?:to|with)"
    r"|(?:sat|sits|sit)\s+down\s+with|(?:caught|catches)\s+up\s+with|[Qq]uestions\s+(?:to|for))"
    r"\s+[^.!?;\n]{0,160}$"
)
_ANOTHER = re.compile(r"\b[Ii]n\s(?:an?|the|his|her)\s(?:\w+\s){0,2}?interview\b")
_ABOUT = re.compile(r"\b(?:on|about|over|after|regarding|before)\s")
_ANSWERS = re.compile(
    r"(?:,[^,\n]{1,80},)?\s(?:(?:was\s|is\s|[^.!?\n]{1,40}\s)?interviewed\s+by|(?:speaks|spoke|talks|talked)\s"
    r"+(?:to|with|about)|tells|told|discusses|explains|answers)\b|:\s(?:[Aa]n\s|[Tt]he\s)?(?:\w+\s)?[Ii]nterview\b"
)
_BEFORE_MATTER = re.compile(
    r"\b(?:(?:on|about|over|against|regarding)\s(?:[\w.'\u2019-]+\s){0,3}|interview\b[^.!?\n]*)$"
)
_AND = re.compile(r",?\s(?:and|&)\s")
_VOICE = re.compile(r"\b(?:I|[Mm]y|[Ww]e)\b")
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


def interviewees(paragraphs: Paragraphs) -> list[int]:
    """Return who is interviewed: as the headline says, else what stands before the questions."""
    questions = _questions(paragraphs)
    if not questions or questions[0] > _INTRODUCTION:
        return []
    start, end = paragraphs.spans[0]
    beginning = min(paragraphs.spans[questions[0]][0], _LONGEST_BEGINNING)
    for until in (min(start or end, beginning), beginning):
        said = [*dict.fromkeys(_interviewed(paragraphs, until))]
        if said:
            return said
    return _introduced(paragraphs, questions)


def _introduced(paragraphs: Paragraphs, questions: Sequence[int]) -> list[int]:
    """Return the one person whom the beginning is about: alone there, or twice as often as others.

    Nobody says "I" in such a beginning, and no question is about the one whom it is put to.
    """
    until = min(paragraphs.spans[questions[0]][0], _LONGEST_BEGINNING)
    often = Counter(cluster for _, _, cluster in paragraphs.named(0, until)).most_common(2)
    if not often or _spoken(paragraphs.text[:until]):
        return []
    (cluster, most), rest = often[0], often[1:]
    spans = (paragraphs.spans[number] for number in questions)
    about = {other for start, end in spans for _, _, other in paragraphs.named(start, end)}
    if most == 1 and _is_subject_matter(paragraphs, cluster):
        return []
    alone = not rest or most >= _AGAIN * rest[0][1]
    return [cluster] if alone and cluster not in about else []


def _is_subject_matter(paragraphs: Paragraphs, cluster: int) -> bool:
    """Tell whether who is named once is spoken about: "a baker on Ann Ray"."""
    start = paragraphs.clusters[cluster].mentions[0].start
    return _BEFORE_MATTER.search(paragraphs.text, max(0, start - _BACK), start) is not None


def _spoken(words: str) -> bool:
    """Tell whether somebody says "I" or "you" outside quotations."""
    return _VOICE.search(_QUOTED.sub(" ", words)) is not None


def interview_turns(paragraphs: Paragraphs, asked: int) -> list[Turn]:
    """Return the questions and answers of an interview with one person, `asked`."""
    questions = _questions(paragraphs)
    addressed = sum(ADDRESSED.search(paragraphs.words(one)) is not None for one in questions)
    if addressed < _LEAST_ADDRESSED or (addressed < len(questions) < _LEAST_QUESTIONS):
        return []
    return list(_turns(paragraphs, set(questions), questions[0], asked))


def paired_turns(paragraphs: Paragraphs, asked: Sequence[int]) -> Iterator[Turn]:
    """Yield the answers of an interview with two persons that tell who gives them.

    One says their own name, or names the other as nobody names themselves.
    """
    questions = set(_questions(paragraphs))
    for number, (start, end) in enumerate(paragraphs.spans):
        if number < min(questions, default=0) or number in questions:
            continue
        own = introduced(paragraphs, number)
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


def _turns(paragraphs: Paragraphs, questions: set[int], first: int, asked: int) -> Iterator[Turn]:
    for number in range(first, len(paragraphs.spans)):
        start, end = paragraphs.spans[number]
        if number in questions:
            if number - 1 not in questions:
                yield Turn(start, end, None, asked, _QUESTION_SURE)
        elif not _is_remark(paragraphs, number, after=number - 1 in questions) and asked not in {
            cluster for _, _, cluster in paragraphs.named(start, end)
        }:
            yield Turn(start, end, asked, None, _ANSWER_SURE)


def _is_remark(paragraphs: Paragraphs, number: int, *, after: bool) -> bool:
    """Tell whether a paragraph may be said by who asks, though it is no question."""
    words = paragraphs.words(number)
    return not after and len(words.split()) <= _LONGEST_REMARK and bool(ADDRESSED.search(words))


def _questions(paragraphs: Paragraphs) -> list[int]:
    return [
        number
        for number in range(len(paragraphs.spans))
        if paragraphs.asks(number) and len(paragraphs.words(number).split()) <= _LONGEST_QUESTION
    ]


def _interviewed(paragraphs: Paragraphs, until: int) -> Iterator[int]:
    """Yield who is said to be interviewed before an offset."""
    text = paragraphs.text
    before: tuple[int, int] | None = None
    for first, last, cluster in paragraphs.named(0, until):
        begin = max(first - _BACK, text.rfind("\n", 0, first) + 1)
        match = _WITH_WHOM.search(text, begin, first)
        joined = before is not None and _AND.fullmatch(text[before[1] : first])
        others = bool(match and paragraphs.named(match.start(), first))
        past = match is not None and _ANOTHER.search(text, begin, match.end(0))
        asked = match is not None and not (others or past or _ABOUT.search(match[0]))
        if asked or joined or _ANSWERS.match(text, last, until):
            yield cluster
            before = (first, last)
