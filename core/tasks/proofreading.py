"""Proofreading: spelling, grammar and punctuation, each correction for the user to accept.

The model corrects one sentence after another, and what it writes is compared with what stood there (`core.tasks.corrections`): a sentence it
rewrote, translated, answered or obeyed stays as it was. Changes are made in the text as it is written, between its marks of structure, so that
whatever is decided about them, the rest of the text is the same byte for byte.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import msgspec

from core.errors import InvalidRequest
from core.memory.blocks import estimate_tokens
from core.memory.dates.language import languages_of
from core.memory.sentences import sentences
from core.paths import RESOURCES
from core.records import PieceResult, Proofread, TaskPiece, TextChange, applied
from core.tasks.asking import Asking, Shot, fenced
from core.tasks.corrections import Sentence, corrections, names_in, sentence_like, worth_asking
from core.tasks.kinds import Planned, Source, Work
from core.tasks.structure import Block, BlockKind, blocks, parts_of, rendered, together

# Of a piece, in tokens.
_PIECE = 300
# Of what is corrected at once, in characters: a longer sentence is none, or no small model keeps it in mind.
_LONGEST = 500

# A corrected sentence has about as many tokens; one that goes on and on is no correction.
_MORE, _ROOM = 1.5, 40

_OTHERWISE = "en"

# A full stop after a letter or a short number ends no sentence, nor does one that small letters follow.
_ENDS_NOTHING = re.compile(r"(?:^|[\s(„\"])(?:\d{1,2}|[^\W\d_])\.$")
_HARD_BREAK = re.compile(r"(?: {2,}|\\)$")
_WRAPPED = re.compile(r"\s*\n\s*")
# A paragraph may begin so.
_OPENS = re.compile(r"[\w¿¡\"'“„«‘「『《(]")


class Prompts(msgspec.Struct, frozen=True):
    """Attributes:
    shots: worked examples, by language.
    """

    instructions: str
    shots: Mapping[str, tuple[Shot, ...]]


@cache
def load_prompts() -> Prompts:
    """Raises:
    OSError: the file is missing: the installation is broken.
    """
    read = tomllib.loads((RESOURCES / "prompts" / "proofreading.toml").read_text(encoding="utf-8"))
    instructions = str(read.pop("instructions")).strip()
    return Prompts(
        instructions,
        {name: tuple(Shot(fenced(one["wrong"]), one["right"]) for one in of_it) for name, of_it in read.items()},
    )


class _Words(msgspec.Struct, frozen=True):
    """The words of a block, and where they stand in the piece.

    Attributes:
        lines: start and end of each of its lines.
        begins, ends: whether its first letter and its last mark are those of a sentence.
    """

    lines: tuple[tuple[int, int], ...]
    begins: bool
    ends: bool


def settled(piece: TaskPiece) -> str:
    """What came of a piece: accepted changes are made; rejected ones, and those that aren't decided, are not."""
    if piece.result is None:
        return ""
    # Without its source nothing can be decided any more.
    return applied(piece.source, piece.result.changes) if piece.source else piece.result.text


class Proofreading:
    """See `core.tasks.kinds.TaskKind`."""

    def plan(self, source: Source, options: Proofread) -> list[Planned]:  # noqa: ARG002 - there are none
        """Whole paragraphs, as many as make a piece; long ones by sentences."""
        parts = [part for block in blocks(source) for part in _cut(block)]
        if all(part.copied for part in parts):
            raise InvalidRequest(
                "There are no words to proofread.",
                safe="Nothing was begun.",
                next_step="Choose a text that has sentences in it.",
            )
        return [_planned(number, group) for number, group in enumerate(_groups(parts))]

    def do(self, work: Work, options: Proofread, ask: Asking | None) -> PieceResult:  # noqa: ARG002
        """Ask about one sentence after another."""
        assert ask is not None
        text = work.piece.source
        language = work.language or next(iter(languages_of(text)), "")
        changes: list[TextChange] = []
        asked = used = 0
        names = names_in(text, language)
        for words in msgspec.convert(work.extra.get("words", []), list[_Words]):
            said, places = _joined(text, words)
            for start, end, whole in _sentences(said):
                first, last = start == 0, end == len(said.rstrip())
                sentence = Sentence(
                    text=said[start:end],
                    language=language,
                    begins=words.begins if first else whole,
                    ends=words.ends and last and sentence_like(said[start:end]),
                    names=names,
                )
                if not worth_asking(sentence):
                    continue
                asked += 1
                found = corrections(sentence, _corrected(ask, sentence))
                if found is None:
                    continue
                used += 1
                for change in found:
                    placed = _placed(change, start, places)
                    if placed is not None and (placed.start > words.lines[0][0] or _OPENS.match(placed.text)):
                        changes.append(placed)
                work.grew(applied(text[: places[end - 1] + 1], changes, undecided=True))
        return PieceResult(
            text=applied(text, changes, undecided=True), changes=tuple(changes), kept=bool(asked and not used)
        )

    def needs_model(self, options: Proofread) -> bool:  # noqa: ARG002
        """Always."""
        return True

    def further(self, done: Sequence[TaskPiece], options: Proofread) -> list[Planned]:  # noqa: ARG002
        """Each piece stands for itself."""
        return []

    def together(self, pieces: Sequence[TaskPiece], options: Proofread) -> str:  # noqa: ARG002
        """The text with the changes that were accepted."""
        return "".join(piece.before + settled(piece) for piece in pieces if piece.result is not None)


def _corrected(ask: Asking, sentence: Sentence) -> str:
    """A sentence as the model writes it; nothing if it went on and on."""
    prompts = load_prompts()
    most = int(ask.tokens(sentence.text) * _MORE) + _ROOM
    shots = prompts.shots.get(sentence.language, prompts.shots[_OTHERWISE])
    answer = ask.ask(prompts.instructions, fenced(sentence.text), shots=shots, most=most)
    return "" if answer.cut else _WRAPPED.sub(" ", answer.text)


# --- pieces ---------------------------------------------------------------------------------------------------


def _cut(block: Block) -> list[Block]:
    """A block in parts of the size of a piece, between its sentences."""
    if block.copied or estimate_tokens(block.text) <= _PIECE:
        return [block]
    bounds: list[tuple[int, int]] = []
    for start, end, _ in _sentences(_one_line(block.text)):
        if bounds and estimate_tokens(block.text[bounds[-1][0] : end]) <= _PIECE:
            bounds[-1] = (bounds[-1][0], end)
        else:
            bounds.append((start, end))
    return parts_of(block, bounds) if len(bounds) > 1 else [block]


def _groups(parts: Sequence[Block]) -> Iterator[list[Block]]:
    """Parts of one page, as many as make a piece."""
    group: list[Block] = []
    tokens = 0
    for part in parts:
        size = estimate_tokens(part.before + part.text)
        if group and (tokens + size > _PIECE or part.page != group[-1].page):
            yield group
            group, tokens = [], 0
        group.append(part)
        tokens += size
    if group:
        yield group


def _planned(number: int, group: Sequence[Block]) -> Planned:
    first, last = group[0], group[-1]
    source = together([msgspec.structs.replace(first, before=""), *group[1:]])
    return Planned(
        piece=TaskPiece(
            number=number,
            page=first.page,
            page_label=first.label,
            start=first.start,
            end=max(first.start, last.end),
            source=source,
            before=first.before,
        ),
        extra={"words": msgspec.to_builtins(list(_words(group)))},
    )


def _words(group: Sequence[Block]) -> Iterator[_Words]:
    at = -len(group[0].before)
    for number, block in enumerate(group):
        at += len(block.before)
        if not block.copied:
            lines: list[tuple[int, int]] = []
            place = at
            for line, gap in zip(block.text.split("\n"), [*block.gaps, ""], strict=False):
                lines.append((place, place + len(line)))
                place += len(line) + len(gap)
            paragraph = block.kind is BlockKind.PARAGRAPH
            # A page may begin within a sentence.
            goes_on = number == 0 and block.page > 1 and block.text[:1].islower()
            yield _Words(tuple(lines), begins=paragraph and not goes_on, ends=paragraph)
        at += len(rendered(block, block.text)) + len(block.after)


# --- sentences ------------------------------------------------------------------------------------------------


def _joined(text: str, words: _Words) -> tuple[str, list[int]]:
    """The words of a block, wrapped lines as one, and where each character of them stands in the piece."""
    said, places = "", list[int]()
    for number, (start, end) in enumerate(words.lines):
        if number:
            said += "\n" if _HARD_BREAK.search(said) else " "
            places.append(words.lines[number - 1][1])
        said += text[start:end]
        places += range(start, end)
    return said, places


def _one_line(text: str) -> str:
    lines = text.split("\n")
    return "".join(
        line + ("" if at == len(lines) - 1 else "\n" if _HARD_BREAK.search(line) else " ")
        for at, line in enumerate(lines)
    )


def _sentences(text: str) -> list[tuple[int, int, bool]]:
    """Start and end of each sentence, and whether it comes after the end of another one."""
    found: list[tuple[int, int, bool]] = []
    at = 0
    for sentence in sentences(text):
        start = text.index(sentence, at)
        at = start + len(sentence)
        before = text[found[-1][0] : found[-1][1]] if found else ""
        goes_on = bool(before) and "\n" not in text[found[-1][1] : start]
        if goes_on and (sentence[0].islower() or _ENDS_NOTHING.search(before)) and at - found[-1][0] <= _LONGEST:
            found[-1] = (found[-1][0], at, found[-1][2])
        else:
            found.append((start, at, goes_on and not sentence[0].islower()))
    return [part for one in found for part in _short(text, *one)]


def _short(text: str, start: int, end: int, whole: bool) -> Iterator[tuple[int, int, bool]]:
    """A sentence in parts that aren't too long."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield start, cut, whole
        start, whole = cut + (text[cut] == " "), False
    if start < end:
        yield start, end, whole


def _placed(change: tuple[int, int, str], sentence: int, places: Sequence[int]) -> TextChange | None:
    """A change of a sentence in its piece; None: there the lines are put together otherwise."""
    start, end = change[0] + sentence, change[1] + sentence
    first = places[start] if start < len(places) else places[-1] + 1
    last = places[end - 1] + 1 if end > start else first
    if start == end and 0 < start < len(places) and places[start] != places[start - 1] + 1:
        first = last = places[start - 1] + 1
    return TextChange(start=first, end=last, text=change[2]) if last - first == end - start else None
