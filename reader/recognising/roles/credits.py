"""The role that a credit line gives a name, in one word: "Editing by Jon Boyle" makes an editor."""

from reader.recognising.language.language import Language


def credit_role(text: str, credit_start: int, name_start: int, language: Language) -> str | None:
    """Return the role that a credit line gives the name at `name_start`: "Editing by …" editor."""
    before = text[credit_start:name_start]
    hits = [
        (match.end(), role)
        for role in language.listed("credits.roles")
        for match in language.pattern(f"credits.{role}").finditer(before)
    ]
    return max(hits)[1] if hits else None
