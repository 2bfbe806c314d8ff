"""What was counted of one kind of task: its figures, and how they stand in the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

from core.evaluation.task_metrics import (
    edits,
    invented,
    right_cells,
    same_numbers,
    same_structure,
    terms_kept,
    tokens,
    told,
)
from core.evaluation.task_sets import ToExtract, ToProofread, ToSummarise, ToTranslate
from core.evaluation.text_metrics import ChrF, f_score, rouge, rouge_l
from core.memory.sentences import sentences
from core.records import TaskPiece
from core.tasks.confusion import confusion


class Tally(Protocol):
    """Attributes:
    texts: how many were done.
    seconds: all of them took.
    """

    texts: int
    seconds: float

    def figures(self) -> Mapping[str, float]:
        """For the JSON output."""
        ...

    def cells(self) -> Sequence[str]:
        """For the table."""
        ...


class Summaries:
    def __init__(self) -> None:
        self.texts = self.facts = self.told = self.sentences = self.invented = 0
        self.seconds = 0.0
        self._rouge = [0.0, 0.0, 0.0]

    def add(self, item: ToSummarise, text: str, seconds: float = 0.0) -> list[str]:
        """Count one in. Returns what is wrong with it."""
        self.texts += 1
        self.seconds += seconds
        there, new = told(item.facts, text), invented(text, item.text, item.language)
        self.facts += len(item.facts)
        self.told += len(there)
        self.sentences += len(sentences(text))
        self.invented += len(new)
        reference = "\n".join(fact.fact for fact in item.facts)
        scores = (rouge(text, reference, 1), rouge(text, reference, 2), rouge_l(text, reference))
        self._rouge = [before + score for before, score in zip(self._rouge, scores, strict=True)]
        missing = [f"not in it: {fact.fact}" for fact in item.facts if fact not in there]
        return [*missing, *(f"not in the source: {one}" for one in new)]

    def figures(self) -> Mapping[str, float]:
        scores = dict(zip(("rouge_1", "rouge_2", "rouge_l"), self._rouge, strict=True))
        return {
            "facts": self.facts,
            "told": self.told,
            "sentences": self.sentences,
            "invented": self.invented,
            **{name: _share(score, self.texts) for name, score in scores.items()},
        }

    def cells(self) -> Sequence[str]:
        rouges = " / ".join(f"{100 * score / max(1, self.texts):.1f}" for score in self._rouge)
        return (
            f"facts {self.told} of {self.facts}",
            f"invented {self.invented} of {self.sentences} sentences",
            f"ROUGE-1/2/L {rouges}",
        )


class Translations:
    def __init__(self) -> None:
        self.texts = self.structure = self.numbers = self.terms = self.kept = 0
        self.seconds = 0.0
        self._chrf, self._untranslated = ChrF(), ChrF()

    def add(self, item: ToTranslate, text: str, seconds: float = 0.0) -> list[str]:
        """Count one in. Returns what is wrong with it."""
        self.texts += 1
        self.seconds += seconds
        self._chrf.add(text, item.reference)
        self._untranslated.add(item.text, item.reference)
        structure, numbers, kept = same_structure(item.text, text), same_numbers(item, text), terms_kept(item, text)
        self.structure += structure
        self.numbers += numbers
        self.terms += len(kept)
        self.kept += sum(kept)
        return [
            *([] if structure else ["another structure"]),
            *([] if numbers else ["other numbers"]),
            *(f"{term} isn't called the same" for (term, _), same in zip(item.terms, kept, strict=True) if not same),
        ]

    def figures(self) -> Mapping[str, float]:
        return {
            "chrf": round(self._chrf.score, 4),
            "chrf_untranslated": round(self._untranslated.score, 4),
            "structure": self.structure,
            "numbers": self.numbers,
            "terms": self.terms,
            "terms_kept": self.kept,
        }

    def cells(self) -> Sequence[str]:
        return (
            f"chrF {100 * self._chrf.score:.1f} (untranslated {100 * self._untranslated.score:.1f})",
            f"structure {self.structure}, numbers {self.numbers}",
            f"terms {self.kept} of {self.terms}",
        )


class Classified:
    """
    Args:
        labels: their names.
    """

    def __init__(self, labels: Sequence[str]) -> None:
        self.texts = 0
        self.seconds = 0.0
        self._labels = labels
        self._pairs: list[tuple[str, str, int]] = []

    def add(self, pieces: Sequence[TaskPiece], seconds: float) -> list[str]:
        """Count some in. Returns those that are wrong."""
        self.texts += len(pieces)
        self.seconds += seconds
        done = [(one.source, one.result) for one in pieces if one.result is not None]
        self._pairs += [(result.label, result.known, 1) for _, result in done]
        return [
            f"“{text}” is {result.known}, not {result.label}" for text, result in done if result.label != result.known
        ]

    def figures(self) -> Mapping[str, float]:
        macro_f1, accuracy = self._scores
        return {
            "macro_f1": round(macro_f1, 4),
            "accuracy": round(accuracy, 4),
            "texts_a_second": round(self._speed, 2),
        }

    def cells(self) -> Sequence[str]:
        macro_f1, accuracy = self._scores
        return f"macro-F1 {macro_f1:.3f}", f"accuracy {accuracy:.3f}", f"{self._speed:.1f} texts a second"

    @property
    def _scores(self) -> tuple[float, float]:
        """Macro-F1 and accuracy; 0 before anything was counted."""
        found = confusion(self._labels, self._pairs)
        return (0.0, 0.0) if found is None else (found.macro_f1, found.accuracy)

    @property
    def _speed(self) -> float:
        return self.texts / self.seconds if self.seconds else 0.0


class Proofreads:
    def __init__(self) -> None:
        self.texts = self.made = self.wanted = self.right = self.false = self.words = 0
        self.seconds = 0.0

    def add(self, item: ToProofread, text: str, seconds: float) -> list[str]:
        """Count one in. Returns what is wrong with it."""
        self.texts += 1
        self.seconds += seconds
        made, wanted = edits(item.text, text), edits(item.text, item.corrected)
        self.made += len(made)
        self.wanted += len(wanted)
        self.right += len(made & wanted)
        if not wanted:
            self.false += len(made)
            self.words += sum(any(map(str.isalnum, one)) for one in tokens(item.text))
        return [] if made == wanted else [f"“{text}” should be “{item.corrected}”"]

    def figures(self) -> Mapping[str, float]:
        precision, recall = _share(self.right, self.made), _share(self.right, self.wanted)
        return {
            "changes": self.made,
            "wanted": self.wanted,
            "right": self.right,
            "precision": precision,
            "recall": recall,
            # Errors made weigh more than those left (Ng et al. 2014, the CoNLL-2014 shared task).
            "f_0_5": round(f_score(precision, recall, 0.5), 4),
            "correct_words": self.words,
            "false_on_correct": self.false,
        }

    def cells(self) -> Sequence[str]:
        return (
            f"precision {_of(self.right, self.made)}",
            f"recall {_of(self.right, self.wanted)}",
            f"{100 * self.false / max(1, self.words):.1f} false changes per 100 correct words",
        )


class Extracted:
    def __init__(self) -> None:
        self.texts = self.rows = self.wanted_rows = self.found = self.wanted = self.right = 0
        self.seconds = 0.0

    def add(self, item: ToExtract, rows: Sequence[Sequence[str]], seconds: float) -> list[str]:
        """Count one in. Returns what is wrong with it."""
        self.texts += 1
        self.seconds += seconds
        right = right_cells(rows, item.rows)
        found, wanted = (sum(bool(cell) for row in some for cell in row) for some in (rows, item.rows))
        self.right += right
        self.found += found
        self.wanted += wanted
        self.rows += len(rows)
        self.wanted_rows += len(item.rows)
        shown = "; ".join(" | ".join(row) for row in rows)
        return [] if right == found == wanted else [f"{right} of {wanted} cells are right: {shown or 'no rows'}"]

    def figures(self) -> Mapping[str, float]:
        return {
            "rows": self.rows,
            "rows_wanted": self.wanted_rows,
            "precision": _share(self.right, self.found),
            "recall": _share(self.right, self.wanted),
        }

    def cells(self) -> Sequence[str]:
        return (
            f"precision {_of(self.right, self.found)}",
            f"recall {_of(self.right, self.wanted)}",
            f"rows {self.rows} (of {self.wanted_rows})",
        )


class Row(msgspec.Struct, frozen=True):
    """Of the table: a kind of task, or a baseline beside it."""

    name: str
    part: str
    tally: Tally

    def cells(self) -> list[str]:
        each = self.tally.seconds / max(1, self.tally.texts)
        return [
            f"{self.name}, {self.part}",
            str(self.tally.texts),
            f"{each:.3g} s" if self.tally.seconds else "—",
            *self.tally.cells(),
        ]

    def figures(self) -> Mapping[str, float]:
        return {
            "texts": self.tally.texts,
            "seconds_each": round(self.tally.seconds / max(1, self.tally.texts), 3),
            **self.tally.figures(),
        }


def _of(part: int, whole: int) -> str:
    return f"{part} / {whole} = {100 * part / whole:.0f} %" if whole else "—"


def _share(part: float, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
