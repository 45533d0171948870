"""Who is chosen and which mention is current, as a value."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.text.annotations import Annotations, MentionOf
from reader.text.entity import Entity
from reader.text.span import Span

MOST_CHOSEN = 4
"""As many as can be told apart by colour."""


def slot_letter(slot: int) -> str:
    """Return the letter that goes with the colour of a slot: "A" for 0."""
    return "ABCD"[slot % MOST_CHOSEN]


@dataclass(frozen=True)
class ReadingState:
    """What the reader has chosen in the annotations of one article.

    Args:
        annotations: All that is known of the article so far.
        chosen: Ids of the chosen entities, each with the slot of its colour.
        current: The mention the reader stands on, or None.
    """

    annotations: Annotations
    chosen: tuple[tuple[str, int], ...] = ()
    current: Span | None = None

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """Ids of the chosen entities, in the order of choosing."""
        return tuple(entity_id for entity_id, _ in self.chosen)

    @property
    def slots(self) -> dict[str, int]:
        """The slot of the colour of each chosen entity, by id."""
        return dict(self.chosen)

    @property
    def current_mention(self) -> MentionOf | None:
        """The current mention with its entity, or None."""
        return None if self.current is None else self.annotations.at(self.current.start)

    @property
    def focus(self) -> Entity | None:
        """The entity that a command about "this name" means: the current mention's, else chosen."""
        current = self.current_mention
        if current is not None:
            return current.entity
        return self.annotations.entity(self.chosen[-1][0]) if self.chosen else None

    @property
    def place_in_entity(self) -> tuple[int, int] | None:
        """Number of the current mention among those of its entity, from 1, and their count."""
        current = self.current_mention
        if current is None:
            return None
        return current.entity.number_of(current.mention), len(current.entity.mentions)

    def choose(self, entity_id: str, *, near: Span | None = None) -> "ReadingState":
        """Choose one entity instead of all others.

        Args:
            entity_id: Whom.
            near: The stretch of text in view: its first mention there becomes the current one,
                else the entity's first mention anywhere.
        """
        return replace(self, chosen=((entity_id, 0),), current=self._mention_near(entity_id, near))

    def choose_at(self, span: Span) -> "ReadingState":
        """Choose the entity of the mention at `span`, which becomes the current one."""
        found = self.annotations.at(span.start)
        if found is None:
            return self
        return replace(self, chosen=((found.entity.id, 0),), current=found.span)

    def toggle(self, entity_id: str, *, near: Span | None = None) -> "ReadingState":
        """Choose one more entity in a colour of its own, or let go of it if it is chosen."""
        if entity_id in self.slots:
            kept = tuple(pair for pair in self.chosen if pair[0] != entity_id)
            current = self.current_mention
            gone = current is not None and current.entity.id == entity_id
            return replace(self, chosen=kept, current=None if gone else self.current)
        kept = self.chosen[-(MOST_CHOSEN - 1) :]
        taken = {slot for _, slot in kept}
        slot = next(number for number in range(MOST_CHOSEN) if number not in taken)
        return replace(
            self,
            chosen=(*kept, (entity_id, slot)),
            current=self._mention_near(entity_id, near),
        )

    def clear(self) -> "ReadingState":
        """Let go of all."""
        return replace(self, chosen=(), current=None)

    def stand_on(self, span: Span) -> "ReadingState":
        """Make the mention at `span` the current one, choosing nobody."""
        found = self.annotations.at(span.start)
        return self if found is None else replace(self, current=found.span)

    def step(self, by: int, *, reading_at: int = 0) -> "ReadingState":
        """Go to the next (1) or previous (-1) mention of the chosen, round the ends.

        Args:
            by: 1 or -1.
            reading_at: Code point from which to look where no mention is current.
        """
        spans = self._spans_of_chosen()
        return self._stepped(spans, by, reading_at)

    def step_anyone(self, by: int, *, reading_at: int = 0) -> "ReadingState":
        """Go to the next or previous mention of anybody, round the ends; the chosen stay."""
        spans = [mention_of.span for mention_of in self.annotations.mentions]
        return self._stepped(spans, by, reading_at)

    def wraps(self, after: "ReadingState", by: int) -> bool:
        """Tell whether the step from here to `after` went round an end of the article."""
        if self.current is None or after.current is None or after.current == self.current:
            return False
        return (after.current.start < self.current.start) == (by > 0)

    def updated(self, annotations: Annotations) -> "ReadingState":
        """Return the same choice in newer annotations.

        An id that is gone (two rows became one) is followed by way of its first mention.
        """
        chosen: dict[str, int] = {}
        for entity_id, slot in self.chosen:
            follower = self._follower(entity_id, annotations)
            if follower is not None:
                chosen.setdefault(follower, slot)
        current = None
        if self.current is not None:
            found = annotations.at(self.current.start)
            current = found.span if found is not None else None
        return ReadingState(annotations, tuple(chosen.items()), current)

    def moved(
        self, annotations: Annotations, span_now: Callable[[Span], Span | None]
    ) -> "ReadingState":
        """Return the same choice in annotations whose ids are the same and whose text is another.

        Args:
            annotations: Of the other text.
            span_now: Returns where the words at a span stand in it, or None.
        """
        chosen = tuple(pair for pair in self.chosen if pair[0] in annotations)
        current = span_now(self.current) if self.current is not None else None
        found = annotations.at(current.start) if current is not None else None
        return ReadingState(annotations, chosen, found.span if found is not None else None)

    def _follower(self, entity_id: str, annotations: Annotations) -> str | None:
        if entity_id in annotations:
            return entity_id
        for mention in self.annotations.entity(entity_id).mentions:
            found = annotations.at(mention.span.start)
            if found is not None:
                return found.entity.id
        return None

    def _mention_near(self, entity_id: str, near: Span | None) -> Span:
        mentions = self.annotations.entity(entity_id).mentions
        if near is not None:
            index = bisect_left(mentions, near.start, key=lambda mention: mention.span.start)
            if index < len(mentions) and mentions[index].span.end <= near.end:
                return mentions[index].span
        return mentions[0].span

    def _spans_of_chosen(self) -> list[Span]:
        entities = [self.annotations.entity(entity_id) for entity_id in self.chosen_ids]
        if len(entities) == 1:
            return [mention.span for mention in entities[0].mentions]
        return sorted(mention.span for entity in entities for mention in entity.mentions)

    def _stepped(self, spans: list[Span], by: int, reading_at: int) -> "ReadingState":
        if not spans:
            return self
        if by > 0:
            after = self.current.start if self.current is not None else reading_at - 1
            index = bisect_right(spans, after, key=lambda span: span.start)
        else:
            before = self.current.start if self.current is not None else reading_at
            index = bisect_left(spans, before, key=lambda span: span.start) - 1
        return replace(self, current=spans[index % len(spans)])
