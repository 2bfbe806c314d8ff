"""Commands about reports of faults."""

from __future__ import annotations

import getpass
import importlib.metadata
import platform
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

import core
from core import protocol
from core.commands.answers import Answers, Handlers
from core.logs import log_lines
from core.masking.formats import Formats
from core.masking.masks import of_known
from core.protocol import Reply
from core.records import EntityKind, MaskKind, MaskWords
from core.storage.entities import Entities
from core.vault.sealing import Seal

_LIBRARIES = ("PySide6-Essentials", "llama-cpp-python", "chromadb", "torch", "onnxruntime", "msgspec")

# Of the log; a report is to be read by whoever sends it.
_LINES, _LETTERS = 300, 200_000

_SHORTEST_ACCOUNT = 3
_KINDS = {
    EntityKind.PERSON: MaskKind.PERSON,
    EntityKind.PET: MaskKind.PERSON,
    EntityKind.PLACE: MaskKind.PLACE,
    EntityKind.ORGANISATION: MaskKind.ORGANISATION,
}


class ReportCommands:
    """Gathers what a report holds.

    Args:
        logs: the folder of the log.
        seal: of the store.
        clock: Unix seconds.
    """

    def __init__(
        self, *, answers: Answers, entities: Entities, logs: Path, seal: Seal, clock: Callable[[], float] = time.time
    ) -> None:
        self._answers = answers
        self._entities = entities
        self._logs = logs
        self._seal = seal
        self._clock = clock

    def handlers(self) -> Handlers:
        return {protocol.GatherReport: self._gather}

    def _gather(self, command: protocol.GatherReport) -> None:
        def work() -> Reply:
            return protocol.ReportGathered(
                request_id=command.request_id, versions=_versions(), log=self._masked_log(command.words)
            )

        self._answers.on_storage(command, work)

    def _masked_log(self, words: MaskWords) -> str:
        known = [(one.name, _KINDS[one.kind]) for one in self._entities.all() if one.name and one.kind in _KINDS]
        # Names of the computer and of who is signed in stand in paths and messages of the system.
        own = (_account(), platform.node())
        known += [(name, MaskKind.ACCOUNT) for name in dict.fromkeys(own) if len(name) >= _SHORTEST_ACCOUNT]
        masks = of_known(Formats(time.localtime(self._clock()).tm_year), known, words)
        return "\n".join(map(masks.apply, _last_lines(self._logs, self._seal)))


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a system without accounts
        return ""


def _last_lines(folder: Path, seal: Seal) -> list[str]:
    try:
        lines = list(deque(log_lines(folder, seal), _LINES))
    except OSError:
        return []
    size = 0
    for number, line in enumerate(reversed(lines)):
        size += len(line)
        if size > _LETTERS:
            return lines[len(lines) - number :]
    return lines


def _versions() -> str:
    lines = [
        f"Rememora {core.__version__}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
        f"Python {platform.python_version()}",
    ]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            lines.append(f"{name}: not there")
    return "\n".join(lines)
