"""A name as it was found in the text, on its way to becoming a mention of somebody."""

import re
import unicodedata
from dataclasses import dataclass, replace

from reader.recognising.gazetteer import Place
from reader.text.entity import EntityKind, MentionForm

_NOT_WORD = re.compile(r"[^\w\s]+")
_SPACE = re.compile(r"[\s_-]+")


@dataclass(frozen=True, slots=True)
class Found:
    """One name in the text.

    Args:
        start: Offset of its first code point.
        end: Offset after its last.
        wording: Its text with white space squeezed.
        kind: What it names.
        confidence: How sure, from 0 to 1.
        form: `name`, or `adjective` for a demonym.
        place: For a demonym the place it belongs to.
        title: The word before it in lower case, if it is a title: "mrs", "president".
    """

    start: int
    end: int
    wording: str
    kind: EntityKind
    confidence: float = 1.0
    form: MentionForm = MentionForm.NAME
    place: Place | None = None
    title: str = ""

    def doubted(self, factor: float) -> "Found":
        """Return it with its confidence lowered to `factor` of what it was."""
        return replace(self, confidence=self.confidence * factor)

    def as_adjective(self, place: Place) -> "Found":
        """Return it as a demonym of `place`."""
        return replace(self, kind=EntityKind.PLACE, form=MentionForm.ADJECTIVE, place=place)


def name_key(wording: str) -> str:
    """Return a wording as it is compared: no case, accents, full stops; hyphens are spaces."""
    if wording.isascii():
        plain = wording.lower()
    else:
        decomposed = unicodedata.normalize("NFKD", wording).casefold()
        plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    plain = plain.replace(".", "").replace("-", " ").replace("\u2011", " ").replace("&", " and ")
    return _SPACE.sub(" ", _NOT_WORD.sub("", plain)).strip()
