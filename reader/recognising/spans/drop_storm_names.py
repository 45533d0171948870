"""The name of a storm is nobody's: after "Hurricane Ida" a lone "Ida" is the storm."""

from collections.abc import Sequence

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention


def drop_storm_names(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names without those of storms that the text introduces as such."""
    storms = {match["name"] for match in language.pattern("drop_storm_names.storm").finditer(text)}
    if not storms:
        return list(names)
    bearers = {word for one in names if " " in one.wording for word in one.wording.split()}
    return [one for one in names if one.wording not in storms or one.wording in bearers]
