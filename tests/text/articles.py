"""Hypothesis strategies for articles and annotations."""

from hypothesis import strategies as st

from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span

texts = st.text(
    st.sampled_from("abc\u0301Z \n\U0001d538\U0001f600\u2019-.") | st.characters(codec="utf-8"),
    min_size=1,
    max_size=80,
)


@st.composite
def annotations(draw: st.DrawFn, *, least: int = 0) -> Annotations:
    """Annotations of a random text: flat mentions, dealt out to a few entities, `least` or more."""
    text = draw(texts.filter(lambda text: len(text) >= 2 * least) if least else texts)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2 * least, max_size=12)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    dealt: dict[int, list[Mention]] = {}
    for number, span in enumerate(spans):
        owner = number if number < least else draw(st.integers(0, 3))
        form = draw(st.sampled_from(MentionForm))
        dealt.setdefault(owner, []).append(Mention(span, form, draw(st.floats(0, 1))))
    entities = tuple(
        Entity(
            f"e{owner}",
            draw(st.sampled_from(EntityKind)),
            f"name {owner}",
            tuple(mentions),
            role=draw(st.none() | st.just("a role")),
        )
        for owner, mentions in dealt.items()
    )
    return Annotations(article_as_is(text), entities)
