"""Signs that what recall brought was relevant, or wasn't, and the items' own weights that follow from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

import msgspec
import numpy as np
import numpy.typing as npt

from core.records import ErrandId, ErrandStepId, MemoryId, MemoryKind, MessageId, RecalledItem, RecallKind
from core.storage.database import Database

Vector = npt.NDArray[np.float32]

# Half the size of float32, and as good for a cosine.
_STORED = np.dtype("<f2")


class Reason(StrEnum):
    """What a sign came from."""

    RATED = "rated"  # "helpful" or "not relevant" on the item
    THUMB = "thumb"  # on the answer
    USED = "used"  # the answer has its words
    PINNED = "pinned"
    EDITED = "edited"
    DELETED = "deleted"


class WayReason(StrEnum):
    """What an errand says something about a way of doing by."""

    RATED = "rated"  # the user's thumb on it
    ENDED = "ended"  # a step that was told the way was done, or failed
    CORRECTED = "corrected"  # a step that was told the way had to be corrected, or was corrected so again


class Sign(msgspec.Struct, frozen=True, kw_only=True):
    """One sign that a recalled item was relevant, or wasn't.

    Attributes:
        target: 1 relevant, 0 not.
        strength: 0 to 1; what the user said outright counts more than what an answer seems to have used.
        features: of the item, as it was ranked, less the mean of those beside it.
        reference: the score it is compared with: 0, or the threshold if it was recalled alone and `features` are its own.
        query: the vector of the message it was recalled for, (d,) unit length; None: all kinds of question alike.
    """

    target: float
    strength: float
    features: Mapping[str, float]
    reference: float = 0.0
    query: Vector | None = None


class Extent(msgspec.Struct, frozen=True):
    """How many signs there are, and the id of the newest; 0 for none."""

    count: int = 0
    newest: int = 0


# (target, strength) of all signs about an item, oldest first, to its own weight.
ItemWeight = Callable[[Sequence[tuple[float, float]]], float]


class Feedback:
    """Queries about signs. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Args:
        item_weight: what signs make of an item's own weight; `way_weight`: of a way of doing's.
    """

    def __init__(self, database: Database, item_weight: ItemWeight, way_weight: ItemWeight) -> None:
        self._database = database
        self._item_weight = item_weight
        self._way_weight = way_weight

    def keep_query(self, reply_id: MessageId, embedder: str, vector: Vector) -> None:
        """Keep the vector that recall searched with for a reply: (d,) float32."""
        self._database.execute(
            "INSERT OR REPLACE INTO recall_queries (reply_id, embedder, vector) VALUES (?, ?, ?)",
            (reply_id, embedder, vector.astype(_STORED).tobytes()),
        )

    def add(
        self,
        reason: Reason,
        reply_id: MessageId,
        item: RecalledItem,
        *,
        target: float,
        strength: float,
        features: Mapping[str, float],
        reference: float,
        now: float,
    ) -> None:
        """Add a sign about an item that was recalled for a reply, in place of an earlier one of the same reason."""
        with self._database.transaction():
            self.take_back(reason, reply_id, item)
            self._database.execute(
                "INSERT INTO feedback (given_at, reason, reply_id, memory_id, message_id, target, strength, features,"
                " reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    now,
                    reason,
                    reply_id,
                    *_keys(item),
                    target,
                    strength,
                    msgspec.json.encode(dict(features)).decode(),
                    reference,
                ),
            )
            self.weigh(*_keys(item))

    def take_back(self, reason: Reason, reply_id: MessageId, item: RecalledItem) -> bool:
        """Remove a sign; True if there was one."""
        with self._database.transaction():
            removed = self._database.execute(
                "DELETE FROM feedback WHERE reason = ? AND reply_id = ? AND memory_id IS ? AND message_id IS ?",
                (reason, reply_id, *_keys(item)),
            )
            if removed:
                self.weigh(*_keys(item))
        return bool(removed)

    def last_recall(self, memory_id: MemoryId) -> MessageId | None:
        """The reply a memory was last recalled for."""
        row = self._database.row("SELECT max(reply_id) AS reply_id FROM recalls WHERE memory_id = ?", (memory_id,))
        return None if row is None or row["reply_id"] is None else MessageId(row["reply_id"])

    def extent(self) -> Extent:
        """What there is of signs, for seeing whether it changed."""
        row = self._database.row("SELECT count(*) AS count, coalesce(max(id), 0) AS newest FROM feedback")
        assert row is not None
        return Extent(row["count"], row["newest"])

    def signs(self, embedder: str, after: int = 0) -> list[Sign]:
        """Every sign, oldest first.

        Args:
            embedder: the present embedding model; query vectors of another are left out.
            after: only those with a higher id.
        """
        return [
            Sign(
                target=row["target"],
                strength=row["strength"],
                features=msgspec.json.decode(row["features"], type=dict[str, float]),
                reference=row["reference"],
                query=None if row["vector"] is None else np.frombuffer(row["vector"], _STORED).astype(np.float32),
            )
            for row in self._database.rows(
                "SELECT f.target, f.strength, f.features, f.reference, q.vector FROM feedback f"
                " LEFT JOIN recall_queries q ON q.reply_id = f.reply_id AND q.embedder = ? WHERE f.id > ? ORDER BY f.id",
                (embedder, after),
            )
        ]

    def reset(self) -> None:
        """Forget every sign; all items weigh the same again."""
        with self._database.transaction():
            self._database.execute("DELETE FROM feedback")
            self._database.execute("DELETE FROM way_signs")
            self._database.execute("UPDATE memories SET usefulness = 0 WHERE usefulness <> 0")
            self._database.execute("UPDATE messages SET usefulness = 0 WHERE usefulness <> 0")

    def rate_reply(self, reply_id: MessageId, rating: int) -> bool:
        """Keep the user's thumb on a reply; False if there is no such reply."""
        return bool(
            self._database.execute(
                "UPDATE messages SET rating = ? WHERE id = ? AND role = 'assistant'", (rating, reply_id)
            )
        )

    def rate_item(self, reply_id: MessageId, item: RecalledItem, rating: int) -> None:
        """Keep the user's word on a recalled item, for showing it again."""
        self._database.execute(
            "UPDATE recalls SET rating = ? WHERE reply_id = ? AND memory_id IS ? AND message_id IS ? AND text = ?",
            (rating, reply_id, *_keys(item), item.text),
        )

    def add_way(
        self,
        reason: WayReason,
        errand_id: ErrandId,
        step_id: ErrandStepId | None,
        way: MemoryId,
        target: float,
        strength: float,
        now: float,
    ) -> None:
        """Add what an errand says about a way of doing, in place of what it said before for the same reason."""
        with self._database.transaction():
            self.take_back_way(reason, errand_id, step_id, way)
            self._database.execute(
                "INSERT INTO way_signs (given_at, reason, errand_id, step_id, memory_id, target, strength)"
                " SELECT ?, ?, ?, ?, id, ?, ? FROM memories WHERE id = ?",
                (now, reason, errand_id, step_id, target, strength, way),
            )
            self.weigh(way, None)

    def take_back_way(
        self, reason: WayReason, errand_id: ErrandId, step_id: ErrandStepId | None, way: MemoryId
    ) -> None:
        """It doesn't say so any more."""
        with self._database.transaction():
            if self._database.execute(
                "DELETE FROM way_signs WHERE reason = ? AND errand_id = ? AND step_id IS ? AND memory_id = ?",
                (reason, errand_id, step_id, way),
            ):
                self.weigh(way, None)

    def weigh(self, memory_id: int | None, message_id: int | None) -> None:
        """Compute the own weight of a memory, or of a message, anew from the signs about it."""
        signs = [
            (row["target"], row["strength"])
            for row in self._database.rows(
                "SELECT given_at, id, target, strength FROM feedback WHERE memory_id IS ? AND message_id IS ?"
                " UNION ALL SELECT given_at, id, target, strength FROM way_signs WHERE memory_id = ? ORDER BY 1, 2",
                (memory_id, message_id, memory_id),
            )
        ]
        way = memory_id is not None and self._database.value(
            "SELECT count(*) FROM memories WHERE id = ? AND kind = ?", (memory_id, MemoryKind.WAY)
        )
        weight = self._way_weight(signs) if way else self._item_weight(signs)
        if memory_id is not None:
            self._database.execute("UPDATE memories SET usefulness = ? WHERE id = ?", (weight, memory_id))
        else:
            self._database.execute("UPDATE messages SET usefulness = ? WHERE id = ?", (weight, message_id))


def _keys(item: RecalledItem) -> tuple[MemoryId | None, MessageId | None]:
    """(memory id, message id): the one the item is of; of a memory, its source message is not what is meant."""
    if item.kind is RecallKind.MEMORY:
        return item.memory_id, None
    return None, item.message_id
