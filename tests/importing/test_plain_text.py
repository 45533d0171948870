import pytest

from reader.importing.opening import open_bytes
from tests.importing import dumps


@pytest.mark.parametrize("name", dumps.names())
def test_every_line_of_a_saved_text_is_what_it_is(name: str) -> None:
    sample = dumps.dump(name)
    article = open_bytes(sample.text.encode())
    assert dumps.faults(article, sample) == []
    assert dumps.facts(article) == sample.facts
    assert (article.headline is None) == ("H" not in sample.marks)
