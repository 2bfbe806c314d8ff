"""Markdown as language models write it: what markdown-it reads otherwise, or not at all.

Stars beside Chinese, Japanese and Korean; Markdown files with code blocks in them; bars in the cells of tables; formulas; footnotes of one word.
`env["open"]` tells the rules that more text will come: what is half written is then read as what it will be.
"""

from __future__ import annotations

import re
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import reference as read_reference
from markdown_it.rules_block import table as read_table
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Scanned
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from core.markdown.tags import completed, read_tag, with_lines
from core.markdown.tex_marks import MAX_LINES, OPENING, Found, find_block, find_inline

OPEN = "open"

# Scripts that put no spaces between words, their punctuation and their wide forms.
_UNSPACED = re.compile(
    "[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U0001f200-\U0001f2ff"
    "\U00020000-\U0003ffff]"
)

# Of these languages are files that have fences of their own.
_WITH_FENCES = ("markdown", "md", "mdx", "text", "txt")
_FENCE = re.compile(r"(`{3,}|~{3,})[ \t]*([^`\s]*)[^`\n]*$")

_ADDRESS = re.compile(r"\[[^\]]+\]:\s*(?:<|[a-z][a-z+.-]*:|[/#.?])", re.IGNORECASE)


def reader() -> MarkdownIt:
    """Reads CommonMark with tables, strikethrough, footnotes and formulas."""
    # A line of dashes under text would make it a heading for the moment before "- item" is complete, and models
    # don't write headings that way.
    markdown = MarkdownIt("zero")
    markdown.inline = inline = _Inline()
    markdown.configure("commonmark", {"html": False, "inline_definitions": True})
    markdown.enable(["table", "strikethrough"]).disable("lheading")
    markdown.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    markdown.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    markdown.block.ruler.at("fence", _fence, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    markdown.block.ruler.at("reference", _reference)
    markdown.block.ruler.before(
        "fence", "formula", _formula_block, {"alt": ["paragraph", "reference", "blockquote", "list"]}
    )
    inline.ruler.before("escape", "formula", _formula)
    inline.ruler.before("html_inline", "tag", read_tag)
    markdown.core.ruler.at("inline", _read_inline)
    return markdown


# --- emphasis -------------------------------------------------------------------------------------------------


class _State(StateInline):
    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:  # noqa: N802, N803
        """Where a run of stars may open and close.

        The rules of CommonMark look for spaces and punctuation around words. Beside scripts without spaces only space itself counts.
        """
        scanned = super().scanDelims(start, canSplitWord)
        end = start + scanned.length
        before = self.src[start - 1] if start else " "
        after = self.src[end] if end < self.posMax else " "
        unspaced_before, unspaced_after = _UNSPACED.match(before), _UNSPACED.match(after)
        if not (unspaced_before or unspaced_after):
            return scanned
        opens, closes = not after.isspace(), not before.isspace()
        if canSplitWord:
            return Scanned(opens, closes, scanned.length)
        return Scanned(
            opens and (not closes or bool(unspaced_before)),
            closes and (not opens or bool(unspaced_after)),
            scanned.length,
        )


class _Inline(ParserInline):
    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        return self.read(_State(src, md, env, tokens))

    def read(self, state: StateInline) -> list[Token]:
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens

    def unclosed(self, src: str, md: MarkdownIt, env: Any) -> str:
        """What would close the emphasis that is open at the end of `src`."""
        state = _State(src, md, env, [])
        self.read(state)
        return "".join(
            "~~" if mark.marker == ord("~") else chr(mark.marker)
            for mark in reversed(state.delimiters)
            if mark.open and mark.end == -1
        )


def _read_inline(state: StateCore) -> None:
    """As markdown-it does; but the last piece of a text that grows is read as what it will be."""
    inline = state.md.inline
    assert isinstance(inline, _Inline)
    pieces = [token for token in state.tokens if token.type == "inline"]
    # Behind the last piece may be a rule or code: then it has its end.
    last = next((token for token in reversed(state.tokens) if token.nesting >= 0), None)
    is_open = state.env.pop(OPEN, False)
    for token in pieces:
        content = token.content
        if is_open and token is last:
            # What stands before it won't grow any more.
            state.env[OPEN] = True
            content = _completed(content, inline, state)
        token.children = inline.parse(content, state.md, state.env, [])
    if is_open:
        state.env[OPEN] = True
    notes = {token.meta["label"] for token in state.tokens if token.type == "footnote_reference_open"}
    for child in (child for token in pieces for child in token.children or ()):
        if child.type == "footnote_ref" and not (child.meta["label"].isdecimal() or child.meta["label"] in notes):
            # A class of characters, say.
            child.type, child.content = "text", f"[^{child.meta['label']}]"


_HALF_MARK = re.compile(r"(?:[*_~`]+|!?\[|(?:^|(?<=\s))\$+|(?<!\\)\\)$")
_HALF_LINK = re.compile(r"!?\[(?![\^ xX\d]*\]?$)([^\[\]\n]{0,300})(?:\](?:\([^()\s]*(?:\s+\"[^\"\n]*)?)?)?$")
_BACKTICKS = re.compile("`+")


def _completed(text: str, inline: _Inline, state: StateCore) -> str:
    """`text` without a mark that has only begun, and with those closed that are open."""
    text = _HALF_MARK.sub("", text)
    code = _open_code(text)
    if code:
        return text + code
    text = completed(_HALF_LINK.sub(r"\1", text).rstrip())
    if not any(mark in text for mark in "*_~"):
        return text
    return text + inline.unclosed(text, state.md, dict(state.env))


def _open_code(text: str) -> str:
    """The run of back quotes that opened the code `text` ends in; empty if it ends in none."""
    at = 0
    while (found := _BACKTICKS.search(text, at)) is not None:
        if found.start() and text[found.start() - 1] == "\\":
            at = found.end()
            continue
        close = next((run for run in _BACKTICKS.finditer(text, found.end()) if run[0] == found[0]), None)
        if close is None:
            return found[0] if found.end() < len(text) else ""
        at = close.end()
    return ""


# --- blocks ---------------------------------------------------------------------------------------------------


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _fence(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A block of code. In one that is a text file, a fence with a word after it opens another block, which the next bare one closes."""
    found = None if state.is_code_block(start) else _FENCE.match(_line(state, start))
    if found is None or (found[1][0] == "`" and "`" in _line(state, start)[len(found[1]) :]):
        return False
    if silent:
        return True
    fence, nests = found[1], found[2].lower() in _WITH_FENCES
    inner = 0
    closed = False
    line = start + 1
    while line < end:
        text = _line(state, line)
        if text and state.sCount[line] < state.blkIndent:
            break
        other = _FENCE.match(text)
        if other is not None and other[1].startswith(fence):
            if other[2]:
                inner += nests
            elif inner:
                inner -= 1
            elif not state.is_code_block(line):
                closed = True
                break
        line += 1
    token = state.push("fence", "code", 0)
    token.info = _line(state, start)[len(fence) :]
    token.content = state.getLines(start + 1, line, state.sCount[start], True)
    token.markup = fence
    state.line = line + closed
    token.map = [start, state.line]
    return True


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A link's definition: only with an address, or the second word of "[1]: Smith" would be gone."""
    return _ADDRESS.match(_line(state, start)) is not None and read_reference(state, start, end, silent)


# What a bar divides nothing in: code, formulas.
_KEPT_TOGETHER = re.compile(r"(`+)(?:(?!\1).)+?\1(?!`)|\$[^\s$](?:[^$]*[^\s$])?\$(?!\d)|\\\(.+?\\\)")
_BAR = re.compile(r"(?<!\\)\|")


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A table. Bars in code and formulas are part of them, and what a row has too much goes into its last cell."""
    if start + 2 > end or "|" not in _line(state, start) or "-" not in _line(state, start + 1):
        return False
    columns = len(_line(state, start + 1).strip().strip("|").split("|"))
    before = state.src, list(state.bMarks), list(state.eMarks), list(state.tShift)
    line = start
    while line < end and _line(state, line).strip():
        if line != start + 1:
            row = _line(state, line)
            safe = _with_columns(_KEPT_TOGETHER.sub(lambda part: _BAR.sub(r"\|", part[0]), with_lines(row)), columns)
            if safe != row:
                # The rule reads lines by their places; this one now lies at the end.
                state.bMarks[line], state.tShift[line] = len(state.src) + 1, 0
                state.src += f"\n{safe}"
                state.eMarks[line] = len(state.src)
        line += 1
    try:
        return read_table(state, start, end, silent)
    finally:
        state.src, state.bMarks, state.eMarks, state.tShift = before


def _with_columns(row: str, columns: int) -> str:
    """`row` with every bar beyond so many cells as text."""
    row = row.strip()
    bars = [bar.start() for bar in _BAR.finditer(row)]
    first = 1 if bars and bars[0] == 0 else 0
    closing = len(bars) > first and bars[-1] == len(row) - 1
    inner = bars[first : len(bars) - closing]
    for place in reversed(inner[columns - 1 :] if columns else []):
        row = f"{row[:place]}\\{row[place:]}"
    return row


# --- formulas -------------------------------------------------------------------------------------------------


def _formula_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start) or not _line(state, start).startswith(OPENING):
        return False
    lines = []
    for line in range(start, min(end, start + MAX_LINES)):
        text = _line(state, line)
        # The first line may stand further out, and the others with it: it ends a paragraph of a list.
        if text and state.sCount[line] < min(state.blkIndent, state.sCount[start]):
            break
        lines.append(text)
    found = find_block(lines, growing=bool(state.env.get(OPEN)) and start + len(lines) == end == state.lineMax)
    if found is None:
        return False
    if silent:
        return True
    _push(state, found, "\n".join(lines[: found.lines])).map = [start, start + found.lines]
    state.line = start + found.lines
    return True


def _formula(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith(("$", "\\(", "\\[", "\\begin{"), state.pos):
        return False
    found = find_inline(state.src, state.pos, state.posMax, growing=bool(state.env.get(OPEN)))
    if found is None:
        return False
    if not silent:
        _push(state, found, state.src[state.pos : found.end])
    state.pos = found.end
    return True


def _push(state: StateBlock | StateInline, found: Found, written: str) -> Token:
    token = state.push("formula", "", 0)
    token.content, token.info, token.block = found.tex, written, isinstance(state, StateBlock)
    token.meta = {"display": found.display, "open": found.open}
    return token
