"""The keyring of the operating system, as it is found in the wild: missing, locked, made for another program, or keeping nothing."""

from __future__ import annotations

import logging

from core.errors import NoKeyring

log = logging.getLogger(__name__)

_SERVICE = "Rememora"


class SystemKeyring:
    """Secrets by name. It may ask the user to unlock it: not to be used where nobody may wait. Callable from any thread."""

    def read(self, name: str) -> str:
        """A secret; empty if there is none of this name.

        Raises:
            NoKeyring: there is none that can be read.
        """
        # Imported late, here and below: it looks for keyrings, and few need any.
        import keyring

        try:
            return keyring.get_password(_SERVICE, name) or ""
        except Exception as error:
            # A plug-in that a file of the user's chooses: it raises whatever its libraries do.
            raise _none(error) from error

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret.

        Raises:
            NoKeyring: it isn't kept.
        """
        import keyring

        try:
            keyring.set_password(_SERVICE, name, secret)
            found = keyring.get_password(_SERVICE, name)
        except Exception as error:
            raise _none(error) from error
        if found != secret:
            raise _none("what is given to it isn't there afterwards")

    def forget(self, name: str) -> None:
        """Keep it no longer. Where nothing can be kept, nothing is."""
        import keyring

        try:
            if keyring.get_password(_SERVICE, name) is not None:
                keyring.delete_password(_SERVICE, name)
        except Exception as error:  # noqa: BLE001 - see `read`
            log.info("nothing was taken out of the keyring: %s: %s", type(error).__name__, error)


def _none(cause: BaseException | str) -> NoKeyring:
    return NoKeyring(
        "There is no keyring on this computer that can be used.",
        safe="Nothing was changed.",
        next_step="Install or unlock a keyring (GNOME Keyring, KWallet), then try again.",
        detail=cause if isinstance(cause, str) else f"{type(cause).__name__}: {cause}",
    )
