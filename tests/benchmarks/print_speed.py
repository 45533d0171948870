"""How fast a long text becomes a PDF: the print edition with its index beside Qt's plain print.

    python tests/benchmarks/print_speed.py [--words 100000 600000]

Each figure is taken in a process of its own. The plain print is that of a QTextDocument with the
same text on the same paper, without marks, numbers, labels, links, outline and index.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.text.annotations import Annotations  # noqa: E402 - the checkout itself is measured
from tests.ui.printing.editions import long_report  # noqa: E402

_WORDS = (100_000, 600_000)
_WORDS_A_PARAGRAPH = 55
_MEGABYTE = 1024 * 1024


def main() -> None:
    """Print one line for each way and length, and how they stand to each other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", nargs="+", type=int, default=_WORDS)
    parser.add_argument("--only", choices=("edition", "plain"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if options.only is not None:
        _measure(options.only, options.words[0])
        return
    for words in options.words:
        edition, plain = (_measured(way, words) for way in ("edition", "plain"))
        ratio = edition["processor"] / plain["processor"]
        _show("print edition", edition)
        _show("plain QTextDocument", plain)
        print(f"{words:>9,} words: the edition takes {ratio:.2f} times the processor time")  # noqa: T201


def _show(title: str, figures: dict[str, float]) -> None:
    print(  # noqa: T201
        f"{figures['words']:>9,.0f} words, {figures['mentions']:>6,.0f} mentions  {title:20}"
        f" {figures['pages']:>5,.0f} pages"
        f" {figures['user']:6.2f} s user {figures['processor']:6.2f} s processor"
        f" {figures['wall']:6.2f} s wall {figures['memory']:5.0f} MB more at most"
        f" {figures['size']:5.1f} MB"
    )


def _measured(way: str, words: int) -> dict[str, float]:
    command = [sys.executable, __file__, "--only", way, "--words", str(words)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures: dict[str, float] = json.loads(output)
    return figures


def _measure(way: str, words: int) -> None:
    from PySide6.QtGui import QGuiApplication

    from reader.ui.style.fonts import load_fonts

    application = QGuiApplication(["print_speed"])
    load_fonts()
    report = long_report(1, paragraphs=words // _WORDS_A_PARAGRAPH)
    write = _edition if way == "edition" else _plain
    # Fonts and code are loaded before the clock starts.
    write(long_report(2, paragraphs=2))
    memory = _most_memory()
    before, start = os.times(), time.perf_counter()
    pages, size = write(report)
    wall, after = time.perf_counter() - start, os.times()
    user = after.user - before.user
    figures = {
        "words": report.article.word_count,
        "mentions": sum(len(entity.mentions) for entity in report.entities),
        "pages": pages,
        "user": user,
        "processor": user + after.system - before.system,
        "wall": wall,
        "memory": _most_memory() - memory,
        "size": size / _MEGABYTE,
    }
    print(json.dumps(figures))  # noqa: T201
    del application


def _most_memory() -> float:
    """Return the most memory this process has held, in MB; 0 where that is not told."""
    try:
        import resource
    except ImportError:
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / _MEGABYTE if sys.platform == "darwin" else most / 1024


def _edition(report: Annotations) -> tuple[int, int]:
    from reader.exporting.print_options import PrintOptions
    from reader.ui.printing.edition import Edition
    from reader.ui.printing.pdf.pdf_file import edition_pdf
    from reader.ui.style.fonts import load_fonts

    edition = Edition(report, PrintOptions(), load_fonts())
    return edition.page_count, len(edition_pdf(edition))


def _plain(report: Annotations) -> tuple[int, int]:
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
    from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    from reader.ui.style.fonts import load_fonts

    document = QTextDocument()
    font = QFont(load_fonts().serif)
    font.setPointSizeF(11)
    document.setDefaultFont(font)
    document.setPlainText(report.article.text)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    paper = QPageSize(QPageSize.PageSizeId.A4)
    # With the margin that Qt adds, as wide as the edition's column.
    margins = QMarginsF(59, 17, 59, 17)
    # At the usual 1200 dots an inch, QTextDocument loses all text below some 2,000 pages.
    writer.setResolution(96)
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, margins))
    document.print_(writer)
    pages = bytes(buffer.data().data()).count(b"/Type /Page\n")
    return pages, buffer.size()


if __name__ == "__main__":
    main()
