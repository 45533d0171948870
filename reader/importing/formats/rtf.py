"""Rich text documents (RTF): striprtf takes the marks away, what is left are paragraphs."""

from striprtf.striprtf import rtf_to_text

from reader.errors import DamagedError, NoArticleError
from reader.importing.lines.blocks import ArticleDraft, Block, one_line
from reader.wording import Wording

DAMAGED = Wording(
    "This rich text document (RTF) is damaged and cannot be read; try another copy of it."
)
NO_TEXT = Wording("There is no text in this rich text document (RTF).")


def read_rtf(data: bytes) -> ArticleDraft:
    """Return the article in a rich text document.

    Raises:
        NoArticleError: If it holds no text.
        DamagedError: If it cannot be read.
    """
    try:
        text: str = rtf_to_text(  # type: ignore[no-untyped-call]
            data.decode("cp1252", "replace"), errors="replace"
        )
    except (ValueError, LookupError, IndexError, KeyError) as error:
        raise DamagedError(DAMAGED) from error
    blocks = [Block(line) for each in text.splitlines() if (line := one_line(each))]
    if not blocks:
        raise NoArticleError(NO_TEXT)
    return ArticleDraft(blocks)
