from pathlib import Path

import pytest

from reader.errors import (
    NoArticleError,
    TooLargeError,
    UnreadableError,
    UnsupportedError,
)
from reader.importing.opening import open_bytes, open_path, open_text
from tests.importing.documents import epub

_STORY = "Ann met Bob at the station. He said that she was late for the train to the north."
_MAIL = (
    "Message-ID: <1@a>\nDate: Mon, 3 May 2021 10:00:00 +0000\n"
    "Subject: News\nFrom: ann@example.org\n"
)


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


def test_a_file_that_may_not_be_read_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("A secret.")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableError, match=r"“secret\.txt” may not be read; ask its owner"):
        open_path(path)


def test_a_disk_that_fails_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.txt"
    path.write_text("A story.")

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(UnreadableError, match="could not be read \\(input/output error\\)"):
        open_path(path)
    with pytest.raises(UnreadableError, match="its name is not valid"):
        open_path(Path("a\0b"))


def test_what_is_no_ordinary_file_is_said() -> None:
    device = Path("/dev/null")
    if not device.is_char_device():
        pytest.skip("there is no such device here")
    with pytest.raises(UnreadableError, match="not an ordinary file"):
        open_path(device)


def test_a_binary_file_is_named_as_one() -> None:
    with pytest.raises(UnsupportedError, match="This is a picture"):
        open_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    with pytest.raises(UnsupportedError, match="This file is not text"):
        open_bytes(bytes(range(1, 32)) * 20)


def test_a_file_over_the_limit_is_refused_with_both_sizes(tmp_path: Path) -> None:
    path = tmp_path / "endless.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(TooLargeError, match=r"100\.0 MB, and the limit is"):
        open_path(path)
    with pytest.raises(TooLargeError, match=r"20\.0 MB, and the limit is 20 MB"):
        open_text("x" * 20_000_001)


def test_how_it_was_decoded_is_noted() -> None:
    article = open_bytes("Das Café “Öl” öffnet.\n".encode() + "Das Café öffnet.".encode("cp1252"))
    assert any("mixed" in note.message for note in article.notes)


@pytest.mark.parametrize(
    ("document", "language"),
    [
        (f"<html lang='de-AT'><body><p>{_STORY}</p></body></html>", "de-AT"),
        (f"<html><body><p>{_STORY}</p></body></html>", "en"),
        (f"{_MAIL}Content-Language: fr\n\n{_STORY}\n", "fr"),
        (f"{_MAIL}Content-Language: fr, de\n\n{_STORY}\n", "en"),
        ("El presidente dijo que no va a hablar con la prensa por la noche.", "es"),
        ("Ann Smith, Bob Jones", None),
    ],
)
def test_the_language_is_told_by_the_file_else_by_the_text(
    document: str, language: str | None
) -> None:
    assert open_bytes(document.encode()).language == language


def test_a_book_tells_its_language() -> None:
    for said, language in (("it", "it"), ("und", "en")):
        book = epub({"one.xhtml": f"<p>{_STORY}</p>"}, language=said)
        assert open_bytes(book).language == language
