"""Places worked out from left to right, as they are where the interface runs from right to left."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def mirrored(rect: QRect, whole: QRect, widget: QWidget) -> QRect:
    """Return where a rectangle inside `whole` lies in the direction of a widget."""
    if not is_mirrored(widget):
        return rect
    # Imported here: Qt makes all its kinds of controls for it, and the first paint needs none.
    from PySide6.QtWidgets import QStyle

    return QStyle.visualRect(widget.layoutDirection(), whole, rect)


def is_mirrored(widget: QWidget) -> bool:
    """Tell whether a widget runs from right to left."""
    return widget.isRightToLeft()


def isolated(text: str, widget: QWidget) -> str:
    """Return text of others so that its full stop stays at its own end on a mirrored widget."""
    return (
        f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
        if is_mirrored(widget)
        else text
    )


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side on which a line of a widget begins, whatever the words on it."""
    return _RIGHT if is_mirrored(widget) else _LEFT


def trailing(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side on which a line of a widget ends, whatever the words on it."""
    return _LEFT if is_mirrored(widget) else _RIGHT
