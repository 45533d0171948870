"""Text of others as a label shows it."""

import pytest

from reader.ui.words.label_text import one_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines", "two lines"),
        ("gnp.\u202eexe", "gnp.exe"),
        ("nul\0here", "nulhere"),
        ("<b>literal</b> & more", "<b>literal</b> & more"),
    ],
)
def test_a_label_is_one_plain_line(text: str, shown: str) -> None:
    assert one_line(text) == shown


def test_a_label_is_short() -> None:
    assert one_line("x" * 1000, limit=10) == "x" * 9 + "…"
