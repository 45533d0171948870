"""Who wrote a page is found however a publisher says it."""

from reader.importing.formats.web_page import read_web_page
from tests.importing.author_pages import author_pages

LEAST_PRECISION, LEAST_RECALL = 0.95, 0.92


def test_authors_are_found_on_pages_of_every_kind() -> None:
    pages = author_pages()
    assert len(pages) == 80
    right = found = due = 0
    for page in pages:
        authors = read_web_page(page.markup).bylines
        right += len(set(authors) & set(page.authors))
        found += len(authors)
        due += len(page.authors)
    assert right / found >= LEAST_PRECISION
    assert right / due >= LEAST_RECALL


def test_references_that_lead_in_a_circle_end() -> None:
    data = (
        '{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},'
        '{"@id":"#a","name":{"@id":"#b"}},{"@id":"#b","name":{"@id":"#a"}}]}'
    )
    page = f'<script type="application/ld+json">{data}</script><h1>Harbour opens</h1>'
    page += "<p>The harbour opened again on Tuesday, and everybody was there to see it.</p>" * 4
    assert read_web_page(page).bylines == ()
