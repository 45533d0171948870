"""What a person should know of how a document was read comes through, and nothing else does."""

from dataclasses import replace

import pytest

from reader.text.article import Article
from reader.text.article_record import article_from_record, article_record
from reader.text.note import Note, NoteCode
from reader.wording import Wording

PAGES = Note(NoteCode.PAGES_WITHOUT_TEXT, Wording("{count} pages hold no text.", count=1200), 1200)


def test_a_note_comes_out_of_the_parsing_process_as_it_was() -> None:
    article = Article("Words.", notes=(PAGES,))
    read = article_from_record(article_record(article))
    assert read == article
    assert read.notes[0].message.fields == {"count": 1200}
    assert read.notes[0].message == "1,200 pages hold no text."


@pytest.mark.parametrize(
    "note",
    [
        "words",
        ["no-such-code", "Words.", {}, 1],
        ["cut-off", "{count.real}", {"count": 1}, 1],
        ["cut-off", "Words.", {}],
    ],
)
def test_a_note_that_is_none_is_not_believed(note: object) -> None:
    record = article_record(Article("Words."))
    with pytest.raises((ValueError, TypeError)):
        article_from_record({**record, "notes": [note]})


def test_only_what_may_be_missing_is_a_loss() -> None:
    assert PAGES.is_loss
    assert not replace(PAGES, code=NoteCode.ENCODING_GUESSED).is_loss
