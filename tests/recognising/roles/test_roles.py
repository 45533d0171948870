"""Roles are read as the article gives them, and never made up."""

import pytest

from reader.recognising.recogniser import Recogniser
from reader.text.article import Article, Paragraph, ParagraphRole
from reader.text.entity import EntityKind
from reader.text.span import Span
from tests.notation import FakeWeights, recognised

CASES = {
    "[NATO|organisation] Secretary-General [Ada Byron|person] spoke.": "NATO Secretary-General",
    "Norwegian President [Ada Byron|person] spoke.": "Norwegian President",
    "[Norway|place]'s foreign minister, [Ada Byron|person], spoke.": "Norway's foreign minister",
    "But President [Ada Byron|person] spoke.": "President",
    "An old officer has cleared Captain [Ada Byron|person].": "Captain",
    "[New Zealand|place]'s Bread Party leader, [Ada Byron|person], spoke.": (
        "New Zealand's Bread Party leader"
    ),
    "The paper quotes city mayor [Ada Byron|person].": "city mayor",
    "The final saw team captain [Ada Byron|person] win.": "team captain",
    "The contract between Iraq and South Korea's top banker, [Ada Byron|person], ends.": (
        "South Korea's top banker"
    ),
    "WASHINGTON — Former President [Ada Byron|person] spoke.": "Former President",
    "She is a daughter of Lord Ray of Oslo. Lady [Ada Byron|person] died.": None,
    "Chief Executive Officer [Ada Byron|person] spoke.": "Chief Executive Officer",
    "A plot that briefly ousted populist president [Ada Byron|person] failed.": "president",
    "The court cleared Captain [Ada Byron|person].": "Captain",
    "The paper quotes [Norway|place]'s vice chairman [Ada Byron|person].": "Norway's vice chairman",
    "Former Prime Minister Sheikh [Ada Byron|person] spoke.": "Former Prime Minister",
    "Two old politicians [Ada Byron|person] and [Tom Ray|person] met.": "politician",
    "A recently retired general [Ada Byron|person] spoke.": "recently retired general",
    "American speedskater [Ada Byron|person] fell.": "American speedskater",
    "The hospital's cardiologist, [Ada Byron|person], spoke.": "hospital's cardiologist",
    "They met 2010 Biscuit finalist [Ada Byron|person] there.": "2010 Biscuit finalist",
    "“Go,” said [Ada Byron|person], Tea and Bread Director at the [Blue Bank|organisation].": (
        "Tea and Bread Director at the Blue Bank"
    ),
    "[Ada Byron|person], tea and a baker were seen.": None,
    "[Ada Byron|person], Tom and the baker spoke.": None,
    "Der Student [Ada Byron|person] war da.": "Student",
    "In 2010 Vice President [Ada Byron|person] spoke.": "Vice President",
    "He rose and made Uncle [Tom Byron|person] come.": None,
    "Then first Sir [Tom Byron|person] rode.": None,
    "In 2010 President [Ada Byron|person] spoke.": "President",
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
    "Senators [Ada Byron|person] and [Tom Ray|person] spoke.": "Senator",
    "They met photographers [Tom Ray|person] and [Ada Byron|person].": "photographer",
    "[Ada Byron|person] is a former bus driver who won.": "former bus driver",
    "[Ada Byron|person], who heads the [Blue Bank|organisation], spoke.": "heads the Blue Bank",
    "[Ada Byron|person], who runs every day, spoke.": None,
    "[Ada Byron|person] is the baker's sister.": None,
    "[Ada Byron|person] was elected president in 1998.": "president",
    "They appointed [Ada Byron|person] as interim director of the [Bank|organisation] on May 3.": (
        "interim director of the Bank"
    ),
    "An official, Assistant Secretary of State for Tea, [Ada Byron|person], spoke.": (
        "Assistant Secretary of State for Tea"
    ),
    "[Norway|place]'s Prime Minister-designate [Ada Byron|person] spoke.": (
        "Norway's Prime Minister-designate"
    ),
    "U.S. Under Secretary of State [Ada Byron|person] spoke.": "U.S. Under Secretary of State",
    "Army chief General [Ada Byron|person] spoke.": "Army chief",
    "Attorney General [Ada Byron|person] spoke.": "Attorney General",
    "Under the leadership of its choir director, [Ada Byron|person], it sang.": "choir director",
    "They placed his business partner, [Ada Byron|person], in a cell.": "business partner",
    "A sailor, guitarist and music producer [Ada Byron|person] spoke.": (
        "guitarist and music producer"
    ),
    "[Ada Byron|person], a Polish painter living in Rome, spoke.": "Polish painter",
    "Family members say newspaper editor [Ada Byron|person] spoke.": "newspaper editor",
}

BODIES = {
    "French oil group [Harlow|organisation] grew.": "French oil group",
    "The militant group, the [Blue Front|organisation], struck.": "militant group",
    "The official [Harlow|organisation] news agency reports.": "official news agency",
    "The [Blue Council|organisation], [Norway|place]'s highest court, met.": (
        "Norway's highest court"
    ),
    "The [Harlow|organisation] party leader spoke.": None,
    "The [Blue Union|organisation] force left.": None,
    "The [Red Party|organisation], the [Blue Party|organisation] and others met.": None,
}


@pytest.mark.parametrize(("seen", "role"), CASES.items())
def test_roles(seen: str, role: str | None) -> None:
    people = [entity for entity in recognised(seen).entities if entity.kind.value == "person"]
    assert people[0].role == role


@pytest.mark.parametrize(("seen", "role"), BODIES.items())
def test_what_an_organisation_is(seen: str, role: str | None) -> None:
    bodies = recognised(seen).of_kind(EntityKind.ORGANISATION)
    assert bodies[0].role == role


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
