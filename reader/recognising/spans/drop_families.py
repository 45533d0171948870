"""Families, who are nobody in particular: "the Clintons", "the Clinton brothers"."""

import re
from collections.abc import Sequence

from reader.recognising.language.determiners import follows_article
from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_CAPITAL_AFTER = re.compile(r"\s[A-Z]")


def drop_families(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names without those of families.

    A plural without an article is one only of a surname that somebody in the text bears.
    """
    words = [name_key(one.wording).split() for one in names if one.kind is EntityKind.PERSON]
    surnames = {several[-1] for several in words if len(several) > 1}
    return [one for one in names if not _is_family(text, one, surnames, language)]


def _is_family(text: str, one: FoundMention, surnames: set[str], language: Language) -> bool:
    if one.kind is not EntityKind.PERSON or " " in language.pattern("drop_families.particle").sub(
        "", one.wording
    ):
        return False
    after_article = follows_article(text, one.start, language)
    if after_article and language.pattern("drop_families.family").match(text, one.end):
        return True
    plural = language.listed("drop_families.plural")
    if not one.wording.endswith(plural):
        return False
    key = name_key(one.wording)
    if key in surnames or _CAPITAL_AFTER.match(text, one.end):
        return False
    return after_article or any(key.removesuffix(ending) in surnames for ending in plural)
