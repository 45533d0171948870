"""A nickname inside a name belongs to it, and what is quoted between two names does not."""

import pytest

from tests.notation import retold

CASES = {
    "in quotation marks": (
        '[Earvin|person] "Magic" [Johnson|person] spoke. [Johnson|person] left.',
        '[Earvin "Magic" Johnson|person] spoke. [Johnson>Earvin "Magic" Johnson] left.',
    ),
    "in curly ones, of two words": (
        "[Dwayne|person] “The Rock” [Johnson|person] spoke.",
        "[Dwayne “The Rock” Johnson|person] spoke.",
    ),
    "in brackets": (
        "The house of [Margaret|person] ([Peggy|person]) [Lund|person] is old.",
        "The house of [Margaret (Peggy) Lund|person] is old.",
    ),
    "where only the surname was found": (
        'Ed "Too Tall" [Jones|person] spoke.',
        '[Ed "Too Tall" Jones|person] spoke.',
    ),
    "a play by somebody": (
        'The author of "Magic" [Johnson|person] admires wrote it.',
        'The author of "Magic" [Johnson|person] admires wrote it.',
    ),
    "another sentence": (
        '[Tom Ray|person] left. "Go" [Ann Lund|person] said.',
        '[Tom Ray|person] left. "Go" [Ann Lund|person] said.',
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_nicknames(seen: str, made: str) -> None:
    assert retold(seen) == made
