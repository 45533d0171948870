"""The one recipe evaluates for all three systems, and what it is made of is sound."""

import ast
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from lxml import etree

from resources.packaging import build, debian, licences, slimming, stripping
from resources.packaging.checks.kinds import write_documents
from resources.packaging.documents import mime_types
from resources.packaging.project import (
    MAINTAINER,
    Project,
    Release,
    read_project,
    source_date,
)
from resources.packaging.version_resource import version_resource


class Recipe:
    """Evaluates the spec with stand-ins for what PyInstaller gives it, and keeps what they got."""

    def __init__(self) -> None:
        self.programs: list[dict[str, Any]] = []
        self.folders: list[dict[str, Any]] = []
        self.bundles: list[dict[str, Any]] = []

    def names(self) -> dict[str, Any]:
        return {
            "SPECPATH": str(build.SPEC.parent),
            "Analysis": lambda scripts, **options: SimpleNamespace(
                scripts=scripts, pure=[], binaries=[], datas=[], options=options
            ),
            "PYZ": lambda pure: SimpleNamespace(pure=pure, dependencies=[]),
            "EXE": lambda *_, **options: self.programs.append(options),
            "COLLECT": lambda *_, **options: self.folders.append(options),
            "BUNDLE": lambda *_, **options: self.bundles.append(options),
        }


@pytest.fixture
def pyinstaller(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in for the few functions of PyInstaller that the spec imports."""
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.__dict__["collect_data_files"] = lambda package: [(f"/{package}/data", package)]
    bindepend = ModuleType("PyInstaller.depend.bindepend")
    bindepend.__dict__["get_imports"] = lambda source: set()
    for module in (hooks, bindepend):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(licences, "write_licences", lambda *_: [])


@pytest.mark.parametrize(
    ("platform", "programs", "bundles"),
    [
        ("linux", ["dramatis"], 0),
        ("win32", ["dramatis", "dramatis-console"], 0),
        ("darwin", ["dramatis"], 1),
    ],
)
@pytest.mark.usefixtures("pyinstaller")
def test_the_recipe_evaluates_for_each_system(
    platform: str,
    programs: list[str],
    bundles: int,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("DRAMATIS_PREPARED", str(tmp_path))
    monkeypatch.setattr(sys, "platform", platform)
    recipe = Recipe()
    exec(compile(build.SPEC.read_text("utf-8"), str(build.SPEC), "exec"), recipe.names())  # noqa: S102
    assert [program["name"] for program in recipe.programs] == programs
    assert [folder["name"] for folder in recipe.folders] == ["dramatis"]
    assert len(recipe.bundles) == bundles
    if platform == "win32":
        assert [program["console"] for program in recipe.programs] == [False, True]


def test_the_version_resource_of_windows_names_the_version() -> None:
    project = Project("dramatis", "1.2.3", "", ())
    tree = ast.parse(version_resource(project), mode="eval")
    assert "filevers=(1, 2, 3, 0)" in ast.unparse(tree)
    assert "StringStruct('ProductVersion', '1.2.3')" in ast.unparse(tree)


def test_the_changelog_of_debian_names_each_release_with_its_day() -> None:
    project = Project("dramatis", "1.1", "", ())
    releases = [
        Release("1.1", "", ("Reads more. " * 12,)),
        Release("1.0", "2026-01-31", ("First",)),
    ]
    text = debian.debian_changelog(project, releases, date=1_700_000_000)
    assert text.startswith("dramatis (1.1) unstable; urgency=medium\n\n  * Reads more.")
    assert "Tue, 14 Nov 2023 22:13:20 +0000\n" in text
    assert text.endswith("  * First\n\n -- " + MAINTAINER + "  Sat, 31 Jan 2026 00:00:00 +0000\n")
    assert max(len(line) for line in text.splitlines() if line.startswith("  ")) <= 80


def test_the_date_of_a_build_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert source_date() == 1_700_000_000


def test_the_packaged_app_knows_its_version(tmp_path: Path) -> None:
    project = read_project()
    build._record(tmp_path, project)
    program = "import sys; from importlib.metadata import version; print(version('dramatis'))"
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "inside")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == project.version


def test_a_library_that_was_rewritten_for_a_wheel_is_not_stripped(tmp_path: Path) -> None:
    folder = tmp_path / "numpy.libs"
    folder.mkdir()
    library = folder / "libopenblas-32a4b2a6.so"
    shutil.copy(etree.__file__, library)
    entry = ("numpy.libs/libopenblas-32a4b2a6.so", str(library), "BINARY")
    assert stripping.stripped([entry], tmp_path / "stripped") == [entry]


def test_icus_data_lose_the_names_of_currencies_and_keep_the_order_of_letters() -> None:
    items = {"icudt1l/coll/root.res": b"order" * 5, "icudt1l/curr/de.res": b"names" * 9}
    smaller = slimming.smaller_icu_data(_icu_data(items))
    assert _icu_items(smaller) == {"icudt1l/coll/root.res": b"order" * 5}


def test_what_is_not_icus_data_is_refused() -> None:
    with pytest.raises(ValueError, match="no common data of ICU"):
        slimming.smaller_icu_data(b"\x20\x00" + b"x" * 40)


def test_the_article_is_written_in_every_kind_that_is_offered(tmp_path: Path) -> None:
    written = list(write_documents(tmp_path, lambda _, pdf: pdf.write_bytes(b"%PDF-")))
    assert {kind for _, kind in written} == set(mime_types())
    assert all(path.stat().st_size for path, _ in written)


def _icu_data(items: dict[str, bytes]) -> bytes:
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    names, body, table = b"", b"", []
    first_name = 4 + 8 * len(items)
    first_item = first_name + sum(len(name) + 1 for name in items)
    for name, item in items.items():
        table.append((first_name + len(names), first_item + len(body)))
        names += name.encode() + b"\0"
        body += item
    packed = b"".join(struct.pack("<II", *pair) for pair in table)
    return header + struct.pack("<I", len(items)) + packed + names + body


def _icu_items(data: bytes) -> dict[str, bytes]:
    contents = data[struct.unpack_from("<H", data)[0] :]
    (count,) = struct.unpack_from("<I", contents)
    table = [struct.unpack_from("<II", contents, 4 + 8 * index) for index in range(count)]
    ends = [start for _, start in table[1:]] + [len(contents)]
    return {
        contents[name : contents.index(b"\0", name)].decode(): contents[start:end].rstrip(b"\0")
        for (name, start), end in zip(table, ends, strict=True)
    }
