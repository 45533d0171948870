"""Makes the confidences of shown names come true: chooses two numbers for each kind.

    python -m reader.training.calibrate_shown --weights FOLDER --data DIR --hand DEV2.jsonl

`calibrate` chooses the temperature of the encoder; the stages after it then find, drop and retype
names, and what is left of a kind may still be believed too readily. Prints the reliability of what
is shown and what the question mark catches, and writes the numbers into the card.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from itertools import product
from math import log

from reader.recognising.mentions.calibration import Calibration, Platt
from reader.recognising.recogniser import Recogniser
from reader.text.article import article_as_is
from reader.text.doubt import DOUBTFUL_BELOW
from reader.text.entity import EntityKind, MentionForm
from reader.training.calibrate import arguments_of, error, reliability, table, write_into_card
from reader.training.data.corpora import Document, load_hand_labels
from reader.training.net.remembering import RememberingWeights

SLOPES = tuple(number / 20 for number in range(6, 61))
SHIFTS = tuple(number / 10 for number in range(-20, 21))
_SUREST = 0.9999
Judged = tuple[EntityKind, float, bool]
"""The kind of a name that is shown, its confidence, and whether span and kind are right."""


def judged_shown(recogniser: Recogniser, documents: Iterable[Document]) -> list[Judged]:
    """Return what is said of the names that are shown, and whether it is right."""
    judged: list[Judged] = []
    for document in documents:
        gold = set(document.names or ())
        for one in recogniser.recognise(article_as_is(document.text)).mentions:
            if one.mention.form is MentionForm.NAME:
                kind = one.entity.kind
                right = (one.span.start, one.span.end, kind) in gold
                judged.append((kind, one.mention.confidence, right))
    return judged


def fitted(judged: Sequence[Judged]) -> dict[EntityKind, Platt]:
    """Return for each kind the numbers that make what was right likeliest."""
    choices = [Platt(*pair) for pair in product(SLOPES, SHIFTS)]
    kinds: dict[EntityKind, Platt] = {}
    for kind in EntityKind:
        pairs = [(confidence, right) for its, confidence, right in judged if its is kind]
        if pairs:
            kinds[kind] = min(choices, key=lambda platt: _surprise(pairs, platt))
    return kinds


def _surprise(pairs: Sequence[tuple[float, bool]], platt: Platt) -> float:
    scaled = [(min(_SUREST, max(1 - _SUREST, platt.of(one))), right) for one, right in pairs]
    return -sum(log(share if right else 1 - share) for share, right in scaled)


def warning(judged: Sequence[Judged]) -> str:
    """Return what the question mark catches of what is wrong, and how much of it is wrong."""
    lines = [
        "| kind | names | with ? | of these wrong | of what is wrong with ? |",
        "|" + "---|" * 5,
    ]
    for kinds in (tuple(EntityKind), *((kind,) for kind in EntityKind)):
        of_kind = [(share, right) for kind, share, right in judged if kind in kinds]
        marked = [right for share, right in of_kind if share < DOUBTFUL_BELOW]
        wrong = sum(not right for _, right in of_kind)
        caught = marked.count(False)
        name = kinds[0].value if len(kinds) == 1 else "all"
        lines.append(
            f"| {name} | {len(of_kind)} | {len(marked)} | {caught / max(1, len(marked)):.2f} "
            f"| {caught / max(1, wrong):.2f} |"
        )
    return "\n".join(lines)


def main() -> None:
    """Read the command line, choose the numbers, and write them into the card."""
    arguments = arguments_of(__doc__)
    documents = load_hand_labels(arguments.hand, arguments.data, held_out=True)
    plain = RememberingWeights.load(arguments.weights).calibrated(Calibration())
    kinds = fitted(judged_shown(Recogniser(plain), documents))
    judged = judged_shown(Recogniser(plain.calibrated(Calibration(kinds))), documents)
    rows = reliability([(share, right) for _, share, right in judged])
    numbers = {kind.value: asdict(platt) for kind, platt in kinds.items()}
    print(f"{numbers}\nerror {error(rows):.4f}\n\n{table(rows)}\n\n{warning(judged)}")
    write_into_card(arguments.weights, {"calibration": numbers})


if __name__ == "__main__":
    main()
