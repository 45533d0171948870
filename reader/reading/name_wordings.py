"""What an article calls a somebody: each wording, of which sort it is, and where it stands."""

from dataclasses import dataclass

from reader.text.entity import Entity, MentionForm
from reader.text.span import Span

_ORDER = tuple(MentionForm[name] for name in ("NAME", "ALIAS", "ADJECTIVE", "NOMINAL", "PRONOUN"))


@dataclass(frozen=True, slots=True)
class NameWording:
    """One wording of a somebody.

    Args:
        words: On one line; pronouns and descriptions without capitals of a sentence's beginning.
        form: How it names them.
        spans: Where it stands, in order of the text.
    """

    words: str
    form: MentionForm
    spans: tuple[Span, ...]


def wordings_of(entity: Entity, text: str) -> tuple[NameWording, ...]:
    """Return the wordings of an entity: names first, pronouns last, the most frequent first."""
    found: dict[tuple[MentionForm, str], list[Span]] = {}
    for mention in entity.mentions:
        words = " ".join(mention.span.of(text).split())
        if mention.form is MentionForm.PRONOUN and len(words) > 1:
            words = words.lower()
        elif mention.form is MentionForm.NOMINAL:
            words = words[:1].lower() + words[1:]
        found.setdefault((mention.form, words), []).append(mention.span)
    wordings = [NameWording(words, form, tuple(spans)) for (form, words), spans in found.items()]
    wordings.sort(key=lambda wording: (_ORDER.index(wording.form), -len(wording.spans)))
    return tuple(wordings)
