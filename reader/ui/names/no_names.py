"""What the panels say where they show no name."""

from reader.text.annotations import Annotations
from reader.text.script import is_latin
from reader.ui.words.words import tr


def no_names_words(
    annotations: Annotations | None, *, filtered: bool, working: bool, looked_through: bool
) -> str:
    """Return why no name shows.

    Args:
        annotations: Of the article, or None before there is one.
        filtered: Whether there are names that the filter leaves out.
        working: Whether names are still being found.
        looked_through: Whether names have been looked for in all of the article.
    """
    if filtered:
        return tr("No name matches the filter.")
    if working:
        return tr("Finding names…")
    if annotations is None or not annotations.article.text:
        return tr("No article is open.")
    if not looked_through:
        return tr("This article has not been looked through for names.")
    if not is_latin(annotations.article.text):
        return tr("No names found: they are looked for in English text.")
    return tr("No names in this article.")
