"""Sets formulas: `python -m core.formulas` reads one JSON line for each and answers each with one.

A process of its own, which whoever asks may end: TeX can be written so that reading it takes for ever, and even a thread at it would hold up
all others. Set by ziamath, which draws MathML with the outlines of a font; latex2mathml reads the TeX.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from typing import BinaryIO

import msgspec
from ziamath.config import config
from ziamath.mathfont import MathFont
from ziamath.zmath import Latex, Math

from core.formula import Formula, Picture

# Characters. Longer formulas are programs.
MAX_TEX_CHARS = 2_000
_MAX_DEPTH = 12

# Of the picture: ems, and characters of SVG. More would hold up whoever draws it.
_MAX_WIDTH, _MAX_HEIGHT = 200.0, 60.0
_MAX_SVG_CHARS = 100_000

# Pixels an em. Qt reads no finer than a hundredth of one.
_EM = 40.0

# What defines or reads something else; of the rest, what is unknown stays in the MathML as it was written.
_FORBIDDEN = re.compile(
    r"\\(?:(?:[egx]?def|let|futurelet|csname|input|include|read|write|openin|openout|catcode|loop)(?![A-Za-z])"
    r"|(?:re)?newcommand|providecommand|newenvironment|DeclareMathOperator|usepackage|require)"
)
# Numbers at the margin belong to papers. `dcases` differs by the size of fractions alone.
_ENVIRONMENTS = {
    "align": "align*",
    "alignat": "alignat*",
    "alignedat": "alignat*",
    "equation": "equation*",
    "gather": "gather*",
    "gathered": "gather*",
    "flalign": "align*",
    "flalign*": "align*",
    "multline": "multline*",
    "eqnarray": "align*",
    "eqnarray*": "align*",
    "dcases": "cases",
}
_ENVIRONMENT = re.compile(r"\\(begin|end)\{([A-Za-z]+\*?)\}")
_COLUMN_COUNT = re.compile(r"\\begin\{alignat\*\}\s*\{\d+\}")
_ROW_GAP = re.compile(r"\\\\\s*\[\s*-?[\d.]+\s*[a-z]{2}\s*\]")
_NUMBERED = re.compile(r"\\(?:label\{[^{}]*\}|nonumber(?![A-Za-z])|notag(?![A-Za-z]))")
_TAG = re.compile(r"\\tag\*?\{([^{}]*)\}")
_BINOMIAL = re.compile(r"\\[dt]?binom\s*(?=\{)")

# Stands in for a character the font lacks, such as a Chinese one: as wide and high as one of those.
_STAND_IN = "⬛"
_PATH = re.compile(r'<path d="([^"]*)"[^>]*?(?:fill="([^"]*)")?\s*/>')


# Plain outlines: Qt draws them faster than those that are named once and used again, and stand-ins can be told by their places.
config.svg2 = False


class CantBeSetError(ValueError):
    """The formula isn't one, uses what we can't set, or goes beyond a limit."""


def picture(formula: Formula) -> Picture:
    """Never raises: TeX is what a model writes, and ziamath meets what it doesn't know with whatever exception comes."""
    try:
        return _set(formula)
    except RecursionError:
        return Picture(error="nested too deeply")
    except Exception as error:  # noqa: BLE001
        return Picture(error=f"{type(error).__name__}: {error}"[:200])


def _set(formula: Formula) -> Picture:
    tex = prepared(formula.tex)
    missing = [char for char in tex if _lacks(char)]
    drawn = Latex("".join(_STAND_IN if _lacks(char) else char for char in tex), size=_EM, inline=not formula.display)
    if "\\" in drawn.mathmlstr():
        raise CantBeSetError("an unknown command")
    box = drawn.node.bbox
    if box.xmax - box.xmin > _MAX_WIDTH * _EM or box.ymax - box.ymin > _MAX_HEIGHT * _EM:
        raise CantBeSetError("too large")
    svg = drawn.svg()
    if len(svg) > _MAX_SVG_CHARS:
        raise CantBeSetError("too large")
    return Picture(
        svg=_with_text(svg, missing) if missing else svg,
        width=(box.xmax - box.xmin + 2 * drawn.margin) / _EM,
        ascent=(box.ymax + drawn.margin) / _EM,
        descent=(drawn.margin - box.ymin) / _EM,
    )


def prepared(tex: str) -> str:
    """TeX as ziamath reads it.

    Raises:
        CantBeSetError: too long, nested too deeply, or not a formula but a program.
    """
    if len(tex) > MAX_TEX_CHARS:
        raise CantBeSetError("too long")
    if _FORBIDDEN.search(tex):
        raise CantBeSetError("it defines something")
    if _depth(tex) > _MAX_DEPTH:
        raise CantBeSetError("nested too deeply")
    tex = _ENVIRONMENT.sub(lambda found: rf"\{found[1]}{{{_ENVIRONMENTS.get(found[2], found[2])}}}", tex)
    tex = _COLUMN_COUNT.sub(r"\\begin{align*}", tex).replace(r"\end{alignat*}", r"\end{align*}")
    tex = _TAG.sub(r"\\qquad \\text{(\1)}", _NUMBERED.sub("", _ROW_GAP.sub(r"\\\\ ", tex)))
    return _with_binomials(tex).strip()


def _depth(tex: str) -> int:
    """Also of what nests without braces: roots, fractions and scripts in a row."""
    deepest = depth = 0
    for found in re.finditer(r"\\[A-Za-z]+|\\.|[{}]", tex):
        word = found[0]
        depth += 1 if word in ("{", r"\left", r"\begin") else -1 if word in ("}", r"\right", r"\end") else 0
        deepest = max(deepest, depth)
    bare = max(
        (len(run[0]) for run in re.finditer(r"(?:\\(?:sqrt|frac|hat|vec|bar|overline)\s*|[\^_]\s*)+", tex)), default=0
    )
    return max(deepest, bare // 3)


def _with_binomials(tex: str) -> str:
    """Without `\\binom`, whose arguments ziamath takes to end at the first brace."""
    while (found := _BINOMIAL.search(tex)) is not None:
        upper, after = _group(tex, found.end())
        lower, after = _group(tex, after)
        tex = f"{tex[: found.start()]}{{\\left({{{upper}}} \\atop {{{lower}}}\\right)}}{tex[after:]}"
    return tex


def _group(tex: str, start: int) -> tuple[str, int]:
    """What stands in the braces that open at `start`, and where they end."""
    depth = 0
    for found in re.compile(r"\\.|[{}]").finditer(tex, start):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return tex[start + 1 : found.start()], found.end()
    raise CantBeSetError("a brace is open")


@cache
def _font() -> MathFont:
    return Math("<math><mi>x</mi></math>").font


@cache
def _lacks(char: str) -> bool:
    return not char.isascii() and not char.isspace() and _font().glyphindex(char) == 0


def _with_text(svg: str, missing: list[str]) -> str:
    """The picture with the missing characters, to be drawn by whoever has a font for them, where their stand-ins are."""
    left = iter(missing)

    def text(found: re.Match[str]) -> str:
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", found[1])]
        across, down = numbers[::2], numbers[1::2]
        size, height = max(across) - min(across), max(down) - min(down)
        # Minus signs and bars are four corners too, but no square.
        if re.sub(r"[^A-Z]", "", found[1]) != "MLLLLZ" or abs(size - height) > 0.02 * size:
            return found[0]
        return (
            f'<text x="{min(across):.2f}" y="{max(down) - 0.12 * size:.2f}" font-size="{size:.2f}" '
            f'fill="{found[2] or "black"}">{next(left, "")}</text>'
        )

    return _PATH.sub(text, svg)


def answer(source: BinaryIO, target: BinaryIO) -> None:
    """Answer each line until there are no more."""
    for line in source:
        target.write(msgspec.json.encode(picture(msgspec.json.decode(line, type=Formula))) + b"\n")
        target.flush()


def main() -> int:
    """Returns the exit code."""
    answer(sys.stdin.buffer, sys.stdout.buffer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
