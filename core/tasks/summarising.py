"""Summaries of texts of any length: what matters in each piece is written down and checked, then the best of it is put together.

A small model invents at times, and forgets. So each sentence it writes is held against the piece (`core.tasks.checking`) and left out if
nothing carries it; what is missing then is told in the text's own sentences. Putting together is choosing (`core.tasks.choosing`): there a
model could only add mistakes. So a summary says nothing that the text doesn't, each sentence with the place where it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from core.errors import InvalidRequest
from core.memory.blocks import estimate_tokens
from core.records import PieceResult, Summarise, SummaryForm, TaskPiece
from core.storage.words import text_key
from core.tasks.asking import Asking
from core.tasks.choosing import Candidate, choose
from core.tasks.cutting import Part, cut
from core.tasks.kinds import Planned, Source, Work
from core.tasks.noting import Judges, Noting
from core.tasks.other_language import translated
from core.tasks.summary_text import Noted, composed, notes_of

# A piece is told in one sentence for so many tokens of it.
_TOKENS_A_NOTE, _FEWEST_NOTES, _MOST_NOTES = 50, 3, 12

# Results that are put together at once, and sentences that are left of them while more is to be put together.
_AT_ONCE, _LEFT = 12, 36

# Sentences that are translated at once: what was done of a piece is lost when somebody waits for the model.
_TRANSLATED = 6

# A sentence that stands in so many pieces, and in such a share of them, is printed on every page.
_REPEATED, _OF_ALL = 4, 1 / 3

# For each form: sentences of the shortest summary, tokens of the source for one more, sentences from which on it takes ten times as many,
# and sentences of the longest.
_LENGTHS: Mapping[SummaryForm, tuple[int, int, int, int]] = {
    SummaryForm.SHORT: (3, 100, 9, 12),
    SummaryForm.POINTS: (4, 90, 14, 24),
    SummaryForm.LONG: (5, 80, 40, 80),
}
# Tokens of a summary for each sentence, and its share of the source where that is less.
_TOKENS_A_SENTENCE, _SHARE = 40, 0.4

# About how many characters a token has.
_CHARACTERS_A_TOKEN = 4


class Summarising:
    """Summarises. See `core.tasks.kinds.TaskKind`.

    Level 0 makes notes of the source; the levels above choose from them, until one piece is left. In another language, that one is
    translated in parts, and these are put together again.

    Args:
        judges: of sentences; without them none is taken as an order, or as empty.
    """

    def __init__(self, judges: Judges = Judges()) -> None:  # noqa: B008 - it never changes
        self._judges = judges

    def plan(self, source: Source, options: Summarise) -> list[Planned]:
        parts = cut(source.pages)
        if not parts:
            raise InvalidRequest(
                "There is no text to summarise.",
                safe="Nothing was changed.",
                next_step="Choose a document or pages with text on them, or paste some.",
            )
        only = len(parts) == 1
        return [
            _planned(number, one, only=only, last=only and not options.language) for number, one in enumerate(parts)
        ]

    def needs_model(self, options: Summarise) -> bool:  # noqa: ARG002 - whatever they are
        return True

    def further(self, done: Sequence[TaskPiece], options: Summarise) -> list[Planned]:
        levels = [[one for one in done if one.level == level] for level in range(1 + max(one.level for one in done))]
        chosen = next((level for level, pieces in enumerate(levels) if level and len(pieces) == 1), None)
        if chosen is None:
            last = len(levels[0]) == 1 and not options.language
            return [] if last else _groups(levels[-1], len(done))
        if not options.language or len(levels) > chosen + 2:
            return []
        if len(levels) == chosen + 1:
            return _parts(levels[chosen][0], len(done))
        return _groups(levels[-1], len(done), choosing=False) if len(levels[-1]) > 1 else []

    def together(self, pieces: Sequence[TaskPiece], options: Summarise) -> str:  # noqa: ARG002 - whatever they are
        last = max((one.level for one in pieces if one.result is not None), default=0)
        texts = [one.result.text for one in pieces if one.result is not None and one.level == last]
        return "\n\n".join(text for text in texts if text)

    def do(self, work: Work, options: Summarise, ask: Asking | None) -> PieceResult:
        if work.piece.level == 0:
            return self._noted(work, options, ask)
        done = work.done()
        notes = _notes([one for one in done if one.number in work.extra["of"]])
        if "from" in work.extra:
            return _translated(work, options, notes[work.extra["from"] : work.extra["to"]], ask)
        last, choosing = bool(work.extra["last"]), bool(work.extra["choosing"])
        if choosing:
            notes = _once(notes, len(work.extra["of"]))
            if last:
                notes = _chosen(notes, *_length(_tokens(done, work), options.form), work, self._judges)
            else:
                notes = _chosen(notes, _LEFT, _LEFT * _TOKENS_A_SENTENCE, work, self._judges)
        return _composed(notes, options, last=last)

    def _noted(self, work: Work, options: Summarise, ask: Asking | None) -> PieceResult:
        assert ask is not None, "`needs_model` says so"
        tokens = estimate_tokens(work.piece.source)
        count, room = _length(tokens, options.form)
        if not work.extra["only"]:
            count, room = min(_MOST_NOTES, max(_FEWEST_NOTES, round(tokens / _TOKENS_A_NOTE))), tokens
        return _composed(Noting(work, self._judges).notes(count, room, ask), options, last=bool(work.extra["last"]))


def _planned(number: int, part: Part, *, only: bool, last: bool) -> Planned:
    piece = TaskPiece(
        number=number, page=part.page, page_label=part.page_label, start=part.start, end=part.end, source=part.text
    )
    return Planned(
        piece=piece,
        extra={"only": only, "last": last, "above": part.above, "headings": part.headings, "head": part.head},
    )


def _groups(below: Sequence[TaskPiece], first: int, *, choosing: bool = True) -> list[Planned]:
    """The pieces that put those of the level below together, as many as need be.

    Args:
        first: number of the first one.
        choosing: they choose from what is below; otherwise all of it stays.
    """
    count = -(-len(below) // _AT_ONCE) if choosing else 1
    size = -(-len(below) // count)
    groups = [below[start : start + size] for start in range(0, len(below), size)]
    return [
        Planned(
            piece=_above(group[0], first + at),
            extra={"of": [one.number for one in group], "last": len(groups) == 1, "choosing": choosing},
        )
        for at, group in enumerate(groups)
    ]


def _parts(chosen: TaskPiece, first: int) -> list[Planned]:
    """The pieces that translate what was chosen."""
    sentences = 0 if chosen.result is None else len(chosen.result.cited)
    starts = range(0, max(1, sentences), _TRANSLATED)
    return [
        Planned(
            piece=_above(chosen, first + at),
            extra={"of": [chosen.number], "from": start, "to": start + _TRANSLATED, "last": len(starts) == 1},
        )
        for at, start in enumerate(starts)
    ]


def _above(below: TaskPiece, number: int) -> TaskPiece:
    return TaskPiece(number=number, level=below.level + 1, page=below.page, page_label=below.page_label)


def _composed(notes: Sequence[Noted], options: Summarise, *, last: bool) -> PieceResult:
    kept = not any(one.written for one in notes)
    form = options.form if last else SummaryForm.LONG
    return composed(notes, form, kept=kept, partial=not last)


def _notes(pieces: Sequence[TaskPiece]) -> list[Noted]:
    return [note for one in pieces if one.result is not None for note in notes_of(one.result, one.number)]


def _translated(work: Work, options: Summarise, notes: Sequence[Noted], ask: Asking | None) -> PieceResult:
    assert ask is not None, "`needs_model` says so"
    last = bool(work.extra["last"])
    if options.language == work.language:
        return _composed(notes, options, last=last)
    form = options.form if last else SummaryForm.LONG
    told = translated(notes, work.language, options.language, ask, work.encode)
    kept = any(one.text == before.text for one, before in zip(told, notes, strict=True))
    return composed(told, form, kept=kept, partial=not last)


def _chosen(notes: Sequence[Noted], count: int, room: int, work: Work, judges: Judges) -> list[Noted]:
    if len(notes) <= count and sum(estimate_tokens(one.text) for one in notes) <= room:
        return list(notes)
    encoded = work.encode([one.text for one in notes])
    empty = judges.empty(encoded) if len(encoded) == len(notes) else [0.0] * len(notes)
    candidates = [
        Candidate(
            one.text,
            str(one.above or one.piece),
            opens=at == 0 or notes[at - 1].above != one.above,
            empty=empty[at],
        )
        for at, one in enumerate(notes)
    ]
    return [notes[at] for at in choose(candidates, count, room, encoded)]


def _once(notes: Sequence[Noted], pieces: int) -> list[Noted]:
    """Each sentence once; what stands in many pieces is printed on their pages, and says nothing of them."""
    keys = [text_key(one.text) for one in notes]
    times = Counter(keys)
    found: dict[str, Noted] = {}
    for key, one in zip(keys, notes, strict=True):
        if times[key] < _REPEATED or times[key] < _OF_ALL * pieces:
            found.setdefault(key, one)
    return list(found.values()) or list(notes[:1])


def _length(tokens: int, form: SummaryForm) -> tuple[int, int]:
    """Of a summary, at most: sentences, and tokens."""
    least, more, many, most = _LENGTHS[form]
    count = least + tokens // more
    if count > many:
        count = min(most, many + (count - many) // 10)
    return count, max(_TOKENS_A_SENTENCE * least, min(_TOKENS_A_SENTENCE * count, int(_SHARE * tokens)))


def _tokens(done: Sequence[TaskPiece], work: Work) -> int:
    """Of the source, about; of one that was removed since, by how long it was."""
    read = [one for one in done if one.level == 0]
    return sum(estimate_tokens(work.source(one.number)) or (one.end - one.start) // _CHARACTERS_A_TOKEN for one in read)


__all__ = ["Summarising"]
