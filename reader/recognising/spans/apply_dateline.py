"""What the dateline says of the names in it: "CHARLOTTE, N.C. (AP)" names two places and an agency.

A name in capitals at the beginning of a story says little to the weights; that it is filed from
there is sure.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.recognising.mentions.found_mention import FoundMention
from reader.text.article import Article, ParagraphRole
from reader.text.entity import EntityKind

_SURE = 0.95


def apply_dateline(article: Article, names: Sequence[FoundMention]) -> Sequence[FoundMention]:
    """Return `names` with those of the dateline taken for the places and the agency they are."""
    dateline = article.dateline
    if dateline is None or not dateline.place:
        return names
    start = _start_of(article, dateline.text)
    if start is None:
        return names
    end = start + len(dateline.text)
    places, agency = dateline.place.casefold(), (article.agency or "").casefold()

    def told(one: FoundMention) -> FoundMention:
        if one.start < start or one.end > end:
            return one
        words = article.text[one.start : one.end].casefold()
        if words == agency:
            return _of_kind(one, EntityKind.ORGANISATION)
        return _of_kind(one, EntityKind.PLACE) if words in places else one

    return [told(one) for one in names]


def _start_of(article: Article, words: str) -> int | None:
    """Return where the dateline begins in the text: the first paragraph begins with it."""
    for paragraph in article.paragraphs:
        if paragraph.role is ParagraphRole.BODY:
            start = paragraph.span.start
            return start if article.text.startswith(words, start) else None
    return None


def _of_kind(one: FoundMention, kind: EntityKind) -> FoundMention:
    sure = max(one.confidence, _SURE)
    return replace(one, kind=kind, confidence=sure, kind_share=1.0, kind_confidences=())
