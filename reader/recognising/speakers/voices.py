"""Who "I" and "you" are where a text is what people say: transcripts, interviews, hearings.

Stages: the text is looked at as one with labels, else as an interview with one person or two, else
as a speech, else as one in which the word is handed over by name; then "I" and "my" outside
quotations go to who speaks, and "you" in a question to who is asked.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.coreference.rules import Link
from reader.recognising.language.language import Language
from reader.recognising.language.quotations import Quotations
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.speakers.hearings import hearing_turns
from reader.recognising.speakers.interviews import interview_turns, interviewees, paired_turns
from reader.recognising.speakers.statements import announced, speech_turns
from reader.recognising.speakers.transcripts import labelled_turns
from reader.recognising.speakers.turns import Paragraphs, Turn
from reader.text.entity import EntityKind, MentionForm

_NUMERAL = re.compile(r"[A-Z][\w'\u2019]*\s$")
_TWO = 2
_BACK = 20


class Voices:
    """Who speaks where in a text, outside its quotations.

    Args:
        text: The article's text.
        clusters: Everybody named in it.
        spans: Half-open spans of its paragraphs, in order.
        quotations: Its quotations.
        language: Of the text.
    """

    def __init__(
        self,
        text: str,
        clusters: Sequence[Cluster],
        spans: Sequence[tuple[int, int]],
        quotations: Quotations,
        language: Language,
    ) -> None:
        self._language = language
        self._quotations = quotations
        self._paragraphs = Paragraphs(text, clusters, spans, language)
        spoken = (
            self._paragraphs.people
            and spans
            and language.pattern("turns.first_person").search(text, spans[0][0])
        )
        self._turns = _turns(self._paragraphs, language) if spoken else []
        self.announced = announced(self._paragraphs, language)
        self._starts = [turn.start for turn in self._turns]

    def speaker(self, at: int) -> int | None:
        """Return the cluster of who speaks at an offset, if that is clear."""
        if self._quotations.around(at) is not None:
            return None
        index = bisect_right(self._starts, at) - 1
        return self._turns[index].speaker if index >= 0 and at < self._turns[index].end else None

    def links(self) -> Iterator[Link]:
        """Yield "I" and "you" where it is clear who speaks and who is asked.

        Nobody is introduced by a pronoun: they must have been named before it.
        """
        for turn in self._turns:
            yield from _said(self._paragraphs, turn, self._quotations, self._language)


def _turns(paragraphs: Paragraphs, language: Language) -> Sequence[Turn]:
    asked = interviewees(paragraphs, language)
    one = asked[0] if len(asked) == 1 else None
    turns = labelled_turns(paragraphs, one, language)
    if not turns and one is not None:
        turns = interview_turns(paragraphs, one, language)
    if not turns and len(asked) == _TWO:
        turns = list(paired_turns(paragraphs, asked, language))
    return (
        turns
        or list(speech_turns(paragraphs, language))
        or list(hearing_turns(paragraphs, language))
    )


def _said(
    paragraphs: Paragraphs, turn: Turn, quotations: Quotations, language: Language
) -> Iterator[Link]:
    for cluster, pattern in (
        (turn.speaker, language.pattern("turns.first_person")),
        (turn.addressee, language.pattern("turns.addressed")),
    ):
        if cluster is None or paragraphs.clusters[cluster].kind is not EntityKind.PERSON:
            continue
        known = paragraphs.clusters[cluster].mentions[0].start
        for match in pattern.finditer(paragraphs.text, turn.start, turn.end):
            at = match.start()
            if at < known or paragraphs.named_before(at) or quotations.around(at) is not None:
                continue
            if _means_nobody(paragraphs.text, match, language):
                continue
            span, kind = match.span(), EntityKind.PERSON
            found = FoundMention.reference(span, kind, MentionForm.PRONOUN, turn.sure)
            yield Link(cluster, found, "voice")


def _means_nobody(text: str, match: re.Match[str], language: Language) -> bool:
    """Tell whether "I" is a number ("World War I") or "you" is anybody ("you know")."""
    before = text[max(0, match.start() - _BACK) : match.start()]
    if language.pattern("voices.reported").search(before):
        return True
    if match[0] in language.words("voices.numeral"):
        numbered = _NUMERAL.search(before) and language.pattern("voices.after_numeral").match(
            text, match.end()
        )
        return bool(numbered) or text[match.end() : match.end() + 1] == "."
    if language.pattern("turns.addressed").fullmatch(match[0]):
        return bool(
            language.pattern("voices.idle").match(text, match.end())
            or language.pattern("voices.thanks").search(before)
        )
    return False
