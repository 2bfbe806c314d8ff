"""`python -m core health`: whether a core serves other programs here. It opens nothing and needs no key."""

from __future__ import annotations

import argparse
from typing import TextIO

import httpx

from core.paths import Paths
from core.serving.place import read_place
from core.serving.reach import LOOPBACK

_ANSWER_S = 5.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `health`."""
    parser.add_argument(
        "--port", type=int, default=0, metavar="PORT", help="where Rememora serves; else it is looked up"
    )


def health(paths: Paths, port: int, out: TextIO) -> int:
    """Ask the core that serves on this computer whether it answers. Returns 0 if it does.

    Args:
        port: 0: as the core says itself.
    """
    place = read_place(paths.data)
    if place is not None and place.locked:
        out.write("locked: it waits for the passphrase\n")
        return 1
    port = port or (0 if place is None else place.port)
    if not port:
        out.write("no core serves here\n")
        return 1
    try:
        # Without a key it is refused, in words that are its own.
        address = LOOPBACK if place is None else place.address
        answer = httpx.get(f"http://{address}:{port}/v1/models", timeout=_ANSWER_S, trust_env=False)
        code = answer.json()["error"]["code"]
    except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
        out.write(f"port {port} doesn't answer as a core does: {type(error).__name__}\n")
        return 1
    if answer.status_code != 401 or code != "invalid_api_key":
        out.write(f"port {port} doesn't answer as a core does: {answer.status_code}\n")
        return 1
    out.write(f"serving on port {port}\n")
    return 0
