"""The sizes and forms of the app's icon that systems ask for, drawn from the one SVG."""

import io
import os
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.packaging.project import ROOT

ICON = ROOT / "resources" / "icons" / "dramatis.svg"
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def png_icon(size: int, source: Path = ICON) -> bytes:
    """Return the icon as a PNG file of `size` by `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(str(source))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide6's stubs ask for bytes here, but the Qt function takes the name of the format as text.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(held.data())


def write_windows_icon(path: Path) -> None:
    """Write the .ico file with all sizes of Windows."""
    pictures = _pictures(WINDOWS_SIZES)
    pictures[-1].save(
        path,
        format="ICO",
        sizes=[(size, size) for size in WINDOWS_SIZES],
        append_images=pictures[:-1],
    )


def write_macos_icon(path: Path) -> None:
    """Write the .icns file with all sizes of macOS."""
    pictures = _pictures(MACOS_SIZES)
    pictures[-1].save(path, format="ICNS", append_images=pictures[:-1])


def start_drawing() -> QGuiApplication:
    """Return the Qt application that drawing needs, made without a screen if there is none."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([])


def _pictures(sizes: tuple[int, ...]) -> list[Image.Image]:
    return [Image.open(io.BytesIO(png_icon(size))) for size in sizes]
