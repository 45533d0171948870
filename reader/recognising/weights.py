"""The trained weights: a session of onnxruntime, and the card that says what they are.

The only module that imports onnxruntime, and only when weights are loaded.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from reader.errors import WeightsError
from reader.recognising.coreference.head import CoreferenceHead
from reader.recognising.encoder.ahead import idle_cores
from reader.recognising.encoder.bio_labels import Leanings
from reader.recognising.encoder.inference import Floats, Integers, Marks, read_marks
from reader.recognising.encoder.tokens import PieceTokeniser
from reader.recognising.language.language import Language, load_language
from reader.recognising.mentions.calibration import Calibration, Platt
from reader.recognising.mentions.readings import EncoderReading, NameSpan
from reader.text.entity import EntityKind
from reader.wording import Wording

CARD = "names.json"
_NO_LEANINGS = Leanings()
_NO_CALIBRATION = Calibration()
Session = Any
"""A session of onnxruntime, which has no types before it is imported."""


class Weights:
    """The weights that find names.

    Args:
        session: An onnxruntime session of the encoder.
        tokeniser: Cuts texts into the pieces that the encoder knows.
        temperature: What scores are divided by, so that confidences are calibrated.
        leanings: What is added to the scores, so that no kind is found too often.
        coreference_head: Tells whom pronouns and descriptions mean; without it the rules are alone.
        threads: How many windows are read at once; what is found does not depend on it.
        calibration: Makes confidences of names come true.
    """

    def __init__(
        self,
        session: Session,
        tokeniser: PieceTokeniser,
        *,
        temperature: float = 1.0,
        leanings: Leanings = _NO_LEANINGS,
        coreference_head: CoreferenceHead | None = None,
        threads: int = 1,
        calibration: Calibration = _NO_CALIBRATION,
    ) -> None:
        self._session = session
        self._tokeniser = tokeniser
        self._temperature = temperature
        self._leanings = leanings
        self._added = np.array(leanings.of_labels(), np.float32)
        self._coreference_head = coreference_head
        self._threads = threads
        self.calibration = calibration

    @classmethod
    def load(cls, folder: Path, language: Language | None = None, *, threads: int = 0) -> "Weights":
        """Load the weights in a folder, after a look whether they are whole.

        Args:
            folder: Holds the card, and the files that it names.
            language: Whose pronouns are looked for; English where none is given.
            threads: How many windows are read at once; all cores help where none is given.

        Raises:
            WeightsError: If a file is missing or damaged.
        """
        try:
            card = json.loads((folder / CARD).read_text(encoding="utf-8"))
            for name, checksum in card["files"].items():
                if hashlib.sha256((folder / name).read_bytes()).hexdigest() != checksum:
                    raise WeightsError(
                        Wording(
                            "The weights are damaged ({name} is not as it was made). "
                            "Install Dramatis again.",
                            name=name,
                        )
                    )
            weights, tokeniser = card["weights"], card["tokeniser"]
            temperature = float(card["temperature"])
            leanings = Leanings(**card.get("leanings", {}))
            head = _coreference_head(folder, card)
            kinds = card.get("calibration", {}).items()
            calibration = Calibration({EntityKind(kind): Platt(**its) for kind, its in kinds})
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise WeightsError(
                Wording(
                    "The weights in {folder} cannot be read. Install Dramatis again.", folder=folder
                )
            ) from error
        return cls(
            _session(folder / weights),
            PieceTokeniser(folder / tokeniser, (language or load_language()).pronouns),
            temperature=temperature,
            leanings=leanings,
            coreference_head=head,
            threads=threads or idle_cores(),
            calibration=calibration,
        )

    @property
    def coreference_head(self) -> CoreferenceHead | None:
        """The head that tells whom pronouns and descriptions mean, if there is one."""
        return self._coreference_head

    def at_temperature(self, temperature: float) -> "Weights":
        """Return the same weights with other confidences; the names stay as they are."""
        return Weights(
            self._session,
            self._tokeniser,
            temperature=temperature,
            leanings=self._leanings,
            coreference_head=self._coreference_head,
            threads=self._threads,
            calibration=self.calibration,
        )

    def leaning(self, leanings: Leanings) -> "Weights":
        """Return the same weights with other leanings."""
        return Weights(
            self._session,
            self._tokeniser,
            temperature=self._temperature,
            leanings=leanings,
            coreference_head=self._coreference_head,
            threads=self._threads,
            calibration=self.calibration,
        )

    def name_spans(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[list[NameSpan]]:
        """Yield the names of each text, as `mentions.readings.WeightsLike` says."""
        return (marks.names for marks in self.marks(texts, cancelled=cancelled))

    def readings(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[EncoderReading]:
        """Yield names and references, as `reader.recognising.recogniser.ReferringWeights` says."""
        head = self._coreference_head
        for marks in self.marks(texts, cancelled=cancelled):
            if head is None:
                yield EncoderReading(marks.names)
            else:
                yield EncoderReading(marks.names, head.keys(marks), head.references(marks))

    def calibrated(self, calibration: Calibration) -> "Weights":
        """Return the same weights with other confidences of what is shown."""
        return Weights(
            self._session,
            self._tokeniser,
            temperature=self._temperature,
            leanings=self._leanings,
            coreference_head=self._coreference_head,
            threads=self._threads,
            calibration=calibration,
        )

    def marks(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[Marks]:
        """Yield what the heads need to know of each text; training the heads draws on it too."""
        return read_marks(
            texts,
            tokeniser=self._tokeniser,
            encode=self._encode,
            temperature=self._temperature,
            threads=self._threads,
            cancelled=cancelled,
        )

    def _encode(self, ids: Integers, shapes: Integers, mask: Integers) -> tuple[Floats, Floats]:
        inputs = {"ids": ids, "shapes": shapes, "mask": mask}
        scores, state = self._session.run(["scores", "state"], inputs)
        return scores + self._added, state


def _coreference_head(folder: Path, card: dict[str, Any]) -> CoreferenceHead | None:
    if "link_head" not in card:
        return None
    told = card["link_head"]
    with np.load(folder / told["file"]) as arrays:
        head = {name: np.asarray(arrays[name], np.float32) for name in arrays.files}
    names = ("thresholds", "thresholds_alone", "temperatures", "trusts")
    return CoreferenceHead(head, *(tuple(told[name]) for name in names))


def _session(path: Path) -> Session:
    # From 1.32 on, onnxruntime tells its maker of each session unless this is set before it loads.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
