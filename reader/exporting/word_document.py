"""The marked text with its index of names as a Word document (DOCX).

Kinds are character styles, so that whoever has the document can set them otherwise at one place.
The labels in the text lead to the index, and the numbers in the index to the paragraphs.
"""

from collections.abc import Iterable
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.styles import Styles
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from reader.exporting.edition_words import EditionWords
from reader.exporting.index.locators import SubEntry, sub_entries
from reader.exporting.index.name_index import IndexEntry, name_index
from reader.exporting.index.see_references import SeeReference
from reader.exporting.interchange.xml_text import xml_text
from reader.exporting.marked_page import MarkedPage, MarkedParagraph, marked_page
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole, Shape
from reader.text.entity import EntityKind
from reader.wording import Wording

_STYLES = {
    ParagraphRole.HEADLINE: "Title",
    ParagraphRole.STANDFIRST: "Subtitle",
    ParagraphRole.HEADING: "Heading 1",
    ParagraphRole.BODY: "Normal",
    ParagraphRole.CREDIT: "Caption",
    ParagraphRole.CAPTION: "Caption",
}
KIND_STYLES = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organisation",
    EntityKind.PLACE: "Place",
}
"""The character style of each kind; that of mentions which are no names has `LIGHT` behind it."""
LIGHT = " (light)"
NUMBER, LABEL = "Paragraph number", "Label"
_LINES = {
    EntityKind.PERSON: ("single", "dotted", "0062A3"),
    EntityKind.ORGANISATION: ("dash", "dotDash", "A84300"),
    EntityKind.PLACE: ("wave", "wave", "00734F"),
}
_LIGHT_COLOUR = "8A8A8A"
_BLACK = RGBColor(0, 0, 0)
_DIM = RGBColor(0x5A, 0x5A, 0x5A)
_NUMBER_WIDTH, _STEP = Pt(30), Pt(18)
_INDENTED = {Shape.QUOTE: 1, Shape.ITEM: 1, Shape.INNER_ITEM: 2, Shape.CODE: 1}


def write_word_document(many: Iterable[Annotations], target: Target) -> None:
    """Write one document; each article but the first begins on a new page."""
    document = docx.Document()
    _drop_thumbnail(document)
    _make_styles(document)
    title = language = ""
    for number, annotations in enumerate(many, start=1):
        if number > 1:
            document.add_section(WD_SECTION.NEW_PAGE)
            _set_columns(document, 1)
        page = marked_page(annotations)
        title, language = title or page.article.title, language or page.article.language or ""
        _Edition(document, page, target.words, f"a{number}_").write()
    properties = document.core_properties
    properties.title, properties.author = xml_text(title)[:255], "Dramatis"
    properties.language, properties.comments = language, ""
    if language:
        _set_language(document, language)
    whole = BytesIO()
    document.save(whole)
    target.stream.write(whole.getvalue())


class _Edition:
    """Writes one article and its index.

    Args:
        document: Where to.
        page: The article with its marks.
        words: In which language to say our own words.
        prefix: Begins the names of its bookmarks.
    """

    def __init__(
        self, document: Document, page: MarkedPage, words: EditionWords, prefix: str
    ) -> None:
        self._document, self._page, self._words, self._prefix = document, page, words, prefix
        self._bookmarks = 0
        # Looking a style up by its name takes the library long, each time.
        self._style_ids = {style.name: style.style_id for style in document.styles}

    def write(self) -> None:
        page = self._page
        article = page.article
        if article.headline and all(
            each.role is not ParagraphRole.HEADLINE for each in page.paragraphs
        ):
            self._new("Title", article.headline)
        meta = " \u00b7 ".join((*self._words.meta(article), *article.bylines))
        for paragraph in page.paragraphs:
            if meta and paragraph.role not in (ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST):
                self._new("Caption", meta)
                meta = ""
            self._add_paragraph(paragraph)
        self._add_index()

    def _add_paragraph(self, paragraph: MarkedParagraph) -> None:
        added = self._new(_STYLES[paragraph.role])
        indent = _STEP * _INDENTED.get(paragraph.shape, 0)
        added.paragraph_format.left_indent = indent
        if paragraph.number is not None:
            added.paragraph_format.first_line_indent = -_NUMBER_WIDTH - indent
            added.paragraph_format.tab_stops.add_tab_stop(indent)
            self._say(added, f"{paragraph.number}\t", NUMBER)
            self._bookmark(added, f"p{paragraph.number}")
        text = self._page.article.text
        position = paragraph.span.start
        for mark in paragraph.marks:
            self._say(added, text[position : mark.span.start])
            style = KIND_STYLES[mark.kind] + (LIGHT if mark.light else "")
            self._say(added, mark.span.of(text), style)
            shown = (mark.label or "") + ("?" if mark.doubtful else "")
            if shown:
                self._link(added, shown, mark.label, style=LABEL)
            position = mark.span.end
        self._say(added, text[position : paragraph.span.end])

    def _add_index(self) -> None:
        say = self._words.say
        sections = name_index(self._page)
        self._new("Heading 1", say(Wording("Index of names")))
        legend = say(Wording("Numbers are paragraphs; bold, where most mentions stand."))
        notes = (f"{say(self._page.origin_note)}.", legend, say(self._page.doubt_note))
        self._new("Caption", " ".join(notes).strip())
        if not sections:
            return
        self._document.add_section(WD_SECTION.CONTINUOUS)
        _set_columns(self._document, 2)
        for section in sections:
            self._new("Heading 2", say(section.title))
            for row in section.rows:
                if isinstance(row, SeeReference):
                    self._add_reference(row)
                else:
                    self._add_entry(row)

    def _add_reference(self, row: SeeReference) -> None:
        added = self._row(f"{row.heading}, ")
        self._say(added, self._words.say(Wording("see"))).italic = True
        for number, (heading, entity_id) in enumerate(row.targets):
            self._say(added, "; " if number else " ")
            self._link(added, heading, self._page.labels[entity_id])

    def _add_entry(self, row: IndexEntry) -> None:
        qualifier = f", {row.qualifier}" if row.qualifier else ""
        added = self._row(f"{row.heading}{'?' if row.doubtful else ''}")
        self._bookmark(added, row.label)
        self._say(added, f" {row.label}", LABEL)
        self._say(added, qualifier)
        for sub in sub_entries(row):
            if sub.heading:
                added = self._row(self._words.heading(sub.heading), deeper=1)
            self._add_locators(added, sub)

    def _add_locators(self, added: WordParagraph, sub: SubEntry) -> None:
        for group in sub.pages:
            for item in group.items:
                self._say(added, ", ")
                first = item.text.partition("\u2013")[0]
                name = f"p{first}" if first.isdigit() else None
                self._link(added, self._words.say(item.text), name, bold=item.main)

    def _row(self, text: str, *, deeper: int = 0) -> WordParagraph:
        added = self._new("Normal", text)
        added.paragraph_format.left_indent = _STEP * (1 + deeper)
        added.paragraph_format.first_line_indent = -_STEP
        added.paragraph_format.space_after = Pt(2)
        return added

    def _new(self, style: str, text: str = "") -> WordParagraph:
        added = self._document.add_paragraph(xml_text(text))
        added._p.style = self._style_ids[style]  # noqa: SLF001 - its own way looks up the name
        return added

    def _say(self, paragraph: WordParagraph, text: str, style: str | None = None) -> Run:
        run = paragraph.add_run(xml_text(text))
        if style is not None:
            run._r.style = self._style_ids[style]  # noqa: SLF001 - as above
        return run

    def _bookmark(self, paragraph: WordParagraph, name: str) -> None:
        """Let links lead to a paragraph."""
        self._bookmarks += 1
        # Numbers are those of the whole document.
        number = f"{self._prefix.strip('a_')}{self._bookmarks:06}"
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for element in (start, end):
            element.set(qn("w:id"), number)
        start.set(qn("w:name"), self._prefix + name)
        paragraph._p.extend((start, end))  # noqa: SLF001 - python-docx has no bookmarks

    def _link(
        self,
        paragraph: WordParagraph,
        text: str,
        name: str | None,
        *,
        style: str | None = None,
        bold: bool = False,
    ) -> None:
        """Add words that lead to a bookmark; plain ones where there is none."""
        run = self._say(paragraph, text, style)
        run.bold = bold or None
        if name is not None:
            link = OxmlElement("w:hyperlink")
            link.set(qn("w:anchor"), self._prefix + name)
            link.append(run._r)  # noqa: SLF001 - nor links inside a document
            paragraph._p.append(link)  # noqa: SLF001


def _drop_thumbnail(document: Document) -> None:
    """Take out the picture of an empty page that the library's template brings."""
    links = document.part.package.rels
    for key in [key for key, link in links.items() if link.reltype.endswith("/thumbnail")]:
        links.pop(key)


def _make_styles(document: Document) -> None:
    styles = document.styles
    for kind, (line, light_line, colour) in _LINES.items():
        for name, drawn, inked in (
            (KIND_STYLES[kind], line, colour),
            (KIND_STYLES[kind] + LIGHT, light_line, _LIGHT_COLOUR),
        ):
            style = styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
            underline = OxmlElement("w:u")
            underline.set(qn("w:val"), drawn)
            underline.set(qn("w:color"), inked)
            style.element.get_or_add_rPr().append(underline)
    for name in (NUMBER, LABEL):
        styles.add_style(name, WD_STYLE_TYPE.CHARACTER).font.color.rgb = _DIM
    styles[NUMBER].font.size = Pt(8)
    styles[LABEL].font.superscript = True
    _calm(styles)


def _calm(styles: Styles) -> None:
    """Take the blue, the rule and the bold that the library's template brings."""
    for name, colour in (
        *((name, _BLACK) for name in ("Title", "Heading 1", "Heading 2")),
        *((name, _DIM) for name in ("Subtitle", "Caption")),
    ):
        styles[name].font.color.rgb = colour
    styles["Caption"].font.bold = styles["Subtitle"].font.italic = False
    for rule in styles["Title"].element.xpath(".//w:pBdr"):
        rule.getparent().remove(rule)


def _set_language(document: Document, language: str) -> None:
    """Let the text be spelt and read aloud in its language."""
    for usual in document.styles.element.xpath("w:docDefaults//w:lang"):
        usual.set(qn("w:val"), language)


def _set_columns(document: Document, number: int) -> None:
    """Set the last section in so many columns."""
    columns = document.sections[-1]._sectPr.xpath("./w:cols")[0]  # noqa: SLF001 - nor columns
    columns.set(qn("w:num"), str(number))
