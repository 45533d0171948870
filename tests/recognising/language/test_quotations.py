from reader.recognising.language.quotations import Quotations


def test_quotations_are_found_with_either_marks() -> None:
    text = 'He said: \u201cGo.\u201d She said: "No."\nThen \u201call went'
    newline = text.index("\n")
    quotations = Quotations(text, [(0, newline), (newline + 1, len(text))])
    assert [text[start:end] for start, end in quotations.spans] == [
        "\u201cGo.\u201d",
        '"No."',
        "\u201call went",
    ]
    assert quotations.around(text.index("Go")) == 0
    assert quotations.around(text.index("She")) is None


def test_two_apostrophes_close_a_quotation_and_open_none() -> None:
    text = "\"Go,'' he said. The '80s'' were long."
    quotations = Quotations(text, [(0, len(text))])
    assert [text[start:end] for start, end in quotations.spans] == ["\"Go,''"]


def test_an_open_quotation_goes_on_in_the_next_paragraph() -> None:
    text = '"Go.\n"Stay," he said. "Wait."'
    quotations = Quotations(text, [(0, 4), (5, len(text))])
    assert [quotations.goes_on(number) for number in range(3)] == [False, True, False]
    assert [quotations.follows(number) for number in range(3)] == [False, False, True]
    closed = '"Go."\n"Stay."'
    assert not Quotations(closed, [(0, 5), (6, len(closed))]).goes_on(1)
