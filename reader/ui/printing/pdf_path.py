"""Where a PDF goes: asked for in the same words, wherever one is saved."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.exporting.files import suggested_name
from reader.text.article import Article
from reader.ui.words.words import tr


def ask_pdf_path(article: Article, folder: Path, parent: QWidget) -> Path | None:
    """Let the person choose the file for an article's print edition.

    Args:
        article: Suggests the name.
        folder: Where the dialog begins.
        parent: The window that asks.

    Returns:
        A path with an ending, or None where nothing was chosen.
    """
    suggested = folder / f"{suggested_name(article)}.pdf"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Save as PDF"), str(suggested), "PDF (*.pdf)"
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")
