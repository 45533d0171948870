"""Characters of scripts without spaces are words by themselves; others are left to the pattern."""

import re
import subprocess
import sys

import pytest

from reader.importing.lines.wide_script import wide_characters, words_and_wide

_LATIN = re.compile(r"[A-Za-z]+")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada and Ben", ["Ada", "and", "Ben"]),
        ("“Ada” — and…", ["Ada", "and"]),
        ("東京 and 서울", ["東", "京", "and", "서", "울"]),
        ("かな、Ada", ["か", "な", "Ada"]),
        ("Ἀθῆναι", []),
        ("", []),
    ],
)
def test_wide_characters_are_words(text: str, words: list[str]) -> None:
    assert words_and_wide(text, _LATIN) == words
    assert wide_characters(text) == sum(len(word) == 1 for word in words)


def test_nothing_is_compiled_for_a_text_without_them() -> None:
    code = (
        "from reader.importing.lines import wide_script as w\n"
        "w.wide_characters('“Ada” and Đặng — Łódź')\n"
        "print(w._pattern.cache_info().misses)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
