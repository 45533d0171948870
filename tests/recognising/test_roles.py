"""Roles are read as the article gives them, and never made up."""

import pytest

from reader.recognising.recogniser import Recogniser
from reader.text.article import Article, Paragraph, ParagraphRole
from reader.text.span import Span
from tests.notation import FakeWeights, recognised

CASES = {
    "[NATO|organisation] Secretary-General [Ada Byron|person] spoke.": "NATO Secretary-General",
    "Norwegian President [Ada Byron|person] spoke.": "Norwegian President",
    "[Norway|place]'s foreign minister, [Ada Byron|person], spoke.": "Norway's foreign minister",
    "But President [Ada Byron|person] spoke.": "President",
    "The former prime minister [Ada Byron|person] spoke.": "former prime minister",
    "U.S. Secretary of State [Ada Byron|person] spoke.": "U.S. Secretary of State",
    "[Ada Byron|person], chief of staff of the Blue army, spoke.": (
        "chief of staff of the Blue army"
    ),
    "General [Ada Byron|person], chief of staff of the Blue army, spoke.": (
        "General, chief of staff of the Blue army"
    ),
    "[Ada Byron|person], a baker, spoke.": None,
    "The head of the [Blue Bank|organisation], [Ada Byron|person], spoke.": (
        "head of the Blue Bank"
    ),
    "A police spokeswoman, Captain [Ada Byron|person], spoke.": "police spokeswoman",
    "First Lady [Ada Byron|person] spoke.": "First Lady",
    "A [National League for Bread|organisation] chairman, [Ada Byron|person], spoke.": (
        "National League for Bread chairman"
    ),
    "They met former Blue Army chief of staff [Ada Byron|person] there.": (
        "former Blue Army chief of staff"
    ),
    "His brother [Tom Byron|person] spoke.": None,
    "The detained opposition leader [Ada Byron|person] spoke.": "detained opposition leader",
    "[Ada Byron|person], a lawyer from Oslo and a friend of cats, spoke.": "lawyer from Oslo",
    "[Ada Byron|person] (Blue), the U.S. envoy, spoke.": "U.S. envoy",
    "Mr. [Byron|person] spoke.": None,
    "[Ada Byron|person], who spoke, was the president.": None,
    "On Monday, [Ada Byron|person] spoke.": None,
    "He asked the minister. [Ada Byron|person] spoke.": None,
    "The critic of the [Byron|person] plan spoke.": None,
}


@pytest.mark.parametrize(("seen", "role"), CASES.items())
def test_roles(seen: str, role: str | None) -> None:
    people = [entity for entity in recognised(seen).entities if entity.kind.value == "person"]
    assert people[0].role == role


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Editing by ", "editor"),
        ("Reporting by ", "reporter"),
        ("Writing by Tom Ray; Editing by ", "editor"),
        ("By ", "author"),
    ],
)
def test_credits_give_a_role(words: str, role: str) -> None:
    text = f"{words}Ada Byron"
    article = Article(text, (Paragraph(Span(0, len(text)), ParagraphRole.CREDIT),))
    weights = FakeWeights(f"{words}[Ada Byron|person]")
    assert Recogniser(weights).recognise(article).entities[-1].role == role
