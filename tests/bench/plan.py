"""What every measurement is given."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.model.catalog import load_catalog
from core.paths import HOME_VARIABLE, Paths, default_paths
from core.settings import SettingsFile
from tests.starter_model import STARTER


@dataclass(frozen=True)
class Plan:
    """How to measure.

    Attributes:
        model: GGUF file of the starter model.
        quick: fewer repetitions, and no store of 10,000 messages.
        large: a store of 100,000 messages too, which takes half an hour to make.
    """

    model: Path
    quick: bool
    large: bool

    def repetitions(self, full: int) -> int:
        return max(1, full // 3) if self.quick else full

    @contextmanager
    def home(self) -> Iterator[Paths]:
        """An empty installation with the starter model in it; the user's own is never touched."""
        with tempfile.TemporaryDirectory(prefix="rememora-bench-", ignore_cleanup_errors=True) as folder:
            before = os.environ.get(HOME_VARIABLE)
            os.environ[HOME_VARIABLE] = folder
            paths = default_paths()
            try:
                paths.models.mkdir(parents=True)
                load_catalog().entry(STARTER).path(paths.models).symlink_to(self.model)
                yield paths
            finally:
                if before is None:
                    del os.environ[HOME_VARIABLE]
                else:
                    os.environ[HOME_VARIABLE] = before


def choose_starter(paths: Paths) -> None:
    """Make it the chosen model, as it is on every start after the first."""
    SettingsFile(paths.settings).change(model=STARTER)


def progress(text: str) -> None:
    """Say on stderr what is being done; the table alone goes to stdout."""
    print(text, file=sys.stderr, flush=True)
