"""Where a mention stands, for tables and lists: its paragraph and its sentence."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.exporting.marked_page import MarkedParagraph, marked_page
from reader.text.annotations import Annotations, MentionOf
from reader.text.sentences import SentenceRules, sentence_spans
from reader.text.span import Span


@dataclass(frozen=True, slots=True)
class MentionInContext:
    """A mention with what surrounds it.

    Args:
        pair: The mention and whose it is.
        paragraph: The number of the paragraph of the body, from 1, as the print edition has it;
            None where it stands elsewhere, as in the headline.
        sentence: The code points of its sentence, without white space around.
    """

    pair: MentionOf
    paragraph: int | None
    sentence: Span


def mentions_in_context(
    annotations: Annotations, rules: SentenceRules
) -> Iterator[MentionInContext]:
    """Yield every mention in order of the text.

    Args:
        annotations: The article and its entities.
        rules: Where sentences end.
    """
    text = annotations.article.text
    mentions = iter(annotations.mentions)
    pair = next(mentions, None)
    for paragraph in marked_page(annotations).paragraphs:
        sentences = paragraph_sentences(text, paragraph.span, rules) if paragraph.marks else []
        at = 0
        while pair is not None and pair.span.start < paragraph.span.end:
            while at + 1 < len(sentences) and sentences[at].end <= pair.span.start:
                at += 1
            yield MentionInContext(pair, _number(paragraph, pair), _sentence(sentences, at, pair))
            pair = next(mentions, None)
    while pair is not None:
        yield MentionInContext(pair, None, pair.span)
        pair = next(mentions, None)


def paragraph_sentences(text: str, span: Span, rules: SentenceRules) -> list[Span]:
    """Return the sentences of a paragraph, without white space around them; none is empty."""
    found = []
    for start, end in sentence_spans(text, span.start, span.end, rules, across_lines=True):
        words = text[start:end]
        first = start + len(words) - len(words.lstrip())
        last = start + len(words.rstrip())
        if first < last:
            found.append(Span(first, last))
    return found


def _number(paragraph: MarkedParagraph, pair: MentionOf) -> int | None:
    return paragraph.number if pair.span.overlaps(paragraph.span) else None


def _sentence(sentences: list[Span], at: int, pair: MentionOf) -> Span:
    """Return the sentence in which a mention begins; what stands in none is its own."""
    if not sentences or not sentences[at].overlaps(pair.span):
        return pair.span
    sentence = sentences[at]
    return Span(min(sentence.start, pair.span.start), max(sentence.end, pair.span.end))
