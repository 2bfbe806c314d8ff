"""Exact arithmetic on what people type: fractions as long as it goes, never Python's `eval`.

A grammar of numbers, operators, brackets and some functions, by precedence climbing (Pratt 1973). Everything is bounded: the text,
brackets in brackets, the size of each result.
"""

from __future__ import annotations

import math
import re
from decimal import DecimalException
from fractions import Fraction

import msgspec

from core.tools.own.functions import CONTEXT, FUNCTIONS, decimal_of, root_of
from core.tools.own.numbers import NUMBER, either, read_number, without_groups

_LONGEST = 400
_DEEPEST = 40
_MOST_BITS = 60_000
_MOST_FACTORIAL = 2_000


_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_SUPERSCRIPT = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+")
_SAME = {
    "×": "*",
    "·": "*",
    "⋅": "*",
    "∙": "*",
    "x": "*",
    "X": "*",
    "÷": "/",
    ":": "/",
    "∕": "/",
    "⁄": "/",
    "−": "-",
    "–": "-",
    "**": "^",
}
_NAME = re.compile(r"[^\W\d_]+(?:\d+(?=\())?")
_MARK = re.compile(r"\*\*|//|[-+*/^%!(),;√π×·⋅∙÷:∕⁄−–]")

# "15 % of 80", between a percentage and what it is of.
_OF = frozenset(["of", "von", "vom", "de", "del", "di", "do", "da", "от", "z", "od", "的", "の"])
_CONSTANTS = {"pi": Fraction(math.pi), "π": Fraction(math.pi), "e": Fraction(math.e), "tau": Fraction(math.tau)}


class NotArithmetic(Exception):
    """It can't be computed; the text says why, and what to write instead."""


class Result(msgspec.Struct, frozen=True):
    """What came out.

    Attributes:
        exact: nothing was rounded.
        unsure: numbers of it that some people would read otherwise.
    """

    value: Fraction
    exact: bool
    unsure: tuple[str, ...] = ()


def compute(text: str) -> Result:
    """Compute what is written there.

    Raises:
        NotArithmetic: it can't be.
    """
    parser = _Parser(_tokens(text))
    value = parser.whole()
    return Result(value, parser.exact, tuple(parser.unsure))


def _tokens(text: str) -> list[str]:
    if len(text) > _LONGEST:
        raise NotArithmetic(f"This is longer than {_LONGEST} characters. Compute it in parts.")
    plain = _SUPERSCRIPT.sub(lambda match: f"^({match[0].translate(_SUPERSCRIPTS)})", text.strip().rstrip("=?").strip())
    plain = without_groups(plain)
    found: list[str] = []
    place = 0
    while place < len(plain):
        if plain[place].isspace():
            place += 1
            continue
        match = NUMBER.match(plain, place) or _NAME.match(plain, place) or _MARK.match(plain, place)
        if match is None:
            raise NotArithmetic(f"{plain[place]!r} is no part of a calculation. Write it like 12 * (3 + 4).")
        found.append(match[0])
        place = match.end()
    if not found:
        raise NotArithmetic("There is nothing to compute. Write it like 12 * (3 + 4).")
    return found


class _Parser:
    """One calculation, token by token."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0
        self.exact = True
        self.unsure: list[str] = []

    def whole(self) -> Fraction:
        value = self._sum()
        if self._next():
            raise NotArithmetic(f"{self._next()!r} isn't expected there. Write it like 12 * (3 + 4).")
        return value

    def _next(self) -> str:
        token = self._tokens[self._place] if self._place < len(self._tokens) else ""
        return _SAME.get(token, token)

    def _take(self) -> str:
        token = self._next()
        self._place += 1
        return token

    def _sum(self) -> Fraction:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotArithmetic("There are too many brackets in brackets. Compute it in parts.")
        value = self._product()
        while (sign := self._next()) in ("+", "-"):
            self._take()
            start = self._place
            other = self._product()
            if self._is_percentage(start):
                # "80 + 15 %" is what 80 are with 15 % of it.
                other *= value
            value = self._fits(value + other if sign == "+" else value - other)
        self._depth -= 1
        return value

    def _is_percentage(self, start: int) -> bool:
        taken = self._tokens[start : self._place]
        return len(taken) == 2 and taken[1] == "%" and taken[0][0].isdecimal()

    def _product(self) -> Fraction:
        value = self._signed()
        while True:
            sign = self._next()
            if sign in ("*", "/", "//", "mod"):
                self._take()
                value = self._fits(self._joined(value, sign, self._signed()))
            elif sign.casefold() in _OF and self._tokens[self._place - 1] == "%":
                self._take()
                value = self._fits(value * self._signed())
            elif sign == "%" and self._place + 1 < len(self._tokens) and self._begins(self._tokens[self._place + 1]):
                self._take()
                value = self._joined(value, "mod", self._signed())
            elif sign in ("(", "√", "π") or (sign.casefold() in FUNCTIONS or sign in _CONSTANTS):
                value = self._fits(value * self._signed())  # 2(3 + 4)
            else:
                return value

    def _joined(self, value: Fraction, sign: str, other: Fraction) -> Fraction:
        if sign == "*":
            return value * other
        if other == 0:
            raise NotArithmetic("Nothing can be divided by zero. Tell the user so.")
        if sign == "/":
            return value / other
        return Fraction(value // other) if sign == "//" else value % other

    def _signed(self) -> Fraction:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotArithmetic("There are too many signs in a row. Write it like 12 * (3 + 4).")
        try:
            if self._next() in ("+", "-"):
                sign = self._take()
                value = self._signed()
                return -value if sign == "-" else value
            value = self._behind(self._first())
            if self._next() != "^":
                return value
            self._take()
            # To the right first: 2^3^2 is 2^9. -2^2 is -4.
            return self._power(value, self._signed())
        finally:
            self._depth -= 1

    def _behind(self, value: Fraction) -> Fraction:
        while True:
            if self._next() == "!":
                self._take()
                value = self._factorial(value)
            elif self._next() == "%" and not (
                self._place + 1 < len(self._tokens) and self._begins(self._tokens[self._place + 1])
            ):
                self._take()
                value /= 100
            else:
                return value

    @staticmethod
    def _begins(token: str) -> bool:
        """A number begins there, so that "%" before it is the remainder."""
        return (token[0].isdecimal() or token in ("(", "√", "π") or token.casefold() in FUNCTIONS) and token not in _OF

    def _first(self) -> Fraction:
        word = self._take()
        if not word:
            raise NotArithmetic("Something is missing at the end. Write it like 12 * (3 + 4).")
        if word[0].isdecimal() or (word[0] in ".," and len(word) > 1):
            return self._number(word)
        if word == "(":
            value = self._sum()
            if self._take() != ")":
                raise NotArithmetic("A bracket isn't closed. Write it like 12 * (3 + 4).")
            return value
        if word == "√":
            return self._called("sqrt", [self._first()])
        name = word.casefold()
        if name in FUNCTIONS and self._next() == "(":
            return self._called(name, self._arguments())
        if name in _CONSTANTS:
            self.exact = False
            return _CONSTANTS[name]
        raise NotArithmetic(
            f"{word!r} isn't known here. Write numbers, + - * / ^ % ( ), and functions such as sqrt(2)."
        )

    def _number(self, token: str) -> Fraction:
        if len(token) > 200:
            raise NotArithmetic("This number is too long.")
        try:
            value = read_number(token)
        except (ValueError, OverflowError):
            raise NotArithmetic(f"{token!r} can't be read as one number. Write 1234.5.") from None
        if either(token):
            self.unsure.append(token)
        return self._fits(value)

    def _arguments(self) -> list[Fraction]:
        """In brackets, a comma parts numbers."""
        self._take()
        start, depth = self._place, 1
        end = start
        while end < len(self._tokens) and depth:
            depth += (self._tokens[end] == "(") - (self._tokens[end] == ")")
            end += 1
        # "1,5" has been read as one number; "max(1,5)" has two.
        parted = [part for token in self._tokens[start:end] for part in re.split("(,)", token) if part]
        self._tokens[start:end] = parted
        values = [self._sum()]
        while self._next() in (",", ";"):
            self._take()
            values.append(self._sum())
        if self._take() != ")":
            raise NotArithmetic("A bracket isn't closed. Write it like max(1, 2).")
        return values

    def _called(self, name: str, values: list[Fraction]) -> Fraction:
        function, least, most = FUNCTIONS[name]
        if not least <= len(values) <= most:
            raise NotArithmetic(
                f"{name} takes {least if least == most else 'other'} values. Write it like sqrt(2) or max(1, 2)."
            )
        try:
            found, exact = function(values)
        except (ValueError, OverflowError, ZeroDivisionError, DecimalException):
            raise NotArithmetic(f"{name} has no value there that can be told. Tell the user so.") from None
        self.exact = self.exact and exact
        return self._fits(found)

    def _factorial(self, value: Fraction) -> Fraction:
        if value.denominator != 1 or not 0 <= value <= _MOST_FACTORIAL:
            raise NotArithmetic(f"Factorials are computed of whole numbers from 0 to {_MOST_FACTORIAL:,}.")
        return self._fits(Fraction(math.factorial(value.numerator)))

    def _power(self, base: Fraction, exponent: Fraction) -> Fraction:
        if base == 0 and exponent < 0:
            raise NotArithmetic("Nothing can be divided by zero. Tell the user so.")
        bits = max(base.numerator.bit_length(), base.denominator.bit_length())
        if exponent.denominator == 1:
            if base not in (0, 1, -1) and bits * abs(exponent.numerator) > _MOST_BITS:
                raise NotArithmetic("The result would be too large to write down. Tell the user so.")
            if base in (0, 1, -1):
                return base ** (exponent.numerator % 2 or 2) if exponent else Fraction(1)
            return base**exponent.numerator
        if base < 0:
            raise NotArithmetic("A negative number has no such root here. Tell the user so.")
        root = root_of(base, exponent)
        if root is not None:
            return self._fits(root)
        self.exact = False
        try:
            return self._fits(Fraction(CONTEXT.power(decimal_of(base), decimal_of(exponent))))
        except (DecimalException, ValueError, OverflowError):
            raise NotArithmetic("The result would be too large to write down. Tell the user so.") from None

    @staticmethod
    def _fits(value: Fraction) -> Fraction:
        if max(value.numerator.bit_length(), value.denominator.bit_length()) > _MOST_BITS:
            raise NotArithmetic("The result would be too large to write down. Tell the user so.")
        return value
