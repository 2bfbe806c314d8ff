"""Errands: which there are.

Deleted ones are invisible to every query here at once; they go for good when they are purged.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import NotFound
from core.records import ConversationId, Errand, ErrandDraft, ErrandId, ErrandPhase, ErrandScheduleId, ProjectId
from core.storage.database import Database
from core.storage.errand_phases import ErrandPhases
from core.storage.errand_rows import ERRAND, encoded, errand_of, get_errand
from core.storage.errand_steps import ErrandSteps

_THOSE = "id IN (SELECT value FROM json_each(?))"


class Errands:
    """Queries about errands. Times passed in are Unix seconds. To be used on the storage worker.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Attributes:
        steps: what they consist of.
        phases: how far they have come.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.steps = ErrandSteps(database)
        self.phases = ErrandPhases(database, self.steps)

    # --- which there are --------------------------------------------------------------------------------------

    def add(self, draft: ErrandDraft, now: float, schedule_id: ErrandScheduleId | None = None) -> Errand:
        """Take one in. With steps it has its plan; without, that is to be made.

        Raises:
            NotFound: the conversation or project is gone.
        """
        project_id = draft.project_id
        with self._database.transaction():
            if draft.conversation_id is not None:
                row = self._database.row(
                    "SELECT project_id FROM conversations WHERE id = ? AND deleted_at IS NULL", (draft.conversation_id,)
                )
                if row is None:
                    raise NotFound("This conversation doesn't exist any more.")
                project_id = row["project_id"]
            if project_id is not None and not self._database.value(
                "SELECT count(*) FROM projects WHERE id = ? AND deleted_at IS NULL", (project_id,)
            ):
                raise NotFound("This project doesn't exist any more.")
            phase = (
                ErrandPhase.PLANNING
                if not draft.steps
                else ErrandPhase.WAITING
                if draft.begins
                else ErrandPhase.PROPOSED
            )
            errand_id = ErrandId(
                self._database.insert(
                    "INSERT INTO errands (draft, phase, conversation_id, project_id, schedule_id, created_at)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    (encoded(draft), phase, draft.conversation_id, project_id, schedule_id, now),
                )
            )
            self.steps.set(errand_id, draft.steps)
        return self.get(errand_id)

    def page(self, conversation_id: ConversationId | None, after: int, limit: int) -> tuple[list[Errand], int]:
        """The newest first, and how many there are in all.

        Args:
            conversation_id: only those asked for there; None: all.
            after: leave out so many.
        """
        wanted = "e.deleted_at IS NULL AND (? IS NULL OR e.conversation_id = ?)"
        rows = self._database.rows(
            f"SELECT {ERRAND} FROM errands e WHERE {wanted} ORDER BY e.id DESC LIMIT ? OFFSET ?",
            (conversation_id, conversation_id, limit, after),
        )
        total = self._database.value(
            f"SELECT count(*) FROM errands e WHERE {wanted}", (conversation_id, conversation_id)
        )
        return [errand_of(row) for row in rows], int(total)

    def get(self, errand_id: ErrandId) -> Errand:
        """Raises NotFound: it was deleted."""
        return get_errand(self._database, errand_id)

    def several(self, errand_ids: Sequence[ErrandId]) -> list[Errand]:
        """Those of them that are there."""
        rows = self._database.rows(
            f"SELECT {ERRAND} FROM errands e WHERE e.{_THOSE} AND e.deleted_at IS NULL ORDER BY e.id",
            (_listed(errand_ids),),
        )
        return [errand_of(row) for row in rows]

    def project_of(self, errand_id: ErrandId) -> ProjectId | None:
        """The project it is done in; None: in none, or that is gone."""
        row = self._database.row(
            "SELECT p.id FROM errands e JOIN projects p ON p.id = e.project_id AND p.deleted_at IS NULL WHERE e.id = ?",
            (errand_id,),
        )
        return None if row is None else ProjectId(row["id"])

    # --- removed ----------------------------------------------------------------------------------------------

    def delete(self, errand_ids: Sequence[ErrandId], now: float) -> list[ErrandId]:
        """Hide them; `restore` brings them back until they are purged. Returns those that were there."""
        there = [one.id for one in self.several(errand_ids)]
        self._database.execute(f"UPDATE errands SET deleted_at = ? WHERE {_THOSE}", (now, _listed(there)))
        return there

    def restore(self, errand_ids: Sequence[ErrandId]) -> list[Errand]:
        """Undo a delete; returns those that aren't purged."""
        self._database.execute(f"UPDATE errands SET deleted_at = NULL WHERE {_THOSE}", (_listed(errand_ids),))
        return self.several(errand_ids)

    def purge_deleted(self, before: float) -> int:
        """Erase those deleted before `before` for good, with steps and calls; returns how many."""
        return self._database.execute("DELETE FROM errands WHERE deleted_at < ?", (before,))


def _listed(ids: Sequence[int]) -> str:
    return msgspec.json.encode(list(ids)).decode()
