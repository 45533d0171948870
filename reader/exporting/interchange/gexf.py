"""Who is named together: a graph in GEXF 1.3, for Gephi and its kin (https://gexf.net).

Two are joined where a paragraph mentions both; the weight says in how many.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from lxml import etree

from reader.exporting.interchange.xml_text import xml_text
from reader.exporting.marked_page import marked_page
from reader.exporting.source_names import source_name
from reader.exporting.target import Target
from reader.text.annotations import Annotations

_NAMESPACE = "http://gexf.net/1.3"
_ATTRIBUTES = (("kind", "string"), ("role", "string"), ("mentions", "integer"), ("file", "string"))
_MOST_IN_ONE_PARAGRAPH = 60
"""A list of hundreds of names says nothing of who belongs together, and has too many pairs."""

Pair = tuple[str, str]
"""The ids of two entities, the one mentioned first in the article first."""


def shared_paragraphs(annotations: Annotations) -> Counter[Pair]:
    """Return in how many paragraphs each two entities are mentioned together.

    A paragraph that names more than sixty is passed over.
    """
    order = {entity.id: number for number, entity in enumerate(annotations.entities)}
    shared: Counter[Pair] = Counter()
    for paragraph in marked_page(annotations).paragraphs:
        there = sorted({mark.entity_id for mark in paragraph.marks}, key=order.__getitem__)
        if len(there) <= _MOST_IN_ONE_PARAGRAPH:
            shared.update(combinations(there, 2))
    return shared


def write_gexf(many: Iterable[Annotations], target: Target) -> None:
    """Write one graph of the entities of every article; those of two articles are never joined."""
    root = etree.Element(f"{{{_NAMESPACE}}}gexf", nsmap={None: _NAMESPACE}, version="1.3")
    meta = etree.SubElement(root, "meta")
    etree.SubElement(meta, "creator").text = "Dramatis"
    told = etree.SubElement(meta, "description")
    graph = etree.SubElement(root, "graph", defaultedgetype="undirected", mode="static")
    attributes = etree.SubElement(graph, "attributes", {"class": "node"})
    for name, kind in _ATTRIBUTES:
        etree.SubElement(attributes, "attribute", id=name, title=name, type=kind)
    nodes, edges = etree.SubElement(graph, "nodes"), etree.SubElement(graph, "edges")
    complete = True
    for number, annotations in enumerate(many, start=1):
        complete = complete and annotations.complete
        for key, label, values in _nodes(annotations):
            node = etree.SubElement(nodes, "node", id=_id(number, key), label=label)
            inside = etree.SubElement(node, "attvalues")
            for name, value in values.items():
                etree.SubElement(inside, "attvalue", {"for": name, "value": value})
        for (one, other), weight in shared_paragraphs(annotations).items():
            ends = {"source": _id(number, one), "target": _id(number, other)}
            etree.SubElement(edges, "edge", id=str(len(edges)), weight=str(weight), **ends)
    told.text = "Who is named in the same paragraphs; the weight says in how many."
    if not complete:
        told.text += " Names were still being found; many are missing."
    target.stream.write(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def _nodes(annotations: Annotations) -> Iterator[tuple[str, str, dict[str, str]]]:
    for entity in annotations.entities:
        values = {
            "kind": entity.kind.value,
            "role": xml_text(entity.role or ""),
            "mentions": str(len(entity.mentions)),
            "file": xml_text(source_name(annotations.article)),
        }
        yield entity.id, xml_text(entity.name), values


def _id(article: int, entity_id: str) -> str:
    return xml_text(f"{article}.{entity_id}")
