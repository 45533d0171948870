"""From the names that the weights found to annotations: one row for one somebody."""

from collections.abc import Callable, Sequence

from reader.recognising.names import NameSpan
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.span import Span


def build_annotations(
    article: Article,
    names: Sequence[NameSpan],
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Annotations:
    """Return the annotations of `article`, given the names in it.

    Args:
        article: The article that `names` point into.
        names: In order of the text, not overlapping.
        cancelled: Asked between stages.

    Raises:
        reader.errors.Cancelled: When `cancelled` said so.
    """
    groups: dict[tuple[EntityKind, str], list[NameSpan]] = {}
    for name in names:
        wording = " ".join(article.text[name.start : name.end].split())
        groups.setdefault((name.kind, wording.casefold()), []).append(name)
    entities = []
    for (kind, _), found in groups.items():
        first = Span(found[0].start, found[0].end)
        mentions = tuple(
            Mention(Span(name.start, name.end), confidence=name.confidence) for name in found
        )
        entities.append(
            Entity(f"e{first.start}", kind, " ".join(first.of(article.text).split()), mentions)
        )
    return Annotations(article, tuple(entities))
