"""Finds every wording of the interface in the source: what stands in `tr(…)` and its like."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_WORDS_OF = {
    "tr": (0,),
    "Wording": (0,),
    "ActionSpec": (1, "title", "tip", "submenu", "off_because"),
    "_titled": (0,),
}
"""Calls that take a wording: by position or by name."""


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A wording in the source.

    Args:
        text: The English wording.
        plural: Whether it is said of a number.
        path: File, relative to the repository.
        line: From 1.
    """

    text: str
    plural: bool
    path: str
    line: int


def wordings(root: Path = ROOT) -> list[Found]:
    """Return every wording of `reader/`, file by file, in order."""
    found: list[Found] = []
    for path in sorted((root / "reader").rglob("*.py")):
        if "training" not in path.relative_to(root).parts:
            source = path.relative_to(root).as_posix()
            found.extend(_of(ast.parse(path.read_text("utf-8")), source))
    return found


def _of(tree: ast.Module, path: str) -> Iterator[Found]:
    constants = _constants(tree)
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            continue
        places = _WORDS_OF.get(call.func.id, ())
        given = [call.args[at] for at in places if isinstance(at, int) and at < len(call.args)]
        given.extend(each.value for each in call.keywords if each.arg in places)
        is_tr = call.func.id == "tr"
        plural = is_tr and (len(call.args) > 1 or bool(call.keywords))
        for value in given:
            for text in _texts(value, constants):
                yield Found(text, plural, path, value.lineno)


def _texts(value: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    """Yield the strings that an expression written in the source may be; none if it is computed."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _texts(value.body, constants)
        yield from _texts(value.orelse, constants)
    elif isinstance(value, ast.Name) and value.id in constants:
        yield from _texts(constants[value.id], {})


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """Return what the names in capitals of a module stand for."""
    return {
        target.id: statement.value
        for statement in tree.body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name) and target.id.isupper()
    }
