"""`python -m tests.unit_core.errands.killed_core`: the core service with a drawer that remembers on the disk what was written, and a scripted
model that writes one note a step, slowly. To be killed."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import core.__main__
from core.composition import build
from core.model.base import LanguageModel
from core.records import Adapter, Tool
from core.tools.base import CallContext, ToolResult
from tests.unit_core.errands.errand_core import ANSWER, call, scripted
from tests.unit_core.tools.drawer import WRITE

# Where calls are written down, one a line.
CALLS = "REMEMORA_TEST_CALLS"

_PACE_S = 0.05


class Written:
    """A source whose one tool appends what it is called with to a file."""

    def tools(self) -> Sequence[Tool]:
        return [WRITE]

    def preview(self, name: str, arguments: dict[str, Any]) -> str:
        return ""

    def call(self, name: str, arguments: dict[str, Any], context: CallContext) -> ToolResult:
        time.sleep(_PACE_S)
        with Path(os.environ[CALLS]).open("a", encoding="utf-8") as file:
            file.write(f"{arguments['name']}\n")
        return ToolResult(text=f"Written: {arguments['name']}")

    def undo(self, name: str, undo: str) -> None:
        raise AssertionError


class Loader:
    """Loads a model that writes the note its step asks for, then answers."""

    def name(self, choice: str) -> str:
        return choice

    def load(
        self,
        choice: str,
        *,
        context_length: int,
        adapters: Sequence[Adapter],
        on_progress: Callable[[float], None],
        cancelled: threading.Event,
    ) -> LanguageModel:
        return scripted(background=_writes)


def _writes(prompt: str) -> str:
    time.sleep(_PACE_S)
    step = prompt.rpartition("Now do this step: Write ")[2]
    note = step.split("<")[0].strip()
    return ANSWER if "<function_result>" in step else call("write_note", name=note, text="x")


def main() -> int:
    def built(*arguments: object, **keywords: object) -> core.composition.Core:
        return build(*arguments, **{**keywords, "loader": Loader(), "tool_sources": [Written()]})  # type: ignore[arg-type]

    setattr(core.__main__, "build", built)  # noqa: B010 - it isn't meant to be exported
    return core.__main__.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
