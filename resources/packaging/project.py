"""What the packages say of the project: its name, version and history."""

import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The folder of the checkout."""

APPLICATION_ID = "org.dramatis.dramatis"
"""Reverse domain name of the app; the domain is a placeholder until the project has one."""

MAINTAINER = "The Dramatis project <packages@dramatis.invalid>"
HOMEPAGE = "https://dramatis.invalid/"
TITLE = "Dramatis"
_RELEASE = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<date>\d{4}-\d\d-\d\d))?", re.MULTILINE)
_ITEM = re.compile(r"^- (.+(?:\n  .+)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Project:
    """What pyproject.toml says.

    Args:
        name: Of the package and the program.
        version: In the form of PEP 440.
        summary: One line.
        keywords: Words to find it by.
    """

    name: str
    version: str
    summary: str
    keywords: tuple[str, ...]

    @property
    def release(self) -> tuple[int, int, int, int]:
        """The version as the four numbers that Windows wants."""
        numbers = [int(number) for number in re.findall(r"\d+", self.version)][:4]
        first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
        return first, second, third, fourth


@dataclass(frozen=True, slots=True)
class Release:
    """One release of the changelog.

    Args:
        version: Its version; for what is not released yet, the project's.
        date: Day as YYYY-MM-DD, or empty while it is not released.
        changes: One line each.
    """

    version: str
    date: str
    changes: tuple[str, ...]


def read_project(root: Path = ROOT) -> Project:
    """Return what pyproject.toml says; KeyError where something is missing."""
    stated = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return Project(
        name=stated["name"],
        version=stated["version"],
        summary=stated["description"],
        keywords=tuple(stated["keywords"]),
    )


def read_releases(project: Project, root: Path = ROOT) -> list[Release]:
    """Return the releases of CHANGELOG.md, the latest first."""
    text = (root / "CHANGELOG.md").read_text("utf-8")
    starts = list(_RELEASE.finditer(text))
    ends = [start.start() for start in starts[1:]] + [len(text)]
    releases = []
    for start, end in zip(starts, ends, strict=True):
        changes = tuple(" ".join(item.split()) for item in _ITEM.findall(text[start.end() : end]))
        version = start["version"]
        if version.lower() == "unreleased":
            if not changes:
                continue
            version = project.version
        releases.append(Release(version, start["date"] or "", changes))
    return releases


def source_date(root: Path = ROOT) -> int:
    """Return the time that everything built is stamped with, in seconds since 1970.

    SOURCE_DATE_EPOCH where it is set (https://reproducible-builds.org/specs/source-date-epoch),
    else the time of the last commit; outside a repository, the time of the changelog.
    """
    if stated := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(stated)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return int((root / "CHANGELOG.md").stat().st_mtime)
    return int(done.stdout)
