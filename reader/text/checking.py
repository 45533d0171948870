"""What is to be checked by a person: the doubtful mentions and rows, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.text.annotations import Annotations
from reader.text.doubt import Doubt
from reader.text.entity import Entity, Mention, MentionForm
from reader.text.span import Span


@dataclass(frozen=True, slots=True)
class Check:
    """One question: is this mention, or this whole row, right?

    Args:
        entity: Whose mentions they are.
        mentions: Those that the answer is about, in order of the text: one, several of one
            wording, or all of the row.
        whole: Whether it is about the row, since not one of its mentions is sure.
    """

    entity: Entity
    mentions: tuple[Mention, ...]
    whole: bool = False

    @property
    def mention(self) -> Mention:
        """Where the text is to be looked at."""
        return self.mentions[0]

    @property
    def doubt(self) -> Doubt:
        """What is least sure; of a row, what is so even of its surest mention."""
        return doubt_of(max(self.mentions, key=lambda mention: mention.confidence))

    @property
    def spans(self) -> frozenset[Span]:
        """The mentions that an answer is about."""
        return frozenset(mention.span for mention in self.mentions)


def doubt_of(mention: Mention) -> Doubt:
    """Return what is least sure about a mention; where it is not told, what the form suggests."""
    if mention.doubt is not None:
        return mention.doubt
    referring = mention.form in (MentionForm.PRONOUN, MentionForm.NOMINAL)
    return Doubt.SAME if referring else Doubt.NAME


def to_check(annotations: Annotations) -> tuple[Check, ...]:
    """Return what is doubtful, in order of the text.

    A row with nothing sure counts once, and so does a wording of which it is doubted what it is;
    whom a mention means is asked of each.
    """
    checks: list[Check] = []
    text = annotations.article.text
    for entity in annotations.entities:
        if entity.doubtful:
            checks.append(Check(entity, entity.mentions, whole=True))
        else:
            checks.extend(_in_row(entity, text))
    checks.sort(key=lambda check: check.mention.span)
    return tuple(checks)


def _in_row(entity: Entity, text: str) -> Iterator[Check]:
    """Yield what is doubtful in a row of which something is sure."""
    alike: dict[tuple[str, Doubt], list[Mention]] = {}
    for mention in entity.mentions:
        if mention.doubtful:
            doubt = doubt_of(mention)
            wording = " ".join(mention.span.of(text).split()).casefold()
            key = f"{mention.span.start}" if doubt is Doubt.SAME else wording
            alike.setdefault((key, doubt), []).append(mention)
    for mentions in alike.values():
        yield Check(entity, tuple(mentions))


@dataclass(frozen=True, slots=True)
class CheckRun:
    """How far a person has come in checking.

    Args:
        left: What is still doubtful, in order of the text; what was passed over is among it.
        at: Code point from which on nothing was looked at yet.
        total: How many there are in all, those answered among them.
    """

    left: tuple[Check, ...]
    at: int
    total: int

    @property
    def current(self) -> Check | None:
        """What is asked now, or None at the end."""
        return next((check for check in self.left if check.mention.span.start >= self.at), None)

    @property
    def number(self) -> int:
        """Which of the total is asked now, from 1; the total at the end."""
        ahead = sum(check.mention.span.start >= self.at for check in self.left)
        return min(self.total - ahead + 1, self.total)

    @property
    def passed_over(self) -> int:
        """How many were left as they are on the way."""
        return sum(check.mention.span.start < self.at for check in self.left)

    def skipped(self) -> "CheckRun":
        """Return the run with the next question; what is asked now stays doubtful."""
        current = self.current
        return self if current is None else replace(self, at=current.mention.span.start + 1)

    def stepped_back(self) -> "CheckRun":
        """Return the run with the question before that is still open; itself at the first."""
        before = [check.mention.span.start for check in self.left if self._is_behind(check)]
        return replace(self, at=before[-1]) if before else self

    def updated(self, annotations: Annotations) -> "CheckRun":
        """Return the run after a correction; what it answered and was undone is asked again."""
        left = to_check(annotations)
        known = {check.mention.span.start for check in self.left}
        came_back = [
            check.mention.span.start
            for check in left
            if check.mention.span.start not in known and self._is_behind(check)
        ]
        at = came_back[0] if came_back else self.at
        ahead = sum(check.mention.span.start >= at for check in left)
        return CheckRun(left, at, max(self.total, ahead, len(left)))

    def _is_behind(self, check: Check) -> bool:
        return check.mention.span.start < self.at


def check_run(annotations: Annotations, *, at: int = 0) -> CheckRun:
    """Return a run through all that is doubtful.

    Args:
        annotations: Of the article.
        at: Code point from which to begin.
    """
    left = to_check(annotations)
    return CheckRun(left, at, len(left))
