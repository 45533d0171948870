"""Everything that is shipped comes with its terms, and the app shows them."""

from pathlib import Path

import pytest

from reader.reading import third_party
from resources.packaging import licences
from resources.packaging.parts import part_lines


def test_nothing_is_shipped_without_its_licence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = licences.Licence("a-library", "1.0", "MIT", ())
    monkeypatch.setattr(licences, "_python", lambda: iter([bare]))
    monkeypatch.setattr(licences, "_packages", lambda sources: iter([]))
    with pytest.raises(licences.LicenceError, match="a-library"):
        licences.write_licences([], tmp_path / "licences")


def test_licences_are_collected_with_a_list_of_them(tmp_path: Path) -> None:
    import platformdirs

    found = licences.write_licences([platformdirs.__file__], tmp_path / "licences")
    names = {licence.name for licence in found}
    assert {"python", "platformdirs"} <= names
    assert "platformdirs" in (tmp_path / "licences" / "README.txt").read_text("utf-8")
    assert list((tmp_path / "licences" / "platformdirs").iterdir())


def test_what_qt_and_python_took_from_others_is_told(tmp_path: Path) -> None:
    import PySide6

    licences.write_licences([PySide6.__file__], tmp_path / "licences")
    folder = tmp_path / "licences"
    assert "HarfBuzz" in (folder / "pyside6-essentials" / "Qt-parts.txt").read_text("utf-8")
    assert "libmpdec" in (folder / "python" / "Python-parts.txt").read_text("utf-8")


def test_what_is_linked_into_a_package_is_told_with_its_licences(tmp_path: Path) -> None:
    import tokenizers

    licences.write_licences([tokenizers.__file__], tmp_path / "licences")
    texts = {path.name for path in (tmp_path / "licences" / "tokenizers").iterdir()}
    assert {"parts.txt", "MIT.txt"} <= texts


def test_a_part_is_told_with_its_version_its_licence_and_its_authors() -> None:
    record = {
        "components": [
            {
                "name": "onig_sys",
                "version": "69.9.3",
                "author": "Will Speak",
                "licenses": [{"expression": "MIT"}],
            },
            {"name": "bare", "licenses": [{"license": {"id": "0BSD"}}]},
        ]
    }
    bare, onig = part_lines(record)
    assert bare == "bare; 0BSD"
    assert onig.startswith("onig_sys 69.9.3; MIT; Copyright Will Speak; holds Oniguruma")


def test_the_packaged_app_shows_each_with_its_version_and_its_terms_in_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import PySide6

    folder = tmp_path / "licences"
    licences.write_licences([PySide6.__file__], folder)
    monkeypatch.setattr(third_party, "licences_folder", lambda: folder)
    shown = {work.name: work for work in third_party.works()}
    qt = shown["pyside6-essentials"]
    assert qt.version
    assert qt.terms.startswith("LGPL-3.0")
    text = qt.text()
    assert 0 <= text.index("GNU LESSER GENERAL") < text.index("GNU GENERAL PUBLIC LICENSE\n   ")
    assert text.index("Works of others inside Qt") > 0
    assert "Dramatis" in shown
