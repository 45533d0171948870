"""Results of many documents: none takes the place of another."""

from io import BytesIO
from pathlib import Path

from reader.exporting.export_formats import FORMATS
from reader.exporting.result_files import result_files, write_results
from reader.exporting.target import PLAIN_SENTENCES
from tests.notation import annotations_of


def test_files_of_one_name_get_a_file_each(tmp_path: Path) -> None:
    documents = ["a/story.txt", "b/story.txt", "c/story.txt", "c/story.txt"]
    places = ("Oslo", "Rome", "Lima", "Cork")
    results = zip(documents, (annotations_of(f"[{each}|place]") for each in places), strict=True)
    chosen, output = FORMATS["csv"], f"{tmp_path}/out/"
    write_results(
        results, chosen, output, BytesIO(), documents=documents, sentences=PLAIN_SENTENCES
    )
    files = result_files(documents, chosen, output)
    assert len(set(files)) == len(documents)
    written = [path.read_text("utf-8") for path in files]
    assert [place in each for place, each in zip(places, written, strict=True)] == [True] * 4
