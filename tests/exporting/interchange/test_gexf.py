"""Who is named together, read back by a library for graphs."""

from collections import Counter
from io import BytesIO
from itertools import combinations

import networkx
from hypothesis import given
from lxml import etree

from reader.text.annotations import Annotations
from tests.exporting.written import written_bytes
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    "[Ada Byron|person] met [Bo|person] in [Oslo|place].\n\n[She>Ada Byron] left [Oslo>Oslo].\n\n"
    "[Acme|organisation] closed."
)


def graph_of(*many: Annotations) -> networkx.Graph:
    return networkx.read_gexf(BytesIO(written_bytes("gexf", *many)), version="1.3")


def test_those_in_one_paragraph_are_joined_by_how_many_there_are() -> None:
    graph = graph_of(STORY)
    names = networkx.get_node_attributes(graph, "label")
    edges = {
        frozenset((names[one], names[other])): weight
        for one, other, weight in graph.edges(data="weight")
    }
    assert edges == {
        frozenset(("Ada Byron", "Bo")): 1.0,
        frozenset(("Ada Byron", "Oslo")): 2.0,
        frozenset(("Bo", "Oslo")): 1.0,
    }
    told = {names[node]: (data["kind"], data["mentions"]) for node, data in graph.nodes(data=True)}
    assert told == {
        "Ada Byron": ("person", 2),
        "Bo": ("person", 1),
        "Oslo": ("place", 2),
        "Acme": ("organisation", 1),
    }


def test_those_of_two_articles_are_never_joined() -> None:
    graph = graph_of(STORY, STORY)
    assert graph.number_of_nodes() == 8
    assert networkx.number_connected_components(graph) == 4


@given(annotations())
def test_any_article_is_a_graph(drawn: Annotations) -> None:
    graph = graph_of(drawn)
    expected: Counter[frozenset[str]] = Counter()
    for paragraph in drawn.article.paragraphs:
        there = {pair.entity.id for pair in drawn.within(paragraph.span)}
        expected.update(frozenset(pair) for pair in combinations(there, 2))
    assert {node.partition(".")[2] for node in graph} == {each.id for each in drawn.entities}
    assert {
        frozenset(node.partition(".")[2] for node in (one, other)): weight
        for one, other, weight in graph.edges(data="weight")
    } == expected


def test_it_says_when_names_were_still_being_found() -> None:
    early = Annotations(STORY.article, STORY.entities, complete=False)
    for story, told in ((STORY, False), (early, True)):
        root = etree.fromstring(written_bytes("gexf", story))
        assert ("still being found" in root.findtext("{*}meta/{*}description")) == told
