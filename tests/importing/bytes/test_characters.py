"""Characters that no reader can show, or that would make a text read as another."""

import pytest

from reader.importing.bytes.characters import clean

RLE, PDF, RLO, LRI, PDI = "\u202b", "\u202c", "\u202e", "\u2066", "\u2069"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (f"abc{RLO}def{PDF}ghi", "abcdefghi"),
        (f"{RLE}שלום{PDF}", f"{RLE}שלום{PDF}"),
        (f"{RLE}a{RLO}b{PDF}c{PDF}d", f"{RLE}abc{PDF}d"),
        (f"a{PDF}b{PDI}c", "abc"),
        (f"a{LRI}b{PDI}c", f"a{LRI}b{PDI}c"),
        (f"a{LRI}b{RLE}c{PDI}d{PDF}e", f"a{LRI}bc{PDI}de"),
        (f"a{RLE}b\nc{PDF}d", "ab\ncd"),
        ("a\r\nb\x00c\x0bd", "a\nbc\nd"),
    ],
)
def test_only_controls_that_open_and_close_in_one_line_stay(written: str, shown: str) -> None:
    assert clean(written) == shown
