"""Who said what, in small texts of every shape."""

from dataclasses import replace
from time import process_time

import pytest

from reader.recognising.language.language import load_language
from reader.recognising.language.lexicon import Lexicon
from reader.recognising.sayings.find_sayings import find_sayings
from reader.text.annotations import Annotations
from reader.text.saying import SayingKind
from tests.notation import annotations_of

DIRECT, MIXED, INDIRECT = SayingKind.DIRECT, SayingKind.MIXED, SayingKind.INDIRECT


def told(annotations: Annotations) -> list[tuple[SayingKind, str, str]]:
    """The sayings as kind, speakers and words."""
    text = annotations.article.text
    found = []
    for saying in find_sayings(annotations, load_language()):
        names = " & ".join(annotations.entity(each).name for each in saying.speakers)
        words = saying.speaker_text.of(text) if saying.speaker_text else "?"
        found.append((saying.kind, names or f"<{words}>", saying.words(text)))
    return found


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        (
            "“The pier is closed,” [Ann Ray|person] said.",
            [(DIRECT, "Ann Ray", "The pier is closed,")],
        ),
        (
            "“The pier is closed,” said [Ann Ray|person].",
            [(DIRECT, "Ann Ray", "The pier is closed,")],
        ),
        (
            '[Ann Ray|person] said: "The pier is closed."',
            [(DIRECT, "Ann Ray", "The pier is closed.")],
        ),
        (
            "“The pier,” [Ann Ray|person] said, “is closed.”",
            [(DIRECT, "Ann Ray", "The pier, […] is closed.")],
        ),
        (
            "“The pier is closed,” [Ann Ray|person] told reporters. “Nobody may enter it now.”",
            [(DIRECT, "Ann Ray", "The pier is closed, […] Nobody may enter it now.")],
        ),
        (
            "[Ann Ray|person] said the pier was closed.",
            [(INDIRECT, "Ann Ray", "the pier was closed")],
        ),
        (
            "[Ann Ray|person] told reporters in [Oslo|place] on Monday that the pier was closed.",
            [(INDIRECT, "Ann Ray", "the pier was closed")],
        ),
        (
            "The pier was closed for a week, [Ann Ray|person] said on Monday.",
            [(INDIRECT, "Ann Ray", "The pier was closed for a week")],
        ),
        (
            "According to [Ann Ray|person], the pier was closed.",
            [(INDIRECT, "Ann Ray", "the pier was closed")],
        ),
        (
            "The pier was closed, according to a harbour report.",
            [(INDIRECT, "<a harbour report>", "The pier was closed")],
        ),
        (
            "[Ann Ray|person] and Norwegian Captain [Bo Lind|person] said the pier was closed.",
            [(INDIRECT, "Ann Ray & Bo Lind", "the pier was closed")],
        ),
        (
            "[Ann Ray|person], head of the harbour, said the pier was “a disgrace” to the town.",
            [(MIXED, "Ann Ray", "the pier was “a disgrace” to the town")],
        ),
        (
            "[Ann Ray|person] said the pier was closed and added that nobody may enter it.",
            [
                (INDIRECT, "Ann Ray", "the pier was closed"),
                (INDIRECT, "Ann Ray", "nobody may enter it"),
            ],
        ),
        (
            "Harbour officials say the pier will be closed.",
            [(INDIRECT, "<Harbour officials>", "the pier will be closed")],
        ),
        (
            "“The pier is closed,” [she>Ann Ray] said. [Ann Ray|person] left.",
            [(DIRECT, "Ann Ray", "The pier is closed,")],
        ),
        (
            "“The pier is closed,” she said.",
            [(DIRECT, "<she>", "The pier is closed,")],
        ),
    ],
)
def test_one_sentence(notation: str, expected: list[tuple[SayingKind, str, str]]) -> None:
    assert told(annotations_of(notation)) == expected


@pytest.mark.parametrize(
    "notation",
    [
        "The so-called “free zone” near [Oslo|place] is closed.",
        "[Ann Ray|person] read “War and Peace” on the pier.",
        "[Ann Ray|person] did not say the pier was closed.",
        "[Ann Ray|person] wants to say that it is closed.",
        "[Ann Ray|person] closed the pier, and thought of nothing.",
        "[Ann Ray|person] said nothing.",
        "[Ann Ray|person] told [Bo Lind|person] of it.",
        "The report of [Oslo|place] notes the pier.",
    ],
)
def test_what_nobody_says_is_no_saying(notation: str) -> None:
    assert told(annotations_of(notation)) == []


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    found = told(
        annotations_of(
            "“The pier is closed,” [Ann Ray|person] said. “It has been so for a year.\n\n"
            "“Nobody may enter it.”\n\n"
            "“That includes the mayor,” [Bo Lind|person] said."
        )
    )
    assert [(names, words) for _, names, words in found] == [
        ("Ann Ray", "The pier is closed, […] It has been so for a year."),
        ("Ann Ray", "Nobody may enter it."),
        ("Bo Lind", "That includes the mayor,"),
    ]


def test_a_paragraph_that_is_one_quotation_goes_on_with_the_one_before() -> None:
    found = told(
        annotations_of(
            "“The pier is closed today,” [Ann Ray|person] said.\n\n“Nobody may enter it any more.”"
        )
    )
    assert [names for _, names, _ in found] == ["Ann Ray", "Ann Ray"]


def test_in_a_dialogue_nobody_is_given_the_words_of_the_other() -> None:
    lines = ["“Where is the pier today?” [Ann Ray|person] asked.", "“It is where it was then.”"]
    lines += ["“And who is there now?”", "“Nobody whom you would know.”"] * 4
    found = told(annotations_of("\n\n".join(lines)))
    assert found[0][1] == "Ann Ray"
    assert {names for _, names, _ in found[1:]} == {"<?>"}


def test_what_is_said_inside_the_words_of_another_is_not_given_to_anybody() -> None:
    found = told(
        annotations_of(
            "“I heard [Bo Lind|person] said the pier was closed,” [Ann Ray|person] said."
        )
    )
    assert [(names, words) for _, names, words in found] == [
        ("Ann Ray", "I heard Bo Lind said the pier was closed,")
    ]


@pytest.mark.parametrize(
    "text",
    ["x said that " * 20_000, '"A," said Bo. ' * 10_000, "he said " * 20_000, "\u201c" * 50_000],
)
def test_what_is_no_prose_takes_no_longer_than_prose(text: str) -> None:
    begun = process_time()
    told(annotations_of(text))
    assert process_time() - begun < 20


def test_a_language_without_words_of_saying_has_no_sayings() -> None:
    found = annotations_of("“The pier is closed,” [Ann Ray|person] said.")
    assert find_sayings(found, replace(load_language(), lexicon=Lexicon({}))) == ()
