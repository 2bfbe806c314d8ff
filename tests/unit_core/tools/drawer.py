"""A source of tools for tests: a drawer with notes in it, and something that reckons."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from core.errors import InvalidRequest
from core.records import Permission, Tool, ToolEffect
from core.tools.base import CallContext, ToolFailed, ToolResult

_TEXT = {"type": "string"}


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


ADD = Tool(
    name="add_up",
    title="Add up",
    purpose="Add two numbers",
    schema=_object(first={"type": "number"}, second={"type": "number"}),
    effect=ToolEffect.READS,
    permission=Permission.ALWAYS,
)
READ = Tool(
    name="read_note",
    title="Read a note",
    purpose="Read the note of a name from the drawer",
    schema=_object(name=_TEXT),
    effect=ToolEffect.READS,
    permission=Permission.ALWAYS,
)
WRITE = Tool(
    name="write_note",
    title="Write a note",
    purpose="Write a note into the drawer",
    schema=_object(name=_TEXT, text=_TEXT),
    effect=ToolEffect.CHANGES,
)


class Drawer:
    """Notes by name.

    Attributes:
        called: every call that was made: name and arguments.
        foreseen: stands before what a call would do.
        gate: a call waits for it, if there is one; `stopped`: it was told to end meanwhile.
    """

    def __init__(self, notes: dict[str, str] | None = None) -> None:
        self.notes = dict(notes or {})
        self.offered: list[Tool] = [ADD, READ, WRITE]
        self.called: list[tuple[str, dict[str, Any]]] = []
        self.foreseen = ""
        self.gate: threading.Event | None = None
        self.stopped = threading.Event()

    def tools(self) -> Sequence[Tool]:
        return self.offered

    def preview(self, name: str, arguments: dict[str, Any]) -> str:
        if name != WRITE.name:
            return ""
        if arguments["name"] == "locked":
            raise ToolFailed("The note is locked. Take another name.")
        return f"{self.foreseen}+{arguments['text']}"

    def call(self, name: str, arguments: dict[str, Any], context: CallContext) -> ToolResult:
        self.called.append((name, arguments))
        if self.gate is not None:
            while not self.gate.wait(0.01):
                if context.stop.is_set():
                    self.stopped.set()
                    break
        match name:
            case "add_up":
                return ToolResult(text=f"{arguments['first'] + arguments['second']:g}")
            case "read_note":
                if arguments["name"] not in self.notes:
                    raise ToolFailed(f"There is no note {arguments['name']}.")
                return ToolResult(text=self.notes[arguments["name"]])
        before = self.notes.get(arguments["name"], "")
        self.notes[arguments["name"]] = arguments["text"]
        return ToolResult(text="Written.", undo=f"{arguments['name']}={before}")

    def undo(self, name: str, undo: str) -> None:
        assert name == WRITE.name
        note, _, before = undo.partition("=")
        if note not in self.notes:
            raise InvalidRequest("The note was taken out since.", safe="Nothing was changed.")
        self.notes[note] = before
