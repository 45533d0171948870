"""That running text was left out is told where there is much of it beside what was kept."""

import pytest

from reader.importing.lines.blocks import ArticleDraft, Block, article_from_draft
from reader.importing.story.left_out_prose import left_out_note
from reader.text.note import NoteCode

SENTENCE = "The harbour office had counted " + "one ship after another " * 6 + "until the evening."
CHINESE = (
    "港口办公室一艘接一艘地清点着船只。直到傍晚灯塔亮起来的时候。人们才回家去吃晚饭。然后又回来继续清点。"
    * 2
)


def noted(kept: int, left_out: list[str]) -> int:
    """Return the count of the note, 0 without one."""
    blocks = [Block(SENTENCE)] * kept + [Block(text, kept=False) for text in left_out]
    note = left_out_note(article_from_draft(ArticleDraft(blocks)))
    assert note is None or note.code is NoteCode.LEFT_OUT_PROSE
    return note.count if note else 0


@pytest.mark.parametrize(
    ("kept", "left_out", "count"),
    [
        (4, [SENTENCE] * 3, 3),
        (4, [SENTENCE] * 3 + ["Read more"] * 9, 3),
        (4, [SENTENCE] * 2, 0),
        (20, [SENTENCE] * 3, 0),
        (4, ["Harbour opens after the storm"] * 40, 0),
        (2, [SENTENCE.rstrip(".")] * 9, 0),
        (2, [CHINESE] * 3, 3),
        (4, [], 0),
    ],
    ids=["much", "beside chrome", "two", "little", "titles", "no sentences", "Chinese", "nothing"],
)
def test_much_running_text_left_out_is_told(kept: int, left_out: list[str], count: int) -> None:
    assert noted(kept, left_out) == count
