"""The language of the interface: which one it is, and its words, loaded before the first widget."""

from collections.abc import Iterable
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from reader.paths import resources_folder

ENGLISH = "en"
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
    _forget()
    folder = resources_folder() / "translations"
    _install(f"dramatis_{language}", str(folder))
    if language != ENGLISH:
        # Qt's own words: those of its dialogs, of keys, and of the menu of a field.
        _install(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return language


def first_known(wished: Iterable[str]) -> str:
    """Return the code of the first language that there is, of a list such as "de-AT"."""
    codes = (each.replace("_", "-").split("-")[0] for each in wished)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def _install(name: str, folder: str) -> None:
    application = _application()
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)


def _forget() -> None:
    """Let go of the language that was spoken before."""
    application = _application()
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("words are loaded for a QCoreApplication")
    return application
