from pathlib import Path

import pytest

from reader.errors import NoArticleError, UnreadableError
from reader.importing.opening import open_bytes, open_path, open_text


def test_a_text_file_becomes_an_article(tmp_path: Path) -> None:
    path = tmp_path / "story"
    path.write_text("The mayor of Ulm met the press on Monday.\n", encoding="utf-8")
    article = open_path(path)
    assert article.text == "The mayor of Ulm met the press on Monday."
    assert article.source == str(path)


def test_as_is_keeps_every_character() -> None:
    text = "  Share\r\n\r\nA\tstory\0 \u2028here.\n\n"
    assert open_bytes(text.encode(), as_is=True).text == text
    assert open_text(text, as_is=True).text == text


def test_nothing_to_read() -> None:
    with pytest.raises(NoArticleError, match="nothing to read in this file"):
        open_bytes(b"")
    with pytest.raises(NoArticleError, match="nothing to read in this file"):
        open_bytes(b" \n\n")
    with pytest.raises(NoArticleError, match="nothing to read in the pasted text"):
        open_text("\n")


def test_a_folder_or_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="is a folder"):
        open_path(tmp_path)
    with pytest.raises(UnreadableError, match="There is no file"):
        open_path(tmp_path / "missing.txt")
