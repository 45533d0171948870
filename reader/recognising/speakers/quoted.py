"""Who is named, or meant by "he", right beside a quotation as its speaker, and so by "I" in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.coreference.rules import Link
from reader.recognising.language.language import Language
from reader.recognising.language.quotations import Quotations
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm

_SURE = 0.9
"""How often a quotation is by who is named right beside it, on gum and litbank."""
_NEAR = 120
"""Code points beside a quotation within which its speaker is looked for."""
_LONGEST = 2_000
"""Code points of a quotation that are looked at: one that nothing closes has no end."""
_APART = 200
"""Code points between two quotations of one speaker."""
_TRIED = 3
"""Names before a quotation that are tried as its speaker."""


class SpeakerCandidate(NamedTuple):
    """Where somebody is named, or meant by "he"; who it is, and how sure that is."""

    start: int
    end: int
    cluster: int
    is_person: bool
    share: float


class QuotedWords:
    """Who says what is quoted in a text, where that is clear.

    Nobody is introduced by a pronoun: the speaker must have been named before it. Nobody who says
    "I" is named in the same quotation, or "he" in it.

    Args:
        text: The article's text.
        clusters: Everybody named in it.
        quotations: Its quotations.
        linked: Pronouns and descriptions whose somebody is known: "…," he said.
        announced: Where announced words begin, with the name of who says them and their cluster.
        language: Of the text.
    """

    def __init__(
        self,
        text: str,
        clusters: Sequence[Cluster],
        quotations: Quotations,
        language: Language,
        *,
        linked: Sequence[Link],
        announced: Mapping[int, tuple[int, int]],
    ) -> None:
        self._language = language
        self._text = text
        self._clusters = clusters
        self._quotations = quotations
        self._candidates = sorted([*_names(clusters), *_pronouns(linked)])
        self._starts = [one.start for one in self._candidates]
        begun = {start: bisect_left(self._starts, name) for start, (name, _) in announced.items()}
        said = _Speakers(text, quotations, self._candidates, begun, language).all()
        self._speakers = [self._clear(number, one) for number, one in enumerate(said)]

    def speaker(self, at: int) -> int | None:
        """Return the cluster of who says what is quoted at an offset."""
        number = self._quotations.around(at)
        speaker = None if number is None else self._speakers[number]
        return None if speaker is None else speaker.cluster

    def links(self) -> Iterator[Link]:
        """Yield "I" and "my" in quotations."""
        for number, speaker in enumerate(self._speakers):
            if speaker is None:
                continue
            start, end = self._quotations.spans[number]
            begin = max(start, self._clusters[speaker.cluster].mentions[0].start)
            inside = self._inside(number)
            for match in self._language.pattern("turns.first_person").finditer(
                self._text, begin, min(end, start + _LONGEST)
            ):
                if not any(one.start <= match.start() < one.end for one in inside):
                    kind, form = EntityKind.PERSON, MentionForm.PRONOUN
                    found = FoundMention.reference(match.span(), kind, form, _SURE * speaker.share)
                    yield Link(speaker.cluster, found, "quoted")

    def _clear(self, number: int, said: int | None) -> SpeakerCandidate | None:
        """Return the candidate of who says a quotation, unless they are told of in it."""
        speaker = None if said is None else self._candidates[said]
        if speaker is None or not speaker.is_person:
            return None
        # Where somebody is named as the speaker, a "he" inside was given to them wrongly.
        told = any(
            one.cluster == speaker.cluster and (one.share == 1 or speaker.share < 1)
            for one in self._inside(number)
        )
        return None if told else speaker

    def _inside(self, number: int) -> Sequence[SpeakerCandidate]:
        start, end = self._quotations.spans[number]
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return self._candidates[first:last]


class _Speakers:
    """Finds which candidate is of who says each quotation of a text."""

    def __init__(
        self,
        text: str,
        quotations: Quotations,
        candidates: Sequence[SpeakerCandidate],
        announced: Mapping[int, int],
        language: Language,
    ) -> None:
        self._language = language
        self._text = text
        self._quotations = quotations
        self._candidates = candidates
        self._spans = [(one.start, one.end) for one in candidates]
        self._announced = announced

    def all(self) -> list[int | None]:
        """Return the number of a candidate for each quotation, None where nobody is clear.

        A quotation that has nobody beside it goes on with the one just before in its paragraph, and
        one that opens a paragraph with one that was not closed in the paragraph before.
        """
        said: list[int | None] = []
        for number, (start, _) in enumerate(self._quotations.spans):
            speaker = self._beside(number)
            if speaker is None:
                speaker = self._announced.get(start)
            if speaker is None and said and self._goes_on(number, said[-1]):
                speaker = said[-1]
            said.append(speaker)
        return said

    def _goes_on(self, number: int, before: int | None) -> bool:
        """Tell whether a quotation is by the speaker of the one before: no other comes between."""
        if before is None or not self._quotations.follows(number):
            return self._quotations.goes_on(number)
        end, start = self._quotations.spans[number - 1][1], self._quotations.spans[number][0]
        first, last = bisect_left(self._spans, (end, 0)), bisect_left(self._spans, (start, 0))
        cluster = self._candidates[before].cluster
        others = any(
            one.is_person and one.cluster != cluster for one in self._candidates[first:last]
        )
        return start - end <= _APART and not others

    def _beside(self, number: int) -> int | None:
        """Return who is named right beside: "…," Smith said; Smith said: "…"."""
        start, end = self._quotations.spans[number]
        text, spans = self._text, self._spans
        index = bisect_right(spans, (end, 0))
        if index < len(spans) and spans[index][0] - end < _NEAR:
            first, last = spans[index]
            between = text[end:first]
            says = between.strip(" ,") or self._language.pattern("quoted.says_after").match(
                text, last
            )
            if (
                says
                and "\n" not in between
                and self._language.pattern("quoted.after").fullmatch(between)
            ):
                return index
        return self._before(start)

    def _before(self, start: int) -> int | None:
        """Return who is named as the speaker before a quotation that begins at `start`."""
        capital = self._text[start + 1 : start + 2].isupper()
        last = bisect_right(self._spans, (start, 0)) - 1
        for index in range(last, max(-1, last - _TRIED), -1):
            end = self._spans[index][1]
            between = self._text[end:start]
            if start - end >= _NEAR or "\n" in between:
                return None
            if self._language.pattern("quoted.says_before").match(between) or (
                capital and self._language.pattern("quoted.says_right_before").match(between)
            ):
                return index
        return None


def _names(clusters: Sequence[Cluster]) -> Iterator[SpeakerCandidate]:
    for index, cluster in enumerate(clusters):
        for one in cluster.mentions:
            if one.form is not MentionForm.ADJECTIVE:
                yield SpeakerCandidate(
                    one.start, one.end, index, cluster.kind is EntityKind.PERSON, 1.0
                )


def _pronouns(linked: Sequence[Link]) -> Iterator[SpeakerCandidate]:
    for link in linked:
        found = link.found
        if found.form is MentionForm.PRONOUN and found.kind is EntityKind.PERSON:
            yield SpeakerCandidate(
                found.start, found.end, link.cluster, is_person=True, share=found.confidence
            )
