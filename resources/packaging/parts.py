"""Lists what is compiled into a package, from the record of it that the package brings along.

Packages written in Rust bring a record in the form of CycloneDX (PEP 770): the crates that were
linked in, each with its authors and its licence, whose texts nobody ships otherwise.
"""

import json
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

_INSIDE = {"onig_sys": "holds Oniguruma, Copyright 2002-2021 K.Kosako; BSD-2-Clause"}
"""What a crate holds in another language, of which its record says nothing."""


def parts_of(distribution: Distribution) -> str:
    """Return a line for each part that is linked into a package; empty if none is recorded.

    Args:
        distribution: The package as installed.
    """
    lines = [
        line
        for file in distribution.files or ()
        if "sboms" in file.parts and file.suffix == ".json"
        for line in part_lines(json.loads(Path(str(file.locate())).read_text("utf-8")))
    ]
    if not lines:
        return ""
    return "Linked into this package, each under the licence that it names:\n\n" + "\n".join(lines)


def part_lines(record: dict[str, Any]) -> list[str]:
    """Return a line for each component of a CycloneDX record, sorted by name.

    Args:
        record: As read from JSON (https://cyclonedx.org/docs/1.5/json).
    """
    lines = set()
    for component in record.get("components", []):
        name = component["name"]
        about = [f"{name} {component.get('version', '')}".strip(), _terms(component)]
        if authors := component.get("author", ""):
            about.append(f"Copyright {authors}")
        if name in _INSIDE:
            about.append(_INSIDE[name])
        lines.add("; ".join(part for part in about if part))
    return sorted(lines)


def _terms(component: dict[str, Any]) -> str:
    stated = []
    for entry in component.get("licenses", []):
        licence = entry.get("license", {})
        stated.append(entry.get("expression") or licence.get("id") or licence.get("name", ""))
    return ", ".join(term for term in stated if term)
