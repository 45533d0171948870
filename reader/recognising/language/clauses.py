"""What stands around a pronoun: who speaks, who acts, where a new clause opens."""

import re

_NEW_CLAUSE = re.compile(
    r"[,;:]|\b(?:that|who|which|when|where|if|because|as|while|after|before|and|but|to|for|with)\b"
)
_SAID = re.compile(
    r"(?:s?he)\s+(?:also\s|then\s|later\s)?(?:said|says|told|added|adds|asked|replied|wrote|recalled"
    r"|explained|noted|warned|insisted|continued|declared|tweeted|stated|argued|concluded|joked)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\s+(?:has\s|had\s|also\s|again\s|later\s)*(?:says?|said|announced|announces|believes?|believed|claims?"
    r"|claimed|admitted|confirmed|denied|denies|insists?|insisted|argues?|argued|estimates?|hopes?|hoped"
    r"|expects?|expected|warned|warns?|added|adds|reported|reports|vowed|promised|decided|thinks?)"
    r"(?:\s(?:on\s)?[A-Z]\w+day)?(?:\s+that)?\s+"
)
_ACTING = re.compile(
    r"It\s+(?:(?:also|later|now|then|once|still|has|have|had|will|would|did|does|is|was|could|can|may"
    r"|said|not|since|already|recently|never|only|repeatedly)\s+)*(?P<verb>\w+)"
)
_AGENT = frozenset((
    "said", "says", "agreed", "agrees", "plans", "planned", "wants", "wanted", "urged",
    "urges", "called", "calls", "accused", "accuses", "denied", "denies", "announced",
    "announces", "rejected", "rejects", "reluctant", "willing", "unwilling", "ready",
    "prepared", "keen", "eager", "committed", "seeks", "sought", "hopes", "hoped", "expects",
    "expected", "demanded", "demands", "warned", "warns", "added", "adds", "noted", "notes",
    "offered", "offers", "threatened", "pledged", "vowed", "voted", "decided", "refused",
    "refuses", "promised", "condemned", "condemns", "reported", "reports", "claimed",
    "claims", "blamed", "blames", "supports", "supported", "opposes", "opposed", "won",
    "lost", "signed", "sent", "launched", "cut", "raised", "bought", "sold", "owns",
    "operates", "employs", "produces", "makes", "has", "joined", "ratified", "borders",
    "exports", "imports", "became", "gained", "invaded", "withdrew", "imposed", "lifted",
    "banned", "suspended", "ordered", "asked", "asks", "insisted", "insists",
))  # fmt: skip


def speech_follows(text: str, at: int) -> bool:
    """Tell whether "he said" stands in `text` at `at`."""
    return _SAID.match(text, at) is not None


def opens_clause(words: str) -> bool:
    """Tell whether a new clause or phrase opens somewhere in `words`."""
    return _NEW_CLAUSE.search(words) is not None


def says(words: str) -> bool:
    """Tell whether `words` are all that lies between a speaker and what is said: " said that "."""
    return _SAYS.fullmatch(words) is not None


def acts(words: str) -> bool:
    """Tell whether "It …" does what only somebody does, so that "it" is not the weather."""
    match = _ACTING.match(words)
    if match is None:
        return False
    verb = match["verb"].lower()
    return verb in _AGENT and not re.match(rf"It\s+(?:is|was)\s+{verb}\s+that\b", words)
