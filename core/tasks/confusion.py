"""How the labels of a classification compare with those that were known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from core.records import Confusion, TaskPiece


def confusion(pieces: Iterable[TaskPiece]) -> Confusion | None:
    """Of texts that have both a label and a known one; None if there are none.

    The F1 of a label is 2 TP / (2 TP + FP + FN); the macro-F1 is their mean over the labels that are known of any text (averaged F1, as in
    Opitz and Burst, "Macro F1 and Macro F1", arXiv 1911.03347).
    """
    pairs: Counter[tuple[str, str]] = Counter()
    for piece in pieces:
        if piece.result is not None and piece.result.label and piece.result.known:
            pairs[piece.result.known, piece.result.label] += 1
    if not pairs:
        return None
    known, found = Counter[str](), Counter[str]()
    for (one, other), count in pairs.items():
        known[one] += count
        found[other] += count
    # Those that are known first, in the order in which they came.
    labels = tuple(dict.fromkeys([*known, *found]))
    scores = [2 * pairs[label, label] / (known[label] + found[label]) for label in known]
    return Confusion(
        labels=labels,
        counts=tuple(tuple(pairs[one, other] for other in labels) for one in labels),
        macro_f1=sum(scores) / len(scores),
        accuracy=sum(pairs[label, label] for label in labels) / pairs.total(),
    )
