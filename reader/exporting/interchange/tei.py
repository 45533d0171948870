"""The marked text and its names as TEI P5 XML (https://tei-c.org/release/doc/tei-p5-doc/).

Names stand in the text as `persName`, `orgName` and `placeName`, other mentions as `rs`; each
refers to somebody in `standOff`, where persons, organisations and places are listed with what is
known of them. Several articles are a `teiCorpus`.
"""

from collections.abc import Iterable

from lxml import etree

from reader.exporting.interchange.identities import identity_address
from reader.exporting.interchange.xml_text import xml_text
from reader.exporting.marked_page import Mark, MarkedPage, MarkedParagraph, marked_page
from reader.exporting.source_names import source_address, source_name
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.article import Article, ParagraphRole, Shape
from reader.text.entity import Entity, EntityKind
from reader.version import dramatis_version

NAMESPACE = "http://www.tei-c.org/ns/1.0"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NAMES = {
    EntityKind.PERSON: "persName",
    EntityKind.ORGANISATION: "orgName",
    EntityKind.PLACE: "placeName",
}
_LISTS = {
    EntityKind.PERSON: ("listPerson", "person"),
    EntityKind.ORGANISATION: ("listOrg", "org"),
    EntityKind.PLACE: ("listPlace", "place"),
}
_HEADINGS = (ParagraphRole.HEADLINE, ParagraphRole.HEADING)
_FOUND = "Names were found automatically"
_BY_HAND = "Names were found automatically and corrected by hand"
_UNFINISHED = "Names were still being found; many are missing"


def write_tei(many: Iterable[Annotations], target: Target) -> None:
    """Write one article as a `TEI` element, several as a `teiCorpus` of them."""
    articles = list(many)
    if len(articles) == 1:
        root = _tei(articles[0], "")
    else:
        root = etree.Element(_tag("teiCorpus"), nsmap={None: NAMESPACE})
        _header(root, "Articles", None, complete=all(each.complete for each in articles))
        # Ids are those of the whole document.
        root.extend(_tei(each, f"a{number}.") for number, each in enumerate(articles, start=1))
        if not articles:
            root.append(_tei(Annotations(Article("")), ""))
    target.stream.write(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def _tei(annotations: Annotations, prefix: str) -> etree._Element:
    page = marked_page(annotations)
    root = etree.Element(_tag("TEI"), nsmap={None: NAMESPACE})
    _header(root, annotations.article.title, annotations.article, page.complete, page.by_hand)
    if page.entities:
        _stand_off(_sub(root, "standOff"), page, prefix)
    text = _sub(root, "text")
    if annotations.article.language:
        text.set(_XML_LANGUAGE, annotations.article.language)
    body = _sub(text, "body")
    division = None
    for paragraph in page.paragraphs:
        # A heading opens a division, as TEI has it.
        if division is None or (paragraph.role in _HEADINGS and len(division)):
            division = _sub(body, "div")
        _paragraph(division, page, paragraph, prefix)
    if division is None:
        _sub(body, "p")
    return root


def _header(
    root: etree._Element,
    title: str,
    article: Article | None,
    complete: bool,
    by_hand: bool = False,  # noqa: FBT002
) -> None:
    header = _sub(root, "teiHeader")
    file = _sub(header, "fileDesc")
    statement = _sub(file, "titleStmt")
    _sub(statement, "title", title)
    for author in article.bylines if article else ():
        _sub(statement, "author", author)
    _sub(_sub(file, "publicationStmt"), "p", "Made by Dramatis; not published.")
    _source(_sub(file, "sourceDesc"), article)
    encoding = _sub(header, "encodingDesc")
    how = _BY_HAND if by_hand else _FOUND
    _sub(_sub(encoding, "projectDesc"), "p", f"{how if complete else _UNFINISHED}.")
    version = dramatis_version() or "0"
    program = _sub(_sub(encoding, "appInfo"), "application", ident="Dramatis", version=version)
    _sub(program, "label", "Dramatis")
    if article and article.language:
        usage = _sub(_sub(header, "profileDesc"), "langUsage")
        _sub(usage, "language", ident=article.language)
    if not complete:
        _sub(_sub(header, "revisionDesc", status="unfinished"), "change", f"{_UNFINISHED}.")


def _source(element: etree._Element, article: Article | None) -> None:
    if article is None:
        _sub(element, "p", "Each article tells its own.")
        return
    source = _sub(element, "bibl")
    _sub(source, "title", article.title)
    for author in article.bylines:
        _sub(source, "author", author)
    if article.agency:
        _sub(source, "publisher", article.agency)
    if article.published:
        day = article.published.day.isoformat()
        _sub(source, "date", day, when=day)
    if name := source_name(article):
        _sub(source, "idno", name, type="URI" if source_address(article) else "file")


def _stand_off(stand_off: etree._Element, page: MarkedPage, prefix: str) -> None:
    for kind, (list_name, item_name) in _LISTS.items():
        entities = [entity for entity in page.entities if entity.kind is kind]
        if not entities:
            continue
        listed = _sub(stand_off, list_name)
        for entity in entities:
            item = _sub(listed, item_name)
            item.set(_XML_ID, prefix + page.labels[entity.id])
            item.set("cert", _certainty(entity.confidence))
            _somebody(item, entity, page.article.text)


def _somebody(item: etree._Element, entity: Entity, text: str) -> None:
    name = _NAMES[entity.kind]
    _sub(item, name, entity.name, type="main")
    for form in entity.forms(text):
        if form != entity.name:
            _sub(item, name, form, type="alternative")
    # What an organisation is called by comes before its notes; of the others, the order is free.
    if entity.identity:
        scheme, _, number = entity.identity.partition(":")
        address = identity_address(entity.identity)
        _sub(item, "idno", address or number, type="URI" if address else scheme or "id")
    if entity.role:
        _sub(item, "note", entity.role, type="role")


def _paragraph(
    division: etree._Element, page: MarkedPage, paragraph: MarkedParagraph, prefix: str
) -> None:
    text = page.article.text
    element = _sub(division, "head" if paragraph.role in _HEADINGS else "p")
    if paragraph.number is not None:
        element.set("n", str(paragraph.number))
    elif element.tag == _tag("p"):
        element.set("rend", paragraph.role.value)
    if paragraph.shape is not Shape.TEXT:
        element.set("rendition", paragraph.shape.value)
    position = paragraph.span.start
    for mark in paragraph.marks:
        _say(element, text[position : mark.span.start])
        _say(_mention(element, page, mark, prefix), mark.span.of(text))
        position = mark.span.end
    _say(element, text[position : paragraph.span.end])


def _mention(element: etree._Element, page: MarkedPage, mark: Mark, prefix: str) -> etree._Element:
    name = "rs" if mark.light else _NAMES[mark.kind]
    mention = _sub(element, name, ref=f"#{prefix}{page.labels[mark.entity_id]}")
    mention.set("type", mark.kind.value if mark.light else mark.form.value)
    if mark.light:
        mention.set("subtype", mark.form.value)
    if mark.doubtful:
        mention.set("cert", "low")
    return mention


def _say(element: etree._Element, text: str) -> None:
    """Add text to an element, with an empty `lb` before each line end."""
    for number, line in enumerate(xml_text(text).split("\n")):
        if number:
            _sub(element, "lb").tail = "\n"
        if len(element):
            element[-1].tail = (element[-1].tail or "") + line
        else:
            element.text = (element.text or "") + line


def _certainty(confidence: float) -> str:
    return f"{confidence:.2f}"


def _sub(parent: etree._Element, name: str, text: str | None = None, **said: str) -> etree._Element:
    element = etree.SubElement(parent, _tag(name))
    if text is not None:
        element.text = xml_text(text)
    for key, value in said.items():
        element.set(key, xml_text(value))
    return element


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
