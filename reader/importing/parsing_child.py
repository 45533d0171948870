"""The process in which a stranger's document is taken apart: bytes in, plain values out.

It is started by `parsing.py`, reads a line of JSON (what to do) and the document from its standard
input, writes one JSON object to its standard output and ends. It never writes anything else.
"""

import json
import os
from typing import Any, BinaryIO

from reader.errors import (
    DamagedError,
    DocumentError,
    NoArticleError,
    PasswordNeededError,
    TooLargeError,
)
from reader.importing.article_record import article_record
from reader.importing.confinement import confine
from reader.importing.readers import Request, read_document

TOO_MUCH = (
    "This document needs more memory than a document may take; "
    "open a part of it, or paste its text as an article."
)
BROKEN = (
    "This document could not be taken apart: it is damaged, or built in a way that is not known; "
    "try another copy, or paste its text as an article."
)


def main() -> int:
    """Do the one thing this process is for and return its exit status."""
    # By number: a packaged app without a console has no sys.stdin.
    source = os.fdopen(0, "rb", closefd=False)
    answer = os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the lines of the answer.
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    orders = json.loads(source.readline())
    confine(seconds=int(orders["seconds"]))
    answer.write(_answer(orders, source))
    answer.close()
    # Nothing is worth tidying up: skip the destructors of what the document made.
    os._exit(0)


def _answer(orders: dict[str, Any], source: BinaryIO) -> bytes:
    try:
        result = _result(orders, source)
        return json.dumps(result).encode("ascii")
    except (MemoryError, RecursionError):
        return json.dumps(_failure(TooLargeError(TOO_MUCH))).encode("ascii")


def _result(orders: dict[str, Any], source: BinaryIO) -> dict[str, Any]:
    try:
        request = Request(
            data=source.read(),
            password=orders["password"],
            as_is=orders["as_is"],
        )
        return {"article": article_record(read_document(orders["kind"], request))}
    except DocumentError as error:
        return _failure(error)
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # noqa: BLE001 - any fault of any parser is a damaged document
        return _failure(DamagedError(BROKEN)) | {"fault": f"{type(error).__name__}: {error}"[:500]}


def _failure(error: DocumentError) -> dict[str, Any]:
    return {
        "error": type(error).__name__,
        "sentence": error.sentence,
        "raw_text": error.raw_text if isinstance(error, NoArticleError) else "",
        "wrong": error.wrong if isinstance(error, PasswordNeededError) else False,
    }
