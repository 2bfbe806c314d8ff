"""Arithmetic and units: exact, and bounded whatever is typed."""

from __future__ import annotations

import contextlib
import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tools.base import ToolFailed
from core.tools.own.arithmetic import NotArithmetic, compute
from core.tools.own.calculator import calculator
from core.tools.own.units import all_units, unit_named
from tests.unit_core.tools.calling import said

TOOLS = calculator()


def calculated(expression: str) -> str:
    return said(TOOLS, "calculate", expression=expression).partition("\n")[0].rpartition(" ")[2]


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("12*(3+4)", "84"), ("0.1 + 0.2", "0.3"), ("1/3*3", "1"), ("10/4", "2.5"), ("2^10", "1024"), ("2**3**2", "512"),
        ("-2^2", "-4"), ("(-2)^2", "4"), ("2^-3", "0.125"), ("7 // 2", "3"), ("7 mod 3", "1"), ("17 % 5", "2"), ("-7 mod 3", "2"),
        ("15% of 80", "12"), ("15 % von 80", "12"), ("80 + 15%", "92"), ("80 - 15%", "68"), ("15%", "0.15"), ("200*15%", "30"),
        ("20% de 50", "10"), ("50 的 2", None), ("30%的 200", "60"), ("10% of 50 + 5", "10"), ("100 + 10% - 10%", "99"),
        ("1.234,5 + 1", "1235.5"), ("1,234.5 + 1", "1235.5"), ("3,5 * 2", "7"), ("1.234.567", "1234567"), ("1,234,567", "1234567"),
        ("1 234 567 + 1", "1234568"), ("1'000'000 / 4", "250000"), ("1,234", "1234"), ("1.234", "1.234"), ("1,2345", "1.2345"),
        (",5 + .5", "1"), ("1e3 + 1E-1", "1000.1"), ("5!", "120"), ("3!!", "720"), ("0!", "1"), ("sqrt(2)^2", "2"), ("√16", "4"), ("2√9", "6"),
        ("3²+4²", "25"), ("10⁻²", "0.01"), ("½ + ¼", None), ("2(3+4)", "14"), ("(1+2)(3+4)", "21"), ("3 × 4 ÷ 2 − 1", "5"), ("3 x 4", "12"),
        ("8^(1/3)", "2"), ("27^(2/3)", "9"), ("max(1,5)", "5"), ("max(1.5; 2)", "2"), ("max(1,234, 5)", "234"), ("min(3, -2, 5)", "-2"),
        ("round(2.5)", "3"), ("round(-2.5)", "-3"), ("round(1.005, 2)", "1.01"), ("floor(-1.5)", "-2"), ("ceil(1.2)", "2"), ("gcd(12, 18)", "6"),
        ("log(1000)", "3"), ("log(8, 2)", "3"), ("log2(1024)", "10"), ("mean(1, 2, 4)", "2.33333333333"), ("abs(-3)", "3"),
        ("sin(0)", "0"), ("pi", "3.14159265359"), ("2 pi", "6.28318530718"), ("e^0", "1"), ("ln(e)", "1"), ("sqrt(2)", "1.41421356237"),
        ("1/3", "0.333333333333"), ("2/3*100", "66.6666666667"), ("10^30", "1" + "0" * 30), ("10^300", "1e300"), ("1/10^20", "0.00000000000000000001"),
        ("1-0.9", "0.1"), ("0^0", "1"), ("1^999999999999", "1"), ("(-1)^999999999999", "-1"), ("0^5", "0"), ("12 + 30 =", "42"), ("6*7?", "42"),
        ("4.35*100", "435"), ("0.1*3", "0.3"), ("--5", "5"), ("+5", "5"), ("2 + -3", "-1"), ("100!/98!", "9900"), ("10 : 4", "2.5"),
    ],
)  # fmt: skip
def test_it_computes(expression: str, result: str | None) -> None:
    if result is None:
        with pytest.raises(ToolFailed):
            calculated(expression)
    else:
        assert calculated(expression) == result


@pytest.mark.parametrize(
    ("expression", "why"),
    [
        ("", "nothing to compute"), ("1/0", "zero"), ("0^-1", "zero"), ("5 mod 0", "zero"), ("9^9^9", "too large"), ("9**9**9**9", "too large"),
        ("(((9^999)^999)^999)", "too large"), ("99999!", "Factorials"), ("(2.5)!", "Factorials"), ("(-1)!", "Factorials"), ("sqrt(-1)", "no value"),
        ("ln(0)", "no value"), ("log(-5)", "no value"), ("(-8)^(1/3)", "no such root"), ("1 +", "missing"), ("(1", "isn't closed"), ("1)", "isn't expected"),
        ("2 3", "isn't expected"), ("import os", "isn't known"), ("__import__('os')", "no part"), ("a.b", "no part|isn't known"), ("[1]*9", "no part"),
        ("lambda: 1", "isn't known"), ("1.2.3", "one number"), ("12.34.567", "one number"), ("1,2,3", "one number"), ("1,2.3,4", "one number"),
        ("(" * 100 + "1" + ")" * 100, "too many brackets|too many signs"), ("-" * 300 + "1", "too many signs"), ("1+" * 300 + "1", "longer than"),
        ("9" * 390, None), ("exp(10^9)", "no value"), ("10^0.5^-9999", "too large|no value"), ("sin(10^400)", "no value"), ("max()", "isn't known|missing|expected"),
        ("sqrt(1,2,3)", "takes"), ("5 apples", "isn't expected"), ("\x00", "no part"), ("1e9999", None), ("1e99999", None),
    ],
)  # fmt: skip
def test_what_cant_be_computed_is_said_so_soon(expression: str, why: str | None) -> None:
    started = time.monotonic()
    if why is None:
        with contextlib.suppress(ToolFailed):
            calculated(expression)
    else:
        with pytest.raises(ToolFailed, match=why):
            calculated(expression)
    assert time.monotonic() - started < 0.5


def test_what_may_be_read_otherwise_is_said() -> None:
    assert "1,234 was read as 1234; with a decimal point it is 1.234." in said(
        TOOLS, "calculate", expression="1,234 * 2"
    )
    assert "\n" not in said(TOOLS, "calculate", expression="1.234,5 * 2")


@given(st.text(alphabet="0123456789.,+-*/^%()!e ofsqrtmax√²'", max_size=40))
def test_whatever_is_typed_ends_soon(text: str) -> None:
    started = time.monotonic()
    with contextlib.suppress(NotArithmetic):
        compute(text)
    assert time.monotonic() - started < 1.0


@given(
    st.recursive(
        st.integers(-999, 999).map(str),
        lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda parts: f"({' '.join(parts)})"),
        max_leaves=12,
    )
)
def test_it_agrees_with_fractions(text: str) -> None:
    import re

    try:
        expected = eval(re.sub(r"(\d+)", r"Fraction(\1)", text), {"Fraction": Fraction})
    except ZeroDivisionError:
        with pytest.raises(NotArithmetic):
            compute(text)
        return
    assert compute(text).value == expected


# --- units ---


@pytest.mark.parametrize(
    ("value", "source", "target", "result"),
    [
        (5, "miles", "km", "5 mi = 8.04672 km"), (1, "Zoll", "Zentimeter", "1 in = 2.54 cm"), (100, "Fahrenheit", "Celsius", "100 °F ≈ 37.7777777778 °C"),
        (-40, "°C", "°F", "-40 °C = -40 °F"), (0, "K", "°C", "0 K = -273.15 °C"), (20, "摄氏度", "华氏度", "20 °C = 68 °F"), (3, "cups", "ml", "3 cup = 709.7647095 mL"),
        (2, "tablespoons", "teaspoons", "2 tbsp = 6 tsp"), (1, "imperial pint", "ml", "1 imp pt = 568.26125 mL"), (12, "GB", "MB", "12 GB = 12000 MB"),
        (1, "GiB", "GB", "1 GiB = 1.073741824 GB"), (100, "Mbit/s", "MB/s", "100 Mbit/s = 12.5 MB/s"), (8, "Mb", "MB", "8 Mbit = 1 MB"), (1, "mW", "MW", "1 mW = 0.000000001 MW"),
        (70, "kg", "pounds", "70 kg ≈ 154.323583529 lb"), (11, "stone", "kg", "11 st = 69.85322498 kg"), (0.1, "m", "mm", "0.1 m = 100 mm"),
        (90, "km/h", "mph", "90 km/h ≈ 55.9234073014 mph"), (1, "Hektar", "平方米", "1 ha = 10000 m²"), (30, "mpg", "l/100km", "30 mpg ≈ 7.84048611111 L/100km"),
        (8, "L/100km", "km/L", "8 L/100km = 12.5 km/L"), (90, "minutes", "hours", "90 min = 1.5 h"), (1, "PS", "kW", "1 PS = 0.73549875 kW"), (6, "英尺", "米", "6 ft = 1.8288 m"),
        (180, "degrees", "rad", "180 ° ≈ 3.14159265359 rad"), (2, "斤", "公斤", "2 pfund = 1 kg"), (500, "kcal", "kJ", "500 kcal = 2092 kJ"), (3, "EL", "TL", "3 metric tbsp = 9 metric tsp"),
    ],
)  # fmt: skip
def test_units_are_converted(value: float, source: str, target: str, result: str) -> None:
    assert said(TOOLS, "convert_units", value=value, **{"from": source, "to": target}) == result


@pytest.mark.parametrize(
    ("value", "source", "target", "why"),
    [
        (1, "kg", "m", "can't be converted"), (1, "USD", "EUR", "Currencies"), (1, "€", "$", "Currencies"), (1, "cups", "g", "can't be converted"), (-300, "°C", "K", "absolute zero"),
        (1, "mils", "km", "isn't known. Is it"), (1, "foo", "bar", "isn't known"), (1, "", "m", "isn't known"), (0, "mpg", "L/100km", "zero"), (float("nan"), "m", "km", "no number"),
        (float("inf"), "m", "km", "no number"),
    ],
)  # fmt: skip
def test_what_isnt_a_conversion_is_said_so(value: float, source: str, target: str, why: str) -> None:
    with pytest.raises(ToolFailed, match=why):
        said(TOOLS, "convert_units", value=value, **{"from": source, "to": target})


def test_every_name_is_of_one_unit_and_every_conversion_goes_back() -> None:
    units = all_units()
    for name, unit in units.written.items():
        assert unit_named(name) == unit
        assert unit.from_base(unit.to_base(Fraction(7, 3))) == Fraction(7, 3), name
    kinds = {unit.kind for unit in units.written.values()}
    assert len(kinds) >= 15
    assert len({unit.name for unit in units.written.values()}) == len(set(units.written.values()))
