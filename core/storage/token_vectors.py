"""The vectors of each passage's tokens: what the best token-to-token match is computed from.

One vector for a whole turn blurs what one word of it says. Comparing every token of the question with its nearest token
of the turn (MaxSim; Khattab and Zaharia, "ColBERT", SIGIR 2020) finds it again, and needs only a few bytes a token. It is
used on the most promising items only, so SQLite holds these, not the vector index.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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

    def put(self, kind: RecallKind, item_id: int, passage: int, rows: TokenRows) -> None:
        """Keep the tokens of one passage in place of what was there."""
        self._database.execute(
            "INSERT OR REPLACE INTO token_vectors (kind, item_id, passage, model, vectors) VALUES (?, ?, ?, ?, ?)",
            (kind, item_id, passage, self._model, np.ascontiguousarray(rows, dtype=np.int8).tobytes()),
        )

    def remove(self, kind: RecallKind, item_ids: Sequence[int]) -> None:
        self._database.execute_many(
            "DELETE FROM token_vectors WHERE kind = ? AND item_id = ? AND model = ?",
            [(kind, item_id, self._model) for item_id in item_ids],
        )

    def of(self, kind: RecallKind, item_ids: Sequence[int]) -> Mapping[int, Mapping[int, TokenRows]]:
        """The tokens of some items, by item and passage. Items that have none are not in it."""
        found: dict[int, dict[int, TokenRows]] = {}
        marks = ", ".join("?" * len(item_ids))
        for item_id, passage, vectors in self._database.rows(
            f"SELECT item_id, passage, vectors FROM token_vectors WHERE kind = ? AND model = ? AND item_id IN ({marks})",
            (kind, self._model, *item_ids),
        ):
            rows = np.frombuffer(vectors, dtype=np.int8).reshape(-1, self._dimensions)
            found.setdefault(item_id, {})[passage] = rows
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
