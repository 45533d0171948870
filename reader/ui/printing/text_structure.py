"""The structure of the printed text, for those who hear it: headings, paragraphs, lists."""

from reader.ui.printing.styles import StyleName
from reader.ui.printing.tags import Element
from reader.ui.printing.text_blocks import TextPart

_KINDS = {
    StyleName.HEADLINE: "H1",
    StyleName.HEADING: "H2",
    StyleName.QUOTE: "BlockQuote",
    StyleName.CAPTION: "Caption",
}
_ITEMS = (StyleName.ITEM, StyleName.INNER_ITEM)


class TextStructure:
    """Gives each part of the text its element; a paragraph on two pages is one.

    Args:
        document: What they belong to.
        language: Of the text; empty if it is that of the document.
        words: Language of what is not the text's own; empty if it is the same.
    """

    def __init__(self, document: Element, language: str = "", words: str = "") -> None:
        self._words = words
        self._text = document.add("Art", language=language)
        self._notes = document.add("Sect", language=words or language)
        self.legend = self._notes.add("P")
        self._last: tuple[tuple[int | None, str], Element] | None = None
        self._list: Element | None = None
        self._has_headline = False

    def element(self, part: TextPart) -> Element:
        """Return the element of a part; parts come in order."""
        key = (part.paragraph, part.fixed)
        if self._last is not None and self._last[0] == key:
            return self._last[1]
        made = self._made(part)
        self._last = (key, made)
        return made

    def _made(self, part: TextPart) -> Element:
        if part.style in _ITEMS:
            if self._list is None or not part.in_run:
                self._list = self._text.add("L")
            return self._list.add("LI").add("LBody")
        self._list = None
        kind = _KINDS.get(part.style, "P")
        if kind == "H2" and not self._has_headline:
            # Headings begin with the first level.
            kind = "H1"
        self._has_headline = self._has_headline or kind == "H1" == _KINDS.get(part.style)
        is_ours = part.style is StyleName.META
        return self._text.add(kind, language=self._words if is_ours else "")
