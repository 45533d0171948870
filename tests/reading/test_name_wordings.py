"""What an article calls somebody, and where."""

from reader.reading.name_wordings import wordings_of
from tests.notation import annotations_of


def test_names_come_first_and_the_most_frequent_before_the_others() -> None:
    annotations = annotations_of(
        "[He>Ada:pronoun] and [The author>Ada:nominal], [Ada|person]. [Lovelace>Ada], "
        "[Lovelace>Ada]. [he>Ada:pronoun] [the author>Ada:nominal] [AL>Ada:alias]"
    )
    found = wordings_of(annotations.entities[0], annotations.article.text)
    assert [(each.words, each.form.value, len(each.spans)) for each in found] == [
        ("Lovelace", "name", 2),
        ("Ada", "name", 1),
        ("AL", "alias", 1),
        ("the author", "nominal", 2),
        ("he", "pronoun", 2),
    ]


def test_who_says_i_keeps_the_capital() -> None:
    annotations = annotations_of("[Ada|person]: [I>Ada] came.")
    assert [
        each.words for each in wordings_of(annotations.entities[0], annotations.article.text)
    ] == ["Ada", "I"]
