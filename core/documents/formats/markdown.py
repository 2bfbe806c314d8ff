"""Markdown: its headings and tables are known, its marks for emphasis and links are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.documents.formats.blocks import Block, PageMaker, clean, heading, paragraph, paragraphs, table, verbatim
from core.documents.formats.source import Source
from core.documents.formats.text import decoded
from core.documents.pages import Opened, Page
from core.markdown.bullets import bullet

# Longer texts, and those with longer lines, are taken as they are written: what marks what takes time beyond their length.
_MOST_CHARS = 4_000_000
_MOST_LINE_CHARS = 50_000

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_FRONT_TITLE = re.compile(r"^title:[ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE)
_MOST_FRONT_CHARS = 20_000


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    text = clean(decoded(source.whole()).expandtabs(4))
    front = _FRONT.match(text[:_MOST_FRONT_CHARS])
    title = ""
    if front is not None:
        named = _FRONT_TITLE.search(front[1])
        title = named[1] if named else ""
        text = text[front.end() :]
    blocks = list(blocks_of(text))
    title = title or next((block.text for block in blocks if block.level == 1), "")
    yield Opened(format="markdown", title=title)
    yield from PageMaker(first=first).pages(blocks)


def blocks_of(text: str) -> Iterator[Block]:
    """Its blocks."""
    if len(text) > _MOST_CHARS or any(len(line) > _MOST_LINE_CHARS for line in text.split("\n")):
        yield from map(verbatim, paragraphs(text))
        return
    yield from _Reader(MarkdownIt("commonmark").enable("table").parse(text)).blocks()


class _Reader:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        # Of each list that is open the number of its next item; 0: it has bullets.
        self._lists: list[int] = []
        self._items: list[str] = []
        self._marker = ""

    def blocks(self) -> Iterator[Block]:
        level = 0
        rows: list[list[str]] | None = None
        for token in self._tokens:
            kind = token.type
            if kind in ("bullet_list_open", "ordered_list_open"):
                self._lists.append(int(token.attrGet("start") or 1) if kind.startswith("ordered") else 0)
            elif kind in ("bullet_list_close", "ordered_list_close"):
                self._lists.pop()
                if not self._lists:
                    yield from self._listed()
            elif kind == "list_item_open":
                self._marker = bullet(self._lists)
            elif kind == "heading_open":
                level = int(token.tag[1:])
            elif kind == "table_open":
                rows = []
            elif kind == "tr_open" and rows is not None:
                rows.append([])
            elif kind == "table_close" and rows is not None:
                made, rows = table(rows), None
                yield from self._found(made)
            elif kind == "inline":
                said = _said(token)
                if rows:
                    rows[-1].append(said)
                else:
                    yield from self._found(heading(said, level) if level else Block(said))
                    level = 0
            elif kind in ("fence", "code_block"):
                yield from self._found(verbatim(token.content))
            elif kind == "html_block":
                from core.documents.formats.html import blocks_of as blocks_of_html

                for block in blocks_of_html(token.content):
                    yield from self._found(block)
        yield from self._listed()

    def _found(self, block: Block) -> Iterator[Block]:
        """A block; of a list, a part of an item."""
        if not self._lists:
            yield block
        elif block.text:
            indent = "  " * (len(self._lists) - 1)
            self._items.append(indent + (self._marker or "  ") + block.text.replace("\n", "\n" + indent + "  "))
            self._marker = ""

    def _listed(self) -> Iterator[Block]:
        if self._items:
            yield Block("\n".join(self._items))
            self._items = []


def _said(token: Token) -> str:
    """What is read of a line, without marks."""
    parts = []
    for child in token.children or ():
        if child.type in ("softbreak", "html_inline"):
            parts.append(" " if child.type == "softbreak" else "")
        elif child.type == "hardbreak":
            parts.append("\n")
        else:
            parts.append(child.content)
    return "\n".join(paragraph(line).text for line in "".join(parts).split("\n"))
