"""What is shown to a person goes through `tr`, and is found there."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import reader.errors
from resources.translations.wordings import ROOT, wordings

TAKE_WORDS = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QListWidgetItem", "QMenu", "QPushButton",
    "QRadioButton", "QToolButton", "_add_heading", "_add_text", "_button", "_flat_button",
    "_heading", "_label", "_radios", "_sheet", "addAction", "addItem", "addItems", "addMenu",
    "addRow", "addTab", "announce", "ask", "getExistingDirectory", "getOpenFileName",
    "getSaveFileName", "insertAction", "offer", "say", "setAccessibleDescription",
    "setAccessibleName", "setInformativeText", "setLabelText", "setPlaceholderText", "setPrefix",
    "setStatusTip", "setSuffix", "setText", "setTitle", "setToolTip", "setWhatsThis",
    "setWindowTitle", "showMessage", "show_count", "show_current", "show_progress",
}  # fmt: skip
"""Calls whose arguments a person reads or hears."""

NO_WORDS = {"Dramatis", " - Dramatis", "PDF (*.pdf)", ".pdf"}
"""What is the same in every language."""

FILES = sorted((ROOT / "reader" / "ui").rglob("*.py"))


def _bypassing(source: str) -> Iterator[str]:
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and _name(call) in TAKE_WORDS:
            for value in (*call.args, *(each.value for each in call.keywords)):
                yield from (f"line {value.lineno}: {words}" for words in _literals(value))


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literals(value: ast.expr) -> Iterator[str]:
    """Yield the words that an expression itself says; what a call gives is judged there."""
    if isinstance(value, ast.Constant):
        text = value.value
        if isinstance(text, str) and text not in NO_WORDS and sum(map(str.isalpha, text)) > 1:
            yield text
    elif isinstance(value, ast.JoinedStr):
        for part in value.values:
            yield from _literals(part)
    elif isinstance(value, ast.BinOp):
        yield from (*_literals(value.left), *_literals(value.right))
    elif isinstance(value, ast.IfExp):
        yield from (*_literals(value.body), *_literals(value.orelse))


def test_no_words_reach_a_person_past_the_translation() -> None:
    found = {path.name: list(_bypassing(path.read_text("utf-8"))) for path in FILES}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('label.setText("Open a file")', ["line 1: Open a file"]),
        ('QLabel(f"{count} names", self)', ["line 1:  names"]),
        ('say("Nothing" if empty else name)', ["line 1: Nothing"]),
        ('label.setText(tr("Open a file"))', []),
        ('label.setText(f"{name} · {kind}")', []),
        ('button.setObjectName("flat")', []),
    ],
)
def test_words_past_the_translation_are_seen(source: str, words: list[str]) -> None:
    assert list(_bypassing(source)) == words


def test_wordings_are_found_in_every_way_they_are_written(tmp_path: Path) -> None:
    folder = tmp_path / "reader" / "ui"
    folder.mkdir(parents=True)
    (folder / "some.py").write_text(
        'TITLE = "A title"\n'
        "tr(TITLE)\n"
        'tr("one" if a else "other")\n'
        'tr("%n name(s)", count)\n'
        'ActionSpec("open", "&Open", menu, tip="A file")\n'
        'raise ExportError(Wording("{name} is full", name=name))\n'
        "tr(computed)\n",
        "utf-8",
    )
    found = {(each.text, each.plural) for each in wordings(tmp_path)}
    assert found == {
        ("A title", False),
        ("one", False),
        ("other", False),
        ("%n name(s)", True),
        ("&Open", False),
        ("A file", False),
        ("{name} is full", False),
    }


def test_what_went_wrong_is_said_in_wordings() -> None:
    """A plain sentence would stay English in the window; those of the command line may."""
    errors = {name for name in vars(reader.errors) if name.endswith("Error")}
    of_commands = ("command_line.py", "output_format.py", "result_files.py")
    paths = [
        path
        for path in (ROOT / "reader").rglob("*.py")
        if "training" not in path.parts and path.name not in of_commands
    ]
    found = {path.name: list(_plain(path.read_text("utf-8"), errors)) for path in paths}
    assert {name: words for name, words in found.items() if words} == {}


def _plain(source: str, errors: set[str]) -> Iterator[str]:
    tree = ast.parse(source)
    constants = {
        target.id: statement.value
        for statement in tree.body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    }
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call) in errors and call.args:
            value = call.args[0]
            if isinstance(value, ast.Name):
                value = constants.get(value.id, value)
            yield from _literals(value)
