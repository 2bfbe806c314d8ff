"""Writing on: what may follow a text, in its language and its style. The result is only what is new."""

from __future__ import annotations

import math
from collections.abc import Callable

import msgspec

from core.errors import InvalidRequest
from core.memory.dates.language import languages_of
from core.records import Continue, PieceResult, Sampling, TaskPiece
from core.storage.words import text_key
from core.storage.words_east_asian import is_unspaced
from core.tasks.asking import Asking, fenced
from core.tasks.checks import in_language
from core.tasks.kinds import Planned, Source, Work
from core.tasks.pieces import InPieces, joined, sentence_bounds
from core.tasks.structure import blocks, together
from core.tasks.translating import language_name

MAX_WORDS = 3000
# Of one piece: what fits the window beside the text it follows.
_PIECE_WORDS = 250

# Characters of the end of a text that are kept to go on from; what of it is read depends on the model's window.
_END_CHARS = 6000
# The reply begins with what the text ends with: then it goes on, and doesn't begin anew.
_BEGUN_CHARS = 240

_TOLD = (
    "You write on. You are given a text between <text> and </text>. Go on where it ends: write what comes next, in $LANGUAGE, in the same style, "
    "person and tense, and with the people and things that are in it. Never repeat what it says, and never speak about the text itself."
)
_ASKED = "Go on with this text, for about $WORDS words.$WISH\n$TEXT"

# A model that always takes the likeliest word goes round in circles.
_SAMPLING = Sampling(temperature=0.7, top_k=40, top_p=0.9, min_p=0.05, repeat_penalty=1.1, seed=1)
_TRIES = 4
_ENOUGH, _TOO_MANY = 0.75, 1.25
_TOKENS_A_WORD = 2.2
# Letters of writing without spaces that say as much as a word.
_UNSPACED_WORD = 1.6
# Of what stands around a text in the prompt.
_PROMPT_TOKENS = 80

# Of the words of a sentence, so many of the shorter one's stand in the other: it says the same again.
_ALIKE, _TELLING_WORDS = 0.85, 6

_ENDS = ".!?…。！？"
_CLOSES = "\"'”’»)]*_」』）"


class Continuing(InPieces):
    """Writes on; see `TaskKind`."""

    def plan(self, source: Source, options: Continue) -> list[Planned]:
        if not 0 < options.words <= MAX_WORDS:
            raise InvalidRequest(
                "So much can't be written at once.",
                safe="Nothing was begun.",
                next_step=f"Choose from 1 to {MAX_WORDS} words.",
            )
        # Of a long document only the last pages are wanted.
        pages, length = [], 0
        for page in reversed(source.pages):
            pages.append(page)
            length += len(page.text)
            if length > 2 * _END_CHARS:
                break
        text = together(blocks(msgspec.structs.replace(source, pages=tuple(reversed(pages))))).rstrip()
        if not any(letter.isalpha() for letter in text):
            raise InvalidRequest(
                "There is no text to go on with.", safe="Nothing was begun.", next_step="Write a beginning first."
            )
        last = source.pages[-1]
        end = TaskPiece(
            number=0, page=last.number, page_label=last.label, start=max(0, len(last.text) - _END_CHARS),
            end=len(last.text), source=text[-_END_CHARS:],
        )  # fmt: skip
        count = math.ceil(options.words / _PIECE_WORDS)
        rest = [TaskPiece(number=0, page=last.number, page_label=last.label, before="\n\n") for _ in range(count - 1)]
        return [Planned(piece=piece) for piece in (end, *rest)]

    def do(self, work: Work, options: Continue, ask: Asking | None) -> PieceResult:
        assert ask is not None
        number = work.piece.number
        pieces = math.ceil(options.words / _PIECE_WORDS)
        written = joined([piece for piece in work.done() if piece.number < number])
        end = work.piece.source if number == 0 else work.source(0)
        text = f"{end}\n\n{written}" if written.strip() else end
        new = _Continuation(ask, work, options, text, options.words / pieces).written()
        return PieceResult(text=new, kept=not new)


class _Continuation:
    def __init__(self, ask: Asking, work: Work, options: Continue, text: str, words: float) -> None:
        self._ask = ask
        self._grew = work.grew
        self._wish = f" What is to come: {options.wish.strip()}" if options.wish.strip() else ""
        self._text = text
        self._words = words
        self._language = work.language or languages_of(text[-1000:])[0]
        self._seed = work.piece.number * _TRIES
        self._told = _TOLD.replace("$LANGUAGE", language_name(self._language))

    def written(self) -> str:
        """What comes next, in whole sentences."""
        new = ""
        for attempt in range(_TRIES):
            rest = self._words - words_of(new)
            if rest <= (1 - _ENOUGH) * self._words:
                break
            further = self._further(new, rest, self._seed + attempt)
            if further:
                new = f"{new}{_space(new, further)}{further}"
        return new

    def _further(self, new: str, words: float, seed: int) -> str:
        """Some more of it; empty: what the model wrote can't be used."""
        most = int(_TOKENS_A_WORD * words) + 40
        so_far = f"{self._text}{_space(self._text, new) if new else ''}{new}"
        so_far = self._fitting(
            so_far, self._ask.window - most - self._ask.tokens(self._told + self._wish) - _PROMPT_TOKENS
        )
        start = _last_sentence(so_far)
        head, begun = so_far[:start].rstrip(), so_far[start:]
        asked = (
            _ASKED.replace("$WORDS", str(max(20, round(words / 10) * 10)))
            .replace("$WISH", self._wish)
            .replace("$TEXT", fenced(head or begun))
        )
        answer = self._ask.ask(
            self._told,
            asked,
            begun=begun,
            most=most,
            sampling=msgspec.structs.replace(_SAMPLING, seed=seed + 1),
            grew=_behind(f"{new} " if new else "", self._grew),
        )
        usable = without_repeated(whole_sentences(answer.text), f"{self._text}\n{new}")
        if not in_language(usable, self._language):
            return ""
        return _at_most(usable, _TOO_MANY * words)

    def _fitting(self, text: str, tokens: int) -> str:
        """As much of the end of a text as there is room for."""
        while len(text) > _BEGUN_CHARS and (count := self._ask.tokens(text)) > tokens:
            text = text[len(text) - int(len(text) * 0.95 * tokens / count) :]
            bounds = sentence_bounds(text)
            # Not from the middle of a sentence.
            text = text[bounds[1][0] :] if len(bounds) > 2 else text
        return text


def words_of(text: str) -> float:
    """How many words a text has, or of writing without spaces would have."""
    return len(text.replace(" ", "")) / _UNSPACED_WORD if is_unspaced(text) else len(text.split())


def whole_sentences(text: str) -> str:
    """A text without a last sentence that doesn't end; all of it if none ends."""
    stripped = text.rstrip()
    if stripped.rstrip(_CLOSES)[-1:] in _ENDS or not stripped:
        return stripped
    bounds = sentence_bounds(stripped)
    return stripped[: bounds[-2][1]] if len(bounds) > 1 else ""


def without_repeated(text: str, before: str) -> str:
    """A text without the sentences that stood before, in it or in what it follows, in nearly the same words."""
    said = [_said(before[start:end]) for start, end in sentence_bounds(before)]
    kept = ""
    at = 0
    for start, end in sentence_bounds(text):
        words = _said(text[start:end])
        if not words or not any(_alike(words, one) for one in said):
            said.append(words)
            kept += (text[at:start] if kept else "") + text[start:end]
        at = end
    return kept


def _said(sentence: str) -> frozenset[str]:
    key = text_key(sentence)
    return frozenset(key[at : at + 2] for at in range(len(key) - 1)) if is_unspaced(key) else frozenset(key.split())


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shorter = min(len(one), len(other))
    return one == other or (shorter >= _TELLING_WORDS and len(one & other) >= _ALIKE * shorter)


def _at_most(text: str, words: float) -> str:
    bounds = sentence_bounds(text)
    for number, (_, end) in enumerate(bounds):
        if words_of(text[:end]) > words:
            return text[: bounds[number - 1][1]] if number else text[:end]
    return text


def _last_sentence(text: str) -> int:
    """Where what a reply begins with starts: the last sentence, or a part of it if it is long."""
    bounds = sentence_bounds(text)
    start = bounds[-1][0] if bounds else 0
    if len(text) - start <= _BEGUN_CHARS:
        return start
    space = text.find(" ", len(text) - _BEGUN_CHARS)
    return space + 1 if space > 0 else len(text) - _BEGUN_CHARS


def _space(before: str, after: str) -> str:
    if not before or before[-1].isspace() or is_unspaced(before[-20:]) or after[:1].isspace():
        return ""
    return " "


def _behind(before: str, grew: Callable[[str], None]) -> Callable[[str], None]:
    return lambda text: grew(before + text)
