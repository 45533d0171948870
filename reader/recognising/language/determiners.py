"""The word that opens a phrase about something known: "the"."""

from reader.recognising.language.language import Language

_LONGEST = 12


def follows_article(text: str, at: int, language: Language) -> bool:
    """Tell whether "the" stands right before an offset."""
    before = language.pattern("determiners.before")
    return before.search(text, max(0, at - _LONGEST), at) is not None
