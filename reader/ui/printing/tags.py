"""What a page says to those who hear it: the structure of a tagged PDF (ISO 32000-1, 14.7, 14.8).

Qt writes no tags. While the pages are painted, a mark is left in them wherever another element
begins; `pdf_finish` finds the marks in what Qt wrote and puts the tags in their place.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

FAR_UP = 77_777
"""A mark is a rectangle of one unit, so far above the sheet that nobody sees it."""
FAR_LEFT = 90_000
"""Its place from the left tells which mark it is."""


@dataclass(frozen=True, slots=True)
class Content:
    """A stretch of a page's content: the page from 0, and the number of the stretch on it."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkArea:
    """Where a link is pressed.

    Args:
        page: Its page, from 0.
        rect: In twips.
        target: The name of the place it leads to.
        words: What it says of itself.
    """

    page: int
    rect: QRectF
    target: str
    words: str


@dataclass(frozen=True, slots=True)
class HighlightArea:
    """A mention that readers of the file list.

    Args:
        page: Its page, from 0.
        rects: One for each line it stands on, in twips.
        colour: Of the highlight.
        words: What it says of itself.
    """

    page: int
    rects: tuple[QRectF, ...]
    colour: QColor
    words: str


@dataclass(eq=False)
class Element:
    """An element of the structure.

    Args:
        kind: Its standard type: "P", "H1", "Link".
        alt: What is said in place of its content; or empty.
        language: As BCP 47, where it is not that of the document; or empty.
        kids: Elements, content and links, in the order they are read.
    """

    kind: str
    alt: str = ""
    language: str = ""
    kids: list["Element | Content | LinkArea | HighlightArea"] = field(default_factory=list)

    def add(self, kind: str, *, alt: str = "", language: str = "") -> "Element":
        """Append an element and return it."""
        made = Element(kind, alt, language)
        self.kids.append(made)
        return made


def part_prefix(number: int) -> str:
    """Return what the names of places begin with in an article, by its number from 0."""
    return f"{number}-" if number else ""


class Tags:
    """Gathers the structure while pages are painted.

    Args:
        recording: Whether anybody wants it; a picture or a printer has no structure.
        language: Of the document, as BCP 47.
        words: Language of the words that are not the text's.
        heard: Whether the signs at the marks are told to those who do not see them.
    """

    def __init__(
        self,
        *,
        recording: bool = True,
        language: str = "",
        words: str = "",
        heard: bool = True,
    ) -> None:
        self.recording = recording
        self.heard = heard
        self.language = ""
        """Of the text of this part, where it is not that of the document."""
        self.words = ""
        """Language of what is ours in this part, where it is not that of its text."""
        self._of_document, self._of_words = language, words
        self._prefix = ""
        self.document = Element("Document")
        self.places: list[tuple[str, int]] = []
        """What begins at each mark: the type of element and the number of the content, or -1; or
        "Drawing" and the number of it."""
        self.drawings: list[bytes] = []
        """Operators that stand in pages as they are."""
        self.forms: dict[str, QPainterPath] = {}
        """What those operators draw by a name."""
        self.contents: list[list[Element]] = []
        """Whose the numbered contents are, page by page."""
        self._painter: QPainter | None = None
        self._current: Element | None = None

    def begin_part(self, number: int, language: str) -> None:
        """Take the pages of another article, by its number from 0, and the language of its text."""
        self._prefix = part_prefix(number)
        self.language = "" if language == self._of_document else language
        is_same = self._of_words == language.split("-", maxsplit=1)[0]
        self.words = "" if is_same else self._of_words

    def begin_page(self, painter: QPainter) -> None:
        """Take a new page; nothing on it belongs to an element yet."""
        if self.recording:
            self._painter = painter
            self._current = None
            self.contents.append([])

    def put(self, element: Element | None) -> None:
        """Let what is painted from now on belong to an element; None if it is decoration."""
        if not self.recording or element is self._current:
            return
        self._current = element
        if element is None:
            self._begin("Artifact", -1)
            return
        on_page = self.contents[-1]
        element.kids.append(Content(len(self.contents) - 1, len(on_page)))
        self._begin(element.kind, len(on_page))
        on_page.append(element)

    def draw(self, operators: bytes) -> None:
        """Put operators into the page where it is now, in twips from its upper left corner."""
        self.drawings.append(operators)
        self._begin("Drawing", len(self.drawings) - 1)

    def put_running_line(self) -> None:
        """Let what is painted from now on be the head or the foot of the page."""
        self._begin("Pagination", -1)

    def link(self, element: Element, rect: QRectF, target: str) -> None:
        """Let an area of this page lead to a place."""
        if self.recording:
            page = len(self.contents) - 1
            element.kids.append(LinkArea(page, rect, self._prefix + target, element.alt))

    def highlight(self, element: Element, rects: tuple[QRectF, ...], colour: QColor) -> None:
        """Let a mention on this page be listed, with the words of its element."""
        if self.recording:
            page = len(self.contents) - 1
            element.kids.append(HighlightArea(page, rects, colour, element.alt))

    def _begin(self, kind: str, number: int) -> None:
        if self._painter is not None:
            mark = QRect(-FAR_LEFT - len(self.places), -FAR_UP, 1, 1)
            self._painter.fillRect(mark, Qt.GlobalColor.black)
        self.places.append((kind, number))
