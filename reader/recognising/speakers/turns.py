"""A turn: what one voice says in a transcript, and the persons who are named around it."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.language.language import Language
from reader.recognising.language.person_names import name_words
from reader.text.entity import EntityKind, MentionForm

_FEW = 12
"""Words up to which a paragraph without a full stop is a heading or a caption."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What is said by one voice.

    Args:
        start: Where it begins, after a label.
        end: Offset after it.
        speaker: The cluster of who says "I" in it, if that is clear.
        addressee: The cluster of who is meant by "you", if that is clear.
        sure: How often such a turn is by such a speaker, from 0 to 1.
    """

    start: int
    end: int
    speaker: int | None = None
    addressee: int | None = None
    sure: float = 0.9


class Paragraphs:
    """The paragraphs of a text, and who is named in them.

    Args:
        text: The article's text.
        clusters: Everybody named in it.
        spans: Half-open spans of the paragraphs, in order.
        language: Of the text.
    """

    def __init__(
        self,
        text: str,
        clusters: Sequence[Cluster],
        spans: Sequence[tuple[int, int]],
        language: Language,
    ) -> None:
        self._language = language
        self.text = text
        self.clusters = clusters
        self.spans = spans
        self.people = sorted(
            (one.start, one.end, index)
            for index, cluster in enumerate(clusters)
            if cluster.kind is EntityKind.PERSON
            for one in cluster.mentions
            if one.form in (MentionForm.NAME, MentionForm.ALIAS)
        )

    def words(self, number: int) -> str:
        """Return the text of a paragraph."""
        start, end = self.spans[number]
        return self.text[start:end]

    def named(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Return who is named between two offsets: start, end and cluster of each name."""
        first = bisect_left(self.people, (start, 0, 0))
        last = bisect_left(self.people, (end, 0, 0))
        return self.people[first:last]

    def named_before(self, at: int) -> bool:
        """Tell whether a name reaches over an offset."""
        index = bisect_right(self.people, (at, len(self.text), 0)) - 1
        return index >= 0 and self.people[index][1] > at

    def alone(self, number: int, named: Sequence[tuple[int, int, int]]) -> bool:
        """Tell whether the name of this number is not joined with the next by "and"."""
        joined = self._language.pattern("turns.and").match(self.text, named[number][1]) is not None
        return not joined or number + 1 == len(named)

    def asks(self, number: int) -> bool:
        """Tell whether a paragraph ends as a question."""
        return self.words(number).rstrip(" )]").endswith("?")

    def is_heading(self, number: int) -> bool:
        """Tell whether a paragraph is short and no sentence."""
        words = self.words(number).rstrip()
        return words[-1:] not in '?!.:…,"\u201d' and len(words.split()) <= _FEW


class Calls:
    """Whom a label of a transcript can mean: by surname, by initials, by office.

    Args:
        paragraphs: The text.
        language: Of the text.
    """

    def __init__(self, paragraphs: Paragraphs, language: Language) -> None:
        self._language = language
        self._paragraphs = paragraphs
        self._surnames: defaultdict[str, set[int]] = defaultdict(set)
        self._initials: defaultdict[str, set[int]] = defaultdict(set)
        self._offices: dict[str, int | None] = {}
        for cluster in {cluster for _, _, cluster in paragraphs.people}:
            words = name_words(paragraphs.clusters[cluster].name, language)
            if words:
                self._surnames[words[-1].casefold()].add(cluster)
                self._initials["".join(word[0] for word in words).upper()].add(cluster)

    def surname(self, word: str) -> int | None:
        """Return the one person whose surname this is, in any letters."""
        return _one(self._surnames.get(word.casefold(), ()))

    def initials(self, letters: str) -> int | None:
        """Return the one person whose name has these initials, in capitals."""
        return _one(self._initials.get(letters, ()))

    def office(self, words: str) -> int | None:
        """Return the one person before whose name an office stands: "Vice President Harris"."""
        office = words.casefold()
        if office not in self._offices:
            self._offices[office] = _one(self._holders(office))
        return self._offices[office]

    def _holders(self, office: str) -> set[int]:
        before = self._language.pattern("turns.office", office)
        size = len(office) + 8
        text = self._paragraphs.text
        return {
            cluster
            for start, _, cluster in self._paragraphs.people
            if before.search(text, max(0, start - size), start)
        }


def _one(clusters: Collection[int]) -> int | None:
    return next(iter(clusters)) if len(clusters) == 1 else None
