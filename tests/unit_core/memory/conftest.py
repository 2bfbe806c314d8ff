"""What reads texts in the tests of memory: the default encoder and its judges, both real."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from core.memory.judges.reading import Judges, load_judges
from core.memory.learning.learner import Encode
from core.model.base import Embedder, Encoded


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
