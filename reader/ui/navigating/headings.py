"""Moves from heading to heading, and says each: Qt tells no screen reader which blocks they are."""

from reader.reading.outline import headings_of, neighbour
from reader.ui.article.article_view import ArticleView
from reader.ui.navigating.navigation import Navigation
from reader.ui.words.label_text import one_line
from reader.ui.words.words import place_words, tr

_LONGEST_SPOKEN = 200


class Headings:
    """Goes to the headings of the article that shows.

    Args:
        view: Shows it.
        navigation: Brings places into view, and says what is there.
    """

    def __init__(self, view: ArticleView, navigation: Navigation) -> None:
        self._view = view
        self._navigation = navigation

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) heading, from the caret or from what is read."""
        headings = headings_of(self._view.document_map.article)
        number = neighbour(headings, self._here(), by)
        if not headings:
            self._navigation.say(tr("This article has no headings"))
        elif number is None and len(headings) == 1:
            self._navigation.say(tr("There is no other heading"))
        elif number is None:
            last, first = tr("This is the last heading"), tr("This is the first heading")
            self._navigation.say(last if by > 0 else first)
        else:
            heading = headings[number]
            self._navigation.turn_to(heading.span.start)
            # Seen or not, it is where a screen reader goes on to read.
            self._view.put_caret(heading.span)
            words = tr("Heading, level {level}: {title}").format(
                level=heading.level, title=one_line(heading.title, limit=_LONGEST_SPOKEN)
            )
            self._navigation.say(f"{words}, {place_words(number + 1, len(headings))}")

    def _here(self) -> int:
        if self._view.has_caret():
            shown = self._view.document_map
            position = self._view.textCursor().position()
            after = shown.to_span(position, shown.length)
            return after.start if after is not None else len(shown.article.text)
        turned_to = self._navigation.turned_to()
        return turned_to if turned_to is not None else self._view.place.reading_offset()
