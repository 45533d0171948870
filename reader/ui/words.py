"""The words of the interface in the language of the person."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "Dramatis"


def tr(text: str, count: int = -1) -> str:
    """Return an English wording in the language of the interface.

    Args:
        text: The wording as written in the code, with `{fields}` for what is filled in later.
        count: How many, where `text` says "%n line(s)".
    """
    return QCoreApplication.translate(CONTEXT, text, "", count)
