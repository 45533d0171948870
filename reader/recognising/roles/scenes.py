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
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.article import Article, Paragraph, ParagraphRole
from reader.text.entity import EntityKind, MentionForm, Scene

_REST_OF_DATELINE = re.compile(
    r"(?:,\s[A-Z][\w.'\u2019-]*(?:\s[A-Z][\w.'\u2019-]*)?)?"
    r"(?:,\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]+)(?:,?\s\d{4})?)?"
    r"(?:,?\s\([^)\n]{2,60}\))?\s*(?:--|[-\u2013\u2014])\s"
)
_DAY = (
    r"(?:(?:on|last|this|early|late|next)\s)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|yesterday|today|tonight|overnight|on\s[A-Z][a-z]+\s\d|last\s(?:week|night|month)|this\sweek"
)
_DAY_AFTER = re.compile(rf"(?:,\s[A-Z][\w.]+(?:\s[A-Z]\w+)?,?)?\s(?:{_DAY})\b")
_DAY_BEFORE = re.compile(rf"\b(?:{_DAY})\s+$")
_LOCATIVE = re.compile(
    r"\b(?P<word>in|at|near|outside|across|inside|around|through)\s(?:the\s)?"
    r"(?:(?:(?:far\s)?(?:north|south|east|west)\w*|central|downtown|nearby)\s)?"
    r"(?:(?:[A-Z][\w.'\u2019-]*\s){0,3}(?:[a-z]+\s)?"
    r"(?:capital|city|town|village|port|resort|province|region|district)(?:\s(?:city|town))?(?:\sof)?,?\s)?$"
)
_EVENT = re.compile(
    r"\b(?:me[et]{1,2}(?:s|ing)?|met|gather(?:s|ed|ing)?|held|hold|host(?:s|ed|ing)?|open(?:s|ed)|began|begins?"
    r"|ended|kill(?:s|ed|ing)|died|dies|dead|injur(?:ed|ing)|wound(?:ed|ing)|explo\w+|blast|bomb\w*|attack\w*"
    r"|fire[ds]?|crash\w*|clash\w*|protest\w*|rall(?:y|ied|ies)|march(?:ed|es)?|demonstrat\w+|strikes?|struck"
    r"|summit|talks|conference|ceremony|trial|hearing|election|match|game|final|festival|fair|funeral|visit(?:ed|s|ing)?"
    r"|arriv(?:ed|es)|arrest(?:ed|s)|detain(?:ed|s)|shot|shooting|stabb\w+|earthquake|flood\w*|storm\w*|hit"
    r"|sign(?:ed|s|ing)|agree(?:d|s)|announce[ds]?|told|said|spoke|speaking|won|wins|beat|beats|defeat(?:ed|s)|play(?:ed|s)"
    r"|launch(?:ed|es)|unveil(?:ed|s)|inaugurat\w+|sentenced|convicted|jailed|found|collapsed?|broke|erupted|opened"
    r"|celebrat\w+|vot(?:ed|e|es|ing)|appear(?:ed|s)|perform(?:ed|s)|took\splace|taking\splace|takes\splace|rescued?)\b"
)
_CLAUSE = re.compile(r"[.;:\u2014\n]|,\s(?:which|who|where|whose)\b")
_LIVING = re.compile(
    r"\b(?:born|based|lives?|living|lived|resid\w+|headquartered|ambassador|troops|forces|soldiers|war|invest\w*"
    r"|rights|interests?|education|situation|democracy|elected|professor|educated|studied|worked|remain\w*)\s$"
)
_FIRST = 3
_READ_BACK = 120
_LONGEST_LEAD = 1_000
_EARLY = (ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST, ParagraphRole.BODY)


def find_scenes(article: Article, clusters: Iterable[Cluster], until: int) -> Iterator[Cluster]:
    """Yield the clusters, places with the scene that the text tells of them.

    Args:
        article: The article.
        clusters: All its clusters.
        until: Where reading has come to.
    """
    paragraphs = [one for one in article.paragraphs if one.role in _EARLY and one.span.end <= until]
    body = [one for one in paragraphs if one.role is ParagraphRole.BODY]
    lead = _Lead(article, paragraphs, body) if body else None
    for cluster in clusters:
        scene = None
        if lead is not None and cluster.kind is EntityKind.PLACE:
            scene = lead.scene(cluster)
        yield cluster if scene is None else replace(cluster, scene=scene)


class _Lead:
    """The beginning of an article: headline, standfirst and first paragraphs."""

    def __init__(
        self, article: Article, paragraphs: Sequence[Paragraph], body: Sequence[Paragraph]
    ) -> None:
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
        clause = _CLAUSE.split(before)[-1]
        if _LIVING.search(clause):
            return False
        return _EVENT.search(clause) is not None or self._timed(one)

    def _locative(self, one: FoundMention) -> int | None:
        """Return where the preposition begins that makes a name a place where something is."""
        begin = max(0, one.start - 60)
        match = _LOCATIVE.search(self._text, begin, one.start)
        return None if match is None else match.start()

    def _located(self, one: FoundMention) -> bool:
        return self._locative(one) is not None

    def _timed(self, one: FoundMention) -> bool:
        locative = self._locative(one)
        if locative is None:
            return False
        before = self._text[max(0, locative - 30) : locative]
        return (
            _DAY_AFTER.match(self._text, one.end) is not None
            or _DAY_BEFORE.search(before) is not None
        )

    def _in_headline(self, one: FoundMention) -> bool:
        index = bisect_right(self._starts, one.start) - 1
        return index >= 0 and self._paragraphs[index].role is ParagraphRole.HEADLINE
