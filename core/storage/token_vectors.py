"""The vectors of each passage's tokens: what the best token-to-token match is computed from.

One vector for a whole turn blurs what one word of it says. Comparing every token of the question with its nearest token
of the turn (MaxSim; Khattab and Zaharia, "ColBERT", SIGIR 2020) finds it again, and needs only a few bytes a token. It is
used on the most promising items only, so SQLite holds these, not the vector index.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
import numpy.typing as npt

from core.records import RecallKind
from core.storage.database import Database

# (n, d) int8: n tokens, each of length `SCALE`.
TokenRows = npt.NDArray[np.int8]
SCALE = 127


def token_rows(tokens: npt.NDArray[np.float32]) -> TokenRows:
    """Unit vectors, (n, d) float32, as they are kept."""
    return np.asarray(np.round(tokens * SCALE), dtype=np.int8)


class ReadPassage(msgspec.Struct, frozen=True):
    """A passage as the embedding model and the judges read it.

    Attributes:
        rows: of its tokens.
        states: how surely it states something, 0 to 1.
        orders: where sentences stand in it that order an assistant about, as (start, end).
    """

    rows: TokenRows
    states: float = 1.0
    orders: tuple[tuple[int, int], ...] = ()

    def without_orders(self, passage: str) -> str:
        """The passage without them; what is left may be empty."""
        kept, at = "", 0
        for start, end in self.orders:
            kept, at = kept + passage[at:start], end
        return (kept + passage[at:]).strip()


class TokenVectors:
    """Reads and writes them for one embedding model. To be used on the storage worker.

    Every method may raise StorageError; those that write, StorageFull.
    """

    def __init__(self, database: Database, model: str, dimensions: int) -> None:
        self._database = database
        self._model = model
        self._dimensions = dimensions

    def follow(self, model: str, dimensions: int) -> None:
        """From now on those of another embedding model."""
        self._model, self._dimensions = model, dimensions

    def put(self, kind: RecallKind, item_id: int, passage: int, read: ReadPassage) -> None:
        """Keep what was read of one passage in place of what was there."""
        self._database.execute(
            "INSERT OR REPLACE INTO token_vectors (kind, item_id, passage, model, vectors, states, orders)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                kind,
                item_id,
                passage,
                self._model,
                np.ascontiguousarray(read.rows, dtype=np.int8).tobytes(),
                read.states,
                msgspec.json.encode(read.orders).decode() if read.orders else "",
            ),
        )

    def remove(self, kind: RecallKind, item_ids: Sequence[int]) -> None:
        self._database.execute_many(
            "DELETE FROM token_vectors WHERE kind = ? AND item_id = ? AND model = ?",
            [(kind, item_id, self._model) for item_id in item_ids],
        )

    def of(self, kind: RecallKind, item_ids: Sequence[int]) -> Mapping[int, Mapping[int, ReadPassage]]:
        """What was read of some items, by item and passage. Items that nobody has read are not in it."""
        found: dict[int, dict[int, ReadPassage]] = {}
        marks = ", ".join("?" * len(item_ids))
        for item_id, passage, vectors, states, orders in self._database.rows(
            f"SELECT item_id, passage, vectors, states, orders FROM token_vectors WHERE kind = ? AND model = ? AND item_id IN ({marks})",
            (kind, self._model, *item_ids),
        ):
            rows = np.frombuffer(vectors, dtype=np.int8).reshape(-1, self._dimensions)
            found.setdefault(item_id, {})[passage] = ReadPassage(rows, states, _spans(orders))
        return found

    def counts(self, kind: RecallKind) -> dict[int, int]:
        """How many passages of each item are there."""
        return {
            row["item_id"]: row["passages"]
            for row in self._database.rows(
                "SELECT item_id, count(*) AS passages FROM token_vectors WHERE kind = ? AND model = ? GROUP BY item_id",
                (kind, self._model),
            )
        }


def _spans(stored: str) -> tuple[tuple[int, int], ...]:
    return msgspec.json.decode(stored, type=tuple[tuple[int, int], ...]) if stored else ()


def remove_unused(database: Database, limit: int) -> bool:
    """Remove some of the vectors of embedding models that are used no more. True if there may be others."""
    used = {row["model"] for row in database.rows("SELECT model FROM embedding_spaces")}
    model = ""
    while (
        row := database.row("SELECT model FROM token_vectors WHERE model > ? ORDER BY model LIMIT 1", (model,))
    ) is not None:
        model = row["model"]
        if model in used:
            continue
        unused = database.rows(
            "SELECT kind, item_id, passage FROM token_vectors WHERE model = ? LIMIT ?", (model, limit)
        )
        database.execute_many(
            "DELETE FROM token_vectors WHERE kind = ? AND item_id = ? AND passage = ? AND model = ?",
            [(*one, model) for one in unused],
        )
        return True
    return False
