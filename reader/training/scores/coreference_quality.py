"""How well references are linked, how sure the head may be of it, and where to leave them alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from reader.recognising.coreference.antecedents import AntecedentChoice, Antecedents
from reader.recognising.coreference.head import CoreferenceHead, shares_of
from reader.recognising.coreference.linking import ReferenceReading
from reader.recognising.language.language import load_language
from reader.recognising.language.pronouns import DESCRIPTION, GROUPS, HE, IT, SHE, THEY
from reader.recognising.mentions.readings import Reference
from reader.recognising.pipeline import STAGES, run_stages
from reader.training.data.chains import LINKING, Read, context_of

FAMILIES: dict[str, tuple[int, ...]] = {
    "he, she": (HE, SHE),
    "it, they": (IT, THEY),
    "descriptions": (DESCRIPTION,),
}
"""Classes of references that share a threshold and a temperature."""
PRECISION: dict[str, tuple[float, dict[str, float]]] = {
    "he, she": (0.90, {"hand": 0.90, "gum": 0.90}),
    "it, they": (0.80, {"hand": 0.95, "gum": 0.85}),
    "descriptions": (0.85, {"hand": 0.85, "gum": 0.85}),
}
"""The share of links that has to be right: on both sets together where the rules say the same, and
on each set where the head is alone. It sets the thresholds."""
OTHER = GROUPS
"""The class of first- and second-person pronouns, which the head does not look at."""
_FIRST_AND_SECOND = frozenset((
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves",
    "you", "your", "yours", "yourself", "yourselves",
))  # fmt: skip
_TEMPERATURES = (0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5)
_TRUSTS: dict[str, tuple[float, ...]] = {
    "he, she": (0.0, 0.5, 1.0, 1.5),
    "it, they": (2.5, 3.0),
    "descriptions": (1.0, 2.0, 3.0, 4.0),
}
"""How much whom the rules say may gain. Of "it" the corpora teach the head too little to go against
a rule; of "he" it knows more than the rules do."""
_STEPS = tuple(step / 100 for step in range(40, 100))


@dataclass(frozen=True, slots=True)
class Judged:
    """A link: its corpus, the class of its reference, how sure it is, and whether it is right."""

    corpus: str
    group: int
    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Links:
    """The links of some texts, and how many references were to be linked, by corpus and class."""

    judged: list[Judged]
    wanted: dict[tuple[str, int], int]

    def figures(self, corpus: str, groups: Sequence[int], least: float = 0) -> tuple[float, float]:
        """Return precision and recall of the links of a corpus at least as sure as `least`."""
        kept = [
            one.right
            for one in self.judged
            if one.corpus == corpus and one.group in groups and one.confidence >= least
        ]
        wanted = sum(self.wanted.get((corpus, group), 0) for group in groups)
        return (sum(kept) / len(kept) if kept else 1.0), (sum(kept) / wanted if wanted else 0.0)


def judged_links(head: CoreferenceHead, texts: Sequence[Read]) -> Links:
    """Return all links of the texts, and how many references' chains hold a name."""
    judged: list[Judged] = []
    wanted: dict[tuple[str, int], int] = {}
    linking = [stage for stage in STAGES if stage.name in LINKING]
    for one in texts:
        corpus = one.source.corpus
        for start, end in wanted_references(one):
            group = _group(one, start, end)
            wanted[corpus, group] = wanted.get((corpus, group), 0) + 1
        read = ReferenceReading(head, head.keys(one.marks), head.references(one.marks))
        for link in run_stages(replace(one.draft, read=read), load_language(), linking).links:
            found = link.found
            chain = one.chain_of.get((found.start, found.end), -1)
            right = chain >= 0 and one.row_chains[link.cluster] == chain
            group = _group(one, found.start, found.end)
            judged.append(Judged(corpus, group, found.confidence, right))
    return Links(judged, wanted)


def wanted_references(one: Read) -> Iterator[tuple[int, int]]:
    """Yield the mentions without a name whose chain holds a name that was found."""
    names = {(found.start, found.end) for row in one.rows for found in row.mentions}
    named = one.named
    for span, chain in one.chain_of.items():
        if chain in named and span not in names:
            yield span


def _group(one: Read, start: int, end: int) -> int:
    word = one.source.text[start:end].lower()
    group = load_language().pronouns.group_of(word)
    if word in _FIRST_AND_SECOND:
        return OTHER
    return DESCRIPTION if group is None else group


@dataclass(frozen=True, slots=True)
class _Scored:
    """A reference with the raw scores of whom it may mean, and which of them are right."""

    corpus: str
    group: int
    scores: "np.ndarray[tuple[int], np.dtype[np.float32]]"
    ruled: int | None
    right: list[bool]

    def shares(self, temperature: float, trust: float) -> list[float]:
        """Return the likelihood of each row."""
        scores = self.scores.copy()
        if self.ruled is not None:
            scores[self.ruled] += trust
        return shares_of(scores, temperature)

    def loss(self, temperature: float, trust: float) -> float:
        """Return how surprised one is by what is right."""
        shares = self.shares(temperature, trust)
        right = sum(share for share, right in zip(shares, self.right, strict=True) if right)
        return -float(np.log(max(1e-6, right if any(self.right) else 1 - sum(shares))))

    def best(self, temperature: float, trust: float) -> "_Best":
        """Return how likely the likeliest row is, and whether it is right."""
        shares = self.shares(temperature, trust)
        best = max(range(len(shares)), key=shares.__getitem__)
        return _Best(self.corpus, shares[best], best == self.ruled, self.right[best])


@dataclass(frozen=True, slots=True)
class _Best:
    """A link, how likely it is, whether the rules say the same, and whether it is right."""

    corpus: str
    share: float
    agreed: bool
    right: bool


def _scored(head: CoreferenceHead, one: Read) -> Iterator[_Scored]:
    """Yield the references of a text; what the head believes, later ones build on."""
    read = ReferenceReading(head, head.keys(one.marks), head.references(one.marks))
    context = context_of(one, read)
    references = read.within(one.paragraphs, context.named_mentions)
    candidates = Antecedents(context, references, load_language())
    for reference in references:
        choice = candidates.choice(reference)
        if choice is not None:
            yield _judge(head, one, reference, choice, candidates)


def _judge(
    head: CoreferenceHead,
    one: Read,
    reference: Reference,
    choice: AntecedentChoice,
    candidates: Antecedents,
) -> _Scored:
    shares = head.shares(reference, choice)
    best = max(range(len(shares)), key=shares.__getitem__)
    if shares[best] > 1 - sum(shares):
        candidates.follow(reference, choice.clusters[best])
    chain = one.chain_of.get((reference.start, reference.end), -1)
    right = [chain >= 0 and one.row_chains[row] == chain for row in choice.clusters]
    scores = head.scores(reference, choice)
    return _Scored(one.source.corpus, reference.group, scores, choice.ruled, right)


def tuned(head: CoreferenceHead, texts: Sequence[Read]) -> CoreferenceHead:
    """Return the head with temperatures, trust in the rules and thresholds chosen on texts."""
    scored = [
        one
        for text in texts
        if text.source.corpus in ("hand", "gum")
        for one in _scored(head, text)
    ]
    temperatures, trusts = [1.0] * GROUPS, [0.0] * GROUPS
    thresholds, alone = [0.99] * GROUPS, [0.99] * GROUPS
    for family, groups in FAMILIES.items():
        ours = [one for one in scored if one.group in groups]
        heat, trust = min(
            product(_TEMPERATURES, _TRUSTS[family]),
            key=lambda pair: sum(one.loss(*pair) for one in ours),
        )
        best = [one.best(heat, trust) for one in ours]
        together, apart = PRECISION[family]
        agreed = _threshold([[one for one in best if one.agreed]], [together])
        lone = [[one for one in best if one.corpus == of and not one.agreed] for of in apart]
        not_agreed = _threshold(lone, [*apart.values()])
        print(f"{family}: temperature {heat}, trust {trust}, thresholds {agreed}, {not_agreed}")
        for group in groups:
            temperatures[group], trusts[group] = heat, trust
            thresholds[group], alone[group] = agreed, not_agreed
    return replace(
        head,
        temperatures=tuple(temperatures),
        trusts=tuple(trusts),
        thresholds=tuple(thresholds),
        thresholds_alone=tuple(alone),
    )


def _threshold(sets: Sequence[Sequence[_Best]], precisions: Sequence[float]) -> float:
    """Return the lowest threshold that keeps the precision wanted on every set."""
    for step in _STEPS:
        kept = [[one.right for one in links if one.share >= step] for links in sets]
        if all(
            sum(rights) >= least * len(rights)
            for rights, least in zip(kept, precisions, strict=True)
        ):
            return step
    return _STEPS[-1]


def figures_of(links: Links) -> Iterator[tuple[str, str, float, float, int]]:
    """Yield corpus, family, precision, recall, and how many there are to link."""
    families = [
        *FAMILIES.items(),
        ("third person", (HE, SHE, IT, THEY)),
        ("all pronouns", (HE, SHE, IT, THEY, OTHER)),
    ]
    for corpus, (name, groups) in product(("gum", "hand", "litbank"), families):
        wanted = sum(links.wanted.get((corpus, group), 0) for group in groups)
        yield corpus, name, *links.figures(corpus, groups), wanted


def report(links: Links) -> str:
    """Return precision and recall by corpus and family, as a table."""
    lines = ["| set | references | precision | recall | there are |", "|---|---|---|---|---|"]
    lines += [
        f"| {corpus} dev | {name} | {precision:.3f} | {recall:.3f} | {wanted} |"
        for corpus, name, precision, recall, wanted in figures_of(links)
    ]
    return "\n".join(lines)
