"""The small model, quick to evaluate, and what a core knows of it on this computer before a test begins."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest

from core.paths import Paths
from tests.end_to_end.settings import SHORT, keep_sampling, know


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
    know(paths, small_model_path)


@pytest.fixture
def _short_replies(paths: Paths, small_model_path: Path) -> None:
    keep_sampling(paths, small_model_path, SHORT)
