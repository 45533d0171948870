"""The language of the interface: which one it is, and its words, loaded before the first widget."""

from collections.abc import Iterable
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from reader.paths import resources_folder

ENGLISH = "en"
_HELD = "dramatis_translators"
LANGUAGES = MappingProxyType({ENGLISH: "English", "de": "Deutsch"})
"""What each language calls itself, by its code."""


def load_language(chosen: str = "") -> str:
    """Let the application speak a language, with its dates, numbers and direction.

    Args:
        chosen: Code of the language that the person chose; empty for the system's.

    Returns:
        The code of the language that is spoken now.
    """
    system = QLocale.system()
    language = chosen if chosen in LANGUAGES else first_known(system.uiLanguages())
    own = system.language() == QLocale(language).language()
    locale = system if own else QLocale(language)
    QLocale.setDefault(locale)
    ours, qts = _translators()
    folder = resources_folder() / "translations"
    _install(ours, f"dramatis_{language}", str(folder))
    if language != ENGLISH:
        # Qt's own words: those of its dialogs, of keys, and of the menu of a field.
        shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(qts, f"qtbase_{language}", shipped)
    if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return language


def first_known(wished: Iterable[str]) -> str:
    """Return the code of the first language that there is, of a list such as "de-AT"."""
    codes = (each.replace("_", "-").split("-")[0] for each in wished)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def _install(translator: QTranslator, name: str, folder: str) -> None:
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)


def _translators() -> tuple[QTranslator, QTranslator]:
    """Return two translators, for our own words and Qt's; those before are let go of.

    The application holds them as a property: to look through its children takes Qt for Python
    longer than all the rest here, before the first paint.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("words are loaded for a QCoreApplication")
    for before in application.property(_HELD) or ():
        QCoreApplication.removeTranslator(before)
    held = QTranslator(), QTranslator()
    application.setProperty(_HELD, held)
    return held
