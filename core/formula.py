"""What is asked of `core.formulas` and what it answers. Apart from it: who asks needs nothing of what sets them."""

from __future__ import annotations

import msgspec


class Formula(msgspec.Struct, frozen=True):
    """TeX without what stood around it. `display`: on lines of its own."""

    tex: str
    display: bool


class Picture(msgspec.Struct, frozen=True):
    """A set formula, or why there is none.

    Attributes:
        svg: black; empty if the formula can't be set.
        width, ascent, descent: in ems, the last two from the base line.
    """

    svg: str = ""
    width: float = 0.0
    ascent: float = 0.0
    descent: float = 0.0
    error: str = ""
