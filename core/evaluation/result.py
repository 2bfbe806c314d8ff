"""What a measurement is asked for, and what it gives."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")

# (done, total, what is being done)
Progress = Callable[[int, int, str], None]

# A figure of the JSON output: numbers, texts, and tables of them by name.
Figures = Mapping[str, object]


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What the user asked for.

    Attributes:
        data: the data to measure on; None: the measurement's own set, if it has one.
        model: a GGUF file or catalog id; None: the chosen model.
        embedder: catalog id of the embedding model; None: the default one.
        context: window of the model in tokens; None: the measurement's own.
        sample: at most so many questions, drawn with `seed`; None: all of them.
        seed: for the draw and for sampling tokens.
        part: only what belongs to this part of a set; None: all of it.
        alone: the program's own way without the baselines beside it, where that is possible.
        library: where the documents of a set are kept once they were read; None: nowhere.
        chosen: the model that the user has chosen; asks for the passphrase if the store has one.
    """

    data: Path | None = None
    model: str | None = None
    embedder: str | None = None
    context: int | None = None
    sample: int | None = None
    seed: int = 0
    part: str | None = None
    alone: bool = False
    library: Path | None = None
    chosen: Callable[[], str | None] = lambda: None

    def drawn(self, items: Sequence[T]) -> list[T]:
        """All of them, or a sample: the same for everybody who gives the same seed."""
        if self.sample is None or self.sample >= len(items):
            return list(items)
        return random.Random(self.seed).sample(items, self.sample)  # noqa: S311 - a draw, no secret


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What was measured.

    Attributes:
        columns: headings of the table; the first is that of the row names.
        rows: one for what is measured and one for each baseline.
        notes: said below the table.
        figures: what `--json` prints.
    """

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()
    figures: Figures


def table(result: Result) -> str:
    """The rows as aligned text, a header first."""
    lines = [tuple(result.columns), *(tuple(row) for row in result.rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(result.columns))]
    texts = [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
    return "\n".join([texts[0], "─" * max(map(len, texts)), *texts[1:], *result.notes])
