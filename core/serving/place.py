"""Where other programs are served, for those on this computer that look for it: a port, or that the store is locked. Nothing of anybody's."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec

from core.serving.reach import LOOPBACK

_NAME = "serving.json"


class Place(msgspec.Struct, frozen=True):
    """Attributes:
    port: 0: nobody is served.
    locked: not before the passphrase was entered.
    address: of this computer, where a program on it asks.
    """

    port: int = 0
    locked: bool = False
    address: str = LOOPBACK


def tell_place(data: Path, place: Place | None) -> None:
    """Keep it in the data folder; None: the core ends, or serves nobody."""
    with suppress(OSError):  # whoever looks for it can be told the port
        if place is None:
            (data / _NAME).unlink(missing_ok=True)
        else:
            data.mkdir(parents=True, exist_ok=True)
            (data / _NAME).write_bytes(msgspec.json.encode(place))


def read_place(data: Path) -> Place | None:
    """What was told last; None: nothing. A core that was killed has taken nothing back."""
    try:
        return msgspec.json.decode((data / _NAME).read_bytes(), type=Place)
    except (OSError, msgspec.DecodeError):
        return None
