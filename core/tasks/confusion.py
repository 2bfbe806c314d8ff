"""How the labels of a classification compare with those that were known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from core.records import Confusion
from core.storage.words import text_key

# Known labels that aren't among those to choose from are compared as one more.
_OTHER = ""


def confusion(labels: Sequence[str], found: Sequence[tuple[str, str, int]]) -> Confusion | None:
    """Of texts that have both a label and a known one; None if there are none.

    The F1 of a label is 2 TP / (2 TP + FP + FN); the macro-F1 is their mean over the labels that are known of any text (averaged F1, as in
    Opitz and Burst, "Macro F1 and Macro F1", arXiv 1911.03347).

    Args:
        labels: to choose from.
        found: (label found, label known, how many texts); where none is known, nothing is compared.
    """
    names = {text_key(label.strip()): label for label in labels}
    counted: Counter[tuple[str, str]] = Counter()
    for label, known, count in found:
        if label and known.strip():
            counted[names.get(text_key(known.strip()), _OTHER), label] += count
    if not counted:
        return None
    shown = [*labels, _OTHER] if any(known == _OTHER for known, _ in counted) else [*labels]
    rows = tuple(tuple(counted[known, label] for label in shown) for known in shown)
    scores = [2 * row[at] / (sum(row) + sum(other[at] for other in rows)) for at, row in enumerate(rows) if sum(row)]
    return Confusion(
        labels=tuple(shown),
        counts=rows,
        macro_f1=sum(scores) / len(scores),
        accuracy=sum(row[at] for at, row in enumerate(rows)) / counted.total(),
    )
