"""A group of the program's own tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from core.records import Permission, Tool, ToolEffect
from core.tools.arguments import EXAMPLES
from core.tools.base import CallContext, ToolFailed, ToolResult

Arguments = dict[str, Any]

# What a user says who wants a tool; and the arguments that are right then.
Example = str | tuple[str, Arguments]


def _says_it_all(_: Arguments) -> str:
    return ""


def _stays(_: str) -> None:
    raise AssertionError("it gives nothing to undo")


class OwnTool(msgspec.Struct, frozen=True, kw_only=True):
    """One of them: what is told of it, and what does it. See `core.tools.base.ToolSource`."""

    tool: Tool
    call: Callable[[Arguments, CallContext], ToolResult]
    preview: Callable[[Arguments], str] = _says_it_all
    undo: Callable[[str], None] = _stays


class OwnSource:
    """A `ToolSource` of several.

    Args:
        offered: which of them there are now; None: all.
    """

    def __init__(self, tools: Sequence[OwnTool], offered: Callable[[Tool], bool] | None = None) -> None:
        self._tools = {one.tool.name: one for one in tools}
        self._offered = offered

    def tools(self) -> list[Tool]:
        return [one.tool for one in self._tools.values() if self._offered is None or self._offered(one.tool)]

    def preview(self, name: str, arguments: Arguments) -> str:
        return self._known(name).preview(arguments)

    def call(self, name: str, arguments: Arguments, context: CallContext) -> ToolResult:
        return self._known(name).call(arguments, context)

    def undo(self, name: str, undo: str) -> None:
        self._tools[name].undo(undo)

    def _known(self, name: str) -> OwnTool:
        one = self._tools.get(name)
        if one is None or (self._offered is not None and not self._offered(one.tool)):
            raise ToolFailed(f"There is no tool {name} now. Answer without it.")
        return one


def reading(name: str, title: str, purpose: str, examples: Sequence[Example], /, **arguments: Any) -> Tool:
    """A tool that changes nothing, and may always be used unless the user says otherwise. Arguments as in `schema`."""
    return Tool(
        name=name,
        title=title,
        purpose=purpose,
        schema=schema(examples, arguments),
        effect=ToolEffect.READS,
        permission=Permission.ALWAYS,
    )


def changing(name: str, title: str, purpose: str, examples: Sequence[Example], /, **arguments: Any) -> Tool:
    """A tool that changes something, and is asked about each time."""
    return Tool(
        name=name,
        title=title,
        purpose=purpose,
        schema=schema(examples, arguments),
        effect=ToolEffect.CHANGES,
        permission=Permission.ASK,
    )


def schema(examples: Sequence[Example], arguments: dict[str, Any]) -> dict[str, Any]:
    """A JSON Schema. A name that ends in `_` is one that Python has taken; `required: False` in a property makes it optional.

    Args:
        examples: what users say when they want it, for choosing tools by meaning; the first may have the arguments that are right then,
            which the model is shown.
    """
    said = [one if isinstance(one, str) else one[0] for one in examples]
    shown = [one[1] for one in examples[:1] if not isinstance(one, str)]
    properties = {name.rstrip("_"): dict(one) for name, one in arguments.items()}
    required = [name for name, one in properties.items() if one.pop("required", True)]
    found: dict[str, Any] = {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
        EXAMPLES: said,
    }
    return {**found, "examples": shown} if shown else found


def text(description: str, *, required: bool = True) -> dict[str, Any]:
    """An argument that is a text."""
    return {"type": "string", "description": description, "required": required}


def number(description: str, kind: str = "number", *, required: bool = True) -> dict[str, Any]:
    """An argument that is a number; `kind`: or an integer."""
    return {"type": kind, "description": description, "required": required}
