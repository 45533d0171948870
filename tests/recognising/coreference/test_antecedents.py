"""Who may be meant: the rows named last that fit, never more than a bounded number."""

import numpy as np

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.coreference.antecedents import MOST, Antecedents
from reader.recognising.coreference.binding import Binding
from reader.recognising.coreference.candidate_features import FEATURES
from reader.recognising.coreference.context import CoreferenceContext, NamedMention
from reader.recognising.coreference.reference_features import OWN
from reader.recognising.language.genders import Gender
from reader.recognising.language.language import load_language
from reader.recognising.language.pronouns import DESCRIPTION, HE, IT, SHE
from reader.recognising.language.quotations import Quotations
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm
from tests.recognising.heads import key_vector, reference

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def surroundings(
    text: str, named: list[tuple[str, EntityKind]], genders: list[Gender] | None = None
) -> CoreferenceContext:
    rows: list[Cluster] = []
    named_mentions: list[NamedMention] = []
    for name, kind in named:
        start = text.index(name)
        found = FoundMention(start, start + len(name), name, kind)
        rows.append(Cluster(kind, name, (found,)))
        key = key_vector(len(rows))
        named_mentions.append(
            NamedMention(start, found.end, len(rows) - 1, MentionForm.NAME, 1.0, key)
        )
    named_mentions.sort(key=lambda one: one.start)
    return CoreferenceContext(
        text,
        rows,
        named_mentions,
        genders or [Gender.UNKNOWN] * len(rows),
        [0],
        [0],
        Quotations(text, [(0, len(text))]),
        (),
        {},
        {},
        Binding(
            text,
            [(one.start, one.end, one.cluster, one.form) for one in named_mentions],
            [row.kind for row in rows],
            load_language(),
        ),
    )


def names_asked(known: CoreferenceContext, word: str, group: int) -> list[str]:
    start = known.text.rindex(word)
    asked = reference(start, start + len(word), group)
    choice = Antecedents(known, [asked], load_language()).choice(asked)
    if choice is None:
        return []
    assert choice.features.shape == (len(choice.clusters), FEATURES)
    assert choice.own.shape == (OWN,)
    assert np.isfinite(choice.features).all()
    return [known.clusters[row].name for row in choice.clusters]


def test_the_subject_of_its_own_clause_is_not_asked_about() -> None:
    known = surroundings(
        "Ann Novak won. Clara Reed telephoned her on Sunday.",
        [("Ann Novak", EntityKind.PERSON), ("Clara Reed", EntityKind.PERSON)],
    )
    assert names_asked(known, "her", SHE) == ["Ann Novak"]


def test_the_latest_named_comes_first_and_nobody_from_behind() -> None:
    text = "The Blue Council met in Rome. Then it left for Paris."
    named = [("Blue Council", ORGANISATION), ("Rome", PLACE), ("Paris", PLACE)]
    assert names_asked(surroundings(text, named), "it", IT) == ["Rome", "Blue Council"]


def test_he_is_a_person_and_no_woman() -> None:
    text = "Ada and Tom met the Blue Council in Rome, and he left."
    named = [("Ada", PERSON), ("Tom", PERSON), ("Blue Council", ORGANISATION), ("Rome", PLACE)]
    genders = [Gender.FEMININE, Gender.UNKNOWN, Gender.UNKNOWN, Gender.UNKNOWN]
    assert names_asked(surroundings(text, named, genders), "he", HE) == ["Tom"]


def test_nobody_is_named_before() -> None:
    assert names_asked(surroundings("He met Tom.", [("Tom", PERSON)]), "He", HE) == []


def test_however_many_are_named_few_are_looked_at() -> None:
    names = [f"Town{number:03}" for number in range(300)]
    text = f"{', '.join(names)} and its port"
    asked = names_asked(surroundings(text, [(name, PLACE) for name in names]), "its", IT)
    assert asked == names[: -MOST - 1 : -1]


def test_whose_name_holds_the_noun_is_looked_at_from_afar() -> None:
    names = [f"Town{number:03}" for number in range(60)]
    text = f"The Blue Council met. {'Then came more. ' * 5}{' and '.join(names)} saw the council"
    named = [("Blue Council", ORGANISATION), *((name, PLACE) for name in names)]
    asked = names_asked(surroundings(text, named), "the council", DESCRIPTION)
    assert asked[-1] == "Blue Council"
    assert len(asked) == MOST + 1
