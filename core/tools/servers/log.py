"""What a server has written and told of itself. In memory only: it may hold anything."""

from __future__ import annotations

import re
import threading
import time
from collections import deque
from collections.abc import Iterable

from core.memory.fence import without_controls
from core.records import ToolServer

LINES = 200
LINE_CHARS = 1_000

# Colours and movements of the cursor, as programs write them to terminals.
_TERMINAL = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")

# A shorter value would be found in words that have nothing to do with it.
_SECRET_CHARS = 6


def plain(text: str) -> str:
    """The text as it can be shown and told: without what steers terminals, and without characters that UTF-8 doesn't have."""
    return without_controls(_TERMINAL.sub("", text).encode("utf-8", "replace").decode())


class ServerLog:
    """The last lines. Callable from any thread.

    Args:
        secrets: are masked wherever they stand: programs print what they were started with.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        # The longest first: one may be part of another.
        self._secrets = sorted({one for one in secrets if len(one) >= _SECRET_CHARS}, key=len, reverse=True)
        self._lines: deque[str] = deque(maxlen=LINES)
        self._errors: deque[str] = deque(maxlen=5)
        self._lock = threading.Lock()

    def masked(self, text: str) -> str:
        """The text without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, "•••")
        return text

    def add(self, text: str, *, error: bool = False) -> None:
        """Add a line, or several.

        Args:
            error: it comes from the error output, whose last lines say why a program ended.
        """
        for line in plain(self.masked(text[: 20 * LINE_CHARS])).splitlines():
            if line := line.strip():
                cut = line if len(line) <= LINE_CHARS else f"{line[:LINE_CHARS]} …"
                with self._lock:
                    self._lines.append(f"{time.strftime('%H:%M:%S')} {cut}")
                    if error:
                        self._errors.append(cut)

    def begin(self) -> None:
        """It starts anew: what an earlier run wrote says nothing of this one."""
        with self._lock:
            self._errors.clear()

    @property
    def last_errors(self) -> str:
        """The last lines of the error output, for people."""
        with self._lock:
            return "\n".join(self._errors)

    def text(self) -> str:
        with self._lock:
            return "\n".join(self._lines)


def secrets_of(server: ToolServer) -> list[str]:
    """What of a server may be a secret: values of variables and headers, and what stands behind "Bearer" and the like."""
    values = [*server.environment.values(), *server.headers.values()]
    return [*values, *(value.split()[-1] for value in values if value.strip())]
