"""The words that roles are made of, and those that part them from the rest of a sentence."""

import re

LOOK_BACK = 120
LOOK_AHEAD = 160
MOST_WORDS_BEFORE = 10
MOST_WORDS_AFTER = 14
NOUN_WITHIN = 8

FINITE = frozenset((
    "has", "have", "had", "is", "are", "was", "were", "be", "been", "will", "would", "can", "could",
    "may", "might", "must", "should", "did", "does", "do", "saw", "met", "gave", "took", "beat",
    "won", "lost", "told", "said", "says", "sees", "quotes", "brought",
))  # fmt: skip
"""Verbs that no role holds."""
TIMES = frozenset(("day", "week", "month", "year", "time", "night", "morning", "season"))
POINTING = frozenset(("same", "last", "this", "next", "that", "one", "every", "each"))
"""Words before a time that make it say when, and no part of a role."""
CLAUSE = re.compile(r"[,;:\u201c\u201d\"]\s*")
POSSESSIVES = frozenset(("his", "her", "its", "their"))
CLAUSE_OPENERS = frozenset(
    (
        "said",
        "says",
        "say",
        "that",
        "and",
        "include",
        "includes",
        "included",
        "want",
        "wants",
        "asked",
        "urged",
        "when",
        "as",
        "but",
        "while",
        "told",
    )
)
RELATIVES = frozenset((
    "brother", "sister", "father", "mother", "son", "daughter", "wife", "husband", "cousin",
    "uncle", "aunt", "nephew", "niece", "colleague", "counterpart", "predecessor", "successor",
    "partner", "friend", "rival", "doctor", "victim",
))  # fmt: skip
OF_OFFICES = frozenset(
    ("of staff", "of state", "of police", "of parliament", "of defense", "of defence", "of mission")
)
GENERALS = frozenset((
    "secretary", "attorney", "governor", "surgeon", "consul", "director", "solicitor", "auditor",
    "comptroller", "inspector", "postmaster", "prosecutor", "vicar", "president", "chief",
    "minister",
))  # fmt: skip
"""Offices with which a rank behind them makes one: "Attorney General", "Chief Justice"."""
MOST_TOGETHER = 5
LONGEST_WORD = 30
LONGEST_AMONG = 6
LAST_WORD = re.compile(r"(\b[\w-]+)(?=\s$)")
AMONG = re.compile(r"(?:, and|,| and|, or| or) $")
STOPS = ',;:!?)\u201d"'
OPENS = frozenset(("of", "for", "to"))
OPENERS = frozenset(
    (
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "another",
        "by",
        "with",
        "of",
        "for",
        "against",
        "from",
        "including",
    )
)
DESCRIBING = frozenset(("former", "then", "acting", "veteran", "ex", "indicted", "convicted"))
NUMBERED = re.compile(r"\d+(?:st|nd|rd|th)$|\d+-[a-z]+$")
YEAR = re.compile(r"[12]\d{3}")
AT_OPENING = 2
NUMBERS = frozenset(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
MOST_UNKNOWN = 5
LINKS = frozenset(("of", "for", "and", "to", "the"))
ARTICLES = frozenset(("the", "a", "an", "another", "one"))
PREPOSITIONS = frozenset(
    (
        "of",
        "for",
        "at",
        "in",
        "to",
        "on",
        "from",
        "with",
        "who",
        "which",
        "that",
        "whose",
        "by",
        "as",
    )
)
VERBS = frozenset((
    "want", "have", "had", "meet", "met", "see", "saw", "say", "gave", "given", "made", "took",
    "beat", "won", "lost", "held", "put", "let", "kept", "led", "left", "found", "began", "to",
    "never", "also", "now", "still", "be", "been", "do", "did", "back", "support", "help", "visit",
    "sent", "not",
))  # fmt: skip
SUBORDINATES = frozenset((
    "after", "before", "while", "since", "when", "because", "if", "though", "although", "despite",
    "during", "until", "where", "but", "and", "or",
))  # fmt: skip
PREPOSITIONS_WITHIN = frozenset(("of", "for", "to"))
HEADS = re.compile(
    r",\swho\s((?:heads|leads|runs|chairs|directs|edits|coaches|commands|owns)\s(?:the|a|an|its|[A-Z])"
    r"[^,.;:!?()\n]{2,60}?)(?=[,.;]|\s(?:and|said|says)\b)"
)
IS = re.compile(
    r"\s(?:(?:is|remains|became)(?:\s(?:also|currently|now))?\s(?=an?\s|the\s|[A-Z])"
    r"|(?:(?:was|is|has\sbeen|had\sbeen|were)\s)?(?:\w+ly\s)?(?:re-?)?(?:elected|appointed|named|sworn\sin"
    r"|inaugurated|chosen)\s(?:as\s|to\sbe\s|to\san?\s[\w-]+\sterm\sas\s)?)"
)
GIVES = re.compile(
    r"\b(?:appoint|elect|nam|nominat|choos|install|confirm)(?:s|es|ed|e|ing)?\s(?:\w+\.\s)?$|\band\s$"
)
AS = re.compile(r"\s(?:as|to\sthe\spost\sof)\s")
WHEN = re.compile(
    r"\s(?:(?:in|on|since|from|until|after|before|during|by)\s(?:\d|[A-Z][a-z]+(?:day|uary|ch|il|e|y|st|ber)\b"
    r"|early|late|mid)|last\s|this\s|next\s|[A-Z][a-z]+day\b)"
)
LONGEST_GIVING = 24
VERB = re.compile(
    r"\b(?:said|says|told|was|were|is|are|has|have|had|will|would|who|whom|which|whose|where|when|while"
    r"|because|but|although|added|announced|declined|died)\b"
)
END_OF_PHRASE = re.compile(
    r"[,;:.!?()\n\u201c\u201d\"]|\s[\u2013\u2014-]\s|\sand\s(?:an?|the|his|her)\s"
    r"|\b(?=who\b|which\b|whose\b)"
)
ABBREVIATED = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Adm|Inc|Corp|Co|Jr|Sr))$"
)


def may_be_verb(word: str) -> bool:
    """Tell whether a word can be a verb, so that a role cannot reach over it."""
    return word.endswith(("ed", "s", "ing")) or VERB.fullmatch(word) is not None or word in VERBS
