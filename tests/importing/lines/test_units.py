from reader.importing.lines.units import join_lines, source_lines


def test_lines_know_where_they_stood() -> None:
    lines = source_lines("\n\n  One\n\tTwo\n\n\nThree")
    assert [(line.text, line.number, line.indent, line.gap) for line in lines] == [
        ("One", 2, 2, 2),
        ("Two", 3, 4, 0),
        ("Three", 6, 0, 2),
    ]


def test_hyphens_at_the_end_of_a_line_stay() -> None:
    assert join_lines(["a long-", "range missile"]) == "a long-range missile"
    assert join_lines(["in May -", "or June"]) == "in May - or June"
    assert join_lines(["Anne-", "Marie"]) == "Anne- Marie"
