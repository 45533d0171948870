"""Text that XML can hold."""

import re

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """Return the text with a sign for each code point that XML 1.0 forbids; offsets stay."""
    return _NOT_XML.sub("\ufffd", text)
