"""Bring the translations up to date with the source, and say what is still to be translated.

    python -m resources.translations.update

Takes the wordings of the source into each `dramatis_*.ts` (those gone are dropped, translations are
kept), writes the `.qm` files that the app loads, and lists what has no translation: its exit status
is 1 then. Translate in the .ts file, by hand or with `pyside6-linguist`, and run it again. A
wording with {fields} keeps them; one with %n is given for one and for several, and %Ln there writes
the number as is usual in the language.

English needs its plurals only, and these are made from "(s)" where no verb changes with them.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

from resources.translations.wordings import ROOT, Found, wordings

FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Dramatis"
LANGUAGES = ("en", "de")

_CHANGING = re.compile(r"\b(?:are|were|have)\b")


def main() -> int:
    """Update every language and return the exit status."""
    found = wordings()
    missing = [line for language in LANGUAGES for line in update(language, found, FOLDER)]
    for line in missing:
        print(line)
    print(f"{len(missing)} to translate." if missing else "Everything is translated.")
    return 1 if missing else 0


def update(language: str, found: Iterable[Found], folder: Path) -> list[str]:
    """Update one language in a folder and return what is not translated, a line for each."""
    source = folder / f"dramatis_{language}.ts"
    plural_only = ["-pluralonly"] if language == "en" else []
    with tempfile.TemporaryDirectory() as scratch:
        # Qt's tool takes a name for the context from the class around; in C++ it is said.
        listing = Path(scratch) / "wordings.cpp"
        listing.write_text(_listing(found), "utf-8")
        options = ["-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext"]
        languages = ["-source-language", "en", "-target-language", language]
        _run("pyside6-lupdate", listing, "-ts", source, *options, *languages, *plural_only)
    if language == "en":
        _fill_english_plurals(source)
    _run("pyside6-lrelease", "-nounfinished", source, "-qm", source.with_suffix(".qm"))
    return [f"{source.name}: {text!r}" for text in unfinished(source)]


def unfinished(source: Path) -> list[str]:
    """Return the wordings of a .ts file that have no finished translation."""
    messages = ElementTree.parse(source).iter("message")  # noqa: S314 - our own file
    return [
        message.findtext("source", "")
        for message in messages
        if message.find("translation[@type='unfinished']") is not None
    ]


def _listing(found: Iterable[Found]) -> str:
    plural: dict[str, bool] = {}
    for each in found:
        plural[each.text] = plural.get(each.text, False) or each.plural
    calls = (
        f'QCoreApplication::translate("{CONTEXT}", "{_quoted(text)}", nullptr{", n" * many});'
        for text, many in plural.items()
    )
    return "void words(int n) {\n" + "\n".join(calls) + "\n}\n"


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _fill_english_plurals(source: Path) -> None:
    text = source.read_text("utf-8")
    tree = ElementTree.fromstring(text)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        wording = message.findtext("source", "")
        if _CHANGING.search(wording):
            continue
        if message.find("translation[@type='unfinished']") is None:
            continue
        empty = "<numerusform></numerusform>"
        before, mark, after = text.partition(f"<source>{_escaped(wording)}</source>")
        for ending in ("", "s"):
            form = _escaped(wording.replace("(s)", ending).replace("%n", "%Ln"))
            after = after.replace(empty, f"<numerusform>{form}</numerusform>", 1)
        after = after.replace('<translation type="unfinished">', "<translation>", 1)
        text = before + mark + after
    source.write_text(text, "utf-8")


def _escaped(text: str) -> str:
    for char, entity in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        text = text.replace(char, f"&{entity};")
    return text


def _run(tool: str, *arguments: str | Path) -> None:
    program = Path(sys.executable).with_name(tool)
    subprocess.run([program, *arguments, "-silent"], check=True)


if __name__ == "__main__":
    sys.exit(main())
