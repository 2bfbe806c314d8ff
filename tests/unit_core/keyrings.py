"""Keyrings for tests, put in where an operating system puts its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyringHere


class MemoryKeyring(KeyringBackend):
    """Forgets everything in the end."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@contextmanager
def using(backend: KeyringBackend) -> Iterator[None]:
    """While in the block, the operating system has this keyring."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)


def none_here() -> KeyringBackend:
    """What a system without any has."""
    backend: KeyringBackend = NoKeyringHere()  # type: ignore[no-untyped-call]
    return backend
