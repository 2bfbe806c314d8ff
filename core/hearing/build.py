"""Builds what listens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import msgspec

from core.engine import Publish
from core.hearing.activity import SileroActivity
from core.hearing.floor import Floor
from core.hearing.listening import Listening
from core.hearing.recogniser import Recogniser
from core.records import EntityKind, SpeechTask
from core.settings import SettingsFile
from core.speech.models import SpeechModels
from core.storage.build import StorageParts

# Of those that memories speak of most.
_NAMES = 16


class HearingParts(msgspec.Struct, frozen=True, kw_only=True):
    """What listens.

    Attributes:
        model: the folder of the speech model that is to recognise; None: there is none on the disk.
    """

    listening: Listening
    model: Callable[[], Path | None]

    def close(self) -> None:
        self.listening.close()


def build_hearing(
    storage: StorageParts,
    speech: SpeechModels,
    settings: SettingsFile,
    publish: Publish,
    *,
    compute: threading.Lock,
    pause: Callable[[], None],
    floor: Floor,
    recogniser: Recogniser,
) -> HearingParts:
    """Build what listens.

    Args:
        compute: held while something is recognised.
        pause: has background work yield the cores.
        floor: taken while somebody interrupts a reply.
    """

    def words() -> tuple[str, ...]:
        entities = storage.worker.call(storage.memories.entities.all)
        people = [one for one in entities if one.name and one.kind is EntityKind.PERSON]
        return tuple(one.name for one in people[:_NAMES])

    def model() -> Path | None:
        """The one that was chosen, or whichever is there."""
        ids = [settings.current.hearing_model, *(entry.id for entry in speech.installed(SpeechTask.HEARING))]
        return next((folder for one in ids if (folder := speech.folder(one)) is not None), None)

    speech.before_removal(lambda _: recogniser.let_go())
    return HearingParts(
        listening=Listening(
            recogniser=recogniser,
            make_activity=SileroActivity,
            compute=compute,
            pause=pause,
            floor=floor,
            words=words,
            publish=publish,
        ),
        model=model,
    )
