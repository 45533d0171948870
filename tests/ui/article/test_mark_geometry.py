"""Where marks stand: under the words they are of, also where two directions of writing meet."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from reader.reading.document_map import BlockRole, DocumentMap
from reader.reading.themes import LIGHT
from reader.text.article import article_as_is
from reader.text.span import Span
from reader.ui.article.article_document import make_document
from reader.ui.article.mark_geometry import MarkGeometry
from reader.ui.article.typography import Typography
from reader.ui.style.fonts import load_fonts

HELLO = "\u05e9\u05dc\u05d5\u05dd"
WORLD = "\u05e2\u05d5\u05dc\u05dd"


@pytest.mark.parametrize("name", ["Angela Merkel", "Paris", WORLD])
@pytest.mark.parametrize(
    "text",
    [
        f"{HELLO} {WORLD}. Angela Merkel met him in Paris.",
        f"Angela Merkel said {HELLO} {WORLD} in Paris.",
        f"{HELLO} Angela Merkel {WORLD} Paris",
    ],
)
def test_a_mark_is_as_wide_as_its_words_and_covers_no_others(
    qtbot: QtBot, text: str, name: str
) -> None:
    document_map = DocumentMap(article_as_is(text))
    typography = Typography(load_fonts())
    owner = QObject()
    document = make_document(document_map, typography, LIGHT, parent=owner)
    document.setTextWidth(900)
    geometry = MarkGeometry(document, document_map)
    words = [*text.replace(".", "").replace("Angela Merkel", "Angela_Merkel").split()]
    covered = []
    for word in (each.replace("_", " ") for each in words):
        start = text.index(word)
        (fragment,) = geometry.fragments(Span(start, start + len(word)))
        covered.append((fragment.left, fragment.right))
        if word == name:
            advance = QFontMetricsF(typography.font(BlockRole.BODY)).horizontalAdvance(name)
            assert fragment.right - fragment.left == pytest.approx(advance, abs=2)
    covered.sort()
    for (_, right), (left, _) in pairwise(covered):
        assert right <= left + 0.5
