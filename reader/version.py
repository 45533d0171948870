"""Which Dramatis this is."""

from importlib.metadata import PackageNotFoundError, version


def dramatis_version() -> str:
    """Return the version as installed; empty where it runs without being installed."""
    try:
        return version("dramatis")
    except PackageNotFoundError:
        return ""
