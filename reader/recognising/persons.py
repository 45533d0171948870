"""Which names of persons mean the same somebody: "Medvedev" is Dmitry Medvedev.

Full names are joined first (initials, middle names, suffixes), then every single name goes to the
full name it is the surname of, else the given name. Of two with one surname the nearest one
before is meant, with less confidence. Linear in the number of mentions: names are looked up by
their words.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.recognising.found import Found, name_key
from reader.recognising.genders import Gender, Genders

_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "esq", "phd", "md"))
_PARTICLES = frozenset((
    "van", "von", "der", "den", "de", "la", "le", "del", "della", "di", "da", "dos", "du",
    "bin", "ibn", "al", "el", "ben", "abu", "ter", "ten", "zu", "af", "av", "mac", "st",
    "san", "ul",
))  # fmt: skip
_AMBIGUOUS = 0.7
_BY_GIVEN_NAME = 0.85
_MOST_CANDIDATES = 24
"""Persons with one surname that are looked at, latest first, so that work stays linear."""


@dataclass(slots=True)
class Person:
    """Somebody in the making.

    Args:
        words: The words of the fullest name, as they are compared.
        mentions: Every mention by name, in order of the text.
        last: Offset of the last mention that has been joined; -1 before the first.
        gender: What titles and the given name tell.
        by_courtesy: Whether a title that tells the gender stands before a full name.
        offices: The other titles that stand before full names.
    """

    words: tuple[str, ...]
    mentions: list[Found] = field(default_factory=list)
    last: int = -1
    gender: Gender = Gender.UNKNOWN
    by_courtesy: bool = False
    offices: set[str] = field(default_factory=set)

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.words[-1]


def name_words(wording: str) -> tuple[str, ...]:
    """Return the words of a person's name as they are compared, without suffixes."""
    words = tuple(name_key(wording).split())
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words = words[:-1]
    return words


def group_persons(found: Sequence[Found], genders: Genders) -> list[Person]:
    """Return persons, each with its mentions in order of the text."""
    people = _People(genders)
    parsed = [(one, name_words(one.wording)) for one in found]
    for _, words in sorted(parsed, key=lambda pair: -len(pair[1])):
        if len(words) > 1:
            people.add_full(words)
    for one, words in parsed:
        if len(words) > 1:
            people.note_title(words, one.title)
    for one, words in parsed:
        if words:
            person, share = people.meant(words, one)
            person.mentions.append(one if share == 1 else one.doubted(share))
            person.last = one.start
    return [person for person in people.all if person.mentions]


class _People:
    """The persons of one article, looked up by full name, by surname and by given name."""

    def __init__(self, genders: Genders) -> None:
        self._genders = genders
        self.all: list[Person] = []
        self._by_name: dict[tuple[str, ...], Person] = {}
        self._by_last: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_first: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_middle: defaultdict[str, list[Person]] = defaultdict(list)
        self._alone: dict[tuple[str, ...], Person] = {}

    def add_full(self, words: tuple[str, ...]) -> None:
        """Add a name of several words; a shorter form of one already known joins it."""
        if words in self._by_name:
            return
        fitting = [one for one in self._candidates(words) if _same_full_name(words, one.words)]
        if len(fitting) == 1:
            self._by_name[words] = fitting[0]
            return
        self._by_name[words] = self._add(words)

    def _candidates(self, words: tuple[str, ...]) -> list[Person]:
        found = self._by_last[words[-1]][-_MOST_CANDIDATES:]
        if words[0] not in _PARTICLES:
            found = found + self._by_first[words[0]][-_MOST_CANDIDATES:]
        return list({id(one): one for one in found}.values())

    def _add(self, words: tuple[str, ...]) -> Person:
        person = Person(words, gender=self._genders.of_given_name(words))
        self.all.append(person)
        self._by_last[words[-1]].append(person)
        if len(words) > 1:
            self._by_first[words[0]].append(person)
            for word in words[1:-1]:
                if word not in _PARTICLES and len(word) > 1:
                    self._by_middle[word].append(person)
        return person

    def note_title(self, words: tuple[str, ...], title: str) -> None:
        """Remember a title that stands before a full name."""
        person = self._by_name[words]
        gender = self._genders.of_title(title)
        if gender is not Gender.UNKNOWN:
            person.gender = gender
            person.by_courtesy = True
        elif title:
            person.offices.add(title)

    def meant(self, words: tuple[str, ...], one: Found) -> tuple[Person, float]:
        """Return who is meant by `words`, as they stand in `one`, and how sure that is."""
        at = one.start
        if len(words) > 1:
            return self._by_name[words], 1.0
        word = words[0]
        for table, share in (
            (self._by_last, 1.0),
            (self._by_first, _BY_GIVEN_NAME),
            (self._by_middle, _BY_GIVEN_NAME),
        ):
            several = [
                person
                for person in table[word][-_MOST_CANDIDATES:]
                if self._compatible(person, one)
            ]
            if several:
                return _nearest(several, at), share if len(several) == 1 else share * _AMBIGUOUS
        if words not in self._alone:
            self._alone[words] = Person(words)
            self.all.append(self._alone[words])
            if one.title:
                self._alone[words].gender = self._genders.of_title(one.title)
                self._by_last[word].append(self._alone[words])
        return self._alone[words], 1.0

    def _compatible(self, person: Person, one: Found) -> bool:
        """Tell whether a surname with its title can mean somebody: "Mr. Ray" is not Ann Ray.

        Somebody who is named in full only later, as "First Lady Ann Ray", is not "President Ray".
        """
        if not one.title:
            return True
        gender = self._genders.of_title(one.title)
        if gender is not Gender.UNKNOWN:
            return person.gender in (gender, Gender.UNKNOWN)
        return person.last >= 0 or not person.by_courtesy or one.title in person.offices


def _nearest(persons: Sequence[Person], at: int) -> Person:
    """Return the one named last before `at`, else the one that comes first in the text."""
    before = [one for one in persons if 0 <= one.last < at]
    return max(before, key=lambda one: one.last) if before else persons[0]


def _same_full_name(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell whether two names of several words can be one: "D. Medvedev", "Fogh Rasmussen"."""
    if len(short) > len(full):
        short, full = full, short
    if short[-1] == full[-1]:
        return _same_given(short[:-1], full[:-1])
    same_order = short == full[: len(short)]
    return same_order and (len(short) > 2 or full[len(short) - 1] not in _PARTICLES)  # noqa: PLR2004


def _same_given(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell whether the words before the surname fit, in order, an initial for its name."""
    if len(short) == len(full):
        return all(_same_word(one, other) for one, other in zip(short, full, strict=True))
    rest = iter(full)
    return all(any(_same_word(one, other) for other in rest) for one in short)


def _same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) == 1 and longer.startswith(shorter)
