"""What stands around a pronoun: who speaks, who acts, where a new clause opens."""

from reader.recognising.language.language import Language


def speech_follows(text: str, at: int, language: Language) -> bool:
    """Tell whether "he said" stands in `text` at `at`."""
    return language.pattern("clauses.said").match(text, at) is not None


def opens_clause(words: str, language: Language) -> bool:
    """Tell whether a new clause or phrase opens somewhere in `words`."""
    return language.pattern("clauses.new_clause").search(words) is not None


def says(words: str, language: Language) -> bool:
    """Tell whether `words` are all that lies between a speaker and what is said: " said that "."""
    return language.pattern("clauses.says").fullmatch(words) is not None


def acts(words: str, language: Language) -> bool:
    """Tell whether "It …" does what only somebody does, so that "it" is not the weather."""
    match = language.pattern("clauses.acting").match(words)
    if match is None:
        return False
    verb = match["verb"].lower()
    return verb in language.words("clauses.agent") and not language.pattern(
        "clauses.passive", verb
    ).match(words)
