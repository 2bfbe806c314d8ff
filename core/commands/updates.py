"""The command that asks for the newest version."""

from __future__ import annotations

import os
import tomllib

import core
from core import protocol
from core.commands.answers import Answers, Handlers
from core.errors import InvalidRequest
from core.paths import RESOURCES
from core.protocol import Reply
from core.worker import Worker

RELEASES_VARIABLE = "REMEMORA_RELEASES"


def releases_address() -> str:
    """Where releases are told; empty if this build knows no such place."""
    told = os.environ.get(RELEASES_VARIABLE)
    if told is None:
        told = tomllib.loads((RESOURCES / "releases.toml").read_text(encoding="utf-8"))["address"]
    return str(told).strip()


class UpdateCommands:
    """Asks where releases are told.

    Args:
        worker: waits for the answer.
        address: empty if this build knows no such place.
    """

    def __init__(self, *, answers: Answers, worker: Worker, address: str) -> None:
        self._answers = answers
        self._worker = worker
        self._address = address

    def handlers(self) -> Handlers:
        return {protocol.CheckForUpdates: self._check}

    def _check(self, command: protocol.CheckForUpdates) -> None:
        if not self._address:
            raise InvalidRequest("This Rememora doesn't know where new versions are told.", safe="Nothing was asked.")

        def work() -> Reply:
            # Loading an HTTP client takes a while, and few starts of the core need one.
            from core.updates import newest_release

            release = newest_release(self._address)
            return protocol.UpdatesChecked(
                request_id=command.request_id,
                version=release.version,
                newer=release.is_newer(core.__version__),
                page=release.page,
                notes=release.notes,
            )

        self._answers.when_done(command, self._worker.submit(work))
