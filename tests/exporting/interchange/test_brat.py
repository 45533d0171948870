"""brat standoff, read back line by line as its description has it.

https://brat.nlplab.org/standoff.html; no library that reads it is kept and openly licensed.
"""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import given

from reader.errors import ExportError
from reader.exporting.files import export_files
from reader.text.annotations import Annotations
from tests.exporting.written import written, written_bytes
from tests.notation import annotations_of
from tests.text.articles import annotations

KINDS = {"person": "Person", "organisation": "Organization", "place": "Location"}
STORY = annotations_of(
    "[Ada\nByron|person] went to [Oslo|place].\n\n[She>Ada\nByron] saw [Acme|organisation]; "
    "[Byron>Ada\nByron] left \U0001f600 [Oslo>Oslo]."
)
_LINE = re.compile(
    r"""(?P<id>T\d+)\t(?P<kind>\w+)\ (?P<where>\d+\ \d+(?:;\d+\ \d+)*)\t(?P<words>[^\t]+)
    | A\d+\tForm\ (?P<of>T\d+)\ (?P<form>\w+)
    | N\d+\tReference\ (?P<meant>T\d+)\ (?P<reference>\w+:\S+)\t[^\t]+
    | \*\tEquiv(?P<same>(?:\ T\d+){2,})
    | \#\d+\tAnnotatorNotes\ (?P<about>T\d+)\t(?P<note>[^\t]*)""",
    re.VERBOSE,
)


@dataclass
class Standoff:
    """What a reader of the format finds."""

    words: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    same: list[list[str]] = field(default_factory=list)


def read(lines: str) -> Standoff:
    found = Standoff()
    for line in lines.removesuffix("\n").split("\n") if lines else ():
        match = _LINE.fullmatch(line)
        assert match, line
        if match["id"]:
            found.words[match["id"]] = match["kind"], match["where"], match["words"]
        elif match["of"]:
            found.forms[match["of"]] = match["form"]
        elif match["meant"]:
            found.references[match["meant"]] = match["reference"]
        elif match["same"]:
            found.same.append(match["same"].split())
        else:
            found.notes.setdefault(match["about"], []).append(match["note"])
    return found


def test_each_mention_stands_where_it_does(tmp_path: Path) -> None:
    export_files(STORY, {"brat": tmp_path / "story.ann"})
    text = (tmp_path / "story.txt").read_bytes().decode()
    found = read((tmp_path / "story.ann").read_text("utf-8"))
    assert text == STORY.article.text
    assert len(found.words) == len(STORY.mentions)
    for number, pair in enumerate(STORY.mentions, start=1):
        kind, where, words = found.words[f"T{number}"]
        assert kind == KINDS[pair.entity.kind]
        spans = [tuple(map(int, each.split())) for each in where.split(";")]
        assert (spans[0][0], spans[-1][1]) == (pair.span.start, pair.span.end)
        assert " ".join(text[start:end] for start, end in spans) == words
        assert found.forms[f"T{number}"] == pair.mention.form
    assert found.words["T1"][1] == "0 3;4 9"
    assert found.same == [["T1", "T3", "T5"], ["T2", "T6"]]


def test_what_is_known_of_somebody_is_noted() -> None:
    ada, oslo, acme = STORY.entities
    unsure = replace(oslo.mentions[1], confidence=0.1)
    known = replace(oslo, identity="geonames:3143244", mentions=(oslo.mentions[0], unsure))
    story = STORY.with_entities([replace(ada, role="a baker"), known, acme])
    found = read(written_bytes("brat", story, companions=[]).decode())
    assert found.references == {"T2": "geonames:3143244"}
    assert found.notes == {
        "T1": ["Ada Byron, a baker"],
        "T2": ["Oslo"],
        "T4": ["Acme"],
        "T6": ["not sure"],
    }
    early = Annotations(STORY.article, STORY.entities, complete=False)
    noted = read(written_bytes("brat", early, companions=[]).decode()).notes["T1"]
    assert "still being found" in noted[0]


@given(annotations())
def test_any_article_can_be_read_back(drawn: Annotations) -> None:
    companions: list[bytes] = []
    found = read(written_bytes("brat", drawn, companions=companions).decode())
    text = companions[0].decode()
    assert len(found.words) == sum(
        any(pair.span.of(drawn.article.text).splitlines()) for pair in drawn.mentions
    )
    for _, where, words in found.words.values():
        spans = [tuple(map(int, each.split())) for each in where.split(";")]
        assert " ".join(text[start:end] for start, end in spans) == words


def test_it_is_two_files_for_each_article() -> None:
    with pytest.raises(ExportError, match="two files"):
        written("brat", STORY)
    with pytest.raises(ExportError, match="two files"):
        written_bytes("brat", STORY, STORY, companions=[])
