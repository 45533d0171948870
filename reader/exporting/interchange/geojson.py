"""Places as GeoJSON (RFC 7946): a feature each, for maps.

Where a place lies is told only if it is known; the geometry of another is null, as the standard
has it for features without a place.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from reader.exporting.interchange.identities import identity_address
from reader.exporting.source_names import source_name
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.entity import Entity, EntityKind


def write_geojson(many: Iterable[Annotations], target: Target) -> None:
    """Write the places of all articles as one FeatureCollection.

    Its member `complete` says whether the articles were read to their end for names.
    """
    with target.text() as stream:
        stream.write('{"type":"FeatureCollection","features":[')
        complete, is_first = True, True
        for annotations in many:
            complete = complete and annotations.complete
            for feature in _features(annotations):
                stream.write(("\n" if is_first else ",\n") + json.dumps(feature))
                is_first = False
        stream.write(f'\n],"complete":{json.dumps(complete)}}}\n')


def _features(annotations: Annotations) -> Iterator[dict[str, Any]]:
    article = annotations.article
    for entity in annotations.of_kind(EntityKind.PLACE):
        yield {
            "type": "Feature",
            "geometry": _geometry(entity),
            "properties": {
                "file": source_name(article),
                "entity": entity.id,
                "name": entity.name,
                "role": entity.role,
                "scene": entity.scene.value if entity.scene else None,
                "forms": list(entity.forms(article.text)),
                "identity": entity.identity,
                "address": identity_address(entity.identity),
                "mentions": len(entity.mentions),
                "spans": [[each.span.start, each.span.end] for each in entity.mentions],
                "confidence": round(entity.confidence, 4),
                "alternatives": list(entity.alternatives),
            },
        }


def _geometry(entity: Entity) -> dict[str, Any] | None:
    """Return where a place lies, as longitude and latitude; None, since no place tells it yet."""
    del entity
    return None
