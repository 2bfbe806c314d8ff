"""A vault whose guesses cost the least that is allowed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.system_keyring import SystemKeyring
from core.vault.vault import Vault
from core.vault.wrapping import Cost

PASSPHRASE = "correct horse"


class Clock:
    """A clock that a test sets, and one that nobody can."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0
        self.running = 5_000.0

    def __call__(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.running

    def advance(self, seconds: float) -> None:
        self.now += seconds
        self.running += seconds


def vault_in(folder: Path, clock: Clock | None = None, keyring: SystemKeyring | None = None) -> Vault:
    clock = clock or Clock()
    return Vault(folder, cost=Cost, keyring=keyring, clock=clock, monotonic=clock.monotonic)


def sealed_vault(folder: Path, clock: Clock | None = None) -> tuple[Vault, str]:
    """A sealed store, unlocked, and its recovery code."""
    vault = vault_in(folder, clock)
    code = vault.set_passphrase(PASSPHRASE, "", recovery_code=True)
    vault.converted()
    return vault, code


def refused(act: Callable[[], object], kind: type[Exception]) -> str:
    """What the user is told by an error."""
    try:
        act()
    except kind as error:
        return str(error)
    raise AssertionError("it wasn't refused")
