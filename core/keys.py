"""Keys for servers, kept in the keyring of the operating system."""

from __future__ import annotations

import logging
import threading

from core.errors import NoKeyring
from core.system_keyring import SystemKeyring

log = logging.getLogger(__name__)


class ServerKeys:
    """Keys by the address of their server. The keyring may ask the user to unlock it: not to be used where nobody may wait.

    Callable from any thread.
    """

    def __init__(self) -> None:
        self._keyring = SystemKeyring()
        self._lock = threading.Lock()
        # Those that no keyring took: they hold until the core ends.
        self._unkept: dict[str, str] = {}

    def of(self, address: str) -> str:
        """The key for a server; empty if there is none, or none can be read."""
        with self._lock:
            if address in self._unkept:
                return self._unkept[address]
            try:
                return self._keyring.read(address)
            except NoKeyring as error:
                log.info("no key was read from the keyring: %s", error.problem.detail)
                return ""

    def keep(self, address: str, key: str) -> None:
        """Keep a key; an empty one is forgotten.

        Raises:
            NoKeyring: the operating system has none that can be used; the key holds until the core ends.
        """
        with self._lock:
            self._unkept.pop(address, None)
            if not key:
                self._keyring.forget(address)
                return
            try:
                self._keyring.keep(address, key)
            except NoKeyring as error:
                self._unkept[address] = key
                raise NoKeyring(
                    "There is no keyring on this computer that could keep the key.",
                    safe="The key is used until Rememora is closed, and written nowhere.",
                    next_step="Install or unlock a keyring (GNOME Keyring, KWallet), or enter the key again next time.",
                    detail=error.problem.detail,
                ) from error
