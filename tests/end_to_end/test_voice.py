"""Reading aloud with everything real but the device: the core process, Kokoro, espeak-ng, and what the window plays."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import Speaker
from app.core_client import CoreClient, CorePhase
from core.paths import default_paths
from core.records import Problem, VoiceId
from tests.speech_models import KOKORO, speech_model
from tests.unit_app.audio.fake_sink import FakeDevices

# A computer that is busy with something else takes its time.
_PATIENCE_MS = 120_000


@pytest.fixture
def client(qtbot: QtBot) -> Iterator[CoreClient]:
    folder = speech_model(KOKORO)
    models = default_paths().models
    models.mkdir(parents=True, exist_ok=True)
    (models / folder.name).symlink_to(folder)
    made = CoreClient(sys.executable, ["-m", "core", "serve"])
    made.start()
    qtbot.waitUntil(lambda: made.phase is CorePhase.READY, timeout=_PATIENCE_MS)
    yield made
    made.stop()


def test_a_text_comes_out_of_the_speaker_in_its_languages(qtbot: QtBot, client: CoreClient) -> None:
    devices = FakeDevices()
    reading = ReadingAloud(client, Speaker(open_sink=devices))
    problems: list[Problem] = []
    said: list[str] = []
    played = bytearray()
    reading.failed.connect(problems.append)
    reading.sentence_changed.connect(lambda: said.append(reading.sentence.text) if reading.sentence else None)

    def ended() -> bool:
        if devices.running:
            played.extend(devices.sink.play(0.25))
        return not reading.active

    try:
        reading.try_voice("The heat pump works. `x = 1` 🎉\n\nBonjour, comment allez-vous ce matin ?", "", None, 1.0)
        qtbot.waitUntil(ended, timeout=_PATIENCE_MS)
        assert not problems
        assert said[0] == "The heat pump works." and said[-1] == "Bonjour, comment allez-vous ce matin ?"
        loud = np.abs(np.frombuffer(bytes(played), dtype="<i2")) > 500
        assert loud.sum() > 12_000
        reading.try_voice("It works.", "en", VoiceId("espeak:en"), 1.0)
        qtbot.waitUntil(ended, timeout=_PATIENCE_MS)
        assert said[-1] == "It works." and not problems
    finally:
        reading.stop()
        reading.speaker.close()
