"""What looks like a name and is nobody's: letters beside a name, glosses, cases, storms."""

from collections.abc import Sequence

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.spans.drop_case_names import drop_case_names
from reader.recognising.spans.drop_glosses import drop_glosses
from reader.recognising.spans.drop_letters_beside import drop_letters_beside
from reader.recognising.spans.drop_storm_names import drop_storm_names


def drop_nobody(text: str, names: Sequence[FoundMention], language: Language) -> list[FoundMention]:
    """Return the names that are somebody's."""
    names = drop_glosses(text, drop_letters_beside(text, names, language))
    return drop_storm_names(text, drop_case_names(text, names, language), language)
