"""Chemistry as models write it, in the marks of LaTeX's mhchem: `\\ce{2H2 + O2 -> 2H2O}` as the TeX that ziamath sets."""

from __future__ import annotations

import re

_ARROWS = {
    "<=>>": r"\rightleftharpoons",
    "<<=>": r"\rightleftharpoons",
    "<=>": r"\rightleftharpoons",
    "<->": r"\leftrightarrow",
    "<-->": r"\rightleftarrows",
    "->": r"\rightarrow",
    "<-": r"\leftarrow",
}
_ARROW = re.compile("|".join(map(re.escape, sorted(_ARROWS, key=len, reverse=True))))
_OVER = re.compile(r"\s*\[((?:[^\[\]{}]|\{[^{}]*\})*)\]")
_SPACE = re.compile(r"\s+")
_LETTERS = re.compile(r"[A-Za-z]+|[^\x00-\x7f]+")
_COUNT = re.compile(r"\d+")
_NUMBER = re.compile(r"(\d+)/(\d+)|\d+(?:[.,]\d+)?")
_SCRIPT = re.compile(r"([\^_])\s*(?:\{((?:[^{}]|\{[^{}]*\})*)\}|(\d*[+-]+|[+-]?\d+|[A-Za-z*•.]+))")
_CHARGE = re.compile(r"[+-]+(?=[\s)\]},;]|$)")
_STATE = re.compile(r"\((?:s|l|g|aq|cr|am|sln)\)")
_ASIDE = re.compile(r"\$([^$]*)\$|\{((?:[^{}]|\{[^{}]*\})*)\}|\\[A-Za-z]+")
_BONDS = {"-": "{-}", "=": "{=}", "#": r"{\equiv}", "*": r"\cdot ", ".": r"\cdot ", "·": r"\cdot "}
_POWER_OF_TEN = re.compile(r"(\d)[eE]([+-]?\d+)")
_UNIT = re.compile(r"(?<![\\A-Za-z])[A-Za-zµμΩ%°]+")


def chemistry(marks: str) -> str:
    """The TeX of what stands in `\\ce{}`."""
    tex: list[str] = []
    at = 0
    # What a number right behind belongs to, and what a charge does.
    bound = False
    while at < len(marks):
        if found := _ARROW.match(marks, at):
            at = found.end()
            above, at = _beside(marks, at)
            below, at = _beside(marks, at)
            tex.append(_arrow(_ARROWS[found[0]], above, below))
            bound = False
        elif found := _SPACE.match(marks, at):
            at, bound = found.end(), False
            if marks[at : at + 2] in ("^", "^ ", "v", "v "):
                tex.append(r"\uparrow " if marks[at] == "^" else r"\downarrow ")
                at += 1
        elif bound and (found := _CHARGE.match(marks, at)):
            tex.append(f"^{{{found[0]}}}")
            at = found.end()
        elif found := _SCRIPT.match(marks, at):
            inside = found[2] if found[2] is not None else found[3]
            hangs = bound or (tex and tex[-1].startswith("{}"))
            tex.append(f"{'' if hangs else '{}'}{found[1]}{{{_upright(inside)}}}")
            at = found.end()
        elif found := _STATE.match(marks, at):
            tex.append(rf"\,\mathrm{{{found[0]}}}")
            at, bound = found.end(), True
        elif bound and (found := _COUNT.match(marks, at)):
            tex.append(f"_{{{found[0]}}}")
            at = found.end()
        elif found := _NUMBER.match(marks, at):
            tex.append(rf"\tfrac{{{found[1]}}}{{{found[2]}}}\," if found[1] else rf"{found[0]}\,")
            at = found.end()
        elif found := _LETTERS.match(marks, at):
            tex.append(_upright(found[0]))
            at, bound = found.end(), True
        elif found := _ASIDE.match(marks, at):
            inside = found[1] if found[1] is not None else found[2]
            tex.append(f"{{{inside}}}" if inside is not None else f"{found[0]} ")
            at, bound = found.end(), True
        else:
            sign = marks[at]
            tex.append(_BONDS[sign] if bound and sign in _BONDS else sign)
            at, bound = at + 1, sign in ")]"
    return "".join(tex)


def unit(marks: str) -> str:
    """The TeX of what stands in `\\pu{}`: a number and its unit."""
    tex = _UNIT.sub(lambda found: rf"\mathrm{{{found[0]}}}", _POWER_OF_TEN.sub(r"\1\\times10^{\2} ", marks.strip()))
    return _SPACE.sub(r"\\,", tex).replace("*", r"\cdot ")


def _beside(marks: str, at: int) -> tuple[str, int]:
    found = _OVER.match(marks, at)
    return (found[1], found.end()) if found else ("", at)


def _arrow(arrow: str, above: str, below: str) -> str:
    if not above and not below:
        return f" {arrow} "
    words = [rf"\;{chemistry(side)}\;" if side else "" for side in (above, below)]
    tex = (
        rf"\overset{{{words[0]}}}{{\longrightarrow}}"
        if arrow == r"\rightarrow"
        else rf"\overset{{{words[0]}}}{{{arrow}}}"
    )
    return rf" \underset{{{words[1]}}}{{{tex}}} " if below else f" {tex} "


def _upright(words: str) -> str:
    return rf"\mathrm{{{words}}}" if any(char.isalpha() for char in words) else words
