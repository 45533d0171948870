"""Writes an edition as a PDF file: Qt paints the pages, `pdf_finish` adds what Qt cannot write."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from pathlib import Path
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.errors import Cancelled
from reader.exporting.files import write_whole
from reader.exporting.print_options import Orientation, Paper, PrintOptions
from reader.text.annotations import Annotations
from reader.ui.printing.edition import Destination, Edition, OutlineItem
from reader.ui.printing.pdf.letters import mistaken_letters
from reader.ui.printing.pdf.pdf_finish import Additions, finished, set_clock
from reader.ui.printing.sheet import TWIPS
from reader.ui.printing.tags import Tags, part_prefix
from reader.ui.printing.text_block import shown
from reader.ui.style.fonts import load_fonts
from reader.ui.words.words import spoken_language, tr

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
    """Write the print edition of one article; as `print_together`."""
    print_together([(annotations, options)], path)


def print_together(articles: Sequence[tuple[Annotations, PrintOptions]], path: Path) -> None:
    """Write the print edition as PDF; the same input gives the same bytes.

    Needs a QGuiApplication, and no screen.

    Args:
        articles: Each with its entities and how it is printed, on the same paper; one at least.
        path: The file; replaced only once the new one is whole.

    Raises:
        ExportError: If the file cannot be written.
    """
    families = load_fonts()
    editions = [Edition(annotations, options, families) for annotations, options in articles]
    write_whole(path, pdf_of_editions(editions))


def edition_pdf(edition: Edition, *, progress: Callable[[int], bool] | None = None) -> bytearray:
    """Return an edition as PDF; as `pdf_of_editions`."""
    return pdf_of_editions([edition], progress=progress)


def pdf_of_editions(
    editions: Sequence[Edition], *, progress: Callable[[int], bool] | None = None
) -> bytearray:
    """Return editions as one PDF, behind each other.

    Args:
        editions: Their pages.
        progress: Told how many pages are done; the writing stops if it returns False.

    Raises:
        Cancelled: If it was stopped.
    """
    first = editions[0]
    # Qt writes the fonts in the order of a hash table; this makes it the same in every process.
    QHashSeed.setDeterministicGlobalSeed()
    tags = Tags(language=first.language, words=spoken_language(), heard=first.options.heard)
    try:
        data = _painted(editions, progress, tags)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    set_clock(data, first.options.printed)
    letters = mistaken_letters(
        {letter for edition in editions for letter in edition.page.article.text},
        (first.sheet.serif(), first.sheet.sans()),
    )
    outline, destinations = _places(editions)
    return finished(
        bytes(data),
        Additions(outline, destinations, first.sheet.height, first.language, letters, tags),
    )


def _places(editions: Sequence[Edition]) -> tuple[list[OutlineItem], dict[str, Destination]]:
    """Return the outline and the places that links lead to, of all editions as of one."""
    outline: list[OutlineItem] = []
    places: dict[str, Destination] = {}
    page = 0
    for number, edition in enumerate(editions):
        outline.extend(
            replace(item, destination=_moved(item.destination, page)) for item in edition.outline
        )
        prefix = part_prefix(number)
        for name, place in edition.destinations.items():
            places[prefix + name] = _moved(place, page)
        page += edition.page_count
    return outline, places


def _moved(place: Destination, pages: int) -> Destination:
    return Destination(place.page + pages, place.top)


def _painted(
    editions: Sequence[Edition], progress: Callable[[int], bool] | None, tags: Tags
) -> bytearray:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    _describe(writer, editions)
    painter = QPainter(writer)
    done = 0
    try:
        for number, edition in enumerate(editions):
            tags.begin_part(number, edition.language)
            for page in range(edition.page_count):
                if done:
                    writer.newPage()
                edition.paint(painter, page, tags)
                done += 1
                if progress is not None and not progress(done):
                    raise Cancelled
    finally:
        painter.end()
    buffer.close()
    return bytearray(buffer.data().data())


def _describe(writer: QPdfWriter, editions: Sequence[Edition]) -> None:
    edition, *others = editions
    options, article = edition.options, edition.page.article
    writer.setPageLayout(page_layout(options))
    writer.setResolution(72 * TWIPS)
    if not options.colour:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    authors = shown(", ".join(article.bylines) or article.agency or "")
    told = (f"{each.page.article.checksum} {_told(each.options)}" for each in editions)
    identity = uuid.uuid5(_NAMESPACE, " ".join(told))
    title = edition.title or tr("Untitled")
    if others:
        title = tr("{title}, and %n more", len(others)).format(title=title)
        authors = ""
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
