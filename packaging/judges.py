"""Trains the judges (`core.memory.judges`) on resources/judges/texts, and says how good they are at languages that were left out.

    make judges

For each embedding model it writes resources/judges/NAME.npz, the same bytes each time on the same machine. The figures are of languages left out: each
language is read by judges that were trained on others (in folds of three), and so is the calibration.
"""

from __future__ import annotations

import argparse
import sys
import zipfile
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import msgspec
import numpy as np
import numpy.typing as npt
import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from core.evaluation.local_model import load_encoder
from core.evaluation.result import Options
from core.memory.judges.answers import paired
from core.memory.judges.reading import (
    APART,
    FOLDER,
    KINDS,
    Eyes,
    Judgment,
    belonging,
    calibrated,
    features,
    gist,
    load_judges,
    log_odds,
    softmax,
)
from core.memory.learning.relation import Fact, in_one, pair_features
from core.memory.learning.requests import content_of, trimmed
from core.model.base import Embedder, Encoded
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER

TEXTS = FOLDER / "texts"

# Trained and judged apart: each language is left out once, with two others that are unlike it.
_FOLDS = (("de", "ja", "ar"), ("fr", "tr", "ko"), ("ru", "es", "zh"), ("it", "hi", "pl"), ("pt", "mixed"), ("en",))
_SPECIAL = ("adds", "ahead", "amends", "answers", "considers", "leans", "relations", "requests", "orders", "secrets")

# Inverse strength of the regularisation, set on the folds.
_C, _C_PAIRS, _C_APART, _C_PIECES = 0.005, 0.001, 0.02, 0.01
_ROUNDS = 100  # of the solver

# So often a judge of what the model may not be able to read must be right; else it says no, with these odds.
_LEAST, _NEVER = 0.75, 10.0

# What is taken for a correction ends what holds: such a judge must be right more often.
_LEAST_OF_CORRECTIONS = 0.9

# What a pair is the other way round: the fuller one says it all.
_TURNED = {"apart": "apart", "same": "same", "fuller": "same"}

# Each known fact is paired with the new ones of the lines so far after its own.
_STRANGERS = (13,)

# Facts that each request is made with.
_EACH = 8

# Messages of each language that stand by themselves.
_MESSAGES = 40

# Kinds of text with which nobody speaks of what they may do.
_NOTHING_TO_DECIDE = ("ask.world", "chat", "now", "others", "task")

# What is said in one breath: so many of each sort in a language, of parts no longer than this.
_COMPOSED, _SHORT = 40, 70
_COMMAS = {"zh": "，", "ja": "、", "ar": "، "}

_STEPS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)

# Of the eyes: how many, what they see, how they are taught.
_EYES, _SEEN, _MOST_PIECES = 8, 64, 64
_EPOCHS, _AT_ONCE, _RATE, _DECAY, _DROPPED, _SMOOTHED = 4, 128, 0.004, 0.1, 0.3, 0.05

Floats = npt.NDArray[np.float32]
Names = npt.NDArray[np.str_]

Row = TypeVar("Row", bound=tuple[str, ...])


def main() -> int:
    """Train, write, tell. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("embedders", nargs="*", default=[DEFAULT_EMBEDDER, FALLBACK_EMBEDDER])
    for name in parser.parse_args().embedders:
        train(load_encoder(Options(embedder=name)))
    return 0


class Texts(msgspec.Struct, frozen=True):
    """Texts with their kinds and languages, as they are asked and as they are indexed: some models tell the two apart."""

    languages: Names
    kinds: Names
    asked: Sequence[Encoded]
    indexed: Sequence[Encoded]

    def seen(self, eyes: Eyes, *, indexed: bool = False) -> Floats:
        """What the judges read of each, (n, f)."""
        return np.stack([features(one, eyes) for one in (self.indexed if indexed else self.asked)])

    def both(self, eyes: Eyes, some: npt.NDArray[np.bool_]) -> tuple[Floats, Names]:
        """The same of some of them, in either way, with their kinds."""
        seen = np.vstack([self.seen(eyes)[some], self.seen(eyes, indexed=True)[some]])
        return seen, np.tile(self.kinds[some], 2)


def train(embedder: Embedder) -> None:
    """Train the judges for one embedding model and write them."""
    torch.set_num_threads(1)  # the same sums in the same order
    rows = [row for file in sorted(TEXTS.glob("*.tsv")) if file.stem not in _SPECIAL for row in read(file)]
    spoken = requests(rows)
    rows += [(one.language, one.kind, one.text) for one in spoken if one.end]
    rows += [
        (language, kind, text)
        for name in ("orders", "secrets")
        for kind, language, text in special(name)
        if kind != "none"
    ]
    rows += together(rows)
    rows = readable(embedder, rows)
    labels = np.array([row[1] for row in rows])
    names = [label.partition(":")[0] if label.startswith("fact.") else label for label in labels]
    sentences = [row[2] for row in rows]
    texts = Texts(
        languages=np.array([row[0] for row in rows]),
        kinds=np.array(names),
        asked=embedder.encode(sentences, query=True),
        indexed=embedder.encode(sentences),
    )
    print(f"{embedder.name}: {len(rows)} texts in {len(set(texts.languages))} languages")
    kinds = tuple(sorted(set(names)))
    belongs = belonging(kinds)

    # Of each fold's own, for the figures.
    folds = {fold: looking(texts, ~np.isin(texts.languages, fold)) for fold in _FOLDS}
    left_out = np.zeros((len(rows), len(kinds)), dtype=np.float32)
    for fold, eyes in folds.items():
        out = np.isin(texts.languages, fold)
        left_out[out] = softmax(logits(texts.seen(eyes)[out], *fitted(*texts.both(eyes, ~out), _C)))
    true = belongs.T[np.searchsorted(kinds, texts.kinds)]
    platt = np.array([platt_of(odds, right) for odds, right in zip(log_odds(left_out, belongs).T, true.T, strict=True)])
    judged = calibrated(left_out, belongs, platt.astype(np.float32))

    eyes = looking(texts, np.ones(len(rows), dtype=bool))
    seen = texts.seen(eyes)
    mean, scale, weights = fitted(*texts.both(eyes, np.ones(len(rows), dtype=bool)), _C)
    placed = (seen - mean) / scale
    known = texts.languages != "mixed"
    facts = np.array([label.startswith("fact.") for label in labels])
    about = np.array([label.rpartition(":")[2] for label in labels[facts]])
    file = FOLDER / f"{embedder.name}.npz"
    write(
        file,
        {
            "attention": eyes.attention.astype(np.float16),
            "values": eyes.values.astype(np.float16),
            "mean": mean.astype(np.float16),
            "scale": scale.astype(np.float16),
            "kind_names": np.array(kinds),
            "kinds": weights.astype(np.float16),
            "platt": platt.astype(np.float32),
            "language_names": np.array(sorted(set(texts.languages[known]))),
            "languages": regression(placed[known], texts.languages[known], _C).astype(np.float16),
            "memory_names": np.array(sorted(set(about))),
            "memories": regression(placed[facts], about, _C).astype(np.float16),
            "apart": apart(embedder, texts, eyes, folds, spoken, mean, scale).astype(np.float16),
            "content": content(embedder, spoken).astype(np.float16),
            "answers": answers(embedder, eyes, mean, scale).astype(np.float16),
            "leans": np.zeros(len(mean) + 1, dtype=np.float16),
            "ahead": np.zeros(len(mean) + 1, dtype=np.float16),
            "adds": np.zeros(len(mean) + 1, dtype=np.float16),
            "amends": np.zeros(len(mean) + 1, dtype=np.float16),
            "considers": np.zeros(len(mean) + 1, dtype=np.float16),
            "relations": np.zeros((1, 4), dtype=np.float32),
        },
    )
    # These read with what is in the file.
    late = {"leans": leans(embedder, rows, file)}
    late["considers"] = from_file(embedder, "considers", considers(rows), file)
    late |= {name: from_file(embedder, name, special(name), file, least=_LEAST) for name in ("ahead", "adds")}
    late["amends"] = from_file(embedder, "amends", in_pairs("amends"), file, least=_LEAST_OF_CORRECTIONS)
    write(file, {**dict(np.load(file)), **{name: weights.astype(np.float16) for name, weights in late.items()}})
    write(file, {**dict(np.load(file)), "relations": relations(embedder)})
    report(judged, true, texts.languages)


def looking(texts: Texts, some: npt.NDArray[np.bool_]) -> Eyes:
    """Eyes that were taught to tell the kinds of some of the texts apart."""
    chosen = np.flatnonzero(some)
    encoded = [way[at] for way in (texts.asked, texts.indexed) for at in chosen]
    names = sorted(set(texts.kinds))
    wanted = torch.from_numpy(np.tile(np.searchsorted(names, texts.kinds[chosen]), 2))
    pieces = [torch.from_numpy(one.inner[:_MOST_PIECES]) for one in encoded]
    gists = torch.from_numpy(np.stack([gist(one) for one in encoded]))
    gists = (gists - gists.mean(0)) / (gists.std(0) + 1e-6)
    everything = torch.cat(pieces)
    mean, scale = everything.mean(0), everything.std(0) + 1e-6
    del everything
    torch.manual_seed(0)
    order = np.random.default_rng(0)
    width = len(mean)
    attention, values = torch.nn.Linear(width, _EYES), torch.nn.Linear(width, _SEEN)
    told = torch.nn.Linear(gists.shape[1] + _EYES * _SEEN, len(names))
    forgetful = torch.nn.Dropout(_DROPPED)
    learned = [*attention.parameters(), *values.parameters(), *told.parameters()]
    solver = torch.optim.AdamW(learned, weight_decay=_DECAY)
    batches = -(-len(encoded) // _AT_ONCE)
    rate = torch.optim.lr_scheduler.OneCycleLR(solver, _RATE, total_steps=_EPOCHS * batches)
    for _ in range(_EPOCHS):
        shuffled = order.permutation(len(encoded))
        for start in range(0, len(encoded), _AT_ONCE):
            batch = shuffled[start : start + _AT_ONCE]
            padded = torch.nn.utils.rnn.pad_sequence([(pieces[at] - mean) / scale for at in batch], batch_first=True)
            there = torch.nn.utils.rnn.pad_sequence([torch.ones(len(pieces[at])) for at in batch], batch_first=True)
            shares = attention(padded).masked_fill(there[:, :, None] == 0, -1e9).softmax(dim=1)
            sight = torch.einsum("bne,bnv->bev", shares, torch.tanh(values(padded))).flatten(1)
            error = torch.nn.functional.cross_entropy(
                told(forgetful(torch.cat([gists[batch], sight], dim=1))), wanted[batch], label_smoothing=_SMOOTHED
            )
            solver.zero_grad()
            error.backward()  # type: ignore[no-untyped-call]
            solver.step()
            rate.step()

    def plain(layer: torch.nn.Linear) -> Floats:
        # Mean and scale belong to the weights.
        weights = (layer.weight / scale).T
        return torch.vstack([weights, layer.bias - mean @ weights]).detach().numpy()

    return Eyes(plain(attention), plain(values))


def apart(
    embedder: Embedder,
    texts: Texts,
    eyes: Eyes,
    folds: Mapping[tuple[str, ...], Eyes],
    spoken: Sequence[Spoken],
    mean: Floats,
    scale: Floats,
) -> Floats:
    """The judges of what is rare, (f + 1, 4): each is told seldom, and much looks like it.

    Args:
        spoken: see `requests`.
    """
    asked = [(one.kind, one.language, one.text) for one in spoken]
    rows = {Judgment.REMEMBER: asked, Judgment.FORGET: asked}
    rows.update({Judgment.ORDERS: special("orders"), Judgment.SECRET: special("secrets")})
    all_eyes = [*folds.values(), eyes]
    common = [texts.seen(some) for some in all_eyes]
    columns = []
    for judgment in APART:
        marked, languages, sentences = zip(*readable(embedder, rows[judgment]), strict=True)
        (name,) = KINDS[judgment]
        own = embedder.encode(sentences, query=True)
        labels = np.where(np.array([*texts.kinds, *marked]) == name, "so", "else")
        groups = np.array([*texts.languages, *languages])
        judged = np.arange(len(groups)) >= len(texts.kinds)

        def seen_by(at: int, own: Sequence[Encoded] = own) -> Floats:
            return (np.vstack([common[at], [features(one, all_eyes[at]) for one in own]]) - mean) / scale

        alarms = missed = 0
        for at, fold in enumerate(folds):
            seen, out = seen_by(at), np.isin(groups, fold)
            told = decided(seen[out & judged], regression(seen[~out], labels[~out], _C_APART))
            alarms += int((told & (labels[out & judged] == "else")).sum())
            missed += int((~told & (labels[out & judged] == "so")).sum())
        so = int((np.array(marked) == name).sum())
        print(
            f"{judgment}: of {so} {missed} missed, of {len(marked) - so} others {alarms} taken for one, in a language left out"
        )
        weights = regression(seen_by(-1), labels, _C_APART)
        columns.append(weights[:, 1] - weights[:, 0])
    return np.stack(columns, axis=1)


def decided(seen: Floats, weights: Floats) -> npt.NDArray[np.bool_]:
    """Which of them are the second of two kinds."""
    odds = seen @ weights[:-1] + weights[-1]
    return np.asarray(odds[:, 1] > odds[:, 0])


def content(embedder: Embedder, spoken: Sequence[Spoken]) -> Floats:
    """The judge of pieces: (d + 1,)."""
    marked = [one for one in spoken if one.end]
    encoded = embedder.encode([one.text for one in marked], query=True)
    marked, encoded = zip(
        *((one, text) for one, text in zip(marked, encoded, strict=True) if len(text.inner)), strict=True
    )
    seen = np.vstack([text.inner for text in encoded])
    labels = np.array(
        [
            "so" if one.start <= (first + last) / 2 < one.end else "else"
            for one, text in zip(marked, encoded, strict=True)
            for first, last in text.spans
        ]
    )
    languages = np.array([one.language for one in marked])
    owners = np.repeat(np.arange(len(marked)), [len(text.spans) for text in encoded])
    exact = 0
    for language in sorted(set(languages)):
        out = languages[owners] == language
        weights = folded(seen[~out], labels[~out], _C_PIECES)
        for at in np.flatnonzero(languages == language):
            part = content_of(marked[at].text, encoded[at].spans, encoded[at].inner @ weights[:-1] + weights[-1])
            exact += trimmed(part) == trimmed(marked[at].text[marked[at].start : marked[at].end])
    print(f"content: of {len(marked)} requests {exact} read exactly in a language left out")
    return folded(seen, labels, _C_PIECES)


def folded(seen: Floats, labels: Names, c: float) -> Floats:
    """The log-odds of the second of two kinds, (d + 1,), with mean and scale in the weights."""
    mean, scale, both = fitted(seen, labels, c)
    weights = both[:, 1] - both[:, 0]
    plain = weights[:-1] / scale
    return np.append(plain, weights[-1] - mean @ plain).astype(np.float32)


def answers(embedder: Embedder, eyes: Eyes, mean: Floats, scale: Floats) -> Floats:
    """The judge of short answers: (f + 1,)."""
    rows = readable(embedder, in_pairs("answers"))
    encoded = embedder.encode([row[2] for row in rows], query=True)
    return either("answers", [row[:2] for row in rows], (encoded,), eyes, mean, scale)


def leans(embedder: Embedder, rows: Sequence[tuple[str, str, str]], file: Path) -> Floats:
    """The judge of what leans on what was said before it: (f + 1,). Facts that are messages of their own stand by themselves.

    Args:
        rows: language, kind and text of those that the others were trained on.
        file: of the other judges.
    """
    marked = special("leans")
    for language in sorted({row[1] for row in marked}):
        facts = [text for spoken, kind, text in rows if spoken == language and kind.startswith("fact.people")]
        marked += [("stands", language, text) for text in facts[:_MESSAGES]]
    return from_file(embedder, "leans", marked, file)


def considers(rows: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Mark, language and text for the judge of what one may do: what has nothing to decide is most of what is said."""
    marked = special("considers")
    for language in sorted({row[1] for row in marked}):
        for nothing in _NOTHING_TO_DECIDE:
            texts = [text for spoken, kind, text in rows if spoken == language and kind == nothing]
            marked += [("else", language, text) for text in texts[:_MESSAGES]]
    return marked


def from_file(
    embedder: Embedder, name: str, marked: Sequence[tuple[str, str, str]], file: Path, least: float = 0.0
) -> Floats:
    """A judge that tells two marks apart, see `either`, with the eyes that are in the file.

    Args:
        marked: mark, language and text.
    """
    stored = {
        part: weights.astype(np.float32) for part, weights in np.load(file).items() if weights.dtype == np.float16
    }
    eyes = Eyes(stored["attention"], stored["values"])
    marked = readable(embedder, marked)
    texts = [row[2] for row in marked]
    both = embedder.encode(texts, query=True), embedder.encode(texts)
    return either(name, [row[:2] for row in marked], both, eyes, stored["mean"], stored["scale"], least)


def either(
    name: str,
    marks: Sequence[Sequence[str]],
    ways: Sequence[Sequence[Encoded]],
    eyes: Eyes,
    mean: Floats,
    scale: Floats,
    least: float = 0.0,
) -> Floats:
    """The judge that tells the first of two marks, in alphabetical order, from the second: (f + 1,).

    Args:
        least: one that is right less often in a language left out never finds the first.
        marks: mark and language of each text.
        ways: the texts, encoded in one way or more.
    """
    seen = (np.stack([features(one, eyes) for encoded in ways for one in encoded]) - mean) / scale
    labels = np.tile([mark for mark, _ in marks], len(ways))
    groups = np.tile([language for _, language in marks], len(ways))
    names = np.array(sorted(set(labels)))
    right = 0
    for language in sorted(set(groups)):
        out = groups == language
        found = seen[out] @ (weights := regression(seen[~out], labels[~out], _C))[:-1] + weights[-1]
        right += int((names[found.argmax(axis=1)] == labels[out]).sum())
    print(f"{name}: {right} of {len(labels)} right in a language left out")
    if right < least * len(labels):
        return np.append(np.zeros(seen.shape[1]), -_NEVER).astype(np.float32)
    weights = regression(seen, labels, _C)
    return weights[:, 0] - weights[:, 1]


def relations(embedder: Embedder) -> Floats:
    """The judge of two facts: (m + 1, 4)."""
    lines = (TEXTS / "relations.tsv").read_text(encoding="utf-8").splitlines()
    rows = readable(embedder, [tuple(line.split("\t")) for line in lines])
    judges = load_judges([embedder.name])
    texts = list(dict.fromkeys(text for row in rows for text in row[2:]))
    encoded = embedder.encode(texts)
    facts = {
        text: Fact(text, one, reading) for text, one, reading in zip(texts, encoded, judges.read(encoded), strict=True)
    }
    turned = [(_TURNED[kind], language, new, known) for kind, language, known, new in rows if kind in _TURNED]
    # What is about different things is apart, whatever the new one says of its newness.
    for language in sorted({row[1] for row in rows}):
        of_it = [row for row in rows if row[1] == language]
        rows += [
            ("apart", language, known[2], new[3])
            for step in _STRANGERS
            for known, new in zip(of_it, of_it[step:] + of_it[:step], strict=True)
            if facts[known[2]].reading.about is not facts[new[3]].reading.about
        ]
    rows += turned
    both = embedder.encode([in_one(known, new) for _, _, known, new in rows])
    seen = np.stack(
        [pair_features(facts[known], facts[new], one) for (_, _, known, new), one in zip(rows, both, strict=True)]
    )
    labels, groups = np.array([row[0] for row in rows]), np.array([row[1] for row in rows])
    names = sorted(set(labels))
    found = np.empty_like(labels)
    for language in sorted(set(groups)):
        out = groups == language
        mean, scale, weights = fitted(seen[~out], labels[~out], _C_PAIRS)
        found[out] = np.array(names)[logits(seen[out], mean, scale, weights).argmax(axis=1)]
    for name in names:
        hits = int(((found == name) & (labels == name)).sum())
        told, true = int((found == name).sum()), int((labels == name).sum())
        print(f"relation {name}: {100 * hits // max(1, told)}/{100 * hits // true} in a language left out")
    mean, scale, weights = fitted(seen, labels, _C_PAIRS)
    # Mean and scale belong to the weights: nothing else reads these.
    plain = weights[:-1] / scale[:, None]
    return np.vstack([plain, weights[-1] - mean @ plain]).astype(np.float32)


class Spoken(msgspec.Struct, frozen=True):
    """A sentence that asks to remember or to forget, or looks like it. `start`, `end`: of what is asked for; 0 if it isn't marked."""

    kind: str
    language: str
    text: str
    start: int = 0
    end: int = 0


def requests(rows: Sequence[tuple[str, str, str]]) -> list[Spoken]:
    """What asks to remember or to forget, with what is asked for between [[ and ]]; a wording with [[{}]] goes with some of the facts
    of its language."""
    found = []
    for number, (kind, language, wording) in enumerate(special("requests")):
        facts = [
            text for spoken, label, text in rows if spoken == language and label.startswith("fact.") and len(text) <= 70
        ]
        some = facts[number % _EACH :: len(facts) // _EACH][:_EACH] if "{}" in wording else [""]
        for fact in some:
            before, mark, rest = wording.replace("{}", fact).partition("[[")
            inside, _, after = rest.partition("]]")
            start = len(before) if mark else 0
            found.append(Spoken(kind, language, before + inside + after, start, start + len(inside)))
    return found


def together(rows: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """What people say in one breath: a greeting, a fact, a question. Of a kind is what it ends with."""
    found = []
    for language in sorted({row[0] for row in rows}):
        chat, facts, asked, tasks = (
            [row for row in rows if row[0] == language and row[1].startswith(kind) and len(row[2]) <= _SHORT]
            for kind in ("chat", "fact.", "ask.", "task")
        )
        for parts in ((chat, facts), (facts, asked), (chat, asked), (chat, facts, asked), (facts, tasks)):
            lists = [part for part in parts if part]
            for number in range(_COMPOSED if len(lists) == len(parts) else 0):
                # Each with other partners every time.
                some = [part[number * (7 + 4 * at) % len(part)] for at, part in enumerate(lists)]
                said = [row[2].rstrip(" .!。！") for row in some[:-1]] + [some[-1][2]]
                found.append((language, some[-1][1], _COMMAS.get(language, ", ").join(said)))
    return list(dict.fromkeys(found))


def readable(embedder: Embedder, rows: Sequence[Row]) -> list[Row]:
    """Those whose texts the model can read. A row's last column is a text; so is the one before it, if there are four."""
    texts = list(dict.fromkeys(text for row in rows for text in row[2:]))
    known = {text for text, one in zip(texts, embedder.encode(texts), strict=True) if len(one.inner)}
    return [row for row in rows if known.issuperset(row[2:])]


def special(name: str) -> list[tuple[str, str, str]]:
    """Kind, language and text of each line of a file that isn't of one language."""
    lines = (TEXTS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return [(kind, language, text) for kind, language, text in rows]


def in_pairs(name: str) -> list[tuple[str, str, str]]:
    """The same of a file whose texts are what was said before and what is said, as one text to be read."""
    lines = (TEXTS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return [(kind, language, paired(before, said)) for kind, language, before, said in rows]


def read(file: Path) -> list[tuple[str, str, str]]:
    """Language, kind and text of each line."""
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        kind, tab, text = line.partition("\t")
        if not tab or not text:
            raise SystemExit(f"{file.name}, line {number}: not a kind, a tab and a text")
        found.append((file.stem, kind, text))
    return found


def fitted(seen: Floats, kinds: Names, c: float) -> tuple[Floats, Floats, Floats]:
    """Mean, scale and weights."""
    mean, scale = seen.mean(axis=0), seen.std(axis=0) + 1e-6
    return mean, scale, regression((seen - mean) / scale, kinds, c)


def regression(seen: Floats, kinds: Names, c: float) -> Floats:
    """Multinomial logistic regression: (2d + 1, kinds), kinds in alphabetical order; the last row is added.

    Args:
        c: inverse strength of the L2 regularisation, for each text.
    """
    names = sorted(set(kinds))
    given = torch.from_numpy(np.hstack([seen, np.ones((len(seen), 1))]).astype(np.float32))
    wanted = torch.from_numpy(np.searchsorted(names, kinds))
    weights = torch.zeros((given.shape[1], len(names)), requires_grad=True)
    solver = torch.optim.LBFGS([weights], max_iter=_ROUNDS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        solver.zero_grad()
        errors = torch.nn.functional.cross_entropy(given @ weights, wanted, reduction="sum")
        whole: torch.Tensor = (errors + weights[:-1].square().sum() / (2 * c)) / len(given)
        whole.backward()  # type: ignore[no-untyped-call]
        return whole

    solver.step(loss)
    return weights.detach().numpy()


def logits(seen: Floats, mean: Floats, scale: Floats, weights: Floats) -> Floats:
    return np.asarray((seen - mean) / scale @ weights[:-1] + weights[-1], dtype=np.float32)


def platt_of(odds: Floats, right: npt.NDArray[np.bool_]) -> Floats:
    """Slope and offset (Platt 1999)."""
    weights = regression(odds[:, None], np.where(right, "so", "else"), 1.0)
    return weights[:, 1] - weights[:, 0]


def write(file: Path, arrays: dict[str, npt.NDArray[np.generic]]) -> None:
    """As numpy.savez, but with a fixed date in it."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            with archive.open(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), "w") as entry:
                np.lib.format.write_array(entry, array, allow_pickle=False)


def report(judged: Floats, true: npt.NDArray[np.bool_], languages: Names) -> None:
    """Precision and recall of each judge for each language left out, and how its probabilities hold."""
    codes = sorted(set(languages))
    print(
        "precision/recall in per cent, each language left out of training\n"
        + " " * 12
        + "".join(f"{code:>8}" for code in codes)
        + "     all"
    )
    for at, judgment in enumerate(Judgment):
        cells = []
        for some in [*(languages == code for code in codes), np.ones(len(languages), bool)]:
            yes, right = judged[some, at] >= 0.5, true[some, at]
            hits = int((yes & right).sum())
            cells.append(f"{100 * hits // max(1, yes.sum()):>4}/{100 * hits // max(1, right.sum()):>3}")
        print(f"{judgment.value:<12}" + "".join(cells))
    print("of texts judged with such a probability, so many in a hundred are so (and their number)")
    for at, judgment in enumerate(Judgment):
        line = []
        for low, high in pairwise(_STEPS):
            some = (judged[:, at] >= low) & (judged[:, at] < high + (high == 1))
            line.append(f"{low:.1f}-{high:.1f}: {100 * true[some, at].mean() if some.any() else 0:.0f} ({some.sum()})")
        print(f"{judgment.value:<12} " + "  ".join(line))


if __name__ == "__main__":
    sys.exit(main())
