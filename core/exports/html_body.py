"""Markdown as HTML that holds nothing but what was said: no scripts, nothing from elsewhere, links only that a click may open."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from typing import Any

from markdown_it.token import Token
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_all_lexers, get_lexer_by_name

from core.formula import Picture
from core.markdown.addresses import bare_addresses, may_open
from core.markdown.rules import reader
from core.markdown.visible import visible_text

# TeX and whether it stands on lines of its own, to its picture.
SetFormula = Callable[[str, bool], Picture]

# Longer code stays plain, as in the window.
_MOST_COLOURED_CHARS = 60_000


class HtmlBody:
    """Turns texts into HTML.

    Args:
        set_formula: what sets formulas.
    """

    def __init__(self, set_formula: SetFormula) -> None:
        self._set_formula = set_formula
        self._markdown = reader()
        self._place = ""
        # Whether each link that is open is one here.
        self._links: list[bool] = []
        rules = self._markdown.renderer.rules  # type: ignore[attr-defined]
        for name in ("table_open", "table_close", "th_open", "td_open", "text", "code_inline", "fence", "code_block"):
            rules[name] = getattr(self, f"_{name}")
        for name in ("formula", "image", "link_open", "link_close", "softbreak", "hardbreak", "definition"):
            rules[name] = getattr(self, f"_{name}")
        for name in ("footnote_ref", "footnote_reference_open", "footnote_reference_close"):
            rules[name] = getattr(self, f"_{name}")

    def markdown(self, text: str, place: str) -> str:
        """A reply.

        Args:
            place: unique on the page; notes are named by it.
        """
        tokens = self._markdown.parse(visible_text(text))
        _tick_boxes(tokens)
        for token in tokens:
            if token.type in ("paragraph_open", "heading_open"):
                token.attrSet("dir", "auto")
        self._place = place
        self._links.clear()
        html: str = self._markdown.renderer.render(tokens, self._markdown.options, {})
        return html

    def plain(self, text: str) -> str:
        """Text as it was typed, with the addresses in it as links."""
        return _with_links(visible_text(text))

    # --- rules: (tokens, index, options, env) ------------------------------------------------------------------

    def _table_open(self, *_: Any) -> str:
        return '<div class="wide"><table>\n'

    def _table_close(self, *_: Any) -> str:
        return "</table></div>\n"

    def _th_open(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        return _cell(tokens[index])

    def _td_open(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        return _cell(tokens[index])

    def _text(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        return escape(tokens[index].content) if self._links else _with_links(tokens[index].content)

    def _code_inline(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        return f"<code>{escape(tokens[index].content)}</code>"

    def _fence(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        words = tokens[index].info.split()
        return _code(tokens[index].content, words[0] if words else "")

    def _code_block(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        return _code(tokens[index].content, "")

    def _formula(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        token = tokens[index]
        display = token.block or bool(token.meta["display"])
        picture = self._set_formula(token.content, display)
        html = _picture(picture, token.info) if picture.svg else f"<code>{escape(token.info)}</code>"
        return f'<div class="formula">{html}</div>\n' if token.block else html

    def _image(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        # Nothing is fetched from elsewhere: a picture is a link to it, as in the window.
        address = str(tokens[index].attrGet("src") or "")
        words = escape(tokens[index].content or address)
        if may_open(address) and not self._links:
            return f"{_link(address)}{words}</a>"
        return words

    def _link_open(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        address = str(tokens[index].attrGet("href") or "")
        self._links.append(may_open(address))
        return _link(address) if self._links[-1] else "<span>"

    def _link_close(self, *_: Any) -> str:
        return "</a>" if self._links.pop() else "</span>"

    def _hardbreak(self, *_: Any) -> str:
        return "<br>"

    def _softbreak(self, *_: Any) -> str:
        return "<br>\n"

    def _definition(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        meta = tokens[index].meta
        address = str(meta["url"])
        shown = f"{_link(address)}{escape(address)}</a>" if may_open(address) else escape(address)
        return f"<p>[{escape(str(meta['label']))}]: {shown}</p>\n"

    def _footnote_ref(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        label = str(tokens[index].meta["label"])
        return f'<sup><a href="#{self._name(label)}">{escape(label)}</a></sup>'

    def _footnote_reference_open(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        label = str(tokens[index].meta["label"])
        return f'<div class="note" id="{self._name(label)}"><sup>{escape(label)}</sup>\n'

    def _footnote_reference_close(self, *_: Any) -> str:
        return "</div>\n"

    def _name(self, label: str) -> str:
        return escape(f"{self._place}-{'-'.join(label.split())}")


def _with_links(text: str) -> str:
    html, end = "", 0
    for start, stop in bare_addresses(text):
        html += f"{escape(text[end:start])}{_link(text[start:stop])}{escape(text[start:stop])}</a>"
        end = stop
    return html + escape(text[end:])


def _link(address: str) -> str:
    return f'<a href="{escape(address)}" rel="noopener noreferrer">'


def _cell(token: Token) -> str:
    style = str(token.attrGet("style") or "")
    side = style.removeprefix("text-align:")
    look = f' class="{side}"' if side in ("left", "center", "right") else ""
    return f'<{token.tag}{look} dir="auto">'


def _code(source: str, language: str) -> str:
    lexer = _lexer(language.lower()) if len(source) <= _MOST_COLOURED_CHARS else None
    source = source.removesuffix("\n")
    inner = escape(source) if lexer is None else _coloured(source, lexer)
    name = f'<div class="language">{escape(language)}</div>' if language else ""
    return f'<div class="code">{name}<pre><code>{inner}</code></pre></div>\n'


def _coloured(source: str, lexer: Lexer) -> str:
    formatter = HtmlFormatter(nowrap=True)
    pieces: list[str] = []
    formatter.format(lexer.get_tokens(source), _Pieces(pieces))
    return "".join(pieces).removesuffix("\n")


class _Pieces:
    """Where Pygments writes to."""

    def __init__(self, pieces: list[str]) -> None:
        self.write = pieces.append


@cache
def _lexer(language: str) -> Lexer | None:
    # For a name it doesn't know, Pygments would search all installed packages for plugins.
    return get_lexer_by_name(language, stripnl=False) if language in _known_languages() else None


@cache
def _known_languages() -> frozenset[str]:
    return frozenset(alias for _, aliases, _, _ in get_all_lexers(plugins=False) for alias in aliases)


def _picture(picture: Picture, written: str) -> str:
    """A picture can't run anything, whatever the SVG holds."""
    data = base64.b64encode(picture.svg.encode()).decode()
    height = picture.ascent + picture.descent
    style = f"width:{picture.width:.3f}em;height:{height:.3f}em;vertical-align:{-picture.descent:.3f}em"
    return f'<img class="tex" alt="{escape(written)}" style="{style}" src="data:image/svg+xml;base64,{data}">'


def _tick_boxes(tokens: Sequence[Token]) -> None:
    """A task list's "[ ]" as a box."""
    for at, token in enumerate(tokens[2:], start=2):
        text = token.children[0] if token.children else None
        if token.type != "inline" or tokens[at - 2].type != "list_item_open" or text is None or text.type != "text":
            continue
        if text.content[:4].lower() in ("[ ] ", "[x] "):
            tokens[at - 2].attrSet("class", "task")
            text.content = f"{'☐' if text.content[1] == ' ' else '☑'} {text.content[4:]}"
