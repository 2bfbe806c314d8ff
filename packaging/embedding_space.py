"""Computes `resources/embedders/multilingual-e5-small.npz`: where that model's vectors lie (see core.model.e5_embedder).

python packaging/embedding_space.py
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).parents[1]))

from core.model.catalog import load_catalog
from core.model.e5_embedder import PASSAGE, QUERY, SPACE, E5Reader
from core.paths import default_paths
from core.records import DEFAULT_EMBEDDER

Rows = npt.NDArray[np.float32]

_SENTENCES = Path(__file__).with_name("everyday_sentences.txt")
_LANGUAGES = 8

# With the constant beside them, an even 96 for each token.
_KEPT = 95


def main() -> None:
    reader = E5Reader(load_catalog().embedders[DEFAULT_EMBEDDER].weights(default_paths().models))
    lines = _SENTENCES.read_text("utf-8").splitlines()
    sentences = [line for line in lines if line and not line.startswith("#")]
    language = np.arange(len(sentences)) * _LANGUAGES // len(sentences)
    read = {prefix: [reader.read([sentence], prefix)[0] for sentence in sentences] for prefix in (QUERY, PASSAGE)}
    vectors = {prefix: np.stack([one.vector for one in found]) for prefix, found in read.items()}
    tokens = np.concatenate([one.tokens for found in read.values() for one in found])
    token_language = np.concatenate(
        [np.full(len(one.tokens), language[row]) for found in read.values() for row, one in enumerate(found)]
    )
    token_mean = _means(tokens, token_language).mean(axis=0)
    alike = _without(tokens - token_mean, _differences(tokens, token_language))
    np.savez(
        SPACE,
        query=vectors[QUERY].mean(axis=0).astype(np.float32),
        passage=vectors[PASSAGE].mean(axis=0).astype(np.float32),
        languages=_differences(vectors[QUERY] + vectors[PASSAGE], language).astype(np.float32),
        token=token_mean.astype(np.float32),
        projection=_directions(alike, _KEPT).T.astype(np.float32),
    )
    print(f"{len(sentences)} sentences, {len(tokens):,} tokens")


def _means(rows: Rows, language: npt.NDArray[np.int64]) -> Rows:
    return np.stack([rows[language == one].mean(axis=0) for one in range(_LANGUAGES)])


def _differences(rows: Rows, language: npt.NDArray[np.int64]) -> Rows:
    """In which directions a language differs from the others: the sentences say the same in each."""
    means = _means(rows, language)
    return _directions(means - means.mean(axis=0), _LANGUAGES - 1)


def _without(rows: Rows, directions: Rows) -> Rows:
    return np.asarray(rows - (rows @ directions.T) @ directions, dtype=np.float32)


def _directions(rows: Rows, count: int) -> Rows:
    """The principal ones, (count, d), at right angles to each other."""
    directions = np.linalg.svd(rows, full_matrices=False)[2][:count]
    # A direction's sign is arbitrary: fixed, so that the same texts give the same file.
    largest = np.abs(directions).argmax(axis=1)
    return np.asarray(directions * np.sign(directions[np.arange(count), largest])[:, None], dtype=np.float32)


if __name__ == "__main__":
    main()
