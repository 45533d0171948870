"""References given to rows: what the trained head makes of them, with what the rules say.

A pronoun or description that the head looks at goes where the head says, if it is sure enough;
what only the rules know goes where they say. "I" goes to who is named as the speaker.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from reader.errors import Cancelled
from reader.recognising.coreference.antecedents import Candidates
from reader.recognising.coreference.context import Naming, Surroundings
from reader.recognising.coreference.head import LinkHead
from reader.recognising.coreference.rules import Guess, Resolver
from reader.recognising.language.found import Found
from reader.recognising.language.names import Key, Reference
from reader.recognising.language.pronouns import DESCRIPTION
from reader.recognising.language.quotations import Quotations
from reader.recognising.rows.genders import Genders
from reader.recognising.rows.rows import Row
from reader.recognising.speakers.quoted import QuotedWords
from reader.recognising.speakers.voices import Voices
from reader.text.entity import MentionForm

_ASK_EVERY = 64
"""How many references are linked between two questions whether to stop."""


def link(
    text: str,
    rows: Sequence[Row],
    paragraphs: Sequence[tuple[int, int]],
    genders: Genders,
    *,
    read: "ReadReferences | None" = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Guess]:
    """Yield the references of a text that are clear, each once, none overlapping.

    Args:
        text: The article's text.
        rows: Everybody named in it.
        paragraphs: Half-open spans, in order, in which references are looked for.
        genders: Knows titles and given names.
        read: What the weights say of names and references; without it the rules are alone.
        cancelled: Asked now and then.

    Raises:
        Cancelled: When `cancelled` said so.
    """
    quotations = Quotations(text, paragraphs)
    resolver = Resolver(text, rows, paragraphs, genders)
    guesses = list(resolver.resolve(cancelled=cancelled))
    if read is not None:
        surroundings = read.surroundings(
            text, rows, paragraphs, quotations=quotations, resolver=resolver, guesses=guesses
        )
        references = read.within(paragraphs, surroundings.namings)
        linked = list(_linked(read.head, surroundings, references, cancelled))
        guesses = [*linked, *_apart(guesses, references)]
    voices = Voices(text, rows, paragraphs, quotations)
    # Nobody says "he" of themselves.
    guesses = [one for one in guesses if voices.speaker(one.found.start) != one.row]
    words = QuotedWords(text, rows, quotations, linked=guesses, announced=voices.announced)
    yield from (one for one in guesses if words.speaker(one.found.start) != one.row)
    yield from words.guesses()
    yield from voices.guesses()


def _apart(guesses: Sequence[Guess], references: Sequence[Reference]) -> Iterator[Guess]:
    """Yield what only the rules know."""
    starts = [one.start for one in references]
    for guess in guesses:
        index = bisect_left(starts, guess.found.end) - 1
        if index < 0 or references[index].end <= guess.found.start:
            yield guess


def _linked(
    head: LinkHead,
    surroundings: Surroundings,
    references: Sequence[Reference],
    cancelled: Callable[[], bool],
) -> Iterator[Guess]:
    candidates = Candidates(surroundings, references)
    for number, reference in enumerate(references):
        if number % _ASK_EVERY == 0 and cancelled():
            raise Cancelled
        choice = candidates.choice(reference)
        if choice is None:
            continue
        shares = head.shares(reference, choice)
        best = max(range(len(shares)), key=shares.__getitem__)
        row, share = choice.rows[best], shares[best]
        if share > 1 - sum(shares):
            candidates.follow(reference, row)
        if share >= head.least(reference.group, agreed=best == choice.ruled):
            described = reference.group == DESCRIPTION
            form = MentionForm.NOMINAL if described else MentionForm.PRONOUN
            kind = surroundings.rows[row].kind
            found = Found.reference((reference.start, reference.end), kind, form, share)
            yield Guess(row, found, "weights")


class ReadReferences:
    """What the weights say of the names and references of an article.

    Args:
        head: Tells whom references mean.
        keys: In order of the text.
        references: In order of the text.
    """

    def __init__(
        self, head: LinkHead, keys: Sequence[Key], references: Sequence[Reference]
    ) -> None:
        self.head = head
        self._keys = keys
        self._references = references

    def surroundings(
        self,
        text: str,
        rows: Sequence[Row],
        paragraphs: Sequence[tuple[int, int]],
        *,
        quotations: Quotations,
        resolver: Resolver,
        guesses: Sequence[Guess],
    ) -> Surroundings:
        """Return what is known of a text before any reference is linked."""
        return Surroundings(
            text,
            rows,
            self._namings(rows),
            resolver.genders,
            resolver.sentences,
            [start for start, _ in paragraphs],
            quotations,
            resolver.unnamed,
            {guess.found.start: guess for guess in guesses},
        )

    def within(
        self, paragraphs: Sequence[tuple[int, int]], namings: Sequence[Naming]
    ) -> list[Reference]:
        """Return the references inside paragraphs and outside all that names somebody."""
        starts = [start for start, _ in paragraphs]
        named = [one.start for one in namings]
        kept: list[Reference] = []
        for one in self._references:
            index = bisect_left(starts, one.end) - 1
            inside = index >= 0 and starts[index] <= one.start and one.end <= paragraphs[index][1]
            before = bisect_left(named, one.end) - 1
            if inside and (before < 0 or namings[before].end <= one.start):
                kept.append(one)
        return kept

    def _namings(self, rows: Sequence[Row]) -> list[Naming]:
        """Return every mention that names a row, with the vector of the name found there."""
        starts = [key.start for key in self._keys]
        unknown = np.zeros(self.head.size, np.float32)
        namings: list[Naming] = []
        for index, row in enumerate(rows):
            for one in row.mentions:
                at = bisect_left(starts, one.end) - 1
                known = at >= 0 and self._keys[at].end > one.start
                key = self._keys[at].vector if known else unknown
                namings.append(Naming(one.start, one.end, index, one.form, one.confidence, key))
        return sorted(namings, key=lambda one: one.start)
