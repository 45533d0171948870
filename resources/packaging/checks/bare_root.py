"""Installs the package on a bare Debian and opens an article there as a file manager would.

    python -m resources.packaging.checks.bare_root PACKAGE.deb --root FOLDER --picture WINDOW.png

Needs to be root, and mmdebstrap where FOLDER does not hold a bare Debian yet. First the package
alone, without what it recommends: every library must be found, and the app must run. Then what it
recommends, and `gio`: `gio open article.txt` must bring up the window with that article.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from resources.packaging.checks.kinds import write_documents
from resources.packaging.checks.running import ARTICLE, NAMES
from resources.packaging.checks.screen import SOCKETS, screen

_DEBIAN = "bookworm"
_PERSON = "ada"
_HOME = f"/home/{_PERSON}"
_LIBRARIES = """\
cd /usr/lib/dramatis
find . -name '*.so*' -type f -o -name dramatis -type f | while read -r file; do
    LD_LIBRARY_PATH=/usr/lib/dramatis/_internal ldd "$file" 2>&1 |
        grep 'not found' | sed "s|^|$file: |"
done
"""


def main(arguments: list[str] | None = None) -> int:
    """Check the package on a bare Debian; an exception tells what is wrong."""
    options = _parser().parse_args(arguments)
    root: Path = options.root
    if not (root / "etc" / "debian_version").exists():
        command = ["mmdebstrap", "--variant=minbase", "--format=directory", _DEBIAN, str(root)]
        subprocess.run(command, check=True)
    shutil.copyfile(options.package, root / "dramatis.deb")
    shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")

    _inside(root, "apt-get update --quiet=2")
    _inside(root, "apt-get install --yes --quiet=2 --no-install-recommends /dramatis.deb")
    _be_found(root, but="libcups.so.2")
    print("installed without recommendations: every library is found, but CUPS's for printers")

    _inside(root, f"id {_PERSON} >/dev/null 2>&1 || useradd --create-home {_PERSON}")
    (root / _HOME[1:] / "article.txt").write_text(ARTICLE, "utf-8")
    found = _inside(root, f"dramatis annotate {_HOME}/article.txt", person=_PERSON)
    if not all(name in found for name in NAMES):
        raise AssertionError(f"names are missing in {found}")
    print("annotate: finds the names")

    wanted = "desktop-file-utils fonts-dejavu-core libcups2 shared-mime-info libglib2.0-bin"
    _inside(root, f"apt-get install --yes --quiet=2 --no-install-recommends {wanted}")
    _be_found(root)
    print("with recommendations: every library is found")
    _offer_itself(root)
    with screen() as a_screen, _opened(root, a_screen.display):
        a_screen.window("Lighthouse keepers")
        a_screen.wait_for_marks(options.picture)
    print("gio open article.txt: the window shows that article")

    _inside(root, "apt-get purge --yes --quiet=2 dramatis")
    left = _inside(root, "find /usr /opt /etc -name '*dramatis*'")
    if left:
        raise AssertionError(f"removing the package leaves {left}")
    print("removed: nothing is left")
    return 0


def _be_found(root: Path, *, but: str = "") -> None:
    """Make sure that every library that is asked for is there, but perhaps one."""
    lines = _inside(root, _LIBRARIES).splitlines()
    missing = [line for line in lines if not but or but not in line]
    if missing:
        raise AssertionError("libraries are missing:\n" + "\n".join(missing))


def _offer_itself(root: Path) -> None:
    """Make sure that a file manager offers the app for each ending of each kind of document."""

    def print_pdf(text: Path, pdf: Path) -> None:
        inside = [f"/{path.relative_to(root)}" for path in (text, pdf)]
        _inside(root, f"dramatis print {inside[0]} -o {inside[1]}", person=_PERSON)

    home = root / _HOME[1:]
    paths = [path for path, _ in write_documents(home, print_pdf)]
    for path in paths:
        told = _inside(root, f"gio info -a standard::content-type {_HOME}/{path.name}")
        mime_type = told.split()[-1]
        if "dramatis.desktop" not in _inside(root, f"gio mime {mime_type}", person=_PERSON):
            raise AssertionError(f"Dramatis is not offered for {path.name}, which is {mime_type}")
    print("a file manager offers it for", ", ".join(path.suffix for path in paths))


def _inside(root: Path, script: str, *, person: str = "") -> str:
    """Run a script in the root, as root or as a person, and return what it prints."""
    done = subprocess.run(
        _chroot(root, script, person), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise AssertionError(f"{script}\n{done.stdout}{done.stderr}")
    return done.stdout


@contextmanager
def _opened(root: Path, display: str) -> Iterator[None]:
    """Open the article with `gio`; what that started ends with this context."""
    script = f"DISPLAY={display} gio open {_HOME}/article.txt && cat"
    process = subprocess.Popen(_chroot(root, script, _PERSON), stdin=subprocess.PIPE)
    try:
        yield
    finally:
        process.kill()
        process.wait()


def _chroot(root: Path, script: str, person: str) -> list[str]:
    """Return a command that runs a script in the root, with mounts and processes of its own."""
    who = ["--userspec=1000:1000"] if person else []
    environment = ["env", "-i", f"HOME={_HOME if person else '/root'}", "LC_ALL=C.UTF-8"]
    path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
    inner = ["chroot", *who, str(root), *environment, path, "DEBIAN_FRONTEND=noninteractive"]
    mounts = (
        f"mount -t proc proc {root}/proc && mount --bind /dev {root}/dev && "
        f"mkdir -p {root}{SOCKETS} {SOCKETS} && mount --bind {SOCKETS} {root}{SOCKETS} && "
        'exec "$@"'
    )
    own = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
    return [*own, "sh", "-c", mounts, "sh", *inner, "sh", "-c", script]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m resources.packaging.checks.bare_root")
    parser.add_argument("package", type=Path)
    parser.add_argument("--root", type=Path, required=True, help="folder of the bare Debian")
    parser.add_argument("--picture", type=Path, required=True, help="where the picture is kept")
    return parser


if __name__ == "__main__":
    sys.exit(main())
