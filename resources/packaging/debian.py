"""Builds the Debian package around the one-folder app."""

import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import md5
from pathlib import Path
from textwrap import wrap

from resources.packaging.desktop_files import packed, write_share
from resources.packaging.project import HOMEPAGE, MAINTAINER, Project, Release

DEPENDS = (
    # What the app's libraries ask for and do not bring: the system's C library, the way to the
    # screen and its drivers, fonts, the session bus. Checked in a bare root by check.py.
    "libc6 (>= 2.36)",
    "libdbus-1-3",
    "libegl1",
    "libexpat1",
    "libfontconfig1",
    "libfreetype6",
    "libgcc-s1",
    "libgl1",
    "libglib2.0-0",
    "liblzma5",
    "libstdc++6",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "xkb-data",
    "zlib1g",
)
RECOMMENDS = ("desktop-file-utils", "fonts-dejavu-core", "libcups2", "shared-mime-info")

_DESCRIPTION = """\
 Dramatis gives any article its cast list: it shows who is in it, which
 organisations, and where. Choose a name, and every place in the text where
 that somebody is meant lights up; step through them by key, put wrong names
 right, and print the text with its marks and an index of names.
 .
 Everything happens on this computer: names are found by weights that come
 with the package, and reading opens no network connection."""


def build_debian_package(
    folder: Path,
    work: Path,
    output: Path,
    *,
    project: Project,
    releases: list[Release],
    date: int,
) -> Path:
    """Write the .deb and return its path.

    Args:
        folder: The one-folder app.
        work: Where the package's tree is laid; emptied first.
        output: Folder of the .deb.
        project: Name and version.
        releases: For the changelog.
        date: What every file is stamped with, in seconds since 1970.
    """
    shutil.rmtree(work, ignore_errors=True)
    library = work / "usr" / "lib" / project.name
    shutil.copytree(folder, library, symlinks=True)
    (work / "usr" / "bin").mkdir(parents=True)
    (work / "usr" / "bin" / project.name).symlink_to(f"../lib/{project.name}/{project.name}")
    share = work / "usr" / "share"
    write_share(share, project, releases, date=date)
    _write_documents(share, project, releases, date=date)
    architecture = _architecture()
    _write_control(work, project, architecture)
    _settle(work, library / project.name, date)
    target = output / f"{project.name}_{project.version}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(date)}
    command = ["dpkg-deb", "-Zxz", "--threads-max=1", "--root-owner-group", "--build"]
    subprocess.run([*command, str(work), str(target)], check=True, env=environment)
    return target


def debian_changelog(project: Project, releases: list[Release], *, date: int) -> str:
    """Return the changes in the form of Debian's changelogs (deb-changelog(5)).

    Args:
        project: Its name.
        releases: The latest first.
        date: Of a release that has none yet, in seconds since 1970.
    """
    entries = []
    for release in releases:
        day = datetime.fromtimestamp(date, UTC)
        if release.date:
            day = datetime.fromisoformat(release.date).replace(tzinfo=UTC)
        lines = [f"{project.name} ({release.version}) unstable; urgency=medium", ""]
        for change in release.changes:
            lines += wrap(change, 78, initial_indent="  * ", subsequent_indent="    ")
        lines += ["", f" -- {MAINTAINER}  {format_datetime(day)}", ""]
        entries.append("\n".join(lines))
    return "\n".join(entries)


def _write_documents(share: Path, project: Project, releases: list[Release], *, date: int) -> None:
    documents = share / "doc" / project.name
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_copyright(project), "utf-8")
    changelog = debian_changelog(project, releases, date=date)
    (documents / "changelog.gz").write_bytes(packed(changelog))
    overrides = share / "lintian" / "overrides" / project.name
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(Path(__file__).parent / "debian_files" / "lintian-overrides", overrides)


def _write_control(work: Path, project: Project, architecture: str) -> None:
    control = work / "DEBIAN"
    control.mkdir()
    size = sum(path.lstat().st_size for path in work.rglob("*") if path.is_file()) // 1024
    fields = {
        "Package": project.name,
        "Version": project.version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(DEPENDS),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "text",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": f"reader that shows who is in an article\n{_DESCRIPTION}",
    }
    lines = [f"{name}: {value}" for name, value in fields.items()]
    (control / "control").write_text("\n".join(lines) + "\n", "utf-8")
    sums = [
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(work).as_posix()}\n"
        for path in sorted(work.rglob("*"))
        if path.is_file() and not path.is_symlink() and control not in path.parents
    ]
    (control / "md5sums").write_text("".join(sums), "utf-8")


def _copyright(project: Project) -> str:
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {project.name}\n"
        "Comment: The app brings libraries of others along. Their licences, with a list, are in\n"
        f" /usr/lib/{project.name}/_internal/reader/licences.\n"
        "\n"
        "Files: *\n"
        "Copyright: 2026 The Dramatis project\n"
        "License: Apache-2.0\n"
        " On Debian systems, the complete text of the Apache License, Version 2.0 is in\n"
        " /usr/share/common-licenses/Apache-2.0.\n"
    )


def _settle(work: Path, program: Path, date: int) -> None:
    """Give every file the mode and the time that it has in every build."""
    for path in [work, *work.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)


def _architecture() -> str:
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
