"""Count which pronoun follows a given name in public texts: `given_names.tsv` of a language.

    python -m reader.training.count_given_names --data DIR --weights FOLDER OUT --labels FILE …

Counted are the pronouns between a full name and the next person. Names are kept that were seen
twice and nearly always with the same pronoun. Passages of the dev set (`--labels`) are left out.
"""

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.recognising.language.name_key import name_key
from reader.recognising.weights import Weights
from reader.text.entity import EntityKind

_HE = re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her)\b", re.IGNORECASE)
_AFTER = 260
_LEAST = 2
_SHARE = 0.85
_SURE = 0.8

Persons = list[tuple[int, int]]


def _gold_texts(data: Path) -> Iterator[tuple[str, Persons]]:
    for name in ("redocred", "crossner", "wikigold"):
        with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
            for row in map(json.loads, file):
                if row["split"] == "train":
                    yield (
                        row["text"],
                        [(e["start"], e["end"]) for e in row["entities"] if e["type"] == "PERSON"],
                    )


def _news_texts(data: Path, weights: Weights, left_out: set[str]) -> Iterator[tuple[str, Persons]]:
    with gzip.open(data / "news_text.jsonl.gz", "rt", encoding="utf-8") as file:
        texts = [row["text"] for row in map(json.loads, file) if row["id"] not in left_out]
    for text, names in zip(texts, weights.name_spans(texts), strict=True):
        yield (
            text,
            [
                (name.start, name.end)
                for name in names
                if name.kind is EntityKind.PERSON and name.confidence >= _SURE
            ],
        )


def count_pronouns(text: str, persons: Persons, counts: dict[str, Counter[str]]) -> None:
    """Add to `counts` what follows each full name of `text` up to the next person."""
    for index, (start, end) in enumerate(persons):
        words = name_key(text[start:end]).split()
        if len(words) < 2 or len(words[0]) < 2:  # noqa: PLR2004 - a given name and a surname
            continue
        stop = persons[index + 1][0] if index + 1 < len(persons) else len(text)
        after = text[end : min(stop, end + _AFTER)]
        he, she = len(_HE.findall(after)), len(_SHE.findall(after))
        if he != she:
            counts[words[0]]["he" if he > she else "she"] += 1


def clear_names(counts: dict[str, Counter[str]]) -> dict[str, str]:
    """Return the given names that one pronoun follows nearly always."""
    clear: dict[str, str] = {}
    for name, seen in sorted(counts.items()):
        (pronoun, most), total = seen.most_common(1)[0], seen.total()
        if total >= _LEAST and most >= _SHARE * total and name.isalpha():
            clear[name] = pronoun
    return clear


def _ids(paths: Sequence[Path]) -> set[str]:
    return {
        json.loads(line)["id"]
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
    }


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Count which pronoun follows a given name.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--labels", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text, persons in _gold_texts(options.data):
        count_pronouns(text, persons, counts)
    weights = Weights.load(options.weights)
    for text, persons in _news_texts(options.data, weights, _ids(options.labels)):
        count_pronouns(text, persons, counts)
    names = clear_names(counts)
    head = (
        "# Given names and the pronoun that follows them in public texts "
        "(built by reader.training.count_given_names).\n"
    )
    lines = "".join(f"{name}\t{pronoun}\n" for name, pronoun in names.items())
    options.out.write_text(head + lines, encoding="utf-8")
    print(len(names), "names,", sum(pronoun == "she" for pronoun in names.values()), "she")


if __name__ == "__main__":
    main()
