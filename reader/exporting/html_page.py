"""One self-contained HTML page: the marked article beside its cast list, without script.

A name in the list lights its mentions: radio buttons do it, by the style sheet alone. Nothing is
fetched from anywhere, and what is printed keeps its lines.
"""

from collections.abc import Iterable, Iterator
from html import escape

from reader.exporting.edition_words import EditionWords
from reader.exporting.marked_page import (
    MarkedPage,
    MarkedParagraph,
    marked_page,
)
from reader.exporting.name_index import TITLES
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole, Shape
from reader.text.entity import Entity
from reader.wording import Wording

_TAGS = {
    ParagraphRole.HEADLINE: "h1",
    ParagraphRole.STANDFIRST: "p",
    ParagraphRole.HEADING: "h2",
    ParagraphRole.BODY: "p",
    ParagraphRole.CREDIT: "p",
    ParagraphRole.CAPTION: "p",
}

_STYLE = """
:root { color-scheme: light dark; --page: #fbfaf7; --text: #1d1c1a; --dim: #6c6861;
  --side: #f3f1ec; --hair: #e2ded6; --person: #0062a3; --organisation: #a84300;
  --place: #00734f; --lit: #ffe08a; }
@media (prefers-color-scheme: dark) { :root { --page: #1b1b1d; --text: #e6e3dc; --dim: #9b978f;
  --side: #232326; --hair: #35353a; --person: #7fc0ff; --organisation: #ffb07a;
  --place: #6fd6ac; --lit: #5a4a12; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); }
.sheet { display: flex; align-items: flex-start; border-bottom: 1px solid var(--hair); }
article { flex: 1; max-width: 46rem; margin: 0 auto; padding: 2.5rem 2rem 4rem 4rem;
  font: 1.125rem/1.55 "Source Serif Pro", "Source Serif 4", Georgia, serif; }
h1 { font-size: 2.05rem; line-height: 1.16; margin: 0 0 .6rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .6rem; }
p { margin: 0 0 1rem var(--in, 0rem); position: relative; }
p[data-number]::before { content: attr(data-number); position: absolute; right: calc(100% + 1rem
  + var(--in, 0rem)); text-indent: 0; color: var(--dim);
  font: .72rem/2.4 "Source Sans Pro", sans-serif; }
.meta, .credit, .caption, aside, footer { font-family: "Source Sans Pro", "Source Sans 3",
  system-ui, sans-serif; }
.meta, .credit, .caption { font-size: .9rem; color: var(--dim); }
.standfirst { font-size: 1.25rem; }
.item, .code { --in: 1.8rem; } .inner-item { --in: 3.6rem; }
.quote { --in: .7rem; padding-left: 1.1rem; margin-right: 1.8rem;
  border-left: 2px solid var(--hair); }
.item, .inner-item { text-indent: -1rem; }
:is(.item, .inner-item) + :is(.item, .inner-item) { margin-top: -.6rem; }
.code { font: .9rem/1.5 "Source Sans Pro", system-ui, sans-serif; }
aside { width: 19rem; max-height: 100vh; overflow-y: auto; position: sticky; top: 0;
  padding: 1.6rem 1.2rem; background: var(--side); border-left: 1px solid var(--hair);
  font-size: .9rem; line-height: 1.35; }
aside h3 { font-size: .9rem; margin: 1.2rem 0 .3rem; }
aside ul { list-style: none; margin: 0; padding: 0; }
aside label { display: flex; align-items: baseline; gap: .6rem; padding: .22rem .4rem;
  border-radius: .3rem; cursor: pointer; }
aside label span:first-of-type { flex: 1; }
aside .label { font-size: .75em; }
aside .count { min-width: 1.6em; text-align: right; }
aside small { display: block; color: var(--dim); }
.doubt { font-weight: 700; }
aside input { position: absolute; opacity: 0; }
aside label:has(input:checked) { background: var(--lit); }
aside label:has(input:focus-visible) { outline: 2px solid var(--person); }
.count, .label, footer { color: var(--dim); }
footer { font-size: .8rem; margin-top: 1.6rem; }
mark { background: none; color: inherit; text-decoration: underline .08em;
  text-underline-offset: .22em; text-decoration-skip-ink: none; }
.person { --line: var(--person); text-decoration-color: var(--line); text-decoration-style: solid; }
.organisation { --line: var(--organisation); text-decoration-color: var(--line);
  text-decoration-style: dashed; }
.place { --line: var(--place); text-decoration-color: var(--line); text-decoration-style: wavy;
  text-decoration-thickness: .05em; }
.light { text-decoration-thickness: .05em; text-decoration-color:
  color-mix(in srgb, var(--line) 50%, var(--page)); }
sup { font: 600 .58em/0 "Source Sans Pro", sans-serif; user-select: none; }
@media (max-width: 60rem) { .sheet { display: block; }
  aside { position: static; width: auto; max-height: none; border-left: 0; }
  article { padding: 1.5rem 1.2rem 2rem 2.6rem; } }
@media print { :root { color-scheme: light; --page: #fff; --text: #000; --side: #fff;
  --dim: #5a5a5a; --person: #0062a3; --organisation: #a84300; --place: #00734f; }
  .sheet { display: block; border: 0; } aside { position: static; width: auto; max-height: none;
  columns: 2; border: 0; break-before: page; } mark { print-color-adjust: exact;
  -webkit-print-color-adjust: exact; } h3 { break-after: avoid; } li { break-inside: avoid; }
  aside h3:first-child { margin-top: 0; } p { orphans: 2; widows: 2; }
  h1, h2 { break-after: avoid; } }
"""
_NOT_SURE = Wording("not sure")


def write_html(many: Iterable[Annotations], target: Target) -> None:
    """Write one page with every article on it."""
    words = target.words
    title = ""
    bodies: list[str] = []
    for number, annotations in enumerate(many, start=1):
        title = title or annotations.article.title
        bodies.append(_article(marked_page(annotations), f"a{number}", words))
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    text = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Dramatis">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"{''.join(bodies)}</body>\n</html>\n"
    )
    with target.text() as stream:
        stream.write(text)


def _article(page: MarkedPage, prefix: str, words: EditionWords) -> str:
    rules = "\n".join(
        f"#{prefix}:has(#{prefix}-{label}:checked) .{prefix}-{label} {{ background: var(--lit); }}"
        for label in page.labels.values()
    )
    return (
        f'<style>{rules}</style>\n<div class="sheet" id="{prefix}">\n<article>\n'
        f"{''.join(_blocks(page, prefix, words))}</article>\n{_cast(page, prefix, words)}</div>\n"
    )


def _blocks(page: MarkedPage, prefix: str, words: EditionWords) -> Iterator[str]:
    article = page.article
    has_headline = any(each.role is ParagraphRole.HEADLINE for each in page.paragraphs)
    if article.headline and not has_headline:
        yield f"<h1>{escape(article.headline)}</h1>\n"
    meta = " \u00b7 ".join((*words.meta(article), *article.bylines))
    is_told = not meta
    for paragraph in page.paragraphs:
        is_head = paragraph.role in (ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST)
        if not is_told and not is_head:
            yield f'<p class="meta">{escape(meta)}</p>\n'
            is_told = True
        yield _block(page, paragraph, prefix, words)


def _block(page: MarkedPage, paragraph: MarkedParagraph, prefix: str, words: EditionWords) -> str:
    tag = _TAGS[paragraph.role]
    number = "" if paragraph.number is None else f' data-number="{paragraph.number}"'
    text = page.article.text
    pieces = []
    position = paragraph.span.start
    for mark in paragraph.marks:
        label = page.labels[mark.entity_id]
        light = " light" if mark.light else ""
        shown = (mark.label or "") + ("?" if mark.doubtful else "")
        pieces.append(escape(text[position : mark.span.start]))
        pieces.append(
            f'<mark class="{mark.kind.value}{light} {prefix}-{label}">'
            f"{escape(mark.span.of(text))}</mark>"
        )
        title = f' title="{words.say(_NOT_SURE)}"' if mark.doubtful else ""
        pieces.append(f"<sup{title}>{shown}</sup>" if shown else "")
        position = mark.span.end
    pieces.append(escape(text[position : paragraph.span.end]))
    content = "".join(pieces).replace("\n", "<br>\n")
    shape = "" if paragraph.shape is Shape.TEXT else f" {paragraph.shape.value}"
    return f'<{tag} class="{paragraph.role.value}{shape}"{number}>{content}</{tag}>\n'


def _cast(page: MarkedPage, prefix: str, words: EditionWords) -> str:
    lists = []
    for kind, title in TITLES.items():
        rows = [
            _row(page, entity, prefix, words) for entity in page.entities if entity.kind is kind
        ]
        if rows:
            lists.append(f"<h3>{words.say(title)}</h3>\n<ul>\n{''.join(rows)}</ul>\n")
    published = page.article.published
    notes = [f"{words.say(page.origin_note)}."]
    if published:
        of_day = words.say(Wording("The article is of {day}."))
        notes.append(of_day.format(day=words.day(published.day)))
    if page.doubt_note:
        notes.append(words.say(page.doubt_note))
    return (
        f'<aside lang="{words.language}" aria-label="{words.say(Wording("Names"))}">\n'
        f"{''.join(lists)}<footer>{' '.join(notes)}</footer>\n</aside>\n"
    )


def _row(page: MarkedPage, entity: Entity, prefix: str, words: EditionWords) -> str:
    label = page.labels[entity.id]
    about = [escape(part) for part in (entity.role, entity.scene) if part]
    role = f"<small>{' · '.join(about)}</small>" if about else ""
    not_sure = f'<span class="doubt" title="{words.say(_NOT_SURE)}"> ?</span>'
    doubt = not_sure if entity.doubtful else ""
    return (
        f'<li><label><input type="radio" name="{prefix}" id="{prefix}-{label}">'
        f"<span>{escape(entity.name)}{doubt}{role}</span>"
        f'<span class="label">{label}</span>'
        f'<span class="count">{len(entity.mentions)}</span></label></li>\n'
    )
