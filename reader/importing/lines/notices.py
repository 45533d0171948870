"""What the notices of pages say and are about: rights, cookies, subscriptions, comments."""

import re
from collections.abc import Iterable

from reader.importing.lines.phrase_lists import any_of, matching, patterns


class Cues:
    """Patterns that are searched anywhere in a text, each only where one of its literals occurs.

    Args:
        entries: Each literals in lower case with commas between, "~", the pattern.
    """

    def __init__(self, entries: Iterable[str]) -> None:
        self._entries: list[tuple[tuple[str, ...], re.Pattern[str]]] = []
        for entry in entries:
            literals, _, pattern = entry.partition("~")
            words = tuple(literal.strip() for literal in literals.split(","))
            self._entries.append((words, re.compile(pattern.strip())))

    def found_in(self, text: str) -> set[str]:
        """Return the different wordings that a text in lower case holds."""
        found: set[str] = set()
        for literals, pattern in self._entries:
            if any(literal in text for literal in literals):
                found.update(match.group() for match in pattern.finditer(text))
        return found


CUES = Cues(patterns("notice_cues"))
"""What notices say; one is enough outside the story."""
TOPICS = Cues(patterns("notice_topics"))
"""What notices are about, and stories sometimes too; two, or one in a request, are enough."""
REQUEST = matching(any_of("requests"))
