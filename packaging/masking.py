"""Trains what finds names (`core.masking.names`) on `resources/masking/texts.txt`, and writes resources/masking/NAME.npz for each embedding model.

    python packaging/masking.py

Sentences of the judges, in fourteen languages, are shown as such without names: but for the pieces that a first training takes for one, since some
do have names. How good it is, `python -m core eval masking` tells, on sentences and names that aren't in here.
"""

from __future__ import annotations

import random
import re
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from core.evaluation.local_model import load_encoder
from core.evaluation.result import Options
from core.masking.names import FOLDER, KINDS, beside
from core.model.base import Encoded
from core.paths import RESOURCES
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER, MaskKind

Floats = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int64]

_TEXTS = FOLDER / "texts.txt"
_OTHERS = RESOURCES / "judges" / "texts"
_OTHERS_OF_EACH = 150

_FILLINGS = 6  # of each sentence
_SMALL = 0.15  # of them are written without capitals
_FAMILY_FIRST = ("zh", "ja", "ko")
_SLOT = re.compile(r"\{([gsfla])\}")
_KIND_OF = {
    "g": MaskKind.PERSON,
    "s": MaskKind.PERSON,
    "f": MaskKind.PERSON,
    "l": MaskKind.PLACE,
    "a": MaskKind.ADDRESS,
}

# Set on the half of the evaluation set that may be looked at.
_HIDDEN, _ALPHA, _ROUNDS, _CLEAN = 64, 1.0, 25, 0.5

Told = tuple[str, list[tuple[int, int, MaskKind]]]


def main() -> None:
    told = list(_sentences(random.Random(1)))  # noqa: S311 - a draw, no secret
    others: list[Told] = [(text, []) for text in _without_names(random.Random(3))]  # noqa: S311
    for name in (DEFAULT_EMBEDDER, FALLBACK_EMBEDDER):
        embedder = load_encoder(Options(embedder=name))
        encoded = embedder.encode([text for text, _ in told], query=True)
        plain = embedder.encode([text for text, _ in others], query=True)
        weights = _train(told, encoded, plain)
        FOLDER.mkdir(exist_ok=True)
        np.savez(
            FOLDER / f"{name}.npz",
            allow_pickle=False,
            **{key: part.astype(np.float16) for key, part in weights.items()},
        )
        print(f"{name}: {len(told)} sentences with names, {len(others)} others")


def _train(told: Sequence[Told], encoded: Sequence[Encoded], plain: Sequence[Encoded]) -> Mapping[str, Floats]:
    pieces, labels = (
        _rows(encoded),
        np.concatenate([_labels(spans, one) for (_, spans), one in zip(told, encoded, strict=True)]),
    )
    mean, scale = pieces.mean(axis=0), pieces.std(axis=0) + 1e-6
    first = _fit((pieces - mean) / scale, labels)
    more = (_rows(plain) - mean) / scale
    more = more[first.predict_proba(more)[:, 0] > _CLEAN]
    fitted = _fit(
        np.vstack([(pieces - mean) / scale, more]), np.concatenate([labels, np.zeros(len(more), dtype=np.int64)])
    )
    hidden, out = (
        np.vstack([matrix, offset]) for matrix, offset in zip(fitted.coefs_, fitted.intercepts_, strict=True)
    )
    return {"mean": mean, "scale": scale, "hidden": hidden, "out": out}


def _fit(pieces: Floats, labels: Labels) -> MLPClassifier:
    network = MLPClassifier((_HIDDEN,), alpha=_ALPHA, max_iter=_ROUNDS, random_state=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return network.fit(pieces, labels)


def _rows(encoded: Sequence[Encoded]) -> Floats:
    return np.vstack([beside(one.inner) for one in encoded if len(one.inner)])


def _labels(spans: Sequence[tuple[int, int, MaskKind]], one: Encoded) -> Labels:
    labels = np.zeros(len(one.inner), dtype=np.int64)
    for at, (start, end) in enumerate(one.spans):
        for first, last, kind in spans:
            if start < last and first < end:
                labels[at] = KINDS.index(kind)
    return labels


def _sentences(draw: random.Random) -> Iterator[Told]:
    language, names = "", dict[str, list[str]]()
    for line in _TEXTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            language, names = line[3:], {}
        elif line.startswith("- "):
            for _ in range(_FILLINGS if _SLOT.search(line) else 1):
                yield _filled(line[2:], names, language, draw)
        elif line and not line.startswith("#"):
            key, _, values = line.partition(": ")
            names[key] = values.split("|" if key == "a" else None)


def _filled(sentence: str, names: Mapping[str, Sequence[str]], language: str, draw: random.Random) -> Told:
    text, spans = "", list[tuple[int, int, MaskKind]]()
    for at, part in enumerate(_SLOT.split(sentence)):
        if at % 2 == 0:
            text += part
            continue
        if part == "f":
            both = [draw.choice(names["g"]), draw.choice(names["s"])]
            name = "".join(both[::-1]) if language in _FAMILY_FIRST else " ".join(both)
        else:
            name = draw.choice(names[part])
        spans.append((len(text), len(text) + len(name), _KIND_OF[part]))
        text += name
    small = text.lower()
    return (small if draw.random() < _SMALL and len(small) == len(text) else text), spans


def _without_names(draw: random.Random) -> Iterator[str]:
    for file in sorted(_OTHERS.glob("??.tsv")):
        lines = [line.split("\t")[-1] for line in file.read_text(encoding="utf-8").splitlines()]
        yield from draw.sample(lines, _OTHERS_OF_EACH)


if __name__ == "__main__":
    main()
