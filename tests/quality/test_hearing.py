"""`python -m core eval hearing`: Whisper as we use it, and as faster-whisper does by itself, on speech that two synthesisers made."""

from __future__ import annotations

import time

import pytest

from core.evaluation import hearing
from core.evaluation.result import Options, table
from core.paths import default_paths
from tests.speech_models import BASE, KOKORO, TINY, speech_model

pytestmark = [pytest.mark.quality, pytest.mark.timeout(3600)]

# Of one core: that of both, together, is below half of real time.
_WORK = 1.0


@pytest.fixture(autouse=True)
def _models() -> None:
    models = default_paths().models
    models.mkdir(parents=True, exist_ok=True)
    for model in (BASE, KOKORO, TINY):
        folder = speech_model(model)
        (models / folder.name).symlink_to(folder)


def _progress(done: int, total: int, what: str) -> None:
    print(f"{time.monotonic():.0f}", what, flush=True)


def test_no_more_words_are_wrong_than_faster_whisper_gets_wrong() -> None:
    result = hearing.run(Options(model=BASE), _progress)
    print(table(result))
    ways = result.figures["ways"]
    assert isinstance(ways, dict)
    other = ways["faster-whisper by itself"]["word_errors"]["all"]
    for way in ("a recording", "dictation"):
        assert ways[way]["word_errors"]["all"] <= other + 0.01, way
        assert ways[way]["seconds_of_work"] <= _WORK, way
