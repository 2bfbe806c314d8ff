"""Telling what texts are: each gets one of some labels, and how likely each of them is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from core.errors import InvalidRequest, ModelError
from core.records import MAX_LABELS, Classify, ClassifyBy, PieceResult, TaskPiece
from core.storage.words import text_key
from core.tasks.asking import Asking
from core.tasks.by_examples import ByExamples
from core.tasks.by_model import ByModel, both, one_line
from core.tasks.kinds import Planned, Source, Work

# From so many examples of each label on, they tell as much without the language model as with it.
_ENOUGH = 6

# What they say with such a share was right in all texts it was measured on: the language model isn't asked.
_SURE = 0.95

# Other rows that show what texts the task is about.
_MOST_OTHERS = 12

# Of a text, in a list of what came of several.
_SHOWN_CHARS = 160

_SAFE = "Nothing was begun."


class Classifying:
    """See `core.tasks.kinds.TaskKind`. What it keeps between pieces of a task it could work out anew."""

    def __init__(self) -> None:
        self._by_examples = ByExamples()
        self._by_model = ByModel()

    def plan(self, source: Source, options: Classify) -> list[Planned]:
        """A piece for each row of a table, empty ones too; of everything else, one piece."""
        _check(options)
        if source.rows:
            return _rows(source, options)
        text = "\n\n".join(page.text for page in source.pages if page.text.strip())
        if not text:
            raise InvalidRequest("There is no text in it.", safe=_SAFE, next_step="Choose a text with words in it.")
        first = next(page for page in source.pages if page.text.strip())
        piece = TaskPiece(number=0, page=first.number, page_label=first.label, end=len(first.text), source=text)
        return [Planned(piece=piece)]

    def do(self, work: Work, options: Classify, ask: Asking | None) -> PieceResult:
        known = str(work.extra.get("known", ""))
        text = work.piece.source
        if not _says_something(text):
            return PieceResult(known=known)
        near = None if options.by is ClassifyBy.MODEL else self._by_examples.shares(text, options.labels, work.encode)
        if near is not None and max(near) >= _SURE:
            ask = None
        told = None
        if ask is not None:
            others = partial(_others, work)
            told = self._by_model.shares(text, options.labels, ask, others)
        # What a reply is worth is no share of anything: alone, it isn't shown as one.
        said = None if ask is None or told is not None else self._by_model.said(text, options.labels, ask)
        found = [one for one in (near, told or said) if one is not None]
        if not found:
            raise ModelError(
                "What this is could not be told: search by meaning is away at the moment."
                if ask is None
                else "The model named none of the labels.",
                safe="What was classified so far is kept.",
                next_step="Let the task go on later, or classify in another way.",
            )
        shares = both(*found) if len(found) > 1 else found[0]
        names = [label.name for label in options.labels]
        label = names[max(range(len(names)), key=shares.__getitem__)]
        shown = {} if near is None and told is None else dict(zip(names, shares, strict=True))
        return PieceResult(label=label, shares=shown, known=known)

    def needs_model(self, options: Classify) -> bool:
        if options.by is ClassifyBy.BEST:
            return any(len(label.examples) < _ENOUGH for label in options.labels)
        return options.by is ClassifyBy.MODEL

    def further(self, done: Sequence[TaskPiece], options: Classify) -> list[Planned]:  # noqa: ARG002
        return []

    def together(self, pieces: Sequence[TaskPiece], options: Classify) -> str:  # noqa: ARG002
        """Of one text, the labels and how likely they are; of several, each with its label."""
        done = [(piece, piece.result) for piece in pieces if piece.result is not None]
        if len(done) == len(pieces) == 1 and done[0][1].shares:
            first, *others = sorted(done[0][1].shares.items(), key=lambda item: -item[1])
            lines = [f"- **{_plain(first[0])}** ({first[1]:.0%})"]
            return "\n".join([*lines, *(f"- {_plain(name)} ({share:.0%})" for name, share in others)])
        lines = []
        for piece, result in done:
            text = one_line(piece.source)
            shown = text if len(text) <= _SHOWN_CHARS else f"{text[: _SHOWN_CHARS - 1].rstrip()}…"
            share = f" ({result.shares[result.label]:.0%})" if result.label in result.shares else ""
            label = f"**{_plain(result.label)}**{share}" if result.label else "–"
            lines.append(f"- {_plain(shown)} → {label}" if shown else f"- {label}")
        return "\n".join(lines)


def _rows(source: Source, options: Classify) -> list[Planned]:
    for column in filter(None, (options.column, options.known)):
        if column not in source.rows[0]:
            raise InvalidRequest(
                f"The table has no column {column}.",
                safe=_SAFE,
                next_step=f"Choose one of its columns: {', '.join(source.rows[0])}.",
            )
    if not options.column:
        raise InvalidRequest(
            "It isn't known which column of the table holds the texts.", safe=_SAFE, next_step="Choose a column."
        )
    if not any(row[options.column].strip() for row in source.rows):
        raise InvalidRequest(
            f"All cells of the column {options.column} are empty.", safe=_SAFE, next_step="Choose another column."
        )
    # "Positive" is the label "positive".
    names = {text_key(label.name): label.name for label in options.labels}
    filled = [number for number, row in enumerate(source.rows) if _says_something(row[options.column])]
    others = filled[:: max(1, math.ceil(len(filled) / _MOST_OTHERS))]
    planned = []
    for row in source.rows:
        known = row[options.known].strip() if options.known else ""
        extra: dict[str, Any] = {"others": others} if options.by is not ClassifyBy.EXAMPLES else {}
        if known:
            extra["known"] = names.get(text_key(known), known)
        planned.append(Planned(piece=TaskPiece(number=0, source=row[options.column]), extra=extra))
    return planned


def _others(work: Work) -> list[str]:
    """Some texts of the task, from all over it."""
    return [text for number in work.extra.get("others", ()) if _says_something(text := work.source(int(number)))]


def _says_something(text: str) -> bool:
    return any(map(str.isalnum, text))


def _check(options: Classify) -> None:
    """
    Raises:
        InvalidRequest: these labels tell nothing apart.
    """
    keys = sorted(text_key(label.name) for label in options.labels)
    if not 2 <= len(keys) <= MAX_LABELS or not all(label.name.strip() for label in options.labels):
        raise InvalidRequest(
            f"There have to be 2 to {MAX_LABELS} labels, each with a name.", safe=_SAFE, next_step="Change the labels."
        )
    if any(one == other for one, other in pairwise(keys)):
        raise InvalidRequest("Two labels have the same name.", safe=_SAFE, next_step="Give one of them another name.")


def _plain(text: str) -> str:
    """Nothing in it is Markdown."""
    return "".join(f"\\{sign}" if sign in _MARKS else sign for sign in text)


_MARKS = frozenset("\\`*_[]<>|#~$")
