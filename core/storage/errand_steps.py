"""The steps of errands, and the ways of doing that they were told."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import NotFound
from core.records import ErrandId, ErrandStep, ErrandStepId, ErrandStepPhase, MemoryId
from core.storage.database import Database
from core.storage.sqlite import Row

_STEP = (
    "s.id, s.position, s.text, s.phase, s.correction, s.result, s.attempt, (SELECT group_concat(w.memory_id) FROM errand_ways w"
    " JOIN memories x ON x.id = w.memory_id AND x.deleted_at IS NULL WHERE w.step_id = s.id AND NOT w.learned) AS ways,"
    " EXISTS (SELECT 1 FROM tool_calls t WHERE t.step_id = s.id AND t.phase = 'asking') AS asks"
)

_BEGUN = "phase <> 'open'"

# What stands in the place of what came of a step that was taken out, but for which something was changed that can be undone.
TAKEN_OUT = "(Taken out of the plan.)"


class StepAt(msgspec.Struct, frozen=True):
    """A step as it is done now. `attempt`: how often it was begun anew."""

    step: ErrandStep
    attempt: int


class ErrandSteps:
    """Queries about steps. To be used on the storage worker; every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, errand_id: ErrandId) -> list[ErrandStep]:
        """All of them, in order."""
        rows = self._database.rows(
            f"SELECT {_STEP} FROM errand_steps s WHERE s.errand_id = ? ORDER BY s.position", (errand_id,)
        )
        return [_step(row) for row in rows]

    def get(self, errand_id: ErrandId, step_id: ErrandStepId) -> StepAt:
        """Raises NotFound: there is none, or it is another errand's."""
        row = self._database.row(
            f"SELECT {_STEP} FROM errand_steps s WHERE s.errand_id = ? AND s.id = ?", (errand_id, step_id)
        )
        if row is None:
            raise NotFound("This step doesn't exist any more.")
        return StepAt(_step(row), row["attempt"])

    def next(self, errand_id: ErrandId) -> StepAt | None:
        """The first that hasn't ended."""
        row = self._database.row(
            f"SELECT {_STEP} FROM errand_steps s WHERE s.errand_id = ? AND s.phase IN ('open', 'running')"
            " ORDER BY s.position LIMIT 1",
            (errand_id,),
        )
        return None if row is None else StepAt(_step(row), row["attempt"])

    def any_begun(self, errand_id: ErrandId) -> bool:
        """Something was done for one of them, even if that is to be done anew."""
        return bool(
            self._database.value(
                f"SELECT count(*) FROM errand_steps WHERE errand_id = ? AND ({_BEGUN} OR attempt > 0)", (errand_id,)
            )
        )

    def set(self, errand_id: ErrandId, texts: Sequence[str]) -> None:
        """The plan is this, and nothing of it was begun."""
        with self._database.transaction():
            self._database.execute("DELETE FROM errand_steps WHERE errand_id = ?", (errand_id,))
            for position, text in enumerate(texts):
                self._add(errand_id, position, text)

    def edit(self, errand_id: ErrandId, steps: Sequence[tuple[ErrandStepId | None, str]]) -> None:
        """Those that aren't begun become these."""
        with self._database.transaction():
            kept = msgspec.json.encode([known for known, _ in steps if known is not None]).decode()
            gone = "errand_id = ? AND phase = 'open' AND id NOT IN (SELECT value FROM json_each(?))"
            # The way to undo what was changed for one stays, and so does it.
            self._database.execute(
                f"UPDATE errand_steps SET phase = 'done', result = ? WHERE {gone} AND id IN"
                " (SELECT step_id FROM tool_calls WHERE undo <> '' AND NOT undone)",
                (TAKEN_OUT, errand_id, kept),
            )
            begun = [one.id for one in self.of(errand_id) if one.phase is not ErrandStepPhase.OPEN]
            wanted = [(known, text) for known, text in steps if known not in begun]
            # The calls of one that was to be done anew go with it; what they have used of the budget stays used.
            self._database.execute(
                "UPDATE errands SET used_steps = used_steps + t.calls, used_seconds = used_seconds + t.seconds"
                " FROM (SELECT count(*) AS calls, total(seconds) AS seconds FROM tool_calls"
                f" WHERE step_id IN (SELECT id FROM errand_steps WHERE {gone})) t WHERE errands.id = ?",
                (errand_id, kept, errand_id),
            )
            self._database.execute(f"DELETE FROM errand_steps WHERE {gone}", (errand_id, kept))
            # One that had failed and is to be tried again may have stood between them.
            self._database.execute_many(
                "UPDATE errand_steps SET position = ? WHERE id = ?", [(place, one) for place, one in enumerate(begun)]
            )
            for position, (known, text) in enumerate(wanted, start=len(begun)):
                changed = known is not None and self._database.execute(
                    f"UPDATE errand_steps SET position = ?, text = ? WHERE errand_id = ? AND id = ? AND NOT {_BEGUN}",
                    (position, text, errand_id, known),
                )
                if not changed:
                    self._add(errand_id, position, text)

    def begin(self, errand_id: ErrandId, step_id: ErrandStepId, ways: Sequence[MemoryId]) -> bool:
        """It is being done, and was told these ways of doing. False if it isn't open any more."""
        with self._database.transaction():
            begun = self._database.execute(
                "UPDATE errand_steps SET phase = 'running' WHERE errand_id = ? AND id = ? AND phase = 'open'",
                (errand_id, step_id),
            )
            if begun:
                self._database.execute("DELETE FROM errand_ways WHERE step_id = ? AND NOT learned", (step_id,))
                self.tell(errand_id, step_id, ways)
        return bool(begun)

    def end(self, step_id: ErrandStepId, attempt: int, phase: ErrandStepPhase, result: str) -> bool:
        """It is done, or failed. False if it was to be done anew meanwhile."""
        return bool(
            self._database.execute(
                "UPDATE errand_steps SET phase = ?, result = ? WHERE id = ? AND attempt = ? AND phase = 'running'",
                (phase, result, step_id, attempt),
            )
        )

    def redo(self, errand_id: ErrandId, position: int, correction: str) -> None:
        """This step, and those after it, are to be done anew.

        Args:
            correction: the user's words on the first of them; empty: as they were.
        """
        with self._database.transaction():
            self._database.execute(
                "UPDATE errand_steps SET attempt = attempt + 1, phase = 'open', result = ''"
                f" WHERE errand_id = ? AND position >= ? AND {_BEGUN}",
                (errand_id, position),
            )
            if correction:
                self._database.execute(
                    "UPDATE errand_steps SET correction = ? WHERE errand_id = ? AND position = ?",
                    (correction, errand_id, position),
                )

    def leave(self, errand_id: ErrandId) -> None:
        """What was being done is to be done anew, when the errand goes on; what was called for it stays known."""
        self._database.execute(
            "UPDATE errand_steps SET phase = 'open', attempt = attempt + 1 WHERE errand_id = ? AND phase = 'running'",
            (errand_id,),
        )

    def retry(self, errand_id: ErrandId) -> None:
        """What has failed is to be done anew."""
        self._database.execute(
            "UPDATE errand_steps SET phase = 'open', result = '', attempt = attempt + 1 WHERE errand_id = ? AND phase = 'failed'",
            (errand_id,),
        )

    # --- ways of doing ----------------------------------------------------------------------------------------

    def tell(self, errand_id: ErrandId, step_id: ErrandStepId | None, ways: Sequence[MemoryId]) -> None:
        """These were told to a step, or, None, where the plan was made."""
        self._link(errand_id, step_id, ways, learned=False)

    def learned(self, errand_id: ErrandId, step_id: ErrandStepId, way: MemoryId) -> None:
        """This one was learned by correcting a step."""
        self._link(errand_id, step_id, [way], learned=True)

    def ways(self, errand_id: ErrandId, *, learned: bool) -> list[MemoryId]:
        """Those that were told in an errand, or that were learned in it; the first first."""
        return [
            MemoryId(one)
            for (one,) in self._database.tuples(
                "SELECT w.memory_id FROM errand_ways w JOIN memories x ON x.id = w.memory_id AND x.deleted_at IS NULL"
                " WHERE w.errand_id = ? AND w.learned = ? GROUP BY w.memory_id ORDER BY min(w.rowid)",
                (errand_id, learned),
            )
        ]

    def _link(
        self, errand_id: ErrandId, step_id: ErrandStepId | None, ways: Sequence[MemoryId], *, learned: bool
    ) -> None:
        self._database.execute_many(
            "INSERT OR IGNORE INTO errand_ways (errand_id, step_id, memory_id, learned)"
            " SELECT ?, ?, id, ? FROM memories WHERE id = ?",
            [(errand_id, step_id, int(learned), way) for way in ways],
        )

    def _add(self, errand_id: ErrandId, position: int, text: str) -> None:
        self._database.execute(
            "INSERT INTO errand_steps (errand_id, position, text) VALUES (?, ?, ?)", (errand_id, position, text)
        )


def _step(row: Row) -> ErrandStep:
    phase = ErrandStepPhase(row["phase"])
    return ErrandStep(
        id=ErrandStepId(row["id"]),
        position=row["position"],
        text=row["text"],
        phase=ErrandStepPhase.ASKING if row["asks"] and phase is ErrandStepPhase.RUNNING else phase,
        correction=row["correction"],
        result=row["result"],
        ways=tuple(MemoryId(int(one)) for one in str(row["ways"]).split(",")) if row["ways"] else (),
    )
