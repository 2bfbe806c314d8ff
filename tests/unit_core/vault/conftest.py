"""Derivations that cost a thousandth of what they do; what they cost is tested where it matters."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from core.vault import wrapping


class Derivations:
    """Counts them."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, *, salt: bytes, length: int, iterations: int, lanes: int, memory_cost: int) -> Argon2id:
        self.count += 1
        return Argon2id(
            salt=salt,
            length=length,
            iterations=iterations,
            lanes=lanes,
            memory_cost=max(memory_cost // 1024, 8 * lanes),
        )


@pytest.fixture(autouse=True)
def derivations(monkeypatch: pytest.MonkeyPatch) -> Derivations:
    cheap = Derivations()
    monkeypatch.setattr(wrapping, "Argon2id", cheap)
    return cheap
