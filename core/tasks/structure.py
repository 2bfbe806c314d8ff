"""The words of a text, apart from what its structure is made of, so that only words are changed.

A text is read as blocks: headings, paragraphs, items of lists, cells of tables, and what is copied as it is (code, formulas, HTML). All that
stands between words, such as markers, bars and empty lines, is copied; put together again unchanged they are the text, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from itertools import pairwise

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.markdown.rules import reader
from core.markdown.tex_marks import OPENING
from core.tasks.kinds import Source, SourcePage
from core.tasks.plain_text import as_markdown


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # how an item of a list begins; what follows in it are paragraphs
    CELL = "cell"
    CODE = "code"
    FORMULA = "formula"
    OTHER = "other"  # HTML, and what stands before a Markdown file's text


COPIED = frozenset({BlockKind.CODE, BlockKind.FORMULA, BlockKind.OTHER})


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a text.

    Attributes:
        text: its words, with the marks within a line (emphasis, links, code); its lines without what they begin with in a list or quote.
            Of what is copied: all of it.
        before: what stands between the block before and its words.
        after: what comes after its words; only the last block has that.
        gaps: from the end of each line to the beginning of the next: a line feed, and what further lines begin with.
        hanging: what a further line would have to begin with.
        group: equal for blocks of one list or table.
        page, label: where it stands, as in `SourcePage`.
        start, end: of it in the page's text, in characters.
    """

    kind: BlockKind
    text: str
    before: str = ""
    after: str = ""
    gaps: tuple[str, ...] = ()
    hanging: str = ""
    level: int = 0
    group: int = 0
    page: int = 0
    label: str = ""
    start: int = 0
    end: int = 0

    @property
    def copied(self) -> bool:
        """Its text isn't words."""
        return self.kind in COPIED


def blocks(source: Source) -> list[Block]:
    """All blocks, in order. With `together` they are the source, if that is Markdown; else the Markdown that says the same."""
    found: list[Block] = []
    groups = 0
    for page in source.pages:
        between = ""
        if found:
            # Pages end without an empty line.
            ended = found[-1].after
            found[-1] = msgspec.structs.replace(found[-1], after="")
            between = ended if source.markdown and ended.endswith("\n") else ended + "\n\n"
        of_page = _markdown_page(page) if source.markdown else _plain_page(page)
        for number, block in enumerate(of_page):
            found.append(
                msgspec.structs.replace(
                    block,
                    before=(between if number == 0 else "") + block.before,
                    group=block.group + groups if block.group else 0,
                    page=page.number,
                    label=page.label,
                )
            )
        if not of_page and found:
            found[-1] = msgspec.structs.replace(found[-1], after=between)
        groups = max(groups, *(block.group for block in found[-len(of_page) :])) if of_page else groups
    return found


def together(parts: Sequence[Block], texts: Sequence[str] | None = None) -> str:
    """The text that blocks are of.

    Args:
        texts: their new words; those that are as they were are written as they were.
    """
    words = [block.text for block in parts] if texts is None else texts
    return "".join(block.before + rendered(block, text) + block.after for block, text in zip(parts, words, strict=True))


def rendered(block: Block, text: str) -> str:
    """New words of a block as they are written at its place: its lines with what they have to begin with."""
    if block.copied:
        return block.text
    if text != block.text:
        text = _harmless(block, text)
    lines = text.split("\n")
    fallback = block.gaps[-1] if block.gaps else "\n" + block.hanging
    gaps = [*block.gaps, *[fallback] * len(lines)]
    return lines[0] + "".join(gap + line for gap, line in zip(gaps, lines[1:], strict=False))


def parts_of(block: Block, bounds: Sequence[tuple[int, int]]) -> list[Block]:
    """A block in several, which are the block when they are put together.

    Args:
        bounds: start and end of each in the block's text, in order; between them stands space only.
    """
    found: list[Block] = []
    at = 0
    for number, (start, end) in enumerate(bounds):
        passed = block.text[:start].count("\n")
        inside = block.text[start:end].count("\n")
        space = _written(block, at, start)
        last = number == len(bounds) - 1
        found.append(
            msgspec.structs.replace(
                block,
                text=block.text[start:end],
                before=(block.before if number == 0 else "") + space,
                after=_written(block, end, len(block.text)) + block.after if last else "",
                gaps=block.gaps[passed : passed + inside],
                start=block.start + start,
                end=block.end if last else block.start + end,
            )
        )
        at = end
    return found


def _written(block: Block, start: int, end: int) -> str:
    """A part of a block's text, its lines with what they begin with."""
    gaps = iter(block.gaps[block.text[:start].count("\n") :])
    return re.sub("\n", lambda _: next(gaps), block.text[start:end])


# --- Markdown -------------------------------------------------------------------------------------------------

_LINE_END = re.compile(r"\r\n?|\n")
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_MOST_FRONT_CHARS = 20_000
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_AROUND_CELL = re.compile(r"[\s|]*")


@cache
def _reader() -> MarkdownIt:
    markdown = reader()
    markdown.options["html"] = True
    markdown.enable("lheading")
    # What stands in a line is looked at when it is changed.
    markdown.disable("inline")
    return markdown


def _markdown_page(page: SourcePage) -> list[Block]:
    return _Cutter(page.text).blocks()


def _plain_page(page: SourcePage) -> list[Block]:
    found: list[Block] = []
    carried, groups = "", 0
    for start, end, markdown in as_markdown(page):
        of_part = _Cutter(markdown).blocks()
        for number, block in enumerate(of_part):
            between = "\n\n" if found and number == 0 else ""
            found.append(
                msgspec.structs.replace(
                    block,
                    # What closes a part, such as a bar, comes before the next one.
                    before=carried + between + block.before,
                    after="",
                    group=block.group + groups if block.group else 0,
                    start=start,
                    end=end,
                )
            )
            carried = block.after
        groups = max(groups, *(block.group + groups for block in of_part)) if of_part else groups
    if found:
        found[-1] = msgspec.structs.replace(found[-1], after=carried)
    return found


class _Cutter:
    """Cuts one text."""

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
        self._read(_reader().parse(rest), first)
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
        row = self._line_start(places[0][0])
        gaps = tuple(self._text[end:start] for (_, end), (start, _) in pairwise(places))
        block = Block(
            kind=kind,
            text="\n".join(self._text[start:end] for start, end in places),
            before=self._text[self._at : places[0][0]],
            gaps=gaps,
            hanging=_hanging(self._text[row : places[0][0]]),
            level=level,
            group=group,
            start=places[0][0],
            end=places[-1][1],
        )
        self._found.append(block)
        self._at = block.end

    def _line_start(self, place: int) -> int:
        return max(self._text.rfind("\n", 0, place), self._text.rfind("\r", 0, place)) + 1

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


# --- words at their place -------------------------------------------------------------------------------------

_NUMBERED = re.compile(r"(\d{1,9})([.)])")
_FREE_BAR = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_BREAKS = re.compile(r"\s*\n\s*\n\s*")


def _harmless(block: Block, text: str) -> str:
    """New words, so written that nothing in them is taken for another block."""
    text = _BREAKS.sub(" ", text.strip())
    if block.kind in (BlockKind.HEADING, BlockKind.CELL) and not block.gaps:
        text = " ".join(text.split("\n"))
    if not text:
        return block.text
    if block.kind is BlockKind.CELL:
        text = _in_cell(text, bars_in_code=_FREE_BAR.search(block.text) is not None)
        # A row may begin without a bar.
        return text if block.before.rstrip(" \t").endswith("|") else _escaped(text)
    if _is_paragraph(text):
        return text
    return "\n".join(_escaped(line) for line in text.split("\n"))


def _in_cell(text: str, *, bars_in_code: bool) -> str:
    written, at = "", 0
    for code in _CODE.finditer(text):
        kept = code[0] if bars_in_code else _FREE_BAR.sub(r"\|", code[0])
        written += _outside_code(text[at : code.start()]) + kept
        at = code.end()
    return written + _outside_code(text[at:])


def _outside_code(text: str) -> str:
    # A mark of code that nothing closes would take the bars after it along, escaped or not.
    return _FREE_BAR.sub(r"\|", text).replace("`", "&#96;")


def _is_paragraph(text: str) -> bool:
    tokens = _reader().parse(text)
    # A formula may be closed further down.
    marked = any(line.lstrip().startswith(OPENING) for line in text.split("\n"))
    return not marked and [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]


def _escaped(line: str) -> str:
    line = line.strip(" \t") if line.endswith("\\") else line.lstrip()
    if not line or _is_paragraph(line):
        return line
    if (number := _NUMBERED.match(line)) is not None:
        return f"{number[1]}\\{line[number.end(1) :]}"
    return f"\\{line}"


def lines_of(text: str) -> Iterator[tuple[str, str]]:
    """The lines a reader sees, each with the mark that ends it; lines that were only wrapped are one."""
    joined = ""
    written = text.split("\n")
    for number, line in enumerate(written):
        last = number == len(written) - 1
        body = line.rstrip(" \t") if not last else line
        hard = not last and (line.endswith("  ") or (line.endswith("\\") and not line.endswith("\\\\")))
        if hard and line.endswith("\\"):
            body = line[:-1]
        joined = _wrapped(joined, body.strip(" \t") if number else body)
        if hard or last:
            yield joined, "" if last else line[len(body) :]
            joined = ""


_UNSPACED = re.compile("[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")


def _wrapped(before: str, line: str) -> str:
    """Two lines of a paragraph as one."""
    if not before or not line:
        return before or line
    return before + ("" if _UNSPACED.match(before[-1]) and _UNSPACED.match(line[0]) else " ") + line
