"""Units of measurement, exactly as they are defined."""

from __future__ import annotations

import tomllib
import unicodedata
from fractions import Fraction
from functools import cache
from typing import NamedTuple

import msgspec

from core.paths import RESOURCES

_CURRENCY = "currency"


class Unit(msgspec.Struct, frozen=True):
    """One of them.

    Attributes:
        factor, offset: how much of the first unit of its kind it is, and what is added then.
        inverse: it is `factor` by the first unit: miles per gallon.
    """

    name: str
    kind: str
    factor: Fraction
    offset: Fraction = Fraction(0)
    inverse: bool = False

    def to_base(self, value: Fraction) -> Fraction:
        return self.factor / value if self.inverse else value * self.factor + self.offset

    def from_base(self, value: Fraction) -> Fraction:
        return self.factor / value if self.inverse else (value - self.offset) / self.factor


class Units(NamedTuple):
    """By the names as they are written, by folded names, and what currencies are called."""

    written: dict[str, Unit]
    folded: dict[str, Unit]
    currencies: frozenset[str]


def unit_named(said: str) -> Unit | None:
    """The unit of that name in one of many languages."""
    units = all_units()
    name = _plain(said)
    return units.written.get(name) or units.folded.get(name.casefold())


def is_currency(said: str) -> bool:
    name = _plain(said)
    return name.casefold() in all_units().currencies or any(unicodedata.category(letter) == "Sc" for letter in name)


@cache
def all_units() -> Units:
    """As in `resources/tools/units.toml`."""
    kinds: dict[str, dict[str, str]] = tomllib.loads((RESOURCES / "tools" / "units.toml").read_text(encoding="utf-8"))
    currencies = frozenset(_names(kinds.pop(_CURRENCY)["names"]))
    written: dict[str, Unit] = {}
    folded: dict[str, Unit] = {}
    for kind, listed in kinds.items():
        for name, told in listed.items():
            size, _, names = told.partition(":")
            factor, _, offset = size.strip().partition(" ")
            inverse = factor.startswith("/")
            unit = Unit(name, kind, _fraction(factor.lstrip("/")), _fraction(offset or "0"), inverse)
            for one in (name, *_names(names)):
                written.setdefault(_plain(one), unit)
                folded.setdefault(_plain(one).casefold(), unit)
    return Units(written, folded, currencies)


def _names(listed: str) -> list[str]:
    return [name for part in listed.split(",") if (name := part.strip())]


def _plain(name: str) -> str:
    return " ".join(name.strip().rstrip(".").split())


def _fraction(text: str) -> Fraction:
    above, _, below = text.partition("/")
    return Fraction(above) / Fraction(below or "1")
