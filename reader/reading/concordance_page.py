"""A concordance as a small page of HTML: copied, saved and printed alike."""

from collections.abc import Iterable
from html import escape

from reader.reading.concordance import ConcordanceLine

_STYLE = (
    "body { font-family: serif; } h1 { font-size: 1.3em; margin: 0; } p { margin: 2px 0 10px; }"
    " td { padding: 1px 5px; vertical-align: top; }"
    " td.number { color: #555555; text-align: right; }"
    " td.before { text-align: right; }"
)


def concordance_table(lines: Iterable[ConcordanceLine]) -> str:
    """Return lines as a table of four columns: paragraph, words before, the name, words behind."""
    return f"<table>\n{''.join(map(_row, lines))}</table>"


def concordance_page(
    title: str, about: str, lines: Iterable[ConcordanceLine], *, language: str
) -> str:
    """Return lines as a page that stands by itself.

    Args:
        title: The name.
        about: A line that says of which article the lines are, and how many there are.
        lines: In their order.
        language: Tag of the language of `about`.
    """
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n<p>{escape(about)}</p>\n{concordance_table(lines)}\n"
        "</body>\n</html>\n"
    )


def _row(line: ConcordanceLine) -> str:
    number = str(line.paragraph) if line.paragraph else ""
    return (
        f'<tr><td class="number" align="right">{number}</td>'
        f'<td class="before" align="right">{escape(line.before)}</td>'
        f"<td><b>{escape(line.name)}</b></td><td>{escape(line.after.strip())}</td></tr>\n"
    )
