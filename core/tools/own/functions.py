"""Functions that can be computed with: exactly, where there is an exact value."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Context, Decimal
from fractions import Fraction

# Decimal places that are kept where a result isn't exact.
CONTEXT = Context(prec=40, Emax=20_000, Emin=-20_000)

Function = Callable[[list[Fraction]], tuple[Fraction, bool]]


def decimal_of(value: Fraction) -> Decimal:
    return CONTEXT.divide(Decimal(value.numerator), Decimal(value.denominator))


def root_of(base: Fraction, exponent: Fraction) -> Fraction | None:
    """A power with a fraction that comes out even: 8^(1/3) is 2."""
    if exponent.denominator > 16 or abs(exponent.numerator) > 64:
        return None
    parts = []
    for part in (base.numerator, base.denominator):
        if part.bit_length() > 1000:
            return None
        near = round(part ** (1 / exponent.denominator))
        exactly = next(
            (one for one in (near - 1, near, near + 1) if one >= 0 and one**exponent.denominator == part), None
        )
        if exactly is None:
            return None
        parts.append(exactly)
    return None if not all(parts) and exponent < 0 else Fraction(parts[0], parts[1]) ** exponent.numerator


def _sqrt(values: list[Fraction]) -> tuple[Fraction, bool]:
    value = values[0]
    if value < 0:
        raise ValueError(value)
    roots = [math.isqrt(part) for part in (value.numerator, value.denominator)]
    if roots[0] ** 2 == value.numerator and roots[1] ** 2 == value.denominator:
        return Fraction(roots[0], roots[1]), True
    return Fraction(CONTEXT.sqrt(decimal_of(value))), False


def _logarithm(values: list[Fraction]) -> tuple[Fraction, bool]:
    """To the base 10, or to the second value."""
    value, base = values[0], values[1] if len(values) > 1 else Fraction(10)
    found = CONTEXT.divide(CONTEXT.ln(decimal_of(value)), CONTEXT.ln(decimal_of(base)))
    near = round(found)
    if abs(near) < 1000 and base**near == value:
        return Fraction(near), True
    return Fraction(found), False


def _rounded(values: list[Fraction]) -> tuple[Fraction, bool]:
    """Half up, as at school."""
    places = values[1] if len(values) > 1 else Fraction(0)
    if places.denominator != 1 or abs(places) > 100:
        raise ValueError(places)
    scale = Fraction(10) ** places.numerator
    scaled = abs(values[0]) * scale
    found = Fraction(math.floor(scaled + Fraction(1, 2))) / scale
    return -found if values[0] < 0 else found, True


def _float(function: Callable[[float], float]) -> Function:
    def call(values: list[Fraction]) -> tuple[Fraction, bool]:
        found = function(float(values[0]))
        # The sine of pi is nothing.
        return Fraction(0 if abs(found) < 1e-15 else found), False

    return call


def _by_decimal(function: Callable[[Decimal], Decimal]) -> Function:
    return lambda values: (Fraction(function(decimal_of(values[0]))), False)


def _exactly(function: Callable[[list[Fraction]], Fraction | int]) -> Function:
    return lambda values: (Fraction(function(values)), True)


def _whole(values: list[Fraction]) -> list[int]:
    if any(value.denominator != 1 for value in values):
        raise ValueError(values)
    return [value.numerator for value in values]


# What does it, and how many values it takes at least and at most. Angles are in radians but for those with "deg".
FUNCTIONS: dict[str, tuple[Function, int, int]] = {
    "sqrt": (_sqrt, 1, 1),
    "abs": (_exactly(lambda values: abs(values[0])), 1, 1),
    "min": (_exactly(min), 1, 50),
    "max": (_exactly(max), 1, 50),
    "sum": (_exactly(lambda values: sum(values, Fraction(0))), 1, 50),
    "mean": (_exactly(lambda values: sum(values, Fraction(0)) / len(values)), 1, 50),
    "average": (_exactly(lambda values: sum(values, Fraction(0)) / len(values)), 1, 50),
    "floor": (_exactly(lambda values: math.floor(values[0])), 1, 1),
    "ceil": (_exactly(lambda values: math.ceil(values[0])), 1, 1),
    "round": (_rounded, 1, 2),
    "gcd": (_exactly(lambda values: math.gcd(*_whole(values))), 1, 50),
    "lcm": (_exactly(lambda values: math.lcm(*_whole(values))), 1, 50),
    "ln": (_by_decimal(CONTEXT.ln), 1, 1),
    "log": (_logarithm, 1, 2),
    "log10": (_logarithm, 1, 1),
    "log2": (lambda values: _logarithm([values[0], Fraction(2)]), 1, 1),
    "exp": (_by_decimal(CONTEXT.exp), 1, 1),
    "sin": (_float(math.sin), 1, 1),
    "cos": (_float(math.cos), 1, 1),
    "tan": (_float(math.tan), 1, 1),
    "asin": (_float(math.asin), 1, 1),
    "acos": (_float(math.acos), 1, 1),
    "atan": (_float(math.atan), 1, 1),
    "degrees": (_float(math.degrees), 1, 1),
    "radians": (_float(math.radians), 1, 1),
}
