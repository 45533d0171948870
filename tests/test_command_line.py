"""The command line is a contract: scripts and newsrooms rely on it."""

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from reader import command_line
from reader.command_line import run_command, window_files
from reader.errors import ExportError, PasswordNeededError
from reader.exporting.print_options import (
    Orientation,
    Paper,
    PrintContent,
    PrintOptions,
    PrintWords,
)
from reader.operations import open_article
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span

STORY = """\
The bridge is open

Ada Byron opened the bridge in Oslo on Monday. She thanked Norwegian workers.
"""

FORMS = {
    "Ada Byron": ("p", EntityKind.PERSON, MentionForm.NAME),
    "She": ("p", EntityKind.PERSON, MentionForm.PRONOUN),
    "Oslo": ("l", EntityKind.PLACE, MentionForm.NAME),
    "Norwegian": ("n", EntityKind.PLACE, MentionForm.ADJECTIVE),
}
NAMES = {"p": "Ada Byron", "l": "Oslo", "n": "Norway"}


class WordSpotter:
    """Stands in for the recogniser: finds a few words, so that these tests need no weights."""

    made = 0

    def __init__(self) -> None:
        WordSpotter.made += 1

    def recognise(self, article: Article) -> Annotations:
        found: dict[str, list[Mention]] = {}
        for match in re.finditer("|".join(FORMS), article.text):
            entity_id, _, form = FORMS[match[0]]
            found.setdefault(entity_id, []).append(Mention(Span(*match.span()), form, 0.9))
        kinds = {entity_id: kind for entity_id, kind, _ in FORMS.values()}
        return Annotations(
            article,
            tuple(Entity(i, kinds[i], NAMES[i], tuple(m)) for i, m in found.items()),
        )

    def recognise_many(self, articles: Sequence[Article]) -> Iterator[Annotations]:
        return map(self.recognise, articles)


@pytest.fixture(autouse=True)
def word_spotter(monkeypatch: pytest.MonkeyPatch) -> type[WordSpotter]:
    WordSpotter.made = 0
    monkeypatch.setattr(command_line, "make_recogniser", WordSpotter)
    return WordSpotter


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def no_printing(articles: Sequence[tuple[Annotations, PrintOptions]], path: Path) -> None:
    raise AssertionError("nothing was to be printed")


def annotate(*arguments: str | Path) -> int:
    return run_command(["annotate", *map(str, arguments)], print_to_pdf=no_printing)


def test_annotate_writes_one_json_object_a_line(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert annotate(story, story) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == second
    record = json.loads(first)
    assert record["article"]["headline"] == "The bridge is open"
    assert record["article"]["source"] == str(story)
    text = record["article"]["text"]
    ada = record["entities"][0]
    assert (ada["kind"], ada["name"], ada["forms"]) == ("person", "Ada Byron", ["Ada Byron"])
    assert [(m["text"], m["form"]) for m in ada["mentions"]] == [
        ("Ada Byron", "name"),
        ("She", "pronoun"),
    ]
    for entity in record["entities"]:
        for mention in entity["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]


def test_as_is_keeps_the_offsets_of_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "dump.txt"
    path.write_text("Home | Log in\n\n" + STORY, encoding="utf-8")
    assert annotate("--as-is", path) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["article"]["text"] == path.read_text(encoding="utf-8")
    assert record["article"]["removed"] == []


def test_a_dash_stands_for_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert annotate("-") == 0
    assert json.loads(capsys.readouterr().out)["article"]["source"] == "-"


def test_a_file_that_cannot_be_read_gives_one_line_and_the_others_are_done(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").touch()
    missing = tmp_path / "missing.txt"
    assert annotate(missing, story, tmp_path / "empty.txt", tmp_path) == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 1
    complaints = captured.err.splitlines()
    assert len(complaints) == 3
    assert str(missing) in complaints[0]
    assert all(line.startswith("dramatis: ") and line.endswith(".") for line in complaints)


def test_the_password_is_the_first_line_of_its_file_with_its_spaces(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str | None] = []

    def opened(path: Path, *, as_is: bool, password: str | None) -> Article:
        said.append(password)
        return open_article(path, as_is=as_is)

    monkeypatch.setattr(command_line, "open_article", opened)
    key = tmp_path / "key.txt"
    key.write_text(" open sesame \nanother line\n", "utf-8")
    assert annotate("--password-file", key, story) == 0
    assert said == [" open sesame "]


@pytest.mark.parametrize("wrong", [False, True])
def test_of_a_locked_file_it_is_said_how_a_password_is_given_unless_one_was(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], wrong: bool
) -> None:
    def locked(path: Path, *, as_is: bool, password: str | None) -> Article:
        raise PasswordNeededError("This file is locked.", wrong=wrong)

    monkeypatch.setattr(command_line, "open_article", locked)
    assert annotate(story) == 1
    complaint = capsys.readouterr().err
    assert "This file is locked." in complaint
    assert ("--password-file" in complaint) is not wrong


def test_many_files_load_the_weights_once(story: Path, word_spotter: type[WordSpotter]) -> None:
    assert annotate(*[story] * 200) == 0
    assert word_spotter.made == 1


def test_weights_are_not_loaded_when_nothing_can_be_opened(
    tmp_path: Path, word_spotter: type[WordSpotter]
) -> None:
    assert annotate(tmp_path / "missing.txt") == 1
    assert word_spotter.made == 0


def test_csv_has_a_row_for_each_mention(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert annotate("--format", "csv", story, story) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["text"] for row in rows] == ["Ada Byron", "Oslo", "She", "Norwegian"] * 2
    assert rows[0]["kind"] == "person"


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("--no-people", ["Oslo", "Norwegian"]),
        ("--no-places", ["Ada Byron", "She"]),
        ("--no-organisations", ["Ada Byron", "She", "Oslo", "Norwegian"]),
        ("--no-pronouns", ["Ada Byron", "Oslo", "Norwegian"]),
        ("--no-adjectives", ["Ada Byron", "She", "Oslo"]),
        ("--no-descriptions", ["Ada Byron", "She", "Oslo", "Norwegian"]),
    ],
)
def test_parts_can_be_left_out(
    story: Path, capsys: pytest.CaptureFixture[str], option: str, words: list[str]
) -> None:
    assert annotate(option, story) == 0
    record = json.loads(capsys.readouterr().out)
    assert [m["text"] for e in record["entities"] for m in e["mentions"]] == words


def test_output_goes_to_one_file(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert annotate(story, story, "-o", tmp_path / "all.jsonl") == 0
    assert capsys.readouterr().out == ""
    assert len((tmp_path / "all.jsonl").read_text("utf-8").splitlines()) == 2


def test_output_goes_to_a_folder_with_a_file_for_each(story: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "story.txt"
    other.parent.mkdir()
    other.write_text(STORY)
    assert annotate(story, other, "--format", "csv", "-o", f"{tmp_path}/out/") == 0
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == ["story.txt-2.csv", "story.txt.csv"]


def test_the_ending_of_the_output_tells_the_format(story: Path, tmp_path: Path) -> None:
    assert annotate(story, "-o", tmp_path / "names.csv") == 0
    assert (tmp_path / "names.csv").read_text("utf-8-sig").startswith("file,entity")


def test_positions_of_many_articles_resolve_in_the_texts_beside_them(
    story: Path, tmp_path: Path
) -> None:
    story.write_text("Home | Log in | Sign up\n\n" + STORY)
    out = tmp_path / "all.jsonld"
    assert annotate(story, story, "-o", out) == 0
    items = json.loads(out.read_text())["items"]
    assert {item["target"]["source"]["id"] for item in items} == {
        "all.jsonld.txt",
        "all.jsonld-2.txt",
    }
    for item in items:
        quote, position = item["target"]["selector"]
        text = (tmp_path / item["target"]["source"]["id"]).read_text("utf-8")
        assert text[position["start"] : position["end"]] == quote["exact"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["annotate", "--format", "csv", "-o", "a.html"],
        ["annotate", "-o", "a.pdf"],
        ["annotate", "-o", "a.odt"],
        ["print", "-o", "a.docx"],
    ],
    ids=" ".join,
)
def test_an_output_that_does_not_fit_is_refused_in_a_sentence(
    arguments: list[str], story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command, *options = arguments
    assert run_command([command, str(story), *options], print_to_pdf=no_printing) == 2
    (complaint,) = capsys.readouterr().err.splitlines()
    assert complaint.startswith(f"dramatis: “{options[-1]}” ")
    assert WordSpotter.made == 0


def test_an_output_that_cannot_be_written_is_named(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert annotate(story, "-o", tmp_path / "no" / "such" / "folder.json") == 1
    assert "could not be written" in capsys.readouterr().err
    assert annotate(story, "-o", f"{story}/") == 1
    assert "could not be made" in capsys.readouterr().err


def test_print_hands_on_what_was_asked_for(story: Path, tmp_path: Path) -> None:
    printed: list[tuple[Annotations, Path, PrintOptions]] = []

    def keep(articles: Sequence[tuple[Annotations, PrintOptions]], path: Path) -> None:
        printed.extend((annotations, path, options) for annotations, options in articles)

    out = tmp_path / "out.pdf"
    arguments = ["print", str(story), "-o", str(out)]
    assert run_command(arguments, print_to_pdf=keep) == 0
    assert run_command([*arguments, "--paper", "letter", "--grey"], print_to_pdf=keep) == 0
    assert run_command([*arguments, "--no-index", "--no-places"], print_to_pdf=keep) == 0
    assert run_command([*arguments, "--no-marks"], print_to_pdf=keep) == 0
    assert run_command([*arguments, "--language", "de"], print_to_pdf=keep) == 0
    assert printed.pop()[2] == PrintOptions(words=PrintWords.GERMAN)
    layout = ["--landscape", "--notes", "--tint", "--highlights", "--type-size", "14"]
    assert run_command([*arguments, *layout], print_to_pdf=keep) == 0
    assert printed[0][1:] == (out, PrintOptions())
    assert printed[1][2].paper is Paper.LETTER
    assert not printed[1][2].colour
    assert printed[2][2].content is PrintContent.MARKED
    assert printed[3][2].content is PrintContent.PLAIN
    assert printed[4][2] == PrintOptions(
        orientation=Orientation.LANDSCAPE,
        note_margin=True,
        tint=True,
        highlights=True,
        type_size=14,
    )
    assert [entity.name for entity in printed[2][0].entities] == ["Ada Byron"]


class KeptPrints(list[tuple[Path, list[tuple[Annotations, PrintOptions]]]]):
    """Stands in for the printing, and keeps what goes to each file."""

    def __call__(self, articles: Sequence[tuple[Annotations, PrintOptions]], path: Path) -> None:
        self.append((path, list(articles)))


def test_print_does_what_the_dialog_does(story: Path, tmp_path: Path) -> None:
    kept = KeptPrints()
    arguments = ["print", str(story), "-o", str(tmp_path / "out.pdf")]
    assert run_command([*arguments, "--index-only"], print_to_pdf=kept) == 0
    assert run_command([*arguments, "--only", "ada  byron"], print_to_pdf=kept) == 0
    assert run_command([*arguments, "--only", "L1", "--only", "p1"], print_to_pdf=kept) == 0
    assert run_command([*arguments, "--no-pronouns", "--no-heard"], print_to_pdf=kept) == 0
    (index, first, both, without) = [articles for _, ((articles),) in kept]
    assert index[1].content is PrintContent.INDEX
    assert first[1].chosen == frozenset({"p"})
    assert both[1].chosen == frozenset({"l", "p"})
    assert not without[1].heard
    assert len(without[0].entities[0].mentions) == 1


def test_nobody_of_a_wanted_name_is_said(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = KeptPrints()
    arguments = ["print", str(story), "-o", str(tmp_path / "out.pdf")]
    assert run_command([*arguments, "--only", "Bob"], print_to_pdf=kept) == 1
    assert kept == []
    assert run_command([*arguments, "--only", "Bob", "--only", "Oslo"], print_to_pdf=kept) == 1
    assert len(kept) == 1
    complaint = "dramatis: Nobody is called “Bob” in what was to be printed."
    assert capsys.readouterr().err.splitlines() == [complaint] * 2


def test_several_files_go_to_one_pdf_or_to_a_folder(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = KeptPrints()
    missing = str(tmp_path / "missing.txt")
    files = ["print", str(story), missing, str(story)]
    one = tmp_path / "all.pdf"
    assert run_command([*files, "-o", str(one)], print_to_pdf=kept) == 1
    (path, articles) = kept.pop()
    assert path == one
    assert len(articles) == 2
    folder = tmp_path / "out"
    assert run_command([*files, "-o", f"{folder}/"], print_to_pdf=kept) == 1
    assert [path.name for path, _ in kept] == ["story.txt.pdf", "story.txt-2.pdf"]
    assert [len(articles) for _, articles in kept] == [1, 1]
    assert folder.is_dir()
    assert capsys.readouterr().err.count("missing.txt") == 4


def test_print_says_what_went_wrong(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(articles: Sequence[tuple[Annotations, PrintOptions]], path: Path) -> None:
        raise ExportError("The disk is full.")

    arguments = ["print", str(tmp_path / "missing.txt"), "-o", "x.pdf"]
    assert run_command(arguments, print_to_pdf=no_printing) == 1
    assert run_command(["print", str(story), "-o", "x.pdf"], print_to_pdf=full) == 1
    complaints = capsys.readouterr().err.splitlines()
    assert "missing.txt" in complaints[0]
    assert complaints[1] == "dramatis: The disk is full."


@pytest.mark.parametrize(
    "arguments",
    [
        ["annotate"],
        ["annotate", "--format", "papyrus", "a.txt"],
        ["annotate", "--mauve", "a.txt"],
        ["print", "a.txt"],
        ["print", "a.txt", "-o", "a.pdf", "--paper", "napkin"],
        ["print", "a.txt", "-o", "a.pdf", "--type-size", "huge"],
        ["print", "a.txt", "-o", "a.pdf", "--type-size", "400"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run_command(arguments, print_to_pdf=no_printing)
    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_help_names_the_commands_and_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["--version"]):
        with pytest.raises(SystemExit) as stopped:
            window_files(arguments)
        assert stopped.value.code == 0
    told = capsys.readouterr().out
    assert "dramatis annotate FILE" in told
    assert re.search(r"Dramatis \d+\.\d+", told)


def test_the_window_opens_the_files_that_are_named() -> None:
    assert window_files(["a.txt", "b.txt"]) == [Path("a.txt"), Path("b.txt")]
