"""One person's reader without a window: their own files, and what is kept between starts."""

from pathlib import Path

import pytest

from reader.errors import DocumentError
from reader.library.library import Library
from reader.operations import Desk
from reader.text.document_lines import lines_of
from reader.text.revision import turned


def test_each_damaged_file_of_the_person_is_told_once(tmp_path: Path) -> None:
    settings, library = tmp_path / "settings.json", tmp_path / "library.sqlite3"
    settings.write_text("{", "utf-8")
    library.write_bytes(b"no database" * 200)
    path = tmp_path / "story.txt"
    path.write_text("A headline stands here\n\nAnd a body of two sentences.\n", "utf-8")
    desk = Desk(settings_path=settings, library=Library(library))
    desk.load_settings()
    desk.open_article(path)
    told = [desk.take_trouble(), desk.take_trouble()]
    assert [str(trouble.sentence)[:13] for trouble in told if trouble] == [
        "Your library ",
        "Your settings",
    ]
    assert desk.take_trouble() is None


def test_where_pasted_html_holds_nothing_its_plain_text_is_taken(tmp_path: Path) -> None:
    desk = Desk(settings_path=tmp_path / "settings.json", library=Library(tmp_path / "library"))
    empty = "<html><body><img src='a.png'></body></html>"
    assert desk.paste_article("Ada met Bob.", markup=empty).text == "Ada met Bob."
    with pytest.raises(DocumentError):
        desk.paste_article(" ", markup=empty)


def test_a_line_taken_out_of_an_item_of_a_feed_is_out_when_it_is_opened_again(
    tmp_path: Path,
) -> None:
    feed = tmp_path / "news.xml"
    feed.write_text(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast News</title>'
        "<entry><title>Harbour opens</title><content type='html'>&lt;p&gt;The boats are back."
        "&lt;/p&gt;&lt;p&gt;Read our letter.&lt;/p&gt;</content></entry>"
        "<entry><title>Bridge closes</title><content>It is old.</content></entry></feed>",
        "utf-8",
    )
    desk = Desk(settings_path=tmp_path / "settings.json", library=Library(tmp_path / "library"))
    first, _ = desk.open_articles(feed)
    (number,) = [n for n, line in enumerate(lines_of(first)) if "letter" in line.text]
    desk.keep_revision(turned(first, number))
    again, other = desk.open_articles(feed)
    assert "letter" not in again.text
    assert "The boats are back." in again.text
    assert "It is old." in other.text


def test_the_sample_is_kept_for_the_next_start(tmp_path: Path) -> None:
    def desk() -> Desk:
        return Desk(
            library=Library(tmp_path / "own.sqlite3"), last_article=tmp_path / "own" / "last.json"
        )

    article = desk().open_sample()
    assert desk().quick_article(None) is None
    desk().keep_article(article, None)
    assert desk().quick_article(None) == article
