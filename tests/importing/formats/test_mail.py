"""Mail and mailboxes: their parts, and what is left out."""

import pytest

from reader.importing.formats.readers import Request, read_articles, read_document
from reader.text.article import Article


def opened(data: bytes | str) -> Article:
    content = data.encode("utf-8") if isinstance(data, str) else data
    return read_document("MAIL", Request(content))


def test_a_mail_has_subject_sender_and_date_and_loses_quotation_and_signature() -> None:
    article = opened(
        "From: Ilse Krug <ilse@example.org>\nSubject: =?utf-8?q?Caf=C3=A9_opens?=\n"
        "Date: Mon, 06 May 2024 08:15:00 +0200\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "The café opened\nits doors.\n\nJonas wrote:\n> When?\n\nSoon.\n\n-- \nIlse\n",
    )
    assert article.headline == "Café opens"
    assert article.bylines == ("Ilse Krug",)
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-06T08:15"
    assert article.text == "Café opens\n\nThe café opened its doors.\n\nSoon."
    assert [each.text for each in article.removed] == ["Jonas wrote:", "> When?", "Ilse"]


def _message(subject: str, text: str) -> str:
    return (
        f"From - Mon May 06 08:15:00 2024\nFrom: Ilse Krug <ilse@example.org>\nSubject: {subject}\n"
        f"Message-ID: <{subject}@example.org>\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{text}\n\n"
    )


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_messages_of_a_mailbox_are_kept_apart(line_end: str) -> None:
    mailbox = (
        _message("Harbour", "The harbour opened.\n\n>From Emden came a boat.")
        + _message("Nothing", "")
        + _message("Boats", "The boats are back.\n\nFrom there on they stay until 08:15\nor so.")
    )
    request = Request(mailbox.replace("\n", line_end).encode(), several=True)
    articles = read_articles("MAIL", request)
    assert [each.headline for each in articles] == ["Harbour", "Boats"]
    assert [each.bylines for each in articles] == [("Ilse Krug",)] * 2
    assert articles[0].text.endswith("From Emden came a boat.")
    whole = opened(request.data)
    assert [each.span.of(whole.text) for each in whole.paragraphs if each.role == "heading"] == [
        "Harbour",
        "Boats",
    ]
    assert "Subject" not in whole.text


def test_what_is_attached_to_a_mail_is_not_its_text() -> None:
    attached = "The minutes of the board say at great length who was there and who was not. " * 9
    for kind in ("plain", "html"):
        for header in ("attachment; filename=minutes", "Attachment"):
            article = opened(
                "From: Ilse Krug <ilse@example.org>\nSubject: Minutes\nMIME-Version: 1.0\n"
                'Content-Type: multipart/mixed; boundary="B"\n\n'
                "--B\nContent-Type: text/plain\n\nThe minutes are attached.\n\n"
                f"--B\nContent-Type: text/{kind}\nContent-Disposition: {header}\n\n{attached}\n"
                "--B--\n",
            )
            assert article.text == "Minutes\n\nThe minutes are attached."
            assert not article.removed


def test_a_message_that_quotes_a_mailbox_is_one() -> None:
    letter = _message("Harbour", "See below.\n\n" + _message("Boats", "The boats are back."))
    article = opened(letter.partition("\n")[2])
    assert article.headline == "Harbour"
    assert "The boats are back." in article.text
