"""Looks at the files of a build: sizes, contents, validators.

python -m resources.packaging.checks.still dist
"""

import shutil
import subprocess
import sys
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

from resources.packaging.project import APPLICATION_ID

LARGEST_FOLDER = 200_000_000
LARGEST_PACKAGE = 80_000_000
_NEVER_SHIPPED = (
    "/torch",
    "/pytest",
    "/training/",
    "/test/",
    "/tests/",
    "_tests.",
    "hypothesis",
    "libQt6Network",
    "libQt6Qml",
    "libssl",
)


def main(arguments: list[str] | None = None) -> int:
    """Check what a build left in a folder; 1 if anything is wrong."""
    arguments = sys.argv[1:] if arguments is None else arguments
    output = Path(arguments[0] if arguments else "dist")
    folder = output / "dramatis"
    (package,) = output.glob("*.deb")
    troubles = [*_sizes(folder, package), *_contents(folder), *_validated(package)]
    for trouble in troubles:
        print("WRONG", trouble)
    return 1 if troubles else 0


def _sizes(folder: Path, package: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    unpacked = sum(path.stat().st_size for path in files)
    packed = package.stat().st_size
    print(f"{unpacked / 1e6:.1f} MB unpacked, {packed / 1e6:.1f} MB as .deb")
    wrong = []
    if unpacked > LARGEST_FOLDER:
        wrong.append(f"the folder is over {LARGEST_FOLDER / 1e6:.0f} MB")
    if packed > LARGEST_PACKAGE:
        wrong.append(f"the package is over {LARGEST_PACKAGE / 1e6:.0f} MB")
    return wrong


def _contents(folder: Path) -> list[str]:
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*")]
    names += _modules(folder / "dramatis")
    wrong = [name for name in names for never in _NEVER_SHIPPED if never in f"/{name}/"]
    dangling = [path.name for path in folder.rglob("*") if path.is_symlink() and not path.exists()]
    return [f"ships {name}" for name in wrong] + [f"{name} leads nowhere" for name in dangling]


def _modules(program: Path) -> list[str]:
    """Return the modules that the program holds in its archive, as paths."""
    held = CArchiveReader(str(program))
    archive = next(name for name in held.toc if name.endswith(".pyz"))
    return [name.replace(".", "/") for name in held.open_embedded_archive(archive).toc]


def _validated(package: Path) -> list[str]:
    laid = package.parent / "laid"
    shutil.rmtree(laid, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--extract", str(package), str(laid)], check=True)
    share = laid / "usr" / "share"
    manual = share / "man" / "man1" / "dramatis.1.gz"
    commands = [
        ["desktop-file-validate", str(share / "applications" / "dramatis.desktop")],
        ["appstreamcli", "validate", "--no-net", f"{share}/metainfo/{APPLICATION_ID}.metainfo.xml"],
        ["mandoc", "-T", "lint", "-W", "warning", str(manual)],
        ["man", "--warnings", "--local-file", "-Tutf8", str(manual)],
        ["lintian", "--fail-on", "error,warning", str(package)],
    ]
    wrong = []
    for command in commands:
        if shutil.which(command[0]) is None:
            print(f"not run, since it is not installed: {command[0]}")
            continue
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        complaint = done.stderr if command[0] == "man" else done.stdout + done.stderr
        clean = done.returncode == 0 and (
            command[0] in ("appstreamcli", "lintian") or not complaint
        )
        print(f"{'clean' if clean else 'WRONG'}: {command[0]} {complaint.strip()}")
        if not clean:
            wrong.append(f"{command[0]}: {complaint}")
    shutil.rmtree(laid)
    return wrong


if __name__ == "__main__":
    sys.exit(main())
