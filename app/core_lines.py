"""What comes from the core, cut into lines."""

from __future__ import annotations

from collections import deque

from core.protocol import MAX_LINE_BYTES


class Lines:
    """Lines that have arrived whole, oldest first."""

    def __init__(self) -> None:
        self._input = bytearray()
        self._searched = 0
        self._whole: deque[bytes] = deque()

    def __bool__(self) -> bool:
        return bool(self._whole)

    def add(self, data: bytes | bytearray | memoryview) -> bool:
        """Take in what has arrived. False if a line is longer than any message is."""
        self._input += data
        start = 0
        # The part without a line break is searched once, not again with every block that arrives.
        while (end := self._input.find(b"\n", max(start, self._searched))) >= 0:
            self._whole.append(bytes(self._input[start:end]))
            start = end + 1
        del self._input[:start]
        self._searched = len(self._input)
        if len(self._input) <= MAX_LINE_BYTES:
            return True
        self._input.clear()
        self._searched = 0
        return False

    def next(self) -> bytes:
        """The oldest, which goes."""
        return self._whole.popleft()

    def clear(self) -> None:
        """Forget all, also what hasn't arrived whole."""
        self._input.clear()
        self._searched = 0
        self._whole.clear()
