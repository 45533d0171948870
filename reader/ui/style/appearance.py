"""Gives the widgets the colours and the type of a theme.

A palette says nearly all of it; a style sheet, the few things that a palette cannot.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from reader.reading.themes import DARK, HIGH_CONTRAST, LIGHT, SEPIA, Colours
from reader.settings import Theme
from reader.ui.style.fonts import FontFamilies, load_fonts

_SMALL = 14
_UNDARKENED = 140
"""Per cent by which Qt's Fusion style darkens the window for an outline."""
_CHOSEN = {
    Theme.LIGHT: LIGHT,
    Theme.SEPIA: SEPIA,
    Theme.DARK: DARK,
    Theme.HIGH_CONTRAST: HIGH_CONTRAST,
}


def colours_of(theme: Theme) -> Colours:
    """Return the colours of a theme; those of the system's scheme where it is to be followed."""
    if theme is Theme.SYSTEM:
        hints = QGuiApplication.styleHints()
        if hints.colorScheme() is Qt.ColorScheme.Dark:
            return DARK
        contrast = hints.accessibility().contrastPreference()
        return HIGH_CONTRAST if contrast is Qt.ContrastPreference.HighContrast else LIGHT
    return _CHOSEN[theme]


def dress(colours: Colours) -> None:
    """Give the whole application the palette and the sheet of a theme."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    application.setFont(interface_font(load_fonts()))
    application.setPalette(palette_of(colours))
    outlined = {
        "QCheckBox": colours.dimmed,
        "QRadioButton": colours.dimmed,
        "QComboBox": colours.edge,
        "QAbstractSpinBox": colours.edge,
    }
    for kind, outline in outlined.items():
        # Its types ask for bytes, which it refuses.
        application.setPalette(palette_outlined(colours, outline), kind)  # type: ignore[arg-type]
    sheet = style_sheet(colours)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def interface_font(families: FontFamilies) -> QFont:
    """Return the font of everything that is not the article."""
    font = QFont(families.sans)
    font.setPixelSize(_SMALL)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def write_in(widget: QWidget, colour: str) -> None:
    """Let a widget write its words in a colour."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    palette.setColor(QPalette.ColorRole.ButtonText, QColor(colour))
    widget.setPalette(palette)


def palette_of(colours: Colours) -> QPalette:
    """Return the palette of a theme."""
    palette = QPalette()
    roles = QPalette.ColorRole
    shades = {
        roles.Window: colours.sidebar,
        roles.WindowText: colours.text,
        roles.Base: colours.page,
        roles.AlternateBase: colours.sidebar,
        roles.Text: colours.text,
        roles.PlaceholderText: colours.dimmed,
        roles.Button: colours.sidebar,
        roles.ButtonText: colours.text,
        roles.BrightText: colours.text,
        roles.ToolTipBase: colours.field,
        roles.ToolTipText: colours.text,
        roles.Highlight: colours.selection,
        roles.HighlightedText: colours.text,
        roles.Link: colours.accent,
        roles.LinkVisited: colours.accent,
        roles.Accent: colours.accent,
        roles.Light: colours.field,
        roles.Midlight: colours.hairline,
        roles.Mid: colours.edge,
        roles.Dark: colours.edge,
        roles.Shadow: colours.edge,
    }
    for role, shade in shades.items():
        palette.setColor(role, QColor(shade))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(disabled, role, QColor(colours.dimmed))
    return palette


def palette_outlined(colours: Colours, outline: str) -> QPalette:
    """Return the palette of what would have an outline that is not seen on a dark ground.

    The style draws it in the colour of the window, darkened.

    Args:
        colours: The theme.
        outline: `#rrggbb` of the outline.
    """
    palette = palette_of(colours)
    palette.setColor(QPalette.ColorRole.Window, QColor(outline).lighter(_UNDARKENED))
    return palette


def style_sheet(colours: Colours) -> str:
    """Return the sheet of a theme: flat menus, slim scroll bars, hairlines."""
    return f"""
        QMenuBar {{ background: {colours.sidebar}; color: {colours.text}; padding: 3px 4px;
            border-bottom: 1px solid {colours.hairline}; }}
        QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
        QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {colours.row}; }}
        QMenu {{ background: {colours.field}; color: {colours.text}; padding: 5px;
            border: 1px solid {colours.edge}; }}
        QMenu::item {{ padding: 5px 26px 5px 22px; border-radius: 4px; }}
        QMenu::item:selected {{ background: {colours.row}; }}
        QMenu::item:disabled {{ color: {colours.dimmed}; }}
        QMenu::separator {{ height: 1px; background: {colours.hairline}; margin: 5px 8px; }}
        QScrollBar:vertical {{ width: 12px; background: transparent; border: none;
            border-left: 1px solid {colours.hairline}; margin: 0; }}
        QScrollBar::handle:vertical {{ background: {colours.handle}; border-radius: 4px;
            min-height: 36px; margin: 2px 1px 2px 1px; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QPushButton {{ background: {colours.field}; color: {colours.text}; padding: 4px 12px;
            border: 1px solid {colours.edge}; border-radius: 5px; }}
        QPushButton:hover {{ background: {colours.row}; }}
        QPushButton:checked {{ background: {colours.dimmed}; color: {colours.page};
            border-color: {colours.dimmed}; }}
        QPushButton:focus {{ border: 2px solid {colours.accent}; padding: 3px 11px; }}
        QPushButton#flat {{ background: transparent; color: {colours.dimmed}; border: none;
            padding: 2px 3px; text-decoration: underline; }}
        QPushButton#flat:hover {{ color: {colours.text}; }}
        QPushButton#flat:focus {{ border: 2px solid {colours.accent}; padding: 0 1px; }}
        QLineEdit#boxed {{ background: {colours.field}; color: {colours.text}; padding: 4px 7px;
            border: 1px solid {colours.edge}; border-radius: 5px; }}
        QLineEdit#boxed:focus {{ border: 2px solid {colours.accent}; padding: 3px 6px; }}
        QSplitter::handle {{ background: {colours.hairline}; }}
        QListView QScrollBar:vertical {{ width: 9px; border: none; }}
        QListWidget {{ outline: 0; }}
        QListWidget::item {{ padding: 4px 6px; border-radius: 4px; }}
        QListWidget::item:selected {{ background: {colours.row}; color: {colours.text}; }}
        QTreeWidget {{ border: 1px solid {colours.edge}; border-radius: 5px; outline: 0;
            padding: 2px; }}
        QTreeWidget::item {{ padding: 0 6px; border: none; }}
        QTreeWidget::item:selected {{ background: {colours.row}; color: {colours.text}; }}
        QListWidget#boxed, QTextEdit#boxed {{ border: 1px solid {colours.edge};
            border-radius: 5px; padding: 2px; }}
        QListWidget#boxed:focus, QTextEdit#boxed:focus {{
            border: 2px solid {colours.accent}; padding: 1px; }}
        QHeaderView::section {{ background: {colours.page}; color: {colours.dimmed}; border: none;
            padding: 5px 8px; }}
        QTreeWidget:focus, QPlainTextEdit:focus, QScrollArea:focus {{
            border: 2px solid {colours.accent}; border-radius: 5px; padding: 1px; }}
        QToolTip {{ background: {colours.field}; color: {colours.text};
            border: 1px solid {colours.edge}; padding: 4px; }}
    """
