"""Where the words of others stand in a text, and who is named right beside them as the speaker."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.recognising.found import Found
from reader.recognising.references import Guess
from reader.recognising.rows import Row
from reader.text.entity import EntityKind, MentionForm

_SAY = (
    r"(?:said|says|told|added|adds|asked|replied|wrote|recalled|explained|noted|warned|insisted"
    r"|continued|declared|stated|argued|concluded|joked|commented|tweeted|admitted|announced)"
)
_MARKS = re.compile('[\u201c\u201d"]')
_AFTER = re.compile(rf"[\s,]*(?:{_SAY}\s+(?:\w+\s+){{0,4}}?)?$")
_SAYS_AFTER = re.compile(rf"(?:,[^,\"\u201c]{{1,60}},)?\s+(?:\w+\s+){{0,2}}?{_SAY}\b")
_SAYS_BEFORE = re.compile(
    rf"(?:,[^,\"\u201c]{{1,60}},)?\s+(?:\w+\s+){{0,2}}?{_SAY}\b[^.\"\u201c]{{0,40}}[,:]\s*$"
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]yself)\b")
_SURE = 0.9
"""How often a quotation is by who is named right beside it, on gum and litbank."""
_NEAR = 120
"""Code points beside a quotation within which its speaker is looked for."""


class Quotations:
    """The quotations of a text.

    Args:
        text: The text.
        paragraphs: Half-open spans in which quotations are looked for; none goes beyond one.
    """

    def __init__(self, text: str, paragraphs: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self.spans: list[tuple[int, int]] = []
        self._opening: set[int] = set()
        for paragraph in paragraphs:
            self._opening.add(len(self.spans))
            self.spans += _spans(text, *paragraph)
        self._starts = [start for start, _ in self.spans]

    def around(self, at: int) -> int | None:
        """Return the number of the quotation that an offset lies in."""
        index = bisect_right(self._starts, at) - 1
        return index if index >= 0 and at < self.spans[index][1] else None

    def speakers(self, mentions: Sequence[tuple[int, int]]) -> list[int | None]:
        """Return for each quotation which mention is named as who says it, if one is.

        A quotation that has nobody beside it goes on with the one before in its paragraph.

        Args:
            mentions: Half-open spans, in order.
        """
        said: list[int | None] = []
        for number in range(len(self.spans)):
            speaker = self._speaker(number, mentions)
            if speaker is None and number not in self._opening:
                speaker = said[-1]
            said.append(speaker)
        return said

    def _speaker(self, number: int, mentions: Sequence[tuple[int, int]]) -> int | None:
        """Return who is named right beside: "…," Smith said; Smith said: "…"."""
        start, end = self.spans[number]
        text = self._text
        index = bisect_right(mentions, (end, 0))
        if index < len(mentions) and mentions[index][0] - end < _NEAR:
            first, last = mentions[index]
            between = text[end:first]
            says = between.strip(" ,") or _SAYS_AFTER.match(text, last)
            if says and "\n" not in between and _AFTER.fullmatch(between):
                return index
        index = bisect_right(mentions, (start, 0)) - 1
        if index >= 0 and start - mentions[index][1] < _NEAR:
            between = text[mentions[index][1] : start]
            if "\n" not in between and _SAYS_BEFORE.match(between):
                return index
        return None


def speakers(text: str, rows: Sequence[Row], quotations: Quotations) -> Iterator[Guess]:
    """Yield "I" and "my" in quotations whose speaker is named right beside them.

    Nobody is introduced by a pronoun: the speaker must have been named before it.

    Args:
        text: The article's text.
        rows: Everybody named in it.
        quotations: Its quotations.
    """
    mentions = sorted(
        (one.start, one.end, index)
        for index, row in enumerate(rows)
        for one in row.mentions
        if one.form is not MentionForm.ADJECTIVE
    )
    spans = [(start, end) for start, end, _ in mentions]
    for span, said in zip(quotations.spans, quotations.speakers(spans), strict=True):
        row = None if said is None else mentions[said][2]
        if row is None or rows[row].kind is not EntityKind.PERSON:
            continue
        for match in _FIRST_PERSON.finditer(text, *span):
            start, end = match.span()
            if start < rows[row].mentions[0].start:
                continue
            index = bisect_right(spans, (end, 0)) - 1
            if index < 0 or spans[index][1] <= start:
                form, kind = MentionForm.PRONOUN, EntityKind.PERSON
                yield Guess(row, Found.reference((start, end), kind, form, _SURE), "quoted")


def _spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the quotations of one paragraph; one that is not closed goes on to its end."""
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for match in _MARKS.finditer(text, start, end):
        sign = match.group()
        if opened is None:
            if sign != "\u201d":
                opened = match.start()
        elif sign != "\u201c":
            spans.append((opened, match.end()))
            opened = None
    if opened is not None:
        spans.append((opened, end))
    return spans
