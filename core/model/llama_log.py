"""llama.cpp's own log, sent to Python's, so that nothing of it reaches stdout or stderr.

llama.cpp has one log function a process, so this module holds one too: it is set on import and never taken away.
Lines arrive at debug level, errors included: whoever called llama.cpp raises what is worth telling, with the last
error lines as its detail.
"""

from __future__ import annotations

import collections
import logging

from llama_cpp import llama_cpp as native

log = logging.getLogger("llama.cpp")

# enum ggml_log_level in ggml.h
_ERROR = 4
_CONTINUED = 5


class NativeLog:
    """Gathers llama.cpp's output into lines and keeps the last errors.

    Attributes:
        callback: what takes the output, as ctypes has it.
    """

    def __init__(self) -> None:
        self._errors: collections.deque[str] = collections.deque(maxlen=6)
        self._line = ""
        self._is_error = False
        # Kept here: llama.cpp holds only the bare pointer.
        self.callback = native.llama_log_callback(self._write)
        native.llama_log_set(self.callback, None)

    def clear(self) -> None:
        """Forget earlier errors, before a call whose errors matter."""
        self._errors.clear()

    def errors(self) -> str:
        """The last error lines since `clear`, one a line."""
        return "\n".join(self._errors)

    def _write(self, level: int, text: bytes, _data: object) -> None:
        if level != _CONTINUED:
            self._is_error = level == _ERROR
        self._line += text.decode("utf-8", "replace")
        while "\n" in self._line:
            line, _, self._line = self._line.partition("\n")
            if line.strip():
                log.debug("%s", line)
                if self._is_error:
                    self._errors.append(line.strip())


NATIVE_LOG = NativeLog()
