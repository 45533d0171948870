"""The command line prints in a process that has no screen and no application."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.exporting.print_options import PrintOptions
from reader.ui.printing.headless import print_to_pdf
from tests.ui.printing.editions import small_story

_PROGRAM = """
import sys
from pathlib import Path
from reader.exporting.print_options import PrintOptions
from reader.ui.printing.headless import print_to_pdf
from tests.ui.printing.editions import small_story
print_to_pdf(small_story(), Path(sys.argv[1]), PrintOptions())
"""


@pytest.mark.usefixtures("qapp")
def test_it_prints_without_a_screen_and_the_same_in_every_process(tmp_path: Path) -> None:
    path = tmp_path / "alone.pdf"
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(path)],
        env={"PYTHONPATH": str(Path(__file__).parents[3]), "HOME": str(tmp_path)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    print_to_pdf(small_story(), tmp_path / "here.pdf", PrintOptions())
    assert path.read_bytes() == (tmp_path / "here.pdf").read_bytes()


@pytest.mark.parametrize("size", [7.5, 19.0])
def test_type_that_cannot_be_read_is_refused(size: float) -> None:
    with pytest.raises(ValueError, match="cannot be printed"):
        PrintOptions(type_size=size)
