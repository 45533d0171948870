"""E-books in FictionBook: sections and titles in order, authors, notes left out."""

import pytest

from reader.errors import NoArticleError
from reader.importing.opening import open_bytes
from reader.text.article import Shape

BOOK = """<?xml version="1.0" encoding="{encoding}"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">
<description><title-info><author><first-name>Инес</first-name><last-name>Кэллоуэй</last-name></author>
<author><nickname>x</nickname></author><book-title>Пирс</book-title><lang>ru</lang></title-info>
<document-info><author><first-name>Scanner</first-name></author></document-info></description>
<body><title><p>Пирс</p></title>
<section><title><p>Глава первая</p></title><p>Паром пришёл во <emphasis>вторник</emphasis>.<a
l:href="#n1" type="note">1</a> И ушёл.</p>
<poem><stanza><v>Шумит волна</v></stanza></poem></section></body>
<body name="notes"><section id="n1"><p>Примечание.</p></section></body>
<binary id="cover.jpg" content-type="image/jpeg">/9j/4AAQSkZJRg</binary></FictionBook>"""


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251"])
def test_a_book_is_read_section_by_section(encoding: str) -> None:
    article = open_bytes(BOOK.format(encoding=encoding).encode(encoding))
    assert article.headline == "Пирс"
    assert article.bylines == ("Инес Кэллоуэй",)
    assert article.language == "ru"
    shapes = [
        (each.role.value, each.shape, each.span.of(article.text)) for each in article.paragraphs
    ]
    assert shapes == [
        ("headline", Shape.TEXT, "Пирс"),
        ("heading", Shape.TEXT, "Глава первая"),
        ("body", Shape.TEXT, "Паром пришёл во вторник. И ушёл."),
        ("body", Shape.QUOTE, "Шумит волна"),
    ]
    assert [each.text for each in article.removed] == ["Примечание."]


def test_a_book_without_text_is_said() -> None:
    with pytest.raises(NoArticleError, match="no text in this e-book"):
        open_bytes(b"<?xml version='1.0'?><FictionBook><body><section/></body></FictionBook>")
