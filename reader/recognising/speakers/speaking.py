"""What is known of who speaks where: "I" and "you" given to clusters, and "he" taken from speakers.

Nobody says "he" of themselves: a reference that was given to who speaks around it is given to
nobody.
"""

from collections.abc import Sequence

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.coreference.rules import Link
from reader.recognising.language.language import Language
from reader.recognising.language.quotations import Quotations
from reader.recognising.speakers.quoted import QuotedWords
from reader.recognising.speakers.voices import Voices


def link_speakers(
    text: str,
    clusters: Sequence[Cluster],
    links: Sequence[Link],
    paragraphs: Sequence[tuple[int, int]],
    language: Language,
) -> list[Link]:
    """Return the links that stay, and those of "I" and "you".

    Args:
        text: The article's text.
        clusters: Everybody named in it, without references.
        links: The references that have been given to them.
        paragraphs: Half-open spans, in order, in which references are looked for.
        language: Of the text.
    """
    quotations = Quotations(text, paragraphs)
    voices = Voices(text, clusters, paragraphs, quotations, language)
    links = [one for one in links if voices.speaker(one.found.start) != one.cluster]
    words = QuotedWords(
        text, clusters, quotations, linked=links, announced=voices.announced, language=language
    )
    kept = [one for one in links if words.speaker(one.found.start) != one.cluster]
    return [*kept, *words.links(), *voices.links()]
