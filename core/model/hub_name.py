"""A repository on the hub: its name, and what is known of it."""

from __future__ import annotations

import re

import msgspec

from core.errors import InvalidRequest
from core.records import HubFile

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


class HubRepository(msgspec.Struct, frozen=True):
    """Attributes:
    name: as owner/repository.
    revision: the commit that was looked at.
    licence: as its makers name it; empty if they don't.
    files: the models in it, the smallest first.
    eyes: files that they see with.
    """

    name: str
    revision: str
    licence: str
    files: tuple[HubFile, ...]
    eyes: tuple[HubFile, ...] = ()


def read_repository_name(text: str) -> str:
    """A repository as the user gave it: its name, or an address that holds it.

    Raises:
        InvalidRequest: it is neither.
    """
    name = re.sub(r"^https?://[^/]+/", "", text.strip()).removesuffix("/")
    name = "/".join(name.split("/")[:2])
    if not _NAME.fullmatch(name):
        raise InvalidRequest(
            f"“{text.strip()}” is not the name of a repository.",
            safe="Nothing was changed.",
            next_step="Give it as owner/name, such as Qwen/Qwen3-4B-GGUF, or paste the address of its page.",
        )
    return name
