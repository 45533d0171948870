"""The agency beside a photographer is somebody; other strokes say nothing."""

import pytest

from tests.notation import retold

CASES = {
    "before the name": (
        "A fire. (AP Photo/[John Locher|person])",
        "A fire. ([AP|organisation] Photo/[John Locher|person])",
    ),
    "behind the name": (
        "A quay. Photograph: [Jane Doe|person]/Getty Images",
        "A quay. Photograph: [Jane Doe|person]/[Getty Images|organisation]",
    ),
    "found already": (
        "A fire. ([AP|organisation]/[John Locher|person])",
        "A fire. ([AP|organisation]/[John Locher|person])",
    ),
    "two who play together": (
        "It was won by [Jane Doe|person]/Smith in the end.",
        "It was won by [Jane Doe|person]/Smith in the end.",
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_credits(seen: str, made: str) -> None:
    assert retold(seen) == made
