"""What a worker does to find the names of an article: it returns a value and changes nothing."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.operations import Desk
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.corrections.correction import Correction
from reader.text.revised_annotations import grafted, lines_without_names
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
        resumed: Whether the article had not been read to its end when it was corrected.
        corrections: Those that the person made, where there is a list of them.
        carried: How many of how many corrections of an earlier text were carried over to this one;
            None if there was no such text.
    """

    annotations: Annotations
    corrected: bool = False
    resumed: bool = False
    corrections: tuple[Correction, ...] = ()
    carried: tuple[int, int] | None = None


def names_of(article: Article, desk: Desk, job: Job) -> FoundNames:
    """Return the names of an article; what the person corrected in this text before stands."""
    kept = desk.corrections(article)
    if kept is None:
        before = desk.found_before(article)
        if before is not None:
            found = FoundNames(before)
        else:
            found = names_anew(article, desk, job)
            desk.keep_found(found.annotations)
        over = desk.carry_over(found.annotations)
        if over is None:
            return found
        return FoundNames(
            over.corrected.annotations,
            corrected=True,
            resumed=True,
            corrections=over.corrected.corrections,
            carried=(over.count, over.total),
        )
    annotations = kept.annotations
    if annotations.complete:
        return FoundNames(annotations, corrected=True, corrections=kept.corrections)
    anew = names_anew(article, desk, job).annotations
    whole = replace(grafted(annotations, anew, lines_without_names(annotations)), complete=True)
    return FoundNames(whole, corrected=True, resumed=True, corrections=kept.corrections)


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
