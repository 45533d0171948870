"""What a place is to the article: where it was sent from, where it happens, or merely mentioned.

The dateline is what stands before the dash at the beginning of the first paragraph. A setting is a
place in which something happens in the first paragraphs ("met in Lisbon", "in Lisbon on
Saturday"), and that is told once more: by a time beside it, in the headline, or later on.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.article import Article, Paragraph, ParagraphRole
from reader.text.entity import EntityKind, MentionForm, Scene

_REST_OF_DATELINE = re.compile(
    r"(?:,\s[A-Z][\w.'\u2019-]*(?:\s[A-Z][\w.'\u2019-]*)?)?"
    r"(?:,\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]+)(?:,?\s\d{4})?)?"
    r"(?:,?\s\([^)\n]{2,60}\))?\s*(?:--|[-\u2013\u2014])\s"
)
_FIRST = 3
_READ_BACK = 120
_LONGEST_LEAD = 1_000
_EARLY = (ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST, ParagraphRole.BODY)


def find_scenes(
    article: Article, clusters: Iterable[Cluster], until: int, language: Language
) -> Iterator[Cluster]:
    """Yield the clusters, places with the scene that the text tells of them.

    Args:
        article: The article.
        clusters: All its clusters.
        until: Where reading has come to.
        language: Of the text.
    """
    paragraphs = [one for one in article.paragraphs if one.role in _EARLY and one.span.end <= until]
    body = [one for one in paragraphs if one.role is ParagraphRole.BODY]
    lead = _Lead(article, paragraphs, body, language) if body else None
    for cluster in clusters:
        scene = None
        if lead is not None and cluster.kind is EntityKind.PLACE:
            scene = lead.scene(cluster)
        yield cluster if scene is None else replace(cluster, scene=scene)


class _Lead:
    """The beginning of an article: headline, standfirst and first paragraphs."""

    def __init__(
        self,
        article: Article,
        paragraphs: Sequence[Paragraph],
        body: Sequence[Paragraph],
        language: Language,
    ) -> None:
        self._language = language
        self._text = article.text
        first = body[0].span
        self._first = first.start
        self._end = min(body[min(_FIRST, len(body)) - 1].span.end, first.start + _LONGEST_LEAD)
        self._starts = [one.span.start for one in paragraphs]
        self._paragraphs = paragraphs

    def scene(self, place: Cluster) -> Scene | None:
        """Return what a place is to the article, or None where nothing tells."""
        names = [one for one in place.mentions if one.form is not MentionForm.ADJECTIVE]
        if any(self.is_dateline(one) for one in names[:2]):
            return Scene.DATELINE
        if self.is_setting(names, country=place.is_country):
            return Scene.SETTING
        return None

    def is_dateline(self, one: FoundMention) -> bool:
        """Tell whether a name begins the dateline."""
        return one.start == self._first and bool(_REST_OF_DATELINE.match(self._text, one.end))

    def is_setting(self, names: Sequence[FoundMention], *, country: bool) -> bool:
        """Tell whether the beginning says that something happens there, told twice.

        That a country is named again tells nothing.
        """
        happening = [one for one in names if one.start < self._end and self._happens(one)]
        if not happening:
            return False
        timed = any(self._timed(one) for one in happening)
        titled = any(self._in_headline(one) for one in names)
        again = sum(self._located(one) for one in names) > 1
        return timed or titled or (again and not country)

    def _happens(self, one: FoundMention) -> bool:
        """Tell whether a name is where the clause before it says that something happened."""
        locative = self._locative(one)
        if locative is None:
            return False
        before = self._text[max(0, locative - _READ_BACK) : locative]
        clause = self._language.pattern("scenes.clause").split(before)[-1]
        if self._language.pattern("scenes.living").search(clause):
            return False
        return self._language.pattern("scenes.event").search(clause) is not None or self._timed(one)

    def _locative(self, one: FoundMention) -> int | None:
        """Return where the preposition begins that makes a name a place where something is."""
        begin = max(0, one.start - 60)
        match = self._language.pattern("scenes.locative").search(self._text, begin, one.start)
        return None if match is None else match.start()

    def _located(self, one: FoundMention) -> bool:
        return self._locative(one) is not None

    def _timed(self, one: FoundMention) -> bool:
        locative = self._locative(one)
        if locative is None:
            return False
        before = self._text[max(0, locative - 30) : locative]
        return (
            self._language.pattern("scenes.day_after").match(self._text, one.end) is not None
            or self._language.pattern("scenes.day_before").search(before) is not None
        )

    def _in_headline(self, one: FoundMention) -> bool:
        index = bisect_right(self._starts, one.start) - 1
        return index >= 0 and self._paragraphs[index].role is ParagraphRole.HEADLINE
