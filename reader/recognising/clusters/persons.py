"""Which names of persons mean the same somebody: "Medvedev" is Dmitry Medvedev.

Full names are joined first (initials, short forms, spellings, suffixes), then every single name
goes to the full name it is the surname of, else the given name. Of two with one surname the one
whom the title fits is meant, else the nearest before, with less confidence; of two joined by "and"
neither is the other. Linear in the number of mentions: names are looked up by their words.
"""

import sys
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from reader.recognising.clusters.also_known import also_known
from reader.recognising.clusters.namesakes import namesakes
from reader.recognising.clusters.neighbours import Neighbours
from reader.recognising.clusters.person_titles import (
    fits_title,
    plain_title,
    told_of,
)
from reader.recognising.language.genders import Gender
from reader.recognising.language.language import Language
from reader.recognising.language.person_names import (
    PersonName,
    likeness,
    parsed_name,
    spellings,
)
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.spans.resolve_initialisms import initials_of, letters_of

_AMBIGUOUS = 0.85
_CLEAR = 0.85
_ABOUT = 0.15
"""Two who fit a title about as well, so that it does not tell them apart."""
_BY_INITIALS = 0.95
_BY_SOME_INITIALS = 0.7
_BY_GIVEN_NAME = 0.92
_BY_NICKNAME = 0.75
_BY_SPELLING = 0.75
_SHORTEST_SPELT = 6
_MOST_CANDIDATES = 24
"""Persons with one surname that are looked at, latest first, so that work stays linear."""


@dataclass(slots=True)
class Person:
    """Somebody in the making.

    Args:
        name: The fullest name, as it is compared.
        mentions: Every mention by name, in order of the text.
        own: Those by the name to call it by, where it has others; empty otherwise.
        first: Offset of the first mention that can only be this somebody's.
        last: Offset of the last mention that has been joined; -1 before the first.
        gender: What titles and the given name tell.
        told: The titles and relations that the text gives.
        double: Whether the surname is two, tied by a hyphen.
    """

    name: PersonName
    mentions: list[FoundMention] = field(default_factory=list)
    own: list[FoundMention] = field(default_factory=list)
    first: int = sys.maxsize
    last: int = -1
    gender: Gender = Gender.UNKNOWN
    told: set[str] = field(default_factory=set)
    double: bool = False


def group_persons(text: str, found: Sequence[FoundMention], language: Language) -> list[Person]:
    """Return persons, each with its mentions in order of the text."""
    parsed = [(one, parsed_name(one.wording, language)) for one in found]
    apart = namesakes(text, parsed, language)
    people = _People(Neighbours(text, found, language), language, apart)
    for one, name in sorted(parsed, key=lambda pair: -len(pair[1].words)):
        if people.is_full(name):
            told = told_of(text, one, language) if name.generation else ()
            people.add_full(
                name, one, of_kin=not language.words("person_titles.kin").isdisjoint(told)
            )
    for one, name in parsed:
        if people.is_full(name):
            people.note(name, set(told_of(text, one, language)), one)
    for one, name in parsed:
        if name.words and not people.is_full(name):
            people.note_kin(name, one)
            people.note_single(name, one)
    owners: dict[int, Person] = {}
    for one, name in parsed:
        if name.words:
            person, share = people.meant(name, one)
            person.mentions.append(one if share == 1 else one.doubted(share))
            person.last = one.start
            owners[one.start] = person
    for one, other in also_known(text, found, language):
        _unite(owners, one.start, other.start)
    return [person for person in people.all if person.mentions]


def _unite(owners: dict[int, Person], first: int, second: int) -> None:
    """Give the mentions of the second to the first, whose name stays what to call it by."""
    kept, other = owners.get(first), owners.get(second)
    if kept is None or other is None or kept is other:
        return
    kept.own = kept.own or list(kept.mentions)
    kept.mentions = sorted([*kept.mentions, *other.mentions], key=lambda one: one.start)
    for one in other.mentions:
        owners[one.start] = kept
    other.mentions = []


class _People:
    """The persons of one article, looked up by full name, by surname and by given name."""

    def __init__(
        self, neighbours: Neighbours, language: Language, apart: Container[frozenset[PersonName]]
    ) -> None:
        self._language = language
        self._apart = apart
        self._neighbours = neighbours
        self.all: list[Person] = []
        self._shared: set[PersonName] = set()
        self._by_name: dict[PersonName, tuple[Person, float]] = {}
        self._by_last: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_first: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_middle: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_spelling: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_initials: defaultdict[str, list[Person]] = defaultdict(list)
        self._alone: defaultdict[str, list[Person]] = defaultdict(list)

    def is_full(self, name: PersonName) -> bool:
        """Tell whether a name can be somebody's fullest: several words, or one with a number.

        The double surname that several share is nobody's.
        """
        if name in self._shared:
            return False
        return len(name.words) > 1 or bool(name.words and name.generation)

    def add_full(self, name: PersonName, one: FoundMention, *, of_kin: bool) -> None:
        """Add a full name; another form of one already known joins it.

        Args:
            name: The name.
            one: Where it stands.
            of_kin: Whether it is "his son, Earl Jr.", who is not Earl.
        """
        if name in self._by_name:
            return
        related = bool(name.generation) and (
            one.title in self._language.words("person_titles.kin") or of_kin
        )
        fitting = [] if related else self._fitting(name)
        best = max((share for _, share in fitting), default=0.0)
        likeliest = [person for person, share in fitting if share == best]
        if len(likeliest) == 1:
            self._by_name[name] = likeliest[0], best
        elif likeliest and all(_ends_with(person.name, name) for person in likeliest):
            self._shared.add(name)
        else:
            self._by_name[name] = self._add(name), 1.0
            self._by_name[name][0].double = "-" in one.wording.split()[-1]

    def _fitting(self, name: PersonName) -> list[tuple[Person, float]]:
        pairs = ((one, likeness(name, one.name, self._language)) for one in self._candidates(name))
        return [
            (one, share)
            for one, share in pairs
            if share and frozenset((name, one.name)) not in self._apart
        ]

    def _candidates(self, name: PersonName) -> list[Person]:
        first, last = name.words[0], name.words[-1]
        found = self._by_last[last][-_MOST_CANDIDATES:]
        if first not in self._language.words("person_names.particles"):
            found = found + self._by_first[first][-_MOST_CANDIDATES:]
        found = found + self._by_first[last][-_MOST_CANDIDATES:]
        for spelling in spellings(last, self._language):
            found = found + self._by_spelling[spelling][-_MOST_CANDIDATES:]
        return list({id(one): one for one in found}.values())

    def _add(self, name: PersonName) -> Person:
        words = name.words
        person = Person(name, gender=self._language.genders.of_given_name(words))
        self.all.append(person)
        self._by_last[words[-1]].append(person)
        for spelling in spellings(words[-1], self._language):
            self._by_spelling[spelling].append(person)
        for initials in initials_of(name, self._language):
            self._by_initials[initials].append(person)
        if len(words) > 1:
            self._by_first[words[0]].append(person)
            if initials := _joined_initials(words):
                self._by_first[initials].append(person)
            for word in words[1:-1]:
                if word not in self._language.words("person_names.particles") and len(word) > 1:
                    self._by_middle[word].append(person)
        return person

    def note(self, name: PersonName, told: set[str], one: FoundMention) -> None:
        """Remember the titles and relations that the text gives a full name."""
        person, _ = self._by_name[name]
        person.first = min(person.first, one.start)
        gender = self._language.genders.of_title(one.title)
        if (
            gender is Gender.UNKNOWN
            and person.gender is Gender.UNKNOWN
            and told & self._language.words("person_titles.female_kin")
        ):
            gender = Gender.FEMININE
        if gender is not Gender.UNKNOWN:
            person.gender = gender
        person.told |= told

    def meant(self, name: PersonName, one: FoundMention) -> tuple[Person, float]:
        """Return who is meant by `name`, as it stands in `one`, and how sure that is."""
        if self.is_full(name):
            return self._by_name[name]
        letters = letters_of(one.wording)
        if letters is not None and (initialled := self._initialled(letters)) is not None:
            return initialled
        title = one.title or name.title
        shared = self._neighbours.surname_after(one)
        if shared and (both := self._by_name.get(PersonName((name.words[0], shared)))):
            return both
        if shared and self._neighbours.are_kin(one):
            return self._by_itself(name, title, one.start), 1.0
        others = self._neighbours.others(one, self._by_name)
        for people, share in self._called(name, title):
            fits = [
                (person, self._fits(person, title, one.start))
                for person in people
                if id(person) not in others
            ]
            best = max((fit for _, fit in fits), default=0.0)
            if not best:
                continue
            likeliest = [person for person, fit in fits if fit == best]
            likeliest = [one_of for one_of in likeliest if not one_of.double] or likeliest
            person = _nearest(_holders(likeliest, title, self._language), one.start)
            if best >= _CLEAR:
                self._learn(person, title)
            alone = sum(fit >= best - _ABOUT for _, fit in fits) == 1
            return person, best * share * (1.0 if alone else _AMBIGUOUS)
        return self._by_itself(name, title, one.start), 1.0

    def note_kin(self, name: PersonName, one: FoundMention) -> None:
        """Remember that the wife of "President Ray's wife, Ann," may be called Mrs. Ray."""
        surname, kin = self._neighbours.kin_of(one)
        if not surname:
            return
        so_called = self._by_first.get(name.words[0], ())
        for person in so_called:
            if person.name.words[-1] == surname:
                person.told.add(kin)
        if so_called:
            return
        person = self._by_itself(name, "", one.start)
        person.told.add(kin)
        if person.gender is Gender.UNKNOWN:
            person.gender = (
                Gender.FEMININE
                if kin in self._language.words("person_titles.female_kin")
                else Gender.MASCULINE
            )
        self._by_last[surname].append(person)

    def note_single(self, name: PersonName, one: FoundMention) -> None:
        """Remember somebody who has a title that nobody of this surname can have."""
        title = one.title or name.title
        bearers = (
            ()
            if title in self._language.words("person_titles.monarchs")
            else self._by_last.get(name.words[0], ())
        )
        if title and bearers and not any(self._fits(who, title, one.start) for who in bearers):
            self._by_itself(name, title, one.start)

    def _initialled(self, letters: str) -> tuple[Person, float] | None:
        """Return the one whose initials these are, else one who may have a middle name."""
        for key, share in ((letters, _BY_INITIALS), (letters[0] + letters[-1], _BY_SOME_INITIALS)):
            people = self._by_initials.get(key, ())
            if len(people) == 1:
                return people[0], share
        return None

    def _called(self, name: PersonName, title: str) -> list[tuple[list[Person], float]]:
        """Return those who can be called by one word, the likeliest way first."""
        word = name.words[0]
        if len(name.words) > 1:
            bearers = self._by_last[name.words[-1]][-_MOST_CANDIDATES:]
            return [([one for one in bearers if _ends_with(one.name, name)], 1.0)]
        tables = [(self._by_last[word], 1.0)]
        if title in self._language.words("person_titles.monarchs"):
            bearing = [
                one
                for one in self._by_first[word]
                if plain_title(title, self._language) in one.told
            ]
            return [(_royal(people), share) for people, share in tables] + [(bearing, 0.85)]
        tables += [(self._by_first[word], _BY_GIVEN_NAME), (self._by_middle[word], _BY_GIVEN_NAME)]
        short = [
            person
            for other in sorted(self._language.nicknames.related(word))
            for person in self._by_first.get(other, ())
        ]
        tables.append((short, _BY_NICKNAME))
        if len(word) >= _SHORTEST_SPELT:
            tables += [
                (self._by_spelling.get(key, []), _BY_SPELLING)
                for key in spellings(word, self._language)
            ]
        return [(people[-_MOST_CANDIDATES:], share) for people, share in tables]

    def _fits(self, person: Person, title: str, at: int) -> float:
        named = person.last >= 0 or person.first < at
        return fits_title(
            title,
            person.told,
            person.gender,
            self._language,
            named_before=named,
        )

    def _learn(self, person: Person, title: str) -> None:
        """Remember the title that somebody has been called by."""
        gender = self._language.genders.of_title(title)
        if gender is not Gender.UNKNOWN and person.gender is Gender.UNKNOWN:
            person.gender = gender
        if title:
            person.told.add(plain_title(title, self._language))

    def _by_itself(self, name: PersonName, title: str, at: int) -> Person:
        """Return somebody who is only ever called by one word."""
        word = name.words[0]
        person = next((one for one in self._alone[word] if self._fits(one, title, at)), None)
        if person is None:
            person = Person(name, first=at, gender=self._language.genders.of_title(title))
            self.all.append(person)
            self._alone[word].append(person)
        if title and person not in self._by_last[word]:
            self._by_last[word].append(person)
            self._learn(person, title)
        return person


def _royal(people: Sequence[Person]) -> list[Person]:
    """Return those who can be called "King Harald": nobody whose surname that is."""
    return [one for one in people[-_MOST_CANDIDATES:] if len(one.name.words) == 1]


def _nearest(persons: Sequence[Person], at: int) -> Person:
    """Return the one named last before `at`, else the one that comes first in the text."""
    before = [one for one in persons if 0 <= one.last < at]
    if before:
        return max(before, key=lambda one: one.last)
    return min(persons, key=lambda one: one.first)


def _holders(persons: Sequence[Person], title: str, language: Language) -> Sequence[Person]:
    """Return those whom the text has given a title, or all if it is nobody's."""
    plain = plain_title(title, language)
    return [one for one in persons if plain in one.told] or persons


def _ends_with(full: PersonName, surname: PersonName) -> bool:
    words = surname.words
    return len(full.words) > len(words) and full.words[-len(words) :] == words


def _joined_initials(words: Sequence[str]) -> str:
    """Return "dj" of "D. J. Patil", or nothing."""
    initials = list(takewhile(lambda word: len(word) == 1, words[:-1]))
    return "".join(initials) if len(initials) > 1 else ""
