"""The starter model, for tests of quality and speed: fetched once, as the program itself fetches it."""

from __future__ import annotations

import threading
from pathlib import Path

from core.model.catalog import load_catalog
from core.model.download import Downloader
from core.paths import default_paths
from core.protocol import DownloadFailed, DownloadFinished, DownloadProgressed, Event, Reply
from core.records import ModelId

STARTER = ModelId("qwen2.5-coder-1.5b-instruct")

# Beside the checkout's other caches, so that every run after the first is offline.
_CACHE = Path(__file__).resolve().parent.parent / ".cache" / "models"


def starter_model(user_models: Path | None = None) -> Path:
    """The GGUF file: the one the user has, the cached one, or a fresh download (1.1 GB).

    Raises:
        AssertionError: it can't be fetched.
    """
    catalog = load_catalog()
    for folder in (user_models or default_paths().models, _CACHE):
        info = catalog.info(STARTER, folder)
        if info.installed:
            return Path(info.path)
    ended = threading.Event()
    outcome: list[Event] = []

    def listen(event: Reply | Event) -> None:
        if isinstance(event, DownloadProgressed):
            print(f"\rfetching the starter model: {event.done_bytes / 1e6:.0f} MB", end="", flush=True)
        elif isinstance(event, DownloadFinished | DownloadFailed):
            outcome.append(event)
            ended.set()

    downloader = Downloader(catalog, _CACHE, listen)
    downloader.start(STARTER)
    ended.wait()
    downloader.close()
    print()
    assert isinstance(outcome[0], DownloadFinished), outcome[0]
    return Path(catalog.info(STARTER, _CACHE).path)
