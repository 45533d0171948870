"""Writes an edition as a PDF file: Qt paints the pages, `pdf_finish` adds what Qt cannot write."""

import uuid
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.errors import Cancelled
from reader.exporting.files import write_whole
from reader.exporting.print_options import Orientation, Paper, PrintOptions
from reader.text.annotations import Annotations
from reader.ui.printing.edition import Edition
from reader.ui.printing.letters import mistaken_letters
from reader.ui.printing.pdf_finish import Additions, finished, set_clock
from reader.ui.printing.sheet import TWIPS
from reader.ui.printing.tags import Tags
from reader.ui.printing.text_block import shown
from reader.ui.style.fonts import load_fonts
from reader.ui.words.words import tr

_PAPER_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}
_NAMESPACE = uuid.UUID("6f1c2f5e-2f57-5f0c-9d3e-3a6f6f0f7a52")


def page_layout(options: PrintOptions) -> QPageLayout:
    """Return the sheet as Qt knows it; the margins are those of the edition, so none are here."""
    is_upright = options.orientation is Orientation.PORTRAIT
    return QPageLayout(
        QPageSize(_PAPER_SIZES[options.paper]),
        QPageLayout.Orientation.Portrait if is_upright else QPageLayout.Orientation.Landscape,
        QMarginsF(0, 0, 0, 0),
    )


def print_pdf(annotations: Annotations, path: Path, options: PrintOptions) -> None:
    """Write the print edition as PDF; the same input gives the same bytes.

    Needs a QGuiApplication, and no screen.

    Args:
        annotations: The article and its entities.
        path: The file; replaced only once the new one is whole.
        options: What is printed and how.

    Raises:
        ExportError: If the file cannot be written.
    """
    write_edition(Edition(annotations, options, load_fonts()), path)


def write_edition(
    edition: Edition, path: Path, *, progress: Callable[[int], bool] | None = None
) -> None:
    """Write an edition as PDF.

    Args:
        edition: Its pages.
        path: The file; replaced only once the new one is whole.
        progress: Told how many pages are done; the writing stops if it returns False.

    Raises:
        ExportError: If the file cannot be written.
        Cancelled: If it was stopped; the file is as it was.
    """
    write_whole(path, edition_pdf(edition, progress=progress))


def edition_pdf(edition: Edition, *, progress: Callable[[int], bool] | None = None) -> bytearray:
    """Return an edition as PDF; arguments and Cancelled as `write_edition`."""
    # Qt writes the fonts in the order of a hash table; this makes it the same in every process.
    QHashSeed.setDeterministicGlobalSeed()
    tags = Tags()
    try:
        data = _painted(edition, progress, tags)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    set_clock(data, edition.options.printed)
    letters = mistaken_letters(
        edition.page.article.text, (edition.sheet.serif(), edition.sheet.sans())
    )
    return finished(
        bytes(data),
        Additions(
            edition.outline,
            edition.destinations,
            edition.sheet.height,
            edition.language,
            letters,
            tags,
        ),
    )


def _painted(edition: Edition, progress: Callable[[int], bool] | None, tags: Tags) -> bytearray:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    _describe(writer, edition)
    painter = QPainter(writer)
    try:
        for number in range(edition.page_count):
            if number:
                writer.newPage()
            edition.paint(painter, number, tags)
            if progress is not None and not progress(number + 1):
                raise Cancelled
    finally:
        painter.end()
    buffer.close()
    return bytearray(buffer.data().data())


def _describe(writer: QPdfWriter, edition: Edition) -> None:
    options, article = edition.options, edition.page.article
    writer.setPageLayout(page_layout(options))
    writer.setResolution(72 * TWIPS)
    if not options.colour:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    authors = shown(", ".join(article.bylines) or article.agency or "")
    identity = uuid.uuid5(_NAMESPACE, f"{article.checksum} {_told(options)}")
    title = edition.title or tr("Untitled")
    writer.setTitle(title)
    writer.setAuthor(authors)
    writer.setCreator("Dramatis")
    writer.setDocumentId(QUuid(f"{{{identity}}}"))
    writer.setDocumentXmpMetadata(QByteArray(_xmp(title, authors, edition).encode()))


def _told(options: PrintOptions) -> str:
    """Return the options in words that are the same in every process, as those of sets are not."""
    values = (getattr(options, field.name) for field in fields(options))
    return repr([sorted(each) if isinstance(each, frozenset) else each for each in values])


def _xmp(title: str, authors: str, edition: Edition) -> str:
    """Return the file's description in XMP (ISO 16684-1), without the moment of writing."""
    creator = f"<dc:creator><rdf:Seq><rdf:li>{escape(authors)}</rdf:li></rdf:Seq></dc:creator>"
    day = f"<xmp:CreateDate>{edition.options.printed}</xmp:CreateDate>"
    return (
        "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>"
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
        ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        "<pdfuaid:part>1</pdfuaid:part>"
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">'
        f"{escape(title)}</rdf:li></rdf:Alt></dc:title>"
        f"{creator if authors else ''}"
        f"<dc:language><rdf:Bag><rdf:li>{escape(edition.language)}</rdf:li></rdf:Bag></dc:language>"
        "<xmp:CreatorTool>Dramatis</xmp:CreatorTool>"
        f"{day if edition.options.printed else ''}"
        "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    )
