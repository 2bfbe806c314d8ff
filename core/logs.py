"""Logs go to a rotating file in the platform's log folder. Never chat text at the default level."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

FILE_NAME = "core.log"

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


def start_logging(folder: Path, *, verbose: bool = False) -> None:
    """Log to `folder`/core.log, 1 MB a file, three kept; warnings also to stderr.

    Args:
        verbose: log everything, which may include parts of conversations.
    """
    handlers: list[logging.Handler] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = logging.handlers.RotatingFileHandler(
            folder / FILE_NAME, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
        )
        file.setFormatter(logging.Formatter(_FORMAT))
        handlers.append(file)
    except OSError as error:
        print(f"Rememora can't write its log to {folder}: {error}", file=sys.stderr)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.WARNING)
    console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handlers.append(console)
    logging.basicConfig(level=logging.INFO, handlers=handlers)
    # Only our own modules may speak in detail: libraries log requests and texts.
    logging.getLogger("core").setLevel(logging.DEBUG if verbose else logging.INFO)
    for name in ("httpx", "httpcore", "huggingface_hub", "chromadb", "sentence_transformers", "urllib3"):
        logging.getLogger(name).setLevel(logging.WARNING)


def erase_logs(folder: Path) -> None:
    """Empty the log files. The one that is open is emptied in place."""
    for file in folder.glob(FILE_NAME + "*"):
        if file.name == FILE_NAME:
            with file.open("wb"):
                pass
        else:
            file.unlink(missing_ok=True)
