"""What a core finds in its folders when it starts, and how the small model writes."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import msgspec

from core.kept_results import KeptResults
from core.paths import Paths
from core.records import SamplingChoice, Settings
from core.speed_probe import Speed
from tests.servers.model_server import Answer, ModelServer

_PATIENCE_S = 120.0

# A reply of a few words: left alone, a model this small runs on in circles to the end of its window now and then.
SHORT = SamplingChoice(temperature=0.0, longest_reply=24)

# For what has to happen while it writes: what it has said it says again, and asked for this it comes to no end.
ENDLESS = SamplingChoice(temperature=0.0, repeat_penalty=0.8)
STORY = "The sea: write a very long story about it, in many words."

# The same, but nothing is said twice, so that it is written token by token.
RAMBLING = SamplingChoice(temperature=2.0, top_k=0, top_p=1.0, min_p=0.0)


def paths_at(home: Path) -> Paths:
    """Where a core whose home this is keeps what."""
    return Paths(data=home / "data", config=home / "config", logs=home / "logs")


def keep_settings(paths: Paths, **chosen: Any) -> None:
    """Titles of a small model are anyone's guess, and cost time."""
    paths.settings.parent.mkdir(parents=True, exist_ok=True)
    paths.settings.write_bytes(msgspec.json.encode(Settings(**{"titles": False, **chosen})))


def keep_sampling(paths: Paths, model: Path, sampling: SamplingChoice, /, **chosen: Any) -> None:
    """The model writes like this, in a window of a size that is filled soon."""
    keep_settings(paths, **{"context_length": 1024, "sampling": {str(model): sampling}, **chosen})


def know(paths: Paths, model: Path) -> None:
    """What a core would find out about a model. Else each one measures and tries it beside what the test is about: seconds of all cores."""
    from core.model.llama_weights import fingerprint_of

    fingerprint = fingerprint_of(model, ())
    paths.data.mkdir(parents=True, exist_ok=True)
    speed = Speed(prefill=200.0, decode=40.0, size_bytes=model.stat().st_size)
    KeptResults(paths.data / "speed.json", Speed).set(fingerprint, speed)
    KeptResults(paths.data / "functions.json", bool).set(fingerprint, False)


def until_indexed(paths: Paths) -> None:
    """Wait until the index of a store that is in use has all that was said: of a few texts no window is told."""
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        with closing(sqlite3.connect(f"{paths.database.as_uri()}?mode=ro", uri=True)) as connection:
            (left,) = connection.execute("SELECT count(*) FROM index_notes WHERE action = 'put'").fetchone()
        if not left:
            return
        time.sleep(0.05)
    raise AssertionError("something is never indexed")


@contextmanager
def answering(paths: Paths, answer: Answer, **chosen: Any) -> Iterator[ModelServer]:
    """A server that answers what a model would, and is chosen."""
    server = ModelServer(answer)
    keep_settings(paths, model=server.choice, **chosen)
    try:
        yield server
    finally:
        server.close()
