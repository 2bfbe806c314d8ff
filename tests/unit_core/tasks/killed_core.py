"""`python -m tests.unit_core.tasks.killed_core`: the core service whose tasks are the tests' own, with a scripted model that takes its
time. To be killed."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Sequence

import core.__main__
from core.composition import build
from core.model.base import LanguageModel, Purpose
from core.records import Adapter
from tests.unit_core.tasks.paragraphs import WORKS
from tests.unit_core.tasks.tasks_core import loud

# Seconds for each character it says.
_PACE_S = 0.005


class SlowLoader:
    """Loads that model, whatever is chosen."""

    def name(self, choice: str) -> str:
        return choice

    def load(
        self,
        choice: str,
        *,
        context_length: int,
        adapters: Sequence[Adapter],
        on_progress: Callable[[float], None],
        cancelled: threading.Event,
    ) -> LanguageModel:
        return loud(_slow)


def _slow(_purpose: Purpose, _said: int) -> None:
    time.sleep(_PACE_S)


def main() -> int:
    def built(*arguments: object, **keywords: object) -> core.composition.Core:
        return build(*arguments, **{**keywords, "loader": SlowLoader(), "works": WORKS})  # type: ignore[arg-type]

    setattr(core.__main__, "build", built)  # noqa: B010 - it isn't meant to be exported
    return core.__main__.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
