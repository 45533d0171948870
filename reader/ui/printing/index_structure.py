"""The structure of the printed index, for those who hear it: headings, and lists of entries."""

from reader.ui.printing.index_blocks import IndexPart
from reader.ui.printing.styles import StyleName
from reader.ui.printing.tags import Element

_HEADINGS = {
    StyleName.INDEX_TITLE: "H1",
    StyleName.INDEX_KIND: "H2",
    StyleName.INDEX_GROUP: "H3",
}


class IndexStructure:
    """Gives each part of the index its element; an entry in two columns is one.

    Args:
        document: What the index belongs to.
        language: Of the text; empty if it is that of the document.
        words: Language of its headings; empty if it is that of the text.
    """

    def __init__(self, document: Element, language: str = "", words: str = "") -> None:
        self._words = words
        self._index = document.add("Index", language=language)
        self._list: Element | None = None
        self._entry: Element | None = None
        self._inner: Element | None = None
        self._last: tuple[int, Element] | None = None

    def head(self, part: IndexPart) -> Element:
        """Return the element of the title, or of the note under it."""
        return self._index.add(_HEADINGS.get(part.style, "P"), language=self._words)

    def element(self, number: int, part: IndexPart) -> Element:
        """Return the element of a part by its number; parts come in order."""
        if self._last is None or self._last[0] != number:
            self._last = (number, self._made(part))
        return self._last[1]

    def _made(self, part: IndexPart) -> Element:
        if part.style in _HEADINGS:
            self._list = None
            is_ours = part.style is StyleName.INDEX_KIND
            return self._index.add(_HEADINGS[part.style], language=self._words if is_ours else "")
        if part.style is StyleName.INDEX_SUB and self._entry is not None:
            if self._inner is None:
                self._inner = self._entry.add("L")
            return self._inner.add("LI").add("LBody")
        if self._list is None:
            self._list = self._index.add("L")
        self._inner = None
        self._entry = self._list.add("LI").add("LBody")
        return self._entry.add("P")
