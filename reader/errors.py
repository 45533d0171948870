"""Every error raised on purpose.

    DramatisError                a sentence for the person, and what can be done
    ├── DocumentError            a document could not be opened
    │   ├── UnreadableError      the file is missing, a folder, or may not be read
    │   ├── UnsupportedError     its kind of content is not one that can be opened
    │   ├── TooLargeError        it is over a limit that protects the machine
    │   ├── DamagedError         it is broken, or could not be taken apart safely
    │   ├── PasswordNeededError  it is encrypted, and its password is missing or wrong
    │   └── NoArticleError       it was read, and holds no article text
    ├── RecognitionError         the names could not be found
    │   └── WeightsError         the trained weights are missing or damaged
    ├── EditError                a correction does not fit the annotations
    ├── ExportError              the output could not be written
    └── LibraryError             the person's own files could not be read or written

`Cancelled` stands apart: the person asked for it, so nothing went wrong.
"""

from reader.wording import Wording

_REASONS = (
    Wording("permission denied"),
    Wording("no space left on device"),
    Wording("disk quota exceeded"),
    Wording("read-only file system"),
    Wording("no such file or directory"),
    Wording("not a directory"),
    Wording("is a directory"),
    Wording("file name too long"),
    Wording("input/output error"),
)
"""What systems say most often of what went wrong with a file, for those who translate."""


class DramatisError(Exception):
    """Trouble in the world, as one sentence that a person can act on.

    Args:
        sentence: What is wrong and, where something can be done, what. Plain text, no traceback; a
            `Wording`, so that the window can say it in the person's language.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class DocumentError(DramatisError):
    """A document could not be opened."""


class UnreadableError(DocumentError):
    """The file is missing, a folder, or may not be read."""


class UnsupportedError(DocumentError):
    """The content is of a kind that cannot be opened."""


class TooLargeError(DocumentError):
    """The document is over a limit that protects the machine."""


class DamagedError(DocumentError):
    """The document is broken, or could not be taken apart safely."""


class PasswordNeededError(DocumentError):
    """The document is encrypted: ask for its password and open it again with that.

    Args:
        sentence: What is wrong and what can be done.
        wrong: A password was given, and it was not the right one.
    """

    def __init__(self, sentence: str, *, wrong: bool = False) -> None:
        super().__init__(sentence)
        self.wrong = wrong


class NoArticleError(DocumentError):
    """The document was read and holds no article text.

    Args:
        sentence: What is wrong and what can be done.
        raw_text: All the text that was read, so that it can be shown as it is; may be empty.
    """

    def __init__(self, sentence: str, *, raw_text: str = "") -> None:
        super().__init__(sentence)
        self.raw_text = raw_text


class RecognitionError(DramatisError):
    """The names of an article could not be found."""


class WeightsError(RecognitionError):
    """The trained weights are missing or damaged."""


class EditError(DramatisError):
    """A correction does not fit the annotations it was made for."""


class ExportError(DramatisError):
    """An output could not be written."""


class LibraryError(DramatisError):
    """The person's own files could not be read or written."""


class Cancelled(Exception):  # noqa: N818 - not an error: somebody asked for it
    """Work was stopped because the person asked for it."""


def system_reason(error: Exception) -> Wording:
    """Return why the system could not do something with a file, to stand inside a sentence."""
    said = getattr(error, "strerror", None) or str(error)
    return Wording(said[:1].lower() + said[1:])
