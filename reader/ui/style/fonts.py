"""The two type families of the window and of the print edition, loaded from their packages."""

import importlib.util
from dataclasses import dataclass
from logging import getLogger
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

_log = getLogger(__name__)

_CUTS = ("Regular", "It", "Semibold", "Bold")
_PROPERTY = "dramatis_font_families"


@dataclass(frozen=True, slots=True)
class FontFamilies:
    """Names of families that QFont understands.

    Args:
        serif: For the text of an article.
        sans: For everything else.
    """

    serif: str
    sans: str


def load_fonts() -> FontFamilies:
    """Return the families, loading their files once for each application.

    Where a package brings no file, a family of the system stands in, so that text is always shown.

    Raises:
        RuntimeError: If there is no QGuiApplication yet.
    """
    application = QGuiApplication.instance()
    if application is None:
        raise RuntimeError("fonts need a QGuiApplication")
    known = application.property(_PROPERTY)
    if isinstance(known, list):
        return FontFamilies(*known)
    families = FontFamilies(
        serif=_load_family("font_source_serif_pro", "SourceSerifPro")
        or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(),
        sans=_load_family("font_source_sans_pro", "SourceSansPro")
        or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(),
    )
    application.setProperty(_PROPERTY, [families.serif, families.sans])
    return families


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font in another size, in pixels, and another weight."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def _load_family(package: str, stem: str) -> str | None:
    """Load the cuts of one family from a package; None where it has no file that can be used."""
    spec = importlib.util.find_spec(package)
    family = None
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for cut in _CUTS:
            path = Path(folder) / "files" / f"{stem}-{cut}.otf"
            identifier = QFontDatabase.addApplicationFont(str(path)) if path.is_file() else -1
            if identifier >= 0 and family is None:
                family = QFontDatabase.applicationFontFamilies(identifier)[0]
    if family is None:
        _log.info("no font file in %s; a family of the system stands in", package)
    return family
