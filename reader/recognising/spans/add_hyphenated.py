"""Names tied by a hyphen to a name that was found: "Russia" in "NATO-Russia relations"."""

import re
from collections.abc import Iterator, Sequence

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_CONFIDENCE = 0.7
_TIED_AFTER = re.compile(r"[-\u2010\u2011\u2013]([A-Z][\w.]*\w)(?![\w-])")
_TIED_BEFORE = re.compile(r"(?<![\w-])([A-Z][\w.]*\w)[-\u2010\u2011\u2013]$")


def add_hyphenated(
    text: str, names: Sequence[FoundMention], language: Language
) -> Iterator[FoundMention]:
    """Yield names tied by a hyphen to a name found: "Russia" in "NATO-Russia relations".

    The other half is a name if it is one elsewhere in the article or the gazetteer knows it.
    """
    kinds = {one.wording: one.kind for one in names}
    taken = {one.start for one in names} | {one.end for one in names}
    for one in names:
        after = _TIED_AFTER.match(text, one.end)
        before = _TIED_BEFORE.search(text, max(0, one.start - 30), one.start)
        for match in (after, before):
            if match is None or match.start(1) in taken or match.end(1) in taken:
                continue
            wording = match[1]
            kind = kinds.get(wording)
            if kind is None and language.gazetteer.known(wording) is not None:
                kind = EntityKind.PLACE
            if kind is not None and kind is not EntityKind.PERSON:
                yield FoundMention(match.start(1), match.end(1), wording, kind, _CONFIDENCE)
