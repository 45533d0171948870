"""Each error is counted once, under its cause."""

from reader.recognising.mentions.readings import NameSpan
from reader.text.entity import EntityKind
from reader.training.data.corpora import Document
from reader.training.evaluate_errors import errors_in, table

TEXT = "Ada Byron left Oslo for the Blue Bank of Lima and Rio."


def span(wording: str) -> tuple[int, int]:
    return TEXT.index(wording), TEXT.index(wording) + len(wording)


def test_causes_are_told_apart() -> None:
    names = (
        (*span("Ada Byron"), EntityKind.PERSON),
        (*span("Oslo"), EntityKind.PLACE),
        (*span("Blue Bank of Lima"), EntityKind.ORGANISATION),
        (*span("Rio"), EntityKind.PLACE),
    )
    document = Document("d", "gum", "gum/news", True, TEXT, (), names)
    found = [
        NameSpan(*span("Ada Byron"), EntityKind.PERSON),
        NameSpan(*span("left"), EntityKind.PERSON),
        NameSpan(*span("Oslo"), EntityKind.ORGANISATION),
        NameSpan(*span("Blue Bank"), EntityKind.ORGANISATION),
    ]
    errors = list(errors_in(document, found))
    assert [(error.cause, error.kind.value) for error in errors] == [
        ("spurious", "person"),
        ("kind", "organisation"),
        ("boundary", "organisation"),
        ("missed", "place"),
    ]
    assert "for the [Blue Bank] of Lima" in errors[2].shown
    assert table({"one": errors}).splitlines()[2] == (
        "| one | 1 (0 person, 1 organisation, 0 place) | 1 (0 person, 1 organisation, 0 place) "
        "| 1 (0 person, 0 organisation, 1 place) | 1 (1 person, 0 organisation, 0 place) |"
    )
