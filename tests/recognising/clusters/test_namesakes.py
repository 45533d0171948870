"""Relatives of one name are two, and one somebody with and without a middle name is one."""

import pytest

from tests.notation import retold

CASES = {
    "a middle initial, and his son": (
        "[Richard Daley|person] sat. [Richard M. Daley|person], his son, left.",
        "[Richard Daley|person] sat. [Richard M. Daley|person], [his>Richard Daley] son, left.",
    ),
    "a short form, and his son": (
        "[William Gates Sr.|person] sat. [Bill Gates|person], his son, left.",
        "[William Gates Sr.|person] sat. [Bill Gates|person], [his>William Gates Sr.] son, left.",
    ),
    "other initials": (
        "[George H.W. Bush|person] sat. [George W. Bush|person] left.",
        "[George H.W. Bush|person] sat. [George W. Bush|person] left.",
    ),
    "fewer initials": (
        "[George H.W. Bush|person] sat. [George H. Bush|person] left.",
        "[George H.W. Bush|person] sat. [George H. Bush>George H.W. Bush] left.",
    ),
    "one and the same": (
        "[Richard Daley|person] sat. [Richard M. Daley|person] of Ohio left.",
        (
            "[Richard Daley|person=Richard M. Daley] sat. "
            "[Richard M. Daley>Richard M. Daley] of Ohio left."
        ),
    ),
    "somebody's wife is told of again": (
        "[Hillary Clinton|person] sat. Then [Hillary Rodham Clinton|person], his wife, left.",
        (
            "[Hillary Clinton|person=Hillary Rodham Clinton] sat. "
            "Then [Hillary Rodham Clinton>Hillary Rodham Clinton], his wife, left."
        ),
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_namesakes(seen: str, made: str) -> None:
    assert retold(seen) == made
