"""One person's reader without a window: their own files, and what is kept between starts."""

from pathlib import Path

from reader.library.library import Library
from reader.operations import Desk


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


def test_the_sample_is_kept_for_the_next_start(tmp_path: Path) -> None:
    def desk() -> Desk:
        return Desk(
            library=Library(tmp_path / "own.sqlite3"), last_article=tmp_path / "own" / "last.json"
        )

    article = desk().open_sample()
    assert desk().quick_article(None) is None
    desk().keep_article(article, None)
    assert desk().quick_article(None) == article
