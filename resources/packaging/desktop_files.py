"""What a Linux desktop is told of the app, and the manual page, as files to be installed."""

import argparse
import gzip
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from reader import command_line
from resources.packaging.icons import ICON, LINUX_SIZES, png_icon
from resources.packaging.project import APPLICATION_ID, ROOT, Project, Release

DESKTOP = ROOT / "resources" / "desktop"


def write_share(share: Path, project: Project, releases: list[Release], *, date: int) -> None:
    """Write what belongs under `/usr/share`, but for what only Debian wants.

    Args:
        share: The folder; made if need be.
        project: Name and version.
        releases: The latest first.
        date: In seconds since 1970, for what has no date of its own.
    """
    day = datetime.fromtimestamp(date, UTC).date().isoformat()
    desktop = (DESKTOP / "dramatis.desktop").read_text("utf-8")
    _write(share / "applications" / "dramatis.desktop", desktop)
    metainfo = (DESKTOP / f"{APPLICATION_ID}.metainfo.xml").read_text("utf-8")
    metainfo_name = f"{APPLICATION_ID}.metainfo.xml"
    _write(share / "metainfo" / metainfo_name, with_releases(metainfo, releases, day=day))
    hicolor = share / "icons" / "hicolor"
    _write(hicolor / "scalable" / "apps" / "dramatis.svg", ICON.read_text("utf-8"))
    for size in LINUX_SIZES:
        path = hicolor / f"{size}x{size}" / "apps" / "dramatis.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png_icon(size))
    manual = share / "man" / "man1" / f"{project.name}.1.gz"
    manual.parent.mkdir(parents=True, exist_ok=True)
    manual.write_bytes(packed(manual_page(project, day=day)))


def with_releases(metainfo: str, releases: Iterable[Release], *, day: str) -> str:
    """Return the AppStream metainfo with its releases.

    Args:
        metainfo: The file without them.
        releases: The latest first.
        day: Of a release that has none yet.
    """
    lines = ["  <releases>"]
    for release in releases:
        lines.append(f'    <release version="{release.version}" date="{release.date or day}">')
        lines.append("      <description>\n        <ul>")
        lines.extend(f"          <li>{escape(_plain(item))}</li>" for item in release.changes)
        lines.append("        </ul>\n      </description>\n    </release>")
    lines.append("  </releases>\n</component>")
    return metainfo.replace("</component>", "\n".join(lines))


def manual_page(project: Project, *, day: str) -> str:
    """Return the manual page, whose options are those of the command line itself.

    Args:
        project: Name and version.
        day: As YYYY-MM-DD.
    """
    commands = _commands()
    parts = [
        f'.TH {project.name.upper()} 1 "{day}" "Dramatis {project.version}" "User Commands"',
        ".SH NAME",
        f"{project.name} \\- {_roff('read articles with their people, organisations and places')}",
        ".SH SYNOPSIS",
        f".B {project.name}\n.RI [ FILE \\&.\\|.\\|. ]\n.br",
        f".B {project.name} annotate\n.RI [ options ]\n.IR FILE \\&.\\|.\\|.\n.br",
        f".B {project.name} print\n.RI [ options ]\n.I FILE\n.B \\-o\n.I OUT.pdf",
        ".SH DESCRIPTION",
        _roff(
            "Dramatis shows who is in an article, which organisations, and where. Without a "
            "command it opens the window with each FILE; with none, the article read last, or a "
            "sample at the first start. Everything happens on this computer; reading opens no "
            "network connection."
        ),
        ".TP\n.B \\-\\-version\nTell the version and end.",
        ".TP\n.BR \\-h ,\\~ \\-\\-help\nTell how it is used and end.",
    ]
    for name, title in (("annotate", "ANNOTATE"), ("print", "PRINT")):
        parts.append(f".SH {title}")
        parts.extend(_option(action) for action in commands[name]._actions)  # noqa: SLF001
    parts.extend(_LAST_PARTS)
    return "\n".join(part for part in parts if part) + "\n"


def packed(text: str) -> bytes:
    """Return text as a gzip file that is the same each time."""
    return gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0)


_LAST_PARTS = (
    ".SH EXIT STATUS",
    ".TP\n.B 0\nAll was done.",
    ".TP\n.B 1\nA file could not be read or written; the others are still done.",
    ".TP\n.B 2\nThe command was used wrongly.",
    ".SH FILES",
    ".TP\n.I $XDG_CONFIG_HOME/dramatis/settings.json\nYour preferences.",
    ".TP\n.I $XDG_DATA_HOME/dramatis/library.sqlite3\nWhat you corrected, and how far you read.",
    ".TP\n.I $XDG_STATE_HOME/dramatis/log/dramatis.log\nWhat went wrong; it never grows large.",
    ".SH EXAMPLES",
    ".TP\n.B dramatis annotate story.txt\nWrite one JSON object to standard output.",
    ".TP\n.B cat story.txt | dramatis annotate \\-\\-as\\-is \\-\nTake the whole text.",
    ".TP\n.B dramatis print story.txt \\-o story.pdf\nWrite the print edition.",
)


def _commands() -> dict[str, argparse.ArgumentParser]:
    parser = command_line._parser()  # noqa: SLF001 - its options are what there is to tell
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to them
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            return dict(action.choices)
    raise LookupError("the command line has no commands")


def _option(action: argparse.Action) -> str:
    if action.dest == "help":
        return ""
    if not action.option_strings:
        told = _roff(action.help or "")
        return f".TP\n.I {_roff(str(action.metavar))}\n{told[:1].upper()}{told[1:]}"
    names = ", ".join(f"\\fB{_roff(name)}\\fP" for name in action.option_strings)
    value = ""
    if action.choices is not None:
        value = " " + "|".join(_roff(str(choice)) for choice in action.choices)
    elif action.nargs != 0:
        value = f" \\fI{_roff(str(action.metavar or action.dest.upper()))}\\fP"
    told = _roff(action.help or f"Default: {action.default}.")
    return f".TP\n{names}{value}\n{told[:1].upper()}{told[1:]}"


def _roff(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("“", "\\(lq").replace("”", "\\(rq")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def _plain(text: str) -> str:
    return text.replace("`", "").replace("**", "")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
