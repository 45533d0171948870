"""Text of others made fit for a label, a title or a row: one line, plain, without tricks."""

import unicodedata

# Controls that turn the direction of what follows: in a title they could make it read as another.
_DIRECTION = dict.fromkeys(
    [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], None
)
_UNSHOWN = ("Cc", "Cs", "Co", "Cn")


def one_line(text: str, *, limit: int = 300) -> str:
    """Return `text` on one line without controls, shortened to `limit` code points."""
    squeezed = " ".join(text[: limit * 4].translate(_DIRECTION).split())
    if not squeezed.isprintable():
        squeezed = "".join(char for char in squeezed if unicodedata.category(char) not in _UNSHOWN)
    return squeezed if len(squeezed) <= limit else squeezed[: limit - 1].rstrip() + "…"


def tool_tip(*lines: str) -> str:
    """Return lines as a tooltip that shows them as they are written; empty ones are left out."""
    # Not at the top: the first paint needs no entities of HTML.
    from html import escape

    return f"<qt>{'<br>'.join(escape(line) for line in lines if line)}</qt>"
