"""PDF to an article: PDFium reads the characters, our own rules find columns and paragraphs.

The stages: runs of characters; running heads, feet and page numbers left out; lines in reading
order; paragraphs; the headline by the size of its letters. Nothing of a PDF is run or followed:
scripts, links, attachments and pictures are not looked at.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from reader.errors import DamagedError, NoArticleError, PasswordNeededError, UnsupportedError
from reader.importing.formats.pdf_characters import Run, runs_of
from reader.importing.formats.pdf_layout import TextLine, lines_in_order
from reader.importing.formats.pdf_paragraphs import TextParagraph, Vocabulary, paragraphs_of
from reader.importing.lines.blocks import ArticleDraft, Block, one_line
from reader.importing.lines.phrase_lists import any_of, matching
from reader.text.article import ParagraphRole, Shape
from reader.text.folding import letters_key
from reader.text.note import Note, NoteCode
from reader.wording import Wording

DAMAGED = Wording("This PDF document is damaged and cannot be read; try another copy of it.")
SCAN = Wording(
    "There is no text in this PDF document, only pictures of pages (a scan); "
    "make its text readable with a text recognition program and open it again."
)
LOCKED = Wording("This PDF document is locked with a password; give the password to open it.")
WRONG_PASSWORD = Wording("This is not the password of this PDF document.")
UNKNOWN_LOCK = Wording(
    "This PDF document is locked in a way that cannot be opened here; save it without protection."
)
NO_TEXT = Wording("There are only page numbers in this PDF document, and no text to read.")
CUT_NOTE = Note(
    NoteCode.CUT_OFF, Wording("The document is very long; only its beginning was read.")
)

UNREADABLE_NOTE = Note(
    NoteCode.UNREADABLE_LETTERS,
    Wording(
        "The letters of this PDF document cannot be read: its fonts do not say what they stand for."
    ),
)
_NO_LETTERS = ("Cn", "Cc", "Co", "Cs")
_UNREADABLE_SHARE = 0.02
_SAMPLE = 200_000

MOST_PAGES = 5_000
MOST_CHARACTERS = 6_000_000
_HEADLINE_SIZE = 1.25
_LONGEST_HEADLINE = 250
_HEADING_SIZE = 1.1
_LONGEST_HEADING = 120
_BULLETS = frozenset("•‣◦▪●■")
_MARGIN = 0.12
_EDGE_ROWS = 4
_PAGE_NUMBER = matching(
    rf"\W*(?:{any_of('pages')}\s*)?\d{{1,4}}(?:\s*(?:{any_of('of_pages')}|/)\s*\d{{1,4}})?\W*"
)
_DIGITS = re.compile(r"\d+")


def read_pdf(data: bytes, *, password: str | None = None) -> ArticleDraft:
    """Return the article in a PDF.

    Args:
        data: The whole document.
        password: Opens it, if it is encrypted.

    Raises:
        PasswordNeededError: If it is encrypted and the password is missing or wrong.
        NoArticleError: If it holds no text, as a scan does not.
        DamagedError: If it cannot be read.
    """
    document = _opened(data, password)
    pages, notes = _pages(document)
    if not any(pages):
        raise NoArticleError(SCAN)
    repeated = _repeated(pages)
    parted = [_parted(runs, repeated) for runs in pages]
    if not any(rest for _, rest in parted):
        parted = [_parted(runs, frozenset()) for runs in pages]
    left_out = [[run.text for run in edges] for edges, _ in parted]
    lines = [lines_in_order(rest) for _, rest in parted]
    if not any(lines):
        raise NoArticleError(
            NO_TEXT, raw_text="\n".join(text for each in left_out for text in each)
        )
    vocabulary = Vocabulary(line.text for page in lines for line in page)
    paragraphs = paragraphs_of(lines, vocabulary)
    if is_unreadable(line.text for page in lines for line in page):
        notes = (*notes, UNREADABLE_NOTE)
    return _draft(paragraphs, left_out, lines, notes)


def is_unreadable(texts: Iterable[str]) -> bool:
    """Tell whether fonts do not say what their letters are: signs that no text holds abound."""
    counts = Counter(map(unicodedata.category, "".join(texts)[:_SAMPLE]))
    return sum(counts[each] for each in _NO_LETTERS) > _UNREADABLE_SHARE * counts.total()


def _opened(data: bytes, password: str | None) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data, password=password)
    except pdfium.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code == pdfium_c.FPDF_ERR_PASSWORD:
            if password:
                raise PasswordNeededError(WRONG_PASSWORD, wrong=True) from error
            raise PasswordNeededError(LOCKED) from error
        if code == pdfium_c.FPDF_ERR_SECURITY:
            raise UnsupportedError(UNKNOWN_LOCK) from error
        raise DamagedError(DAMAGED) from error


def _pages(document: pdfium.PdfDocument) -> tuple[list[list[Run]], tuple[Note, ...]]:
    """Return the runs of each page; a page that cannot be read is left empty."""
    pages: list[list[Run]] = []
    left = MOST_CHARACTERS
    bad = pictures = 0
    count = len(document)
    for number in range(min(count, MOST_PAGES)):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            bad += 1
            if bad > _MOST_BAD_PAGES:
                break
            continue
        runs = runs_of(page, most=left)
        pictures += not runs and _has_picture(page)
        page.close()
        pages.append(runs)
        left -= sum(len(run.text) for run in runs)
        if left <= 0:
            return pages, (CUT_NOTE, *_textless(bad + pictures))
    if bad and not any(pages):
        raise (NoArticleError(SCAN) if pages else DamagedError(DAMAGED))
    cut = (CUT_NOTE,) if count > MOST_PAGES else ()
    return pages, (*cut, *_textless(bad + pictures))


def _has_picture(page: pdfium.PdfPage) -> bool:
    """Tell whether a page without text shows anything; an empty one is missed by nobody."""
    return next(page.get_objects(filter=(pdfium_c.FPDF_PAGEOBJ_IMAGE,)), None) is not None


def _textless(count: int) -> tuple[Note, ...]:
    """Return the note that pages hold no text, as scanned ones among others do."""
    if not count:
        return ()
    message = (
        Wording("A page of this document holds no text that can be read, only a picture.")
        if count == 1
        else Wording(
            "{count} pages of this document hold no text that can be read, only pictures.",
            count=count,
        )
    )
    return (Note(NoteCode.PAGES_WITHOUT_TEXT, message, count),)


_MOST_BAD_PAGES = 20


def _repeated(pages: Sequence[Sequence[Run]]) -> frozenset[str]:
    """Return the texts that stand in the first or the last rows of more than one page."""
    seen: Counter[str] = Counter()
    for runs in pages:
        rows = _rows(runs)
        near = [*rows[:_EDGE_ROWS], *rows[-_EDGE_ROWS:]]
        seen.update({_edge_key(run.text) for row in near for run in row})
    return frozenset(key for key, count in seen.items() if count > 1 and key)


def _edge_key(text: str) -> str:
    return letters_key(_DIGITS.sub("0", text))


def _rows(runs: Sequence[Run]) -> list[list[Run]]:
    """Return the runs of a page by their height on it, from the top."""
    rows: dict[int, list[Run]] = {}
    for run in runs:
        rows.setdefault(round(run.top), []).append(run)
    return [rows[top] for top in sorted(rows, reverse=True)]


def _parted(runs: Sequence[Run], repeated: frozenset[str]) -> tuple[list[Run], list[Run]]:
    """Part a page into its running heads, feet and page numbers, and all the rest.

    Heads and feet are the outermost rows: the first row that is neither ends them.
    """
    rows = _rows(runs)
    edges: list[Run] = []
    for outside_in in (rows, rows[::-1]):
        for row in outside_in[:_EDGE_ROWS]:
            known = all(_edge_key(run.text) in repeated for run in row)
            if not known and not (len(row) == 1 and _PAGE_NUMBER.fullmatch(row[0].text)):
                break
            edges.extend(run for run in row if not any(run is each for each in edges))
    return edges, [run for run in runs if not any(run is each for each in edges)]


def _draft(
    paragraphs: list[TextParagraph],
    left_out: list[list[str]],
    lines: list[list[TextLine]],
    notes: tuple[Note, ...],
) -> ArticleDraft:
    body_size = median(line.size for page in lines for line in page for _ in line.text)
    headline = _headline(paragraphs, body_size)
    blocks: list[Block] = []
    page = -1
    seen_headline = headline is None
    for paragraph in paragraphs:
        while page < paragraph.page:
            page += 1
            blocks.extend(Block(text, kept=False) for text in left_out[page])
        if paragraph is headline:
            seen_headline = True
            continue
        text = one_line(paragraph.text)
        blocks.append(Block(text, _role(paragraph, text, body_size), seen_headline, _shape(text)))
    for rest in left_out[page + 1 :]:
        blocks.extend(Block(text, kept=False) for text in rest)
    return ArticleDraft(blocks=blocks, headline=headline.text if headline else None, notes=notes)


def _headline(paragraphs: list[TextParagraph], body_size: float) -> TextParagraph | None:
    """Return the largest text on the first page that has any, if it is clearly larger."""
    first = [each for each in paragraphs if each.page == paragraphs[0].page]
    largest = max(each.size for each in first)
    if largest < body_size * _HEADLINE_SIZE:
        return None
    found = next(each for each in first if each.size >= largest * 0.98)
    if len(found.text) > _LONGEST_HEADLINE or not letters_key(found.text):
        return None
    above = first[: first.index(found)]
    # A large word far down the page, with paragraphs above it, is no headline.
    if sum(each.lines for each in above) > _MOST_LINES_ABOVE:
        return None
    return found


_MOST_LINES_ABOVE = 6


def _shape(text: str) -> Shape:
    return Shape.ITEM if text[:1] in _BULLETS and text[1:2] == " " else Shape.TEXT


def _role(paragraph: TextParagraph, text: str, body_size: float) -> ParagraphRole:
    larger = paragraph.size >= body_size * _HEADING_SIZE
    short = len(text) <= _LONGEST_HEADING and paragraph.lines <= 2  # noqa: PLR2004
    if short and (larger or paragraph.bold) and not text.endswith((".", ",", ";")):
        return ParagraphRole.HEADING
    return ParagraphRole.BODY
