"""Getting a key back with what a person has entered: a passphrase, or a recovery code."""

from __future__ import annotations

from core.vault.header import Wrapped
from core.vault.recovery_code import SlipOfTyping, read_code
from core.vault.wrapping import Cost, from_passphrase, from_random, unwrapped

# What a key is wrapped for.
FOR_PASSPHRASE, FOR_RECOVERY_CODE, FOR_KEYRING = "passphrase", "recovery code", "keyring"


def unwrapped_by(
    secret: str, passphrase: Wrapped, recovery_code: Wrapped | None, cost: Cost
) -> tuple[bytes | None, bool]:
    """The key; None if the secret is neither. Both are tried whichever it is: it takes as long.

    Returns:
        The key, and whether the secret has the shape of a recovery code with a slip of typing in it.

    Raises:
        VaultError: there isn't enough memory.
    """
    key = unwrapped(passphrase.key, from_passphrase(secret, passphrase.salt, cost), FOR_PASSPHRASE)
    slip = False
    if recovery_code is not None:
        try:
            code = read_code(secret)
        except SlipOfTyping:
            code, slip = None, True
        by_code = unwrapped(
            recovery_code.key, from_random(code or b"", recovery_code.salt, FOR_RECOVERY_CODE), FOR_RECOVERY_CODE
        )
        key = key or by_code
    return key, slip
