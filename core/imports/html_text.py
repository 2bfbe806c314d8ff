"""HTML as the Markdown it may have been made from. Scripts and styles are left out; nothing is fetched."""

from __future__ import annotations

import html
import re

from core.markdown.bullets import bullet

_SKIPPED = {"script", "style", "head", "template"}
_BLOCKS = {"p", "div", "ul", "ol", "table", "blockquote", "section", "article", "hr"}
_AROUND = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`"}
_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}

# Python's own parser takes minutes for some texts. What is no tag by this is text.
_TAG = re.compile(
    r"<!--|-->|<(?P<end>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]{0,15})(?P<rest>[\s/][^<>]{0,2000})?>|<![^<>-][^<>]{0,200}>"
)

# Of an address that leads to a page.
_HREF = re.compile(
    r"""\shref\s{0,5}=\s{0,5}(?:"(https?://[^"\s()<>]{1,1500})"|'(https?://[^'\s()<>]{1,1500})')""", re.IGNORECASE
)

_SPACE = re.compile(r"\s+")
_BLANK_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)*")

# Lists within lists that are told apart.
_DEEPEST = 8


def text_of(page: str) -> str:
    """The text in it, with line breaks, lists, tables, links, emphasis and code as in Markdown."""
    return text_and_pictures(page)[0]


def text_and_pictures(page: str) -> tuple[str, int]:
    """The same, and for how many pictures a mark stands in it."""
    writer = _Writer()
    at = 0
    hidden = ""
    for found in _TAG.finditer(page):
        if not hidden:
            writer.say(page[at : found.start()])
        at = found.end()
        tag = (found["tag"] or "").lower()
        if hidden:
            if found[0] == "-->" if hidden == "<!--" else found["end"] and tag == hidden:
                hidden = ""
        elif found[0] == "<!--" or (tag in _SKIPPED and not found["end"]):
            hidden = tag or "<!--"
        elif tag and found["end"]:
            writer.close(tag)
        elif tag:
            writer.open(tag, found["rest"] or "")
    if not hidden:
        writer.say(page[at:])
    writer.end()
    return _BLANK_LINES.sub("\n\n", "".join(writer.out)).strip(), writer.pictures


class _Writer:
    def __init__(self) -> None:
        self.out: list[str] = []
        self._code = False
        # Of each list that is open the number of its next item; 0: it has bullets.
        self._lists: list[int] = []
        self._row: list[list[str]] | None = None  # cells of a row, as far as they are read, in pieces
        self._rows = 0  # of a table, before this one
        self._links: list[str] = []
        self.pictures = 0

    def say(self, text: str) -> None:
        """Add what stands between two tags."""
        text = html.unescape(text)
        self._add(text if self._code else _SPACE.sub(" ", text))

    def _add(self, text: str) -> None:
        if self._row is None:
            self.out.append(text)
        elif self._row or text.strip():
            # What stands in no cell of it is one.
            self._row = self._row or [[]]
            self._row[-1].append(text.replace("\n", " ").replace("|", "\\|"))

    def open(self, tag: str, facts: str) -> None:
        """A tag begins."""
        if tag == "a":
            found = _HREF.search(facts)
            self._links.append(html.unescape(found[1] or found[2]) if found else "")
            self._add("[" if self._links[-1] else "")
        elif tag == "table":
            self._end_row()
            self._rows = 0
            self.out.append("\n\n")
        elif tag == "tr":
            self._end_row()
            self._row = []
        elif tag in ("td", "th"):
            self._row = [] if self._row is None else self._row
            self._row.append([])
        elif tag == "img":
            self.pictures += 1
            self._add("[picture]")
        elif self._row is not None:
            self._add(" " if tag in _BLOCKS or tag in ("br", "li") else _AROUND.get(tag, ""))
        elif tag == "pre":
            self._code = True
            self.out.append("\n\n```\n")
        elif tag == "br":
            self.out.append("\n")
        elif tag in ("ul", "ol"):
            self.out.append("" if self._lists else "\n\n")
            self._lists.append(0 if tag == "ul" else 1)
        elif tag == "li":
            self.out.append("\n" + "  " * (min(len(self._lists), _DEEPEST) - 1) + bullet(self._lists))
        elif tag in _BLOCKS:
            self.out.append("\n" if self._lists else "\n\n")
        elif tag in _HEADINGS:
            self.out.append("\n\n" + _HEADINGS[tag])
        elif tag in _AROUND and not self._code:
            self.out.append(_AROUND[tag])

    def close(self, tag: str) -> None:
        """A tag ends."""
        if tag == "a":
            address = self._links.pop() if self._links else ""
            self._add(f"]({address})" if address else "")
        elif tag in ("tr", "table"):
            self._end_row()
            self.out.append("\n\n" if tag == "table" else "")
        elif self._row is not None:
            self._add(_AROUND.get(tag, ""))
        elif tag == "pre":
            self._code = False
            self.out.append("\n```\n\n")
        elif tag in ("ul", "ol"):
            if self._lists:
                self._lists.pop()
            self.out.append("" if self._lists else "\n")
        elif tag in _BLOCKS or tag in _HEADINGS:
            self.out.append("\n" if self._lists else "\n\n")
        elif tag in _AROUND and not self._code:
            self.out.append(_AROUND[tag])

    def end(self) -> None:
        """The page ends, maybe in a table."""
        self._end_row()

    def _end_row(self) -> None:
        """Write a row of a table; the first is its head."""
        cells, self._row = self._row, None
        if cells:
            self.out.append(f"\n| {' | '.join(' '.join(''.join(cell).split()) for cell in cells)} |")
            if not self._rows:
                self.out.append(f"\n|{' --- |' * len(cells)}")
            self._rows += 1
