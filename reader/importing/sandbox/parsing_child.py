"""The process in which a stranger's document is taken apart: bytes in, plain values out.

It is started by `parsing.py`, reads a line of JSON (what to do) and the document from its standard
input, writes lines of JSON (answer.py) to its standard output and ends. It writes nothing else.
"""

import json
import os
from collections.abc import Iterator
from typing import Any, BinaryIO

from reader.errors import (
    DamagedError,
    DocumentError,
    NoArticleError,
    PasswordNeededError,
    TooLargeError,
)
from reader.importing.formats.readers import Request, read_articles
from reader.importing.sandbox.answer import answer_lines
from reader.importing.sandbox.confinement import MEMORY_LIMIT, TEXT_MEMORY_LIMIT, confine
from reader.wording import Wording

TOO_MUCH = Wording(
    "This document needs more memory than a document may take; "
    "open a part of it, or paste its text as an article."
)
BROKEN = Wording(
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
    memory = TEXT_MEMORY_LIMIT if orders["kind"] == "TEXT" else MEMORY_LIMIT
    confine(seconds=int(orders["seconds"]), memory=memory)
    for line in _answer(orders, source):
        answer.write(line)
    answer.close()
    # Nothing is worth tidying up: skip the destructors of what the document made.
    os._exit(0)


def _answer(orders: dict[str, Any], source: BinaryIO) -> Iterator[bytes]:
    try:
        yield from _result(orders, source)
    except (MemoryError, RecursionError):
        yield _failure(TooLargeError(TOO_MUCH))


def _result(orders: dict[str, Any], source: BinaryIO) -> Iterator[bytes]:
    try:
        request = Request(
            data=source.read(),
            password=orders["password"],
            as_is=orders["as_is"],
            several=orders["several"],
        )
        articles = read_articles(orders["kind"], request)
    except DocumentError as error:
        yield _failure(error)
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # noqa: BLE001 - any fault of any parser is a damaged document
        yield _failure(DamagedError(BROKEN), f"{type(error).__name__}: {error}"[:500])
    else:
        yield from answer_lines(articles)


def _failure(error: DocumentError, fault: str = "") -> bytes:
    sentence = error.sentence
    told = {
        "error": type(error).__name__,
        "sentence": sentence.template if isinstance(sentence, Wording) else sentence,
        "fields": sentence.fields if isinstance(sentence, Wording) else {},
        "raw_text": error.raw_text if isinstance(error, NoArticleError) else "",
        "wrong": error.wrong if isinstance(error, PasswordNeededError) else False,
        "fault": fault,
    }
    return json.dumps(told).encode("ascii") + b"\n"
