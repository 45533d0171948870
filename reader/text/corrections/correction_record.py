"""Corrections as plain values for JSON, both ways."""

from typing import TypedDict

from reader.text.corrections.correction import Correction
from reader.text.record import EntityRecord, entity_from_record, entity_record


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
