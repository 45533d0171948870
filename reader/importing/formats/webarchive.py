"""Web archives of Safari (.webarchive): the page among the resources of a property list.

Pictures, styles and frames that were saved with the page are not looked at.
"""

import plistlib
from xml.parsers.expat import ExpatError

from reader.errors import DamagedError, NoArticleError
from reader.importing.bytes.encoding import decode
from reader.importing.bytes.kinds import declared_encoding
from reader.importing.formats.web_page import NO_TEXT, read_web_page
from reader.importing.lines.blocks import ArticleDraft
from reader.wording import Wording

DAMAGED = Wording("This web archive is damaged and cannot be read; try another copy of it.")


def read_webarchive(data: bytes) -> ArticleDraft:
    """Return the article in a web archive.

    Raises:
        NoArticleError: If its page holds no article text.
        DamagedError: If it cannot be taken apart.
    """
    try:
        archive = plistlib.loads(data)
        main = archive["WebMainResource"]
        page, encoding = main["WebResourceData"], main.get("WebResourceTextEncodingName")
    except (
        plistlib.InvalidFileException,
        ExpatError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        OverflowError,
    ) as error:
        raise DamagedError(DAMAGED) from error
    if not isinstance(page, bytes):
        raise NoArticleError(NO_TEXT)
    declared = encoding if isinstance(encoding, str) else declared_encoding(page)
    return read_web_page(decode(page, declared=declared).text)
