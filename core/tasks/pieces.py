"""A text in pieces that a small model can do one after the other, and what came of them put together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from core.errors import InvalidRequest
from core.memory.sentences import sentences
from core.records import TaskOptions, TaskPiece
from core.tasks.fixed_parts import words_alone
from core.tasks.kinds import Planned, Source, Work
from core.tasks.structure import Block, BlockKind, blocks, parts_of, together

# Characters of one piece: a paragraph of some 150 words, which a small model does without leaving anything out.
PIECE_CHARS = 900

# Blocks of one list or table are one piece together, up to so many and so long.
_GROUPED, _GROUPED_CHARS = 8, 400

# A sentence this long is cut where a word ends.
_SENTENCE_CHARS = 700

_WRAP = re.compile(r"(?<![\n \t])[ \t]*\n(?![ \t]*\n)[ \t]*")
_WORD_START = re.compile(r"(?<=\s)\S")


class Place(msgspec.Struct, frozen=True, array_like=True):
    """Where a block is in its piece's source.

    Attributes:
        spans: start and end of each of its lines.
    """

    kind: BlockKind
    level: int
    hanging: str
    spans: tuple[tuple[int, int], ...]


class InPieces:
    """What kinds of task have in common that do each piece by itself, with a model."""

    def needs_model(self, options: TaskOptions) -> bool:  # noqa: ARG002 - whatever they are
        return True

    def further(self, done: Sequence[TaskPiece], options: TaskOptions) -> list[Planned]:  # noqa: ARG002
        return []

    def together(self, pieces: Sequence[TaskPiece], options: TaskOptions) -> str:  # noqa: ARG002
        return joined(pieces)


class _Extra(msgspec.Struct, frozen=True):
    blocks: tuple[Place, ...] = ()


def planned(source: Source, *, most: int = PIECE_CHARS) -> list[Planned]:
    """The pieces of a source, in order: a block each; of lists and tables several, of what is long a part.

    Raises:
        InvalidRequest: there are no words in it.
    """
    found = [part for block in blocks(source) for part in _short(block, most)]
    if not any(has_words(block) for block in found):
        raise InvalidRequest(
            "There is no text in it.",
            safe="Nothing was begun.",
            next_step="Choose a text or a document with words in it.",
        )
    return [_piece(group) for group in _grouped(found)]


def blocks_of(work: Work) -> list[Block]:
    """The blocks of a piece that was planned here; together they are its source."""
    source = work.piece.source
    places = msgspec.convert(work.extra, _Extra).blocks
    found: list[Block] = []
    at = 0
    for number, place in enumerate(places):
        lines = [source[start:end] for start, end in place.spans]
        first, last = place.spans[0][0], place.spans[-1][1]
        found.append(
            Block(
                kind=place.kind,
                text=lines[0]
                if place.kind in (BlockKind.CODE, BlockKind.FORMULA, BlockKind.OTHER)
                else "\n".join(lines),
                before=source[at:first],
                after=source[last:] if number == len(places) - 1 else "",
                gaps=tuple(
                    source[end:start] for (_, end), (start, _) in zip(place.spans, place.spans[1:], strict=False)
                ),
                hanging=place.hanging,
                level=place.level,
                start=first,
                end=last,
            )
        )
        at = last
    return found


def joined(pieces: Sequence[TaskPiece]) -> str:
    """What came of pieces, with what stands between them."""
    return "".join(piece.before + piece.result.text for piece in pieces if piece.result is not None)


def has_words(block: Block) -> bool:
    """There is something in it that can be said otherwise."""
    return not block.copied and says_something(block.text)


def says_something(text: str) -> bool:
    """There are letters in a line beside what stays as it is."""
    return any(letter.isalpha() for letter in words_alone(text))


def sentence_bounds(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence; lines that were only wrapped don't end one. What goes on for ever is cut where a word ends."""
    plain = _WRAP.sub(lambda wrap: " " * len(wrap[0]), text)
    bounds: list[tuple[int, int]] = []
    at = 0
    for sentence in sentences(plain):
        start = plain.index(sentence, at)
        at = start + len(sentence)
        bounds += _cut(plain, start, at)
    return bounds


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _SENTENCE_CHARS:
        space = text.rfind(" ", start + _SENTENCE_CHARS // 2, start + _SENTENCE_CHARS)
        stop = space if space > 0 else start + _SENTENCE_CHARS
        yield start, start + len(text[start:stop].rstrip())
        following = _WORD_START.search(text, stop, end) if space > 0 else None
        start = following.start() if following is not None else stop
    yield start, end


def _short(block: Block, most: int) -> list[Block]:
    """A block in parts that end where a sentence does."""
    if block.copied:
        return [block]
    # Letters beyond ASCII are more tokens each.
    most = int(most * min(1.0, 1.3 * len(block.text) / max(1, len(block.text.encode("utf-8", "replace")))))
    if len(block.text) <= most:
        return [block]
    groups: list[tuple[int, int]] = []
    for start, end in sentence_bounds(block.text):
        if groups and end - groups[-1][0] <= most:
            groups[-1] = (groups[-1][0], end)
        else:
            groups.append((start, end))
    return parts_of(block, groups) if len(groups) > 1 else [block]


def _grouped(found: Sequence[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in found:
        fits = (
            group
            and block.group
            and block.group == group[0].group
            and not block.copied
            and not group[-1].copied
            and block.page == group[0].page
        )
        full = len(group) >= _GROUPED or sum(len(one.text) for one in group) + len(block.text) > _GROUPED_CHARS
        # A row of a table isn't torn, if it isn't a long one.
        in_row = block.kind is BlockKind.CELL and "\n" not in block.before and len(group) < 2 * _GROUPED
        fits = fits and (not full or in_row)
        if group and not fits:
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _piece(group: Sequence[Block]) -> Planned:
    first = group[0]
    inner = [msgspec.structs.replace(first, before=""), *group[1:]]
    places: list[Place] = []
    at = 0
    for block in inner:
        at += len(block.before)
        spans: list[tuple[int, int]] = []
        lines = [block.text] if block.copied else block.text.split("\n")
        for number, line in enumerate(lines):
            spans.append((at, at + len(line)))
            at += len(line) + (len(block.gaps[number]) if number < len(block.gaps) else 0)
        at += len(block.after)
        places.append(Place(block.kind, block.level, block.hanging, tuple(spans)))
    return Planned(
        piece=TaskPiece(
            number=0,
            page=first.page,
            page_label=first.label,
            start=first.start,
            end=group[-1].end,
            source=together(inner),
            before=first.before,
        ),
        extra=msgspec.to_builtins(_Extra(tuple(places))),
    )
