"""Words that say what a person is: "Mr.", "General", "spokesman"."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Titles:
    """The lexicon of titles, in lower case.

    Args:
        courtesy: Stands before a name and says nothing of a role ("mr.").
        ranks: Stands before a name ("general", "sen.").
        offices: Stands before a name or after it ("president", "spokesman").
        modifiers: Can stand before an office within a role ("former", "foreign").
        starters: Never belongs to a role, even with a capital ("But", "Meanwhile").
        suffixes: What a hyphen ties to an office that is not yet held: "-elect".
    """

    courtesy: frozenset[str]
    ranks: frozenset[str]
    offices: frozenset[str]
    modifiers: frozenset[str]
    starters: frozenset[str]
    suffixes: frozenset[str]

    def is_title(self, word: str) -> bool:
        """Tell whether `word` can stand before a name as a title of any sort."""
        lower = word.lower()
        return lower in self.courtesy or lower in self.ranks or lower in self.offices

    def singular(self, word: str, *, small: bool = False) -> str | None:
        """Return the title of which `word` is the plural ("Presidents"), or None.

        Args:
            word: As the text writes it.
            small: Whether it may begin with a small letter.
        """
        one = word[:-1]
        written = small or word[:1].isupper()
        plural = written and word.endswith("s") and not self.is_title(word)
        return one if plural and self.is_title(one) else None

    def is_role(self, word: str) -> bool:
        """Tell whether `word` says what a person is, as a head noun: "vice-president" does."""
        lower, hyphen, tail = word.lower().rpartition("-")
        if not (hyphen and tail in self.suffixes):
            lower = word.lower()
        tail = lower.rpartition("-")[2]
        return (
            lower in self.ranks
            or lower in self.offices
            or tail in self.ranks
            or tail in self.offices
        )


def read_titles(path: Path) -> Titles:
    """Read the lexicon: sections in brackets, words parted by white space.

    Where there is no such file it is empty.
    """
    names = ("courtesy", "rank", "office", "modifier", "starter", "suffix")
    sections: dict[str, set[str]] = {name: set() for name in names}
    current = sections[names[0]]
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    for line in text.splitlines():
        if line.startswith("["):
            current = sections[line.strip("[] ")]
        elif not line.startswith("#"):
            current.update(line.split())
    return Titles(*(frozenset(sections[name]) for name in names))
