"""Trains the judges of documents (`core.documents.judges`) on resources/judges/documents/texts.tsv, and says how good they are at
languages that were left out.

    make judges
"""

from __future__ import annotations

import re
import sys
import zipfile
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from core.documents.judges import FOLDER, DocumentJudgment
from core.evaluation.local_model import load_encoder
from core.evaluation.result import Options
from core.memory.judges.reading import FOLDER as OTHER_FOLDER
from core.memory.judges.reading import gist
from core.model.base import Embedder, Encoded
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER

# What each judgment is true of, and what it is told apart from.
_KINDS = {
    DocumentJudgment.ASKS: (("asks", "changes", "lists"), ("other",)),
    DocumentJudgment.CHANGES: (("changes",), ("asks", "lists", "other", "same")),
    DocumentJudgment.LISTS: (("lists",), ("asks", "changes", "other", "plain", "same")),
    DocumentJudgment.EMPTY: (("empty",), ("tells",)),
}

# Other texts of a language that aren't questions about documents, beside those written for it; each counts little.
_OTHERS, _OTHER_WEIGHT = 120, 0.25

# What stands in brackets is what is looked for.
_BRACKETS = re.compile(r"[\[\]]")

# Strength of the regularisation, and steps of Newton's method.
_DECAY, _ROUNDS = 3.0, 12

_FOLDS = (("de", "ja", "ar"), ("fr", "tr", "ko"), ("ru", "es", "zh"), ("it", "hi", "pl"), ("pt", "en"))

# Texts, and whether they ask, as the embedding model sees them.
Encode = Callable[[Sequence[str], bool], list[Encoded]]

Floats = npt.NDArray[np.float64]


class Texts(msgspec.Struct):
    """What a judgment is learned from: rows of what is read, whether it is so, how much each counts, in which language."""

    read: Floats
    so: Floats
    counts: Floats
    languages: npt.NDArray[np.str_]


def main() -> None:
    for name in (DEFAULT_EMBEDDER, FALLBACK_EMBEDDER):
        embedder = load_encoder(Options(embedder=name))
        learned: dict[str, npt.NDArray[np.float16]] = {}
        encode = encoder(embedder)
        sets = {one: _texts(one, encode) for one in DocumentJudgment if one is not DocumentJudgment.SOUGHT}
        for judgment, texts in (*sets.items(), (DocumentJudgment.SOUGHT, _words(encode))):
            right = left_out(texts)
            print(
                f"{name}: {judgment}: of languages left out, {right[0]:.1%} found, {right[1]:.1%} taken for it that aren't",
                flush=True,
            )
            learned[judgment] = learn(texts.read, texts.so, texts.counts).astype(np.float16)
        write(FOLDER / f"{name}.npz", learned)


def encoder(embedder: Embedder) -> Encode:
    """Encodes each text once: judgments have most of them in common."""
    known: dict[tuple[str, bool], Encoded] = {}

    def encode(texts: Sequence[str], asked: bool) -> list[Encoded]:
        new = list(dict.fromkeys(text for text in texts if (text, asked) not in known))
        known.update(zip([(text, asked) for text in new], embedder.encode(new, query=asked), strict=True))
        return [known[text, asked] for text in texts]

    return encode


def _texts(judgment: DocumentJudgment, encode: Encode) -> Texts:
    true, false = _KINDS[judgment]
    lines = [
        (language, text, float(kind in true), 1.0)
        for kind, language, text in map(_fields, (FOLDER / "texts.tsv").read_text("utf-8").splitlines())
        if kind in (*true, *false)
    ]
    asked = judgment is not DocumentJudgment.EMPTY
    if asked:
        for file in sorted((OTHER_FOLDER / "texts").glob("??.tsv")):
            rows = [line for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#")]
            some = rows[:: max(1, len(rows) // _OTHERS)]
            lines += [(file.stem, row.split("\t")[1], 0.0, _OTHER_WEIGHT) for row in some]
    encoded = encode([text for _, text, _, _ in lines], asked)
    # Of what a model can't read there is nothing to learn.
    kept = [(line, one) for line, one in zip(lines, encoded, strict=True) if len(one.inner)]
    lines, encoded = [line for line, _ in kept], [one for _, one in kept]
    return Texts(
        np.stack([np.append(gist(one), 1.0) for one in encoded]).astype(np.float64),
        np.array([so for _, _, so, _ in lines]),
        np.array([counts for *_, counts in lines]),
        np.array([language for language, *_ in lines]),
    )


def _words(encode: Encode) -> Texts:
    """The pieces of words of those texts that say what is looked for."""
    rows = [
        (language, text)
        for kind, language, text in map(_marked, (FOLDER / "texts.tsv").read_text("utf-8").splitlines())
        if kind == "lists"
    ]
    encoded = encode([_BRACKETS.sub("", text) for _, text in rows], True)
    read, so, languages = [], [], []
    for (language, text), one in zip(rows, encoded, strict=True):
        first, last = text.index("["), text.index("]") - 1
        read += [np.append(token, 1.0) for token in one.tokens]
        so += [float(start < last and end > first) for start, end in one.spans]
        languages += [language] * len(one.spans)
    return Texts(np.stack(read).astype(np.float64), np.array(so), np.ones(len(so)), np.array(languages))


def _fields(line: str) -> tuple[str, str, str]:
    kind, language, text = _marked(line)
    return kind, language, _BRACKETS.sub("", text)


def _marked(line: str) -> tuple[str, str, str]:
    kind, _, rest = line.partition("\t")
    language, _, text = rest.partition("\t")
    return kind, language, text


def learn(read: Floats, so: Floats, counts: Floats) -> Floats:
    """Logistic regression, its two kinds of the same weight; Newton's method in the space of the texts."""
    scale = np.append(np.ones(read.shape[1] - 1), 10.0)  # the last is added, and hardly held back
    rows = read * scale
    balance = np.where(so > 0, 1 / max(1.0, (counts * so).sum()), 1 / max(1.0, (counts * (1 - so)).sum()))
    each = counts * balance * len(so) / 2
    weights = np.zeros(rows.shape[1])
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-(rows @ weights)))
        slope = rows.T @ (each * (likely - so)) + _DECAY * weights
        curve = (rows * (each * likely * (1 - likely))[:, None]).T @ rows + _DECAY * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return np.asarray(weights * scale)


def left_out(texts: Texts) -> tuple[float, float]:
    """Of languages left out: the share that is found of what is so, and of what isn't."""
    found, taken = [], []
    for fold in _FOLDS:
        out = np.isin(texts.languages, fold)
        weights = learn(texts.read[~out], texts.so[~out], texts.counts[~out])
        said = texts.read[out] @ weights > 0
        found += said[texts.so[out] > 0].tolist()
        taken += said[texts.so[out] == 0].tolist()
    return sum(found) / len(found), sum(taken) / len(taken)


def write(file: Path, arrays: Mapping[str, npt.NDArray[np.float16]]) -> None:
    """The same bytes each time."""
    with zipfile.ZipFile(file, "w") as archive:
        for name, array in sorted(arrays.items()):
            held = BytesIO()
            np.save(held, array)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), held.getvalue())


if __name__ == "__main__":
    main()
