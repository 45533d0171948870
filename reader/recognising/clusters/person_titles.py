"""What titles and kinship say about which person is meant: "President Ray" is not the first lady.

A title before a surname speaks for somebody who bears it, and against somebody of another office,
of another gender, or who is in the text only as a relative.
"""

import re
from collections.abc import Iterator

from reader.recognising.language.genders import Gender
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention

_PHRASE_AFTER = re.compile(r"(?:\s\([^)\n]{1,30}\))?,\s([^,.;:\n]{3,90})")
_RELATION = "relation"
"""What is told of those who are in the text only for somebody else's sake."""
_WORD = re.compile(r"[\w-]+")
_UNSURE = 0.48
_LIKELY = 0.8
_OTHERWISE = 0.82
"""Of somebody in office, that the text calls him by a title that is no office."""


def plain_title(title: str, language: Language) -> str:
    """Return a title as it is compared: "governor" for "gov"."""
    return language.pairs("person_titles.short").get(title, title)


def told_of(text: str, one: FoundMention, language: Language) -> Iterator[str]:
    """Yield the titles and relations that stand beside a full name, as they are compared."""
    if one.title:
        yield plain_title(one.title, language)
    if language.pattern("person_titles.kin_of").search(text, max(0, one.start - 48), one.start):
        yield _RELATION
    before = language.pattern("person_titles.kin_before").search(
        text, max(0, one.start - 24), one.start
    )
    if before is not None:
        yield before[1]
    after = _PHRASE_AFTER.match(text, one.end)
    if after is None:
        return
    last = ""
    for word in _WORD.findall(after[1].lower()):
        if word in language.words("person_titles.leads_away") or word.endswith(
            language.listed("person_titles.participle")
        ):
            return
        if language.titles.is_role(word) or word in language.words("person_titles.kin"):
            pair = f"{last} {word}"
            whole = pair in language.words("attach_titles.of_two_words")
            yield pair if whole else plain_title(word, language)
        if word in language.words("person_titles.kin"):
            return
        last = word


def fits_title(
    title: str,
    told: set[str],
    gender: Gender,
    language: Language,
    *,
    named_before: bool,
) -> float:
    """Return how sure it is that "<title> Ray" means somebody of this surname; 0 for no.

    Args:
        title: What stands before the surname, in lower case, or "".
        told: The titles and relations that the text gives the candidate.
        gender: The candidate's, as far as it is known.
        named_before: Whether the candidate has been named before.
        language: Of the text.
    """
    plain = plain_title(title, language)
    if not title:
        return (
            0.85
            if _RELATION in told
            else 0.9
            if told & language.words("person_titles.kin")
            else 1.0
        )
    if plain in told:
        return 1.0
    of_title = language.genders.of_title(title)
    if of_title is not Gender.UNKNOWN and gender is not Gender.UNKNOWN and of_title is not gender:
        return 0.0
    if plain not in language.words("person_titles.offices"):
        courtesy = language.is_among(plain, "person_titles.courtesy")
        if told & language.words("person_titles.offices") and not courtesy:
            return _OTHERWISE
        return 1.0 if of_title is gender or of_title is Gender.UNKNOWN else 0.95
    if told & language.words("person_titles.kin"):
        return 0.0
    if told & language.words("person_titles.offices"):
        return 0.0 if gender is Gender.FEMININE else _UNSURE
    if (
        told - language.words("person_titles.courtesy")
        and gender is Gender.FEMININE
        and not named_before
    ):
        return 0.0
    if told or (gender is Gender.FEMININE and of_title is Gender.UNKNOWN):
        return _LIKELY if named_before and gender is not Gender.FEMININE else _UNSURE
    return 1.0 if named_before else 0.9
