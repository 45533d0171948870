"""Recognition on one page: the stages that come after the encoder, in order.

Each stage takes what is known of an article and returns what is known after it. Names are put
right first: their boundaries, their kinds, what was overlooked. They are grouped into clusters, one
for one somebody, with roles and scenes; last, pronouns and descriptions are given to whom they
mean. Any stage can be left out by its name, and those are left out for which a language has no
words (`reader.training.evaluate_stages` tells what each is worth).
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from reader.recognising.clusters.cluster import (
    organisation_cluster,
    person_cluster,
    place_cluster,
)
from reader.recognising.clusters.drop_unsure import drop_unsure
from reader.recognising.clusters.organisations import group_organisations
from reader.recognising.clusters.persons import group_persons
from reader.recognising.clusters.places import group_places
from reader.recognising.coreference.linking import link_references
from reader.recognising.draft import Draft
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.roles.assign_roles import assign_roles
from reader.recognising.roles.scenes import find_scenes
from reader.recognising.spans.add_credited import add_credited
from reader.recognising.spans.add_demonyms import add_demonyms
from reader.recognising.spans.add_explained_acronyms import add_explained_acronyms
from reader.recognising.spans.add_repeats import add_repeats
from reader.recognising.spans.apply_dateline import apply_dateline
from reader.recognising.spans.attach_titles import attach_titles
from reader.recognising.spans.drop_families import drop_families
from reader.recognising.spans.drop_lower_case import drop_lower_case
from reader.recognising.spans.drop_nobody import drop_nobody
from reader.recognising.spans.invert_listed import invert_listed
from reader.recognising.spans.merge_broken import merge_broken
from reader.recognising.spans.name_forces import name_forces
from reader.recognising.spans.resolve_initialisms import resolve_initialisms
from reader.recognising.spans.retype_demonyms import retype_demonyms
from reader.recognising.spans.retype_teams import retype_teams
from reader.recognising.spans.split_apposed import split_apposed
from reader.recognising.spans.trim_boundaries import trim_boundaries
from reader.recognising.spans.vote_on_kind import vote_on_kind
from reader.recognising.speakers.speaking import link_speakers
from reader.text.entity import EntityKind


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of recognition.

    Args:
        name: By which it can be left out.
        run: What it does.
        needs: The files and tables of a language without which it can do nothing.
    """

    name: str
    run: Callable[[Draft, Language], Draft]
    needs: tuple[str, ...] = ()


Names = Sequence[FoundMention]


def _replacing(
    find: Callable[[str, Names, Language], Iterable[FoundMention]],
) -> Callable[[Draft, Language], Draft]:
    """Return a stage that takes the names and returns what they become."""
    return lambda draft, language: draft.with_names(find(draft.text, draft.names, language))


def _adding(
    find: Callable[[str, Names, Language], Iterable[FoundMention]],
) -> Callable[[Draft, Language], Draft]:
    """Return a stage that takes the names and returns more of them."""
    return lambda draft, language: draft.with_more_names(find(draft.text, draft.names, language))


def _apply_dateline(draft: Draft, _: Language) -> Draft:
    return draft.with_names(apply_dateline(draft.article, draft.names))


def _drop_lower_case(draft: Draft, _: Language) -> Draft:
    return draft.with_names(drop_lower_case(draft.names))


def _add_repeats(draft: Draft, language: Language) -> Draft:
    return draft.with_more_names(add_repeats(draft.text, draft.names, language, draft.headings))


def _retype_demonyms(draft: Draft, language: Language) -> Draft:
    return draft.with_names(retype_demonyms(draft.names, language))


def _persons(draft: Draft, language: Language) -> Draft:
    ours = draft.of_kind(EntityKind.PERSON)
    persons = group_persons(draft.text, ours, language)
    return draft.with_more_clusters(person_cluster(one, language) for one in persons)


def _organisations(draft: Draft, language: Language) -> Draft:
    ours = draft.of_kind(EntityKind.ORGANISATION)
    organisations = group_organisations(draft.text, ours, language)
    return draft.with_more_clusters(map(organisation_cluster, organisations))


def _places(draft: Draft, language: Language) -> Draft:
    ours = draft.of_kind(EntityKind.PLACE)
    places = group_places(draft.text, ours, language)
    return draft.with_more_clusters(map(place_cluster, places))


def _roles(draft: Draft, language: Language) -> Draft:
    clusters = draft.watched(draft.clusters)
    return draft.with_clusters(assign_roles(draft.article, draft.names, clusters, language))


def _drop_unsure(draft: Draft, language: Language) -> Draft:
    return draft.with_clusters(drop_unsure(draft.text, draft.clusters, language))


def _scenes(draft: Draft, language: Language) -> Draft:
    return draft.with_clusters(
        find_scenes(draft.article, draft.clusters, len(draft.text), language)
    )


def _coreference(draft: Draft, language: Language) -> Draft:
    links = link_references(
        draft.text,
        draft.clusters,
        draft.paragraphs,
        language,
        read=draft.read,
        cancelled=draft.cancelled,
    )
    return draft.with_links(links)


def _speakers(draft: Draft, language: Language) -> Draft:
    return draft.with_links(
        link_speakers(draft.text, draft.named, draft.links, draft.paragraphs, language)
    )


STAGES: tuple[Stage, ...] = (
    Stage("merge_broken", _replacing(merge_broken), ("merge_broken",)),
    Stage("trim_boundaries", _replacing(trim_boundaries)),
    Stage("apply_dateline", _apply_dateline),
    Stage("vote_on_kind", _replacing(vote_on_kind)),
    Stage("drop_lower_case", _drop_lower_case),
    Stage("resolve_initialisms", _replacing(resolve_initialisms)),
    Stage("drop_families", _replacing(drop_families), ("drop_families",)),
    Stage("add_repeats", _add_repeats),
    Stage("add_explained_acronyms", _adding(add_explained_acronyms)),
    Stage("add_credited", _adding(add_credited), ("add_credited",)),
    Stage("drop_nobody", _replacing(drop_nobody)),
    Stage("split_apposed", _replacing(split_apposed), ("split_apposed",)),
    Stage("invert_listed", _replacing(invert_listed), ("invert_listed",)),
    Stage("retype_teams", _replacing(retype_teams), ("retype_teams",)),
    Stage("retype_demonyms", _retype_demonyms, ("peoples",)),
    Stage("attach_titles", _replacing(attach_titles), ("titles",)),
    Stage("add_demonyms", _adding(add_demonyms), ("add_demonyms", "peoples")),
    Stage("name_forces", _adding(name_forces), ("name_forces",)),
    Stage("persons", _persons),
    Stage("organisations", _organisations),
    Stage("places", _places),
    Stage("roles", _roles, ("role_words",)),
    Stage("drop_unsure", _drop_unsure),
    Stage("scenes", _scenes, ("scenes",)),
    Stage("coreference", _coreference, ("pronouns",)),
    Stage("speakers", _speakers, ("turns",)),
)
"""All of recognition after the encoder."""
STAGE_NAMES = tuple(stage.name for stage in STAGES)


def stages_for(language: Language, without: Collection[str] = ()) -> tuple[Stage, ...]:
    """Return the stages that a language has the words for, without those named.

    Raises:
        ValueError: If there is no stage of a name.
    """
    if unknown := sorted(set(without) - set(STAGE_NAMES)):
        there = ", ".join(STAGE_NAMES)
        raise ValueError(f"no stage is called {', '.join(unknown)}; there are {there}")
    return tuple(
        stage
        for stage in STAGES
        if stage.name not in without and all(map(language.has, stage.needs))
    )


def run_stages(draft: Draft, language: Language, stages: Sequence[Stage]) -> Draft:
    """Return what is known of an article after the stages.

    Raises:
        Cancelled: Between two stages or inside one, when `draft.cancelled` said so.
    """
    for stage in stages:
        draft.stop_if_cancelled()
        after = stage.run(draft, language)
        draft = after if after.names is draft.names else after.in_order()
    return draft
