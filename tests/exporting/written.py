"""What a format writes of articles, for tests to read back."""

from io import BytesIO

from reader.exporting.edition_words import ENGLISH, EditionWords
from reader.exporting.export_formats import FORMATS
from reader.exporting.target import Target
from reader.operations import sentence_rules
from reader.text.annotations import Annotations


def written_bytes(
    name: str,
    *many: Annotations,
    words: EditionWords = ENGLISH,
    companions: list[bytes] | None = None,
) -> bytes:
    """Return what a format writes.

    Args:
        name: A key of `FORMATS`.
        many: The articles.
        words: In which language.
        companions: Takes what is kept beside it; None where there is no place for that.
    """
    stream = BytesIO()

    def beside(number: int, data: bytes) -> str:
        assert companions is not None
        companions.insert(number, data)
        return f"text {number}.txt"

    keep = None if companions is None else beside
    FORMATS[name].write(many, Target(stream, words, sentence_rules(), keep))
    return stream.getvalue()


def written(name: str, *many: Annotations, words: EditionWords = ENGLISH) -> str:
    """Return what a format writes into a pipe, as text."""
    return written_bytes(name, *many, words=words).decode("utf-8")
