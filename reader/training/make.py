"""Makes the weights from the corpora, in one command; started again it goes on where it stopped.

    python -m reader.training.make --data DIR --hand TRAIN.jsonl ... --dev DEV.jsonl ...
        --work DIR --out FOLDER [--teacher-minutes 90]

Stages: the lower eight layers of MPNet, with a fitted head, learn from labels ─ exported in 8 bits
─ temperature and leanings chosen, the head for references trained, on what is exported ─ measured.
With `--teacher-minutes` a teacher of twelve layers learns first; the net is then cut from it, and
asks it about texts without labels, in which names were exchanged.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from reader.training.weights_files import HEAD_FILE, WEIGHTS

MINUTES = 150
LAYERS = range(8)
"""Those that a net without a teacher begins with: the higher ones tell pieces apart badly."""
OF_TEACHER = (0, 1, 2, 4, 6, 8, 10, 11)
"""Those that a net is cut from: before any training, these come nearest to the whole teacher."""

NET: dict[str, Any] = {
    "epochs": 40,
    "rate": 6e-05,
    "head_factor": 5.0,
    "shapes_factor": 10.0,
    "warm_up": 0.04,
    "last": 0.02,
    "tokens": 590,
    "smoothing": 0.02,
    "dropout": 0.1,
    "inner_dropout": 0.05,
    "recased": 0.1,
    "masked": 0.05,
    "short": 0.35,
    "swapped": 0.15,
    "bf16": False,
    "weights": {
        "hand": 0.225,
        "gum": 0.026,
        "gum/news": 0.0707,
        "gum/interview": 0.0707,
        "gum/speech": 0.0707,
        "redocred": 0.0355,
        "uner_ewt": 0.0275,
        "wikigold": 0.0789,
        "crossner": 0.0076,
        "re3d": 0.0016,
        "wnut17": 0.0016,
        "btc": 0.0016,
    },
}
"""Shares of an epoch of 36,000 pieces: hand labels .30, gum's news, interviews and speeches .09,
the rest of it .06, redocred .20, uner_ewt .20, wikigold .08, crossner .05, what is left .02. On a
processor that computes in 16 bits (AVX-512 with BF16, AMX) "bf16" makes it three times as fast."""
ASKING = {"news_text": 0.02, "current_events": 0.07, "wikinews": 0.07}
"""How often each text without labels is asked about, in an epoch of a net with a teacher."""


class Maker:
    """Knows where the corpora and labels are, and what each stage's command is.

    Args:
        data: Folder of the corpora.
        hand: Labels to train on.
        dev: Labels to choose by; no teacher is asked about their passages either.
        work: Folder for what lies between.
        out: Folder for the weights.
    """

    def __init__(
        self, data: Path, hand: list[Path], dev: list[Path], work: Path, out: Path
    ) -> None:
        self._data = ["--data", str(data)]
        self._hand = [*map(str, hand)]
        self._dev = [*map(str, dev)]
        self._work = work
        self._out = out

    def make(self, minutes: float, teacher_minutes: float) -> None:
        """Run all stages; what is there already is not made again."""
        self._work.mkdir(parents=True, exist_ok=True)
        options = ["--big", "--layers", *map(str, LAYERS), "--fit-head"]
        recipe = NET
        if teacher_minutes:
            options = self._teacher(teacher_minutes)
            recipe = NET | {"weights": NET["weights"] | ASKING, "likeness": 0.3}
        net = self._train("net", minutes, recipe, options)
        weights = ["--weights", str(self._out)]
        exported = [*("--net", str(net)), *self._data, *("--out", str(self._out))]
        self._run(self._out / WEIGHTS, "export", exported)
        chosen = self._work / "chosen"
        if not chosen.exists():
            for stage in ("calibrate", "leanings"):
                self._run(None, stage, [*weights, *self._data, "--hand", *self._dev])
            chosen.touch()
        labels = ["--hand", *self._hand, "--dev", *self._dev]
        self._run(self._out / HEAD_FILE, "train_coreference", [*weights, *self._data, *labels])
        self._run(None, "evaluate", [*weights, *self._data, "--hand", *self._dev, "--card"])

    def _teacher(self, minutes: float) -> list[str]:
        """Make a teacher, and return the options of a net that learns from it."""
        teacher = self._train("teacher", minutes, NET, ["--big", "--fit-head"])
        found = self._work / "found.jsonl"
        without = ["--but", *self._hand, *self._dev]
        shipped = ["--weights", "resources/weights", *self._data, *without, "--out", str(found)]
        self._run(found, "find", shipped)
        asked = ["--teacher", str(teacher), "--found", str(found)]
        return ["--from", str(teacher), "--layers", *map(str, OF_TEACHER), *asked]

    def _train(self, name: str, minutes: float, recipe: dict[str, Any], options: list[str]) -> Path:
        path = self._work / f"{name}.npz"
        arguments = [*self._data, "--hand", *self._hand, "--minutes", str(minutes), *options]
        recipe_of = ["--recipe", json.dumps(recipe), "--out", str(path)]
        self._run(path, "train", [*arguments, *recipe_of])
        return path

    def _run(self, made: Path | None, stage: str, arguments: list[str]) -> None:
        """Run the command of a stage, unless what it makes is there."""
        if made is None or not made.exists():
            command = [sys.executable, "-u", "-m", f"reader.training.{stage}", *arguments]
            with (self._work / f"{stage}.log").open("a") as log:
                subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, check=True)


def main() -> None:
    """Read the command line and make the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--hand", type=Path, nargs="+", required=True, help="labels to train on")
    parser.add_argument("--dev", type=Path, nargs="+", required=True, help="labels to choose by")
    parser.add_argument("--work", type=Path, required=True, help="folder for what lies between")
    parser.add_argument("--out", type=Path, required=True, help="folder for the weights")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    parser.add_argument("--teacher-minutes", type=float, default=0)
    arguments = parser.parse_args()
    maker = Maker(arguments.data, arguments.hand, arguments.dev, arguments.work, arguments.out)
    maker.make(arguments.minutes, arguments.teacher_minutes)


if __name__ == "__main__":
    main()
