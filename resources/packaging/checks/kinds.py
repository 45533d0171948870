"""Makes the article of our own in every kind of document that the app offers itself for.

    python -m resources.packaging.checks.kinds dist/dramatis/dramatis

Has the packaged app find the names in each. Taken from source all these kinds are read in the
tests; here it shows whether every library and file came along that one of them needs.
"""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

from resources.packaging.checks.running import ARTICLE, NAMES
from resources.packaging.documents import DOCUMENT_KINDS

_HEADLINE, *_PARAGRAPHS = [" ".join(part.split()) for part in ARTICLE.strip().split("\n\n")]
_EPUB_CONTAINER = (
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>"
)
_EPUB_PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">1</dc:identifier>'
    f"<dc:title>{_HEADLINE}</dc:title><dc:language>en</dc:language></metadata>"
    '<manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="one"/></spine></package>'
)
_ODT_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
_DOCX_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_DOCX_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="one" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def main(arguments: list[str] | None = None) -> int:
    """Have the app read a document of every kind; an exception tells what is wrong."""
    (program,) = map(Path, sys.argv[1:] if arguments is None else arguments)
    with TemporaryDirectory() as folder:
        for path, mime_type in write_documents(Path(folder), print_with(program)):
            done = subprocess.run([program, "annotate", path], capture_output=True, check=True)
            record = json.loads(done.stdout)
            missing = set(NAMES) - {entity["name"] for entity in record["entities"]}
            if missing:
                raise AssertionError(f"{path.name}: {missing} not found")
            print(f"{mime_type}: the names are found in {path.name}")
    return 0


def print_with(program: Path) -> Callable[[Path, Path], object]:
    """Return what makes a PDF of a text, with the packaged app."""
    return lambda text, pdf: subprocess.run([program, "print", text, "-o", pdf], check=True)


def write_documents(
    folder: Path, print_pdf: Callable[[Path, Path], object]
) -> Iterator[tuple[Path, str]]:
    """Write the article once for each ending of each kind; yield the files and their kinds.

    Args:
        folder: Where they are written.
        print_pdf: Makes a PDF of a text.
    """
    text = folder / "plain"
    text.write_text(ARTICLE, "utf-8")
    for kind in DOCUMENT_KINDS:
        for suffix in kind.suffixes:
            path = folder / f"article.{suffix}"
            if kind.mime_type == "application/pdf":
                print_pdf(text, path)
            else:
                _WRITERS[kind.mime_type](path)
            yield path, kind.mime_type


def _paragraphs(element: str) -> str:
    return "".join(f"<{element}>{escape(each)}</{element}>" for each in _PARAGRAPHS)


def _page() -> str:
    body = f"<article><h1>{_HEADLINE}</h1>{_paragraphs('p')}</article>"
    return f"<html><head><title>{_HEADLINE}</title></head><body>{body}</body></html>"


def _strict_page() -> str:
    return _page().replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">')


def _plain(path: Path) -> None:
    path.write_text(ARTICLE, "utf-8")


def _markdown(path: Path) -> None:
    path.write_text("\n\n".join([f"# {_HEADLINE}", *_PARAGRAPHS]) + "\n", "utf-8")


def _html(path: Path) -> None:
    path.write_text(f"<!doctype html>{_page()}", "utf-8")


def _xhtml(path: Path) -> None:
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{_strict_page()}', "utf-8")


def _mhtml(path: Path) -> None:
    message = EmailMessage()
    message["From"] = "<Saved by a browser>"
    message["Subject"] = _HEADLINE
    message["MIME-Version"] = "1.0"
    message.add_related(_page().encode(), "text", "html")
    path.write_bytes(message.as_bytes())


def _mail(path: Path) -> None:
    message = EmailMessage()
    message["From"] = "news@example.org"
    message["To"] = "reader@example.org"
    message["Subject"] = _HEADLINE
    message.set_content("\n\n".join(_PARAGRAPHS))
    path.write_bytes(message.as_bytes())


def _rss(path: Path) -> None:
    item = (
        f"<item><title>{_HEADLINE}</title>"
        f"<description>{escape(_paragraphs('p'))}</description></item>"
    )
    channel = f"<channel><title>Lights</title>{item}</channel>"
    path.write_text(f'<?xml version="1.0"?>\n<rss version="2.0">{channel}</rss>', "utf-8")


def _atom(path: Path) -> None:
    content = f'<content type="html">{escape(_paragraphs("p"))}</content>'
    entry = f"<entry><title>{_HEADLINE}</title><id>urn:one</id>{content}</entry>"
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Lights</title>{entry}</feed>'
    path.write_text(f'<?xml version="1.0"?>\n{feed}', "utf-8")


def _rtf(path: Path) -> None:
    text = "".join(f"{each}\\par\n" for each in (_HEADLINE, *_PARAGRAPHS))
    path.write_text(f"{{\\rtf1\\ansi\n{text}}}", "ascii")


def _docx(path: Path) -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    lines = (_HEADLINE, *_PARAGRAPHS)
    text = "".join(f"<w:p><w:r><w:t>{escape(each)}</w:t></w:r></w:p>" for each in lines)
    document = f'<w:document xmlns:w="{space}"><w:body>{text}</w:body></w:document>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", _DOCX_TYPES)
        archive.writestr("_rels/.rels", _DOCX_RELATIONS)
        archive.writestr("word/document.xml", document)


def _odt(path: Path) -> None:
    body = f'<text:h text:outline-level="1">{_HEADLINE}</text:h>{_paragraphs("text:p")}'
    content = (
        f"<office:document-content {_ODT_SPACES}><office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)


def _epub(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", _EPUB_CONTAINER)
        archive.writestr("book.opf", _EPUB_PACKAGE)
        archive.writestr("one.xhtml", _strict_page())


_WRITERS: dict[str, Callable[[Path], None]] = {
    "text/plain": _plain,
    "text/markdown": _markdown,
    "text/html": _html,
    "application/xhtml+xml": _xhtml,
    "application/x-mimearchive": _mhtml,
    "message/rfc822": _mail,
    "application/rss+xml": _rss,
    "application/atom+xml": _atom,
    "application/rtf": _rtf,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": _docx,
    "application/vnd.oasis.opendocument.text": _odt,
    "application/epub+zip": _epub,
}


if __name__ == "__main__":
    sys.exit(main())
