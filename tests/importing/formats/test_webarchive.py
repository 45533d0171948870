"""Web archives of Safari and pages of SingleFile are read as the pages they hold."""

import plistlib

import pytest

from reader.errors import DamagedError
from reader.importing.opening import open_bytes

PARAGRAPH = "<p>The harbour café opened again on Tuesday, said Ada Byron, who keeps its books.</p>"
PAGE = (
    "<!DOCTYPE html><html><head><title>Harbour opens</title></head><body><nav>Home</nav><article>"
    f"<h1>Harbour opens</h1>{PARAGRAPH * 4}</article></body></html>"
)


def archive(page: bytes, *, encoding: str = "UTF-8", form: plistlib.PlistFormat) -> bytes:
    main = {
        "WebResourceData": page,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": encoding,
        "WebResourceURL": "https://example.org/",
    }
    picture = {"WebResourceData": b"\x89PNG\r\n", "WebResourceMIMEType": "image/png"}
    value = {"WebMainResource": main, "WebSubresources": [picture]}
    return plistlib.dumps(value, fmt=form)


@pytest.mark.parametrize("form", list(plistlib.PlistFormat), ids=["XML", "binary"])
@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252"])
def test_the_page_of_a_web_archive_is_read(form: plistlib.PlistFormat, encoding: str) -> None:
    article = open_bytes(archive(PAGE.encode(encoding), encoding=encoding, form=form))
    assert article.headline == "Harbour opens"
    assert "harbour café opened" in article.text
    assert "Home" not in article.text


@pytest.mark.parametrize(
    "data",
    [
        b"bplist00 WebMainResource",
        plistlib.dumps({"WebMainResource": 1}, fmt=plistlib.FMT_BINARY),
        archive(PAGE.encode(), form=plistlib.FMT_BINARY)[:-40],
        archive(PAGE.encode(), form=plistlib.FMT_XML)[:-40],
    ],
)
def test_a_damaged_web_archive_is_said(data: bytes) -> None:
    with pytest.raises(DamagedError, match="web archive is damaged"):
        open_bytes(data)


def test_a_page_of_singlefile_is_read_whatever_is_packed_into_it() -> None:
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 30_000
    saved = (
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n"
        " url: https://example.org/story \n saved date: Tue Mar 02 2021\n--><meta charset=utf-8>"
        '<title>Harbour opens</title><style>:root{--sf-img-1:url("' + picture + '")}</style>'
        f'<body><article><h1>Harbour opens</h1><img src="{picture}">{PARAGRAPH * 4}</article>'
        f'<iframe srcdoc="<p>An advertisement.</p>"></iframe></body></html>'
    )
    article = open_bytes(saved.encode())
    assert article.headline == "Harbour opens"
    assert article.text.count("Ada Byron") == 4
    assert "advertisement" not in article.text
    assert "base64" not in article.text
