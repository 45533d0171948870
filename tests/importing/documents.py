"""Small documents of every kind, made for the tests; the words are our own."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
STYLES = (
    f'<w:styles xmlns:w="{WORD}">'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/></w:style>'
    "</w:styles>"
)
STYLE_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/styles" Target="styles.xml"/></Relationships>'
)


def packed(entries: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive of these entries."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(*paragraphs: tuple[str, str], body: str = "") -> bytes:
    """Return a Word document of paragraphs, each with the id of its style (or "") and its text."""
    made = "".join(
        f"<w:p>{f'<w:pPr><w:pStyle w:val={chr(34)}{style}{chr(34)}/></w:pPr>' if style else ''}"
        f"<w:r><w:t>{text}</w:t></w:r></w:p>"
        for style, text in paragraphs
    )
    return packed(
        {
            "[Content_Types].xml": CONTENT_TYPES,
            "_rels/.rels": RELATIONS,
            "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{made}{body}</w:body>'
            "</w:document>",
            "word/styles.xml": STYLES,
            "word/_rels/document.xml.rels": STYLE_RELATIONS,
        }
    )


def odt(content: str) -> bytes:
    """Return an OpenDocument text with this content inside office:text."""
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<office:document-content xmlns:office="{OFFICE}" xmlns:text="{TEXT}">'
            f"<office:body><office:text>{content}</office:text></office:body>"
            "</office:document-content>",
        }
    )


def epub(
    chapters: Mapping[str, str],
    *,
    title: str = "",
    spine: tuple[str, ...] = (),
    contents: str = "",
    language: str = "",
) -> bytes:
    """Return a book of chapters by file name, in their order or in that of `spine`.

    `contents` is its list of contents, as the inside of a page or, with navPoint, of an NCX.
    """
    old = "navPoint" in contents
    kind = "application/x-dtbncx+xml" if old else "application/xhtml+xml"
    items = "".join(
        f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>'
        for name in {*chapters, *spine}
    )
    if contents:
        items += f'<item id="toc" href="toc" media-type="{kind}" properties="nav"/>'
    references = "".join(f'<itemref idref="{name}"/>' for name in spine or chapters)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:creator>Ilse Krug</dc:creator>"
        f"<dc:language>{language}</dc:language></metadata>"
        f"<manifest>{items}</manifest><spine>{references}</spine></package>"
    )
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OPS/book.opf": package,
            "OPS/toc": f"<ncx>{contents}</ncx>" if old else f"<html><body>{contents}</body></html>",
            **{
                f"OPS/{name}": f"<html><head><title>x</title></head><body>{body}</body></html>"
                for name, body in chapters.items()
            },
        }
    )


@dataclass(frozen=True)
class Words:
    """A line of a PDF page: where it begins, in points from the lower left, its size and weight.

    `turns` are the quarter turns counter-clockwise in which it stands on the sheet.
    """

    left: float
    bottom: float
    text: str
    size: float = 10
    bold: bool = False
    turns: int = 0


def pdf(*pages: list[Words], shown: Mapping[int, int] | None = None, unicode: str = "") -> bytes:
    """Return a PDF of these pages (A4, Helvetica).

    Args:
        pages: The lines of each page.
        shown: By the number of a page from 0, the degrees clockwise to which a viewer turns it.
        unicode: What the letter "@" stands for, if not for itself.
    """
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        *(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"
            for name in ("Helvetica", "Helvetica-Bold")
        ),
    ]
    if unicode:
        objects[2:4] = [
            each.replace(" >>", f" /ToUnicode {5 + 2 * len(pages)} 0 R >>") for each in objects[2:4]
        ]
    for number, words in enumerate(pages):
        turned = f"/Rotate {shown[number]} " if shown and number in shown else ""
        content = "\n".join(_drawn(each) for each in words)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R {turned}/MediaBox [0 0 595 842] /Resources << /Font << "
            f"/F1 3 0 R /F2 4 0 R >> >> /Contents {6 + 2 * number} 0 R >>"
        )
        length = len(content.encode("cp1252"))
        objects.append(f"<< /Length {length} >>\nstream\n{content}\nendstream")
    if unicode:
        content = (
            "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar "
            f"<40> <{unicode.encode('utf-16-be').hex()}> endbfchar"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    body = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{each}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return body + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF"
    ).encode("cp1252")


def _drawn(words: Words) -> str:
    text = words.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    font = "F2" if words.bold else "F1"
    matrix = ("1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0")[words.turns]
    return f"BT /{font} {words.size} Tf {matrix} {words.left} {words.bottom} Tm ({text}) Tj ET"
