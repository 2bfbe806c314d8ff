"""A model on a server, as the user chose it."""

from __future__ import annotations

from urllib.parse import urlsplit

import msgspec

from core.errors import InvalidRequest


class ServerChoice(msgspec.Struct, frozen=True):
    """Written as `<address>#<model>`, it stands where a catalog id or the path of a file may stand.

    Attributes:
        address: without the path of the protocol, as `server_address` makes it.
        model: its name on the server.
    """

    address: str
    model: str

    @property
    def name(self) -> str:
        """As the user knows it: some servers name models by the paths of their files."""
        short = self.model.replace("\\", "/").rpartition("/")[2].removesuffix(".gguf")
        return f"{short or self.model} ({urlsplit(self.address).netloc})"

    def __str__(self) -> str:
        return f"{self.address}#{self.model}"


def is_on_server(choice: str) -> bool:
    """The choice is a model on a server."""
    return choice.startswith(("http://", "https://"))


def server_choice(choice: str) -> ServerChoice:
    """Read a choice that `is_on_server`."""
    address, _, model = choice.partition("#")
    return ServerChoice(address, model)


def server_address(typed: str) -> str:
    """The address of a server as people type it, made whole.

    Raises:
        InvalidRequest: it isn't one.
    """
    text = typed.strip()
    if "://" not in text:
        text = f"http://{text}"
    text = text.partition("#")[0].partition("?")[0].rstrip("/").removesuffix("/v1").rstrip("/")
    try:
        parts = urlsplit(text)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable or "@" in text or any(character.isspace() for character in text):
        raise InvalidRequest(
            "This isn't the address of a server.",
            safe="Nothing was changed.",
            next_step="Enter it as http://computer:8080 or https://server.example.",
        )
    return text
