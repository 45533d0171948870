"""What titles and kinship say about which person is meant: "President Ray" is not the first lady.

A title before a surname speaks for somebody who bears it, and against somebody of another office,
of another gender, or who is in the text only as a relative.
"""

import re
from collections.abc import Iterator

from reader.recognising.language.genders import Gender, Genders
from reader.recognising.language.titles import Titles
from reader.recognising.mentions.found_mention import FoundMention

KIN = frozenset((
    "wife", "husband", "widow", "widower", "daughter", "son", "brother", "sister", "mother",
    "father", "cousin", "uncle", "aunt", "niece", "nephew", "granddaughter", "grandson",
    "first lady",
))  # fmt: skip
FEMALE_KIN = frozenset((
    "wife", "widow", "daughter", "sister", "mother", "aunt", "niece", "granddaughter", "first lady",
))  # fmt: skip
MONARCHS = frozenset((
    "king", "queen", "pope", "emperor", "empress", "saint", "st", "sultan", "emir", "patriarch",
    "prince", "princess", "tsar", "czar", "duke", "duchess", "crown-prince",
))  # fmt: skip
"""Those who bear them are called by a name that is no surname."""
_OFFICES = frozenset((
    "president", "vice president", "premier", "chancellor", "governor", "senator", "mayor",
    "secretary", "king", "queen", "pope", "prime minister", "president-elect", "minister",
))  # fmt: skip
"""Offices that are told apart: who holds one is not meant by another, unless the text says so."""
_SHORT = {
    "gov": "governor", "sen": "senator", "gen": "general", "pres": "president", "rep":
    "representative", "prof": "professor", "capt": "captain", "lt": "lieutenant", "col": "colonel",
    "sgt": "sergeant", "det": "detective", "rev": "reverend", "adm": "admiral", "maj": "major",
    "congressman": "representative", "congresswoman": "representative", "sheik": "sheikh",
    "vice-president": "vice president", "president-elect": "president", "crown-prince": "prince",
    "secretary-general": "secretary", "chairman": "chair", "chairwoman": "chair",
}  # fmt: skip
_PHRASE_AFTER = re.compile(r"(?:\s\([^)\n]{1,30}\))?,\s([^,.;:\n]{3,90})")
_KIN_BEFORE = re.compile(rf"\b({'|'.join(KIN)}),\s+$")
_KIN_OF = re.compile(rf"\b(?:{'|'.join(KIN)}) of (?:(?:the )?(?:late )?[\w.-]+ ){{0,2}}$")
_LEADS_AWAY = frozenset((
    "accused", "convicted", "charged", "who", "whose", "with", "by", "for", "after", "from", "in",
    "at", "to", "and", "on", "as",
))  # fmt: skip
"""Behind these words no more is told of who stands before the comma."""
_RELATION = "relation"
"""What is told of those who are in the text only for somebody else's sake."""
_WORD = re.compile(r"[\w-]+")
_COURTESY = frozenset(("mr", "mrs", "ms", "miss", "madam", "madame", "mx"))
_UNSURE = 0.48
_LIKELY = 0.8
_OTHERWISE = 0.82
"""Of somebody in office, that the text calls him by a title that is no office."""


def plain_title(title: str) -> str:
    """Return a title as it is compared: "governor" for "gov"."""
    return _SHORT.get(title, title)


def told_of(text: str, one: FoundMention, titles: Titles) -> Iterator[str]:
    """Yield the titles and relations that stand beside a full name, as they are compared."""
    if one.title:
        yield plain_title(one.title)
    if _KIN_OF.search(text, max(0, one.start - 48), one.start):
        yield _RELATION
    before = _KIN_BEFORE.search(text, max(0, one.start - 24), one.start)
    if before is not None:
        yield before[1]
    after = _PHRASE_AFTER.match(text, one.end)
    if after is None:
        return
    last = ""
    for word in _WORD.findall(after[1].lower()):
        if word in _LEADS_AWAY or word.endswith("ing"):
            return
        if titles.is_role(word) or word in KIN:
            yield "vice president" if (last, word) == ("vice", "president") else plain_title(word)
        if word in KIN:
            return
        last = word


def fits_title(
    title: str, told: set[str], gender: Gender, genders: Genders, *, named_before: bool
) -> float:
    """Return how sure it is that "<title> Ray" means somebody of this surname; 0 for no.

    Args:
        title: What stands before the surname, in lower case, or "".
        told: The titles and relations that the text gives the candidate.
        gender: The candidate's, as far as it is known.
        genders: Knows what titles tell.
        named_before: Whether the candidate has been named before.
    """
    plain = plain_title(title)
    if not title:
        return 0.85 if _RELATION in told else 0.9 if told & KIN else 1.0
    if plain in told:
        return 1.0
    of_title = genders.of_title(title)
    if of_title is not Gender.UNKNOWN and gender is not Gender.UNKNOWN and of_title is not gender:
        return 0.0
    if plain not in _OFFICES:
        if told & _OFFICES and plain not in _COURTESY:
            return _OTHERWISE
        return 1.0 if of_title is gender or of_title is Gender.UNKNOWN else 0.95
    if told & KIN:
        return 0.0
    if told & _OFFICES:
        return 0.0 if gender is Gender.FEMININE else _UNSURE
    if told - _COURTESY and gender is Gender.FEMININE and not named_before:
        return 0.0
    if told or (gender is Gender.FEMININE and of_title is Gender.UNKNOWN):
        return _LIKELY if named_before and gender is not Gender.FEMININE else _UNSURE
    return 1.0 if named_before else 0.9
