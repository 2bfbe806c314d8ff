"""Tags that models write among Markdown, where it has no mark of its own: line breaks, small letters above and below the line, keys, and what can be
folded. All other HTML is text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from markdown_it.rules_inline import StateInline

_TAG = re.compile(r"<(?:br|sub|sup|kbd|/?details|/?summary)", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>[ \t]*\n?", re.IGNORECASE)
_SHORT = re.compile(r"<(sub|sup|kbd)>([^<>\n]{1,60})</\1>", re.IGNORECASE)
_DETAILS = re.compile(r"<details(?: open)?>[ \t]*(?:\n|\Z|(?=<summary>))", re.IGNORECASE)
_DETAILS_END = re.compile(r"</details>[ \t]*(?:\n|\Z)", re.IGNORECASE)
_LONGEST_SUMMARY = 500
_SUMMARY = re.compile(rf"<summary>([^\n]{{0,{_LONGEST_SUMMARY}}}?)(</summary>[ \t]*\n?|\Z)", re.IGNORECASE)
_BEFORE_SUMMARY = ("", "<details>", "<details open>")

_NAMES = (
    "br",
    "br/",
    "br /",
    "sub",
    "/sub",
    "sup",
    "/sup",
    "kbd",
    "/kbd",
    "details",
    "/details",
    "summary",
    "/summary",
)
_HALF = re.compile(
    "<(?:" + "|".join(sorted({re.escape(name[:end]) for name in _NAMES for end in range(len(name) + 1)})) + r")\Z"
)
_OPEN = re.compile(r"<(sub|sup|kbd)>([^<>\n]{0,60})\Z", re.IGNORECASE)

# In the cells of tables, which can have no lists.
# Few spaces: each of many would be looked behind for a tag.
_LIST_ITEM = re.compile(
    r"(?:\s{0,9}</?[uo]l>|\s{0,9}</li>)*\s{0,9}(<li>)|(?:\s{0,9}</?[uo]l>|\s{0,9}</li>)+", re.IGNORECASE
)
_FIRST_BREAK = re.compile(r"(\A|\|)\s*<br>")


def _small(kind: str) -> Iterator[tuple[int, str]]:
    for code in (*range(0xB2, 0xBA), *range(0x2B0, 0x2E5), *range(0x1D2C, 0x1DC0), *range(0x2070, 0x209D), 0x2C7C):
        form, _, base = unicodedata.decomposition(chr(code)).partition(" ")
        if form == f"<{kind}>" and " " not in base:
            yield int(base, 16), chr(code)


_SMALL = {"sub": dict(_small("sub")), "sup": dict(_small("super"))}
# As they are typed.
for _letters in _SMALL.values():
    _letters[ord("-")] = _letters[ord("\u2212")]


def read_tag(state: StateInline, silent: bool) -> bool:
    """A rule of markdown-it."""
    source, at = state.src, state.pos
    if _TAG.match(source, at) is None:
        return False
    # Not further: a line full of tags would take for ever to read.
    nearest = max(0, at - _LONGEST_SUMMARY)
    begin = source.rfind("\n", nearest, at) + 1 or nearest
    before = source[begin:at].strip().lower() if begin == 0 or source[begin - 1] == "\n" else "…"
    if found := _BREAK.match(source, at):
        if not silent:
            state.push("hardbreak", "br", 0)
    elif found := _SHORT.match(source, at):
        if not silent:
            _push(state, found[1].lower(), found[2])
    elif found := _fold(source, at, before):
        # What it stands below isn't to end with an empty line.
        if not silent and not state.pending and state.tokens and state.tokens[-1].type == "softbreak":
            state.tokens.pop()
    elif before in _BEFORE_SUMMARY and (found := _SUMMARY.match(source, at)) and (found[2] or state.env.get("open")):
        if not silent:
            _push_summary(state, found)
    else:
        return False
    state.pos = found.end()
    return True


def _fold(source: str, at: int, before: str) -> re.Match[str] | None:
    """A tag around what can be folded; in the middle of a sentence it is spoken of."""
    if not before and (found := _DETAILS.match(source, at)):
        return found
    return _DETAILS_END.match(source, at) if not before or before.startswith("<details") else None


def _push_summary(state: StateInline, found: re.Match[str]) -> None:
    """Bold, up to the first end: what is opened within ends within."""
    last = state.posMax
    state.push("strong_open", "strong", 1)
    state.pos, state.posMax = found.span(1)
    state.md.inline.tokenize(state)
    state.push("strong_close", "strong", -1)
    state.posMax = last
    if found[2] and found.end() < last:
        state.push("hardbreak", "br", 0)


def _push(state: StateInline, kind: str, words: str) -> None:
    if kind == "kbd":
        token = state.push("code_inline", "code", 0)
        token.content = words
        return
    letters = _SMALL[kind]
    token = state.push("text", "", 0)
    if all(ord(char) in letters for char in words):
        token.content = words.translate(letters)
    elif words[0] in "[(":
        token.content = words
    else:
        token.content = f"{'_' if kind == 'sub' else '^'}({words})"


def completed(text: str) -> str:
    """A text that grows, without a tag that has only begun, and with one closed that is open."""
    text = _HALF.sub("", text)
    found = _OPEN.search(text)
    if found is None:
        return text
    return f"{text}</{found[1]}>" if found[2] else text[: found.start()]


def with_lines(row: str) -> str:
    """A table's row with the lists in its cells as lines."""
    if "<li>" not in row.lower():
        return row
    return _FIRST_BREAK.sub(r"\1 ", _LIST_ITEM.sub(lambda found: "<br>• " if found[1] else "", row))
