"""Trafilatura's judgement of what on a page is the article, without its downloader.

Its package loads a downloader at import, with all that a connection needs. Nothing is fetched here,
so an empty one takes that place: the app can be packaged without TLS, and no page can call it.
"""

import socket
import sys
from types import ModuleType
from typing import NoReturn

from lxml import etree

from reader.importing.lines.markup import Element, local_name

_DOWNLOADS = "trafilatura.downloads"
_BODY_BLOCKS = frozenset({"p", "head", "item", "quote", "cell", "code", "ab", "fw", "lb"})


def judged_blocks(root: Element) -> list[str]:
    """Return the blocks of the article on a page as trafilatura finds them, or none.

    Args:
        root: The whole page; it is not changed.
    """
    _leave_out_downloads()
    import trafilatura

    try:
        found = trafilatura.bare_extraction(root, include_comments=False)
    except (RecursionError, ValueError, etree.LxmlError):
        return []
    body = getattr(found, "body", None)
    if body is None:
        return []
    blocks: list[str] = [""]
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if local_name(element) in _BODY_BLOCKS:
            blocks.append("")
        blocks[-1] += (element.text if event == "start" else element.tail) or ""
    return [block for block in blocks if block.strip()]


def _leave_out_downloads() -> None:
    if "trafilatura" not in sys.modules:
        # urllib3, which it loads for its types, would make a socket to see whether IPv6 works.
        socket.has_ipv6 = False
        stub = ModuleType(_DOWNLOADS)
        stub.__dict__.update(fetch_url=_refused, fetch_response=_refused)
        sys.modules[_DOWNLOADS] = stub


def _refused(*_arguments: object, **_options: object) -> NoReturn:
    raise PermissionError("a document may not fetch anything")
