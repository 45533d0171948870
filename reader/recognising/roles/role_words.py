"""The words that roles are made of, and those that part them from the rest of a sentence."""

import re

from reader.recognising.language.language import Language

LOOK_BACK = 120
LOOK_AHEAD = 160
MOST_WORDS_BEFORE = 10
MOST_WORDS_AFTER = 14
NOUN_WITHIN = 8

CLAUSE = re.compile(r"[,;:\u201c\u201d\"]\s*")
MOST_TOGETHER = 5
LONGEST_WORD = 30
LONGEST_AMONG = 6
LAST_WORD = re.compile(r"(\b[\w-]+)(?=\s$)")
STOPS = ',;:!?)\u201d"'
YEAR = re.compile(r"[12]\d{3}")
AT_OPENING = 2
MOST_UNKNOWN = 5
LONGEST_GIVING = 24


def may_be_verb(word: str, language: Language) -> bool:
    """Tell whether a word can be a verb, so that a role cannot reach over it."""
    return (
        word.endswith(language.listed("role_words.verb_endings"))
        or language.pattern("role_words.verb").fullmatch(word) is not None
        or word in language.words("role_words.verbs")
    )
