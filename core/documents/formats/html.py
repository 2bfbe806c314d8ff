"""HTML as text. Scripts, styles and what a page asks to hide are left out; nothing is fetched, and what is no tag is text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from core.documents.formats.blocks import Block, PageMaker, heading, one_line, paragraph, table, verbatim
from core.documents.formats.scripts import lowered, raised
from core.documents.formats.source import Source
from core.documents.formats.text import decoded
from core.documents.pages import Opened, Page
from core.markdown.bullets import bullet

# Python's own parser takes minutes for some texts.
_TAG = re.compile(
    r"<!--|<!\[CDATA\[|<(?P<end>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9:-]{0,30})(?P<rest>[\s/][^<>]{0,4000})?>|<[!?][^<>]{0,2000}>"
)
_ENCODING = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([a-zA-Z0-9_.:-]{2,40})""")
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,1000})", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_ATTRIBUTE = re.compile(r"\shidden(?=[\s=/]|$)", re.IGNORECASE)
# What a page says instead of a formula that can't be shown.
_ALTERNATIVE = re.compile(r"""\salttext\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")

_SKIPPED = {
    "script",
    "style",
    "template",
    "title",
    "noscript",
    "svg",
    "math",
    "head",
    "select",
    "nav",
    "button",
    "iframe",
    "object",
}
_BLOCKS = {
    *(
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "blockquote",
        "figure",
        "figcaption",
        "address",
    ),
    *(
        "hr",
        "body",
        "html",
        "form",
        "fieldset",
        "details",
        "summary",
        "dl",
        "dt",
        "dd",
        "center",
        "caption",
        "tbody",
        "thead",
    ),
}
_LISTS = {"ul", "ol", "menu"}
_CELLS = {"td", "th"}
_LEVELS = {"sup": raised, "sub": lowered}
_EMPTY = {"br", "hr", "img", "input", "meta", "link", "col", "wbr", "source", "area", "base", "embed", "track", "param"}

# Tables and lists within each other that are told apart.
_DEEPEST = 8


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    data = source.whole()
    named = _ENCODING.search(data[:2048])
    page = decoded(data, named[1].decode("ascii") if named else "")
    yield Opened(format="html", title=title_of(page))
    yield from PageMaker(first=first).pages(blocks_of(page))


def title_of(page: str) -> str:
    """As the page names itself."""
    found = _TITLE.search(page[:100_000])
    return one_line(html.unescape(found[1])) if found else ""


def blocks_of(page: str) -> Iterator[Block]:
    """What is read on a page."""
    walker = _Walker()
    # Tags that are not closed; to look for their end again and again would take time beyond the page's length.
    unclosed: set[str] = set()
    at = 0
    found = _TAG.search(page)
    while found is not None:
        walker.say(page[at : found.start()])
        at = found.end()
        tag = (found["tag"] or "").lower().rpartition(":")[2]
        if found[0] == "<!--":
            at = _after(page, "-->", at)
        elif found[0] == "<![CDATA[":
            end = page.find("]]>", at)
            walker.say(page[at : end if end >= 0 else len(page)], raw=True)
            at = _after(page, "]]>", at)
        elif tag and found["end"]:
            walker.close(tag)
        elif tag:
            rest = found["rest"] or ""
            if tag == "math" and (formula := _ALTERNATIVE.search(rest)):
                walker.say(f" {formula[1] or formula[2]} ")
            if tag in _EMPTY or rest.endswith("/") or tag in unclosed or not (tag in _SKIPPED or _is_hidden(rest)):
                walker.open(tag)
            else:
                behind = _after_element(page, tag, at)
                if behind is None:
                    unclosed.add(tag)
                at = behind or at
        yield from walker.taken()
        found = _TAG.search(page, at)
    walker.say(page[at:])
    walker.end()
    yield from walker.taken()


def _after(page: str, mark: str, at: int) -> int:
    end = page.find(mark, at)
    return len(page) if end < 0 else end + len(mark)


def _is_hidden(attributes: str) -> bool:
    return bool(_HIDDEN.search(attributes) or _HIDDEN_ATTRIBUTE.search(_QUOTED.sub("", attributes)))


def _after_element(page: str, tag: str, at: int) -> int | None:
    """Behind the end of an element that began before; None if it has none."""
    depth = 1
    for found in re.compile(rf"<(/?){re.escape(tag)}(?=[\s/>])([^<>]{{0,4000}})>", re.IGNORECASE).finditer(page, at):
        if found[1]:
            depth -= 1
        elif not found[2].endswith("/"):
            depth += 1
        if not depth or tag in ("script", "style"):
            return found.end()
    return None


class _Walker:
    def __init__(self) -> None:
        self._ready: list[Block] = []
        self._text: list[str] = []
        # Where in it something begins that is raised or lowered; below zero, within another one.
        self._leveled: list[int] = []
        self._level = 0
        self._pre = 0
        self._lists: list[int] = []
        self._items: list[str] = []
        # Rows of each table that is open.
        self._tables: list[list[list[str]]] = []

    def taken(self) -> list[Block]:
        """What was found since."""
        ready, self._ready = self._ready, []
        return ready

    def say(self, text: str, *, raw: bool = False) -> None:
        if text:
            self._text.append(text if raw else html.unescape(text))

    def open(self, tag: str) -> None:
        if tag == "br":
            self._text.append("\n" if self._pre else "\x0b")
        elif tag in _LEVELS:
            self._leveled.append(-1 if self._leveled else len(self._text))
        elif tag == "pre":
            self._flush()
            self._pre += 1
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self._flush()
            self._level = int(tag[1])
        elif tag in _LISTS:
            self._flush()
            self._lists.append(1 if tag == "ol" else 0)
        elif tag == "li":
            self._flush()
            self._text.append(bullet(self._lists))
        elif tag == "table":
            self._open_table()
        elif tag == "tr":
            self._cell_end()
            if self._tables:
                self._tables[-1].append([])
        elif tag in _CELLS:
            self._cell_end()
            if self._tables and self._tables[-1]:
                self._tables[-1][-1].append("")
        elif tag in _BLOCKS:
            self._flush()

    def close(self, tag: str) -> None:
        if tag in _LEVELS:
            start = self._leveled.pop() if self._leveled else -1
            if start >= 0:
                self._text[start:] = [_LEVELS[tag]("".join(self._text[start:]))]
        elif tag == "pre":
            self._flush()
            self._pre = max(self._pre - 1, 0)
        elif tag in _LISTS:
            self._flush()
            if self._lists:
                self._lists.pop()
            if not self._lists:
                self._list_end()
        elif tag == "table":
            self._close_table()
        elif tag in _CELLS or tag == "tr":
            self._cell_end()
        elif tag in _BLOCKS or tag == "li" or (len(tag) == 2 and tag[0] == "h"):
            self._flush()
            self._level = 0

    def end(self) -> None:
        """There is no more."""
        self._flush()
        self._list_end()
        while self._tables:
            self._close_table()

    def _open_table(self) -> None:
        if self._tables:
            self._cell_end()
        else:
            self._flush()
            self._list_end()
        if len(self._tables) < _DEEPEST:
            self._tables.append([])

    def _close_table(self) -> None:
        self._cell_end()
        if not self._tables:
            return
        rows = self._tables.pop()
        if self._tables:
            # In a cell of another one: its rows in a line.
            self._text.append("; ".join(", ".join(filter(None, row)) for row in rows if any(row)))
            self._cell_end()
        elif max(map(len, rows), default=0) > 1:
            self._ready.append(table(rows))
        else:
            # A page laid out with a table.
            self._ready += [paragraph(cell) for row in rows for cell in row if cell]

    def _cell_end(self) -> None:
        if not self._tables:
            return
        said = one_line("".join(self._text).replace("\x0b", " "))
        self._text, self._leveled = [], []
        rows = self._tables[-1]
        if said:
            if not rows:
                rows.append([""])
            elif not rows[-1]:
                rows[-1].append("")
            rows[-1][-1] = f"{rows[-1][-1]} {said}".strip()

    def _flush(self) -> None:
        if self._tables:
            self._text.append(" ")
            return
        said, self._text, self._leveled = "".join(self._text), [], []
        lines = filter(None, map(one_line, said.split("\x0b")))
        block = verbatim(said) if self._pre else Block("\n".join(lines))
        if not block.text:
            return
        if self._level:
            self._ready.append(heading(block.text, self._level))
        elif self._lists:
            indent = "  " * (min(len(self._lists), _DEEPEST) - 1)
            self._items.append(indent + block.text.replace("\n", f"\n{indent}"))
        else:
            self._ready.append(block)

    def _list_end(self) -> None:
        if self._items:
            self._ready.append(Block("\n".join(self._items)))
            self._items = []
