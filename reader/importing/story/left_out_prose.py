"""Whether much running text was left out beside what was kept: then the person is told.

Most of what surrounds an article is short: menus, titles of other stories, buttons. Paragraphs of
several sentences are comments and other stories, or else a part of the article that was not known.
"""

from reader.importing.lines.wide_script import wide_characters
from reader.text.article import Article, ParagraphRole
from reader.text.note import Note, NoteCode
from reader.wording import Wording

_SHORTEST = 25
_SENTENCE_ENDS = (".", "!", "?", "…", "”", '"', "»", "“", "。", "\uff01", "\uff1f", "」", "؟", "।")
_SHARE = 0.4
_LEAST = 3


def left_out_note(article: Article) -> Note | None:
    """Return the note that running text was left out, or None where there is little of it.

    Args:
        article: As it was read; what was left out stands in `removed`.
    """
    left_out = [length for each in article.removed if (length := _prose(each.text))]
    if len(left_out) < _LEAST:
        return None
    kept = sum(
        _length(each.span.of(article.text))
        for each in article.paragraphs
        if each.role is ParagraphRole.BODY
    )
    if sum(left_out) < _SHARE * kept:
        return None
    count = len(left_out)
    message = Wording(
        "{count} paragraphs of running text were left out; they may belong to the article.",
        count=count,
    )
    return Note(NoteCode.LEFT_OUT_PROSE, message, count)


def _prose(text: str) -> int:
    """Return the length of a paragraph of sentences in words; 0 for any other line."""
    length = _length(text)
    return length if length >= _SHORTEST and text.endswith(_SENTENCE_ENDS) else 0


def _length(text: str) -> int:
    return len(text.split()) + wide_characters(text) // 2
