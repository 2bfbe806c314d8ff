"""Asks for the newest version, when the user says so and never by itself.

What lies under the address is one JSON object: `version`, by Python's rules for versions (PEP 440), `page`, where a browser
finds the installers, and, if there is something to say, `notes`, a sentence of plain text. Nothing is sent but the question.
"""

from __future__ import annotations

import httpx
import msgspec
from packaging.version import InvalidVersion, Version

from core.errors import UpdatesUnknown
from core.model.hub_source import HubTimeouts, hub_client
from core.model.source import SourceFailed
from core.records import LOOPBACK_HOSTS

# A longer answer is something else than a release, in bytes.
_LONGEST = 64 * 1024
_LONGEST_NOTES = 500


class Release(msgspec.Struct, frozen=True):
    """What is said of the newest version.

    Attributes:
        version: by PEP 440.
        page: address for the browser.
        notes: plain text.
    """

    version: str
    page: str
    notes: str = ""

    def is_newer(self, than: str) -> bool:
        return Version(self.version) > Version(than)


def newest_release(address: str, timeouts: HubTimeouts | None = None) -> Release:
    """Ask for the newest version.

    Raises:
        UpdatesUnknown: the address can't be reached, isn't encrypted, or says something else.
    """
    try:
        _check_encrypted(address)
        release = msgspec.json.decode(_fetched(address, timeouts or HubTimeouts()), type=Release)
        Version(release.version)
        _check_encrypted(release.page)
    except (httpx.HTTPError, httpx.InvalidURL, SourceFailed, msgspec.DecodeError, InvalidVersion, ValueError) as error:
        raise UpdatesUnknown(
            "The newest version couldn't be found out.",
            safe="Rememora works as it is.",
            next_step="Check the internet connection and try again later.",
            detail=f"{address}: {type(error).__name__}: {error}",
        ) from error
    return msgspec.structs.replace(release, notes=release.notes[:_LONGEST_NOTES])


def _fetched(address: str, timeouts: HubTimeouts) -> bytes:
    content = b""
    with hub_client(timeouts) as client, client.stream("GET", address) as answer:
        answer.raise_for_status()
        for piece in answer.iter_bytes():
            content += piece
            if len(content) > _LONGEST:
                raise ValueError("the answer is too long")
    return content


def _check_encrypted(address: str) -> None:
    url = httpx.URL(address)
    if url.scheme != "https" and not (url.scheme == "http" and url.host in LOOPBACK_HOSTS):
        raise ValueError(f"{address} isn't an https address")
