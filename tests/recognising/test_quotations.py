from reader.recognising.quotations import Quotations
from reader.recognising.recogniser import Recogniser
from tests.notation import FakeWeights, annotations_of, notation_of


def retold(seen: str) -> str:
    return notation_of(Recogniser(FakeWeights(seen)).recognise(annotations_of(seen).article))


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


def test_i_is_whoever_is_named_as_the_speaker() -> None:
    seen = "[Tom Ray|person] left. “I lost my hat,” [Ray|person] said."
    assert "“[I>Tom Ray] lost [my>Tom Ray] hat,”" in retold(seen)
    seen = '[Tom Ray|person] left. "I lost it," said the baker [Ray|person].'
    assert '"[I>Tom Ray] lost it,"' in retold(seen)
    seen = "[Tom Ray|person], a baker, told them: “It was me.”"
    assert "“It was [me>Tom Ray].”" in retold(seen)


def test_a_quotation_goes_on_after_its_speaker() -> None:
    seen = "“It is late,” [Tom Ray|person] said. “I must go.”"
    assert "“[I>Tom Ray] must go.”" in retold(seen)


def test_i_is_left_alone_where_no_speaker_is_named() -> None:
    for seen in (
        "“I lost my hat.” [Tom Ray|person] left.",
        "“I lost my hat,” [Tom Ray|person] said.",
        "“I lost my hat,” said a man.",
        "I met [Tom Ray|person].",
        "“I voted,” [Norway|place] said.",
        "“I am late.”\n\n[Tom Ray|person] said nothing.",
    ):
        assert retold(seen) == seen
