"""Where an article came from, and what follows from that."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ArticleOrigin:
    """Where an article came from.

    Args:
        path: Its file; None for the sample and for what was pasted.
        from_last_start: It was kept from an earlier start: its file is read again, once its names
            are found.
        passing: It is not what its file opens as, or is a secret: it is not kept for the next
            start.
    """

    path: Path | None = None
    from_last_start: bool = False
    passing: bool = False

    @property
    def folder(self) -> Path:
        """The folder of the file, or the person's own where there is none."""
        return self.path.parent if self.path is not None else Path.home()
