"""A document changed in part is what it would be had it been made anew."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.reading.document_map import DocumentMap
from reader.reading.themes import LIGHT
from reader.text.article import Article, Paragraph, ParagraphRole, Shape
from reader.text.span import Span
from reader.ui.article.article_document import change_blocks, make_document
from reader.ui.article.typography import Typography
from reader.ui.style.fonts import load_fonts

LINES = (
    ("A headline", ParagraphRole.HEADLINE, Shape.TEXT),
    ("\u05db\u05d5\u05ea\u05e8\u05ea", ParagraphRole.HEADLINE, Shape.TEXT),
    ("Some words.", ParagraphRole.BODY, Shape.TEXT),
    ("Other words.", ParagraphRole.BODY, Shape.TEXT),
    ("• An item", ParagraphRole.BODY, Shape.ITEM),
    ("12. Another", ParagraphRole.BODY, Shape.ITEM),
    ("• An inner one", ParagraphRole.BODY, Shape.INNER_ITEM),
    ("What was said", ParagraphRole.BODY, Shape.QUOTE),
    ("A heading", ParagraphRole.HEADING, Shape.TEXT),
    ("Editing by a friend", ParagraphRole.CREDIT, Shape.TEXT),
    ("long " * 2_000, ParagraphRole.BODY, Shape.TEXT),
)
ARTICLES = st.lists(st.sampled_from(LINES), min_size=1, max_size=7)


def map_of(lines: list[tuple[str, ParagraphRole, Shape]], meta: str) -> DocumentMap:
    paragraphs: list[Paragraph] = []
    at = 0
    for words, role, shape in lines:
        paragraphs.append(Paragraph(Span(at, at + len(words)), role, shape))
        at += len(words) + 2
    text = "\n\n".join(words for words, _, _ in lines)
    return DocumentMap(Article(text, tuple(paragraphs)), meta)


def looks(document: QTextDocument) -> list[tuple[object, ...]]:
    """Return of each block its words, how it is set, and how its first and last letter look."""
    found: list[tuple[object, ...]] = []
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        setting = block.blockFormat()
        looks_of = []
        for at in (0, min(1, block.length() - 1), block.length() - 1):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + at)
            letters = cursor.charFormat()
            looks_of.append((letters.font().toString(), letters.foreground().color().name()))
        found.append(
            (
                block.text(),
                (setting.topMargin(), setting.bottomMargin()),
                (setting.leftMargin(), setting.rightMargin(), setting.textIndent()),
                (setting.lineHeight(), setting.headingLevel(), setting.alignment()),
                looks_of,
            )
        )
    return found


@given(ARTICLES, ARTICLES, st.sampled_from(["", "Oslo · 3 min"]))
def test_changed_it_is_as_if_made_anew(
    qapp: QApplication,
    before: list[tuple[str, ParagraphRole, Shape]],
    after: list[tuple[str, ParagraphRole, Shape]],
    meta: str,
) -> None:
    typography = Typography(load_fonts())
    old, new = map_of(before, meta), map_of(after, meta)
    document = make_document(old, typography, LIGHT, parent=qapp)
    fresh = make_document(new, typography, LIGHT, parent=qapp)
    change_blocks(document, old, new, typography, LIGHT)
    assert looks(document) == looks(fresh)
    document.deleteLater()
    fresh.deleteLater()
