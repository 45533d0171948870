"""Only what is needed goes into the packaged app."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from reader.ui.style import fonts
from reader.ui.words.interface_language import ENGLISH, LANGUAGES
from resources.packaging.contents import Entry, imported_late, kept, reached, resource_files


def _kept(*names: str, linux: bool = True) -> list[str]:
    entries: list[Entry] = [(name, f"/from/{name}", "BINARY") for name in names]
    return [entry[0] for entry in kept(entries, linux=linux)]


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/translations/qtbase_de.qm",
        "babel/locale-data/en.dat",
        "font_source_serif_pro/files/LICENSE.txt",
        "onnxruntime/capi/onnxruntime_pybind11_state.so",
        "reader/resources/weights/names.onnx",
        "dramatis-1.0.dist-info/METADATA",
    ],
)
def test_what_the_app_needs_is_kept(name: str) -> None:
    assert _kept(name) == [name]


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqglib.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/translations/qt_de.qm",
        "libQt6Network.so.6",
        "babel/locale-data/sw.dat",
        "font_source_serif_pro/files/SourceSerifPro-Black.otf",
        "onnxruntime/tools/convert.py",
        "PySide6/Qt/plugins/wayland-shell-integration/libivi-shell.so",
        "numpy/_core/tests/test_umath.py",
        "numpy/_core/_multiarray_tests.cpython-311-x86_64-linux-gnu.so",
        "tld/tests/res/effective_tld_names_custom.dat.txt",
        "trafilatura/data/tei_corpus.dtd",
        "dramatis.egg-info/SOURCES.txt",
    ],
)
def test_what_nobody_needs_is_dropped(name: str) -> None:
    assert _kept(name) == []


def test_what_the_system_brings_is_left_to_it_on_linux_only() -> None:
    assert _kept("libGL.so.1", "libfontconfig.so.1", "libcups.so.2") == []
    assert _kept("libcups.so.2", linux=False) == ["libcups.so.2"]


def test_a_library_goes_with_the_last_one_that_needs_it() -> None:
    entries: list[Entry] = [
        ("PySide6/plugin.so", "/plugin.so", "BINARY"),
        ("libneeded.so.1", "/libneeded.so.1", "BINARY"),
        ("libbelow.so.2", "/libbelow.so.2", "BINARY"),
        ("libgtk-3.so.0", "/libgtk-3.so.0", "BINARY"),
        ("libpython3.11.so.1.0", "/libpython3.11.so.1.0", "BINARY"),
        ("libQt6Core.so.6", "PySide6/libQt6Core.so.6", "SYMLINK"),
    ]
    asks = {"/plugin.so": ["libneeded.so.1"], "/libneeded.so.1": ["libbelow.so.2", "libc.so.6"]}
    names = [entry[0] for entry in reached(entries, lambda source: asks.get(source, []))]
    assert names == [
        "PySide6/plugin.so",
        "libbelow.so.2",
        "libneeded.so.1",
        "libpython3.11.so.1.0",
    ]


def test_every_file_of_the_type_families_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []

    def load(path: str) -> int:
        loaded.append(path)
        return -1

    monkeypatch.setattr(QFontDatabase, "addApplicationFont", load)
    for package, stem in (
        ("font_source_serif_pro", "SourceSerifPro"),
        ("font_source_sans_pro", "SourceSansPro"),
    ):
        fonts._load_family(package, stem)
    names = ["/".join(Path(path).parts[-3:]) for path in loaded]
    assert len(names) >= 8
    assert _kept(*names) == sorted(names)


def test_no_test_data_and_no_training_goes_along() -> None:
    assert not [name for name in imported_late() if "training" in name or name.startswith("tests")]
    folders = {folder for _, folder in resource_files()}
    assert not [folder for folder in folders if "packaging" in folder or "screenshots" in folder]


def test_the_words_of_every_language_go_along_and_nothing_beside_them() -> None:
    folder = "reader/resources/translations"
    names = {source.rpartition("/")[2] for source, into in resource_files() if into == folder}
    assert names == {f"dramatis_{language}.qm" for language in LANGUAGES}
    qts = [f"PySide6/Qt/translations/qtbase_{each}.qm" for each in LANGUAGES if each != ENGLISH]
    assert _kept(*qts) == qts


def test_the_changelog_the_licence_and_the_sample_go_along() -> None:
    sources = {source.rpartition("/")[2] for source, _ in resource_files()}
    assert {"CHANGELOG.md", "LICENSE", "the-handshake-under-the-sea.txt"} <= sources
