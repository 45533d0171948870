"""What cannot be opened is refused by name, with what to do about it."""

import pytest

from reader.errors import UnsupportedError
from reader.importing.opening import open_bytes
from tests.importing.documents import packed

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "name", "way"),
    [
        (OLE + "WordDocument".encode("utf-16-le"), "older Word document (.doc)", ".docx"),
        (OLE + "__properties_version1.0".encode("utf-16-le"), "Outlook message (.msg)", ".eml"),
        (OLE, "an older Office document", "paste it"),
        (packed({"Index/Document.iwa": b"\0", "preview.jpg": b""}), "Pages, Numbers", "as PDF"),
        (packed({"buildVersionHistory.plist": "", "index.xml": ""}), "Pages, Numbers", "as PDF"),
        (bytes(60) + b"BOOKMOBI" + bytes(99), "a Kindle e-book", "to EPUB"),
    ],
    ids=["doc", "msg", "other", "pages", "old pages", "mobi"],
)
def test_it_is_refused_by_name_with_what_to_do(data: bytes, name: str, way: str) -> None:
    with pytest.raises(UnsupportedError) as error:
        open_bytes(data)
    assert name in error.value.sentence
    assert way in error.value.sentence
