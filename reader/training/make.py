"""Makes the weights from the corpora, in one command; started again it goes on where it stopped.

    python -m reader.training.make --data DIR --hand TRAIN.jsonl ... --work DIR --out FOLDER

Stages: nets with different seeds ─ each adapted to the hand labels ─ each labels news_text ─
students learn from labels and teachers together ─ the students' average is exported.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from reader.training.export import averaged

SEEDS = (1, 2)
FIRST_MINUTES, ADAPTED_MINUTES, STUDENT_MINUTES = 16, 3, 26
SHARE = 0.6

ADAPTED = {
    "rate": 1e-4,
    "epochs": 50,
    "weights": {
        "hand": 3.0,
        "gum": 0.3,
        "uner_ewt": 0.15,
        "wikigold": 0.3,
        "crossner": 0.1,
        "redocred": 0.1,
        "re3d": 0.1,
        "wnut17": 0.05,
        "btc": 0.02,
    },
}
STUDENT = {
    "rate": 1.5e-4,
    "epochs": 3,
    "weights": {
        "hand": 5.0,
        "gum": 2.0,
        "uner_ewt": 0.8,
        "wikigold": 1.5,
        "crossner": 0.7,
        "redocred": 0.7,
        "re3d": 0.4,
        "wnut17": 0.25,
        "btc": 0.12,
    },
}


def run(stage: list[tuple[Path, list[str]]]) -> None:
    """Run the commands of a stage side by side; what is there already is not made again."""
    running = []
    for out, arguments in stage:
        if not out.exists():
            command = [sys.executable, "-u", "-m", *arguments, "--out", str(out)]
            with out.with_suffix(".log").open("a") as log:
                running.append(subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT))
    if any(process.wait() for process in running):
        raise SystemExit("A stage failed; its .log says why.")


def main() -> None:
    """Read the command line and make the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--hand", type=Path, nargs="+", required=True, help="labels to train on")
    parser.add_argument("--dev", type=Path, nargs="+", required=True, help="labels to measure on")
    parser.add_argument("--work", type=Path, required=True, help="folder for what lies between")
    parser.add_argument("--out", type=Path, required=True, help="folder for the weights")
    arguments = parser.parse_args()
    work: Path = arguments.work
    data = ["--data", str(arguments.data)]
    hand = ["--hand", *map(str, arguments.hand)]
    labelled = [*map(str, arguments.hand), *map(str, arguments.dev)]
    train, label = "reader.training.train", "reader.training.label"

    def named(stage: str, seed: int) -> Path:
        return work / f"{stage}{seed}.npz"

    def options(seed: int, minutes: float, recipe: object) -> list[str]:
        return [
            *("--seed", str(seed), "--minutes", str(minutes)),
            *(["--recipe", json.dumps(recipe)] if recipe else []),
        ]

    run(
        [
            (named("first", seed), [train, *data, *options(seed, FIRST_MINUTES, {})])
            for seed in SEEDS
        ]
    )
    run(
        [
            (
                named("adapted", seed),
                [
                    train,
                    *data,
                    *hand,
                    "--from",
                    str(named("first", seed)),
                    *options(seed, ADAPTED_MINUTES, ADAPTED),
                ],
            )
            for seed in SEEDS
        ]
    )
    run(
        [
            (
                named("soft", seed),
                [
                    label,
                    *data,
                    "--net",
                    str(named("adapted", seed)),
                    "--but",
                    *labelled,
                    "--share",
                    str(SHARE),
                ],
            )
            for seed in SEEDS
        ]
    )
    base = work / "base.npz"
    if not base.exists():
        np.savez(base, **averaged([named("adapted", seed) for seed in SEEDS]))  # type: ignore[arg-type]
    soft = ["--soft", *(str(named("soft", seed)) for seed in SEEDS)]
    run(
        [
            (
                named("student", seed),
                [
                    train,
                    *data,
                    *hand,
                    *soft,
                    "--from",
                    str(base),
                    *options(10 + seed, STUDENT_MINUTES, STUDENT),
                ],
            )
            for seed in SEEDS
        ]
    )
    students = [str(named("student", seed)) for seed in SEEDS]
    command = [sys.executable, "-m", "reader.training.export", "--out", str(arguments.out)]
    subprocess.run([*command, "--net", *students], check=True)


if __name__ == "__main__":
    main()
