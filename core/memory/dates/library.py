"""dateparser, whose import takes a while and is put off until it is needed."""

from __future__ import annotations

import threading

_lock = threading.Lock()


def load_dateparser() -> None:
    """Import it, on one thread at a time: two that begin together break each other's import (KeyError, dateparser 1.x)."""
    with _lock:
        import dateparser.data.languages_info
        import dateparser.languages.loader  # noqa: F401
