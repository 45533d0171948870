r"""The words and patterns of a language, by name, read from TOML files.

A file holds tables; a table holds lists, pairs and patterns. "clauses.acting" is `acting` of the
table `clauses`, in whichever file of the language that stands:

    [clauses]
    agent = ["said", "says", "has agreed"]
    short = { favour = "favor" }
    acting = '''It\s+(?:has|had)\s+
      (?P<verb>{agent})\b'''

In a pattern, line ends and the white space around its lines do not count, and {name} stands for
any of a list or for another pattern, of the same table or, as in {verbs.said}, of another. In a
list, "{name}" stands for all of another list. A space in an entry of a list is any white space
where a pattern names it. {word} stands for the word that the pattern is asked for.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from reader.text.sentences import SentenceRules

Entry = str | list[str] | dict[str, str]
"""A pattern, a list of words, or pairs of words."""

_NAMED = re.compile(r"\{([a-z_]+(?:\.[a-z_]+)?)\}")
_DRAWN_IN = "  "
"""How the lines of a pattern begin that stands on lines of its own."""
_NEVER = re.compile(r"(?!)")
"""What stands for a pattern that a language does not have: it is found nowhere."""


class Lexicon:
    """Answers with the words and patterns of one language; what it does not have is empty.

    Args:
        tables: The entries of each table by name.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Entry]]) -> None:
        self._tables = tables
        self._listed: dict[str, tuple[str, ...]] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._patterns: dict[tuple[str, str], re.Pattern[str]] = {}

    @property
    def tables(self) -> frozenset[str]:
        """The names of its tables."""
        return frozenset(self._tables)

    def listed(self, name: str) -> tuple[str, ...]:
        """Return the words of a list in its order."""
        if name not in self._listed:
            entry = self._entry(name)
            words = entry if isinstance(entry, list) else []
            self._listed[name] = tuple(inner for word in words for inner in self._in(word, name))
        return self._listed[name]

    def words(self, name: str) -> frozenset[str]:
        """Return the words of a list as a set, made once."""
        if name not in self._words:
            self._words[name] = frozenset(self.listed(name))
        return self._words[name]

    def pairs(self, name: str) -> Mapping[str, str]:
        """Return what one word or phrase stands for, by that word."""
        entry = self._entry(name)
        return entry if isinstance(entry, dict) else {}

    def pattern(self, name: str, word: str = "") -> re.Pattern[str]:
        """Return a pattern, put together and compiled once.

        Args:
            name: Its table and name.
            word: What stands where the pattern says {word}.
        """
        if (name, word) not in self._patterns:
            written = self._written(name).replace("{word}", re.escape(word))
            self._patterns[name, word] = re.compile(written) if written else _NEVER
        return self._patterns[name, word]

    def _entry(self, name: str) -> Entry | None:
        table, _, key = name.partition(".")
        return self._tables.get(table, {}).get(key)

    def _in(self, word: str, name: str) -> tuple[str, ...]:
        """Return a word of a list, or the words of the list that it names."""
        named = _NAMED.fullmatch(word)
        return (word,) if named is None else self.listed(_qualified(named[1], name))

    def _written(self, name: str) -> str:
        """Return a pattern, or that of any word of a list, with the named ones put in."""
        entry = self._entry(name)
        if entry is None or isinstance(entry, dict):
            return ""
        if isinstance(entry, list):
            words = self.listed(name)
            return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)
        return _NAMED.sub(
            lambda named: (
                named[0]
                if named[1] == "word"
                else f"(?:{self._written(_qualified(named[1], name)) or '(?!)'})"
            ),
            _in_one_line(entry),
        )


def _in_one_line(pattern: str) -> str:
    if "\n" not in pattern and not pattern.startswith(_DRAWN_IN):
        return pattern
    return "".join(line.strip() for line in pattern.split("\n"))


def _qualified(name: str, within: str) -> str:
    """Return the full name of an entry that is named in another."""
    return name if "." in name else f"{within.partition('.')[0]}.{name}"


def read_lexicon(paths: Iterable[Path]) -> Lexicon:
    """Read files of words and patterns.

    Raises:
        OSError: If a file cannot be read.
        ValueError: If a file is no TOML, or two have a table of one name.
    """
    tables: dict[str, Mapping[str, Entry]] = {}
    for path in paths:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
        if twice := tables.keys() & read.keys():
            raise ValueError(f"{path} has a table that stands elsewhere too: {min(twice)}")
        tables |= read
    return Lexicon(tables)


def sentence_rules(lexicon: Lexicon) -> SentenceRules:
    """Return which full stops end a sentence, as the table `sentences` has it."""
    return SentenceRules(lexicon.pattern("sentences.no_end"), lexicon.pattern("sentences.starts"))
