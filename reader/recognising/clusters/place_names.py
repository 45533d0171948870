"""Names of places that are short for others in the text, or that it says are other names of them.

"Temporary Security Zone (TSZ)", "the Delta" for the Niger Delta, "the Pacific" for the Pacific
Ocean, "Guantanamo" for Guantanamo Bay, "the North" for North Korea, "Anbar" for al-Anbar.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.recognising.clusters.also_known import also_known
from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.name_key import name_key
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import MentionForm

_WATERS = frozenset(("ocean", "sea", "river", "canal", "desert", "mountains", "islands"))
_FEATURES = _WATERS | {
    "bay", "gulf", "delta", "strip", "strait", "peninsula", "valley", "highlands", "plateau",
    "province", "region", "archipelago", "basin", "lake",
}  # fmt: skip
_OF_FEATURES = frozenset(("gulf", "bay", "strait", "straits", "horn", "sea"))
_SIDES = frozenset(("north", "south", "east", "west"))
_LETTERS = re.compile(r"(?:[A-Z]\.?){2,6}")
_ARTICLE = re.compile(r"(?:al|el|ar|as|ash|ad|at|an|az) (?=\w{4})")
_GLOSS = re.compile(r"\s\((?:the\s)?[\"\u201c]?")


def other_names(text: str, found: Sequence[FoundMention], gazetteer: Gazetteer) -> dict[str, str]:
    """Return wordings of places with the wording of the same place to ask for instead.

    Args:
        text: The article's text.
        found: The names of places, in order.
        gazetteer: Knows which names have a meaning of their own.
    """
    names = [one for one in found if one.form is not MentionForm.ADJECTIVE]
    others: dict[str, str] = {}
    for one, other in also_known(text, names):
        others.setdefault(other.wording, one.wording)
    for one, other in pairwise(names):
        if _glosses(text, one, other, gazetteer):
            others.setdefault(other.wording, one.wording)
    bare = {
        one.wording for one in names if text[max(0, one.start - 4) : one.start].lower() != "the "
    }
    wordings = dict.fromkeys(one.wording for one in names)
    longer = _short_forms(wordings)
    for wording in wordings:
        fulls = longer.get(name_key(wording), {}).keys() - {wording}
        free = wording not in bare or not gazetteer.candidates(wording)
        if len(fulls) == 1 and free:
            others.setdefault(wording, fulls.pop())
    return {short: full for short, full in others.items() if full not in others and full != short}


def _glosses(text: str, one: FoundMention, other: FoundMention, gazetteer: Gazetteer) -> bool:
    """Tell whether letters in brackets stand for the name before them."""
    if not _LETTERS.fullmatch(other.wording) or gazetteer.known(other.wording) is not None:
        return False
    if not _GLOSS.fullmatch(text, one.end, other.start):
        return False
    initials = "".join(word[0] for word in name_key(one.wording).split())
    return name_key(other.wording).replace(" ", "") == initials


def _short_forms(wordings: dict[str, None]) -> dict[str, dict[str, None]]:
    """Return by key the longer names that a name can be short for."""
    longer: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for wording in wordings:
        for short in _shortened(name_key(wording)):
            longer[short][wording] = None
    return longer


def _shortened(key: str) -> Iterator[str]:
    """Yield what a place may be called for short."""
    words = key.split()
    if article := _ARTICLE.match(key):
        yield key[article.end() :]
    if len(words) < len(("niger", "delta")):
        return
    if words[-1] in _FEATURES:
        yield " ".join(words[:-1])
    if words[-1] in _FEATURES - _WATERS:
        yield words[-1]
    if words[0] in _OF_FEATURES and words[1] == "of":
        yield words[0]
    if words[0] in _SIDES and len(words) == len(("north", "korea")):
        yield words[0]
