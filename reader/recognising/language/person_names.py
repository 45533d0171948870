"""A person's name, taken apart and compared: initials, short forms, spellings, order, suffixes.

`likeness` says whether two names can be one somebody's, and how sure that is; 0 where they cannot.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key

_NUMERAL = re.compile(r"(?:I{1,3}|IV|VI{0,3}|IX|X{1,3}(?:I{1,3}|IV|VI{0,3}|IX)?)$")
_WITH_NOBLE = 2
_NICKNAME = 0.9
_SPELT = 0.85
_TURNED = 0.85
_SHORTEST_SPELT = 4


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as it is compared.

    Args:
        words: In lower case, without accents, suffixes and titles of nobility.
        generation: "jr", "ii" and the like, or "".
        title: A title that the wording itself begins with ("lord"), or "".
    """

    words: tuple[str, ...]
    generation: str = ""
    title: str = ""


def parsed_name(wording: str, language: Language) -> PersonName:
    """Return a name taken apart; its words are empty only where nothing can be compared."""
    wording = in_reading_order(wording, language)
    words = name_key(_with_initials_apart(wording)).split()
    generations = language.pairs("person_names.generations")
    generation = title = ""
    while len(words) > 1:
        if words[-1] in language.words("person_names.degrees"):
            words.pop()
        elif words[-1] in generations or _NUMERAL.match(_last_word(wording)):
            last = words.pop()
            generation = generations.get(last, last)
            break
        else:
            break
    if len(words) == _WITH_NOBLE and words[0] in language.words("person_names.noble"):
        title = words.pop(0)
    return PersonName(tuple(words), generation, title)


def in_reading_order(wording: str, language: Language) -> str:
    """Return "James Barrie" of "Barrie, James"; a suffix stays behind its comma."""
    surname, comma, given = wording.partition(", ")
    last = name_key(_last_word(wording))
    suffix = (
        last in language.pairs("person_names.generations")
        or last in language.words("person_names.degrees")
        or _NUMERAL.match(_last_word(wording))
    )
    return f"{given} {surname}" if comma and not suffix else wording


def _last_word(wording: str) -> str:
    return wording.rsplit(maxsplit=1)[-1].strip(".,")


_LETTERS = re.compile(r"(?:[A-Z]\.?)+$")
_DOTTED = re.compile(r"\b([A-Z])\.(?=[A-Z])")
_INITIALS = re.compile(r"\b([A-Z])([A-Z])(?= [A-Z][\w'\u2019-]*[a-z])")


def _with_initials_apart(wording: str) -> str:
    """Return "J. K. Rowling" of "J.K. Rowling" and "JK Rowling"."""
    if _LETTERS.match(wording):
        return wording
    return _INITIALS.sub(r"\1 \2", _DOTTED.sub(r"\1. ", wording))


def name_words(wording: str, language: Language) -> tuple[str, ...]:
    """Return the words of a person's name as they are compared, without suffixes."""
    return parsed_name(wording, language).words


def likeness(one: PersonName, other: PersonName, language: Language) -> float:
    """Return how sure it is that two names of several words are one somebody's; 0 for no."""
    if one.generation and other.generation and one.generation != other.generation:
        return 0.0
    if _other_initials(one.words[1:-1], other.words[1:-1]):
        return 0.0
    short, full = sorted((one.words, other.words), key=len)
    spelt = max(_likeness(short, full, language), _run_together(short, full))
    if spelt:
        return spelt
    turned = len(short) == len(full) == _WITH_NOBLE and short == full[::-1]
    return _TURNED if turned else 0.0


def _other_initials(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether the initials in the middle are not the same: George H. W. is not George W."""
    if not one or not other or any(len(word) > 1 for word in (*one, *other)):
        return False
    least = min(len(one), len(other))
    return tuple(one[:least]) != tuple(other[:least])


def _run_together(short: Sequence[str], full: Sequence[str]) -> float:
    """Return 1 for "Kim Sumin" and "Kim Su-min"."""
    same = short[0] == full[0] and "".join(short) == "".join(full)
    return 1.0 if same else 0.0


def _likeness(short: Sequence[str], full: Sequence[str], language: Language) -> float:
    same_order = tuple(short) == tuple(full[: len(short)])
    if same_order and (
        len(short) > _WITH_NOBLE
        or full[len(short) - 1] not in language.words("person_names.particles")
    ):
        return 1.0
    surname = _same_surname(short[-1], full[-1], language)
    return surname * _same_given(short[:-1], full[:-1], language) if surname else 0.0


def _same_surname(one: str, other: str, language: Language) -> float:
    if one == other:
        return 1.0
    long = min(len(one), len(other)) >= _SHORTEST_SPELT
    return _SPELT if long and spelt_alike(one, other, language) else 0.0


def _same_given(short: Sequence[str], full: Sequence[str], language: Language) -> float:
    """Return how alike the words before the surname are, an initial standing for its name."""
    if len(short) == len(full):
        return min(
            (_same_word(*pair, language=language) for pair in zip(short, full, strict=True)),
            default=1.0,
        )
    rest = iter(full)
    shares = []
    for one in short:
        share = next((share for share in map(_word_like(one, language), rest) if share), 0.0)
        if not share:
            return 0.0
        shares.append(share)
    return min(shares, default=1.0)


def _word_like(one: str, language: Language) -> Callable[[str], float]:
    return lambda other: _same_word(one, other, language)


def _same_word(one: str, other: str, language: Language) -> float:
    if one == other:
        return 1.0
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == 1:
        return 1.0 if longer.startswith(shorter) else 0.0
    if language.nicknames.are_related(one, other):
        return _NICKNAME
    long = len(shorter) >= _SHORTEST_SPELT
    return _SPELT if long and spelt_alike(one, other, language) else 0.0


_TWICE = re.compile(r"(.)\1+")


def spellings(word: str, language: Language) -> frozenset[str]:
    """Return what all spellings of a name share: "Gaddafi" and "Qaddafi", "Alexei" and "Aleksey".

    Two, where a letter is read in two ways.
    """
    for letters, sound in language.pairs("person_names.sounds").items():
        word = word.replace(letters, sound)
    word = _TWICE.sub(r"\1", word)
    if "q" not in word:
        return frozenset((word,))
    return frozenset((word.replace("q", "k"), word.replace("q", "g")))


def spelt_alike(one: str, other: str, language: Language) -> bool:
    """Tell whether two words can be two spellings of one name."""
    return not spellings(one, language).isdisjoint(spellings(other, language))
