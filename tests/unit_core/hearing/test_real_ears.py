"""The real networks: Silero's, and Whisper's smallest model, on what espeak-ng says."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from core import protocol
from core.hearing.activity import SileroActivity
from core.hearing.recogniser import ProcessRecogniser
from core.hearing.segments import Segmenter
from core.hearing.sound import Samples, bytes_of
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import ListeningId
from tests.catalog_models import CACHE
from tests.sound_decoders import without_pyav
from tests.speech_models import TINY, speech_model
from tests.spoken import music, noise, silence, spoken
from tests.unit_core.running_core import RunningCore, ScriptedLoader

SENTENCE = "My sister lives in London and works at the hospital."


@pytest.fixture(scope="module")
def tiny() -> Path:
    return speech_model(TINY)


@pytest.fixture
def ears() -> Iterator[ProcessRecogniser]:
    ears = ProcessRecogniser()
    yield ears
    ears.close()


def segments(sound: Samples) -> list[Samples]:
    activity, segmenter = SileroActivity(), Segmenter()
    found = []
    for at in range(0, len(sound), 1600):
        part = sound[at : at + 1600]
        found += segmenter.add(part, activity.probabilities(part))
    last = segmenter.end()
    return [one.samples for one in (*found, *([last] if last is not None else []))]


def test_speech_is_found_and_cut_at_pauses() -> None:
    said = spoken(SENTENCE)
    found = segments(np.concatenate([silence(2), said, silence(2), said, silence(1)]))
    assert len(found) == 2
    for one in found:
        assert abs(len(one) - len(said)) < 16_000


@pytest.mark.parametrize("sound", [silence(10), noise(10, 0.01), noise(10, 0.2), music(10)], ids=str)
def test_what_is_no_speech_is_no_speech(sound: Samples, ears: ProcessRecogniser, tiny: Path) -> None:
    texts = [
        ears.recognise(tiny, one, "", (), partial=partial).text for one in segments(sound) for partial in (True, False)
    ]
    assert texts == [text for text in texts if not text]


@pytest.mark.parametrize("partial", [True, False])
def test_what_is_no_speech_becomes_no_text_even_where_it_passes_for_some(
    partial: bool, ears: ProcessRecogniser, tiny: Path
) -> None:
    for sound in (silence(5), noise(5), music(5)):
        assert ears.recognise(tiny, sound, "", (), partial=partial).text == ""


@pytest.mark.parametrize("partial", [True, False])
def test_speech_becomes_text(partial: bool, ears: ProcessRecogniser, tiny: Path) -> None:
    said = ears.recognise(tiny, spoken(SENTENCE), "", (), partial=partial)
    assert said.text == SENTENCE
    assert said.language == "en"


def test_it_hears_without_pyav(
    ears: ProcessRecogniser, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "modules").mkdir()
    without_pyav(tmp_path / "modules", monkeypatch)
    assert subprocess.run([sys.executable, "-c", "import av"], capture_output=True, check=False).returncode
    (tmp_path / "again").symlink_to(tiny)
    for model in (tiny, tmp_path / "again"):
        assert ears.recognise(model, spoken(SENTENCE), "", (), partial=False).text == SENTENCE


def test_a_process_that_dies_is_started_anew(ears: ProcessRecogniser, tiny: Path) -> None:
    ears.recognise(tiny, silence(0), "", (), partial=True)
    process = ears._process
    assert process is not None
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert "hospital" in ears.recognise(tiny, spoken(SENTENCE), "", (), partial=False).text


def test_a_whole_core_hears(paths: Paths, embedder: Embedder, tiny: Path) -> None:
    paths.models.mkdir(parents=True)
    (paths.models / TINY).symlink_to(CACHE / TINY)
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    try:
        core.hello()
        session = core.ask(protocol.StartListening(language="en"), protocol.ListeningStarted).session
        sound = np.concatenate([silence(1), spoken(SENTENCE), silence(4.5)])
        for at in range(0, len(sound), 1600):
            core.ask(
                protocol.HearAudio(session=session, samples=bytes_of(sound[at : at + 1600])),
                protocol.Done,
            )
        heard = core.wait(protocol.Heard, lambda event: event.final)
        assert heard.text == SENTENCE
        core.ask(protocol.StopListening(session=session), protocol.Done)
        assert core.wait(protocol.ListeningEnded).problem is None
        # Nothing of it is on the disk.
        kept = [path for path in paths.data.rglob("*") if path.is_file() and not path.is_relative_to(paths.models)]
        assert not any(b"sister lives" in path.read_bytes() for path in kept)
    finally:
        core.close()


def test_without_a_model_it_says_what_to_do(paths: Paths, embedder: Embedder) -> None:
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    try:
        core.hello()
        failed = core.ask(protocol.StartListening(), protocol.Failed)
        assert failed.problem.code == "no_hearing_model"
        gone = core.ask(protocol.HearAudio(session=ListeningId(1), samples=b""), protocol.Failed)
        assert gone.problem.code == "not_found"
        core.ask(protocol.StopListening(session=ListeningId(1)), protocol.Done)
    finally:
        core.close()
