"""A long recording is interrupted, and goes on where it stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from core import protocol
from core.documents.pages import Stretch
from core.documents.reading import FileReader
from core.hearing.asking import Recognised
from core.hearing.recogniser import GivenUp, ProcessRecogniser
from core.hearing.recordings import Recordings
from core.hearing.sound import bytes_of
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import DocumentStatus
from tests.recordings import record
from tests.speech_models import TINY, speech_model
from tests.spoken import silence, spoken
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.hearing.room import ScriptedRecogniser

SISTER = "My sister lives in London and works at the hospital."

_SAID = (
    SISTER,
    "I would like to have two apples and a glass of water.",
    "Could you tell me when the next train to the city leaves?",
    "Yesterday we walked along the river until it began to rain.",
)


class HeldRecogniser(ScriptedRecogniser):
    """Stops before what comes after so many stretches, until it is let go.

    Attributes:
        held: it has stopped.
        stretches: all it was asked for.
    """

    def __init__(self, hold_after: int) -> None:
        super().__init__()
        self.hold_after = hold_after
        self.held = threading.Event()
        self.stretches: list[bytes] = []

    def listen(self, model: Path, samples: bytes) -> Recognised:
        if len(self.stretches) == self.hold_after:
            self.gate.clear()
            self.held.set()
        self.stretches.append(samples)
        return super().listen(model, samples)

    def go_on(self, hold_after: int) -> None:
        self.held.clear()
        self.hold_after = hold_after
        self.gate.set()


@pytest.fixture(scope="module")
def lecture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve minutes."""
    sentence = np.concatenate([spoken(SISTER), silence(0.6)])
    return record(
        tmp_path_factory.mktemp("recordings") / "lecture.wav", np.tile(sentence, int(12 * 60 * 16_000 / len(sentence)))
    )


def _core(paths: Paths, embedder: Embedder, recogniser: ScriptedRecogniser) -> tuple[LibraryCore, FileReader]:
    recordings = Recordings(recogniser, lambda: Path("/models/ears"), threading.Lock(), lambda: False)
    reader = FileReader(recordings=recordings)
    return LibraryCore(paths, embedder, ScriptedModel(), reader, lambda: None), reader


def test_it_goes_on_where_it_was_paused_and_where_the_program_ended(
    paths: Paths, embedder: Embedder, lecture: Path
) -> None:
    # Five minutes are about eleven stretches.
    recogniser = HeldRecogniser(15)
    core, reader = _core(paths, embedder, recogniser)
    core.hello()
    (added,) = core.add(lecture).added
    assert recogniser.held.wait(60)
    core.ask(protocol.PauseReading(paused=True), protocol.Done)
    recogniser.go_on(28)
    core.until(lambda: core.documents()[0].status is DocumentStatus.WAITING)
    assert len(core.pages(added)) == 1
    core.ask(protocol.PauseReading(paused=False), protocol.Done)
    assert recogniser.held.wait(60)
    # What was recognised of the second page wasn't recognised again.
    before = list(recogniser.stretches)
    assert len(set(before)) == len(before) == 29
    kept = len(core.pages(added))
    recogniser.gate.set()
    core.close()
    reader.close()

    again = HeldRecogniser(10_000)
    core, reader = _core(paths, embedder, again)
    try:
        core.hello()
        (document,) = core.settled()
        assert document.status is DocumentStatus.READY
        pages = core.pages(added)
        assert len(pages) == 3 and kept == 2
        assert pages[0].startswith("[0:00] About 2") and "[9:" in pages[1] and "[10:0" in pages[2]
        # Of three pages the first two were on the disk.
        assert len(again.stretches) < 8
        assert not set(again.stretches) & set(before[:25])
    finally:
        core.close()
        reader.close()


class Ears(ProcessRecogniser):
    """The real ones, told when they begin."""

    def __init__(self) -> None:
        super().__init__()
        self.began = threading.Semaphore(0)
        self.given_up = 0

    def listen(self, model: Path, samples: bytes) -> Recognised:
        self.began.release()
        try:
            return super().listen(model, samples)
        except GivenUp:
            self.given_up += 1
            raise


@pytest.fixture
def ears() -> Iterator[Ears]:
    ears = Ears()
    yield ears
    ears.close()


def test_whoever_wants_the_cores_gets_them_in_the_middle_of_a_stretch(ears: Ears) -> None:
    model, compute = speech_model(TINY), threading.Lock()
    talks = threading.Event()
    recordings = Recordings(ears, lambda: model, compute, talks.is_set)
    stretch = Stretch(start=0.0, samples=bytes_of(np.concatenate([spoken(one) for one in _SAID])))
    found: list[Recognised | None] = []
    thread = threading.Thread(target=lambda: found.append(recordings.recognise(stretch, threading.Event())))
    thread.start()
    assert ears.began.acquire(timeout=60)
    talks.set()
    recordings.pause()
    assert compute.acquire(timeout=60)
    assert ears.given_up == 1 and not found
    compute.release()
    talks.clear()
    thread.join(120)
    (said,) = found
    assert said is not None and "hospital" in said.text
    # It is known now.
    recordings.pause()
    assert recordings.recognise(stretch, threading.Event()) is said


class Impatient(ScriptedRecogniser):
    """Is told to give up each time it begins."""

    recordings: Recordings
    gives_up = False

    def give_up(self) -> None:
        self.gives_up = True

    def listen(self, model: Path, samples: bytes) -> Recognised:
        self.gives_up = False
        self.recordings.pause()
        if self.gives_up:
            self.asked.append((0.0, "", False))
            raise GivenUp
        return super().listen(model, samples)


def test_whoever_comes_again_and_again_waits_once() -> None:
    recogniser = Impatient()
    recordings = Recordings(recogniser, lambda: Path("/models/ears"), threading.Lock(), lambda: False)
    recogniser.recordings = recordings
    said = recordings.recognise(Stretch(start=0.0, samples=bytes(64_000)), threading.Event())
    assert said is not None and said.text == "About 2 seconds."
    assert len(recogniser.asked) == 4
