"""One self-contained HTML page: marked articles beside their names, without script.

A name in the list lights its mentions and shows links to them: radio buttons do it, by the style
sheet alone, and one of them stands for no name. On a narrow screen the list is a bar at the foot
that opens. Nothing is fetched from anywhere, and what is printed keeps its lines. Who hears the
page is told who each mark is; none of that stands in the text, so that it is copied as written.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from unicodedata import bidirectional

from reader.exporting.edition_words import EditionWords
from reader.exporting.index.name_index import ROLE_WORDS, TITLES
from reader.exporting.marked_page import Mark, MarkedPage, MarkedParagraph, marked_page
from reader.exporting.target import Target
from reader.paths import page_style_file
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole, Shape
from reader.text.entity import Entity, EntityKind
from reader.wording import Wording

_TAGS = {
    ParagraphRole.HEADLINE: "h1",
    ParagraphRole.STANDFIRST: "p",
    ParagraphRole.HEADING: "h2",
    ParagraphRole.BODY: "p",
    ParagraphRole.CREDIT: "p",
    ParagraphRole.CAPTION: "p",
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
_NOT_SURE = Wording("not sure")
_KIND_WORDS = {
    EntityKind.PERSON: Wording("person"),
    EntityKind.ORGANISATION: Wording("organisation"),
    EntityKind.PLACE: Wording("place"),
}


def write_html(many: Iterable[Annotations], target: Target) -> None:
    """Write one page with every article on it."""
    sheets = [
        _Sheet(marked_page(annotations), f"a{number}", target.words)
        for number, annotations in enumerate(many, start=1)
    ]
    for title, count in Counter(sheet.title for sheet in sheets).items():
        same = [sheet for sheet in sheets if sheet.title == title] if count > 1 else []
        for number, sheet in enumerate(same, start=1):
            sheet.title = f"{title} ({number})"
    title = sheets[0].page.article.title if sheets else ""
    style = page_style_file().read_text("utf-8")
    rules = "\n".join(rule for sheet in sheets for rule in sheet.rules())
    # Each article says its own language; the page's is that of its text where there is but one.
    languages = {sheet.page.article.language for sheet in sheets}
    language = (languages.pop() if len(languages) == 1 else None) or target.words.language
    with target.text() as stream:
        stream.write(
            f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n'
            '<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="generator" content="Dramatis">\n'
            f"<title>{escape(title) or 'Dramatis'}</title>\n<style>\n{style}{rules}\n</style>\n"
            "</head>\n<body>\n<main>\n"
        )
        stream.writelines(sheet.html() for sheet in sheets)
        stream.write("</main>\n</body>\n</html>\n")


class _Sheet:
    """One article and the list of its names.

    Args:
        page: The article with its marks.
        prefix: Begins every id.
        words: In which language to say our own words.
    """

    def __init__(self, page: MarkedPage, prefix: str, words: EditionWords) -> None:
        self.page, self._prefix, self._words = page, prefix, words
        self.title = page.article.title
        """What the list is called by; no two of a page are the same."""
        self._entities = {entity.id: entity for entity in page.entities}
        self._first_marks: dict[str, list[tuple[str, str, Mark]]] = {
            each: [] for each in page.labels
        }
        """What each paragraph that mentions somebody is called, shown and said; and where."""
        for paragraph in page.paragraphs:
            called = self._called(paragraph)
            for mark in {mark.entity_id: mark for mark in reversed(paragraph.marks)}.values():
                self._first_marks[mark.entity_id].append((*called, mark))

    def rules(self) -> Iterator[str]:
        """Yield what lights the mentions of each name while it is chosen."""
        for label in self.page.labels.values():
            own = f"{self._prefix}-{label}"
            yield f"#{self._prefix}:has(#{own}:checked) .{own} {{ background: var(--lit); }}"

    def html(self) -> str:
        """Return the article and its list."""
        return (
            f'<div class="sheet" id="{self._prefix}">\n'
            f'<article lang="{self.page.article.language or ""}" '
            f'dir="{_direction(self.page.article.text)}">\n'
            f"{''.join(self._blocks())}</article>\n{self._names()}</div>\n"
        )

    def _blocks(self) -> Iterator[str]:
        article = self.page.article
        if all(each.role is not ParagraphRole.HEADLINE for each in self.page.paragraphs):
            # Every page has a heading; where the text has none, it is heard only.
            unseen = "" if article.headline else ' class="unseen"'
            yield f'<h1{unseen} dir="auto">{escape(article.title)}</h1>\n'
        meta = " \u00b7 ".join((*self._words.meta(article), *article.bylines))
        for paragraph in self.page.paragraphs:
            if meta and paragraph.role not in (ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST):
                yield f'<p class="meta" lang="{self._words.language}">{escape(meta)}</p>\n'
                meta = ""
            yield self._block(paragraph)

    def _block(self, paragraph: MarkedParagraph) -> str:
        tag = _TAGS[paragraph.role]
        number = "" if paragraph.number is None else f' data-number="{paragraph.number}"'
        shape = "" if paragraph.shape is Shape.TEXT else f" {paragraph.shape.value}"
        text = self.page.article.text
        pieces = []
        position = paragraph.span.start
        for mark in paragraph.marks:
            pieces.append(escape(text[position : mark.span.start]))
            pieces.append(self._mark(mark))
            position = mark.span.end
        pieces.append(escape(text[position : paragraph.span.end]))
        content = "".join(pieces).replace("\n", "<br>\n")
        return (
            f'<{tag} class="{paragraph.role.value}{shape}"{number} dir="auto">{content}</{tag}>\n'
        )

    def _mark(self, mark: Mark) -> str:
        """Return a mention with its label; whoever hears it is told who is meant."""
        entity = self._entities[mark.entity_id]
        label = self.page.labels[entity.id]
        words = mark.span.of(self.page.article.text)
        light = " light" if mark.light else ""
        told = f"{entity.name}, {self._words.say(_KIND_WORDS[entity.kind])}"
        if mark.doubtful:
            told += f", {self._words.say(_NOT_SURE)}"
        shown = (mark.label or "") + ("?" if mark.doubtful else "")
        said = escape(f"{mark.label}: {told}" if mark.label else told)
        sign = ""
        if shown:
            sign = f'<sup role="img" aria-label="{said}">{shown}</sup>'
        elif words != entity.name:
            sign = f'<span role="img" aria-label="{said}"></span>'
        return (
            f'<mark id="{self._place(mark)}" class="{mark.kind.value}{light} '
            f'{self._prefix}-{label}" title="{escape(told)}">{escape(words)}</mark>{sign}'
        )

    def _place(self, mark: Mark) -> str:
        # The parts of a mention in two paragraphs begin at two places.
        return f"{self._prefix}-at-{mark.span.start}"

    def _called(self, paragraph: MarkedParagraph) -> tuple[str, str]:
        """Return how a link to a paragraph is shown and said."""
        if paragraph.number is None:
            word = self._words.say(ROLE_WORDS[paragraph.role])
            return word, word
        number = str(paragraph.number)
        return number, self._words.say(Wording("paragraph {number}", number=number))

    def _names(self) -> str:
        say = self._words.say
        groups = "".join(self._group(kind, title) for kind, title in TITLES.items())
        names, opens = say(Wording("Names")), f"{self._prefix}-opens"
        title = escape(self.title)
        none = say(Wording("None"))
        return (
            f'<nav class="names" lang="{self._words.language}" aria-label="{names}: {title}">\n'
            f'<label class="show"><span>{names} ({len(self._entities)})</span>'
            f'<input type="checkbox" class="opens" id="{opens}"></label>\n'
            f'<div class="list">\n<div class="head"><h2>{names}</h2>\n'
            f'<label class="none"><input type="radio" name="{self._prefix}" checked>'
            f"<span>{none}</span></label></div>\n"
            f'{groups}<div class="notes">{" ".join(self._notes())}</div>\n</div>\n</nav>\n'
        )

    def _group(self, kind: EntityKind, title: str) -> str:
        rows = "".join(self._row(entity) for entity in self.page.entities if entity.kind is kind)
        return f"<h3>{self._words.say(title)}</h3>\n<ul>\n{rows}</ul>\n" if rows else ""

    def _row(self, entity: Entity) -> str:
        label = self.page.labels[entity.id]
        own = f"{self._prefix}-{label}"
        about = [escape(part) for part in (entity.role, entity.scene) if part]
        role = f"<small>{' · '.join(about)}</small>" if about else ""
        not_sure = f'<span class="doubt" title="{self._words.say(_NOT_SURE)}"> ?</span>'
        doubt = not_sure if entity.doubtful else ""
        return (
            f'<li><label class="name"><input type="radio" name="{self._prefix}" id="{own}">'
            f"<span>{escape(entity.name)}{doubt}{role}</span>"
            f'<span class="label">{label}</span>'
            f'<span class="count">{len(entity.mentions)}</span></label>\n'
            f"{self._where(entity)}</li>\n"
        )

    def _where(self, entity: Entity) -> str:
        """Return links to the first mention of an entity in each paragraph."""
        links = "".join(
            f'<a href="#{self._place(mark)}" aria-label="{escape(said)}">{escape(shown)}</a>'
            for shown, said, mark in self._first_marks[entity.id]
        )
        return f'<div class="where">{links}</div>\n'

    def _notes(self) -> Iterator[str]:
        yield f"{self._words.say(self.page.origin_note)}."
        if published := self.page.article.published:
            day = self._words.day(published.day)
            yield self._words.say(Wording("The article is of {day}.", day=day))
        if self.page.doubt_note:
            yield self._words.say(self.page.doubt_note)


def _direction(text: str) -> str:
    """Return the direction of the first letter that has one; every block has its own besides."""
    first = next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L")
    return "ltr" if first == "L" else "rtl"
