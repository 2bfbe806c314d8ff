"""Where formulas begin and end in a text, and what only looks like one: prices, variables of a shell, escaped brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

# Environments that stand for themselves, without dollars around them.
_ENVIRONMENT = re.compile(
    r"\\begin\{((?:align|alignat|aligned|array|cases|dcases|eqnarray|equation|flalign|gather|gathered|multline|split"
    r"|[bBpvV]?matrix|smallmatrix)\*?)\}"
)
# Further away nothing is looked for: a text full of opening marks would take for ever to read.
MAX_LINES = 200
_MAX_CHARS = 4_000
_MAX_PROSE_CHARS = 200

OPENING = ("$$", "\\[", "\\begin{")
_CLOSING = {"$$": "$$", "\\[": "\\]", "\\(": "\\)"}
_PUNCTUATION = frozenset(".,;:!?。，；：！？、")

# A dollar in text opens nothing beside a letter or digit, and closes nothing before a digit. Code between is code.
_DOLLAR = re.compile(r"\$(?!\$)((?:\\.|[^$\\`]){1,600})\$(?!\d)", re.DOTALL)
# Behind two dollars that are a price level, or a shell's own number: another dollar, or what would close or go on with a sentence.
_NO_OPENING = re.compile(r"\$|[)\],;:|–—]|\.(?!\d)")
_AMOUNT = re.compile(r"\s?\d")
_TEX = re.compile(r"[\\^_={}]")
_WORDS = re.compile(r"(?<![A-Za-z])[a-z]{3,}(?![A-Za-z])")
_SUMS = re.compile(r"[\d.,]+\s[\d.,\s]*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u2e80-\ua4cf\uac00-\ud7ff\uff00-\uffef]")
_NO_END = frozenset("/:,;-–—(&@")
_PROSE = re.compile(r"[\w\s,.;:'’“”\"-]*[^\W\d_]{4,}[\w\s,.;:'’“”\"-]*")


@dataclass(frozen=True, slots=True)
class Found:
    """A formula.

    Attributes:
        tex: without its marks; environments are whole.
        end: after its last mark, in the text it was looked for in.
        lines: how many it takes, where lines were given.
        display: on lines of its own.
        open: its closing mark is still to come.
    """

    tex: str
    end: int = 0
    lines: int = 0
    display: bool = False
    open: bool = False


def find_block(lines: Sequence[str], *, growing: bool) -> Found | None:
    """The formula that begins with the first line. `growing`: more lines will come."""
    mark, close, environment = _marks(lines[0])
    if not mark or (mark == "$$" and _NO_OPENING.match(lines[0], len(mark))):
        return None
    content: list[str] = []
    for number, line in enumerate(lines):
        rest = line[len(mark) :] if number == 0 and not environment else line
        at = rest.find(close, len(mark) if number == 0 and environment else 0)
        if at >= 0:
            end = at + (len(close) if environment else 0)
            tail = rest[at + len(close) :].strip()
            if tail and not (set(tail) <= _PUNCTUATION):
                # Text goes on after it: then it is part of a paragraph.
                return None
            tex = "\n".join([*content, rest[:end]]).strip()
            return Found(_with_tail(tex, tail), lines=number + 1, display=True) if tex else None
        if mark == "$$" and not rest.strip() and number and content and content[0].strip():
            return None
        content.append(rest)
    return Found("\n".join(content).strip(), lines=len(lines), display=True, open=True) if growing else None


def _with_tail(tex: str, tail: str) -> str:
    if not tail:
        return tex
    return f"{tex} {tail}" if tail.isascii() else f"{tex} \\text{{{tail}}}"


def _marks(text: str, at: int = 0) -> tuple[str, str, bool]:
    """The opening mark at a place, the closing one, and whether both belong to the formula; empty if there is none."""
    if (found := _ENVIRONMENT.match(text, at)) is not None:
        return found[0], f"\\end{{{found[1]}}}", True
    mark = text[at : at + 2]
    return (mark, _CLOSING[mark], False) if mark in _CLOSING else ("", "", False)


def find_inline(text: str, start: int, end: int, *, growing: bool) -> Found | None:
    """The formula that begins at `start`."""
    mark, close, environment = _marks(text, start)
    if not mark:
        return _between_dollars(text, start, end)
    inside = start + len(mark)
    at = text.find(close, inside, min(end, inside + _MAX_CHARS))
    if at < 0:
        if not growing or end - inside > _MAX_CHARS:
            return None
        return Found(text[inside:end], end=end, display=mark != "\\(", open=True)
    after = at + len(close)
    tex = text[start:after] if environment else text[inside:at].strip()
    is_prose = len(tex) <= _MAX_PROSE_CHARS and _PROSE.fullmatch(tex) is not None
    if not tex or (is_prose and (mark != "$$" or " " in tex)):
        # Brackets that were escaped to be brackets; a shell's number, twice.
        return None
    if mark == "$$" and (
        _NO_OPENING.match(text, inside) or "`" in tex or "$" in (text[after : after + 1], text[start - 1 : start])
    ):
        return None
    return Found(tex, end=after, display=mark != "\\(")


def _between_dollars(text: str, start: int, end: int) -> Found | None:
    found = _DOLLAR.match(text, start, end)
    before = text[start - 1] if start else " "
    if found is None or (before.isascii() and (before.isalnum() or before in "\\$")):
        return None
    tex = found[1].strip()
    if not tex or tex[-1] in "=+<>":
        return None
    if len(tex) > 1 and tex[-1].isupper() and _AMOUNT.match(text, found.end()):
        # The sign of a currency: R$ 50.
        return None
    is_tex = _TEX.search(tex) is not None
    # Spaces inside stand at both ends or at none, and only in what is plainly a formula.
    padded = found[1][0].isspace(), found[1][-1].isspace()
    if any(padded) and not (all(padded) and is_tex):
        return None
    after = text[found.end() : found.end() + 1]
    if tex[-1] in _NO_END and (not is_tex or after.isalnum()):
        return None
    if not is_tex and (_WORDS.search(tex) or _UNSPACED.search(tex) or _SUMS.fullmatch(tex)):
        return None
    return Found(tex, end=found.end())
