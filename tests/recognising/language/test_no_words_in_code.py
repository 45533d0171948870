"""No word of a language stands in the code of recognition: all of them come from its folder."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from reader.recognising.coreference.rules import AHEAD, RULES
from reader.recognising.pipeline import STAGE_NAMES, STAGES
from reader.recognising.recogniser import SAYINGS

_RECOGNISING = Path(__file__).parents[3] / "reader" / "recognising"
_NO_WORDS = re.compile(r"\\[a-zA-Z]|\(\?P<\w+>|\(\?[a-z]+\)|%[a-z]|\\u[0-9a-f]{4}|\w-\w")
"""What looks like words in a pattern: escapes, names of groups, flags, ranges of letters."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENTRY = re.compile(r"[a-z_]+\.[a-z_]*")
"""The name of an entry of a language: "clauses.says", or the table it stands in: "credits."."""
_ARRAYS = ("weights.py", "coreference/head.py")
"""Modules whose strings are names of arrays and of fields in the files of the weights."""
_ALLOWED = {
    "stages": {*STAGE_NAMES, SAYINGS},
    "rules": {*RULES, AHEAD, "quoted", "voice", "weights"},
    "levels of places": {"country", "region", "subdivision", "city", "city-alternate"},
    "registers of places": {"iso3166:", "\tiso3166:", "city:", "name:", "@EU", r"iso3166:\w+"},
    "groups of patterns": {"noun", "verb", "words", "word", "{word}", "phrase", "given", "name"},
    "files and their parts": {
        *("utf-8", "en", "*.toml", "courtesy", "rank", "office", "modifier", "starter", "suffix"),
    },
    "names of classes": {"he", "she", "it", "they", "unknown"},
    "parts of a language": {"possessive", *(need for stage in STAGES for need in stage.needs)},
    # A key has to be the same in every language, for keys are made before a language is known.
    "what & is folded to": {" and "},
    "names of types": {"Item", "Result"},
    "of the machine": {"sched_getaffinity", "setpriority", "Linux", "reading"},
    "names of scripts in Unicode": {"LATIN"},
    "numerals": {
        r"(?<=[a-z])\s(?![IVX]+$)[A-Z]{3,4}$",
        "(?:I{1,3}|IV|VI{0,3}|IX|X{1,3}(?:I{1,3}|IV|VI{0,3}|IX)?)$",
    },
    "others": {"relation", "Somebody", "OPENBLAS_NUM_THREADS"},
}


def _docstrings_and_types(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what holds strings for people or for mypy: docstrings, annotations, what is raised."""
    for node in ast.walk(tree):
        if (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)) or isinstance(
            node, ast.Raise
        ):
            yield node
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            yield node.annotation
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            yield node.returns


def _words_in_code() -> Iterator[tuple[str, str]]:
    """Yield the file and the text of each string that holds a word."""
    for path in sorted(_RECOGNISING.rglob("*.py")):
        name = path.relative_to(_RECOGNISING).as_posix()
        if name in _ARRAYS:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for_people = {id(inner) for node in _docstrings_and_types(tree) for inner in ast.walk(node)}
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in for_people
                and not _ENTRY.fullmatch(node.value)
                and _WORD.search(_NO_WORDS.sub("", node.value))
            ):
                yield name, node.value


def test_no_word_of_a_language_stands_in_the_code() -> None:
    allowed = set().union(*_ALLOWED.values())
    assert [one for one in _words_in_code() if one[1] not in allowed] == []


def test_what_is_allowed_is_needed() -> None:
    there = {value for _, value in _words_in_code()}
    assert {one for group in _ALLOWED.values() for one in group} - there == set()
