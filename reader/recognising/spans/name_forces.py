"""Armed forces, which a demonym before them names: "the Russian armed forces"."""

from collections.abc import Iterator, Sequence

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm


def name_forces(
    text: str, names: Sequence[FoundMention], language: Language
) -> Iterator[FoundMention]:
    """Yield a demonym with "armed forces" after it as the organisation that the article makes it.

    Written small it is a name only where the article treats it as one body: it occurs twice, or
    has a chief.
    """
    spans: dict[str, list[tuple[FoundMention, int]]] = {}
    led: set[str] = set()
    for one in names:
        after = language.pattern("name_forces.armed_forces").match(text, one.end)
        if one.form is MentionForm.ADJECTIVE and after is not None:
            spans.setdefault(one.wording, []).append((one, after.end()))
            if language.pattern("name_forces.chief_of").search(
                text[max(0, one.start - 60) : one.start]
            ):
                led.add(one.wording)
    for wording, pairs in spans.items():
        if len(pairs) > 1 or wording in led:
            for one, end in pairs:
                words = " ".join(text[one.start : end].split())
                yield FoundMention(one.start, end, words, EntityKind.ORGANISATION, 0.8)
