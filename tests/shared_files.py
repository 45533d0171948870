"""Reaches the texts of others that lie beside the repository and are never copied into it."""

import os
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "shared"


def shared(name: str) -> Path:
    """Return a file or folder beside the repository; skip without it, but fail when CI=true."""
    path = FOLDER / name
    if not path.exists():
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must hold {name}")
        pytest.skip(f"{name} is not beside this checkout")
    return path
