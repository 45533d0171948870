"""Latin letters or others."""

import pytest

from reader.text.script import is_latin


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("It rained.", True),
        ("Łódź, Øre, São Paulo", True),
        ("1234 + 5678", True),
        ("", True),
        ("Шёл дождь в NATO.", False),
        ("هطل المطر", False),
        ("下雨了", False),
    ],
)
def test_is_latin(text: str, latin: bool) -> None:
    assert is_latin(text) is latin
