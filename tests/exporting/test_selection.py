"""What is copied with its marks says who is named, in rich text and in plain."""

from hypothesis import assume, given
from hypothesis import strategies as st
from lxml import html

from reader.exporting.selection import marked_selection
from reader.text.annotations import Annotations
from reader.text.span import Span
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    "[Ada Byron|person] of [Acme & Sons|organisation] went to [Oslo|place].\n\n"
    "[She>Ada Byron] met <nobody> in [Oslo>Oslo]; [Byron>Ada Byron] left."
)


def copied(first: str, last: str) -> tuple[str, str]:
    text = STORY.article.text
    found = marked_selection(STORY, Span(text.index(first), text.index(last) + len(last)))
    return found.html, found.plain


def test_plain_text_names_each_once_and_says_who_they_are() -> None:
    _, plain = copied("Ada", "left.")
    assert plain == (
        "Ada Byron [P1] of Acme & Sons [O1] went to Oslo [L1].\n\n"
        "She met <nobody> in Oslo; Byron left.\n\n"
        "[P1] Ada Byron (person)\n[O1] Acme & Sons (organisation)\n[L1] Oslo (place)"
    )


def test_a_stretch_tells_only_of_whom_it_names_even_in_part() -> None:
    _, plain = copied("Sons", "She")
    assert plain == (
        "Sons [O1] went to Oslo [L1].\n\nShe [P1]\n\n"
        "[P1] Ada Byron (person)\n[O1] Acme & Sons (organisation)\n[L1] Oslo (place)"
    )


def test_rich_text_underlines_by_kind_and_escapes_the_words() -> None:
    rich, _ = copied("Ada", "left.")
    page = html.fromstring(rich)
    shown = {each.text: each.get("style") for each in page.iter("u")}
    assert list(shown) == ["Ada Byron", "Acme & Sons", "Oslo", "She", "Byron"]
    assert "solid" in shown["Ada Byron"]
    assert "dashed" in shown["Acme & Sons"]
    assert "wavy" in shown["Oslo"]
    assert "&lt;nobody&gt;" in rich


@given(annotations(), st.data())
def test_the_words_are_those_of_the_article(drawn: Annotations, data: st.DataObject) -> None:
    length = len(drawn.article.text)
    assume(length)
    start = data.draw(st.integers(0, length - 1))
    span = Span(start, data.draw(st.integers(start + 1, length)))
    found = marked_selection(drawn.with_entities(()), span)
    assert found.plain.split() == span.of(drawn.article.text).split()
    marked = marked_selection(drawn, span)
    assert marked.html.encode("utf-8").decode("utf-8") == marked.html
    assert marked.html.count("<u ") <= len(drawn.mentions) * 2
