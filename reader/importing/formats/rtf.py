"""Rich text documents (RTF): striprtf takes the marks away, what is left are paragraphs."""

import re

from striprtf.striprtf import rtf_to_text

from reader.errors import DamagedError, NoArticleError
from reader.importing.lines.blocks import ArticleDraft, Block, one_line
from reader.text.article import Shape
from reader.wording import Wording

DAMAGED = Wording(
    "This rich text document (RTF) is damaged and cannot be read; try another copy of it."
)
NO_TEXT = Wording("There is no text in this rich text document (RTF).")

# A style of letters is no destination, though it is marked as what may be passed over.
_STYLE = re.compile(r"\\\*\s?(?=\\[cdt]s\d)")
# What stands before an item of a list, written out for programs that do not know lists.
_ITEM_MARK = re.compile(r"\{\s?(?:\\\*\s?)?\\(?:listtext|pntext)\b([^{}]{0,1000})\}")
_CONTROL_WORD = re.compile(r"\\(?!u-?\d)[a-z]{1,32}-?\d{0,10} ?")
_ONE_SIGN = re.compile(r"(?:\\u-?\d{1,6} ?\??)?(?:\\'[0-9a-fA-F]{2})?")
# Signs of fonts such as Symbol and Wingdings, which have their own letters.
_FONT_SIGN = re.compile("[\uf000-\uf0ff\ufffd](?=\\s)")


def read_rtf(data: bytes) -> ArticleDraft:
    """Return the article in a rich text document.

    Raises:
        NoArticleError: If it holds no text.
        DamagedError: If it cannot be read.
    """
    try:
        text: str = rtf_to_text(  # type: ignore[no-untyped-call]
            _prepared(data.decode("cp1252", "replace")), errors="replace"
        )
    except (ValueError, LookupError, IndexError, KeyError) as error:
        raise DamagedError(DAMAGED) from error
    lines = [_FONT_SIGN.sub("\u2022", one_line(each), count=1) for each in text.splitlines()]
    blocks = [Block(line, shape=_shape(line)) for line in lines if line]
    if not blocks:
        raise NoArticleError(NO_TEXT)
    return ArticleDraft(blocks)


def _prepared(text: str) -> str:
    """Return the marks of a document so that striprtf keeps all that is text in it."""
    return _ITEM_MARK.sub(_item_mark, _STYLE.sub("", text))


def _item_mark(match: re.Match[str]) -> str:
    """Return the mark of an item as plain text: its number, or a bullet for a sign of any font."""
    shown = _CONTROL_WORD.sub("", match[1]).strip()
    return r"{\bullet\tab }" if shown and _ONE_SIGN.fullmatch(shown) else f"{{{match[1]}}}"


def _shape(line: str) -> Shape:
    return Shape.ITEM if line.startswith("\u2022 ") else Shape.TEXT
