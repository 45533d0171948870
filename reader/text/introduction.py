"""Where an article introduces somebody: the first sentence that names them in full."""

import re
from bisect import bisect_right

from reader.text.article import Article, ParagraphRole
from reader.text.entity import Entity, Mention, MentionForm

_WORD = re.compile(r"[^\W_]+")
_MOST = 2_000
"""Mentions that are looked at: somebody who is not named in full by then has no fuller name."""
_READ = (ParagraphRole.STANDFIRST, ParagraphRole.BODY)


def introduction(article: Article, entity: Entity) -> Mention:
    """Return the mention by which an article introduces an entity.

    The first one in the body that holds every word of its name; where none does, the first name in
    the body, for a headline only announces; where there is none, the first mention of all.
    """
    words = _words(entity.name)
    named = [
        mention
        for mention in entity.mentions[:_MOST]
        if mention.form in (MentionForm.NAME, MentionForm.ALIAS)
    ]
    inside = [mention for mention in named if _in_body(article, mention)]
    for several in (inside, named):
        for mention in several:
            if words <= _words(mention.span.of(article.text)):
                return mention
    return (inside or named or list(entity.mentions))[0]


def _in_body(article: Article, mention: Mention) -> bool:
    paragraphs = article.paragraphs
    index = bisect_right(paragraphs, mention.span.start, key=lambda one: one.span.start) - 1
    return index < 0 or paragraphs[index].role in _READ


def _words(name: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(name)}
