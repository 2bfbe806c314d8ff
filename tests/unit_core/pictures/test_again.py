"""A picture that couldn't be read is tried again when the user says so; and a large one comes in parts."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import protocol
from core.documents.asking import KeptPicture
from core.errors import DocumentUnreadable
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.pictures.reading import FilePictureReader
from core.records import PICTURE_PART_BYTES, Picture, PictureStatus
from tests.unit_core.pictures.drawn import file_of, send, take
from tests.unit_core.running_core import RunningCore, ScriptedLoader


class FailingReader:
    """Opens pictures as the program does, and reads them once it is told to."""

    def __init__(self) -> None:
        self.works = False
        self._real = FilePictureReader()

    def keep(self, data: bytes, path: Path | None = None) -> KeptPicture:
        return self._real.keep(data, path)

    def words(self, data: bytes, stop: threading.Event, *, soon: bool = False) -> str:
        if not self.works:
            raise DocumentUnreadable("It takes too long.", code="timeout")
        return "QUOKKA 7"

    def close(self) -> None:
        self._real.close()


@pytest.fixture
def reader() -> FailingReader:
    return FailingReader()


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel, reader: FailingReader) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, minute_s=0.1, picture_reader=reader)
    core.hello()
    core.ready()
    yield core
    core.close()


def told(core: RunningCore, status: PictureStatus) -> Picture:
    core_told = core.wait(protocol.PictureRead, lambda event: event.picture.status is status)
    core.seen.remove(core_told)
    return core_told.picture


PLAIN = file_of(Image.new("RGB", (300, 200), "teal"))


def test_one_of_a_message_is_read_and_found(core: RunningCore, reader: FailingReader) -> None:
    send(core, "Look", take(core, PLAIN))
    unread = told(core, PictureStatus.UNREAD)
    assert unread.problem is not None and unread.problem.code == "picture_unread"
    again = protocol.ReadPictureAgain(picture_id=unread.id)
    core.ask(again, protocol.Done)
    assert told(core, PictureStatus.WAITING).problem is None
    assert told(core, PictureStatus.UNREAD).problem is not None, "it fails once more"
    reader.works = True
    core.ask(again, protocol.Done)
    assert told(core, PictureStatus.READ).has_text
    assert core.ask(protocol.ListPictures(query="quokka"), protocol.PicturesListed).pictures[0].found
    core.ask(again, protocol.Done)
    listed = core.ask(protocol.ListPictures(), protocol.PicturesListed).pictures
    assert [one.picture.status for one in listed] == [PictureStatus.READ], "what was read isn't read again"


def test_one_that_is_not_sent_yet(core: RunningCore, reader: FailingReader) -> None:
    picture = take(core, PLAIN)
    told(core, PictureStatus.UNREAD)
    reader.works = True
    core.ask(protocol.ReadPictureAgain(picture_id=picture.id), protocol.Done)
    assert told(core, PictureStatus.READ).has_text


def test_a_large_one_comes_in_parts(core: RunningCore) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (1000, 1100, 3), dtype=np.uint8)
    picture = take(core, file_of(Image.fromarray(noise)))
    parts: list[bytes] = []
    while not parts or len(parts[-1]) == PICTURE_PART_BYTES:
        start = sum(map(len, parts))
        loaded = core.ask(protocol.LoadPicture(picture_id=picture.id, start=start), protocol.PictureLoaded)
        assert loaded.size == picture.size
        parts.append(loaded.data)
    assert len(parts) > 1 and sum(map(len, parts)) == picture.size
    beyond = protocol.LoadPicture(picture_id=picture.id, start=picture.size + 5)
    assert core.ask(beyond, protocol.PictureLoaded).data == b""
