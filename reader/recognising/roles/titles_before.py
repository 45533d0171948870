"""The title in front of a name, with what describes it: "former U.S. Secretary of State".

A title is read backwards from the name: its head noun, then the words that can stand before one.
"""

import re
from collections.abc import Sequence

from reader.recognising.language.language import Language
from reader.recognising.language.titles import Titles
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.roles.role_words import (
    AT_OPENING,
    LAST_WORD,
    LONGEST_AMONG,
    LONGEST_WORD,
    LOOK_BACK,
    MOST_TOGETHER,
    MOST_UNKNOWN,
    MOST_WORDS_BEFORE,
    STOPS,
    YEAR,
    may_be_verb,
)
from reader.text.entity import EntityKind

_TOKEN = re.compile(r"[^\s]+")
_DASHES = frozenset(("-", "--", "\u2013", "\u2014"))
_LONGEST_WHEN = 8
_OF_TWO = 2


class TitlesBefore:
    """Finds titles in front of the names of one text.

    Args:
        text: The article's text.
        titles: The lexicon of titles, or of what organisations are.
        names: All names, in order: words of names may be part of a title.
        language: Of the text.
    """

    def __init__(
        self, text: str, titles: Titles, names: Sequence[FoundMention], language: Language
    ) -> None:
        self._language = language
        self._text = text
        self._titles = titles
        self._name_ends = {one.end: one.start for one in names}
        self._name_starts = {one.start: one for one in names}

    def shared(self, start: int) -> str | None:
        """Return "senator" of "Senators Ray and Byron", for each of them."""
        for _ in range(MOST_TOGETHER):
            last = LAST_WORD.search(self._text, max(0, start - LONGEST_WORD), start)
            singular = self._titles.singular(last[1], small=True) if last is not None else None
            if last is not None and singular is not None:
                role = self.before(last.end() + 1, plural=last[1])
                return (
                    None
                    if role is None
                    else _uncounted(role, self._language).removesuffix(last[1]) + singular
                )
            among = self._language.pattern("role_words.among").search(
                self._text, max(0, start - LONGEST_AMONG), start
            )
            if among is None or among.start() not in self._name_ends:
                return None
            start = self._name_ends[among.start()]
        return None

    def is_rank(self, words: str) -> bool:
        """Tell whether words are a rank and nothing more: "Lt.-Gen."."""
        parts = re.split(r"[\s-]+", words.lower())
        return all(part in self._titles.ranks for part in parts)

    def before(self, start: int, *, plural: str = "") -> str | None:
        """Return the title in front of a name, with what describes it."""
        begin = max(0, start - LOOK_BACK)
        before = self._text[begin:start]
        if not before or not before[-1].isspace() or "\n" in before[-2:]:
            return None
        words = list(_TOKEN.finditer(before))
        cut = len(words)
        first_words = self._language.words("titles_before.first")
        while cut and words[cut - 1].group().lower() in self._titles.courtesy:
            courtesy = words[cut - 1].group().lower()
            of_all = self._language.is_among(courtesy, "titles_before.first_of_all")
            if of_all and cut > 1 and words[cut - 2].group().lower() in first_words:
                return " ".join(word.group() for word in words[cut - 2 : cut])
            cut -= 1
        if not cut:
            return None
        head = cut - 1 if plural else self._office(words[:cut])
        if head is None:
            return None
        first = self._first_word(before, words[: head + 1], begin)
        last = self._without_rank(words, first, cut)
        return " ".join(before[words[first].start() : words[last - 1].end()].split()) or None

    def _without_rank(self, words: Sequence[re.Match[str]], first: int, last: int) -> int:
        """Return where a role ends that a rank stands behind: "army chief General"."""
        if last - first < _OF_TWO:
            return last
        office, rank = (word.group().lower() for word in words[last - 2 : last])
        parted = rank in self._titles.ranks and self._titles.is_role(office)
        capital = words[last - 2].group()[0].isupper()
        whole = (
            capital
            and office
            in self._titles.ranks
            | self._titles.courtesy
            | self._language.words("role_words.generals")
        )
        whole = (
            whole and rank not in self._language.words("titles_before.honours")
        ) or rank in self._language.words("titles_before.never_apart")
        return last - 1 if parted and not whole else last

    def _office(self, words: Sequence[re.Match[str]]) -> int | None:
        """Return the index of the head noun: the last word, or that of "Secretary of State"."""
        index = len(words) - 1
        if self._is_head(words[index].group()):
            return index
        if words[index].group().lower() in self._language.words("role_words.links"):
            return None
        while index > 0 and len(words) - index <= MOST_WORDS_BEFORE:
            word = words[index].group()
            pair = f"{words[index - 1].group()} {word}".lower()
            if self._language.is_among(pair, "role_words.of_offices"):
                return index - 2 if index > 1 else None
            if (
                self._ends_sentence(word)
                or word[-1] in STOPS
                or not (
                    word[0].isupper()
                    or word in self._language.words("role_words.links")
                    or word == "&"
                )
            ):
                return None
            office = words[index - 1].group()
            if (
                word in self._language.words("role_words.opens")
                and self._titles.is_role(office)
                and index + 1 < len(words)
            ):
                return index - 1
            index -= 1
        return None

    def _ends_sentence(self, word: str) -> bool:
        return word[-1] == "." and not (
            self._titles.is_title(word)
            or self._language.pattern("role_words.abbreviated").search(word[:-1])
            or "." in word[:-1]
        )

    def _is_head(self, word: str) -> bool:
        if word[-1] in STOPS or (word[-1] == "." and not self._titles.is_role(word)):
            return False
        return self._titles.is_role(word)

    def _first_word(self, before: str, words: list[re.Match[str]], begin: int) -> int:
        """Return the index of the first word of the role that ends with the last of `words`."""
        first = len(words) - 1
        index = first - 1
        while index >= 0 and len(words) - index <= MOST_WORDS_BEFORE:
            token = words[index]
            word = token.group()
            if self._parts(before, words, index, begin):
                break
            if (
                word.lower() in self._language.words("role_words.numbers")
                and index
                and words[index - 1].group() in self._language.words("titles_before.number")
            ):
                first = index - 1
                index -= 2
                continue
            pair = f"{word} {words[first].group()}"
            if self._language.is_among(pair, "titles_before.of_two_words"):
                first = index
                index -= 1
                continue
            name_start = self._name_ends.get(begin + token.end())
            if name_start is not None and name_start >= begin:
                while index > 0 and begin + words[index].start() > name_start:
                    index -= 1
                first = index
            elif word in self._language.words("titles_before.of") and first == index + 1:
                office = words[index - 1].group() if index else ""
                at = begin + words[index - 1].start()
                if not (
                    words[first].group()[0].isupper()
                    and office[:1].isupper()
                    and (self._titles.is_role(office) or not self._starts_sentence(at))
                ):
                    break
            elif (
                word in self._language.words("role_words.and")
                and index
                and self._is_small_role(words[index - 1].group())
            ):
                first = index - 1
                index -= 1
            elif not (
                self._describes(word, begin + token.start(), begin + token.end())
                or (
                    not words[first].group().endswith(self._language.listed("possessive.endings"))
                    and self._inside_phrase(before, words, index, begin)
                )
            ):
                break
            else:
                first = index
            index -= 1
        links = self._language.words("role_words.links")
        while first < len(words) - 1 and words[first].group().lower() in links:
            first += 1
        return first

    def _is_small_role(self, word: str) -> bool:
        return word.islower() and self._titles.is_role(word)

    def _parts(self, before: str, words: Sequence[re.Match[str]], index: int, begin: int) -> bool:
        """Tell whether punctuation or a line end parts a word from what follows it."""
        token = words[index]
        word = token.group()
        if word[-1] in STOPS or word[0] in '(\u201c"' or word in _DASHES:
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
        for back in range(index, max(-1, index - MOST_UNKNOWN), -1):
            word = words[back].group()
            if back < index and self._parts(before, words, back, begin):
                return False
            lower = word.lower()
            before_it = words[back - 1].group().lower() if back else ""
            when = lower in self._language.words("role_words.times")
            when = when and self._language.is_among(before_it, "role_words.pointing")
            if (
                when
                or lower in self._language.words("role_words.finite")
                or self._is_verb(words, back)
            ):
                return False
            if back < index and (
                lower in self._language.words("role_words.openers")
                or word.endswith(self._language.listed("possessive.endings"))
            ):
                return True
            if back == index and self._language.is_among(
                lower, "role_words.clause_openers", "role_words.openers"
            ):
                return False
            if back < index and lower in self._language.words("role_words.clause_openers"):
                after = words[back + 1].group()
                if after.endswith(self._language.listed("titles_before.adverb")) and back + 2 < len(
                    words
                ):
                    after = words[back + 2].group()
                return not (
                    after.lower() in self._language.words("role_words.verbs")
                    or after.endswith(self._language.listed("titles_before.finite_endings"))
                )
            if back < index and lower in self._language.words("role_words.describing"):
                return True
            if back < index and self._ends_body(begin + words[back].end()):
                between = [word.group() for word in words[back + 1 : index + 1]]
                return words[index + 1].group().islower() and not any(
                    may_be_verb(one, self._language) for one in between
                )
            if lower in self._titles.starters or not (
                self._language.pattern("role_words.numbered").match(word) or word[0].islower()
            ):
                return False
            if self._follows_comma(words, back):
                return index - back < AT_OPENING
        return False

    def _is_verb(self, words: Sequence[re.Match[str]], index: int) -> bool:
        """Tell whether a participle behind a noun is a verb: "the court cleared Captain"."""
        word, before = words[index].group(), words[index - 1].group() if index else ""
        past = self._language.listed("titles_before.past")
        if not (word.endswith(past) and word.islower() and before.islower()) or "-" in word:
            return False
        describes = "role_words.describing"
        opens = self._language.is_among(
            before, "role_words.openers", describes, "titles_before.may_open"
        )
        no_verb = word in self._titles.modifiers or self._language.is_among(word, describes)
        adverb = self._language.listed("titles_before.adverb")
        return not (no_verb or opens or before.endswith(adverb + past))

    def _ends_body(self, end: int) -> bool:
        """Tell whether the name of an organisation or a place ends here."""
        start = self._name_ends.get(end)
        return start is not None and not self._person_starts(start)

    def _follows_comma(self, words: Sequence[re.Match[str]], back: int) -> bool:
        """Tell whether a word is the first after a comma."""
        return back > 0 and words[back - 1].group().endswith(",")

    def _abbreviated(self, end: int, word: str) -> bool:
        return (
            end in self._name_ends
            or self._language.pattern("role_words.abbreviated").search(word[:-1]) is not None
        )

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
        if lower.startswith(self._language.listed("titles_before.prefixes")):
            return True
        if YEAR.fullmatch(word):
            if self._language.pattern("titles_before.when").search(
                self._text, max(0, start - _LONGEST_WHEN), start
            ):
                return False
            return end + 1 in self._name_starts or self._begins_event(end + 1)
        if not word[0].isupper() or lower.endswith(
            self._language.listed("titles_before.no_adjective")
        ):
            return lower in self._language.words("titles_before.presiding")
        return len(word) > 1 or not self._starts_sentence(start)

    def _begins_event(self, start: int) -> bool:
        """Tell whether a capital that is no title's stands here: "2010 Wimbledon finalist"."""
        words = self._text[start : start + LONGEST_WORD].split(maxsplit=1)
        return bool(words) and words[0].istitle() and not self._titles.is_role(words[0].lower())

    def _starts_sentence(self, start: int) -> bool:
        before = self._text[max(0, start - 3) : start].rstrip(" ")
        return not before or before[-1] in '.!?\n“"\u2018'

    def _person_starts(self, start: int) -> bool:
        one = self._name_starts.get(start)
        return one is not None and one.kind is EntityKind.PERSON


def _uncounted(role: str, language: Language) -> str:
    """Return "senators" of "Two senators"."""
    first, _, rest = role.partition(" ")
    return rest if rest and first.lower() in language.words("role_words.numbers") else role
