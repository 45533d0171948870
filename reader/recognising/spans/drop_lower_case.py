"""Doubtful names in small letters, which are none where names begin with capitals."""

from collections.abc import Sequence

from reader.recognising.mentions.found_mention import FoundMention

_LEAST_OF_SMALL = 0.6
"""How sure a name of one word in small letters must be, where names begin with capitals."""
_MOSTLY_SMALL = 0.4
"""Share of names in small letters from which the text is not one of those."""


def drop_lower_case(names: Sequence[FoundMention]) -> list[FoundMention]:
    """Return the names but the doubtful ones in small letters, where names begin with capitals."""
    small = sum(one.wording.islower() for one in names)
    if not small or small > _MOSTLY_SMALL * len(names):
        return list(names)
    return [one for one in names if one.confidence >= _LEAST_OF_SMALL or not _is_small(one)]


def _is_small(one: FoundMention) -> bool:
    return one.wording.islower() and one.wording.isalpha()
