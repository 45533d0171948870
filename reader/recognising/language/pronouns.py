"""Pronouns, and the classes of references that pronouns and descriptions fall into."""

PRONOUNS: tuple[tuple[str, ...], ...] = (
    ("he", "him", "his", "himself"),
    ("she", "her", "hers", "herself"),
    ("it", "its", "itself"),
    ("they", "them", "their", "theirs", "themselves"),
)
"""The third-person pronouns of each class, in lower case."""

HE, SHE, IT, THEY = range(len(PRONOUNS))
"""Numbers of the classes."""
DESCRIPTION = len(PRONOUNS)
"""Number of the class of descriptions: "the council"."""
GROUPS = DESCRIPTION + 1
"""How many classes of references there are."""

GROUP_OF: dict[str, int] = {word: group for group, words in enumerate(PRONOUNS) for word in words}
"""The class of each pronoun."""
ROLE_OF: dict[str, int] = {word: role for words in PRONOUNS for role, word in enumerate(words)}
"""Which of its class a pronoun is: subject, object, owner."""
ROLES = max(map(len, PRONOUNS))
"""How many there are at most."""

DETERMINERS: tuple[str, ...] = ("the", "this", "that")
"""What a description begins with, in lower case."""
CLOSING: tuple[str, ...] = (
    *(
        "the",
        "this",
        "that",
        "these",
        "those",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
    ),
    *("of", "and", "or", "to", "in", "on", "at", "for", "with", "by", "from", "as", "but", "than"),
    *(
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "has",
        "had",
        "have",
        "will",
        "would",
        "could",
        "can",
    ),
    *("he", "she", "it", "they", "we", "i", "you", "who", "which", "where", "when", "if", "said"),
)
"""Words that no description goes on with, in lower case."""
