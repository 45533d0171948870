"""Builds the packaged app: `python -m resources.packaging.build`.

Prepares icons and licences, runs PyInstaller in a process of its own with everything pinned that
would change from build to build, and on Linux makes the .deb and the portable archive of it. What
each system gets is told in README.md beside this file.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from resources.packaging.debian import build_debian_package
from resources.packaging.icons import start_drawing, write_macos_icon, write_windows_icon
from resources.packaging.portable import build_portable_archive
from resources.packaging.project import ROOT, Project, read_project, read_releases, source_date
from resources.packaging.version_resource import version_resource

SPEC = Path(__file__).parent / "dramatis.spec"


def main(arguments: list[str] | None = None) -> int:
    """Build what was asked for, and return the exit status."""
    options = _parser().parse_args(arguments)
    project = read_project()
    releases = read_releases(project)
    date = source_date()
    work, output = options.work.resolve(), options.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    folder = build_folder(project, work, output, date=date)
    print(f"{folder}: {_megabytes(folder)} MB")
    if sys.platform.startswith("linux") and not options.folder_only:
        made = [
            build_debian_package(
                folder, work / "debian", output, project=project, releases=releases, date=date
            ),
            build_portable_archive(
                folder,
                _emptied(work / "portable"),
                output,
                project=project,
                releases=releases,
                date=date,
                machine=platform.machine(),
            ),
        ]
        for path in made:
            print(f"{path}: {_megabytes(path)} MB")
    return 0


def build_folder(project: Project, work: Path, output: Path, *, date: int) -> Path:
    """Build the one-folder app (on macOS an .app beside it) and return its folder.

    Args:
        project: Its name and version.
        work: For everything on the way.
        output: Where the folder is put.
        date: In seconds since 1970, instead of the time of the build.
    """
    prepared = _emptied(work / "prepared")
    _prepare(prepared, project)
    environment = {
        **os.environ,
        "DRAMATIS_PREPARED": str(prepared),
        # Both keep two builds of the same source the same, byte for byte.
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(date),
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--workpath", str(work / "pyinstaller"), "--distpath", str(output)]
    subprocess.run([*command, *places, str(SPEC)], check=True, env=environment, cwd=ROOT)
    return output / project.name


def _prepare(prepared: Path, project: Project) -> None:
    drawing = start_drawing()
    write_windows_icon(prepared / "dramatis.ico")
    write_macos_icon(prepared / "dramatis.icns")
    del drawing
    (prepared / "version_resource.txt").write_text(version_resource(project), "utf-8")
    _record(prepared, project)


def _record(prepared: Path, project: Project) -> None:
    """Write what the app is told of its version when it asks importlib.metadata."""
    recorded = prepared / "inside" / f"{project.name}-{project.version}.dist-info"
    recorded.mkdir(parents=True)
    metadata = f"Metadata-Version: 2.1\nName: {project.name}\nVersion: {project.version}\n"
    (recorded / "METADATA").write_text(metadata, "utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m resources.packaging.build")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="default: dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="default: build")
    parser.add_argument(
        "--folder-only", action="store_true", help="the one-folder app, without packages of it"
    )
    return parser


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _megabytes(path: Path) -> int:
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    return round(sum(each.stat().st_size for each in files if not each.is_symlink()) / 1e6)


if __name__ == "__main__":
    sys.exit(main())
