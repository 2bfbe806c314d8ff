"""Whether a reply denies what it was told ("I have no information about that") or only has a "not" in it ("don't worry"): by what it is nearest to in
meaning, in any language that the embedding model reads."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from core.memory.learning.evidence import negates
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.paths import RESOURCES

Floats = npt.NDArray[np.float32]


class _Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    denials: tuple[str, ...]
    others: tuple[str, ...]


class Denials:
    """Compares with sentences of both kinds, which are encoded when they are needed first. To be used on the model worker.

    Args:
        encode: one text; nothing while the embedder is away: then what negates denies.
    """

    def __init__(
        self, encode: Callable[[str], Sequence[Encoded]], file: Path = RESOURCES / "prompts" / "denials.toml"
    ) -> None:
        self._encode = encode
        self._listed = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _Listed)
        self._known: dict[str, tuple[Floats, Floats]] = {}  # by embedding model

    def deny(self, begun: str) -> bool:
        """One of its sentences denies."""
        return any(negates(sentence) and self._is_denial(sentence) for sentence in sentences(begun))

    def _is_denial(self, sentence: str) -> bool:
        found = self._encode(sentence)
        if not found:
            return True
        known = self._known_to(found[0].embedder)
        if known is None:
            return True
        denials, others = known
        return bool((denials @ found[0].vector).max() > (others @ found[0].vector).max())

    def _known_to(self, embedder: str) -> tuple[Floats, Floats] | None:
        if embedder not in self._known:
            every = [*self._listed.denials, *self._listed.others]
            encoded = [one for text in every for one in self._encode(text)]
            if [one.embedder for one in encoded] != [embedder] * len(every):
                return None  # another one serves since
            vectors = np.stack([one.vector for one in encoded])
            self._known[embedder] = vectors[: len(self._listed.denials)], vectors[len(self._listed.denials) :]
        return self._known[embedder]
