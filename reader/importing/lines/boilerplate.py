# ruff: noqa: RUF001 - the signs that pages set
"""Whether a line is site chrome: what pages say around any article.

Three strengths. `is_chrome`: a line that is chrome wherever it stands. `is_edge_chrome`: a line
that is chrome before the first or after the last paragraph of a story, and may be the story's own
inside it. `opens_tail`: a heading under which something other than the story begins.
"""

import re
from enum import Enum

from reader.importing.lines import idioms, notices
from reader.importing.lines.phrase_lists import any_of

_LONGEST_HEADING = 80
_MOST_WORDS = 9
_LONGEST_LINE = 400
_LONGEST_NOTICE = 1200
_WIDTH_FOR_A_CUE = 220
_BESIDE = " \t:;.…·•|»«›‹>→←▼▲+-–—*#()[]\u200b\ufe0f\xa0"
_ARROWS = ("»", "→", ">>", "›")
_MEDIA = re.compile(r"(?:(?:mp[34]|m4a|ogg|wav|pdf|epub|hd|sd|\d{3,4}p)[\s|/,·]*)+$", re.IGNORECASE)
_PLAYER = re.compile(r"(?:-?\d{1,2}(?::\d\d){1,2}[ /|-]{1,3}){1,3}-?\d{1,2}(?::\d\d){1,2}$")
_MARKUP = re.compile(
    r"<(?:a|iframe|img|object|embed|video|audio)\b[^<>]*>"
    r"(?:[^<>]*</\w+>)?$",
    re.IGNORECASE,
)
_SPEECH = re.compile(any_of("speech"))


class Tail(Enum):
    """What a heading after a story opens."""

    COMMENTS = "comments"
    LINKS = "links"
    ABOUT = "about"


def squeeze(text: str) -> str:
    """Return a line in lower case without the signs that stand beside its words."""
    return text.strip(_BESIDE).casefold()


def is_chrome(text: str) -> bool:
    """Tell whether a line is chrome wherever it stands, even in the middle of a story."""
    if len(text) > _LONGEST_LINE:
        return False
    if _MARKUP.match(text) or _PLAYER.match(text) or _MEDIA.match(text):
        return True
    if idioms.ALWAYS_LIKE.match(text):
        return True
    if _has_full_stop(text):
        # "Share." is somebody's word; a button has no full stop.
        return False
    bare = squeeze(text)
    return bare in idioms.ALWAYS or _is_share_bar(bare) or bool(idioms.LABELLED_LINK.match(text))


def is_edge_chrome(text: str) -> bool:
    """Tell whether a line is chrome where it stands outside the story."""
    if is_chrome(text) or squeeze(text[:_LONGEST_LINE]) in idioms.AT_EDGES:
        return True
    if len(text) > _LONGEST_NOTICE or _SPEECH.search(text):
        return False
    if text.endswith(_ARROWS) and "«" not in text:
        return True
    folded = text.casefold()
    cues = notices.CUES.found_in(folded)
    topics = notices.TOPICS.found_in(folded)
    requested = notices.REQUEST.match(text.lstrip(_BESIDE)) is not None
    if len(topics) > 1 or (topics and requested):
        cues |= topics
    return len(text) <= _WIDTH_FOR_A_CUE * len(cues)


def is_share_line(text: str) -> bool:
    """Tell whether a line is for passing the page on: "Facebook 112", "Share on X", "Copy link"."""
    bare = squeeze(text[:_LONGEST_HEADING])
    return bare == "x" or _is_share_bar(bare) or idioms.SHARING.match(bare) is not None


def is_link_label(text: str) -> bool:
    """Tell whether a line announces the title of another story under it: "Read more"."""
    return len(text) <= _LONGEST_HEADING and squeeze(text) in idioms.LINK_LABELS


def says_that_the_story_goes_on(text: str) -> bool:
    """Tell whether a line ends a box inside a story: "after newsletter promotion"."""
    return len(text) <= _LONGEST_HEADING and idioms.GOES_ON.match(squeeze(text)) is not None


def mentions_topic(text: str) -> bool:
    """Tell whether a text is about what notices are about, as stories sometimes are."""
    return len(text) <= _LONGEST_NOTICE and bool(notices.TOPICS.found_in(text.casefold()))


def opens_tail(text: str) -> Tail | None:
    """Return what a heading opens if something other than the story begins under it."""
    if len(text) > _LONGEST_HEADING or _has_full_stop(text) or text.count(" ") >= _MOST_WORDS:
        return None
    if idioms.ALWAYS_LIKE.match(text) or idioms.LABELLED_LINK.match(text):
        # The link itself stands in the line, so nothing is announced.
        return None
    bare = text.strip(_BESIDE)
    if idioms.COMMENTS.match(bare):
        return Tail.COMMENTS
    if idioms.LINKS.match(text.lstrip(_BESIDE)) or idioms.LINKS.match(bare):
        return Tail.LINKS
    return Tail.ABOUT if idioms.ABOUT.match(bare) or idioms.ABOUT.match(text) else None


def _has_full_stop(text: str) -> bool:
    return text.endswith(".") and not text.endswith("...")


def _is_share_bar(bare: str) -> bool:
    """Tell whether a line holds nothing but networks and counters."""
    words = [word for word in re.split(r"[\s|/·•,:()]+", bare) if word and not word.isdigit()]
    known = sum(word in idioms.NETWORKS for word in words)
    return known > 0 and all(
        word in idioms.NETWORKS or word in idioms.NETWORK_FILLERS for word in words
    )
