"""What a stranger may count on: names that mean one thing, files and folders of a size to read."""

import ast
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(path for path in (ROOT / "reader").rglob("*.py") if path.name != "__init__.py")
_MOST_LINES, _MOST_MODULES = 400, 25


def _twice(names: Counter[str]) -> list[str]:
    return [name for name, times in names.items() if times > 1]


def test_no_two_modules_have_one_name() -> None:
    assert _twice(Counter(path.stem for path in MODULES)) == []


def test_no_two_public_classes_have_one_name() -> None:
    classes = Counter(
        node.name
        for path in MODULES
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert _twice(classes) == []


def test_no_file_and_no_folder_is_too_long_to_read() -> None:
    long = [path for path in MODULES if len(path.read_text("utf-8").splitlines()) > _MOST_LINES]
    folders = Counter(path.parent for path in MODULES)
    assert (long, [each for each, count in folders.items() if count > _MOST_MODULES]) == ([], [])


def test_every_package_says_what_it_is_for() -> None:
    packages = {path.parent for path in MODULES}
    silent = [
        package
        for package in packages
        if ast.get_docstring(ast.parse((package / "__init__.py").read_text("utf-8"))) is None
    ]
    assert silent == []
