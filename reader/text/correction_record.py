"""Corrections, and what tells the words of a text from others, as plain values for JSON."""

from typing import TypedDict

from reader.text.correction import Correction
from reader.text.record import EntityRecord, entity_from_record, entity_record
from reader.text.text_traces import TracedLine, TracedWord

WordRecord = tuple[int, int, str]
LineRecord = tuple[int, int, str, list[WordRecord]]


class CorrectionRecord(TypedDict):
    """The rows that a correction touched, as they were and as it left them."""

    before: list[EntityRecord]
    after: list[EntityRecord]


def correction_records(corrections: tuple[Correction, ...]) -> list[CorrectionRecord]:
    """Return corrections as plain values, in their order."""
    return [
        {
            "before": [entity_record(each) for each in correction.before],
            "after": [entity_record(each) for each in correction.after],
        }
        for correction in corrections
    ]


def corrections_from_records(records: list[CorrectionRecord]) -> tuple[Correction, ...]:
    """Read what `correction_records` wrote; ValueError, KeyError, TypeError if it is damaged."""
    return tuple(
        Correction(
            tuple(map(entity_from_record, record["before"])),
            tuple(map(entity_from_record, record["after"])),
        )
        for record in records
    )


def trace_records(traces: tuple[TracedLine, ...]) -> list[LineRecord]:
    """Return what is known of a text as plain values."""
    return [
        (line.start, line.end, line.digest, [(w.start, w.end, w.digest) for w in line.words])
        for line in traces
    ]


def traces_from_records(records: list[LineRecord]) -> tuple[TracedLine, ...]:
    """Read what `trace_records` wrote; ValueError, TypeError if it is damaged."""
    return tuple(
        TracedLine(start, end, digest, tuple(TracedWord(*word) for word in words))
        for start, end, digest, words in records
    )
