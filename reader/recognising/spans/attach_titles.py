"""The title right before the name of a person: "Mrs.", "President", and of several at once."""

from collections.abc import Sequence
from dataclasses import replace

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind


def attach_titles(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names, those of persons with the title that stands right before them.

    A title in the plural is that of all whom it is followed by: "Presidents Ray and Byron".
    """
    titles = language.titles
    named: list[FoundMention] = []
    shared, end = "", -1
    for one in names:
        if one.kind is not EntityKind.PERSON:
            named.append(one)
            continue
        words = text[max(0, one.start - 30) : one.start].rsplit("\n", 1)[-1].split()
        last = words[-1].strip(".") if words else ""
        singular = titles.singular(last)
        among = (
            end >= 0
            and language.pattern("attach_titles.among").fullmatch(text, end, one.start) is not None
        )
        if singular is not None or not (shared and among):
            shared = (singular or "").lower()
        end = one.end
        title = shared
        if not title and words and titles.is_title(words[-1]):
            pair = " ".join(words[-2:]).lower()
            title = pair if pair in language.words("attach_titles.of_two_words") else last.lower()
        elif (
            not title
            and language.words("attach_titles.of").intersection(words[-2:-1])
            and titles.is_title("".join(words[-3:-2]))
        ):
            title = words[-3].lower()
        named.append(replace(one, title=title) if title else one)
    return named
