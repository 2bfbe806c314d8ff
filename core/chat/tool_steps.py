"""Calls of tools as they stand in the prompt, among the memory functions that were called for the same reply."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from core.chat.function_calls import ARGUMENTS, OPENING, call_text, fenced, result_text, shortened
from core.records import FunctionStep, Tool, ToolCallPhase
from core.storage.tool_calls import MadeCall
from core.tools.arguments import read_arguments

# What a model did before it answered.
Step = FunctionStep | MadeCall

_MISFIT = "<function_result>\nThe arguments don't fit: {}\n</function_result>\n(Write the call again, so that they do.)"
_NEXT = '(My message was: "{}" Done so far: {}. Is a part of it not done yet? Then call the tool for that part now. Else send_message.)'
_LONGEST_SHORT = 40  # characters of an argument
_CHANGED = "(I changed the arguments to {}.)\n"
_ANSWER = "Now answer my message in plain words, from the results above. Say of nothing that it was done which no result says."


class Wish(msgspec.Struct, frozen=True):
    """A call of a tool as the model wrote it.

    Attributes:
        arguments: None: they are no JSON, or were cut.
        written: the whole step.
    """

    tool: str
    arguments: dict[str, Any] | None
    written: str


class _Written(msgspec.Struct):
    function: str
    arguments: dict[str, Any]


def read_wish(text: str, tools: Sequence[Tool]) -> Wish | None:
    """The call of one of these tools that a step after `OPENING` spells; None if it is something else."""
    name = text.partition('"')[0]
    if name not in {tool.name for tool in tools}:
        return None
    written = OPENING + text
    try:
        read = msgspec.json.decode(written, type=_Written)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return Wish(name, None, written)
    return Wish(name, read.arguments, written.strip())


def named(text: str, tools: Sequence[Tool]) -> Tool | None:
    """The tool whose arguments come next."""
    return next((tool for tool in tools if text == tool.name + ARGUMENTS), None)


def step_text(step: Step) -> str:
    """A step as the model wrote it."""
    return step.written if isinstance(step, MadeCall) else call_text(step)


def after_step(steps: Sequence[Step], asked: str, *, last: bool) -> str:
    """What stands in the prompt after the last of these steps. The same steps always give the same text.

    Args:
        asked: the user's message.
        last: the answer comes next.
    """
    step = steps[-1]
    if not isinstance(step, MadeCall):
        return result_text([one for one in steps if isinstance(one, FunctionStep)], asked, last=last)
    call = step.call
    changed = _CHANGED.format(call.arguments) if _is_changed(step) else ""
    text = changed + fenced(call.result)
    if last:
        return f'{text}\n\nMy message was: "{shortened(asked)}"\n{_ANSWER}'
    return f"{text}\n{_NEXT.format(shortened(asked), _done(steps))}"


def misfit_text(why: str) -> str:
    """What the model is told of a call that can't be made so."""
    return _MISFIT.format(why[:400])


def ends_steps(steps: Sequence[Step]) -> bool:
    """Nothing more is to be called after these."""
    made = [one.call for one in steps if isinstance(one, MadeCall)]
    if not made or not isinstance(steps[-1], MadeCall):
        return False
    failed = [one.phase is ToolCallPhase.FAILED for one in made[-2:]]
    return made[-1].phase in (ToolCallPhase.REFUSED, ToolCallPhase.CANCELLED) or (len(failed) == 2 and all(failed))


def merged(functions: Sequence[FunctionStep], calls: Sequence[MadeCall]) -> list[Step]:
    """Both in the order they were made in: a call knows its place among all of them."""
    return list(_merged(functions, calls))


def _merged(functions: Sequence[FunctionStep], calls: Sequence[MadeCall]) -> Iterator[Step]:
    rest = iter(functions)
    at = 0
    for made in calls:
        while at < made.call.position and (step := next(rest, None)) is not None:
            yield step
            at += 1
        yield made
        at += 1
    yield from rest


def _done(steps: Sequence[Step]) -> str:
    """The calls that were made, in a few words each."""
    return ", ".join(_in_short(step) for step in steps if isinstance(step, MadeCall))


def _in_short(step: MadeCall) -> str:
    values = (read_arguments(step.call.arguments) or {}).values()
    given = ", ".join(shortened(str(value))[:_LONGEST_SHORT] for value in values)
    return f"{step.call.tool}({given})"


def _is_changed(step: MadeCall) -> bool:
    try:
        written = msgspec.json.decode(step.written, type=_Written).arguments
        return bool(written != msgspec.json.decode(step.call.arguments))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return False
