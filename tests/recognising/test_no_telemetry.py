"""Finding names tells nobody: the library that computes must not phone home."""

import os
import subprocess
import sys
from pathlib import Path

from reader.paths import weights_folder

_PROGRAM = """
import sys
from pathlib import Path
from reader.recognising.weights import Weights
print(len(list(Weights.load(Path(sys.argv[1])).name_spans(["Ada Lovelace met Charles Babbage."]))))
"""


def test_loading_the_weights_leaves_no_mark_of_an_identity_behind(tmp_path: Path) -> None:
    # Where onnxruntime is about to report, it first gives the machine a number, in a file.
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "HOME": str(tmp_path), "PYTHONPATH": root}
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "ORT_DISABLE_TELEMETRY"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(weights_folder())],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "1"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
