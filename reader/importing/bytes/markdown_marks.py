"""How Markdown is told from plain text: by its marks, and only where there are enough of them."""

import re

FRONT_MATTER = re.compile(
    r"\s*---[ \t]*\n(?P<fields>(?:[A-Za-z_-]{2,30}:[^\n]{0,2000}\n|[ \t-][^\n]{0,2000}\n){1,200}?)"
    r"---[ \t]*(?:\n|$)"
)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_COMMENT = re.compile(r"^#+[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"\[[^\[\]\n]{1,200}\]\((?:https?://|/|#|\.)[^()\s]{1,500}\)")
_OTHERS = (
    re.compile(r"^(?:```|~~~)", re.MULTILINE),
    re.compile(r"(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])"),
    re.compile(r"^\[[^\[\]\n]{1,100}\]: <?https?://", re.MULTILINE),
    re.compile(r"^[*+-] \S", re.MULTILINE),
    re.compile(r"!\[[^\[\]\n]{0,200}\]\("),
)
_BEGINNING = 1 << 16
_LEAST_LINKS = 3


def looks_like_markdown(text: str) -> bool:
    """Tell Markdown by front matter, by a heading with "#" and another mark, or by several links.

    A saved dump of a page may hold a lone "#" or a row of dashes; that is not enough.
    """
    beginning = text[:_BEGINNING]
    if FRONT_MATTER.match(beginning):
        return True
    links = len(_LINK.findall(beginning))
    headings = len(_HEADING.findall(beginning))
    if headings and not _COMMENT.search(beginning):
        return headings > 1 or links > 0 or any(mark.search(beginning) for mark in _OTHERS)
    return links >= _LEAST_LINKS
