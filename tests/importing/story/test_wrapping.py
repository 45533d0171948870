from reader.importing.lines.units import source_lines
from reader.importing.story.wrapping import units_of


def units(text: str) -> list[str]:
    return [unit.text for unit in units_of(source_lines(text))]


def test_a_wrapped_paragraph_is_joined() -> None:
    text = (
        "The harbour office said on Tuesday that the first ferry of the day\n"
        "will leave at twenty to six from the first of June, and that the\n"
        "last one will stay where it is. The captains were asked, and most\n"
        "of them had no objection.\n"
        "\n"
        "The gulls were not asked.\n"
    )
    joined = units(text)
    assert len(joined) == 2
    assert "day will leave" in joined[0]
    assert joined[1] == "The gulls were not asked."


def test_lines_that_are_not_wrapped_stay_apart() -> None:
    assert units("President Sample\nAfter June she will use other names.") == [
        "President Sample",
        "After June she will use other names.",
    ]
    assert units("• one\n• two\n• three") == ["• one", "• two", "• three"]
    assert units("int main() {\n  return 0;\n}") == ["int main() {", "return 0;", "}"]


def test_a_name_is_not_torn_where_the_line_was() -> None:
    first = "The author would like to thank Andrea Sample, Anna van Sample and also her Ben"
    text = f"{first}\nKelly for it."
    assert units(text) == [text.replace("\n", " ")]


def test_a_sentence_torn_at_a_link_is_whole_again() -> None:
    long = (
        "The cable has been renewed and the cabins have been painted in the colours of 1958. " * 3
    )
    text = (
        f"{long}\nThe line, which stood still since\na storm in 2009\n, will run again from July.\n"
    )
    assert (
        units(text)[1]
        == "The line, which stood still since a storm in 2009 , will run again from July."
    )


def test_the_title_of_a_page_and_its_headline_stay_two_lines() -> None:
    title = "The island that will have more sheep than words for them has lost its only teacher"
    assert units(f"{title}\n{title}\n\nThe first words of it stand here.")[:2] == [title, title]


def test_paragraphs_of_much_the_same_length_are_not_taken_for_wrapped_lines() -> None:
    lines = [
        f"The {name} bridge was closed for repairs on Monday and will open again soon."
        for name in ("upper", "lower", "first", "third", "outer")
    ]
    assert units("\n".join(lines)) == lines


def test_a_long_heading_in_the_middle_of_a_wrapped_page_is_one() -> None:
    text = (
        "   The island that will have more sheep than words for them has lost\n"
        "                                  its teacher\n"
        "\n"
        "   The teacher of the smallest school in the country has left after\n"
        "   thirty-three years, and no one has applied to take her place. The\n"
        "   school has four pupils, of whom two are her own grandchildren, and\n"
        "   nobody else has asked for a place there since the year before last.\n"
    )
    assert units(text)[0].endswith("has lost its teacher")


def test_a_narrow_column_is_joined() -> None:
    text = (
        "A storm closed the port of New\n"
        "Harbour on Monday, said Ann van\n"
        "der Berg, who runs it. Ships are\n"
        "to wait until the sea is calm.\n"
        "\n"
        "The gulls of the town had been\n"
        "asked to leave in good time, but\n"
        "most of them would rather stay.\n"
        "\n"
        "None has been seen to fly since\n"
        "the first of the storms came.\n"
    )
    assert [unit.split()[-1] for unit in units(text)] == ["calm.", "stay.", "came."]
    assert "Ann van der Berg" in units(text)[0]


def test_verse_and_a_list_of_names_are_no_column() -> None:
    verse = "The gulls went out\nto see the sea\nand sang about\na cup of tea\nand came\nall home\n"
    assert len(units(verse)) == 6
    names = "Karin Voss\nOmar Hahn\nJoe Pike\nAnn Lund\nTom Ray\nIda Berg\nOtto Klein\nNora Lind\n"
    assert len(units(names)) == 8
