"""Names of places that are short for others in the text, or that it says are other names of them.

"Temporary Security Zone (TSZ)", "the Delta" for the Niger Delta, "the Pacific" for the Pacific
Ocean, "Guantanamo" for Guantanamo Bay, "the North" for North Korea, "Anbar" for al-Anbar.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.recognising.clusters.also_known import also_known
from reader.recognising.language.determiners import follows_article
from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import MentionForm

_LETTERS = re.compile(r"(?:[A-Z]\.?){2,6}")
_OF_TWO = 2


def other_names(text: str, found: Sequence[FoundMention], language: Language) -> dict[str, str]:
    """Return wordings of places with the wording of the same place to ask for instead.

    Args:
        text: The article's text.
        found: The names of places, in order.
        language: Of the text.
    """
    names = [one for one in found if one.form is not MentionForm.ADJECTIVE]
    others: dict[str, str] = {}
    for one, other in also_known(text, names, language):
        others.setdefault(other.wording, one.wording)
    for one, other in pairwise(names):
        if _glosses(text, one, other, language):
            others.setdefault(other.wording, one.wording)
    bare = {one.wording for one in names if not follows_article(text, one.start, language)}
    wordings = dict.fromkeys(one.wording for one in names)
    longer = _short_forms(wordings, language)
    for wording in wordings:
        fulls = longer.get(name_key(wording), {}).keys() - {wording}
        free = wording not in bare or not language.gazetteer.candidates(wording)
        if len(fulls) == 1 and free:
            others.setdefault(wording, fulls.pop())
    return {short: full for short, full in others.items() if full not in others and full != short}


def _glosses(text: str, one: FoundMention, other: FoundMention, language: Language) -> bool:
    """Tell whether letters in brackets stand for the name before them."""
    if not _LETTERS.fullmatch(other.wording) or language.gazetteer.known(other.wording) is not None:
        return False
    if not language.pattern("place_names.gloss").fullmatch(text, one.end, other.start):
        return False
    initials = "".join(word[0] for word in name_key(one.wording).split())
    return name_key(other.wording).replace(" ", "") == initials


def _short_forms(wordings: dict[str, None], language: Language) -> dict[str, dict[str, None]]:
    """Return by key the longer names that a name can be short for."""
    longer: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for wording in wordings:
        for short in _shortened(name_key(wording), language):
            longer[short][wording] = None
    return longer


def _shortened(key: str, language: Language) -> Iterator[str]:
    """Yield what a place may be called for short."""
    words = key.split()
    if article := language.pattern("place_names.article").match(key):
        yield key[article.end() :]
    if len(words) < _OF_TWO:
        return
    if words[-1] in language.words("place_names.features"):
        yield " ".join(words[:-1])
    if words[-1] in language.words("place_names.features") - language.words("place_names.waters"):
        yield words[-1]
    of = language.words("place_names.of")
    if words[0] in language.words("place_names.of_features") and words[1] in of:
        yield words[0]
    if words[0] in language.words("place_names.sides") and len(words) == _OF_TWO:
        yield words[0]
