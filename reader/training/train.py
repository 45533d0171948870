"""Trains one net: from the start weights or another net, on labels and on what teachers say.

    python -m reader.training.train --data DIR --out NET.npz [--from NET.npz] [--soft SOFT.npz]

With `--teacher` another net is asked, as the training goes, what to say of texts without labels:
those of `--found`, names exchanged, recased and masked like the rest.

It saves its state every few minutes beside `--out` and goes on from there when started again.
"""

import argparse
import random
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch  # noqa: TID253 - training only, never imported by the app

from reader.paths import places_file
from reader.recognising.encoder.tokens import PieceTokeniser
from reader.recognising.language.language import load_language
from reader.training.data.corpora import (
    LABELLED,
    UNLABELLED,
    Document,
    load_corpus,
    load_hand_labels,
    texts_to_teach_on,
)
from reader.training.data.swapping import NamePool, places_of_the_world, swapped
from reader.training.find import found_documents
from reader.training.net import mpnet, network
from reader.training.net.examples import Batch, Example, batches, hard_labels, pieces_of, smoothed
from reader.training.net.first_head import fit_head
from reader.training.net.recipe import Recipe
from reader.training.net.starting_point import start_arrays, start_folder

Optimiser = Any
_SAVE_EVERY = 240.0
_TOLD_EVERY = 10


def training_documents(data: Path, hand: Sequence[Path]) -> list[Document]:
    """Return all labelled documents that may be trained on."""
    documents = [document for corpus in LABELLED for document in load_corpus(data, corpus)]
    documents += load_hand_labels(list(hand), data, held_out=False)
    return [document for document in documents if not document.held_out]


def examples_of(
    documents: Sequence[Document],
    tokeniser: PieceTokeniser,
    recipe: Recipe,
    soft: dict[str, Any],
    seed: int,
) -> list[Example]:
    """Return one epoch's examples: each corpus as often as its weight says.

    A weight above 1 repeats documents, one below 1 leaves some out.

    Args:
        documents: What is trained on.
        tokeniser: Cuts words into pieces.
        recipe: Weights and shares.
        soft: What teachers say of a document, by its id, for those without labels: a probability
            for each piece and label.
        seed: Of this epoch's draws.
    """
    chance = random.Random(seed)
    world = places_of_the_world(places_file()) if recipe.world else []
    pool = NamePool(documents, world, recipe.world)
    examples: list[Example] = []
    for document in documents:
        share = recipe.weights.get(document.genre, recipe.weights.get(document.corpus, 0.0))
        times = int(share) + (chance.random() < share % 1)
        told = soft.get(document.id)
        apart = recipe.apart.index(document.corpus) if document.corpus in recipe.apart else -1
        for _ in range(times):
            seen = document
            if told is None and recipe.swapped:
                seen = swapped(document, pool, recipe.swapped, chance)
            pieces = pieces_of(seen, tokeniser, None if told is not None else chance)
            if seen.names is None:
                targets = np.asarray(told, np.float32)
            else:
                targets = smoothed(hard_labels(pieces, seen.names), recipe.smoothing)
            examples.append(Example(pieces, targets, apart, document.corpus in UNLABELLED))
    return examples


def mean_of(teachers: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return what several teachers say on average, by document id."""
    if not teachers:
        return {}
    return {
        name: np.mean([teacher[name] for teacher in teachers], axis=0, dtype=np.float32)
        for name in teachers[0]
    }


def loss_of(
    parameters: network.Parameters,
    batch: Batch,
    recipe: Recipe,
    teacher: network.Parameters | None = None,
) -> network.Tensor:
    """Return the mean cross entropy between what the net says and the targets.

    Args:
        parameters: Of the net.
        batch: Pieces with their targets, each piece weighted.
        recipe: Says how much is dropped, and whether the net computes in 16 bits.
        teacher: A net that is asked for the targets of some windows.
    """
    targets, weights = torch.from_numpy(batch.targets), torch.from_numpy(batch.weights)
    inputs = [torch.from_numpy(array) for array in (batch.ids, batch.shapes, batch.real)]
    with torch.autocast("cpu", torch.bfloat16, enabled=recipe.bf16):
        state = network.hidden(
            parameters, *inputs, apart=torch.from_numpy(batch.apart), dropout=recipe.inner_dropout
        )
        dropped = torch.nn.functional.dropout(state, recipe.dropout)
        scores = network.scores(parameters, dropped).float()
    unlike = 0.0
    if teacher is not None and batch.asked.any():
        rows = torch.from_numpy(np.flatnonzero(batch.asked))
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=recipe.bf16):
            theirs = network.hidden(teacher, *(array[rows] for array in inputs))
            targets[rows] = network.scores(teacher, theirs).float().softmax(-1)
        apart = ((state[rows] - theirs) ** 2).mean(-1) * weights[rows]
        unlike = apart.sum() / theirs.var() / weights.sum()
    losses = -(targets * scores.log_softmax(-1)).sum(-1)
    return (losses * weights).sum() / weights.sum() + recipe.likeness * unlike


def train(
    parameters: network.Parameters,
    documents: Sequence[Document],
    tokeniser: PieceTokeniser,
    recipe: Recipe,
    soft: dict[str, Any],
    *,
    seed: int,
    minutes: float,
    state_file: Path,
    teacher: network.Parameters | None = None,
) -> network.Parameters:
    """Train until the epochs are over or the minutes are, and return the parameters.

    The learning rate falls to nothing at whichever end comes first.

    Args:
        parameters: What training begins with; changed in place.
        documents: What is trained on.
        tokeniser: Cuts words into pieces.
        recipe: How.
        soft: What teachers say of unlabelled documents, by id.
        seed: Of everything that is drawn.
        minutes: The longest that it may take, all starts together.
        state_file: Where training is kept now and then, and goes on from if it is there.
        teacher: A net that is asked what to say of texts without labels.
    """
    torch.manual_seed(seed)
    trained = {name: tensor for name, tensor in parameters.items() if name != "words"}
    for tensor in trained.values():
        tensor.requires_grad_(requires_grad=True)
    optimiser = torch.optim.AdamW(_groups(trained, recipe), betas=(0.9, 0.98), fused=True)
    spent, epoch, share = 0.0, 0, 0.0
    if state_file.exists():
        state = torch.load(state_file)
        for name, tensor in trained.items():
            tensor.data.copy_(state["parameters"][name])
        optimiser.load_state_dict(state["optimiser"])
        spent, epoch = state["spent"], state["epoch"]
    began, saved, steps, seen = time.monotonic() - spent, time.monotonic(), 0, 0
    losses: list[float] = []
    while share < 1 and epoch < recipe.epochs:
        chance = np.random.default_rng([seed, epoch])
        examples = examples_of(documents, tokeniser, recipe, soft, seed * 1000 + epoch)
        pieces = sum(len(example.pieces) for example in examples)
        total = max(1, recipe.epochs * pieces)
        print(f"epoch {epoch}: {len(examples)} documents, {pieces} pieces", flush=True)
        done = epoch * pieces
        for batch in batches(examples, recipe, chance):
            spent = time.monotonic() - began
            done += int(batch.real.sum())
            share = max(done / total, spent / (minutes * 60))
            if share >= 1:
                break
            _set_rate(optimiser, recipe.rate_at(share))
            loss = loss_of(trained | {"words": parameters["words"]}, batch, recipe, teacher)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(list(trained.values()), 1.0)
            optimiser.step()
            steps, seen = steps + 1, seen + int(batch.real.sum())
            losses.append(loss.item())
            if steps % _TOLD_EVERY == 0:
                rate = seen / (time.monotonic() - began)
                mean = sum(losses[-_TOLD_EVERY:]) / _TOLD_EVERY
                print(f"{share:.3f} loss {mean:.4f} {rate:.0f} pieces/s", flush=True)
            if time.monotonic() - saved > _SAVE_EVERY:
                saved = time.monotonic()
                _save_state(state_file, trained, optimiser, spent, epoch)
        epoch += 1
    return {name: tensor.detach() for name, tensor in parameters.items()}


def _groups(trained: network.Parameters, recipe: Recipe) -> list[dict[str, Any]]:
    factors = dict.fromkeys(trained, 1.0)
    factors |= dict.fromkeys(network.NEW_PARTS, recipe.head_factor)
    factors["shapes"] = recipe.shapes_factor or recipe.head_factor
    groups = []
    for factor in sorted(set(factors.values())):
        for decayed in (False, True):
            chosen = [
                tensor
                for name, tensor in trained.items()
                if factors[name] == factor and (tensor.ndim > 1) is decayed
            ]
            rate = recipe.rate * factor
            groups.append(
                {
                    "params": chosen,
                    "lr": rate,
                    "full_rate": rate,
                    "weight_decay": recipe.decay if decayed else 0.0,
                }
            )
    return groups


def _set_rate(optimiser: Optimiser, share: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = group["full_rate"] * share


def _save_state(
    path: Path, trained: network.Parameters, optimiser: Optimiser, spent: float, epoch: int
) -> None:
    state = {
        "parameters": trained,
        "optimiser": optimiser.state_dict(),
        "spent": spent,
        "epoch": epoch,
    }
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)


def main() -> None:
    """Read the command line and train one net."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--out", type=Path, required=True, help="the net to write (.npz)")
    parser.add_argument("--from", dest="base", type=Path, help="go on from this net")
    parser.add_argument("--big", action="store_true", help="begin with MPNet, not with MiniLM")
    parser.add_argument("--layers", type=int, nargs="*", help="begin with these layers alone")
    parser.add_argument("--fit-head", action="store_true", help="begin with a fitted head")
    parser.add_argument("--hand", type=Path, nargs="*", default=[], help="hand labels to train on")
    parser.add_argument("--soft", type=Path, nargs="*", default=[], help="what each teacher says")
    parser.add_argument("--teacher", type=Path, help="a net to ask about texts without labels")
    parser.add_argument("--found", type=Path, help="names found in them (reader.training.find)")
    parser.add_argument("--recipe", default="", help="fields to change, as a JSON object")
    parser.add_argument("--minutes", type=float, default=1e6, help="at most this long")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=0, help="use so many documents only (a trial)")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    recipe = Recipe().changed(arguments.recipe)
    folder = start_folder()
    if arguments.base is not None:
        arrays = dict(np.load(arguments.base))
    else:
        arrays = mpnet.start_arrays() if arguments.big else start_arrays(folder)
    if arguments.layers:
        arrays = mpnet.cut(arrays, arguments.layers)
    documents = training_documents(arguments.data, arguments.hand)
    soft = mean_of([dict(np.load(path)) for path in arguments.soft])
    for document in documents:
        soft.pop(document.id, None)
    if soft:
        documents += [
            one for one in texts_to_teach_on(arguments.data, "news_text") if one.id in soft
        ]
    if arguments.found:
        documents += found_documents(arguments.data, arguments.found)
    if arguments.limit:
        documents = random.Random(0).sample(documents, arguments.limit)
    tokeniser = PieceTokeniser(folder / "tokenizer.json", load_language().pronouns)
    parameters = network.new_parameters(arrays)
    if arguments.fit_head and not arguments.out.with_suffix(".state").exists():
        liked = [one for one in documents if one.corpus in ("hand", "gum", "wikigold")]
        fit_head(parameters, liked, tokeniser, arguments.seed)
    parameters = train(
        parameters,
        documents,
        tokeniser,
        recipe,
        soft,
        seed=arguments.seed,
        minutes=arguments.minutes,
        state_file=arguments.out.with_suffix(".state"),
        teacher=network.new_parameters(dict(np.load(arguments.teacher)))
        if arguments.teacher
        else None,
    )
    network.save(parameters, arrays, arguments.out)
    print(f"written: {arguments.out}")


if __name__ == "__main__":
    main()
