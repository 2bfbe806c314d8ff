"""Builds what listens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import msgspec

from core.engine import Publish
from core.hearing.activity import SileroActivity
from core.hearing.listening import Listening
from core.hearing.recogniser import ProcessRecogniser, Recogniser
from core.records import EntityKind
from core.storage.build import StorageParts

# Where the folder of a speech model is; None: it isn't on the disk.
SpeechFolder = Callable[[str], Path | None]

# Of those that memories speak of most.
_NAMES = 16


class HearingParts(msgspec.Struct, frozen=True, kw_only=True):
    """What listens."""

    listening: Listening
    folder: SpeechFolder

    def close(self) -> None:
        self.listening.close()


def model_folder(models: Path, model_id: str) -> Path | None:
    """The folder of a speech model among the others."""
    folder = models / model_id
    return folder if (folder / "model.bin").is_file() else None


def build_hearing(
    storage: StorageParts,
    folder: SpeechFolder,
    publish: Publish,
    *,
    compute: threading.Lock,
    pause: Callable[[], None],
    recogniser: Recogniser | None = None,
) -> HearingParts:
    """Build what listens.

    Args:
        compute: held while something is recognised.
        pause: has background work yield the cores.
        recogniser: None: the program's own.
    """

    def words() -> tuple[str, ...]:
        entities = storage.worker.call(storage.memories.entities.all)
        people = [one for one in entities if one.name and one.kind is EntityKind.PERSON]
        return tuple(one.name for one in people[:_NAMES])

    return HearingParts(
        listening=Listening(
            recogniser=recogniser or ProcessRecogniser(),
            make_activity=SileroActivity,
            compute=compute,
            pause=pause,
            words=words,
            publish=publish,
        ),
        folder=folder,
    )
