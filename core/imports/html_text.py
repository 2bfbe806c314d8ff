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

_SPACE = re.compile(r"\s+")
_BLANK_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)*")

# Lists within lists that are told apart.
_DEEPEST = 8


def text_of(page: str) -> str:
    """The text in it, with line breaks, lists, emphasis and code as in Markdown."""
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
            writer.open(tag)
    if not hidden:
        writer.say(page[at:])
    return _BLANK_LINES.sub("\n\n", "".join(writer.out)).strip()


class _Writer:
    def __init__(self) -> None:
        self.out: list[str] = []
        self._code = False
        # Of each list that is open the number of its next item; 0: it has bullets.
        self._lists: list[int] = []

    def say(self, text: str) -> None:
        """Add what stands between two tags."""
        text = html.unescape(text)
        self.out.append(text if self._code else _SPACE.sub(" ", text))

    def open(self, tag: str) -> None:
        """A tag begins."""
        if tag == "pre":
            self._code = True
            self.out.append("\n\n```\n")
        elif tag == "br":
            self.out.append("\n")
        elif tag in ("ul", "ol"):
            self.out.append("" if self._lists else "\n\n")
            self._lists.append(0 if tag == "ul" else 1)
        elif tag == "li":
            self.out.append("\n" + "  " * (min(len(self._lists), _DEEPEST) - 1) + bullet(self._lists))
        elif tag in _BLOCKS or tag == "tr":
            self.out.append("\n" if tag == "tr" or self._lists else "\n\n")
        elif tag in ("td", "th"):
            self.out.append(" | ")
        elif tag in _HEADINGS:
            self.out.append("\n\n" + _HEADINGS[tag])
        elif tag == "img":
            self.out.append("[picture]")
        elif tag in _AROUND and not self._code:
            self.out.append(_AROUND[tag])

    def close(self, tag: str) -> None:
        """A tag ends."""
        if tag == "pre":
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
