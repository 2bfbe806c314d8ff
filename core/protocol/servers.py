"""Servers for language models."""

from __future__ import annotations

from core.protocol.base import Command, Reply


class ListServerModels(Command, frozen=True, kw_only=True):
    """What models a server offers. Answered with `ServerModelsListed`.

    Attributes:
        address: as the user typed it.
    """

    address: str


class SetServerKey(Command, frozen=True, kw_only=True):
    """Keep the key for a server in the keyring of the operating system. `Failed` (`no_keyring`) where there is none: then the
    key holds until the core ends.

    Attributes:
        key: empty: forget it.
    """

    address: str
    key: str


class ServerModelsListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    address: of the server, made whole.
    models: names, as the server says them.
    """

    address: str
    models: tuple[str, ...]


Commands = ListServerModels | SetServerKey
Answers = ServerModelsListed
