"""What cores in this process may be given, and what reads texts: the default encoder and its judges, both real."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from core.memory.judges.reading import Judges, load_judges
from core.memory.learning.learner import Encode
from core.model.base import Embedder, Encoded
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


@pytest.fixture(scope="session")
def judges(embedder: Embedder) -> Judges:
    loaded = load_judges([embedder.name])
    assert loaded.missing == ()
    return loaded


@pytest.fixture(scope="session")
def encode(embedder: Embedder) -> Encode:
    """As learning encodes: texts, and whether they are asked."""
    return lambda texts, asked: embedder.encode(texts, query=asked)


@pytest.fixture(scope="session")
def encode_asked(embedder: Embedder) -> Callable[[Sequence[str]], Sequence[Encoded]]:
    """As what is asked."""
    return lambda texts: embedder.encode(texts, query=True)
