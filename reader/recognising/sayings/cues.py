"""SayingCues of saying: a verb with who says it, outside of quotation marks."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.recognising.language.language import Language
from reader.text.annotations import Annotations, MentionOf
from reader.text.entity import EntityKind, MentionForm
from reader.text.span import Span

_LOOK_BACK = 160
_LOOK_AHEAD = 90
_MOST_VERBS = 20
"""Verbs that are looked at in a sentence: more of them are no prose."""
_NAMED, _GROUP = 0.95, 0.6
_MARKS_APART, _ARTICLE = 3, 6
"""Code points between a quotation and its cue, and of an article with its space."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue of saying.

    Args:
        span: The verb, or "according to".
        speakers: Ids of the entities that say it.
        speaker_text: The words that name them.
        confidence: How sure that is.
        behind: Whether who says it stands behind the verb.
    """

    span: Span
    speakers: tuple[str, ...]
    speaker_text: Span
    confidence: float
    behind: bool = False

    @property
    def hull(self) -> Span:
        """From the first to the last word of cue and speaker."""
        return Span(
            min(self.span.start, self.speaker_text.start), max(self.span.end, self.speaker_text.end)
        )


class SayingCues:
    """Finds the cues of one article.

    Args:
        annotations: The article and who is in it.
        language: Of the article.
    """

    def __init__(self, annotations: Annotations, language: Language) -> None:
        self._text = annotations.article.text
        self._language = language
        self._mentions = [
            one for one in annotations.mentions if one.mention.form is not MentionForm.ADJECTIVE
        ]
        self._starts = [one.span.start for one in self._mentions]
        self._ends = [one.span.end for one in self._mentions]
        self._verb = re.compile(
            rf"(?<![\w-])(?:{language.pattern('sayings.verb').pattern})(?![\w-])"
        )

    def within(self, start: int, end: int, quoted: Sequence[Span]) -> Iterator[Cue]:
        """Yield the cues of a sentence, in order; none of those inside quotations."""
        spent = start
        for verb in islice(self._verb.finditer(self._text, start, end), _MOST_VERBS):
            span = Span(*verb.span())
            if span.start < spent or any(span.overlaps(one) for one in quoted):
                continue
            before = self._text[max(start, span.start - _LOOK_BACK) : span.start]
            if self._language.pattern("sayings.says_not").search(before):
                continue
            cue = self._subject_before(start, span) or self._subject_behind(span, end, quoted)
            if cue is not None:
                spent = cue.hull.end
                yield cue
        for found in self._language.pattern("sayings.according").finditer(self._text, start, end):
            span = Span(*found.span("word"))
            if not any(span.overlaps(one) for one in quoted):
                behind = found.end()
                cue = self._named_at(behind, end, span) or self._source_at(behind, end, span)
                if cue is not None:
                    yield cue

    def _subject_before(self, start: int, verb: Span) -> Cue | None:
        index = bisect_right(self._ends, verb.start) - 1
        between = self._language.pattern("sayings.before_verb")
        # A name inside an apposition stands between: "Makarov, chief of staff of the army, said".
        for at in range(index, max(-1, index - 4), -1):
            one = self._mentions[at]
            if one.span.start < start or verb.start - one.span.end > _LOOK_BACK:
                break
            if between.fullmatch(self._text, one.span.end, verb.start):
                if not self._is_subject(one, start):
                    break
                return self._cue(verb, self._together(at, start))
        return self._group_before(start, verb)

    def _is_subject(self, one: MentionOf, start: int) -> bool:
        """Tell whether a name can be who says it: it is nobody's object."""
        before = self._text[max(start, one.span.start - 40) : one.span.start]
        return not self._language.pattern("sayings.no_subject").search(before)

    def _together(self, at: int, start: int) -> list[MentionOf]:
        """Return the names that are subject together: "Rasmussen and President Medvedev"."""
        found = [self._mentions[at]]
        while at and self._mentions[at - 1].span.start >= start:
            before = self._mentions[at - 1]
            if not self._language.pattern("sayings.together").fullmatch(
                self._text, before.span.end, found[0].span.start
            ):
                break
            found.insert(0, before)
            at -= 1
        return found

    def _group_before(self, start: int, verb: Span) -> Cue | None:
        begin = max(start, verb.start - _LOOK_BACK)
        between = self._language.pattern("sayings.before_verb")
        for name in ("sayings.group", "sayings.pronoun"):
            for found in self._language.pattern(name).finditer(self._text, begin, verb.start):
                subject = found.span("name")
                if between.fullmatch(self._text, subject[1], verb.start):
                    return self._group(verb, Span(*subject))
        return None

    def _subject_behind(self, verb: Span, end: int, quoted: Sequence[Span]) -> Cue | None:
        beside = any(0 <= verb.start - one.end <= _MARKS_APART for one in quoted)
        opened = self._text[verb.start - 2 : verb.start] == ", "
        if not (beside or opened):
            return None
        return self._named_at(verb.end, end, verb) or self._group_at(verb.end, end, verb)

    def _named_at(self, at: int, end: int, verb: Span) -> Cue | None:
        """Return a cue by the name that the words from `at` on begin with."""
        index = bisect_left(self._starts, at)
        behind = self._language.pattern("sayings.behind")
        while index < len(self._mentions) and self._starts[index] < min(end, at + _LOOK_AHEAD):
            one = self._mentions[index]
            between = self._text[verb.end : one.span.start]
            if not behind.fullmatch(between):
                return None
            if one.mention.form is not MentionForm.NOMINAL or one.span.start - at < _ARTICLE:
                following = self._text[one.span.end : one.span.end + 40]
                heads_noun = re.match(r"(?:['\u2019]s)?\s[a-z]+\b", following)
                place = one.entity.kind is EntityKind.PLACE
                if not (place and heads_noun) and not following.startswith(("'s ", "\u2019s ")):
                    return self._cue(verb, [one], behind=True)
            index += 1
        return None

    def _source_at(self, at: int, end: int, cue: Span) -> Cue | None:
        found = self._language.pattern("sayings.source").match(self._text, at, end)
        return None if found is None else self._group(cue, Span(*found.span("name")), behind=True)

    def _group_at(self, at: int, end: int, verb: Span) -> Cue | None:
        found = self._language.pattern("sayings.group_behind").match(self._text, verb.end, end)
        if found is None or at - verb.end > _ARTICLE:
            return None
        return self._group(verb, Span(*found.span("name")), behind=True)

    def _cue(self, verb: Span, named: Sequence[MentionOf], *, behind: bool = False) -> Cue:
        share = min(
            one.mention.confidence if one.mention.form in _REFERRING else 1.0 for one in named
        )
        ids = tuple(dict.fromkeys(one.entity.id for one in named))
        words = Span(named[0].span.start, named[-1].span.end)
        return Cue(verb, ids, words, _NAMED * share, behind)

    def _group(self, verb: Span, subject: Span, *, behind: bool = False) -> Cue:
        """Return a cue by words that may be somebody's: "the president"."""
        index = bisect_left(self._ends, subject.end)
        if index < len(self._ends) and self._ends[index] == subject.end:
            return self._cue(verb, [self._mentions[index]], behind=behind)
        return Cue(verb, (), subject, _GROUP, behind)


_REFERRING = (MentionForm.PRONOUN, MentionForm.NOMINAL)
