"""The wait after a wrong passphrase, which grows and survives restarts.

It keeps away who sits at the keyboard. Who has taken the files away isn't held up by it, but by what each guess costs.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from core.errors import StorageError, VaultError
from core.private_files import write_whole

log = logging.getLogger(__name__)

# People mistype: the first wrong ones cost nothing but their check.
_FREE = 2
_FIRST_S = 2.0
_LONGEST_S = 15 * 60.0


class _Failures(msgspec.Struct, frozen=True, kw_only=True):
    count: int = 0
    at: float = 0.0  # of the last, Unix seconds


class Waits:
    """Counts wrong secrets.

    Args:
        path: of the file it keeps. Losing it loses nothing but the count.
        clock: Unix seconds.
        monotonic: seconds that nobody can set.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = path
        self._clock = clock
        self._monotonic = monotonic
        self._failures = self._read()
        left = wait_s(self._failures.count)
        since = clock() - self._failures.at
        if left and since < 0:
            # The clock was set back: the whole wait begins now, once.
            self._write(msgspec.structs.replace(self._failures, at=clock()))
        else:
            left -= since
        self._over = monotonic() + max(left, 0.0)

    @property
    def left_s(self) -> float:
        """How long there is still to wait, in seconds."""
        return max(self._over - self._monotonic(), 0.0)

    @property
    def until(self) -> float:
        """When the wait is over, Unix seconds; 0: there is none."""
        return self._clock() + self.left_s if self.left_s else 0.0

    def check(self) -> None:
        """Raises VaultError while no secret is looked at."""
        if left := math.ceil(self.left_s):
            raise VaultError(
                f"There were several wrong attempts. The next one is possible in {left} seconds.",
                safe="Your data is as it was.",
                next_step="Wait, then try again.",
            )

    def failed(self) -> None:
        """A secret was wrong."""
        self._over = self._monotonic() + wait_s(self._failures.count + 1)
        self._write(_Failures(count=self._failures.count + 1, at=self._clock()))

    def forget(self) -> None:
        """A secret was right, or there is none any more."""
        self._over = self._monotonic()
        self._failures = _Failures()
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s can't be removed: %s", self._path.name, error)

    def _read(self) -> _Failures:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Failures)
        except FileNotFoundError:
            return _Failures()
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            # Somebody may have wanted to be rid of it.
            log.warning("%s can't be read: %s", self._path.name, error)
            return _Failures(count=_FREE + 1, at=self._clock())

    def _write(self, failures: _Failures) -> None:
        self._failures = failures
        try:
            write_whole(self._path, msgspec.json.encode(failures), "")
        except StorageError as error:
            # It holds until the program ends; whoever has filled the disk gains one restart.
            log.warning("%s can't be written: %s", self._path.name, error.problem.detail)


def wait_s(failures: int) -> float:
    """How long to wait after so many wrong secrets in a row, in seconds."""
    if failures <= _FREE:
        return 0.0
    return min(_FIRST_S * 2.0 ** min(failures - _FREE - 1, 20), _LONGEST_S)
