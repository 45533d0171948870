"""What the desktops are told agrees with what the app does."""

import configparser
import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.window import opening_actions
from reader.ui.words.interface_language import LANGUAGES
from resources.packaging import desktop_files, documents, macos
from resources.packaging.project import APPLICATION_ID, Release, read_project, read_releases

_DAY = "2026-01-31"


def _desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(desktop_files.DESKTOP / "dramatis.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def _metainfo() -> str:
    return (desktop_files.DESKTOP / f"{APPLICATION_ID}.metainfo.xml").read_text("utf-8")


def test_the_desktop_entry_offers_the_kinds_of_document_that_can_be_opened() -> None:
    assert _desktop_entry()["MimeType"].strip(";").split(";") == documents.mime_types()
    assert _desktop_entry()["Exec"] == "dramatis %F"


def test_the_dialog_that_opens_files_shows_every_kind_that_a_double_click_opens() -> None:
    shown = {pattern.removeprefix("*.") for pattern in opening_actions._ARTICLE_FILES.split()}
    assert {suffix for kind in documents.DOCUMENT_KINDS for suffix in kind.suffixes} <= shown


def test_the_metainfo_names_the_same_kinds() -> None:
    root = ElementTree.fromstring(_metainfo())  # noqa: S314 - our own file
    assert [each.text for each in root.iter("mediatype")] == documents.mime_types()
    assert root.findtext("id") == APPLICATION_ID
    assert root.findtext("launchable") == "dramatis.desktop"


def test_the_changelog_becomes_the_releases_of_the_metainfo() -> None:
    releases = [Release("1.1", "", ("Reads & marks",)), Release("1.0", "2026-01-01", ("First",))]
    text = desktop_files.with_releases(_metainfo(), releases, day=_DAY)
    root = ElementTree.fromstring(text)  # noqa: S314 - our own file
    found = [(each.get("version"), each.get("date")) for each in root.iter("release")]
    assert found == [("1.1", _DAY), ("1.0", "2026-01-01")]
    assert root.findtext("releases/release/description/ul/li") == "Reads & marks"


def test_what_is_not_released_yet_has_the_version_of_the_project() -> None:
    project = read_project()
    assert read_releases(project)[0].version == project.version


def test_the_manual_page_tells_every_option_of_the_command_line() -> None:
    page = desktop_files.manual_page(read_project(), day=_DAY).replace("\\-", "-")
    for option in ("--as-is", "--format", "--no-people", "--paper", "--no-index", "--version"):
        assert option in page
    assert "None" not in page
    assert page.count("A file, or - for standard input") == 2


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="needs mandoc")
def test_the_manual_page_is_clean(tmp_path: Path) -> None:
    page = tmp_path / "dramatis.1"
    page.write_text(desktop_files.manual_page(read_project(), day=_DAY), "utf-8")
    done = subprocess.run(
        ["mandoc", "-T", "lint", "-W", "warning", str(page)],  # noqa: S607 - wherever it is
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == ""


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs the validator")
def test_the_desktop_entry_is_valid() -> None:
    command = ["desktop-file-validate", str(desktop_files.DESKTOP / "dramatis.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstreamcli")
def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    path = tmp_path / f"{APPLICATION_ID}.metainfo.xml"
    releases = read_releases(read_project())
    path.write_text(desktop_files.with_releases(_metainfo(), releases, day=_DAY), "utf-8")
    command = ["appstreamcli", "validate", "--no-net", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_everything_a_linux_desktop_wants_is_written(tmp_path: Path, qtbot: QtBot) -> None:
    project = read_project()
    desktop_files.write_share(tmp_path, project, read_releases(project), date=1_700_000_000)
    icons = list((tmp_path / "icons" / "hicolor").rglob("dramatis.*"))
    assert len(icons) == 10
    assert all(icon.stat().st_size > 200 for icon in icons)
    assert (tmp_path / "man" / "man1" / "dramatis.1.gz").is_file()
    assert (tmp_path / "applications" / "dramatis.desktop").is_file()


def test_the_property_list_of_macos_parses_and_offers_every_kind() -> None:
    held = plistlib.loads(plistlib.dumps(macos.information(read_project())))
    offered = [
        suffix
        for kind in held["CFBundleDocumentTypes"]
        for suffix in kind["CFBundleTypeExtensions"]
    ]
    table = [suffix for kind in documents.DOCUMENT_KINDS for suffix in kind.suffixes]
    assert offered == table
    named = {kind["UTTypeIdentifier"] for kind in held["UTImportedTypeDeclarations"]}
    used = {kind["LSItemContentTypes"][0] for kind in held["CFBundleDocumentTypes"]}
    assert named < used
    assert held["CFBundleLocalizations"] == list(LANGUAGES)
    assert held["CFBundleShortVersionString"] == read_project().version


def test_the_installer_of_windows_offers_every_kind() -> None:
    recipe = Path(desktop_files.__file__).parent / "windows" / "dramatis.iss"
    offered = re.findall(r'Subkey: "Software\\Classes\\\.(\w+)\\', recipe.read_text("utf-8"))
    table = {suffix for kind in documents.DOCUMENT_KINDS for suffix in kind.suffixes}
    assert set(offered) == table
