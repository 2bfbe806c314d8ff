"""What cores in this process may be given."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from core.memory.judges.reading import Judges, load_judges
from tests.unit_core.doubtful_judges import DoubtfulJudges


@pytest.fixture
def doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cores whose judges never know whether a new fact takes a known one's place."""

    def load(embedders: Sequence[str]) -> Judges:
        judges = load_judges(embedders)
        return DoubtfulJudges(judges._weights, judges.missing)

    monkeypatch.setattr("core.composition.load_judges", load)


@pytest.fixture
def unjudged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cores without judges: the weights that are shipped are of other vectors than a made-up embedding model's."""
    monkeypatch.setattr("core.composition.load_judges", lambda _embedders: Judges({}))
