"""A tool server as the user wrote it down: checked, and made whole."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from core.errors import InvalidRequest
from core.records import LOOPBACK_HOSTS, ToolServer

MAX_NAME_CHARS = 60

# So that a server can be told in one line of the protocol, many of them too.
_MOST_CHARS = 30_000

_SAFE = "Nothing was changed."

# As HTTP has them.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

# Names that belong to a network at home or in a firm; the internet has no such.
_OWN_ENDINGS = (".local", ".lan", ".internal", ".home.arpa")


def checked(server: ToolServer) -> ToolServer:
    """The server with spaces taken off.

    Raises:
        InvalidRequest: it can't be used as it is.
    """
    server = msgspec.structs.replace(
        server,
        name=" ".join(server.name.split()),
        command=server.command.strip(),
        folder=server.folder.strip(),
        url=server.url.strip(),
        roots=tuple(root.strip() for root in server.roots if root.strip()),
    )
    if not server.name:
        raise InvalidRequest("A tool server needs a name.", safe=_SAFE, next_step="Write one.")
    if len(server.name) > MAX_NAME_CHARS:
        raise InvalidRequest(
            f"The name is longer than {MAX_NAME_CHARS} characters.", safe=_SAFE, next_step="Shorten it."
        )
    if bool(server.command) == bool(server.url):
        raise InvalidRequest(
            f"“{server.name}” needs either a command or an address.", safe=_SAFE, next_step="Enter one of them."
        )
    if len(msgspec.json.encode(server)) > _MOST_CHARS:
        raise InvalidRequest(f"So much can't be kept of “{server.name}”.", safe=_SAFE, next_step="Shorten it.")
    if server.url:
        _check_address(server)
    _check_texts(server)
    for root in server.roots:
        if not Path(root).is_absolute():
            raise InvalidRequest(
                f"“{root}” isn't the whole path of a folder.", safe=_SAFE, next_step="Choose the folder again."
            )
    return server


def _check_texts(server: ToolServer) -> None:
    """Nothing that ends a text for those it goes to."""
    for name, value in server.environment.items():
        if not name or "=" in name or "\0" in name + value:
            raise InvalidRequest(
                f"“{name}” can't be a variable of “{server.name}”.",
                safe=_SAFE,
                next_step="Use letters, digits and underscores.",
            )
    for name, value in server.headers.items():
        if not _HEADER_NAME.fullmatch(name) or not value.isascii() or not value.isprintable():
            raise InvalidRequest(
                f"“{name}” can't be sent as a header to “{server.name}”.",
                safe=_SAFE,
                next_step="Use plain letters and digits, without line breaks.",
            )
    if any("\0" in text for text in (server.command, server.folder, *server.arguments)):
        raise InvalidRequest(
            f"The command of “{server.name}” holds a character that can't be used.", safe=_SAFE, next_step="Remove it."
        )


def _check_address(server: ToolServer) -> None:
    try:
        parts = urlsplit(server.url)
        host = parts.hostname or ""
        usable = parts.scheme in {"http", "https"} and bool(host) and (parts.port or 1) > 0
    except ValueError:
        usable, host = False, ""
    if not usable or "@" in parts.netloc or any(character.isspace() for character in server.url):
        raise InvalidRequest(
            f"“{server.name}” has no address that can be used.",
            safe=_SAFE,
            next_step="Enter it as https://server.example/mcp or http://127.0.0.1:8000/mcp.",
        )
    if parts.scheme == "http" and not _is_near(host):
        # Whoever stands between could read the headers, and write what the model is then told.
        raise InvalidRequest(
            f"“{server.name}” is on the internet, and only reached by https.",
            safe=_SAFE,
            next_step="Write https:// in front of its address. Plain http is for this computer and your own network.",
        )


def _is_near(host: str) -> bool:
    """The host is this computer, or one in the user's own network, as far as its name tells."""
    if host in LOOPBACK_HOSTS or host.endswith(_OWN_ENDINGS):
        return True
    if "." not in host and ":" not in host:
        return not host[0].isdigit()  # a number is an address, in disguise
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_private or address.is_loopback or address.is_link_local
