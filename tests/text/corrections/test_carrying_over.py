"""Corrections stay where they belong when the text of an article changes a little."""

from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.corrections.carrying_over import Earlier, carried_over
from reader.text.corrections.text_traces import traces_of
from reader.text.edits import Delete, Rename
from reader.text.history import History
from tests.notation import annotations_of

OLD = (
    "On Saturday the [Cold War|organisation] ended, said [Ada Byron|person] in [Rome|place].\n\n"
    "[Byron>Ada Byron] smiled.\n\nNobody else did."
)
NEW = (
    "New: [Kim|person] was there.\n\n"
    "On Sunday the [Cold War|organisation] ended, said [Ada Byron|person] in [Rome|place].\n\n"
    "[Byron>Ada Byron] smiled.\n\nNobody else did."
)


def _earlier(*names: str) -> Earlier:
    found = annotations_of(OLD)
    ids = {each.name: each.id for each in found.entities}
    history = History(found).edited(Rename(ids["Ada Byron"], "Ada Lovelace"))
    for name in names:
        history = history.edited(Delete(ids[name]))
    return Earlier(history.present.entities, history.corrections, traces_of(found.article.text))


def test_corrections_stay_where_a_word_changed_and_a_line_came() -> None:
    over = carried_over([_earlier("Cold War")], annotations_of(NEW))
    assert over is not None
    assert (over.count, over.total) == (2, 2)
    rows = over.corrected.annotations.entities
    assert [each.name for each in rows] == ["Kim", "Ada Lovelace", "Rome"]
    text = over.corrected.annotations.article.text
    assert [mention.span.of(text) for mention in rows[1].mentions] == ["Ada Byron", "Byron"]


def test_what_has_no_place_any_more_is_counted() -> None:
    new = annotations_of(NEW.replace("the [Cold War|organisation] ended", "it ended"))
    over = carried_over([_earlier("Cold War")], new)
    assert over is not None
    assert (over.count, over.total) == (1, 2)


def test_another_article_takes_nothing_over() -> None:
    other = Annotations(article_as_is("Something else was written here, by somebody else."))
    assert carried_over([_earlier()], other) is None


def test_a_text_that_is_but_quoted_in_another_gives_it_nothing() -> None:
    around = "\n\n".join(f"Paragraph {number} of something else." for number in range(40))
    assert carried_over([_earlier()], annotations_of(f"{NEW}\n\n{around}")) is None


def test_of_several_texts_the_nearest_counts() -> None:
    short = Earlier((), (), traces_of("On Sunday the Cold War ended."))
    over = carried_over([short, _earlier()], annotations_of(NEW))
    assert over is not None
    assert over.total == 1
