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

import core.formula_tables  # noqa: F401  # its tables take the place of ziamath's
from core.formula import Formula, Picture
from core.formula_tex import CantBeSetError, prepared

# Of the picture: ems, and characters of SVG. More would hold up whoever draws it.
_MAX_WIDTH, _MAX_HEIGHT = 200.0, 60.0
_MAX_SVG_CHARS = 100_000

# Pixels an em. Qt reads no finer than a hundredth of one.
_EM = 40.0

# Stands in for a character the font lacks, such as a Chinese one: as wide and high as one of those.
_STAND_IN = "⬛"
# What latex2mathml lays over a sign that it knows no negation of; ziamath puts it beside.
_STROKE = "&#10744;"
_PATH = re.compile(r'<path d="([^"]*)"[^>]*?(?:fill="([^"]*)")?\s*/>')


# Plain outlines: Qt draws them faster than those that are named once and used again, and stand-ins can be told by their places.
config.svg2 = False


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
    written = drawn.mathmlstr()
    if "\\" in written:
        raise CantBeSetError("an unknown command")
    if _STROKE in written:
        raise CantBeSetError("something is struck out that has no sign of its own")
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
