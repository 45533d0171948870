"""Who "he", "its" and "the alliance" mean, by rules that would rather be silent than wrong.

The text is read sentence by sentence, with the somebodies named in this one and in those just
before it. A pronoun is given to somebody only by a rule that was right four times in five on the
development sets (`reader.training.evaluate_entities`); each rule's share is its confidence.
Where a trained head looks at the same reference, what the rules say is one of the things it weighs
(`reader.recognising.links`).
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from reader.errors import Cancelled
from reader.recognising.clusters.cluster import Cluster
from reader.recognising.coreference.binding import Binding
from reader.recognising.coreference.nominals import (
    Description,
    Descriptions,
    descriptions,
    is_introduced,
)
from reader.recognising.coreference.unnamed_persons import unnamed_persons
from reader.recognising.language.clauses import acts, says, speech_follows
from reader.recognising.language.genders import Gender
from reader.recognising.language.language import Language
from reader.recognising.language.pronouns import HE, SHE, THEY
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm
from reader.text.sentences import sentence_spans

_GENDERS = {HE: Gender.MASCULINE, SHE: Gender.FEMININE}
_CLOSING = "\"\u201d\u2019'"
_BESIDE = 2
"""Words between a name and "its" within which no other thing can be meant."""
_LONGEST_QUOTE = 1200
_TITLE_BEFORE = 12
_NEAR = 12
"""Words within which "its" still means the one thing named before it in the sentence."""


@dataclass(frozen=True, slots=True)
class Link:
    """A reference and the cluster it was given to.

    Args:
        cluster: The number of the cluster.
        found: The pronoun or description.
        rule: The rule that says so, if it was one.
    """

    cluster: int
    found: FoundMention
    rule: str = ""


@dataclass(slots=True)
class _Sentence:
    """What has been read of one sentence: who is named in it, in order."""

    start: int
    end: int
    events: list[tuple[int, int]] = field(default_factory=list)
    others: list[tuple[int, Gender]] = field(default_factory=list)

    def clusters(self, *, before: int | None = None) -> list[int]:
        """Return the clusters named, each once, in order of their first mention."""
        seen: dict[int, None] = {}
        for start, cluster in self.events:
            if before is None or start < before:
                seen.setdefault(cluster)
        return list(seen)


SHARES = {
    "person-alone": 0.88,
    "person-here": 0.82,
    "person-others-farther": 0.8,
    "thing-says": 0.9,
    "thing-nearest": 0.8,
    "speaker": 0.9,
    "thing-here": 0.8,
    "thing-opening": 0.8,
    "described": 0.82,
    "described-several": 0.8,
    "described-main": 0.8,
    "place-country": 0.85,
}
"""How often each rule was right on the development sets."""
RULES: tuple[str, ...] = tuple(SHARES)
"""The rules whose say the trained head weighs, in a fixed order."""
AHEAD = "ahead"
"""The rule that stands whatever the head says: a pronoun before its name."""
_AHEAD_SHARE = 0.85


def _gender(cluster: Cluster, text: str, language: Language) -> Gender:
    if cluster.kind is not EntityKind.PERSON:
        return Gender.UNKNOWN
    before = " ".join(
        text[max(0, one.start - _TITLE_BEFORE) : one.start].rsplit("\n", 1)[-1]
        for one in cluster.mentions[:40]
    )
    return language.genders.of_person(cluster.name, cluster.role, before)


class RuleResolver:
    """Gives the pronouns and descriptions of one text to its clusters.

    Args:
        text: The article's text.
        clusters: Everybody in it.
        paragraphs: Half-open spans, in order.
        language: Of the text.
    """

    def __init__(
        self,
        text: str,
        clusters: Sequence[Cluster],
        paragraphs: Sequence[tuple[int, int]],
        language: Language,
    ) -> None:
        self._language = language
        self._text = text
        self._clusters = clusters
        self._paragraphs = paragraphs
        self._gender = [_gender(cluster, text, language) for cluster in clusters]
        self._mentions = sorted(
            (one.start, one.end, index, one.form)
            for index, cluster in enumerate(clusters)
            for one in cluster.mentions
        )
        self._starts = [mention[0] for mention in self._mentions]
        self.binding = Binding(
            text, self._mentions, [cluster.kind for cluster in clusters], language
        )
        self._descriptions = Descriptions(clusters, language)
        self._carried: list[_Sentence] = []
        self.sentences: list[int] = []
        self.unnamed: list[tuple[int, Gender]] = []
        self.genders = tuple(self._gender)

    def resolve(self, *, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Link]:
        """Yield every reference that is clear, in order of the text.

        Once it is through, `sentences` says where sentences begin, and `unnamed` where persons
        without a name are meant. `genders` are those of the clusters as titles and names tell them.
        """
        for start, end in self._paragraphs:
            if cancelled():
                raise Cancelled
            before: list[_Sentence] = self._carried
            rules = self._language.sentence_rules
            for sentence in (
                _Sentence(*span) for span in sentence_spans(self._text, start, end, rules)
            ):
                yield from self._read(sentence, before)
                before = [*before[-2:], sentence]
            self._carried = before

    def _read(self, sentence: _Sentence, before: Sequence[_Sentence]) -> Iterator[Link]:
        """Read one sentence: names are noted, references resolved, from left to right."""
        text = self._text
        self.sentences.append(sentence.start)
        first = bisect_left(self._starts, sentence.start)
        last = bisect_left(self._starts, sentence.end)
        names = self._mentions[first:last]
        covered = [(start, end) for start, end, _, _ in names]
        marks: list[tuple[int, int, Description | int | Gender | None]] = [
            (start, end, cluster) for start, end, cluster, _ in names
        ]
        span = (sentence.start, sentence.end)
        marks += [
            (match.start(), match.end(), None)
            for match in self._language.pronouns.anywhere.finditer(text, *span)
        ]
        marks += [
            (one.start, one.end, one)
            for one in descriptions(text, *span, covered, language=self._language)
        ]
        marks += [
            (begin, end, self._language.genders.of_noun(text[begin:end]))
            for begin, end in unnamed_persons(
                text, *span, {start for start, _ in covered}, language=self._language
            )
        ]
        marks.sort(key=lambda mark: (mark[0], mark[1]))
        for start, end, mark in marks:
            if isinstance(mark, Gender):
                if not any(begin <= start < stop for begin, stop in covered):
                    sentence.others.append((start, mark))
                    self.unnamed.append((start, mark))
                continue
            if isinstance(mark, int):
                sentence.events.append((start, mark))
                continue
            if any(begin < end and start < stop for begin, stop in covered):
                continue
            link = (
                self._pronoun(start, end, sentence, before)
                if mark is None
                else self._description(mark, sentence, before)
            )
            if link is not None:
                sentence.events.append((start, link.cluster))
                covered.append((start, end))
                yield link

    def _pronoun(
        self, start: int, end: int, sentence: _Sentence, before: Sequence[_Sentence]
    ) -> Link | None:
        word = self._text[start:end].lower()
        if self._text[start:end].isupper() and len(word) > 1:
            return None
        group = self._language.pronouns.group_of(word)
        gender = None if group is None else _GENDERS.get(group)
        if gender is not None:
            found = self._person(start, gender, sentence, before)
        elif group == THEY:
            return None
        else:
            found = self._thing(start, word, sentence, before)
        if found is None:
            return None
        cluster, rule = found
        if gender is not None:
            self._learn(cluster, gender)
        return self._link(cluster, start, end, MentionForm.PRONOUN, rule)

    def _learn(self, cluster: int, gender: Gender) -> None:
        if self._gender[cluster] is Gender.UNKNOWN:
            self._gender[cluster] = gender

    def _link(self, cluster: int, start: int, end: int, form: MentionForm, rule: str) -> Link:
        kind = self._clusters[cluster].kind
        share = SHARES.get(rule, _AHEAD_SHARE)
        return Link(cluster, FoundMention.reference((start, end), kind, form, share), rule)

    def _fits(self, cluster: int, gender: Gender) -> bool:
        return self._clusters[cluster].kind is EntityKind.PERSON and self._gender[cluster] in (
            gender,
            Gender.UNKNOWN,
        )

    def _person(
        self, at: int, gender: Gender, sentence: _Sentence, before: Sequence[_Sentence]
    ) -> tuple[int, str] | None:
        if self._speaks(at):
            return self._speaker(at, gender, sentence, before)
        ahead = self.binding.ahead(at, sentence.start)
        if ahead is not None and self._fits(ahead[0], gender):
            return ahead[0], AHEAD
        excluded = self.binding.excluded(at)
        here = [
            cluster
            for cluster in sentence.clusters(before=at)
            if cluster != excluded and self._fits(cluster, gender)
        ]
        others = [
            where
            for where, other in sentence.others
            if where < at and other in (gender, Gender.UNKNOWN)
        ]
        if others and (not here or max(others) > _last(sentence, here, at)):
            return None
        if len(here) == 1:
            certain = self._gender[here[0]] is gender
            earlier = {
                cluster
                for one in before[-1:]
                for cluster in one.clusters()
                if self._fits(cluster, gender)
            } - set(here)
            if not others and not earlier:
                return here[0], "person-alone"
            return (here[0], "person-here") if certain or not others else None
        if here or not before:
            return None
        return self._person_before(gender, before[-1])

    def _person_before(self, gender: Gender, one: _Sentence) -> tuple[int, str] | None:
        """Return the one person of the sentence before; an unnamed one after the name may stand."""
        clusters = [cluster for cluster in one.clusters() if self._fits(cluster, gender)]
        unnamed = [at for at, other in one.others if other in (gender, Gender.UNKNOWN)]
        if len(clusters) != 1:
            return None
        if not unnamed:
            return clusters[0], "person-alone"
        certain = self._gender[clusters[0]] is gender
        farther = certain and _last(one, clusters, one.end) < max(unnamed)
        return (clusters[0], "person-others-farther") if farther else None

    def _speaks(self, at: int) -> bool:
        """Tell whether a pronoun is who has just been quoted: "…," he said."""
        return self._text[max(0, at - 3) : at].rstrip()[-1:] in _CLOSING and speech_follows(
            self._text, at, self._language
        )

    def _speaker(
        self, at: int, gender: Gender, sentence: _Sentence, before: Sequence[_Sentence]
    ) -> tuple[int, str] | None:
        """Return who speaks: whoever the words before the quotation are about, if one alone."""
        for one in (sentence, *reversed(before)):
            clusters = [
                cluster
                for start, cluster in one.events
                if start < at and self._fits(cluster, gender) and not self._quoted(one, start)
            ]
            unnamed = [
                other
                for start, other in one.others
                if start < at and other in (gender, Gender.UNKNOWN) and not self._quoted(one, start)
            ]
            if clusters or unnamed:
                alone = len(set(clusters)) == 1 and not unnamed
                return (clusters[0], "speaker") if alone else None
        return None

    def _quoted(self, sentence: _Sentence, at: int) -> bool:
        """Tell whether an offset lies inside a quotation that began in or before the sentence."""
        before = self._text[max(0, sentence.start - _LONGEST_QUOTE) : at]
        if "\u201c" in before or "\u201d" in before:
            return before.rfind("\u201c") > before.rfind("\u201d")
        return self._text[sentence.start : at].count('"') % 2 == 1

    def _thing(
        self, at: int, word: str, sentence: _Sentence, before: Sequence[_Sentence]
    ) -> tuple[int, str] | None:
        here = self._things(sentence, at)
        if word in self._language.words("rules.its"):
            if len(here) == 1:
                between = self._text[_last(sentence, here, at) : at]
                return (here[0], "thing-here") if len(between.split()) <= _NEAR else None
            return self._nearest_owner(at, sentence) if here else None
        sayer = self._sayer(at)
        if sayer is not None:
            return sayer, "thing-says"
        opens = not self._text[sentence.start : at].strip(" \"'\u201c\u2018")
        if opens and before and acts(self._text[at : at + 60], self._language):
            things = self._things(before[-1], None)
            return (things[0], "thing-opening") if len(things) == 1 else None
        return None

    def _nearest_owner(self, at: int, sentence: _Sentence) -> tuple[int, str] | None:
        """Return the thing named right before its possessive, if it is no mere setting."""
        last, cluster = max(
            (start, cluster)
            for start, cluster in sentence.events
            if start < at and self._clusters[cluster].kind is not EntityKind.PERSON
        )
        index = bisect_left(self._starts, last)
        named = index < len(self._starts) and self._starts[index] == last
        if not named or self._mentions[index][3] is not MentionForm.NAME:
            return None
        if self._language.pattern("rules.setting").search(self._text, max(0, last - 12), last):
            return None
        between = self._text[self._mentions[index][1] : at].split()
        return (cluster, "thing-nearest") if len(between) <= _BESIDE else None

    def _sayer(self, at: int) -> int | None:
        """Return who is the subject of "Norway said it …"."""
        index = bisect_left(self._starts, at) - 1
        if index < 0:
            return None
        _, end, cluster, form = self._mentions[index]
        named = (
            form is not MentionForm.ADJECTIVE
            and self._clusters[cluster].kind is not EntityKind.PERSON
        )
        says_it = named and says(self._text[end:at], self._language)
        return cluster if says_it and cluster != self.binding.excluded(at) else None

    def _things(self, sentence: _Sentence, at: int | None) -> list[int]:
        excluded = None if at is None else self.binding.excluded(at)
        return [
            cluster
            for cluster in sentence.clusters(before=at)
            if cluster != excluded and self._clusters[cluster].kind is not EntityKind.PERSON
        ]

    def _description(
        self, one: Description, sentence: _Sentence, before: Sequence[_Sentence]
    ) -> Link | None:
        named = [
            sentence.clusters(before=one.start),
            *(earlier.clusters() for earlier in reversed(before[-2:])),
        ]
        begin = before[-1].start if before else sentence.start
        alone = not is_introduced(self._text[begin : one.start], one.noun, self._language)
        found = self._descriptions.meant(one, named, alone=alone)
        if found is None:
            return None
        return self._link(found[0], one.start, one.end, MentionForm.NOMINAL, found[1])


def _last(sentence: _Sentence, clusters: Sequence[int], before: int) -> int:
    return max(
        (at for at, cluster in sentence.events if cluster in clusters and at < before), default=-1
    )
