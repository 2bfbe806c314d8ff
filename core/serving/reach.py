"""From where other programs reach what is served: by which address, and under which names of it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from core.errors import InvalidRequest
from core.records import LOOPBACK_HOSTS

LOOPBACK = "127.0.0.1"

# All addresses that this computer has.
_ALL = "0.0.0.0"  # noqa: S104 - compared with, not listened on


@dataclass(frozen=True)
class Reach:
    """Where it is listened.

    Attributes:
        address: of this computer, IPv4.
        names: what the Host header of a request may name, in small letters and without a port. A page in a browser may have given the
            address another name.
        always: other programs are served whatever the settings say.
        port: in place of the one in the settings; None: that.
    """

    address: str = LOOPBACK
    names: frozenset[str] = frozenset(LOOPBACK_HOSTS)
    always: bool = False
    port: int | None = None

    @property
    def from_here(self) -> str:
        """The address at which a program on this computer asks."""
        return LOOPBACK if self.address == _ALL else self.address


def reach_of(address: str, names: list[str], port: int | None) -> Reach:
    """A reach as it was written down, for a core without a window.

    Raises:
        InvalidRequest: the address isn't one, or a name isn't.
    """
    try:
        listened = ipaddress.IPv4Address(address)
    except ValueError as error:
        raise InvalidRequest(
            f"{address} isn't an IPv4 address of this computer.",
            safe="Nothing was changed.",
            next_step="Give one such as 127.0.0.1, or 0.0.0.0 for all that it has.",
        ) from error
    for name in names:
        if not name or any(sign in name for sign in "/:* ") or not name.isascii():
            raise InvalidRequest(
                f"{name} can't be the name of a computer.",
                safe="Nothing was changed.",
                next_step="Give what other programs write before the port, such as rememora or 192.168.1.5.",
            )
    # Nobody can give an address to another computer, as a name.
    own = set() if address == _ALL else {str(listened)}
    return Reach(
        address=str(listened),
        names=frozenset(LOOPBACK_HOSTS) | own | {name.lower() for name in names},
        always=True,
        port=port,
    )
