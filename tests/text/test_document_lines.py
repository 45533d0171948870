"""The lines of a document stand where they stood in its source, kept or left out."""

from reader.importing.opening import open_text
from reader.text.article import ParagraphRole
from reader.text.document_lines import lines_of
from tests.text.bridge import DOCUMENT


def test_every_line_stands_where_it_stood_in_the_source() -> None:
    assert [line.text if line.kept else f"({line.text})" for line in lines_of(DOCUMENT)] == [
        "(Home)",
        "Bridge opens",
        "(By Grace)",
        "Ada Byron opened it.",
        "(Grace Hopper was there with a long-awaited ship.)",
        "It is long.",
        "Editing by Jo",
        "(Imprint)",
    ]


def test_a_left_out_line_of_a_pasted_page_is_known_by_its_place() -> None:
    article = open_text(
        "Home\nShare\nThe bridge over the river opens on Monday\n\n"
        + "\n\n".join(
            f"The town waited {number} years for the bridge, and now it is there for all to use."
            for number in range(5)
        )
        + "\n\nRead more\nShare this article\n"
    )
    lines = lines_of(article)
    assert [line.text for line in lines if not line.kept][:2] == ["Home", "Share"]
    assert not lines[0].kept
    assert lines[2].role is ParagraphRole.HEADLINE
    assert lines[-1].text == "Share this article"
