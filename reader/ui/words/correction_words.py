"""A correction in a few words: what was done, and to whom."""

from reader.text.corrections.correction import Correction, CorrectionKind
from reader.ui.words.label_text import one_line
from reader.ui.words.words import kind_word, tr
from reader.wording import Wording

_LONGEST_NAME = 60
_WORDS = {
    CorrectionKind.MERGED: Wording("The same: {name} = {other}"),
    CorrectionKind.SPLIT: Wording("Somebody else: {name}"),
    CorrectionKind.ADDED: Wording("Added: {name}"),
    CorrectionKind.REMOVED: Wording("Removed: {name}"),
    CorrectionKind.RENAMED: Wording("Renamed: {name} → {other}"),
    CorrectionKind.RETYPED: Wording("{name} is: {kind}"),
    CorrectionKind.GIVEN: Wording("Means {name}"),
    CorrectionKind.UNMARKED: Wording("Is no name here: {name}"),
    CorrectionKind.CONFIRMED: Wording("Confirmed: {name}"),
}


def correction_words(correction: Correction) -> str:
    """Return what a correction did: "Renamed: London → London, England"."""
    subject, outcome = correction.subject, correction.outcome
    return tr(_WORDS[correction.kind]).format(
        name=one_line(subject.name, limit=_LONGEST_NAME),
        other=one_line(outcome.name, limit=_LONGEST_NAME) if outcome else "",
        kind=kind_word(outcome.kind) if outcome else "",
    )
