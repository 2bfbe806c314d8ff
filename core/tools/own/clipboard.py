"""The clipboard, which only the window has: it is asked for it by an event, and answers with a command."""

from __future__ import annotations

import itertools
import secrets
import threading
import time
from collections.abc import Callable

import msgspec

from core.errors import InvalidRequest
from core.memory.fence import without_controls
from core.protocol import ClipboardWanted, Event
from core.records import Permission
from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.own.source import Arguments, OwnSource, OwnTool, changing, reading, text

# How long the window may take, in seconds, and how long a text may be.
_PATIENCE_S = 10.0
_LOOK_S = 0.1
_LONGEST = 100_000

# So many calls can be taken back.
_REMEMBERED = 20


class Clipboard:
    """Asks the window, and waits for its answer.

    Args:
        publish: callable from any thread.
    """

    def __init__(self, publish: Callable[[Event], None], *, patience_s: float = _PATIENCE_S) -> None:
        self._publish = publish
        self._patience_s = patience_s
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._answers: dict[int, str | None] = {}
        # What was there before, which may be a password: nowhere but here. And what was put there.
        self._before: dict[str, tuple[str, str]] = {}

    def give(self, wanted: int, text: str) -> None:
        """The window's answer; one that nobody waits for is dropped."""
        with self._lock:
            if wanted in self._answers:
                self._answers[wanted] = text

    def ask(self, text: str | None, stop: threading.Event) -> str | None:
        """What is on the clipboard, or was until this text was put there; None: the window doesn't answer."""
        number = next(self._numbers)
        with self._lock:
            self._answers[number] = None
        self._publish(ClipboardWanted(wanted=number, text=text))
        until = time.monotonic() + self._patience_s
        try:
            while not stop.is_set() and time.monotonic() < until:
                with self._lock:
                    answer = self._answers[number]
                if answer is not None:
                    return answer
                stop.wait(_LOOK_S)
            return None
        finally:
            with self._lock:
                del self._answers[number]

    def source(self) -> OwnSource:
        """The tools; each is asked for, as there may be a password on the clipboard."""
        return OwnSource(
            [
                OwnTool(
                    tool=msgspec.structs.replace(
                        reading(
                            "read_clipboard",
                            "Read the clipboard",
                            "Read the text on the user's clipboard",
                            [
                                "What is on my clipboard?",
                                "Translate what I just copied",
                                "Was steht in der Zwischenablage?",
                                "看一下剪贴板里的内容",
                                "Qu'y a-t-il dans le presse-papiers ?",
                            ],
                        ),
                        permission=Permission.ASK,
                    ),
                    call=self._read,
                ),
                OwnTool(
                    tool=changing(
                        "write_clipboard",
                        "Put on the clipboard",
                        "Put a text on the user's clipboard",
                        ["Copy that to my clipboard", "Kopier das in die Zwischenablage", "复制到剪贴板"],
                        text=text("what to put there"),
                    ),
                    call=self._write,
                    undo=self._put_back,
                ),
            ]
        )

    def _read(self, _: Arguments, context: CallContext) -> ToolResult:
        answer = self._answered(None, context)
        if not answer.strip():
            return ToolResult(text="There is no text on the clipboard.")
        return ToolResult(text=without_controls(answer[:_LONGEST].replace("\r\n", "\n")))

    def _write(self, arguments: Arguments, context: CallContext) -> ToolResult:
        wanted = without_controls(str(arguments["text"]))
        if not wanted or len(wanted) > _LONGEST:
            raise ToolFailed(f"A text of 1 to {_LONGEST:,} characters can be put there. Give such a one.")
        before = self._answered(wanted, context)
        if len(before) > _LONGEST:
            return ToolResult(text="It is on the clipboard.")
        undo = secrets.token_hex(8)
        with self._lock:
            while len(self._before) >= _REMEMBERED:
                self._before.pop(next(iter(self._before)))
            self._before[undo] = (before, wanted)
        return ToolResult(text="It is on the clipboard.", undo=undo)

    def _put_back(self, undo: str) -> None:
        with self._lock:
            kept = self._before.get(undo)
        if kept is None:
            raise InvalidRequest("It isn't there any more.", safe="Nothing was changed.")
        before, wanted = kept
        stop = threading.Event()
        now = self.ask(None, stop)
        if now is None or now.replace("\r\n", "\n") != wanted:
            raise InvalidRequest(
                "There is something else on the clipboard now.",
                safe="It was left there.",
                next_step="Copy what you need again.",
            )
        self.ask(before, stop)

    def _answered(self, wanted: str | None, context: CallContext) -> str:
        answer = self.ask(wanted, context.stop)
        if answer is None:
            raise ToolFailed("The clipboard can't be reached now. Tell the user so.")
        return answer
