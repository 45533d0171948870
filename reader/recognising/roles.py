"""The role of a person as the article gives it, in its own words: "NATO Secretary-General".

Three places are looked at: before the name ("Russian President Dmitry Medvedev"), between commas
after it ("Nikolai Makarov, chief of staff of the Russian armed forces,") and between commas before
it ("the alliance's chief, Anders Fogh Rasmussen"). A role holds a word that names an office, rank
or trade; what holds none is no role. Credits ("Editing by Jon Boyle") give theirs in one word.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.recognising.found import Found
from reader.recognising.sentences import sentence_spans
from reader.recognising.titles import Titles

_TOKEN = re.compile(r"[^\s]+")
_LOOK_BACK = 120
_LOOK_AHEAD = 160
_MOST_WORDS_BEFORE = 10
_MOST_WORDS_AFTER = 14
_NOUN_WITHIN = 8

_CLAUSE = re.compile(r"[,;:\u201c\u201d\"]\s*")
_POSSESSIVES = frozenset(("his", "her", "its", "their"))
_CLAUSE_OPENERS = frozenset(
    (
        "said",
        "says",
        "say",
        "that",
        "and",
        "including",
        "when",
        "as",
        "but",
        "while",
        "told",
        "also",
    )
)
_RELATIVES = frozenset((
    "brother", "sister", "father", "mother", "son", "daughter", "wife", "husband", "cousin",
    "uncle", "aunt", "nephew", "niece", "colleague", "counterpart", "predecessor", "successor",
    "partner", "friend", "rival", "doctor", "victim",
))  # fmt: skip
_OF_OFFICES = frozenset(
    ("of staff", "of state", "of police", "of parliament", "of defense", "of defence", "of mission")
)
_STOPS = ',;:!?)\u201d"'
_OPENS = frozenset(("of", "for", "to"))
_OPENERS = frozenset(
    ("the", "a", "an", "his", "her", "its", "their", "another", "by", "with", "of")
)
_MOST_UNKNOWN = 4
_LINKS = frozenset(("of", "for", "and", "to", "the"))
_ARTICLES = frozenset(("the", "a", "an", "another", "one"))
_PREPOSITIONS = frozenset(
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
_VERB = re.compile(
    r"\b(?:said|says|told|was|were|is|are|has|have|had|will|would|who|whom|which|whose|where|when|while"
    r"|because|but|although|added|announced|declined|died)\b"
)
_END_OF_PHRASE = re.compile(
    r"[,;:.!?()\n\u201c\u201d\"]|\s[\u2013\u2014-]\s|\sand\s(?:an?|the|his|her)\s"
    r"|\b(?=who\b|which\b|whose\b)"
)
_ABBREVIATED = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Adm|Inc|Corp|Co|Jr|Sr))$"
)
_CREDITS = (
    (re.compile(r"\b(?:edited|editing)\b[^.;)]*?\bby\b", re.IGNORECASE), "editor"),
    (
        re.compile(r"\b(?:additional )?(?:reporting|reported)\b[^.;)]*?\bby\b", re.IGNORECASE),
        "reporter",
    ),
    (re.compile(r"\b(?:written|writing|words)\b[^.;)]*?\bby\b|^\s*by\b", re.IGNORECASE), "author"),
    (re.compile(r"\b(?:photo\w*|pictures?)\b[^.;)]*?\bby\b", re.IGNORECASE), "photographer"),
    (re.compile(r"\btranslat\w+\b[^.;)]*?\bby\b", re.IGNORECASE), "translator"),
)


@dataclass(frozen=True, slots=True)
class Role:
    """A role in the article's own words, and where it stands before the name (or after)."""

    words: str
    before: bool


def credit_role(text: str, credit_start: int, name_start: int) -> str | None:
    """Return the role that a credit line gives the name at `name_start`: "Editing by …" editor."""
    before = text[credit_start:name_start]
    hits = [(match.end(), role) for pattern, role in _CREDITS for match in pattern.finditer(before)]
    return max(hits)[1] if hits else None


class RoleFinder:
    """Finds roles around the names of one text.

    Args:
        text: The article's text.
        titles: The lexicon of titles.
        names: Spans of all names, in order: words of names may be part of a role.
    """

    def __init__(self, text: str, titles: Titles, names: Sequence[Found]) -> None:
        self._text = text
        self._titles = titles
        self._name_ends = {one.end: one.start for one in names}
        self._name_starts = {one.start: one for one in names}

    def role(self, one: Found) -> str | None:
        """Return the role given at this mention of a person, or None."""
        before = self._telling(self._before(one.start))
        after = self._telling(self._after(one.end))
        if before is not None and self._is_rank(before):
            if after is not None:
                return f"{before}, {after}"
            start = self._text.rindex(before.split()[0], 0, one.start)
            return self._between_commas_before(start) or before
        return before or after or self._between_commas_before(one.start)

    def _telling(self, role: str | None) -> str | None:
        """Return a role unless it says only whose relative or friend somebody is."""
        return None if role is not None and role.lower() in _RELATIVES else role

    def _is_rank(self, words: str) -> bool:
        return all(word.lower() in self._titles.ranks for word in words.split())

    def _before(self, start: int) -> str | None:
        """Return the title in front of a name, with what describes it."""
        begin = max(0, start - _LOOK_BACK)
        before = self._text[begin:start]
        if not before or not before[-1].isspace() or "\n" in before[-2:]:
            return None
        words = list(_TOKEN.finditer(before))
        cut = len(words)
        while cut and words[cut - 1].group().lower() in self._titles.courtesy:
            if cut > 1 and words[cut - 2].group().lower() == "first":
                return " ".join(word.group() for word in words[cut - 2 : cut])
            cut -= 1
        if not cut:
            return None
        head = self._office(words[:cut])
        if head is None:
            return None
        first = self._first_word(before, words[: head + 1], begin)
        return " ".join(before[words[first].start() : words[cut - 1].end()].split()) or None

    def _office(self, words: Sequence[re.Match[str]]) -> int | None:
        """Return the index of the head noun: the last word, or that of "Secretary of State"."""
        index = len(words) - 1
        if self._is_head(words[index].group()):
            return index
        if words[index].group().lower() in _LINKS:
            return None
        while index > 0 and len(words) - index <= _MOST_WORDS_BEFORE:
            word = words[index].group()
            if f"{words[index - 1].group()} {word}".lower() in _OF_OFFICES:
                return index - 2 if index > 1 else None
            if word[-1] in _STOPS or not (word[0].isupper() or word in _LINKS or word == "&"):
                return None
            office = words[index - 1].group()
            if word in _OPENS and self._titles.is_role(office) and index + 1 < len(words):
                return index - 1
            index -= 1
        return None

    def _is_head(self, word: str) -> bool:
        if word[-1] in _STOPS or (word[-1] == "." and not self._titles.is_role(word)):
            return False
        return self._titles.is_role(word)

    def _first_word(self, before: str, words: list[re.Match[str]], begin: int) -> int:
        """Return the index of the first word of the role that ends with the last of `words`."""
        first = len(words) - 1
        index = first - 1
        while index >= 0 and len(words) - index <= _MOST_WORDS_BEFORE:
            token = words[index]
            word = token.group()
            if self._parts(before, words, index, begin):
                break
            name_start = self._name_ends.get(begin + token.end())
            if name_start is not None and name_start >= begin:
                while index > 0 and begin + words[index].start() > name_start:
                    index -= 1
                first = index
            elif word == "of" and first == index + 1:
                office = words[index - 1].group() if index else ""
                at = begin + words[index - 1].start()
                if not (
                    words[first].group()[0].isupper()
                    and office[:1].isupper()
                    and (self._titles.is_role(office) or not self._starts_sentence(at))
                ):
                    break
            elif not (
                self._describes(word, begin + token.start(), begin + token.end())
                or self._inside_phrase(before, words, index, begin)
            ):
                break
            else:
                first = index
            index -= 1
        while first < len(words) - 1 and words[first].group().lower() in _LINKS:
            first += 1
        return first

    def _parts(self, before: str, words: Sequence[re.Match[str]], index: int, begin: int) -> bool:
        """Tell whether punctuation or a line end parts a word from what follows it."""
        token = words[index]
        word = token.group()
        if word[-1] in _STOPS or word[0] in '(\u201c"':
            return True
        if "\n" in before[token.end() : words[index + 1].start()]:
            return True
        return word[-1] == "." and not (
            self._titles.is_role(word) or self._abbreviated(begin + token.end(), word)
        )

    def _inside_phrase(
        self, before: str, words: Sequence[re.Match[str]], index: int, begin: int
    ) -> bool:
        """Tell whether an unknown word stands between an article and the title: "a local baker"."""
        for back in range(index, max(-1, index - _MOST_UNKNOWN), -1):
            word = words[back].group()
            if back < index and self._parts(before, words, back, begin):
                return False
            lower = word.lower()
            if back < index and (lower in _OPENERS or word.endswith(("'s", "\u2019s"))):
                return True
            if back < index and lower in _CLAUSE_OPENERS:
                return not words[back + 1].group().endswith("ed")
            if lower in self._titles.starters or not word[0].isalpha() or not word[0].islower():
                return False
        return False

    def _abbreviated(self, end: int, word: str) -> bool:
        return end in self._name_ends or _ABBREVIATED.search(word[:-1]) is not None

    def _describes(self, word: str, start: int, end: int) -> bool:
        """Tell whether a word can stand in a role before its head noun."""
        lower = word.lower().strip(".")
        if any(at in self._name_ends for at in (end, end - 2)) or start in self._name_starts:
            return True
        if lower in self._titles.starters:
            return False
        if lower in self._titles.modifiers or self._titles.is_role(lower):
            return True
        if any(part in self._titles.modifiers for part in lower.split("-")):
            return True
        if not word[0].isupper() or lower.endswith(("ly", "ing")):
            return lower == "presiding"
        return len(word) > 1 or not self._starts_sentence(start)

    def _starts_sentence(self, start: int) -> bool:
        before = self._text[max(0, start - 3) : start].rstrip(" ")
        return not before or before[-1] in '.!?\n“"\u2018'

    def _after(self, end: int) -> str | None:
        """Return the phrase after a name and a comma, if it names what somebody is."""
        match = re.match(r"(?:\s\([^)\n]{1,30}\))?,\s+", self._text[end : end + 40])
        if match is None:
            return None
        start = end + match.end()
        return self._phrase(start, self._phrase_end(start))

    def _phrase_end(self, start: int) -> int:
        """Return where the phrase at `start` ends: at punctuation that is no abbreviation's."""
        stop = min(len(self._text), start + _LOOK_AHEAD)
        at = start
        while match := _END_OF_PHRASE.search(self._text, at, stop):
            if match.group() == "." and (
                _ABBREVIATED.search(self._text[start : match.start()])
                or self._text[match.end() : match.end() + 1].isalnum()
                or match.end() in self._name_ends
            ):
                at = match.end()
                continue
            return match.start()
        return stop

    def _phrase(self, start: int, end: int) -> str | None:
        """Return the words of a phrase without its article, if its head names what somebody is."""
        words = self._text[start:end].split()
        if not words or len(words) > _MOST_WORDS_AFTER or _VERB.search(" ".join(words)):
            return None
        if words[0].lower() in _ARTICLES or words[0].lower() in _POSSESSIVES:
            words = words[1:]
        if not words or words[0].lower() in _PREPOSITIONS or start in self._person_starts(start):
            return None
        head = self._head(words)
        return " ".join(words) if head is not None else None

    def _person_starts(self, start: int) -> tuple[int, ...]:
        one = self._name_starts.get(start)
        return (start,) if one is not None and one.kind.value == "person" else ()

    def _head(self, words: Sequence[str]) -> str | None:
        """Return the head noun of a phrase, the last word before a preposition, if a role."""
        head = None
        for word in words[:_NOUN_WITHIN]:
            lower = word.lower()
            if lower in _PREPOSITIONS or lower in ("and", "or"):
                break
            head = word
        return head if head is not None and self._titles.is_role(head) else None

    def _between_commas_before(self, start: int) -> str | None:
        """Return "foreign minister" of "The foreign minister, Sergei Lavrov," and the like."""
        if self._text[max(0, start - 2) : start] != ", ":
            return None
        begin = max(0, start - _LOOK_BACK)
        paragraph = self._text[begin : start - 2].rsplit("\n", 1)[-1]
        last = [(0, 0), *sentence_spans(paragraph, 0, len(paragraph))][-1]
        sentence = _CLAUSE.split(paragraph[slice(*last)])[-1]
        words = sentence.split()
        for index in range(max(0, len(words) - _MOST_WORDS_BEFORE), len(words)):
            phrase = self._determined(words[index:])
            if phrase is not None:
                return phrase
        return None

    def _determined(self, words: list[str]) -> str | None:
        """Return a phrase that begins with an article or a possessive, if its head is a role."""
        first = words[0].lower()
        owned = first.endswith(("'s", "\u2019s")) and words[0][0].isupper()
        if not owned and first not in _ARTICLES | _POSSESSIVES:
            return None
        rest = words if owned else words[1:]
        if not rest or _VERB.search(" ".join(rest)):
            return None
        if self._head(rest) is None and not self._titles.is_role(rest[-1]):
            return None
        return " ".join(rest)
