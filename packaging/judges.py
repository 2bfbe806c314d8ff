"""Trains the judges (`core.memory.judges`) on resources/judges/texts, and says how good they are at languages that were left out.

    make judges

For each embedding model it writes resources/judges/NAME.npz, the same bytes each time on the same machine. The figures are of languages left out: each
language is read by judges that were trained on others (in folds of three), and so is the calibration.
"""

from __future__ import annotations

import argparse
import sys
import zipfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from core.evaluation.local_model import load_encoder
from core.evaluation.result import Options
from core.memory.judges.answers import paired
from core.memory.judges.reading import FOLDER, Judgment, belonging, calibrated, features, load_judges, log_odds, softmax
from core.memory.learning.relation import Compared, pair_features
from core.model.base import Embedder
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER

TEXTS = FOLDER / "texts"

# Trained and judged apart: each language is left out once, with two others that are unlike it.
_FOLDS = (("de", "ja", "ar"), ("fr", "tr", "ko"), ("ru", "es", "zh"), ("it", "hi", "pl"), ("pt", "mixed"), ("en",))
_APART = ("answers", "relations", "requests", "secrets")

# Inverse strength of the regularisation, set on the folds.
_C, _C_PAIRS, _C_SECRETS = 0.005, 1.0, 0.02
_ROUNDS = 150  # of the solver

# Each known fact is paired with the new ones of the lines so far after its own.
_STRANGERS = (5, 11)

# Facts that each request is made with.
_EACH = 8

_STEPS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)

Floats = npt.NDArray[np.float32]


def main() -> int:
    """Train, write, tell. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("embedders", nargs="*", default=[DEFAULT_EMBEDDER, FALLBACK_EMBEDDER])
    for name in parser.parse_args().embedders:
        train(load_encoder(Options(embedder=name)))
    return 0


def train(embedder: Embedder) -> None:
    """Train the judges for one embedding model and write them."""
    torch.set_num_threads(1)  # the same sums in the same order
    rows = [row for file in sorted(TEXTS.glob("*.tsv")) if file.stem not in _APART for row in read(file)]
    rows += requests(rows)
    languages = np.array([row[0] for row in rows])
    labels = np.array([row[1] for row in rows])
    kinds = np.array([label.partition(":")[0] if label.startswith("fact.") else label for label in labels])
    print(f"{embedder.name}: {len(rows)} texts in {len(set(languages))} files")
    # As they are asked, and as they are indexed: some models tell the two apart.
    texts = [row[2] for row in rows]
    seen, indexed = encode(embedder, texts), encode(embedder, texts, query=False)
    names = tuple(sorted(set(kinds)))
    belongs = belonging(names)

    left_out = np.zeros((len(rows), len(names)), dtype=np.float32)
    for fold in _FOLDS:
        out = np.isin(languages, fold)
        both = np.vstack([seen[~out], indexed[~out]])
        left_out[out] = softmax(logits(seen[out], *fitted(both, np.tile(kinds[~out], 2), _C)))
    true = belongs.T[np.searchsorted(names, kinds)]
    platt = np.array([platt_of(odds, right) for odds, right in zip(log_odds(left_out, belongs).T, true.T, strict=True)])
    judged = calibrated(left_out, belongs, platt.astype(np.float32))

    mean, scale, weights = fitted(np.vstack([seen, indexed]), np.tile(kinds, 2), _C)
    placed = (seen - mean) / scale
    spoken = languages != "mixed"
    facts = np.array([label.startswith("fact.") for label in labels])
    about = np.array([label.rpartition(":")[2] for label in labels[facts]])
    file = FOLDER / f"{embedder.name}.npz"
    write(
        file,
        {
            "mean": mean.astype(np.float16),
            "scale": scale.astype(np.float16),
            "kind_names": np.array(names),
            "kinds": weights.astype(np.float16),
            "platt": platt.astype(np.float32),
            "language_names": np.array(sorted(set(languages[spoken]))),
            "languages": regression(placed[spoken], languages[spoken], _C).astype(np.float16),
            "memory_names": np.array(sorted(set(about))),
            "memories": regression(placed[facts], about, _C).astype(np.float16),
            "secrets": secrets(embedder, placed, kinds, mean, scale).astype(np.float16),
            "answers": answers(embedder, mean, scale).astype(np.float16),
            "relations": np.zeros((1, 4), dtype=np.float32),
        },
    )
    # The judge of pairs reads what the others say.
    write(file, {**dict(np.load(file)), "relations": relations(embedder)})
    report(judged, true, languages)


def secrets(embedder: Embedder, placed: Floats, kinds: npt.NDArray[np.str_], mean: Floats, scale: Floats) -> Floats:
    """The judge of secrets, (2d + 1,): a secret is told seldom, and much that has a number in it looks like one.

    Args:
        placed: what is read of the other texts, which are no secrets unless marked so.
    """
    rows = [line.split("\t") for line in (TEXTS / "secrets.tsv").read_text(encoding="utf-8").splitlines()]
    seen = np.vstack([placed, (encode(embedder, [row[2] for row in rows]) - mean) / scale])
    labels = np.array([*np.where(kinds == "secret", "secret", "none"), *(row[0] for row in rows)])
    groups = np.array([*[""] * len(placed), *(row[1] for row in rows)])
    alarms = missed = 0
    for language in sorted(set(groups) - {""}):
        out = groups == language
        odds = seen[out] @ (weights := regression(seen[~out], labels[~out], _C_SECRETS))[:-1] + weights[-1]
        told = odds[:, 1] > odds[:, 0]
        alarms += int((told & (labels[out] == "none")).sum())
        missed += int((~told & (labels[out] == "secret")).sum())
    print(
        f"secrets: of {len(rows)} in a language left out, {alarms} false alarms, {missed} missed (by the judge alone)"
    )
    weights = regression(seen, labels, _C_SECRETS)
    return weights[:, 1] - weights[:, 0]


def answers(embedder: Embedder, mean: Floats, scale: Floats) -> Floats:
    """The judge of short answers: (2d + 1,)."""
    rows = [line.split("\t") for line in (TEXTS / "answers.tsv").read_text(encoding="utf-8").splitlines()]
    seen = (encode(embedder, [paired(asked, reply) for _, _, asked, reply in rows]) - mean) / scale
    labels, groups = np.array([row[0] for row in rows]), np.array([row[1] for row in rows])
    right = 0
    for language in sorted(set(groups)):
        out = groups == language
        found = seen[out] @ (weights := regression(seen[~out], labels[~out], _C))[:-1] + weights[-1]
        right += int((np.array(["fact", "none"])[found.argmax(axis=1)] == labels[out]).sum())
    print(f"answers: {right} of {len(labels)} right in a language left out")
    weights = regression(seen, labels, _C)
    return weights[:, 0] - weights[:, 1]


def relations(embedder: Embedder) -> Floats:
    """The judge of two facts: (m + 1, 4)."""
    rows = [line.split("\t") for line in (TEXTS / "relations.tsv").read_text(encoding="utf-8").splitlines()]
    # What has nothing to do with each other is apart, whatever the new one says of its newness.
    for language in sorted({row[1] for row in rows}):
        of_it = [row for row in rows if row[1] == language]
        rows += [
            ["apart", language, known[2], new[3]]
            for step in _STRANGERS
            for known, new in zip(of_it, of_it[step:] + of_it[:step], strict=True)
        ]
    judges = load_judges([embedder.name])
    texts = list(dict.fromkeys(text for row in rows for text in row[2:]))
    encoded = embedder.encode(texts)
    facts = {
        text: Compared(text, one, reading)
        for text, one, reading in zip(texts, encoded, judges.read(encoded), strict=True)
    }
    seen = np.stack([pair_features(facts[known], facts[new]) for _, _, known, new in rows])
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


def requests(rows: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """What asks to remember or to forget a fact: each wording, with some of the facts of its language."""
    found = []
    lines = (TEXTS / "requests.tsv").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        kind, language, wording = line.split("\t")
        facts = [
            text for spoken, label, text in rows if spoken == language and label.startswith("fact.") and len(text) <= 70
        ]
        found += [
            (language, kind, wording.format(fact)) for fact in facts[number % _EACH :: len(facts) // _EACH][:_EACH]
        ]
    return found


def read(file: Path) -> list[tuple[str, str, str]]:
    """Language, kind and text of each line."""
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        kind, tab, text = line.partition("\t")
        if not tab or not text:
            raise SystemExit(f"{file.name}, line {number}: not a kind, a tab and a text")
        found.append((file.stem, kind, text))
    return found


def encode(embedder: Embedder, texts: Sequence[str], *, query: bool = True) -> Floats:
    """What the judges read of each text, (n, 2d)."""
    return np.stack([features(one) for one in embedder.encode(texts, query=query)])


def fitted(seen: Floats, kinds: npt.NDArray[np.str_], c: float) -> tuple[Floats, Floats, Floats]:
    """Mean, scale and weights."""
    mean, scale = seen.mean(axis=0), seen.std(axis=0) + 1e-6
    return mean, scale, regression((seen - mean) / scale, kinds, c)


def regression(seen: Floats, kinds: npt.NDArray[np.str_], c: float) -> Floats:
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


def report(judged: Floats, true: npt.NDArray[np.bool_], languages: npt.NDArray[np.str_]) -> None:
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
