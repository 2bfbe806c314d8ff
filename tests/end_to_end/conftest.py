"""The small model, quick to evaluate, and what a core has found out about it on this computer before a test begins."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest

from core.kept_results import KeptResults
from core.paths import Paths
from core.speed_probe import Speed


@pytest.fixture(scope="session")
def small_model_path(small_model_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """SmolLM2-135M-Instruct in Q4_0, of which llama.cpp reads a prompt in a third of the time that Q4_1 takes."""
    from llama_cpp import llama_cpp as native

    import core.model.llama_log  # noqa: F401 - so that its lines go to the log

    path = tmp_path_factory.mktemp("model") / "SmolLM2-135M-Instruct.Q4_0.gguf"
    settings = native.llama_model_quantize_default_params()
    settings.ftype = native.LLAMA_FTYPE_MOSTLY_Q4_0
    settings.allow_requantize = True
    settings.nthread = 1
    failed = native.llama_model_quantize(str(small_model_path).encode(), str(path).encode(), ctypes.byref(settings))
    assert not failed
    return path


@pytest.fixture(autouse=True)
def _known_model(small_model_path: Path, paths: Paths) -> None:
    """Else each test's core measures and tries it beside what the test is about: seconds of all cores, each time."""
    from core.model.llama import _fingerprint

    fingerprint = _fingerprint(small_model_path, ())
    paths.data.mkdir(parents=True)
    speed = Speed(prefill=200.0, decode=40.0, size_bytes=small_model_path.stat().st_size)
    KeptResults(paths.data / "speed.json", Speed).set(fingerprint, speed)
    KeptResults(paths.data / "functions.json", bool).set(fingerprint, False)
