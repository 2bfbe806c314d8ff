"""Cuts Markdown into blocks, by where they stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.markdown.rules import reader
from core.tasks.block import Block, BlockKind

_LINE_END = re.compile(r"\r\n?|\n")
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_MOST_FRONT_CHARS = 20_000
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_AROUND_CELL = re.compile(r"[\s|]*")


@cache
def block_reader() -> MarkdownIt:
    """Reads which blocks there are, and not what stands in their lines."""
    markdown = reader()
    markdown.options["html"] = True
    markdown.enable("lheading")
    # What stands in a line is looked at when it is changed.
    markdown.disable("inline")
    return markdown


class MarkdownCutter:
    """Cuts one text into blocks."""

    def __init__(self, text: str) -> None:
        self._text = text
        ends = [(found.start(), found.end()) for found in _LINE_END.finditer(text)]
        starts = [0, *(end for _, end in ends)]
        # Each line's start and end, without its line end.
        self._lines = list(zip(starts, [*(start for start, _ in ends), len(text)], strict=True))
        # So far everything is in a block.
        self._at = 0
        self._found: list[Block] = []

    def blocks(self) -> list[Block]:
        front = _FRONT.match(self._text[:_MOST_FRONT_CHARS])
        first = 0
        if front is not None:
            self._copy(BlockKind.OTHER, 0, len(front[0].rstrip("\r\n")))
            first = len(_LINE_END.findall(front[0]))
        rest = self._text[front.end() :] if front is not None else self._text
        self._read(block_reader().parse(rest), first)
        if not self._found and self._text.strip():
            self._copy(BlockKind.OTHER, 0, len(self._text))
        if self._found:
            last = self._found[-1]
            self._found[-1] = msgspec.structs.replace(last, after=self._text[self._at :])
        return self._found

    def _read(self, tokens: Sequence[Token], first: int) -> None:
        kind, level, depth, groups, item = BlockKind.PARAGRAPH, 0, 0, 0, False
        for token in tokens:
            name = token.type
            lines = (token.map[0] + first, token.map[1] + first) if token.map else (0, 0)
            if name in ("bullet_list_open", "ordered_list_open", "table_open"):
                groups += depth == 0
                depth += 1
            elif name in ("bullet_list_close", "ordered_list_close", "table_close"):
                depth -= 1
            elif name == "list_item_open":
                item = True
            elif name == "heading_open":
                kind, level = BlockKind.HEADING, int(token.tag[1:])
            elif name == "paragraph_open":
                kind, level = BlockKind.ITEM if item else BlockKind.PARAGRAPH, 0
                item = False
            elif name in ("th_open", "td_open"):
                kind, level = BlockKind.CELL, 0
            elif name == "inline" and token.content.strip():
                group = groups if depth else 0
                if kind is BlockKind.CELL:
                    self._cell(token.content, lines[0], group)
                else:
                    self._words(kind, token.content.split("\n"), lines[0], level, group)
            elif name in ("fence", "code_block", "formula", "html_block"):
                item = False
                self._whole(token, lines)

    def _words(self, kind: BlockKind, content: list[str], first: int, level: int, group: int) -> None:
        places: list[tuple[int, int]] = []
        for number, line in enumerate(content):
            start, end = self._lines[first + number]
            raw = self._text[start:end]
            said = line.strip()
            length = len(raw.rstrip())
            if kind is BlockKind.HEADING and not raw.replace("\0", "\ufffd").rstrip().endswith(said):
                # Marks stand after it, too.
                length = raw.replace("\0", "\ufffd").rfind(said) + len(said)
            begins = start + length - len(said)
            last = number == len(content) - 1
            places.append((begins, start + length if last else end))
        task = _TASK.match(self._text, *places[0]) if kind is BlockKind.ITEM else None
        if task is not None and task.end() < places[0][1]:
            places[0] = (task.end(), places[0][1])
        if places[0][0] < self._at or any(start > end for start, end in places):
            return
        gaps = tuple(self._text[end:start] for (_, end), (start, _) in pairwise(places))
        block = Block(
            kind=kind,
            text="\n".join(self._text[start:end] for start, end in places),
            before=self._text[self._at : places[0][0]],
            gaps=gaps,
            hanging=_hanging(self._text[self._lines[first][0] : places[0][0]]),
            level=level,
            group=group,
            start=places[0][0],
            end=places[-1][1],
        )
        self._found.append(block)
        self._at = block.end

    def _cell(self, content: str, line: int, group: int) -> None:
        start, end = self._lines[line]
        begin = max(self._at, start)
        # Bars are escaped in a cell, but in code they may stand as they are.
        for written in (content.replace("|", "\\|"), content):
            place = self._text.find(written, begin, end)
            if place >= 0 and (begin == start or _AROUND_CELL.fullmatch(self._text, begin, place)):
                block = Block(
                    kind=BlockKind.CELL,
                    text=self._text[place : place + len(written)],
                    before=self._text[self._at : place],
                    group=group,
                    start=place,
                    end=place + len(written),
                )
                self._found.append(block)
                self._at = block.end
                return

    def _whole(self, token: Token, lines: tuple[int, int]) -> None:
        """What is copied."""
        start, _ = self._lines[lines[0]]
        last = lines[1] - 1
        while last > lines[0] and not self._text[slice(*self._lines[last])].strip():
            last -= 1
        end = self._lines[min(last, len(self._lines) - 1)][1]
        if token.type == "fence":
            start = max(start, self._text.find(token.markup, start, end))
        kinds = {"html_block": BlockKind.OTHER, "formula": BlockKind.FORMULA}
        self._copy(kinds.get(token.type, BlockKind.CODE), max(start, self._at), end)

    def _copy(self, kind: BlockKind, start: int, end: int) -> None:
        if start < end:
            text, before = self._text[start:end], self._text[self._at : start]
            self._found.append(Block(kind=kind, text=text, before=before, start=start, end=end))
            self._at = end


def _hanging(prefix: str) -> str:
    """What further lines begin with, where the first begins with `prefix`."""
    return re.sub(r"[^\s>]", " ", prefix)
