"""Formulas of Word and PowerPoint in one line, as one would type them: (a+b)/2, x², √(x+1). Without that, half is 12.

The elements are those of Office Open XML's math (ECMA-376 part 1, 22.1).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from core.documents.formats.scripts import lowered, raised
from core.documents.formats.xml_parts import attribute, child, children, local

# Nobody writes formulas that are nested more deeply; of those their letters are taken.
_DEEPEST = 40
_ONE = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")


def linear(element: Element, depth: int = 0) -> str:
    """A formula, or a part of one."""
    name = local(element.tag)
    if name == "t":
        return element.text or ""
    if name.endswith("Pr"):
        return ""
    if depth > _DEEPEST:
        return "".join(element.itertext())
    build = _BUILDERS.get(name)
    if build is not None:
        return build(_Parts(element, depth + 1))
    said = ""
    for inner in element:
        said += linear(inner, depth + 1)
    return said


class _Parts:
    """What an element is made of, and its properties."""

    def __init__(self, element: Element, depth: int) -> None:
        self._element = element
        self._depth = depth

    def __call__(self, name: str) -> str:
        found = child(self._element, name)
        return linear(found, self._depth) if found is not None else ""

    def all(self, name: str) -> list[str]:
        return [linear(found, self._depth) for found in children(self._element, name)]

    def made_of(self, name: str) -> list[str]:
        found = child(self._element, name)
        names = [local(inner.tag) for inner in found] if found is not None else []
        return [one for one in names if not one.endswith("Pr")]

    def sign(self, name: str, default: str) -> str:
        """A property: a sign that the element is drawn with."""
        found = child(self._element, f"{local(self._element.tag)}Pr", name)
        return attribute(found, "val", default) if found is not None else default

    def rows(self) -> list[list[str]]:
        return [[linear(cell, self._depth) for cell in children(row, "e")] for row in children(self._element, "mr")]


def _in_brackets(text: str) -> str:
    """Unless it is one number or name."""
    return text if _ONE.fullmatch(text) else f"({text})"


def _above(text: str) -> str:
    up = raised(text)
    return up if up != text or not text.strip() else f"^{_in_brackets(text)}"


def _below(text: str) -> str:
    down = lowered(text)
    return down if down != text or not text.strip() else f"_{_in_brackets(text)}"


def _base(parts: _Parts) -> str:
    """Of what has an index or a power: a fraction as a whole."""
    return f"({parts('e')})" if parts.made_of("e") == ["f"] else parts("e")


def _fraction(parts: _Parts) -> str:
    # Without its line it is no fraction: n over k.
    sign = "¦" if parts.sign("type", "bar") == "noBar" else "/"
    return f"{_in_brackets(parts('num'))}{sign}{_in_brackets(parts('den'))}"


def _nary(parts: _Parts) -> str:
    return f"{parts.sign('chr', '∫')}{_below(parts('sub'))}{_above(parts('sup'))} {parts('e')}"


def _brackets(parts: _Parts) -> str:
    inside = parts.sign("sepChr", "|").join(parts.all("e"))
    return f"{parts.sign('begChr', '(')}{inside}{parts.sign('endChr', ')')}"


def _matrix(parts: _Parts) -> str:
    return "; ".join(", ".join(row) for row in parts.rows())


_BUILDERS: dict[str, Callable[[_Parts], str]] = {
    "f": _fraction,
    "sSup": lambda parts: _base(parts) + _above(parts("sup")),
    "sSub": lambda parts: _base(parts) + _below(parts("sub")),
    "sSubSup": lambda parts: _base(parts) + _below(parts("sub")) + _above(parts("sup")),
    "sPre": lambda parts: _below(parts("sub")) + _above(parts("sup")) + parts("e"),
    "rad": lambda parts: f"{_above(parts('deg'))}√{_in_brackets(parts('e'))}",
    "nary": _nary,
    "d": _brackets,
    "m": _matrix,
    "eqArr": lambda parts: "; ".join(parts.all("e")),
    "func": lambda parts: f"{parts('fName')} {parts('e')}",
    "limLow": lambda parts: f"{parts('e')}{_below(parts('lim'))}",
    "limUpp": lambda parts: f"{parts('e')}{_above(parts('lim'))}",
    "acc": lambda parts: parts("e") + parts.sign("chr", "\u0302"),
}
