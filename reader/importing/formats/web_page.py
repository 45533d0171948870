"""A saved web page to the article in it.

The stages: the page's visible blocks in order; trafilatura's judgement which words are the
article; each block kept or left out by that judgement; headline, standfirst, bylines and dates
from what the page says of itself (page_facts.py). Nothing is fetched and no script is run.
"""

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from reader.errors import NoArticleError
from reader.importing.formats.extraction import judged_blocks
from reader.importing.formats.page_facts import PageFacts, page_facts
from reader.importing.lines.blocks import ArticleDraft, Block, has_body
from reader.importing.lines.dates import find_dates
from reader.importing.lines.idioms import LABELLED_LINK
from reader.importing.lines.markup import (
    CHROME,
    NAVIGATION,
    Element,
    Line,
    lines_of,
    parse_html,
    unhide,
)
from reader.importing.lines.story_marks import date_line
from reader.importing.lines.units import SourceLine, Unit
from reader.text.article import ParagraphRole, Published
from reader.text.folding import letters_key
from reader.text.note import Note, NoteCode
from reader.wording import Wording

NO_TEXT = Wording(
    "No article text was found in this web page; copy the text and paste it as an article."
)
HIDDEN_NOTE = Note(
    NoteCode.HIDDEN_TEXT,
    Wording("Most of this article is hidden in the saved page; here it is shown."),
)
_MOSTLY_HIDDEN = 1.8
_SHINGLE = 4
_SHARE = 0.51
_MAIN_SHARE = 0.55
_LEAST_BLOCKS = 3
_MOSTLY_LINKS, _OFTEN_LINKS, _ONLY_LINKS = 0.5, 0.3, 0.9
_LONG_SENTENCE, _RUNNING = 10, 0.5
_LABEL = re.compile(r"[^.!?:]{2,30}:\s")
_DATE_LINES = 3
_OPENING = 60
_SHORT = 5
_SENTENCE_ENDS = (".", "!", "?", ":", "…", "\u201d", '"')
_STANDFIRST_HINTS = (
    "standfirst", "subtitle", "subheadline", "sub-headline", "deck", "dek", "kicker-text",
    "article-summary", "article__summary", "lead-text", "teaser", "abstract", "chapo", "vorspann",
)  # fmt: skip
_LONGEST_STANDFIRST = 500


def read_web_page(text: str) -> ArticleDraft:
    """Return the article of a page.

    Where most of it is hidden until a script shows it, or until somebody pays, it is taken all the
    same, with a note.

    Raises:
        NoArticleError: If it holds no article text.
    """
    root = parse_html(text)
    if root is None:
        raise NoArticleError(NO_TEXT)
    try:
        draft, failed = _read(root), None
    except NoArticleError as error:
        draft, failed = None, error
    if unhide(root):
        with suppress(NoArticleError):
            whole = _read(root)
            if draft is None or _size(whole) >= _MOSTLY_HIDDEN * _size(draft):
                return replace(whole, notes=(*whole.notes, HIDDEN_NOTE))
    if draft is None:
        raise failed or NoArticleError(NO_TEXT)
    return draft


def _read(root: Element) -> ArticleDraft:
    lines = [line for line in lines_of(root) if "title" not in line.tags]
    facts = page_facts(root, lines)
    kept = [
        each and not NAVIGATION.intersection(line.tags) and not _is_labelled_link(line)
        for each, line in zip(_kept(lines, judged_blocks(root)), lines, strict=True)
    ]
    if not any(kept):
        kept = _kept_by_place(lines)
    draft = _draft(lines, kept, facts)
    if not has_body(draft.blocks):
        raise NoArticleError(NO_TEXT, raw_text="\n".join(line.shown for line in lines))
    return draft


def _size(draft: ArticleDraft) -> int:
    """Return how much of running text an article has, in code points."""
    return sum(len(block.text) for block in draft.blocks if block.kept)


def _kept(lines: Sequence[Line], judged: Sequence[str]) -> list[bool]:
    """Tell for each line whether its words are among the judged ones.

    A line of some words is known by its runs of four words; a shorter one must be a judged block
    itself and stand among the others.
    """
    words = " ".join(judged).casefold().split()
    shingles = {tuple(words[at : at + _SHINGLE]) for at in range(len(words))}
    short = Counter(letters_key(block) for block in judged)
    known = [_is_known(line, shingles) for line in lines]
    known = _without_other_parts(lines, _without_repeats(lines, known))
    ends = [at for at, each in enumerate(known) if each]
    if not ends:
        return [bool(short[letters_key(line.text)]) for line in lines]
    kept = _with_siblings(lines, known)
    ends = [at for at, each in enumerate(kept) if each]
    first, last = ends[0], ends[-1]
    for at in (*range(first, last + 1), *range(first - 1, -1, -1), *range(last + 1, len(lines))):
        key = letters_key(lines[at].text)
        near = first <= at <= last or (0 <= at + 1 < len(kept) and kept[min(at + 1, last)])
        lead = at < first and lines[at].linked >= _MOSTLY_LINKS
        if not kept[at] and key and short[key] > 0 and (near or at > last) and not lead:
            short[key] -= 1
            kept[at] = True
    return _without_other_parts(lines, kept)


def _with_siblings(lines: Sequence[Line], known: list[bool]) -> list[bool]:
    """Keep short paragraphs too that stand beside kept ones in the same element."""
    parents = {
        line.places[:-1]
        for line, each in zip(lines, known, strict=True)
        if each and line.tags[-1:] == ("p",)
    }
    return [
        each
        or (
            line.tags[-1:] == ("p",)
            and line.places[:-1] in parents
            and line.text.endswith(_SENTENCE_ENDS)
            and (line.linked < _MOSTLY_LINKS or _is_linked_sentence(line))
        )
        for line, each in zip(lines, known, strict=True)
    ]


def _is_linked_sentence(line: Line) -> bool:
    """Tell whether a paragraph that is a link from end to end is the story's all the same."""
    unit = Unit((SourceLine(line.text, 0),))
    return (
        unit.is_sentence
        and len(unit.words) >= _LONG_SENTENCE
        and unit.lower_share >= _RUNNING
        and not _LABEL.match(line.text)
    )


def _is_labelled_link(line: Line) -> bool:
    """Tell whether a line is nothing but a link to another story: "Read more: A castle"."""
    return line.linked >= _ONLY_LINKS and LABELLED_LINK.search(line.text) is not None


def _is_known(line: Line, shingles: set[tuple[str, ...]]) -> bool:
    words = line.text.casefold().split()
    if len(words) < _SHORT:
        return False
    own = [tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)]
    return sum(each in shingles for each in own) >= len(own) * _SHARE


def _without_repeats(lines: Sequence[Line], known: list[bool]) -> list[bool]:
    """Of lines with the same words, keep the one nearest to the middle of the article."""
    places = [at for at, each in enumerate(known) if each]
    if not places:
        return known
    middle = places[len(places) // 2]
    best: dict[str, int] = {}
    for at in sorted(places, key=lambda at: abs(at - middle)):
        best.setdefault(letters_key(lines[at].text), at)
    return [
        each and best[letters_key(line.text)] == at
        for at, (each, line) in enumerate(zip(known, lines, strict=True))
    ]


def _without_other_parts(lines: Sequence[Line], known: list[bool]) -> list[bool]:
    """Leave out teasers after the article.

    They stand behind the element that holds most of the article, and are linked, stand under a
    heading of their own, below a line that is a link, or are hardly a sentence.
    """
    main = _main_place(lines, known)
    last = max((at for at, line in enumerate(lines) if main in line.places), default=len(lines))
    result = list(known)
    headed = False
    for at in range(last + 1, len(lines)):
        line, before = lines[at], lines[at - 1]
        headed = headed or (line.role is ParagraphRole.HEADING and not known[at])
        teased = not known[at - 1] and before.linked >= _ONLY_LINKS
        linked = line.linked >= _OFTEN_LINKS or teased
        result[at] = known[at] and not (headed or linked or len(line.text.split()) < _SHORT)
    return result


def _main_place(lines: Sequence[Line], known: Sequence[bool]) -> int:
    """Return the innermost element that holds most of the article, in more than two blocks."""
    sizes: Counter[int] = Counter()
    blocks: Counter[int] = Counter()
    total = 0
    for line, each in zip(lines, known, strict=True):
        if each:
            total += len(line.text)
            sizes.update(dict.fromkeys(line.places, len(line.text)))
            blocks.update(line.places)
    holding = (
        place
        for place, size in sizes.items()
        if size >= total * _MAIN_SHARE and blocks[place] >= _LEAST_BLOCKS
    )
    return max(holding, default=0)


def _kept_by_place(lines: Sequence[Line]) -> list[bool]:
    """Keep what stands in paragraphs outside navigation, for pages too short to be judged."""
    open_lines = [not CHROME.intersection(line.tags) for line in lines]
    paragraphs = [each and "p" in line.tags for each, line in zip(open_lines, lines, strict=True)]
    return paragraphs if any(paragraphs) else open_lines


def _draft(lines: Sequence[Line], kept: list[bool], facts: PageFacts) -> ArticleDraft:
    head = _headline_at(lines, kept, facts.headline)
    body = next(
        (at for at in range(len(lines)) if kept[at] and at > head and _is_text(lines[at])), -1
    )
    standfirst = _standfirst_at(lines, head, body, facts.description)
    skipped = {head, standfirst}
    _leave_out_date_lines(lines, kept, head)
    last = max((at for at, each in enumerate(kept) if each), default=-1)
    captions = _captions(lines, kept, body, last)
    blocks = [
        Block(
            line.shown, line.role, kept=(kept[at] and at > head) or at in captions, shape=line.shape
        )
        for at, line in enumerate(lines)
        if at not in skipped
    ]
    if not has_body(blocks):
        blocks = [
            Block(line.shown, line.role, kept=kept[at], shape=line.shape)
            for at, line in enumerate(lines)
            if at not in skipped
        ]
    return ArticleDraft(
        blocks=_without_loose_headings(blocks),
        headline=facts.headline,
        standfirst=lines[standfirst].text if standfirst >= 0 else None,
        bylines=facts.bylines,
        agency=facts.site,
        published=facts.published or _published_beside(lines, head, body),
        updated=facts.updated,
        language=facts.language,
    )


def _is_text(line: Line) -> bool:
    return line.role is ParagraphRole.BODY


def _headline_at(lines: Sequence[Line], kept: Sequence[bool], headline: str | None) -> int:
    """Return where the headline stands on the page, nearest before the body; -1 if nowhere."""
    if headline is None:
        return -1
    key = letters_key(headline)
    places = [at for at, line in enumerate(lines) if letters_key(line.text) == key]
    if not places and key:
        places = [
            at
            for at, line in enumerate(lines)
            if "h1" in line.tags and key in letters_key(line.text)
        ]
    first = next(
        (at for at, each in enumerate(kept) if each and letters_key(lines[at].text) != key), 0
    )
    before = [at for at in places if at <= first]
    if before:
        headings = [at for at in before if lines[at].role is ParagraphRole.HEADING]
        return (headings or before)[-1]
    return -1


def _standfirst_at(lines: Sequence[Line], head: int, body: int, description: str | None) -> int:
    """Return where the standfirst stands between headline and body, or -1."""
    if head < 0:
        return -1
    key = letters_key(description or "")
    for at in range(head + 1, min(max(body, head) + 1, len(lines))):
        line = lines[at]
        if len(line.text) > _LONGEST_STANDFIRST or len(line.text.split()) < _SHORT or line.item:
            continue
        named = any(hint in line.hints.split() for hint in _STANDFIRST_HINTS)
        said = bool(key) and letters_key(line.text) == key and (at < body or "h2" in line.tags)
        if named or said:
            return at
    return -1


def _captions(lines: Sequence[Line], kept: Sequence[bool], first: int, last: int) -> set[int]:
    """Return the captions of pictures inside the article."""
    return {
        at
        for at, line in enumerate(lines)
        if first <= at <= last and line.role is ParagraphRole.CAPTION and not kept[at]
    }


def _without_loose_headings(blocks: Sequence[Block]) -> list[Block]:
    """Leave out headings after which nothing of the article follows."""
    result = list(blocks)
    for at in range(len(result) - 1, -1, -1):
        if not result[at].kept:
            continue
        if result[at].role is not ParagraphRole.HEADING:
            break
        result[at] = replace(result[at], kept=False)
    return result


def _published_beside(lines: Sequence[Line], head: int, body: int) -> Published | None:
    """Return the first date between headline and body, or at the start of the body."""
    for line in lines[max(head, 0) : max(body, 0) + 1]:
        if "table" not in line.tags and (found := date_line(line.text)):
            return Published(found[0].day, found[0].time)
    opening = find_dates(lines[body].text[:_OPENING]) if body >= 0 else []
    if opening and opening[0].start == 0:
        return Published(opening[0].day, opening[0].time)
    return None


def _leave_out_date_lines(lines: Sequence[Line], kept: list[bool], head: int) -> None:
    """Leave out the lines of dates at either end of the article."""
    places = [at for at, each in enumerate(kept) if each and at > head]
    for order in (places, places[::-1]):
        for at in order[:_DATE_LINES]:
            if date_line(lines[at].text):
                kept[at] = False
