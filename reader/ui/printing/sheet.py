"""The measures of a sheet and the type on it. Lengths are twips: twentieths of a point.

At one twip a unit, every half point is a whole number, layout is the same on every screen, and a
painter scaled to its device sets it without rounding.
"""

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from reader.exporting.print_options import PrintOptions
from reader.ui.printing.inks import inks_of
from reader.ui.printing.styles import Style, StyleName
from reader.ui.style.fonts import FontFamilies

TWIPS = 20
"""In a point."""

_SMALLEST = 5.5
"""Points: what is set smaller cannot be read."""
_SMALLEST_IN_INDEX = 7.5
_LEADING = 1.42
_CHARACTERS = 33.0
"""Width of the column in ems of the text: about 70 characters."""
_FEWEST_CHARACTERS = 22.0
"""Width in ems under which two columns of text side by side are too narrow to read."""
_MARGINS = 104 * TWIPS
"""At the left and right together, with the numbers of paragraphs."""
_NOTES = 170 * TWIPS
"""Width of the margin for notes on an upright sheet; a wide one has as much as is left."""
_INDEX_GUTTER, _INDEX_COLUMN = 2.2, 14.0


class Sheet:
    """One choice of paper and type: where things stand and how they are set.

    Args:
        options: Paper, size of type and colours.
        families: The two families.
    """

    def __init__(self, options: PrintOptions, families: FontFamilies) -> None:
        width, height = options.page_points
        self.width, self.height = width * TWIPS, height * TWIPS
        self.size = round(options.type_size * TWIPS)
        self.inks = inks_of(options)
        self._families = families
        is_wide = self.width > self.height
        widest = round(self.size * _CHARACTERS)
        self.text_gutter = round(self.size * 3.4)
        half = (self.width - _MARGINS - self.text_gutter) // 2
        has_two = is_wide and not options.note_margin and half >= self.size * _FEWEST_CHARACTERS
        self.text_columns = 2 if has_two else 1
        notes = _NOTES if options.note_margin else 0
        self.column = min(widest, half if has_two else self.width - _MARGINS - notes)
        self.measure = self.column + (self.text_gutter + self.column if has_two else 0)
        if options.note_margin:
            # Beside the inner edge, as far as the numbers of paragraphs let it.
            self.left = _MARGINS // 2
        else:
            self.left = round((self.width - self.measure) * 0.48)
        self.top = 76 * TWIPS
        self.bottom = self.height - 74 * TWIPS
        self.head = 46 * TWIPS
        self.foot = self.height - 44 * TWIPS
        self.gutter = round(self.size * _INDEX_GUTTER)
        # Nobody writes notes beside an index: it takes their margin too.
        self.index_measure = self.measure
        if options.note_margin:
            self.index_measure = max(self.measure, self.width - _MARGINS)
        room = self.index_measure + self.gutter
        narrowest = round(self.size * _INDEX_COLUMN) + self.gutter
        # Two at least, and as many as are wide enough.
        self.index_columns = max(2, room // narrowest)
        self.index_column = room // self.index_columns - self.gutter
        self.styles = {name: self._style(name) for name in StyleName}
        self.label_font = self.sans(0.58, weight=QFont.Weight.DemiBold)
        self.number_font = self.sans(0.66)
        self.running_font = self.sans(0.72)
        self.legend_font = self.sans(0.72)

    def column_left(self, number: int) -> int:
        """Return the left edge of a column of text, by its number from 0 in the whole text."""
        return self.left + number % self.text_columns * (self.column + self.text_gutter)

    @property
    def text_height(self) -> int:
        """Height of a full page of text."""
        return self.bottom - self.top

    def serif(self, scale: float = 1.0, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the serif at a share of the text's size."""
        return self._font(self._families.serif, scale, weight)

    def sans(self, scale: float = 1.0, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the sans at a share of the text's size."""
        return self._font(self._families.sans, scale, weight)

    def _font(self, family: str, scale: float, weight: QFont.Weight) -> QFont:
        font = QFont(family)
        font.setPixelSize(max(round(self.size * scale), round(_SMALLEST * TWIPS)))
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # What is copied out of the PDF shall be the letters as written, not ligatures.
        font.setFeature(QFont.Tag("liga"), 0)
        return font

    def _style(self, name: StyleName) -> Style:
        bold, semibold = QFont.Weight.Bold, QFont.Weight.DemiBold
        inks = self.inks
        match name:
            case StyleName.HEADLINE:
                return self._made(
                    self.serif(2.05, weight=bold), 1.14, 0, whole=True, with_next=True
                )
            case StyleName.STANDFIRST:
                return self._made(self.serif(1.14), 1.38, 0.55, with_next=True)
            case StyleName.META:
                return self._made(
                    self.sans(0.84),
                    1.4,
                    0.75,
                    below=0.6,
                    colour=inks.dimmed,
                    whole=True,
                    with_next=True,
                )
            case StyleName.BODY:
                return self._made(self.serif(), _LEADING, 0.62)
            case StyleName.VERSE:
                return self._made(
                    self.serif(), _LEADING, 0.62, between=0, hanging=round(self.size * 2)
                )
            case StyleName.HEADING:
                return self._made(
                    self.serif(1.14, weight=bold), 1.3, 1.3, whole=True, with_next=True
                )
            case StyleName.CREDIT:
                return self._made(self.sans(0.84), 1.4, 0.9, colour=inks.dimmed)
            case StyleName.CAPTION:
                return self._made(self.sans(0.84), 1.4, 0.7, colour=inks.dimmed)
            case StyleName.ITEM:
                return self._made(self.serif(), _LEADING, 0.62, inset=1.6, between=0.24)
            case StyleName.INNER_ITEM:
                return self._made(self.serif(), _LEADING, 0.62, inset=3.2, between=0.24)
            case StyleName.QUOTE:
                return self._made(
                    self.serif(0.94), _LEADING, 0.7, inset=1.6, between=0.4, inset_right=1.6
                )
            case StyleName.CODE:
                return self._made(self.sans(0.84), 1.4, 0.62, inset=1.6, between=0)
            case StyleName.INDEX_TITLE:
                return self._made(self.serif(1.5, weight=bold), 1.2, 0, whole=True, with_next=True)
            case StyleName.INDEX_NOTE:
                return self._made(
                    self.sans(0.78), 1.4, 0.3, colour=inks.dimmed, whole=True, with_next=True
                )
            case StyleName.INDEX_KIND:
                return self._made(
                    self.sans(0.86, weight=semibold), 1.5, 1.35, whole=True, with_next=True
                )
            case StyleName.INDEX_GROUP:
                return self._made(
                    self.sans(0.76, weight=semibold),
                    1.5,
                    0.5,
                    colour=inks.dimmed,
                    whole=True,
                    with_next=True,
                )
            case StyleName.INDEX_ROW:
                return self._index_row()
            case StyleName.INDEX_ENTRY:
                return self._index_row(with_next=True)
            case StyleName.INDEX_SUB:
                return self._index_row(inset=0.9)

    def _index_row(self, *, with_next: bool = False, inset: float = 0) -> Style:
        return self._made(
            self.serif(max(0.83, _SMALLEST_IN_INDEX * TWIPS / self.size)),
            1.32,
            0.1 if not inset else 0,
            whole=True,
            with_next=with_next,
            hanging=round(self.size),
            inset=inset,
        )

    def _made(
        self,
        font: QFont,
        leading: float,
        above: float,
        *,
        below: float = 0,
        colour: QColor | None = None,
        whole: bool = False,
        with_next: bool = False,
        hanging: int = 0,
        inset: float = 0,
        inset_right: float = 0,
        between: float | None = None,
    ) -> Style:
        metrics = QFontMetricsF(font)
        height = round(font.pixelSize() * leading)
        return Style(
            font=font,
            leading=height,
            baseline=(height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent(),
            above=round(self.size * above),
            below=round(self.size * below),
            colour=colour or self.inks.text,
            with_next=with_next,
            whole=whole,
            hanging=hanging,
            inset=round(self.size * inset),
            inset_right=round(self.size * inset_right),
            between=None if between is None else round(self.size * between),
        )
