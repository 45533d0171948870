"""What tells the words of a text from others, as plain values for JSON, both ways."""

from reader.text.corrections.text_traces import TracedLine, TracedWord

WordRecord = tuple[int, int, str]
LineRecord = tuple[int, int, str, list[WordRecord]]


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
