"""Makes the weights from the corpora, in one command; started again it goes on where it stopped.

    python -m reader.training.make --data DIR --hand TRAIN.jsonl ... --work DIR --out FOLDER

Stages: nets with different seeds ─ each adapted to the hand labels ─ each labels news_text ─
students learn from labels and teachers together ─ their average labels all of news_text ─ twice,
nets go on from the average with names exchanged for others ─ the average of the students' average
and of the nets of both rounds is exported.
"""

import argparse
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from reader.training.export import averaged

Nets = list[tuple[int, Path]]
"""Seed and file of each net of a stage."""

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
ROUND: dict[str, Any] = {
    "rate": 1.5e-4,
    "epochs": 4,
    "tokens": 2048,
    "swapped": 0.35,
    "recased": 0.15,
    "inner_dropout": 0.1,
    "apart": ["re3d", "wnut17", "btc", "crossner"],
    "weights": {
        "hand": 6.0,
        "gum": 3.0,
        "uner_ewt": 2.5,
        "wikigold": 4.0,
        "crossner": 0.7,
        "redocred": 1.0,
        "re3d": 0.3,
        "wnut17": 0.2,
        "btc": 0.1,
        "news_text": 0.7,
    },
}
_MORE_WIKIPEDIA = {"wikigold": 3.0, "redocred": 1.3, "crossner": 1.0}
ROUNDS: dict[int, tuple[float, list[dict[str, Any]]]] = {
    2: (36, [ROUND | {"inner_dropout": 0.0}, ROUND]),
    3: (32, [ROUND | {"weights": ROUND["weights"] | _MORE_WIKIPEDIA}] * 2),
}
"""Number of each round: its minutes, and the recipe of each net."""


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


@dataclass(frozen=True, slots=True)
class _Run:
    """How the students of one stage are trained; their seeds begin after `seeds`."""

    seeds: int
    minutes: float
    recipes: list[dict[str, Any]]


class Maker:
    """Knows where the corpora and labels are, and what each stage's command is.

    Args:
        data: Folder of the corpora.
        hand: Labels to train on.
        dev: Labels to measure on; no teacher labels their passages either.
        work: Folder for what lies between.
    """

    def __init__(self, data: Path, hand: list[Path], dev: list[Path], work: Path) -> None:
        self._data = ["--data", str(data)]
        self._hand = ["--hand", *map(str, hand)]
        self._but = ["--but", *map(str, [*hand, *dev])]
        self._work = work

    def make(self) -> list[Path]:
        """Run all stages, and return the nets whose average is to be exported."""
        first = self._nets("first")
        run([(out, self._train(seed, FIRST_MINUTES)) for seed, out in first])
        adapted = self._nets("adapted")
        run(
            [
                (out, self._train(seed, ADAPTED_MINUTES, ADAPTED, base=base, hand=True))
                for (seed, out), (_, base) in zip(adapted, first, strict=True)
            ]
        )
        soft = self._nets("soft")
        run(
            [
                (out, self._label(net, SHARE))
                for (_, out), (_, net) in zip(soft, adapted, strict=True)
            ]
        )
        return self._rounds(adapted, [out for _, out in soft])

    def _rounds(self, adapted: Nets, soft: list[Path]) -> list[Path]:
        base = self._average("base", adapted)
        nets = self._nets("student")
        self._students(nets, base, soft, _Run(10, STUDENT_MINUTES, [STUDENT, STUDENT]))
        said = self._work / "said.npz"
        shipped: list[Path] = []
        for number, (minutes, recipes) in ROUNDS.items():
            base = self._average(f"base{number}_", nets)
            shipped = shipped or [base]
            run([(said, self._label(base, 1.0))])
            nets = self._nets(f"round{number}_")
            self._students(nets, base, [said], _Run(20 * number, minutes, recipes))
            shipped += [out for _, out in nets]
        return shipped

    def _students(self, nets: Nets, base: Path, soft: list[Path], how: "_Run") -> None:
        options = ["--soft", *map(str, soft)]
        stage = []
        for (seed, out), recipe in zip(nets, how.recipes, strict=True):
            command = self._train(how.seeds + seed, how.minutes, recipe, base=base, hand=True)
            stage.append((out, [*command, *options]))
        run(stage)

    def _nets(self, stage: str) -> Nets:
        return [(seed, self._work / f"{stage}{seed}.npz") for seed in SEEDS]

    def _average(self, name: str, nets: Nets) -> Path:
        path = self._work / f"{name}.npz"
        if not path.exists():
            np.savez(path, **averaged([out for _, out in nets]))  # type: ignore[arg-type]
        return path

    def _label(self, net: Path, share: float) -> list[str]:
        options = ["--net", str(net), *self._but, "--share", str(share)]
        return ["reader.training.label", *self._data, *options]

    def _train(
        self,
        seed: int,
        minutes: float,
        recipe: object = None,
        *,
        base: Path | None = None,
        hand: bool = False,
    ) -> list[str]:
        return [
            *("reader.training.train", *self._data),
            *("--seed", str(seed), "--minutes", str(minutes)),
            *(self._hand if hand else ()),
            *(("--from", str(base)) if base else ()),
            *(("--recipe", json.dumps(recipe)) if recipe else ()),
        ]


def main() -> None:
    """Read the command line and make the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--hand", type=Path, nargs="+", required=True, help="labels to train on")
    parser.add_argument("--dev", type=Path, nargs="+", required=True, help="labels to measure on")
    parser.add_argument("--work", type=Path, required=True, help="folder for what lies between")
    parser.add_argument("--out", type=Path, required=True, help="folder for the weights")
    arguments = parser.parse_args()
    nets = Maker(arguments.data, arguments.hand, arguments.dev, arguments.work).make()
    command = [sys.executable, "-m", "reader.training.export", "--out", str(arguments.out)]
    subprocess.run([*command, "--net", *map(str, nets)], check=True)


if __name__ == "__main__":
    main()
