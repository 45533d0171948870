"""Names as they are compared: spelt with accents and capitals or without."""

import re
from functools import lru_cache

from reader.text.folding import folded

_NOT_WORD = re.compile(r"[^\w\s]+")
_SPACE = re.compile(r"[\s_-]+")


@lru_cache(maxsize=20_000)
def name_key(wording: str) -> str:
    """Return a wording as it is compared: no case, accents, full stops; hyphens are spaces."""
    plain = folded(wording)
    plain = plain.replace(".", "").replace("-", " ").replace("\u2011", " ").replace("&", " and ")
    return _SPACE.sub(" ", _NOT_WORD.sub("", plain)).strip()
