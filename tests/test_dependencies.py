"""What pyproject.toml declares is all that an import needs."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
OWN = {"reader", "tests", "resources"}
OF_THE_SYSTEM = {"gi"}
"""Comes with a desktop and not from a registry: the bus is read by the system's own Python."""
TRAINING = "reader/training/"


@pytest.mark.parametrize(
    ("folder", "extras"),
    [
        ("reader", ()),
        ("reader/training", ("training",)),
        ("resources/packaging", ("packaging",)),
        ("resources/translations", ()),
        ("tests", ("test",)),
    ],
)
def test_every_package_that_is_imported_is_declared(folder: str, extras: tuple[str, ...]) -> None:
    declared = {*_names(PROJECT["dependencies"])}
    for extra in extras:
        declared.update(_names(PROJECT["optional-dependencies"][extra]))
    distributions = packages_distributions()
    undeclared = {
        f"{path}: {module}"
        for path in _sources(folder)
        for module in _imported(ast.parse((ROOT / path).read_text("utf-8")))
        if not declared & {_plain(name) for name in distributions.get(module, [module])}
    }
    assert undeclared == set()


def _sources(folder: str) -> Iterator[str]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if folder.startswith(TRAINING.rstrip("/")) or not name.startswith(TRAINING):
            yield name


def _imported(tree: ast.Module) -> set[str]:
    """Return the packages of others that a module imports anywhere in it."""
    modules: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules.add(node.module)
    return (
        {module.partition(".")[0] for module in modules}
        - OWN
        - OF_THE_SYSTEM
        - sys.stdlib_module_names
    )


def _names(requirements: Iterable[str]) -> set[str]:
    return {
        _plain(re.split(r"[^\w.-]", requirement, maxsplit=1)[0]) for requirement in requirements
    }


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
