"""Tools that compute: arithmetic, and units of measurement."""

from __future__ import annotations

import difflib
from fractions import Fraction

from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.own.arithmetic import NotArithmetic, compute
from core.tools.own.numbers import told
from core.tools.own.source import Arguments, OwnSource, OwnTool, number, reading, text
from core.tools.own.units import Unit, all_units, is_currency, unit_named

_ABSOLUTE_ZERO = Fraction(0)


def calculator() -> OwnSource:
    """The tools. They need nothing and change nothing."""
    return OwnSource(
        [
            OwnTool(
                tool=reading(
                    "calculate",
                    "Calculate",
                    "Compute an arithmetic expression exactly",
                    [
                        ("What is 15% of 80?", {"expression": "15% of 80"}),
                        "Wie viel ist 17 mal 23?",
                        "Combien font 1250 divisé par 8 ?",
                        "37乘以48等于多少",
                    ],
                    expression=text("as 12 * (3 + 4) or 15% of 80"),
                ),
                call=_calculate,
            ),
            OwnTool(
                tool=reading(
                    "convert_units",
                    "Convert units",
                    "Convert a value between units of measurement",
                    [
                        ("How many km are 5 miles?", {"value": 5, "from": "miles", "to": "km"}),
                        "Wie viel Grad Celsius sind 100 Fahrenheit?",
                        "3杯是多少毫升",
                        "12 GB en Mo",
                    ],
                    value=number("how much"),
                    from_=text("unit, as miles"),
                    to=text("unit, as km"),
                ),
                call=_convert,
            ),
        ]
    )


def _calculate(arguments: Arguments, _: CallContext) -> ToolResult:
    expression = " ".join(str(arguments["expression"]).split())
    try:
        result = compute(expression)
    except NotArithmetic as error:
        raise ToolFailed(str(error)) from None
    digits, whole = told(result.value, exact=result.exact)
    lines = [f"{expression.rstrip('=? ')} {'=' if whole else '≈'} {digits}"]
    lines += [
        f"({one} was read as {one.replace(',', '')}; with a decimal point it is {one.replace(',', '.')}.)"
        for one in result.unsure
    ]
    return ToolResult(text="\n".join(lines))


def _convert(arguments: Arguments, _: CallContext) -> ToolResult:
    # As it is written: 0.1 isn't the fraction that the computer has for it.
    try:
        value = Fraction(str(arguments["value"]))
    except (ValueError, ZeroDivisionError):
        raise ToolFailed("The value is no number. Give it in digits.") from None
    source, target = _unit(str(arguments["from"])), _unit(str(arguments["to"]))
    if source.kind != target.kind:
        raise ToolFailed(
            f"{source.name} is a unit of {source.kind}, {target.name} of {target.kind}: that can't be converted."
            " Ask for two units of one kind, or tell the user."
        )
    if value == 0 and (source.inverse or target.inverse) and source.inverse != target.inverse:
        raise ToolFailed("There is no such value for zero. Tell the user so.")
    base = source.to_base(value)
    if source.kind == "temperature" and base < _ABSOLUTE_ZERO:
        raise ToolFailed("There is no temperature below absolute zero (-273.15 °C). Tell the user so.")
    digits, exact = told(target.from_base(base))
    if exact and len(digits.replace("-", "").replace(".", "")) > 15:
        digits, exact = told(target.from_base(base), exact=False)
    return ToolResult(text=f"{told(value)[0]} {source.name} {'=' if exact else '≈'} {digits} {target.name}")


def _unit(said: str) -> Unit:
    found = unit_named(said)
    if found is not None:
        return found
    if is_currency(said):
        raise ToolFailed(
            "Currencies can't be converted: rates change, and nothing is looked up online. Tell the user so."
        )
    near = difflib.get_close_matches(said.casefold(), all_units().folded, n=3, cutoff=0.7)
    hint = f" Is it {' or '.join(near)}?" if near else " Use an English name, as miles, kg, cups or celsius."
    raise ToolFailed(f"The unit {said!r} isn't known.{hint}")
