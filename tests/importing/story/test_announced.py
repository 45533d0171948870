"""What a line with a colon announces belongs to the article: a list of those present."""

from reader.importing.formats.plain_text import read_plain_text


def test_those_present_are_kept_above_the_report() -> None:
    text = (
        "Present at the meeting were:\n\nKarin Voss\nOmar Hahn\nJoe Pike\n\n"
        "Karin Voss opened the meeting at nine. Omar Hahn reported on the harbour and the costs of "
        "the new quay, which will reach nine million pounds.\n"
    )
    article = read_plain_text(text)
    assert {"Karin Voss", "Omar Hahn", "Joe Pike"} <= set(article.text.split("\n\n"))
    assert not article.removed
