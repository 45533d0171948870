"""Opens a document in a fresh program and measures time and memory of the whole process tree."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.patience import PATIENCE

_PROGRAM = """
import json, resource, sys
from pathlib import Path
from reader.errors import DocumentError
from reader.importing.opening import open_path

def computed():
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)

start = computed()
result = {"error": None, "sentence": None, "article": None}
try:
    article = open_path(Path(sys.argv[1]), password=sys.argv[2] or None)
except DocumentError as error:
    result["error"], result["sentence"] = type(error).__name__, error.sentence
else:
    result["article"] = {
        "headline": article.headline,
        "title": article.title,
        "text": article.text,
        "paragraphs": [each.span.of(article.text) for each in article.paragraphs],
        "removed": [each.text for each in article.removed],
        "notes": [str(note.message) for note in article.notes],
        "published": article.published and article.published.isoformat(),
    }
result["seconds"] = computed() - start
children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
status = Path("/proc/self/status")
if status.exists():
    # What getrusage says of this process includes the test run that started it.
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
    own = int(lines["VmHWM"].split()[0])
else:
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
# Kilobytes on Linux, bytes on macOS. The sum is at least what the tree ever held at one time.
result["megabytes"] = (own + children) / (1e3 if sys.platform.startswith("linux") else 1e6)
json.dump(result, sys.stdout)
"""
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Measured:
    """What became of a document, and what it cost.

    Args:
        seconds: Of processor time, which unlike the clock's does not pass while others compute.
        megabytes: Of memory, at most at one time.
        error: Name of the error, or None.
        sentence: What the error says.
        article: What was read.
        complaints: What was written to standard error.
    """

    seconds: float
    megabytes: float
    error: str | None
    sentence: str
    article: dict[str, Any]
    complaints: str

    @property
    def text(self) -> str:
        return str(self.article.get("text", ""))

    @property
    def everything(self) -> str:
        """All words that a person could be shown."""
        return json.dumps(self.article, ensure_ascii=False) + self.sentence


def open_measured(path: Path, *, password: str = "", within: tuple[str, ...] = ()) -> Measured:
    """Open a document in a process of its own.

    Args:
        path: The document.
        password: Opens it if it is encrypted.
        within: A command to run the process in, such as one without a network.
    """
    done = subprocess.run(
        [*within, sys.executable, "-c", _PROGRAM, str(path), password],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(_ROOT), "PYTHONIOENCODING": "utf-8"},
        timeout=4 * PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    return Measured(
        result["seconds"],
        result["megabytes"],
        result["error"],
        result["sentence"] or "",
        result["article"] or {},
        done.stderr,
    )
