"""The one command that makes the weights calls commands that exist, with options they know."""

import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from reader.training.make import Maker


@pytest.mark.parametrize("teacher_minutes", [0, 5])
def test_every_stage_is_a_command_that_knows_its_options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, teacher_minutes: float
) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(subprocess, "run", lambda command, **_: commands.append(command))
    labels = [tmp_path / "labels.jsonl"]
    Maker(tmp_path, labels, labels, tmp_path / "work", tmp_path / "out").make(1, teacher_minutes)
    assert len(commands) >= 5
    for command in commands:
        module = command[command.index("-m") + 1]
        spec = find_spec(module)
        assert spec is not None, module
        assert spec.origin is not None
        source = Path(spec.origin).read_text(encoding="utf-8")
        unknown = [one for one in command if one.startswith("--") and f'"{one}"' not in source]
        assert not unknown, module
