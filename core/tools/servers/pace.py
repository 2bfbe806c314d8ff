"""Holding up who sends too fast: a flood fills its sender's pipe then, not our memory and time."""

from __future__ import annotations

import asyncio
import time


class Pace:
    """Holds up who takes more than `most` within a second."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken = 0
        self._since = time.monotonic()

    async def take(self, count: int) -> None:
        now = time.monotonic()
        if now - self._since >= 1.0:
            self._since, self._taken = now, 0
        self._taken += count
        if self._taken > self._most:
            await asyncio.sleep(max(0.0, self._since + 1.0 - now))
