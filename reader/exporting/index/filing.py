"""How names are filed in an index: "Rasmussen, Anders Fogh", and the order they stand in.

The rules follow the Chicago Manual of Style (16.32-16.93) and ISO 999, as far as a name alone can
tell. Where the article itself shortens a name, that decides: who is later called "van der Bellen"
is filed under it, and a Chinese, Korean, Japanese or Icelandic name whose first word stands alone
later keeps the order written.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.exporting.index.filing_words import filing_words, plain_letters
from reader.text.folding import folded

_REGNAL = re.compile(r"[IVX]+\Z")
_FEWEST_TO_INVERT = 2
_FEWEST_WITH_JOINER = 4
_SHORTEST_CAPITALS = 4
_MOST_INITIALS = 2
_ARTICLE = re.compile(r"(?:al|el|an|ar|as|ash|at|ad|az)[-\u2010\u2011](?=\w)", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_LONGEST_NUMBER = 12
_CAPITAL = re.compile(r"(?<![^\W\d_])(MC|O['\u2019])?([^\W\d_])([^\W\d_]*)")

# A Chinese or Korean syllable as any romanisation spells it; and syllables of pinyin in one word.
_SYLLABLE = re.compile(
    r"(?:[bcdfghjklmnpqrstwxyz]|[cstz]h|hs|t[sz]|[kgh]w|ng|jj|kk|tt|pp)?"
    r"(?:[aeiou]{1,3}|[iy]ao|y[aeou]{1,2}|w[aeio]{1,2})(?:n|ng|m|k|l|p|t|h|w)?"
)
_PINYIN = re.compile(
    r"(?:[bpmfw]o|a|ai|an|ang|ao|e|en|er|ou|(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:a|ai|ao|an|ang|"
    r"e|ei|en|eng|i|ia|ie|iu|iao|ian|in|iang|ing|iong|ong|ou|u|ua|ue|uo|uai|ui|uan|un|uang)){1,3}"
)
_LOWER_AFTER_HYPHEN = re.compile(r"[A-Z][a-z]+-[a-z]+")
_JAPANESE = re.compile(
    r"(?:(?:[kgsztdnhbpmrfjyw]|[kgnhbpmr]y|[sc]h|ts|kk|tt|ss|pp|ssh|tch)?[aeiou]{1,2}n?(?![lvqxc](?!h)))+",
    re.IGNORECASE,
)
_VIETNAMESE = re.compile(
    r"(?:[bcdghklmnprstvxq]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?"
)
_PATRONYMIC = re.compile(r"d[oó]ttir\Z|sson\Z", re.IGNORECASE)
_DAUGHTER = re.compile(r"d[oó]ttir\Z", re.IGNORECASE)
_SPANISH = re.compile(r"\w{2,}ez\Z")


@dataclass(frozen=True, slots=True)
class FiledName:
    """A person's name, taken apart as it is filed.

    Args:
        first: What it is filed under: "Rasmussen", or the whole name where it keeps its order.
        rest: What follows a comma: "Anders Fogh"; empty where the name keeps its order.
        suffix: What follows another comma: "Jr."; or empty.
    """

    first: str
    rest: str = ""
    suffix: str = ""

    @property
    def heading(self) -> str:
        """Return it as one line: "Davis, Sammy, Jr."."""
        return ", ".join(part for part in (self.first, self.rest, self.suffix) if part)


def file_person(name: str, forms: Iterable[str] = (), role: str | None = None) -> FiledName:
    """Take a person's name apart as it is filed.

    Args:
        name: The full name in the order written.
        forms: Other wordings by which the article calls the same person, most frequent first.
        role: What the article says the person is; rulers keep the order written.
    """
    name = without_capitals(" ".join(name.split()))
    all_words = name.replace(",", " ").split()
    words, suffix = _without_suffix(all_words)
    if (
        len(words) > 1
        and _REGNAL.match(all_words[-1])
        and folded(words[0]) in filing_words().rulers
    ):
        return FiledName(" ".join(all_words[1:]), all_words[0])
    if len(words) < _FEWEST_TO_INVERT or _keeps_its_order(all_words, words, suffix, role):
        return FiledName(name)
    start, told = _surname_start(words, [form.split() for form in forms])
    if start is None:
        return FiledName(name)
    surname, given = words[start:], words[:start]
    trailing: list[str] = []
    while not told and len(surname) > 1 and _is_left_behind(surname):
        trailing.append(surname.pop(0))
    behind: list[str] = []
    while (
        len(given) > 1
        and given[-1].casefold()
        in filing_words().left_behind | filing_words().particles - filing_words().son_of
    ):
        behind.insert(0, given.pop())
    return FiledName(" ".join(surname), " ".join([*given, *behind, *trailing]), suffix)


def person_heading(name: str, forms: Iterable[str] = (), role: str | None = None) -> str:
    """Return how a person is filed, as `file_person` takes the name apart."""
    return file_person(name, forms, role).heading


def other_heading(name: str) -> str:
    """Return how an organisation is filed: a leading "the" goes to the end."""
    words = name.split()
    if len(words) > 1 and words[0].casefold() == "the":
        return f"{' '.join(words[1:])}, {words[0]}"
    return " ".join(words)


def place_heading(name: str) -> str:
    """Return how a place is filed: under its own name, and not what it is (Chicago 16.90)."""
    name = without_capitals(" ".join(name.split()))
    words = name.split()
    if len(words) < _FEWEST_TO_INVERT:
        return name
    first, second = words[0].casefold(), words[1].casefold()
    if first == "the" and len(words) > _FEWEST_TO_INVERT:
        opening = words[1].casefold()
        if opening in filing_words().parts_of_the_map | filing_words().waters_and_heights:
            return place_heading(" ".join(words[1:]))
    if (
        second == "of"
        and first in filing_words().parts_of_the_map
        and len(words) > _FEWEST_TO_INVERT
    ):
        return f"{' '.join(words[2:])}, {' '.join(words[:2])}"
    if (
        first in filing_words().waters_and_heights
        and second not in filing_words().towns_called_after
    ):
        return f"{' '.join(words[1:])}, {words[0]}"
    return other_heading(name)


def without_capitals(name: str) -> str:
    """Return "Corazon Aquino" of "Corazon AQUINO": the capitals were the text's, not the name's.

    A name in one word, short words (JFK, UAE) and numbers of rulers stay as they are.
    """
    words = name.split()
    if len(words) < _FEWEST_TO_INVERT and len(name) <= _SHORTEST_CAPITALS + 1:
        return name
    lowered: list[str] = []
    for word in words:
        # Behind a word in capitals a shorter one is in capitals for the same reason: CASTRO RUZ.
        goes_on = bool(lowered) and lowered[-1] != words[len(lowered) - 1]
        lowered.append(_lowered(word, _SHORTEST_CAPITALS - goes_on))
    return " ".join(lowered)


def sort_key(heading: str) -> tuple[str, str]:
    """Return what orders headings: word by word, without accents, case, signs and "al-".

    Numbers stand before letters, by their value; letters that cannot be taken apart as the table
    of `filing_words` says.
    """
    bare = _ARTICLE.sub("", heading, count=1) if _ARTICLE.match(heading) else heading
    kept = "".join(
        char if char.isalnum() or char in " ," else " " if char in "-\u2010\u2011\u2013/" else ""
        for char in folded(bare.translate(plain_letters()))
    )
    counted = _NUMBER.sub(lambda found: found[0].zfill(_LONGEST_NUMBER), kept)
    # The comma of an inverted name ends a word before any space does.
    return " ".join(counted.replace(",", " \0").split(" ")), heading


def filing_word(heading: str) -> str:
    """Return the first word under which a heading is found."""
    key, _ = sort_key(heading)
    words = key.replace("\0", " ").split()
    return words[0] if words else ""


def initial(heading: str) -> str:
    """Return the letter of the group in which a heading stands; "#" for numbers and signs."""
    word = unicodedata.normalize("NFC", filing_word(heading))
    first = word[:1].upper()
    return first if first.isalpha() else "#"


def _lowered(word: str, shortest: int) -> str:
    letters = [char for char in word if char.isalpha()]
    shouted = len(letters) >= shortest and all(char.isupper() for char in letters)
    return _CAPITAL.sub(_capitalised, word) if shouted and not _REGNAL.match(word) else word


def _capitalised(found: re.Match[str]) -> str:
    opening = (found[1] or "").capitalize()
    return opening + found[2] + found[3].lower()


def _without_suffix(words: list[str]) -> tuple[list[str], str]:
    suffixes: list[str] = []
    while (
        len(words) > _FEWEST_TO_INVERT
        and words[-1].replace(".", "").casefold() in filing_words().suffixes
    ):
        suffixes.insert(0, words[-1])
        words = words[:-1]
    return words, " ".join(suffixes)


def _keeps_its_order(
    all_words: Sequence[str], words: Sequence[str], suffix: str, role: str | None
) -> bool:
    lowered = [folded(word) for word in all_words]
    if any(word in filing_words().epithets for word in lowered[1:]):
        return True
    if lowered[0] in filing_words().opening_titles | filing_words().opening_particles:
        return True
    if len(words) == _FEWEST_TO_INVERT and lowered[0] in filing_words().kunyas:
        return True
    known_whole = filing_words().known_by_first | filing_words().whole_names
    if " ".join(lowered) in known_whole or words[0][0].isdigit():
        return True
    is_ruler = role is not None and not filing_words().rulers.isdisjoint(folded(role).split())
    if _REGNAL.match(all_words[-1]) and (
        is_ruler or not suffix or all(word in filing_words().regnal_names for word in lowered[:-1])
    ):
        return True
    if is_ruler and any(word in filing_words().son_of for word in lowered):
        return True
    # Chinese, Japanese and Korean letters: no word of such a name is a Western surname.
    return any("\u2e80" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" for char in words[0])


def _surname_start(words: Sequence[str], forms: Sequence[Sequence[str]]) -> tuple[int | None, bool]:
    """Return the index of the surname's first word, and whether the article tells it.

    None where the name is left as it stands.
    """
    lowered = [folded(word) for word in words]
    if _is_vietnamese(lowered) or _DAUGHTER.search(words[-1]):
        return None, False
    called = [[folded(word) for word in form] for form in forms]
    shorter = [form for form in called if form and len(form) < len(words)]
    by_end = [form for form in shorter if lowered[-len(form) :] == form]
    if by_end and not (
        len(by_end[0]) == 1 and _is_sinitic(words) and _called_first(shorter, lowered)
    ):
        return len(words) - len(by_end[0]), True
    inner = _called_inside(shorter, lowered)
    if inner is not None:
        return inner, True
    if _called_first(shorter, lowered) and (
        all(_JAPANESE.fullmatch(word) for word in lowered)
        or _PATRONYMIC.search(words[-1])
        or lowered[0] in filing_words().family_names
    ):
        return None, False
    # Without a surname used alone, a name that may begin with its family name is left alone.
    if _is_sinitic(words):
        return None, False
    return _default_start(lowered), False


def _called_first(shorter: Sequence[Sequence[str]], lowered: Sequence[str]) -> bool:
    return any(list(form) == [lowered[0]] for form in shorter)


def _called_inside(shorter: Sequence[Sequence[str]], lowered: Sequence[str]) -> int | None:
    """Return where a surname begins of which the first part stands alone: Mies (van der Rohe)."""
    for form in shorter:
        for start in range(1, len(lowered) - len(form)):
            end = start + len(form)
            if lowered[start:end] == form and lowered[end] in filing_words().particles:
                return start
    return None


def _is_sinitic(words: Sequence[str]) -> bool:
    """Tell whether a name is Chinese or Korean by its family name and its syllables."""
    if folded(words[0]).split("-")[0] not in filing_words().family_names:
        return False
    given = words[1:]
    if any(_LOWER_AFTER_HYPHEN.fullmatch(word) for word in given):
        return True
    if folded(given[-1]) in filing_words().only_vietnamese:
        return False
    return all(
        _SYLLABLE.fullmatch(part) or _PINYIN.fullmatch(part)
        for word in given
        for part in folded(word).split("-")
    )


def _is_vietnamese(lowered: Sequence[str]) -> bool:
    """Tell whether a name is Vietnamese: its family name first, and nothing but short syllables."""
    return (
        lowered[0].translate(plain_letters()) in filing_words().vietnamese_family_names
        and (len(lowered) > _FEWEST_TO_INVERT or lowered[0] in filing_words().only_vietnamese)
        and lowered[-1] not in filing_words().only_vietnamese
        and all(_VIETNAMESE.fullmatch(word.translate(plain_letters())) for word in lowered)
    )


def _default_start(lowered: Sequence[str]) -> int:
    start = len(lowered) - 1
    if start > 1 and _is_father_s(lowered[start - 1]):
        return start - 1
    if len(lowered) >= _FEWEST_WITH_JOINER and lowered[start - 1] in filing_words().joiners:
        start -= 2
    start = _with_particles(lowered, start)
    # A Spanish surname before "de" is the father's: Fernández de Kirchner, Cristina.
    if start > 1 and lowered[start] == "de" and _is_father_s(lowered[start - 1]):
        return start - 1
    return start


def _is_father_s(word: str) -> bool:
    """Tell whether a word before the last is the first of two Spanish surnames."""
    return bool(_SPANISH.search(word)) or word in filing_words().first_surnames


def _with_particles(lowered: Sequence[str], start: int) -> int:
    """Move the start before particles that are filed with the surname."""
    while start > 1 and lowered[start - 1] in filing_words().particles:
        start -= 1
    # "von" stays only before further particles: von der Leyen, but Bismarck, Otto von.
    if 1 < start < len(lowered) - 1 and lowered[start - 1] in filing_words().left_behind:
        start -= 1
    return start


def _is_left_behind(surname: Sequence[str]) -> bool:
    """Tell whether the first particle of a surname goes behind the given name.

    Not where more than one follows in a row ("van der Waals"), nor before a name of one syllable
    ("de Gaulle"), which cannot stand alone.
    """
    first, second = surname[0], folded(surname[1])
    if first == "da":
        return second in filing_words().portuguese_surnames
    if first not in filing_words().left_behind_in_lower_case or second in filing_words().along:
        return False
    vowels = re.findall(r"[aeiouy]+", second.removesuffix("e"))
    return first != "de" or second in filing_words().particles or len(vowels) > 1
