"""Markdown as paragraphs and tables, for files that have no Markdown: each with what it looks like, and nothing within another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import Any

import msgspec
from markdown_it.token import Token

from core.markdown.addresses import bare_addresses, may_open
from core.markdown.rules import reader
from core.markdown.visible import visible_text

# So many characters are read at once: a long text never stands in memory as a whole.
_AT_ONCE = 64 * 1024

# A task's box at the beginning of an item.
_BOXES = {"[ ] ": "☐ ", "[x] ": "☑ ", "[X] ": "☑ "}


class Run(msgspec.Struct, frozen=True):
    """Letters that look alike. A line feed breaks the line.

    Attributes:
        address: what a click opens; empty: nothing.
        note: it is the number of a note.
    """

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    address: str = ""
    note: bool = False


class Look(Enum):
    TEXT = "text"
    HEADING = "heading"
    CODE = "code"
    RULE = "rule"


class Item(msgspec.Struct, frozen=True):
    """A list's item.

    Attributes:
        of: which list it is of; no two have the same number.
        number: as it is counted; None: it has a bullet.
    """

    of: int
    number: int | None = None


class Paragraph(msgspec.Struct, frozen=True, kw_only=True):
    """A block of text.

    Attributes:
        level: of a heading, 1 to 6.
        depth: in so many lists.
        item: an item begins with it.
        quoted: within so many quotes.
    """

    runs: tuple[Run, ...] = ()
    look: Look = Look.TEXT
    level: int = 0
    depth: int = 0
    item: Item | None = None
    quoted: int = 0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


Cell = tuple[Run, ...]


class Grid(msgspec.Struct, frozen=True):
    """A table; its first row is the head."""

    rows: tuple[tuple[Cell, ...], ...]


def laid_out(parts: Iterable[str]) -> Iterator[Paragraph | Grid]:
    """The blocks of a text that comes in parts. The parts stand one behind the other as they are; each may end anywhere."""
    layout = _Layout()
    held, enough = "", _AT_ONCE
    for part in parts:
        held += part
        if len(held) < enough:
            continue
        found, held = layout.read(held, whole=False)
        yield from found
        # One block that is longer than that: it isn't looked at again before there is twice as much.
        enough = max(_AT_ONCE, 2 * len(held))
    yield from layout.read(held, whole=True)[0]


class _Layout:
    """Reads Markdown; counts the lists over all of it."""

    def __init__(self) -> None:
        self._markdown = reader()
        # Addresses that links further on are short for.
        self._env: dict[str, Any] = {}
        self._lists = 0

    def read(self, text: str, *, whole: bool) -> tuple[list[Paragraph | Grid], str]:
        """What stands in a text, and the rest of it that may go on."""
        text = visible_text(text)
        tokens = self._markdown.parse(text, self._env)
        rest = ""
        if not whole:
            begins = [at for at, token in enumerate(tokens) if token.level == 0 and token.nesting >= 0 and token.map]
            if not begins:
                return [], text
            last = tokens[begins[-1]]
            assert last.map is not None
            rest = "".join(text.splitlines(keepends=True)[last.map[0] :])
            tokens = tokens[: begins[-1]]
        return list(self._blocks(tokens)), rest

    def _blocks(self, tokens: Sequence[Token]) -> Iterator[Paragraph | Grid]:
        lists: list[tuple[int, int | None]] = []
        item: Item | None = None
        note, quoted, level = "", 0, 0
        rows: list[list[Cell]] = []
        in_table = False
        for token in tokens:
            match token.type:
                case "heading_open":
                    level = int(token.tag[1:])
                case "heading_close":
                    level = 0
                case "bullet_list_open" | "ordered_list_open":
                    self._lists += 1
                    numbered = token.type == "ordered_list_open"
                    lists.append((self._lists, int(token.attrGet("start") or 1) if numbered else None))
                case "bullet_list_close" | "ordered_list_close":
                    lists.pop()
                case "list_item_open":
                    of, number = lists[-1]
                    item = Item(of, number)
                    if number is not None:
                        lists[-1] = (of, number + 1)
                case "list_item_close":
                    if item is not None:  # with nothing in it
                        yield Paragraph(depth=len(lists), item=item, quoted=quoted)
                    item = None
                case "blockquote_open":
                    quoted += 1
                case "blockquote_close":
                    quoted -= 1
                case "footnote_reference_open":
                    note = str(token.meta["label"])
                case "table_open":
                    in_table, rows = True, []
                case "table_close":
                    in_table = False
                    yield Grid(tuple(map(tuple, rows)))
                case "tr_open":
                    rows.append([])
                case "inline" if in_table:
                    rows[-1].append(tuple(_runs(token.children or [])))
                case _:
                    block = _block(token)
                    if block is None:
                        continue
                    runs = block.runs
                    if note:
                        runs, note = (Run(f"[{note}] "), *runs), ""
                    if item is not None and runs and runs[0].text[:4] in _BOXES:
                        begins = runs[0].text
                        runs = (msgspec.structs.replace(runs[0], text=_BOXES[begins[:4]] + begins[4:]), *runs[1:])
                    look = Look.HEADING if level else block.look
                    yield Paragraph(runs=runs, look=look, level=level, depth=len(lists), item=item, quoted=quoted)
                    item = None


def _block(token: Token) -> Paragraph | None:
    """What a token is by itself; None: it only stands around others."""
    match token.type:
        case "inline":
            return Paragraph(runs=tuple(_runs(token.children or [])))
        case "fence" | "code_block":
            return Paragraph(runs=(Run(token.content.removesuffix("\n")),), look=Look.CODE)
        case "formula":
            return Paragraph(runs=(Run(token.info),), look=Look.CODE)
        case "hr":
            return Paragraph(look=Look.RULE)
        case "definition":
            return Paragraph(runs=(Run(f"[{token.meta['label']}]: {token.meta['url']}"),))
        case _:
            return None


def _runs(tokens: Sequence[Token]) -> Iterator[Run]:
    look = Run("")
    for token in tokens:
        change = msgspec.structs.replace
        match token.type:
            case "strong_open" | "strong_close":
                look = change(look, bold=token.nesting > 0)
            case "em_open" | "em_close":
                look = change(look, italic=token.nesting > 0)
            case "s_open" | "s_close":
                look = change(look, struck=token.nesting > 0)
            case "link_open":
                address = str(token.attrGet("href") or "")
                look = change(look, address=address if may_open(address) else "")
            case "link_close":
                look = change(look, address="")
            case "text":
                yield from _with_addresses(change(look, text=token.content))
            case "code_inline":
                yield change(look, text=token.content, code=True)
            case "formula":
                yield change(look, text=token.info, code=True)
            case "softbreak" | "hardbreak":
                yield change(look, text="\n")
            case "image":
                address = str(token.attrGet("src") or "")
                shown = token.content or address
                yield change(look, text=shown, address=look.address or (address if may_open(address) else ""))
            case "footnote_ref":
                yield change(look, text=f"[{token.meta['label']}]", note=True)
            case _:
                continue


def _with_addresses(run: Run) -> Iterator[Run]:
    """A run, cut where addresses without marks stand in it."""
    end = 0
    for start, stop in bare_addresses(run.text) if not run.address else ():
        if start > end:
            yield msgspec.structs.replace(run, text=run.text[end:start])
        yield msgspec.structs.replace(run, text=run.text[start:stop], address=run.text[start:stop])
        end = stop
    if end < len(run.text):
        yield msgspec.structs.replace(run, text=run.text[end:])
