"""Models of the catalog for tests: each fetched once, as the program itself fetches it.

python -m tests.catalog_models smollm2-135m-instruct
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from core.model.catalog import CatalogFile, CatalogSpeech, load_catalog
from core.model.download import Downloader
from core.paths import default_paths
from core.protocol import DownloadFailed, DownloadFinished, DownloadProgressed, Event, Reply
from core.records import ModelId

# Beside the checkout's other caches, so that every run after the first is offline.
CACHE = Path(__file__).resolve().parent.parent / ".cache" / "models"


def catalog_model(model_id: ModelId, user_models: Path | None = None) -> Path:
    """The file of a model, or the folder with its files: the one the user has, the cached one, or a fresh download.

    Raises:
        AssertionError: it can't be fetched.
    """
    catalog = load_catalog()
    entry = catalog.file(model_id)
    for folder in (user_models or default_paths().models, CACHE):
        if entry.installed(folder):
            return _place(entry, folder)
    ended = threading.Event()
    outcome: list[Event] = []

    def listen(event: Reply | Event) -> None:
        if isinstance(event, DownloadProgressed):
            print(f"\rfetching {entry.name}: {event.done_bytes / 1e6:.0f} MB", end="", flush=True)
        elif isinstance(event, DownloadFinished | DownloadFailed):
            outcome.append(event)
            ended.set()

    CACHE.mkdir(parents=True, exist_ok=True)
    downloader = Downloader(catalog, CACHE, listen)
    downloader.start(model_id)
    ended.wait()
    downloader.close()
    print()
    assert isinstance(outcome[0], DownloadFinished), outcome[0]
    return _place(entry, CACHE)


def _place(entry: CatalogFile | CatalogSpeech, models: Path) -> Path:
    return entry.folder(models) if isinstance(entry, CatalogSpeech) else entry.path(models)


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        print(catalog_model(ModelId(argument)))
