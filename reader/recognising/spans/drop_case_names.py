"""The parties in the name of a court case are nobody there: "the ruling in Bush v. Gore"."""

from collections.abc import Sequence

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention

_AROUND = 200
"""Code points around a case in which something says that it is one, and no match."""


def drop_case_names(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names outside the names of cases."""
    cases = [
        match.span()
        for match in language.pattern("drop_case_names.case").finditer(text)
        if _is_of_law(text, *match.span(), language)
    ]
    return [
        one for one in names if not any(one.start < end and start < one.end for start, end in cases)
    ]


def _is_of_law(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether the paragraph speaks of the law; "v" stands between teams too."""
    begin = text.rfind("\n", max(0, start - _AROUND), start) + 1
    stop = text.find("\n", end, end + _AROUND)
    around = (max(begin, start - _AROUND), stop if stop >= 0 else min(len(text), end + _AROUND))
    return language.pattern("drop_case_names.law").search(text, *around) is not None
