"""What ships with the app, and under which terms: from the packages' own records. Without Qt."""

import json
import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from reader.paths import licence_file, licences_folder, resources_folder
from reader.wording import Wording

LIST = "licences.json"
"""What the packaged app holds: a list of name, version, terms, and the texts in each's folder."""

_OWN = "dramatis"
_NAMES = ("licen", "copying", "notice", "copyright", "thirdparty")
_LONGEST_TERMS = 60
_SEE_TEXT = Wording("see its text")


@dataclass(frozen=True, slots=True)
class Work:
    """Something that ships with the app.

    Args:
        name: Of the package or library, or of our own part.
        version: Its version, or empty.
        terms: The licence in words, as its author names it.
        texts: Files with the terms in full; none where the package brings none.
    """

    name: str
    version: str
    terms: str
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """Return the terms in full, one file after another; empty if they cannot be read."""
        parts = []
        for path in self.texts:
            try:
                parts.append(path.read_bytes().decode("utf-8", "replace").strip())
            except OSError:
                continue
        return "\n\n\n".join(parts)


def works() -> tuple[Work, ...]:
    """Return all that ships with the app: first our own, then Python, then the packages."""
    bundled = licences_folder()
    others = _bundled(bundled) if (bundled / LIST).is_file() else _installed()
    return (*_own(), *others)


def _own() -> Iterator[Work]:
    resources = resources_folder()
    yield Work("Dramatis", _version(_OWN), "Apache-2.0", _there(licence_file()))
    notices = (
        ("weights", Wording("The trained weights")),
        ("gazetteer", Wording("Names and places")),
    )
    for folder, title in notices:
        texts = _there(resources / folder / "NOTICE")
        if texts:
            yield Work(title, "", _SEE_TEXT, texts)


def _bundled(folder: Path) -> Iterator[Work]:
    """Yield what the packaged app says it holds, in the list that its build wrote."""
    for entry in json.loads((folder / LIST).read_text("utf-8")):
        name, terms = entry["name"], entry["terms"]
        texts = tuple(folder / name / text for text in entry["texts"])
        yield Work(
            name, entry["version"], terms if len(terms) <= _LONGEST_TERMS else _SEE_TEXT, texts
        )


def _installed() -> Iterator[Work]:
    """Yield Python, and the packages that Dramatis needs, and those that these need."""
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    yield Work("Python", _python_version(), "PSF-2.0", _there(python))
    for name, found in sorted(_needed(_OWN, {}).items()):
        if name != _OWN:
            texts = [Path(str(file.locate())) for file in found.files or () if _is_text(str(file))]
            yield Work(name, found.version, _terms(found), tuple(filter(Path.is_file, texts)))


def _needed(name: str, known: dict[str, Distribution]) -> dict[str, Distribution]:
    plain = re.sub(r"[-_.]+", "-", name).lower()
    if plain in known:
        return known
    try:
        known[plain] = distribution(name)
    except PackageNotFoundError:
        return known
    for requirement in known[plain].requires or ():
        if "extra ==" not in requirement:
            _needed(re.split(r"[^\w.-]", requirement, maxsplit=1)[0], known)
    return known


def _terms(found: Distribution) -> str:
    metadata = found.metadata.json
    classifiers = [
        classifier.rpartition(" :: ")[2]
        for classifier in metadata.get("classifier", [])
        if classifier.startswith("License")
    ]
    stated = str(metadata.get("license_expression") or metadata.get("license") or "").strip()
    first = stated.splitlines()[0] if stated else ", ".join(classifiers)
    return first if 0 < len(first) <= _LONGEST_TERMS else ", ".join(classifiers) or _SEE_TEXT


def _is_text(file: str) -> bool:
    recorded = ".dist-info/" in file or file.count("/") == 1 or "/files/" in file
    return recorded and Path(file).name.lower().startswith(_NAMES) and not file.endswith(".py")


def _version(name: str) -> str:
    try:
        return distribution(name).version
    except PackageNotFoundError:
        return ""


def _python_version() -> str:
    return ".".join(str(part) for part in sys.version_info[:3])


def _there(path: Path) -> tuple[Path, ...]:
    return (path,) if path.is_file() else ()
