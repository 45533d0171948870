"""Countries and cities that play: "Brazil beat Chile, 2-1" tells of teams, "in Brazil" of a place.

A name is a team's where its sentence tells of a game and the name stands as only a team's can: as
who beats or is beaten, or beside such a name. Letters that are a country's are no other body.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm

_SPORTS = (
    r"(?:[Cc]ricket|[Ss]occer|[Ff]ootball|[Rr]ugby|[Hh]ockey|[Tt]ennis|[Bb]aseball|[Bb]asketball"
    r"|[Vv]olleyball|[Hh]andball|[Ss]oftball)"
)
_GAME = re.compile(
    r"\b(?:match(?:es)?|game|tournament|innings|wickets?|overs|goals?|goalless|coach|captain|striker"
    r"|midfielder|defender|batsm[ae]n|bowlers?|(?:semi-?|quarter-?)?finals?|qualif\w+|play-?offs?"
    r"|friendly|test|series|Cup|Euro \d+|Olympics?|league|championships?|title"
    rf"|play(?:s|ed)? against|{_SPORTS})\b"
    r"|\b\d{1,3} ?[-\u2013] ?\d{1,3}\b"
)
_SPORT = re.compile(
    rf"\b(?:{_SPORTS}|World Cup|\w+ Cup|wickets?|innings|striker|goalkeeper|midfielder|tournament"
    r"|(?:semi|quarter)-?finals?|penalt(?:y|ies) (?:kick|shoot)|Olympics?|match(?:es)?"
    r"|championships?)\b"
)
_ADVERBS = (
    r"(?:\s(?:has|have|had|will|would|also|then|later|both|once|again|already|finally|easily|twice"
    r"|narrowly|comfortably|now|to|be|been|was|were|is|are|can|could|set|due|expected|scheduled))*"
)
_GAMES = r"(?:match|game|title|toss|test|series|final|tournament|cup|championship|\d+ ?[-\u2013])"
_DOES = re.compile(
    rf"{_ADVERBS}\s(?:beat(?:en|s)?|defeat(?:ed|s)?|thrash(?:ed|es)?|trounc(?:ed|es)|rout(?:ed|s)?"
    r"|crushed|edged|downed|upset|eliminated|knocked out|dr[ae]wn? (?:with|\d)|tied (?:with|the|\d)"
    r"|lost (?:to|\d|the|by|their|its)|lose to"
    rf"|wo?n (?:the |their |its |a |by |\d |both |all )?(?:\w+[- ]){{0,3}}{_GAMES}"
    r"|scored?|scores|declared (?:its|their|at)|bowled|batted|opened the scoring|equali[sz]ed"
    r"|led \d|trail(?:s|ed)?\b|leads? \d|advanced? to|qualif(?:y|ied)"
    r"|reached (?:the (?:final|semi|quarter|last|knockout|second|next)|\d)"
    r"|fac(?:e|es|ed)\s(?!in\b)|meets?\s(?!in\b|on\b|to\b)|met\s(?!in\b|on\b|to\b)"
    r"|(?:take|takes|took) on\b|play(?:s|ed)?\b|managed|replied|pulled out of|withdr[eo]w from"
    r"|went ahead|took the lead|started with|kicked off|needed \d|made \d|(?:were )?all out)",
    re.IGNORECASE,
)
_OWNER = re.compile(r"\s?['\u2019]s?\s")
_OWNS = re.compile(
    r"\s?['\u2019]s?\s(?:\w+ ){0,2}(?:innings|total|order|qualifying|batsm[ae]n|bowlers?|bowling"
    r"|batting|goalkeeper|defen[cs]e|attack|lead|win|victory|defeat|loss|opener|bench|midfield)\b"
)
_EVENT = re.compile(
    r"\s(?:\w+ )?(?:Olympics?|Games|Open|Masters|Cup|Grand|Stadium|(?:semi-?|quarter-?)?finals?"
    r"|team|squad|tournament|championships?|marathon|native|resident|court)\b"
)
_DONE_TO = re.compile(
    r"\b(?:beat(?:ing|s|en by)?|defeat(?:ed|ing|s)?(?: by)?|defeat (?:to|by|against)|thrash\w+"
    r"|trounc\w+|rout(?:ed|ing)|crush\w+|down(?:ed|ing)|upset|edg(?:ed|ing)|past|features?"
    r"|(?<!protests )(?<!protest )(?<!charges )(?<!case )(?<!sanctions )(?<!war )against"
    r"|lost to|los(?:e|es|ing) to|loss(?:es)? to|dr[ae]wn? with|tied? with|fac(?:e|es|ed|ing)"
    r"|knock\w* out|eliminat\w+|(?:wins?|victory|triumph|success|lead) (?:[\w-]+ ){0,3}over"
    r"|hosts?|hold(?:ing|ers)|champions?|debutants?|visitors|between|(?:match|game) with|gave|lead"
    r"|play(?:s|ed|ing)?)\s(?:[Tt]he\s|\w+ed\s|hosts?\s|champions?\s|rivals?\s|neighbou?rs?\s)*$"
)
_PLACED = re.compile(r"\b(?:in|at|near|from|across|throughout|to|into|of)\s(?:the\s|\w+ern\s)?$")
_AMONG = re.compile(r"(?:,|,? and|,? or|,? while)\s(?:[Tt]he\s)?")
_LOOK_BACK = 60
_WIDEST = 320
_LETTERS = re.compile(r"(?:[A-Z]\.?){2,4}")
_SIDES = frozenset(("North", "South", "East", "West"))
_LONGEST_COUNTRY = 40
_NEAR_LETTERS = 300
_FAR = 1_000
"""Code points around letters, and around a whole name, in which a sport makes a team likely."""
_LIKELY = 0.7


def retype_teams(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names, teams as organisations, and letters of countries as places."""
    kept = [_as_country(one, text, language.gazetteer) for one in names]
    if not _SPORT.search(text):
        return kept
    playing = [_plays(text, one) for one in kept]
    for index in range(1, len(kept)):
        if playing[index - 1] and not playing[index] and _beside(text, kept, index - 1, index):
            playing[index] = True
    for index in range(len(kept) - 2, -1, -1):
        if playing[index + 1] and not playing[index] and _beside(text, kept, index, index + 1):
            playing[index] = True
    return [
        _of_kind(one, EntityKind.ORGANISATION) if plays else one
        for one, plays in zip(kept, playing, strict=True)
    ]


def _of_kind(one: FoundMention, kind: EntityKind) -> FoundMention:
    return replace(one, kind=kind, confidence=min(one.confidence, _LIKELY), kind_share=_LIKELY)


def _as_country(one: FoundMention, text: str, gazetteer: Gazetteer) -> FoundMention:
    """Return the name of a country, or a side of one, as a place where no sport is told of."""
    if one.kind is not EntityKind.ORGANISATION or len(one.wording) > _LONGEST_COUNTRY:
        return one
    if one.wording not in _SIDES:
        known = gazetteer.known(one.wording)
        if known is None or known.level != "country":
            return one
    around = _NEAR_LETTERS if _LETTERS.fullmatch(one.wording) else _FAR
    if _SPORT.search(text, max(0, one.start - around), one.end + around):
        return one
    return _of_kind(one, EntityKind.PLACE)


def _is_named_place(one: FoundMention) -> bool:
    return one.kind is EntityKind.PLACE and one.form is MentionForm.NAME


def _plays(text: str, one: FoundMention) -> bool:
    if not _is_named_place(one):
        return False
    begin = text.rfind("\n", max(0, one.start - _LOOK_BACK), one.start) + 1
    begin = max(begin, one.start - _LOOK_BACK)
    if _OWNER.match(text, one.end):
        return _OWNS.match(text, one.end) is not None and _tells_of_game(text, one)
    if _EVENT.match(text, one.end):
        return False
    acts = _DOES.match(text, one.end) and not _PLACED.search(text, begin, one.start)
    return bool(acts or _DONE_TO.search(text, begin, one.start)) and _tells_of_game(text, one)


def _tells_of_game(text: str, one: FoundMention) -> bool:
    """Tell whether the sentence of a name tells of a game, and the passage of a sport."""
    start = max(text.rfind(mark, max(0, one.start - _WIDEST), one.start) for mark in (". ", "\n"))
    start = max(start, one.start - _WIDEST, 0)
    ends = [text.find(mark, one.end, one.end + _WIDEST) for mark in (". ", "\n")]
    end = min((end for end in ends if end >= 0), default=min(len(text), one.end + _WIDEST))
    if not _GAME.search(text, start, end):
        return False
    return _SPORT.search(text, max(0, start - _WIDEST), end + _WIDEST) is not None


def _beside(text: str, names: Sequence[FoundMention], first: int, second: int) -> bool:
    """Tell whether two names of places stand side by side in a list."""
    one, other = names[first], names[second]
    if not (_is_named_place(one) and _is_named_place(other)):
        return False
    return _AMONG.fullmatch(text, one.end, other.start) is not None
