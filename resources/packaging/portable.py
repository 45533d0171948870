"""Packs the one-folder app as an archive that runs wherever it is unpacked."""

import subprocess
import tarfile
from functools import partial
from pathlib import Path

from resources.packaging.desktop_files import write_share
from resources.packaging.project import Project, Release

_NOTE = """\
Dramatis {version}, to be run from this folder: double-click “dramatis”, or type ./dramatis FILE.

Nothing needs to be installed. To have it in the menus and under “Open with”, copy the contents of
“share” to ~/.local/share, and make a link to “dramatis” in a folder that is searched for programs:

    cp -r share/. ~/.local/share/ && mkdir -p ~/.local/bin && ln -s "$PWD/dramatis" ~/.local/bin/
"""


def build_portable_archive(
    folder: Path,
    work: Path,
    output: Path,
    *,
    project: Project,
    releases: list[Release],
    date: int,
    machine: str,
) -> Path:
    """Write the .tar.zst and return its path.

    Args:
        folder: The one-folder app.
        work: Where what the archive adds is written.
        output: Folder of the archive.
        project: Name and version.
        releases: The latest first.
        date: What every file is stamped with, in seconds since 1970.
        machine: The processor that the app runs on.
    """
    top = f"{project.name}-{project.version}-linux-{machine}"
    write_share(work / "share", project, releases, date=date)
    (work / "README.txt").write_text(_NOTE.format(version=project.version), "utf-8")
    archive = output / f"{top}.tar"
    settle = partial(_like_every_time, date=date, program=f"{top}/{project.name}")
    with tarfile.open(archive, "w", format=tarfile.GNU_FORMAT) as tar:
        for root in (folder, work):
            for path in sorted(root.rglob("*")):
                inside = f"{top}/{path.relative_to(root).as_posix()}"
                tar.add(path, inside, recursive=False, filter=settle)
    command = ["zstd", "--quiet", "--force", "-T0", "-16", "--rm", str(archive)]
    subprocess.run(command, check=True)
    return archive.with_suffix(".tar.zst")


def _like_every_time(member: tarfile.TarInfo, date: int, program: str) -> tarfile.TarInfo:
    """Return the member with the mode, the owner and the time that it has in every build."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = date
    member.mode = 0o755 if member.isdir() or member.name == program else 0o644
    return member
