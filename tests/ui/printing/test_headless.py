"""The command line prints in a process that has no screen and no application."""

import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from reader.exporting.print_options import PrintOptions, PrintWords
from reader.ui.printing.headless import print_to_pdf
from reader.ui.words.interface_language import LANGUAGES
from tests.ui.printing.editions import small_story

_PROGRAM = """
import sys
from pathlib import Path
from reader.exporting.print_options import PrintOptions, PrintWords
from reader.ui.printing.headless import print_to_pdf
from tests.ui.printing.editions import small_story
print_to_pdf([(small_story(), PrintOptions(words=PrintWords(sys.argv[2])))], Path(sys.argv[1]))
"""


def printed_alone(path: Path, words: str = "en") -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(path), words],
        env={"PYTHONPATH": str(Path(__file__).parents[3]), "HOME": str(path.parent)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.usefixtures("qapp")
def test_it_prints_without_a_screen_and_the_same_in_every_process(tmp_path: Path) -> None:
    path = tmp_path / "alone.pdf"
    printed_alone(path)
    print_to_pdf([(small_story(), PrintOptions())], tmp_path / "here.pdf")
    assert path.read_bytes() == (tmp_path / "here.pdf").read_bytes()


def test_its_headings_are_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    printed_alone(tmp_path / "german.pdf", "de")
    pages = PdfReader(tmp_path / "german.pdf").pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Register" in words
    assert "Personen" in words
    assert "Index of names" not in words
    assert {each.value for each in PrintWords} == set(LANGUAGES)


@pytest.mark.parametrize("size", [7.5, 19.0])
def test_type_that_cannot_be_read_is_refused(size: float) -> None:
    with pytest.raises(ValueError, match="cannot be printed"):
        PrintOptions(type_size=size)
