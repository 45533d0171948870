"""What the README and the cards tell is true: commands, links, rooms."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from reader.recognising.pipeline import STAGE_NAMES

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
DOCUMENTS = [
    "README.md",
    "reader/training/GUIDELINE.md",
    "resources/gazetteer/NOTICE",
    "resources/packaging/README.md",
    "resources/weights/NOTICE",
    "resources/weights/names.md",
]
_MODULE = re.compile(r"(?<!/)\b(?:reader|resources)(?:\.[a-z_]+)+\b(?![/-])")
_FILE = re.compile(r"(?<![\w./-])(?:reader|resources|tests)/[\w./-]*\w")
_LINK = re.compile(r"\]\(([^)#:]+)\)")


def test_ci_runs_the_line_that_a_stranger_types() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    (reading,) = re.findall(r"^tests=\$\((sed .+ README\.md)\)$", script, re.MULTILINE)
    bash = shutil.which("bash") or ""
    told = subprocess.run([bash, "-c", reading], cwd=ROOT, capture_output=True, check=True)
    command = told.stdout.decode().strip()
    assert f"The tests:\n\n    {command}\n" in README
    assert command.endswith("python -m pytest")
    assert re.search(r'^[^#\n]*bash -c "\$tests"$', script, re.MULTILINE)
    assert "|| true" not in script


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_module_and_file_that_is_told_of_is_there(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    modules = {module for module in _MODULE.findall(text) if not _is_there(module)}
    files = {file for file in _FILE.findall(text) if not (ROOT / file).exists()}
    links = {
        link for link in _LINK.findall(text) if not (ROOT / name).parent.joinpath(link).exists()
    }
    assert (modules, files, links) == (set(), set(), set())


def _is_there(module: str) -> bool:
    folder = ROOT.joinpath(*module.split("."))
    return folder.is_dir() or folder.with_suffix(".py").is_file()


def test_the_drawing_shows_the_layers_that_the_contracts_hold() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    drawn = " ".join(README.split())
    layers = [
        f"{contract['containers'][0].removeprefix('reader.')} {' → '.join(contract['layers'])}"
        for contract in project["tool"]["importlinter"]["contracts"]
        if contract["type"] == "layers"
    ]
    assert [line for line in layers if line not in drawn] == []
    assert len(layers) >= 4


def test_the_drawing_has_everything_that_stands_in_the_package_and_in_resources() -> None:
    drawing = README[README.index("## The house") : README.index("Each may import")]
    there = [
        path.name + "/" * path.is_dir()
        for path in sorted((ROOT / "reader").iterdir())
        if not path.name.startswith("__")
    ]
    assert [name for name in there if name not in drawing] == []


def test_the_walk_of_annotate_names_the_stages_in_their_order() -> None:
    walk = README[README.index("A walk of `annotate`") : README.index("The window speaks")]
    lines = re.findall(r"^\d+\. .+$", walk, re.MULTILINE)
    assert len(lines) == 10
    rooms = ("importing", "exporting")
    assert (
        tuple(name for name in re.findall(r"`(\w+)`", "\n".join(lines)) if name not in rooms)
        == STAGE_NAMES
    )
