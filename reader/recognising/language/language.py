"""A language as data: all that recognition knows of the words of one, read from its folder.

    titles.txt, bodies.txt    what persons and organisations are
    given_names.tsv           which of them are "he" and which "she"
    nicknames.tsv             which of them stand for one another
    peoples.tsv               the peoples of places
    *.toml                    lists and patterns by name, as `lexicon` says

A file or a table may be missing: the language then has none of it, the stages of recognition that
need it are left out (`pipeline.STAGES`), and the others find nothing by it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reader.paths import language_folder, places_file
from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.genders import Genders, read_given_names
from reader.recognising.language.given_names import Nicknames, read_nicknames
from reader.recognising.language.lexicon import Lexicon, read_lexicon, sentence_rules
from reader.recognising.language.pronouns import Pronouns, read_pronouns
from reader.recognising.language.titles import Titles, read_titles
from reader.text.sentences import SentenceRules


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What recognition knows of a language.

    Args:
        code: ISO 639-1 code.
        gazetteer: Knows places and peoples by name.
        titles: What persons are: "Mr.", "General", "spokesman".
        bodies: What organisations are: "news agency", "opposition party".
        genders: Who is "he" and who "she".
        nicknames: Which given names stand for one another.
        pronouns: By class; and what a description begins with.
        lexicon: Further words and patterns by name.
        files: The names of the files there are but for those of the lexicon: "peoples".
    """

    code: str
    gazetteer: Gazetteer
    titles: Titles
    bodies: Titles
    genders: Genders
    nicknames: Nicknames
    pronouns: Pronouns
    lexicon: Lexicon
    files: frozenset[str] = frozenset()

    @property
    def sentence_rules(self) -> SentenceRules:
        """Which full stops end a sentence."""
        return sentence_rules(self.lexicon)

    def has(self, part: str) -> bool:
        """Tell whether the language has a file or a table of this name: "titles", "pronouns"."""
        return part in self.files or part in self.lexicon.tables

    def words(self, name: str) -> frozenset[str]:
        """Return a list as a set: "clauses.agent"; empty where the language has none."""
        return self.lexicon.words(name)

    def is_among(self, word: str, *names: str) -> bool:
        """Tell whether a word stands in one of these lists."""
        return any(word in self.lexicon.words(name) for name in names)

    def listed(self, name: str) -> tuple[str, ...]:
        """Return a list in its order."""
        return self.lexicon.listed(name)

    def pairs(self, name: str) -> Mapping[str, str]:
        """Return what one word or phrase stands for, by that word."""
        return self.lexicon.pairs(name)

    def pattern(self, name: str, word: str = "") -> re.Pattern[str]:
        """Return a pattern; one that is found nowhere where the language has none.

        Args:
            name: Its table and name.
            word: What stands where the pattern says {word}.
        """
        return self.lexicon.pattern(name, word)


@cache
def load_language(code: str = "en") -> Language:
    """Return a language that comes with the program, read once.

    Args:
        code: ISO 639-1 code; the name of its folder.

    Raises:
        OSError: If there is no such language, or it cannot be read.
        ValueError: If its files are not as they should be.
    """
    return read_language(language_folder(code))


def read_language(folder: Path) -> Language:
    """Read a language from a folder that is named after its code; see `load_language`."""
    if not folder.is_dir():
        raise FileNotFoundError(folder)
    lexicon = read_lexicon(sorted(folder.glob("*.toml")))
    return Language(
        folder.name,
        Gazetteer(folder / "peoples.tsv", places_file(), lexicon),
        read_titles(folder / "titles.txt"),
        read_titles(folder / "bodies.txt"),
        Genders(read_given_names(folder / "given_names.tsv"), lexicon),
        read_nicknames(folder / "nicknames.tsv"),
        read_pronouns(lexicon),
        lexicon,
        frozenset(path.stem for path in folder.iterdir()),
    )
