"""Whom a pronoun cannot mean, or must mean, by its place in the sentence.

The object of a clause is not its subject ("Clara thanked her"), who stands beside a possessive in
an apposition does not own it ("Oliver, her husband,"), and a subordinate clause at the head of a
sentence speaks of the subject that follows ("When she was a student, Ida sold tickets").
Principles A and B of the binding theory, as far as they can be seen without a parse.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.recognising.language.clauses import says
from reader.recognising.language.genders import Gender
from reader.recognising.language.language import Language
from reader.text.entity import EntityKind, MentionForm

Named = tuple[int, int, int, MentionForm]
"""Start, end, number of the cluster and form of a mention that names somebody."""
_FARTHEST = 200
"""Code points before a pronoun in which the subject of its clause is looked for."""
_MOST_WORDS = 4
"""Words that may stand between a subject and its object."""
_NOUN_WITHIN = 4
"""Words after a possessive among which its noun is."""
_OPENING = 120
"""Most code points of a subordinate clause at the head of a sentence."""


class Binding:
    """Knows who is named where in a text.

    Args:
        text: The text.
        named: Mentions that name somebody, in order.
        kinds: Of each cluster.
        language: Of the text.
    """

    def __init__(
        self, text: str, named: Sequence[Named], kinds: Sequence[EntityKind], language: Language
    ) -> None:
        self._text = text
        self._named = named
        self._starts = [start for start, *_ in named]
        self._kinds = kinds
        self._language = language

    def excluded(self, at: int) -> int | None:
        """Return the cluster that the pronoun beginning at an offset cannot mean, if one is."""
        index = bisect_left(self._starts, at) - 1
        if index < 0 or at - self._named[index][1] > _FARTHEST:
            return None
        _, end, cluster, form = self._named[index]
        between = self._text[end:at]
        if form is MentionForm.ADJECTIVE or "\n\n" in between:
            return None
        apposed = self._is_apposed(between, at)
        setting = self._is_setting(index, between, at)
        return cluster if apposed or setting or self._is_subject(index, between, at) else None

    def ahead(self, at: int, sentence: int) -> tuple[int, int] | None:
        """Return the subject that a pronoun stands before: its cluster, and where its name begins.

        Args:
            at: Where the pronoun begins.
            sentence: Where its sentence begins.
        """
        index = bisect_right(self._starts, at)
        opening = self._text[sentence:at]
        if index == len(self._starts) or self._starts[index] - sentence > _OPENING:
            return None
        if index and self._starts[index - 1] >= sentence:
            return None
        if not self._language.pattern("binding.opening").fullmatch(opening):
            return None
        start, end, cluster, form = self._named[index]
        clause = self._text[at:start]
        follows = self._language.pattern("binding.subject_follows").match(self._text, end)
        if form is not MentionForm.NAME or self._kinds[cluster] is not EntityKind.PERSON:
            return None
        closed = self._language.pattern("binding.clause_closes").fullmatch(clause)
        return (cluster, start) if closed and follows else None

    def _is_apposed(self, between: str, at: int) -> bool:
        """Tell whether "her" of "Oliver Field, her husband," begins here."""
        if between != ", ":
            return False
        found = self._language.pattern("binding.possessed").match(self._text, at)
        if found is None:
            return False
        words = found["phrase"].split()[:_NOUN_WITHIN]
        return any(self._is_person(word.lower()) for word in words)

    def _is_person(self, noun: str) -> bool:
        language = self._language
        return (
            noun in language.words("unnamed_persons.kin_and_others")
            or language.titles.is_role(noun)
            or language.genders.of_noun(noun) is not Gender.UNKNOWN
        )

    def _is_setting(self, index: int, between: str, at: int) -> bool:
        """Tell whether "it" follows a place that only says where: "Drivers in Bristol say it"."""
        start, _, cluster, form = self._named[index]
        if self._kinds[cluster] is not EntityKind.PLACE or form is not MentionForm.NAME:
            return False
        language = self._language
        placed = language.pattern("rules.setting").search(self._text, max(0, start - 12), start)
        return (
            placed is not None
            and language.pattern("binding.it").match(self._text, at) is not None
            and says(between, language)
        )

    def _is_subject(self, index: int, between: str, at: int) -> bool:
        """Tell whether a name is the subject of the clause whose object stands at `at`."""
        language = self._language
        if language.pattern("binding.object").match(self._text, at) is None:
            return False
        start, end, _, _ = self._named[index]
        within = language.pattern("binding.within_phrase")
        if within.search(self._text, max(0, start - 20), start) is not None:
            return False
        if self._text.startswith(language.listed("possessive.endings"), end):
            return False
        words = language.pattern("binding.insertion").sub("", between, count=1)
        if language.pattern("binding.verb_phrase").fullmatch(words) is None:
            return False
        return len(words.split()) <= _MOST_WORDS
