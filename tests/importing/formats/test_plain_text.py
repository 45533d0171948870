import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import DocumentError, NoArticleError, TooLargeError
from reader.importing.bytes.characters import clean, without_surrogates
from reader.importing.bytes.kinds import binary_kind
from reader.importing.opening import open_bytes, open_text
from reader.text.article import ParagraphRole
from tests.importing import dumps


@pytest.mark.parametrize("name", dumps.names())
def test_every_line_of_a_saved_text_is_what_it_is(name: str) -> None:
    sample = dumps.dump(name)
    article = open_bytes(sample.text.encode())
    assert dumps.faults(article, sample) == []
    assert dumps.facts(article) == sample.facts
    assert (article.headline is None) == ("H" not in sample.marks)


def test_no_question_of_a_record_is_its_headline() -> None:
    article = open_text(
        "Testimony of Ada Sample\n\nBY MS. RAY:\n\n"
        "Q. Good morning, Ms. Sample. Where do you work?\n\n"
        "A. I work at the harbour office in Ulm, where I keep the books.\n\n"
        "Q. And who else works there with you?\n\n"
        "A. Ben Sample does. He has run the office since 2011.\n"
    )
    assert article.headline == "Testimony of Ada Sample"
    assert article.bylines == ()


def test_the_only_day_of_a_story_is_that_of_its_publication() -> None:
    body = "\n\nThe boats are back in the harbour. They came on Monday, and nobody saw them.\n"
    article = open_text(f"Harbour opens in Ulm\n\nUpdated 20 November 2010{body}")
    assert article.published is not None
    assert article.published.isoformat() == "2010-11-20"
    assert article.updated is None


def test_html_in_a_text_file_is_text() -> None:
    text = (
        'A headline with <b>markup</b> & more\n\nROME (AP) - He said "<script>alert(1)</script>".'
    )
    article = open_text(text)
    assert article.headline == "A headline with <b>markup</b> & more"
    assert '"<script>alert(1)</script>"' in article.text


def test_a_text_that_is_all_chrome_is_said_and_can_be_shown() -> None:
    text = "Share\nTweet\n0 : 0\n  • narrow-phone\n  • wide-tablet\n\nAccept all cookies\n"
    with pytest.raises(NoArticleError, match="No article text") as caught:
        open_bytes(text.encode())
    assert caught.value.raw_text == text


def test_a_list_of_names_is_not_lost() -> None:
    article = open_text("Ada Sample\nBen Sample\nThe Harbour Office, Ulm")
    assert article.text.split("\n\n") == ["Ada Sample", "Ben Sample", "The Harbour Office, Ulm"]


def test_reading_backwards_is_undone_in_the_headline() -> None:
    article = open_text(
        "Headline \u202egpj.exe\u202c here\n\nOSLO (AP) - Something was said there."
    )
    assert article.headline == "Headline gpj.exe here"


def test_control_characters_are_left_out() -> None:
    article = open_text(
        "PARIS (AFP) - One\0 two\x08 three\ufeff four.\u2028The next line is here too."
    )
    assert article.text == "PARIS (AFP) - One two three four.\n\nThe next line is here too."


def test_a_number_alone_is_chrome_only_with_its_list() -> None:
    story = "ULM (dpa) - The score at half-time was\n\n0 : 0\n\nand it stayed so until the end.\n"
    tail = "\nEditing by Jo Sample\n\n0 : 0\n  • narrow-phone\n  • wide-tablet\n"
    article = open_text(story + tail)
    assert [item.line for item in article.removed] == [8, 9, 10]
    assert "0 : 0" in article.text


def test_a_line_that_would_hold_the_window_up_is_refused_with_its_size_and_the_limit() -> None:
    with pytest.raises(TooLargeError, match=r"10\.0 million characters.*limit is 2 million"):
        open_text("word " * 2_000_000)
    assert len(open_text("word " * 390_000).paragraphs) == 1


def test_as_it_is_a_line_may_be_of_any_length() -> None:
    assert len(open_text("word " * 2_000_000, as_is=True).paragraphs) == 1


PIECES = """Share|Tweet|By|Jane|Doe|Home|Related:|Comments|2|November 20, 2010|6:06 PM|The
minister said on Monday that it was late.|LISBON (Reuters) -|“Yes,”|Editing by|Jo|•|©|- |0 : 0
Read more|Photo:|(AP Photo/X)|\t|\0|\u2028|\ufeff|\u202e|é|中文。|…|>|3/4/2019|Von|Anzeige"""
WORDS = st.sampled_from(PIECES.replace("\n", "|").split("|"))
PAGES = st.lists(st.lists(WORDS, max_size=14).map(" ".join), max_size=40).map("\n".join)


@given(PAGES | st.text(max_size=400))
def test_every_line_is_kept_or_can_be_put_back(page: str) -> None:
    try:
        article = open_text(page)
    except DocumentError:
        return
    lines = clean(without_surrogates(page)).split("\n")
    removed = {item.line for item in article.removed}
    at = 0
    for number, line in enumerate(lines):
        words = line.strip()
        if not words:
            continue
        if number in removed:
            assert any(item.text == words for item in article.removed if item.line == number)
        else:
            found = article.text.find(words, at)
            assert found >= 0
            at = found + len(words)
    assert all(0 <= item.at <= len(article.text) for item in article.removed)
    assert all(paragraph.span.of(article.text).strip() for paragraph in article.paragraphs)


@given(st.binary(max_size=300))
def test_any_bytes_open_or_are_refused_in_a_sentence(data: bytes) -> None:
    if binary_kind(data) is not None:
        return
    try:
        open_bytes(data, as_is=True)
        sentence = "."
    except DocumentError as error:
        sentence = error.sentence
    assert sentence.endswith(".")


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_as_is_is_the_text_itself(text: str) -> None:
    try:
        article = open_text(text, as_is=True)
    except NoArticleError:
        return
    assert article.text == text


def test_a_page_saved_as_markdown_loses_its_surroundings() -> None:
    page = """[Home](https://example.org/) [News](https://example.org/news)

* Skip to main content
* Share

# Ferry timetable to change

May 9, 2017

The first ferry of the day will leave at 5:40 instead of 6:10, the **harbour office** said.

The last one stays where it is, and so does the captain, who likes it there.

## Most read

* [Snow plough found in lake](https://example.org/1)
* [How bridges sing](https://example.org/2)
"""
    article = open_bytes(page.encode())
    assert article.headline == "Ferry timetable to change"
    assert article.published is not None
    assert article.text.endswith("who likes it there.")
    assert "Share" not in article.text


def test_what_was_left_out_is_put_back_as_what_it_was() -> None:
    page = """Home
News

Harbour opens again

The harbour opened again on Monday after eleven years, the mayor said, and the boats came.

Related links

Five boats that never left

The oldest of them was built in 1974 and has not moved since, and her owner does not mind.

By Ann Sample

A boat at the quay. (Photo: Jo Sample)
"""
    document = open_text(page)
    roles = {item.text: item.role for item in document.removed}
    assert roles["Five boats that never left"] is ParagraphRole.HEADING
    assert roles["By Ann Sample"] is ParagraphRole.CREDIT
    assert roles["A boat at the quay. (Photo: Jo Sample)"] is ParagraphRole.CAPTION
    assert roles["News"] is ParagraphRole.BODY
