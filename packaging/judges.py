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
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from core.evaluation.local_model import load_encoder
from core.evaluation.result import Options
from core.memory.judges.answers import paired
from core.memory.judges.reading import FOLDER, Judgment, belonging, calibrated, features, log_odds, softmax
from core.model.base import Embedder
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER

TEXTS = FOLDER / "texts"

# Trained and judged apart: each language is left out once, with two others that are unlike it.
_FOLDS = (("de", "ja", "ar"), ("fr", "tr", "ko"), ("ru", "es", "zh"), ("it", "hi", "pl"), ("pt", "mixed"))

# Inverse strength of the regularisation, set on the folds.
_C, _C_LANGUAGES = 0.005, 0.005

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
    rows = [row for file in sorted(TEXTS.glob("*.tsv")) if file.stem not in ("answers", "relations") for row in read(file)]
    languages = np.array([row[0] for row in rows])
    kinds = np.array([row[1] for row in rows])
    print(f"{embedder.name}: {len(rows)} texts in {len(set(languages))} files")
    seen = encode(embedder, [row[2] for row in rows])
    names = tuple(sorted(set(kinds)))
    belongs = belonging(names)

    left_out = np.zeros((len(rows), len(names)), dtype=np.float32)
    for fold in (*_FOLDS, ("en",)):
        out = np.isin(languages, fold)
        if out.any():
            left_out[out] = softmax(logits(seen[out], *fitted(seen[~out], kinds[~out], _C)))
    true = belongs.T[np.searchsorted(names, kinds)]
    platt = np.array([platt_of(log_odds(left_out, belongs)[:, at], true[:, at]) for at in range(len(Judgment))])
    judged = calibrated(left_out, belongs, platt.astype(np.float32))

    mean, scale, weights = fitted(seen, kinds, _C)
    spoken = np.isin(languages, sorted(set(languages) - {"mixed"}))
    known = tuple(sorted(set(languages[spoken])))
    told = regression((seen[spoken] - mean) / scale, languages[spoken], _C_LANGUAGES)
    write(
        FOLDER / f"{embedder.name}.npz",
        {
            "mean": mean.astype(np.float16),
            "scale": scale.astype(np.float16),
            "kind_names": np.array(names),
            "kinds": weights.astype(np.float16),
            "language_names": np.array(known),
            "languages": told.astype(np.float16),
            "platt": platt.astype(np.float32),
            "answers": answers(embedder, mean, scale).astype(np.float16),
        },
    )
    report(judged, true, languages)


def answers(embedder: Embedder, mean: Floats, scale: Floats) -> Floats:
    """The judge of short answers: (2d + 1,)."""
    rows = [line.split("\t") for line in (TEXTS / "answers.tsv").read_text(encoding="utf-8").splitlines()]
    seen = (encode(embedder, [paired(asked, reply) for _, _, asked, reply in rows]) - mean) / scale
    true = np.array([label == "fact" for label, *_ in rows])
    groups = np.array([language for _, language, *_ in rows])
    right = 0
    for language in sorted(set(groups)):
        out = groups == language
        one = LogisticRegression(C=_C, max_iter=1000).fit(seen[~out], true[~out])
        right += int((one.predict(seen[out]) == true[out]).sum())
    print(f"answers: {right} of {len(true)} right in a language left out")
    whole = LogisticRegression(C=_C, max_iter=1000).fit(seen, true)
    return np.asarray(np.append(whole.coef_[0], whole.intercept_), dtype=np.float32)


def read(file: Path) -> list[tuple[str, str, str]]:
    """Language, kind and text of each line."""
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        kind, tab, text = line.partition("\t")
        if not tab or not text:
            raise SystemExit(f"{file.name}, line {number}: not a kind, a tab and a text")
        found.append((file.stem, kind, text))
    return found


def encode(embedder: Embedder, texts: Sequence[str]) -> Floats:
    """What the judges read of each text, (n, 2d)."""
    return np.stack([features(one) for one in embedder.encode(texts, query=True)])


def fitted(seen: Floats, kinds: npt.NDArray[np.str_], c: float) -> tuple[Floats, Floats, Floats]:
    """Mean, scale and weights."""
    mean, scale = seen.mean(axis=0), seen.std(axis=0) + 1e-6
    return mean, scale, regression((seen - mean) / scale, kinds, c)


def regression(seen: Floats, kinds: npt.NDArray[np.str_], c: float) -> Floats:
    """(2d + 1, kinds), kinds in alphabetical order; the last row is added."""
    one = LogisticRegression(C=c, max_iter=1000).fit(seen, kinds)
    return np.asarray(np.vstack([one.coef_.T, one.intercept_]), dtype=np.float32)


def logits(seen: Floats, mean: Floats, scale: Floats, weights: Floats) -> Floats:
    return np.asarray((seen - mean) / scale @ weights[:-1] + weights[-1], dtype=np.float32)


def platt_of(odds: Floats, true: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Slope and offset (Platt 1999)."""
    one = LogisticRegression(C=1.0).fit(odds[:, None], true)
    return float(one.coef_[0, 0]), float(one.intercept_[0])


def write(file: Path, arrays: dict[str, npt.NDArray[np.generic]]) -> None:
    """As numpy.savez, but with a fixed date in it."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            with archive.open(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), "w") as entry:
                np.lib.format.write_array(entry, array, allow_pickle=False)


def report(judged: Floats, true: npt.NDArray[np.bool_], languages: npt.NDArray[np.str_]) -> None:
    """Precision and recall of each judge for each language left out, and how its probabilities hold."""
    codes = sorted(set(languages))
    print("precision/recall in per cent, each language left out of training\n" + " " * 12 + "".join(f"{code:>8}" for code in codes) + "     all")
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
        for low, high in zip(_STEPS, _STEPS[1:], strict=False):
            some = (judged[:, at] >= low) & (judged[:, at] < high + (high == 1))
            line.append(f"{low:.1f}-{high:.1f}: {100 * true[some, at].mean() if some.any() else 0:.0f} ({some.sum()})")
        print(f"{judgment.value:<12} " + "  ".join(line))


if __name__ == "__main__":
    sys.exit(main())
