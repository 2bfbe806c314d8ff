"""Keeping the vector index in step with SQLite, which is the truth.

Every change leaves a note in its own transaction; the indexer turns notes into texts to embed, and vectors into an index.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from core.records import RecallKind
from core.storage.database import Database
from core.storage.index_notes import INDEX_KINDS, Action, DocumentKind, IndexKind, index_kind, note_for
from core.storage.passages import passages_of
from core.storage.token_vectors import ReadPassage, TokenVectors
from core.storage.vector_index import VectorHit, VectorIndex, Vectors

__all__ = ["Indexer", "Note", "VectorHit", "VectorIndex"]

# Many copies of one vector crowd the index: its graph links them to each other, and others can't be reached any more. So of a short
# reply ("ok") that was given again and again the oldest are indexed, and no more.
_SHORT = 60
_MOST_COPIES = 8

_STANDS = "status IN ('complete', 'stopped', 'interrupted') AND NOT muted AND shown"

# Texts that belong into the index: what isn't shown is not recalled. Those of deleted conversations stay until they are purged: a delete can be undone.
_INDEXED: dict[IndexKind, str] = {
    RecallKind.MEMORY: "SELECT id, text, '' AS pictured FROM memories WHERE deleted_at IS NULL",
    RecallKind.MESSAGE: (
        f"SELECT id, text, pictured FROM messages m WHERE {_STANDS} AND (length(text) > {_SHORT} OR pictured <> ''"
        f" OR (SELECT count(*) FROM (SELECT 1 FROM messages WHERE text = m.text AND length(text) <= {_SHORT}"
        f" AND id < m.id AND {_STANDS} LIMIT {_MOST_COPIES})) < {_MOST_COPIES})"
    ),
    DocumentKind.PASSAGE: "SELECT id, text, '' AS pictured FROM passage_texts WHERE true",
}


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do to the index.

    Attributes:
        note_id: the row it comes from; a long text makes several of one row.
        text: the passage to embed and put; empty: remove the item.
        passage: its number.
        last: nothing of this row remains to be done after it.
    """

    note_id: int
    kind: IndexKind
    item_id: int
    text: str = ""
    passage: int = 0
    last: bool = True


class Indexer:
    """Drains the notes for one embedding model. To be used on the storage worker; embedding happens elsewhere, between two
    calls.

    Every method may raise StorageError; those that touch the index, IndexCorrupt.

    Args:
        index: of the model, which is one of `embedding_spaces`.
        tokens: where the vectors of single tokens are kept; None keeps none.
    """

    def __init__(self, database: Database, index: VectorIndex, tokens: TokenVectors | None = None) -> None:
        self._database = database
        self._index = index
        self._model = index.embedder_name
        self._tokens = tokens

    def pending(self) -> int:
        """How many texts are still to be embedded."""
        return int(
            self._database.value("SELECT count(*) FROM index_notes WHERE model = ? AND action = 'put'", (self._model,))
        )

    def indexed(self) -> int:
        """How many texts are there."""
        return sum(len(self._index.items(kind)) for kind in INDEX_KINDS)

    def next_batch(self, limit: int) -> list[Note]:
        """What to do next, at most `limit` things; empty when the index is in step. Passages of documents wait for all else: what
        is said is found soon, even while a book is read."""
        batch: list[Note] = []
        rows = self._database.rows(
            "SELECT * FROM index_notes WHERE model = ? AND kind IN (?, ?) ORDER BY id LIMIT ?",
            (self._model, *RecallKind, limit),
        ) or self._database.rows(
            "SELECT * FROM index_notes WHERE model = ? AND kind = ? ORDER BY item_id LIMIT ?",
            (self._model, DocumentKind.PASSAGE, limit),
        )
        for row in rows:
            if len(batch) >= limit:
                break
            kind = index_kind(row["kind"])
            passages = self._passages(kind, row["item_id"]) if row["action"] == Action.PUT else []
            if not passages:
                batch.append(Note(note_id=row["id"], kind=kind, item_id=row["item_id"]))
                continue
            first = row["passages_done"]
            batch += [
                Note(
                    note_id=row["id"],
                    kind=kind,
                    item_id=row["item_id"],
                    text=passages[number],
                    passage=number,
                    last=number == len(passages) - 1,
                )
                for number in range(first, min(len(passages), first + limit - len(batch)))
            ]
        return batch

    def removals(self, limit: int) -> list[Note]:
        """What is to be taken out, at most `limit` things."""
        rows = self._database.rows(
            "SELECT * FROM index_notes WHERE model = ? AND action = ? LIMIT ?", (self._model, Action.REMOVE, limit)
        )
        return [Note(note_id=row["id"], kind=index_kind(row["kind"]), item_id=row["item_id"]) for row in rows]

    def write(self, notes: Sequence[Note], vectors: Vectors, read: Sequence[ReadPassage] = ()) -> None:
        """Do what the notes say, and strike them off. Those changed meanwhile are left for another batch.

        Args:
            notes: from `next_batch`.
            vectors: (n, d) float32, unit length: one for each note with a text, in that order.
            read: of the same texts; empty: nobody read them.
        """
        known = msgspec.json.encode([one.note_id for one in notes]).decode()
        current = {
            row["id"]
            for row in self._database.rows(
                "SELECT id FROM index_notes WHERE id IN (SELECT value FROM json_each(?)) AND model = ?",
                (known, self._model),
            )
        }
        todo = [one for one in notes if one.note_id in current]
        numbered = dict(zip((id(one) for one in notes if one.text), range(len(vectors)), strict=True))
        # The notes are struck off after the index has the vectors: a crash in between has them written once more, with the same ids.
        with self._database.transaction():
            for kind in INDEX_KINDS:
                # An item's first passage: what is there of it is of an earlier text.
                stale = [one for one in todo if one.kind is kind and one.passage == 0]
                gone = [passage for one in stale for passage in self._index.passages(kind, one.item_id)]
                if gone:
                    self._index.remove(kind, gone)
                put = [one for one in todo if one.kind is kind and one.text]
                if put:
                    ids = [f"{one.item_id}#{one.passage}" for one in put]
                    self._index.put(kind, ids, vectors[[numbered[id(one)] for one in put]])
            for one in todo:
                if self._tokens is not None and isinstance(one.kind, RecallKind):
                    if one.passage == 0:
                        self._tokens.remove(one.kind, [one.item_id])
                    if one.text and read:
                        self._tokens.put(one.kind, one.item_id, one.passage, read[numbered[id(one)]])
                if one.last:
                    self._database.execute("DELETE FROM index_notes WHERE id = ?", (one.note_id,))
                else:
                    self._database.execute(
                        "UPDATE index_notes SET passages_done = ? WHERE id = ?", (one.passage + 1, one.note_id)
                    )

    def reconcile(self) -> int:
        """Write notes for what SQLite has and the index lacks, and for the reverse; returns how many."""
        written = 0
        with self._database.transaction():
            for kind in INDEX_KINDS:
                noted = {
                    row["item_id"]
                    for row in self._database.rows(
                        "SELECT item_id FROM index_notes WHERE model = ? AND kind = ?", (self._model, kind)
                    )
                }
                there = self._index.items(kind)
                complete = self._complete(kind, there)
                # Newest first: that is what is asked about soonest.
                lacking = [
                    item_id
                    for item_id in sorted(complete, reverse=True)
                    if item_id not in noted and not complete[item_id]
                ]
                surplus = [item_id for item_id in there if item_id not in complete and item_id not in noted]
                note_for(self._database, self._model, Action.PUT, kind, lacking)
                note_for(self._database, self._model, Action.REMOVE, kind, surplus)
                written += len(lacking) + len(surplus)
        return written

    def _complete(self, kind: IndexKind, there: Mapping[int, int]) -> dict[int, bool]:
        """Every item that belongs into the index, and whether all of it is there."""
        if isinstance(kind, DocumentKind):
            # One vector each: a library's texts need not be read for it.
            return {row[0]: row[0] in there for row in self._database.tuples("SELECT id FROM document_passages")}
        tokens = there if self._tokens is None else self._tokens.counts(kind)
        return {
            row["id"]: there.get(row["id"]) == tokens.get(row["id"]) == len(passages_of(row["text"], row["pictured"]))
            for row in self._database.rows(_INDEXED[kind])
            if row["text"].strip() or row["pictured"].strip()
        }

    def _passages(self, kind: IndexKind, item_id: int) -> list[str]:
        """What is to have a vector of its own now; nothing if the item is gone, not to be recalled any more, or one of a crowd."""
        row = self._database.row(f"{_INDEXED[kind]} AND id = ?", (item_id,))
        if row is None or not (row["text"].strip() or row["pictured"].strip()):
            return []
        # A passage of a document is one already.
        return [row["text"]] if isinstance(kind, DocumentKind) else passages_of(row["text"], row["pictured"])
