"""A name on its way to becoming a mention."""

from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.mentions.readings import KINDS, NameSpan
from reader.text.entity import EntityKind


def test_kinds_are_told_in_the_order_of_kinds() -> None:
    sure = FoundMention.of(NameSpan(0, 3, EntityKind.PLACE, 0.6, (0.1, 0.2, 0.7)), "Ada")
    assert [sure.confidence_of(kind) for kind in KINDS] == [0.1, 0.2, 0.7]
    assert sure.kind_share == 0.7
    plain = FoundMention.of(NameSpan(0, 3, EntityKind.PERSON), "Ada")
    assert [plain.confidence_of(kind) for kind in KINDS] == [1.0, 0.0, 0.0]


def test_a_name_that_is_cut_has_the_words_of_its_span() -> None:
    text = "Mr. Ada\n Byron"
    name = FoundMention.of(NameSpan(0, len(text), EntityKind.PERSON), text)
    assert name.wording == "Mr. Ada Byron"
    assert name.cut(text, 4, len(text)).wording == "Ada Byron"
    assert name.cut(text, 0, len(text)) is name
