"""What a worker does to find the names of an article: it returns a value and changes nothing."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.operations import Desk
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.ui.session.background import Job
from reader.ui.session.garbage_collection import without_collecting

if TYPE_CHECKING:
    from reader.recognising.recogniser import RecognitionProgress


@dataclass(frozen=True, slots=True)
class FoundNames:
    """All that was found in an article.

    Args:
        annotations: The names.
        corrected: Whether they are what the person made of them before.
    """

    annotations: Annotations
    corrected: bool = False


def names_of(article: Article, desk: Desk, job: Job) -> FoundNames:
    """Return the names of an article; what the person corrected in this text before stands."""
    kept = desk.corrections(article)
    return names_anew(article, desk, job) if kept is None else FoundNames(kept, corrected=True)


def names_anew(article: Article, desk: Desk, job: Job) -> FoundNames:
    """Find the names of an article as if it were new, and tell the job of each step."""
    recogniser = desk.load_recogniser()
    latest: RecognitionProgress | None = None
    with without_collecting():
        at = desk.position(article)
        for progress in recogniser.stream(article, at=at, cancelled=job.cancelled):
            latest = progress
            job.progress(progress)
    return FoundNames(latest.annotations if latest is not None else Annotations(article))
