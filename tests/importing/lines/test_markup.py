"""Where the blocks of a page begin and end."""

import pytest

from reader.importing.lines.markup import lines_of, parse_html


def lines(body: str) -> list[str]:
    root = parse_html(f"<html><body>{body}</body></html>")
    assert root is not None
    return [line.shown for line in lines_of(root)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<p>The council said on Tuesday evening that the bridge<br>would stay closed.</p>",
            ["The council said on Tuesday evening that the bridge would stay closed."],
        ),
        (
            "<p>The council said that the bridge was closed.<br>The mayor was not there.</p>",
            ["The council said that the bridge was closed.", "The mayor was not there."],
        ),
        (
            "<p>The council said on Tuesday evening that the bridge<br><br>would stay closed.</p>",
            ["The council said on Tuesday evening that the bridge", "would stay closed."],
        ),
        (
            "<h1>Bridge stays closed<br>After the Flood</h1>",
            ["Bridge stays closed After the Flood"],
        ),
        ("<p>O wind,<br>o wind,<br>come down</p>", ["O wind,", "o wind,", "come down"]),
        (
            "<p>Harbour Office<br>1 Quay Street<br>Ulm</p>",
            ["Harbour Office", "1 Quay Street", "Ulm"],
        ),
        ("<ul><li>One<br>Two</li><li>Three</li></ul>", ["• One", "Two", "• Three"]),
    ],
)
def test_a_break_parts_what_is_not_one_sentence(body: str, expected: list[str]) -> None:
    assert lines(body) == expected


def test_each_line_of_a_block_knows_how_much_of_it_is_linked() -> None:
    root = parse_html("<p><a href='/x'>Another story of ours</a><br>It was closed.</p>")
    assert root is not None
    assert [line.linked for line in lines_of(root)] == [1.0, 0.0]
