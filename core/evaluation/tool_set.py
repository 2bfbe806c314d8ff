"""The tasks for tools: what is asked, which calls are right, and what these give."""

from __future__ import annotations

import ast
import operator
import unicodedata
from collections.abc import Callable, Collection, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from core.evaluation.sets import Part, unreadable
from core.paths import RESOURCES
from core.records import Tool, ToolEffect

OWN_SET = RESOURCES / "evaluation" / "tools.json"

# What a call gets that no task expects.
UNEXPECTED = "Nothing was found."

_OPERATORS: dict[type[ast.AST], Callable[..., float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.USub: operator.neg,
}


class SetTool(msgspec.Struct, frozen=True):
    """One of the tools. See `core.records.Tool`."""

    name: str
    title: str
    purpose: str
    schema: dict[str, Any]
    effect: ToolEffect

    def tool(self) -> Tool:
        return Tool(name=self.name, title=self.title, purpose=self.purpose, schema=self.schema, effect=self.effect)


class RightCall(msgspec.Struct, frozen=True):
    """A call that a task needs.

    Attributes:
        arguments: what is right by name: a list of alternatives; `has`, all that it has to have in it; `any`, of which it has to have one;
            `value`, what an expression comes to. Those not named here may be anything.
        result: what it gives.
    """

    tool: str
    arguments: dict[str, Any]
    result: str

    def is_right(self, tool: str, arguments: dict[str, Any]) -> bool:
        return tool == self.tool and all(
            name in arguments and _fits(arguments[name], right) for name, right in self.arguments.items()
        )


class ToolTask(msgspec.Struct, frozen=True):
    """What a user wants done."""

    part: Part
    language: str
    message: str
    calls: tuple[RightCall, ...]


class ToolSet(msgspec.Struct, frozen=True):
    tools: tuple[SetTool, ...]
    tasks: tuple[ToolTask, ...]


def read_tool_set(path: Path) -> ToolSet:
    """Read a file of tasks.

    Raises:
        InvalidRequest: it can't be read, or isn't one.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=ToolSet)
    except (OSError, msgspec.DecodeError) as error:
        raise unreadable(path, "tasks for tools", "resources/evaluation/tools.json", error) from error


class Fault(StrEnum):
    """What went wrong first with a task."""

    NOT_TOLD = "a needed tool wasn't told"
    WRONG_TOOL = "another tool was called"
    WRONG_ARGUMENTS = "wrong arguments"
    TOO_MANY = "a call too many"
    TOO_FEW = "a call too few"


class Played:
    """A task while it is worked on: gives the fixed results, and knows what was called.

    Attributes:
        wrong: calls that are none of the right ones.
    """

    def __init__(self, task: ToolTask) -> None:
        self._needed = {one.tool for one in task.calls}
        self._left = list(task.calls)
        self.wrong: list[tuple[str, dict[str, Any]]] = []

    def call(self, tool: str, arguments: dict[str, Any]) -> str:
        """The result of a call."""
        right = next((one for one in self._left if one.is_right(tool, arguments)), None)
        if right is None:
            self.wrong.append((tool, arguments))
            return UNEXPECTED
        self._left.remove(right)
        return right.result

    @property
    def is_right(self) -> bool:
        """All that is needed was called rightly, and nothing else."""
        return not self._left and not self.wrong

    def fault(self, told: Collection[str]) -> Fault | None:
        """What went wrong first, if anything did. `told`: the names of the tools that the model was told."""
        if self.is_right:
            return None
        if not self._needed <= set(told):
            return Fault.NOT_TOLD
        if not self.wrong:
            return Fault.TOO_FEW
        tool, _ = self.wrong[0]
        if tool not in self._needed:
            return Fault.WRONG_TOOL
        return Fault.WRONG_ARGUMENTS if tool in {one.tool for one in self._left} else Fault.TOO_MANY

    def faults(self) -> str:
        missing = [f"without {one.tool}{one.arguments}" for one in self._left]
        return "; ".join([*missing, *(f"with {tool}{arguments}" for tool, arguments in self.wrong)])


def of_part(tasks: Sequence[ToolTask], part: str | None) -> list[ToolTask]:
    """Those of a part, or all."""
    return [one for one in tasks if part in (None, one.part)]


def by_language(tasks: Sequence[ToolTask]) -> list[ToolTask]:
    """Those of one language one after the other, because the model holds what the last one began with."""
    return sorted(tasks, key=lambda one: one.language)


def _fits(given: object, right: object) -> bool:
    if isinstance(right, list):
        return any(_same(given, one) for one in right)
    if isinstance(right, dict):
        text = _plain(given)
        if "value" in right:
            come = _value(str(given))
            return come is not None and abs(come - float(right["value"])) < 0.01
        return all(_plain(one) in text for one in right.get("has", ())) and any(
            _plain(one) in text for one in right.get("any", ("",))
        )
    return _same(given, right)


def _same(given: object, right: object) -> bool:
    if isinstance(right, int | float) and not isinstance(right, bool):
        try:
            return abs(float(str(given)) - right) < 1e-6
        except ValueError:
            return False
    return _plain(given) == _plain(right)


def _plain(text: object) -> str:
    return " ".join(unicodedata.normalize("NFKC", str(text)).casefold().split())


def _value(expression: str) -> float | None:
    """What a plain expression comes to; None if it is none. Signs as people write them are understood."""
    plain = expression.replace("×", "*").replace("÷", "/").replace("−", "-").replace(",", "").replace("%", "/100")
    try:
        return _reckon(ast.parse(plain.strip().rstrip("="), mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError, RecursionError):
        return None


def _reckon(node: ast.AST) -> float:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        return _OPERATORS[type(node.op)](_reckon(node.left), _reckon(node.right))
    if isinstance(node, ast.UnaryOp) and type(node.op) in _OPERATORS:
        return _OPERATORS[type(node.op)](_reckon(node.operand))
    raise ValueError(ast.dump(node))
