"""Sizes of type at one zoom, and the formats they give each role of block."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from reader.reading.document_map import BlockRole
from reader.reading.themes import Colours
from reader.settings import Settings, Typeface
from reader.ui.style.fonts import FontFamilies

_FIXED_HEIGHT = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_COLUMN = 640
_TEXT = 18


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a role is set, in pixels at 100 %: size, line, space above and below and beside."""

    size: float
    line: float
    above: float
    below: float
    weight: QFont.Weight = QFont.Weight.Normal
    sans: bool = False
    dimmed: bool = False
    inset: float = 0
    between: float | None = None
    """Space below where the next block is one of the same run; None for as usual."""


_SETTINGS = {
    BlockRole.HEADLINE: _Setting(33, 38, 0, 10, weight=QFont.Weight.Bold),
    BlockRole.STANDFIRST: _Setting(20, 29, 2, 8, dimmed=True),
    BlockRole.META: _Setting(14, 20, 4, 20, sans=True, dimmed=True),
    BlockRole.BODY: _Setting(_TEXT, 28, 0, 15.5),
    BlockRole.HEADING: _Setting(20, 28, 12, 8, weight=QFont.Weight.Bold),
    BlockRole.CREDIT: _Setting(14, 20, 8, 16, sans=True, dimmed=True, between=4),
    BlockRole.CAPTION: _Setting(14, 20, 0, 16, sans=True, dimmed=True),
    BlockRole.ITEM: _Setting(_TEXT, 28, 0, 15.5, inset=28, between=6),
    BlockRole.INNER_ITEM: _Setting(_TEXT, 28, 0, 15.5, inset=56, between=6),
    BlockRole.QUOTE: _Setting(17, 27, 2, 17.5, inset=28, between=10),
    BlockRole.CODE: _Setting(15, 22, 0, 15.5, sans=True, inset=28, between=0),
    BlockRole.LEFT_OUT: _Setting(14, 24, 12, 22, sans=True, dimmed=True, inset=14, between=0),
}

_JUSTIFIED = (BlockRole.BODY, BlockRole.ITEM, BlockRole.INNER_ITEM, BlockRole.QUOTE)
_INSET_RIGHT = (BlockRole.QUOTE, BlockRole.LEFT_OUT)


@dataclass(frozen=True)
class Typography:
    """The type of the article at one zoom.

    Args:
        families: The two families.
        zoom: Percent.
        sans: Whether the text is set without serifs.
        justified: Whether the lines of the text are equally long.
    """

    families: FontFamilies
    zoom: int = 100
    sans: bool = False
    justified: bool = False

    @property
    def scale(self) -> float:
        """Pixels for a pixel at 100 %."""
        return self.zoom / 100

    @property
    def column(self) -> int:
        """Width of the text in pixels: about 66 characters."""
        return round(_COLUMN * self.scale)

    def font(self, role: BlockRole) -> QFont:
        """Return the font of a role."""
        setting = _SETTINGS[role]
        font = QFont(self.families.sans if self.sans or setting.sans else self.families.serif)
        font.setPixelSize(max(6, round(setting.size * self.scale)))
        font.setWeight(setting.weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def block_format(
        self,
        role: BlockRole,
        *,
        continued: bool,
        goes_on: bool,
        runs_on: bool = False,
        marker: str = "",
    ) -> QTextBlockFormat:
        """Return how a block of a role is set.

        Args:
            role: What the block is.
            continued: It goes on with what stands before it, so no space above.
            goes_on: Its paragraph goes on in the next block, so no space below.
            runs_on: The next block is of the same list or quotation, so less space below.
            marker: What hangs before the first line of an item.
        """
        setting = _SETTINGS[role]
        block_format = QTextBlockFormat()
        block_format.setLineHeight(round(setting.line * self.scale), _FIXED_HEIGHT)
        block_format.setTopMargin(0 if continued else round(setting.above * self.scale))
        below = setting.between if runs_on and setting.between is not None else setting.below
        block_format.setBottomMargin(0 if goes_on else round(below * self.scale))
        if setting.inset:
            inset = round(setting.inset * self.scale)
            block_format.setLeftMargin(inset)
            block_format.setRightMargin(inset if role in _INSET_RIGHT else 0)
            if marker:
                hanging = QFontMetricsF(self.font(role)).horizontalAdvance(marker)
                block_format.setTextIndent(-min(hanging, inset))
        if self.justified and role in _JUSTIFIED:
            block_format.setAlignment(Qt.AlignmentFlag.AlignJustify)
        if role is BlockRole.HEADLINE:
            block_format.setHeadingLevel(1)
        elif role is BlockRole.HEADING:
            block_format.setHeadingLevel(2)
        return block_format

    def char_format(self, role: BlockRole, colours: Colours) -> QTextCharFormat:
        """Return the font and colour of a role."""
        char_format = QTextCharFormat()
        char_format.setFont(self.font(role))
        dimmed = _SETTINGS[role].dimmed
        char_format.setForeground(QColor(colours.dimmed if dimmed else colours.text))
        return char_format


def typography_of(families: FontFamilies, settings: Settings) -> Typography:
    """Return the type of the article as the person wants it."""
    return Typography(
        families,
        settings.zoom,
        sans=settings.typeface is Typeface.SANS,
        justified=settings.justified,
    )
