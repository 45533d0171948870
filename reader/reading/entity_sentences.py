"""The sentence a mention stands in, to quote it."""

from bisect import bisect_right

from reader.operations import sentence_rules
from reader.text.article import Article
from reader.text.entity import Entity
from reader.text.introduction import introduction
from reader.text.sentences import sentence_spans
from reader.text.span import Span

_LONGEST = 400
_MOST_LOOKED_AT = 100


def sentence_around(article: Article, span: Span) -> Span:
    """Return the sentence of the article that `span` stands in, at most 400 code points."""
    text = article.text
    paragraph = _paragraph_of(article, span)
    begin, end = paragraph.start, paragraph.end
    for start, stop in sentence_spans(text, begin, end, sentence_rules(), across_lines=True):
        if start <= span.start:
            begin = start
        if stop >= span.end:
            end = stop
            break
    end = begin + len(text[begin:end].rstrip())
    found = Span(begin, max(end, begin + 1))
    return found if len(found) <= _LONGEST else _cut(found, span)


def sentences_of(article: Article, entity: Entity, *, most: int) -> list[tuple[Span, Span]]:
    """Return the sentences that mention an entity, each once, with its first mention in it."""
    found: list[tuple[Span, Span]] = []
    for mention in entity.mentions:
        if found and found[-1][0].covers(mention.span):
            continue
        found.append((sentence_around(article, mention.span), mention.span))
        if len(found) == most:
            break
    return found


def introduction_of(article: Article, entity: Entity) -> tuple[Span, Span]:
    """Return the sentence that introduces an entity, and its mention there.

    That is the first one that says the role; else the first in the body that names the entity in
    full, so that the headline does not count; else the first there is.
    """
    if entity.role:
        for sentence, mention in sentences_of(article, entity, most=_MOST_LOOKED_AT):
            if entity.role in " ".join(sentence.of(article.text).split()):
                return sentence, mention
    span = introduction(article, entity).span
    return sentence_around(article, span), span


def _paragraph_of(article: Article, span: Span) -> Span:
    paragraphs = article.paragraphs
    index = bisect_right(paragraphs, span.start, key=lambda each: each.span.start) - 1
    if index >= 0 and paragraphs[index].span.covers(span):
        # A paragraph of a million letters has no sentence worth quoting whole.
        return _cut(paragraphs[index].span, span, _LONGEST * 4)
    return _cut(Span(0, len(article.text)), span)


def _cut(whole: Span, span: Span, most: int = _LONGEST) -> Span:
    before = max(whole.start, span.start - most // 2)
    return Span(before, max(span.end, min(whole.end, before + most)))
