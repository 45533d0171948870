"""The sentence that says why something is doubtful. Knows nothing of Qt."""

from reader.text.checking import Check, doubt_of
from reader.text.doubt import Doubt
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.ui.words.label_text import one_line
from reader.ui.words.words import quoted, tr
from reader.wording import Wording

_MOST_PLACES = 4
_LONGEST = 60

_OTHER_KINDS = {
    EntityKind.PERSON: Wording("{words} may be an organisation or a place, not a person."),
    EntityKind.ORGANISATION: Wording("{words} may be a person or a place, not an organisation."),
    EntityKind.PLACE: Wording("{words} may be a person or an organisation, not a place."),
}


def question(check: Check, text: str) -> str:
    """Return what is asked, as one sentence.

    Args:
        check: What is doubtful.
        text: The article's.
    """
    return _sentence(check.entity, check.mention, check.doubt, text, whole=check.whole)


def doubt_of_mention(entity: Entity, mention: Mention | None, text: str) -> str:
    """Return why a mention is doubtful, or its whole row; empty where both are sure."""
    if entity.doubtful:
        whole = Check(entity, entity.mentions, whole=True)
        return _sentence(entity, mention or whole.mention, whole.doubt, text, whole=True)
    if mention is not None and mention.doubtful:
        return _sentence(entity, mention, doubt_of(mention), text, whole=False)
    return ""


def may_be(places: tuple[str, ...]) -> str:
    """Return places one after the other: "Springfield, Illinois or Springfield, Missouri".

    It is empty where there are none.
    """
    names = [one_line(place, limit=_LONGEST) for place in places[:_MOST_PLACES]]
    if len(places) > _MOST_PLACES:
        names.append(tr("another"))
    if len(names) < 2:  # noqa: PLR2004 - nothing to part
        return "".join(names)
    # Places hold commas themselves.
    before = "; ".join(names[:-1])
    return tr("{places} or {last}").format(places=before, last=names[-1])


def _sentence(entity: Entity, mention: Mention, doubt: Doubt, text: str, *, whole: bool) -> str:
    words = quoted(one_line(mention.span.of(text), limit=_LONGEST))
    name = one_line(entity.name, limit=_LONGEST)
    if doubt is Doubt.KIND:
        return tr(_OTHER_KINDS[entity.kind]).format(words=words)
    if doubt is Doubt.PLACE:
        return _of_places(entity, words)
    if doubt is Doubt.SAME and not whole:
        return tr("{words} may mean somebody else than {name}.").format(words=words, name=name)
    if doubt is Doubt.SAME:
        if len(entity.mentions) > 1:
            return tr("Not every mention of {name} may mean the same.").format(name=name)
        return tr("{words} may mean somebody who has another row.").format(words=words)
    if mention.form is MentionForm.NOMINAL:
        return tr("{words} may mean nobody in the list.").format(words=words)
    return tr("{words} may not be a name, or only a part of one.").format(words=words)


def _of_places(entity: Entity, words: str) -> str:
    if not entity.alternatives:
        return tr("Several places are called {words}.").format(words=words)
    if entity.identity:
        sentence = tr("{words} may also be {places}.")
    else:
        sentence = tr("{words} may be {places}.")
    return sentence.format(words=words, places=may_be(entity.alternatives))
