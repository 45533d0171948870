"""Letters that the article explains by a long name, and that were overlooked: "An SEC spokeswoman".

They are searched for only where one long name alone has these initials, and nothing else is
meant by them in the article.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_FEWEST, _MOST = 3, 6
_LETTERS = re.compile(r"(?<![\w.&'\u2019/@#-])[A-Z]{3,6}(?![\w&@#/]|-[A-Z\d])")
_SHOUTED_BEFORE = re.compile(r"\b[A-Z]{2,}\s$")
_SHOUTED_AFTER = re.compile(r"\s[A-Z]{2,}\b")
_LONGEST_WORD = 20
_CONFIDENCE = 0.8
_SURE = 0.8


def add_explained_acronyms(
    text: str, names: Sequence[FoundMention], language: Language
) -> Iterator[FoundMention]:
    """Yield the letters outside the names found that stand for one long name among them.

    Args:
        text: The article's text.
        names: Those found, in order.
        language: That the text is written in.
    """
    full: dict[str, set[str]] = {}
    for one in names:
        if one.kind is EntityKind.ORGANISATION and one.confidence >= _SURE and " " in one.wording:
            for letters in _initials(one.wording, language):
                full.setdefault(letters, set()).add(name_key(one.wording))
    others = {one.wording for one in names if one.kind is not EntityKind.ORGANISATION}
    clear = {letters for letters, fulls in full.items() if len(fulls) == 1} - others
    if not clear:
        return
    ends = [one.end for one in names]
    for match in _LETTERS.finditer(text):
        if match.group() not in clear:
            continue
        index = bisect_left(ends, match.start() + 1)
        if index < len(names) and names[index].start < match.end():
            continue
        before = max(0, match.start() - _LONGEST_WORD)
        if _SHOUTED_AFTER.match(text, match.end()) or _SHOUTED_BEFORE.search(
            text, before, match.start()
        ):
            continue
        yield FoundMention(
            match.start(), match.end(), match.group(), EntityKind.ORGANISATION, _CONFIDENCE
        )


def _initials(wording: str, language: Language) -> set[str]:
    """Return the capital letters that a name of several words may go by."""
    words = name_key(wording).split()
    telling = [
        word for word in words if word not in language.words("organisation_names.small_words")
    ]
    kept = ("".join(word[0] for word in some).upper() for some in (words, telling))
    return {letters for letters in kept if _FEWEST <= len(letters) <= _MOST and letters.isalpha()}
