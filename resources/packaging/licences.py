"""Collects the licence of everything that is shipped: packages, Python, Qt and system libraries."""

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from reader.reading.third_party import LIST
from resources.packaging.parts import parts_of
from resources.packaging.project import ROOT

_TEXTS = Path(__file__).parent / "licence_texts"
_NAMES = ("licen", "copying", "notice", "copyright", "thirdparty")
_IN_PACKAGE = 2
_WITHOUT_TEXT = {
    # Packages that name their licence but bring no text of it.
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "tokenizers": ("Apache-2.0.txt",),
    "cobble": ("BSD-2-Clause.txt",),
}
_OF_PARTS = {
    # What the authors of these took from others; the packages bring no text of that.
    "python": ("Python-parts.txt",),
    "pyside6-essentials": ("Qt-parts.txt",),
}
_LINKED_IN = ("BSD-2-Clause.txt", "MIT.txt")
"""Licences of what is linked into packages written in Rust; for Apache's, the package has it."""
_QT = (
    "Qt and PySide6 are used under the LGPL, version 3. They are separate files in PySide6 and "
    "shiboken6, which you may replace by other builds of the same version; their source is "
    "published by the Qt Project (https://download.qt.io/official_releases/)."
)


class LicenceError(Exception):
    """Something would be shipped without its licence."""


@dataclass(frozen=True, slots=True)
class Licence:
    """What is shipped and under which terms.

    Args:
        name: Of the package or library.
        version: Its version, or empty.
        terms: The licence in words, as its author names it.
        files: Texts of it.
        parts: What is linked into it, a line each, or empty.
    """

    name: str
    version: str
    terms: str
    files: tuple[Path, ...]
    parts: str = ""


def write_licences(sources: Iterable[str], folder: Path) -> list[Licence]:
    """Write the licence texts of everything that the files come from, and an index of them.

    Args:
        sources: Files that are shipped, as PyInstaller found them.
        folder: Written anew.

    Raises:
        LicenceError: If something comes without a licence text.
    """
    resolved = {Path(source).resolve() for source in sources if source}
    licences = [*_python(), *_packages(resolved), *_system_libraries(resolved)]
    without = [licence.name for licence in licences if not licence.files]
    if without:
        raise LicenceError("no licence text was found for: " + ", ".join(without))
    shutil.rmtree(folder, ignore_errors=True)
    written = [
        {
            "name": licence.name,
            "version": licence.version,
            "terms": licence.terms,
            "texts": _write_texts(licence, folder / licence.name),
        }
        for licence in licences
    ]
    (folder / "README.txt").write_text(_index(licences), "utf-8")
    (folder / LIST).write_text(json.dumps(written, indent=1), "utf-8")
    return licences


def _write_texts(licence: Licence, folder: Path) -> list[str]:
    """Write the texts of a licence, and return the names of the files in their order."""
    folder.mkdir(parents=True)
    texts = {}
    names = [path.name for path in licence.files]
    for number, path in enumerate(licence.files, start=1):
        name = path.name if names.count(path.name) == 1 else f"{number}-{path.name}"
        texts[name] = _text(path)
    if licence.parts:
        texts["parts.txt"] = licence.parts + "\n"
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    return list(texts)


def _text(path: Path) -> str:
    """Return a licence's text; older ones are not in UTF-8."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _index(licences: list[Licence]) -> str:
    lines = [
        "Dramatis is licensed under the Apache License, Version 2.0 (LICENSE in the folder above).",
        "The packaged app also holds these works of others; their terms stand in the folders here.",
        "What the weights were trained on is told in resources/weights/NOTICE.",
        "",
        _QT,
        "",
    ]
    width = max(len(licence.name) for licence in licences)
    lines.extend(
        f"{licence.name:<{width}}  {licence.version:<12}  {licence.terms}" for licence in licences
    )
    return "\n".join(lines) + "\n"


def _python() -> Iterator[Licence]:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if not text.is_file():
        text = Path("/usr/share/doc") / f"python3.{sys.version_info.minor}" / "copyright"
    version = ".".join(str(part) for part in sys.version_info[:3])
    files = (text, *map(_standard_text, _OF_PARTS["python"])) if text.is_file() else ()
    yield Licence("python", version, "Python Software Foundation License", files)


def _packages(sources: set[Path]) -> Iterator[Licence]:
    found: dict[str, Distribution] = {}
    for distribution in distributions():
        name = distribution.metadata["Name"].lower().replace("_", "-")
        if name == "dramatis" or name in found:
            continue
        # The start of the app is PyInstaller's own, which no file tells.
        if name == "pyinstaller" or any(
            Path(str(file.locate())).resolve() in sources for file in distribution.files or ()
        ):
            found[name] = distribution
    for name in sorted(found):
        yield _licence(found[name])


def _licence(distribution: Distribution) -> Licence:
    name = distribution.metadata["Name"].lower().replace("_", "-")
    files = sorted(
        Path(str(file.locate()))
        for file in distribution.files or ()
        if _is_licence(Path(file)) and Path(str(file.locate())).is_file()
    )
    if not files:
        files = [_standard_text(text) for text in _WITHOUT_TEXT.get(name, ())]
    parts = parts_of(distribution)
    if files:
        others = (*_OF_PARTS.get(name, ()), *(_LINKED_IN if parts else ()))
        files += [_standard_text(text) for text in others]
    metadata = distribution.metadata.json
    classifiers = [
        classifier.rpartition(" :: ")[2]
        for classifier in metadata.get("classifier", [])
        if classifier.startswith("License")
    ]
    stated = metadata.get("license_expression") or metadata.get("license") or ", ".join(classifiers)
    first = next(
        (line.strip() for line in str(stated).splitlines() if line.strip()), "see its text"
    )
    return Licence(name, distribution.version, first[:80], tuple(files), parts)


def _is_licence(file: Path) -> bool:
    """Tell whether a file of a distribution is a licence: by its folder (PEP 639), or its name."""
    recorded = file.parts[0].endswith(".dist-info")
    if recorded and "licenses" in file.parts:
        return True
    beside = recorded or len(file.parts) == _IN_PACKAGE or "files" in file.parts
    return beside and file.name.lower().startswith(_NAMES) and file.suffix not in (".py", ".pyc")


def _standard_text(name: str) -> Path:
    return ROOT / "LICENSE" if name == "Apache-2.0.txt" else _TEXTS / name


def _system_libraries(sources: set[Path]) -> Iterator[Licence]:
    """Yield the licences of Debian's libraries that are bundled, from where Debian keeps them."""
    packages: set[str] = set()
    for source in sorted(sources):
        if source.parts[1:2] in (("usr",), ("lib",)) and ".so" in source.name:
            packages.add(_debian_package(source))
    for package in sorted(packages):
        text = Path("/usr/share/doc") / package / "copyright"
        yield Licence(package, "", "see its text", (text,) if text.is_file() else ())


def _debian_package(library: Path) -> str:
    plain = [str(library), str(library).removeprefix("/usr")]
    for path in plain:
        command = ["dpkg-query", "--search", path]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.split(":", maxsplit=1)[0]
    raise LicenceError(f"no package is known that {library} comes from")
