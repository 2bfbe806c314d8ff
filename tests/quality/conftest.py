"""The starter model, loaded once for all tests that need no core process around it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.records import Sampling
from tests.starter_model import starter_model


@pytest.fixture(scope="session")
def starter() -> Iterator[LlamaModel]:
    model = LlamaModel.load(
        starter_model(),
        name="starter",
        context_length=2048,
        sampling=Sampling(),
        threads=Threads(decode=2, prefill=2),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
    )
    yield model
    model.close()
