"""Errands: which there are, how far each has come, and which is to be gone on with.

Deleted ones are invisible to every query here at once; they go for good when they are purged.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import InvalidRequest, NotFound
from core.records import (
    ConversationId,
    Errand,
    ErrandBudget,
    ErrandDraft,
    ErrandId,
    ErrandPhase,
    ErrandScheduleId,
    ErrandStepId,
    Problem,
    ProjectId,
)
from core.storage.database import Database
from core.storage.errand_steps import ErrandSteps
from core.storage.sqlite import Row

_THOSE = "id IN (SELECT value FROM json_each(?))"

# The program has something to do.
_TO_DO = "phase IN ('planning', 'waiting', 'running')"
_ENDED = "phase IN ('done', 'failed', 'stopped')"

_CALLS = "FROM tool_calls t JOIN errand_steps s ON s.id = t.step_id WHERE s.errand_id = e.id"
_ERRAND = (
    "e.*, (SELECT count(*) FROM errand_steps s WHERE s.errand_id = e.id) AS steps,"
    " (SELECT count(*) FROM errand_steps s WHERE s.errand_id = e.id AND s.phase IN ('done', 'failed')) AS steps_done,"
    " (SELECT s.id FROM errand_steps s WHERE s.errand_id = e.id AND s.phase = 'running' ORDER BY s.position LIMIT 1) AS at,"
    f" e.used_steps + (SELECT count(*) {_CALLS}) AS decisions,"
    f" e.used_seconds + (SELECT total(t.seconds) {_CALLS}) AS seconds"
)


class Errands:
    """Queries about errands. Times passed in are Unix seconds. To be used on the storage worker.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Attributes:
        steps: what they consist of.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.steps = ErrandSteps(database)

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
                    (_encoded(draft), phase, draft.conversation_id, project_id, schedule_id, now),
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
            f"SELECT {_ERRAND} FROM errands e WHERE {wanted} ORDER BY e.id DESC LIMIT ? OFFSET ?",
            (conversation_id, conversation_id, limit, after),
        )
        total = self._database.value(
            f"SELECT count(*) FROM errands e WHERE {wanted}", (conversation_id, conversation_id)
        )
        return [_errand(row) for row in rows], int(total)

    def get(self, errand_id: ErrandId) -> Errand:
        """Raises NotFound: it was deleted."""
        row = self._database.row(
            f"SELECT {_ERRAND} FROM errands e WHERE e.id = ? AND e.deleted_at IS NULL", (errand_id,)
        )
        if row is None:
            raise NotFound("This errand doesn't exist any more.")
        return _errand(row)

    def several(self, errand_ids: Sequence[ErrandId]) -> list[Errand]:
        """Those of them that are there."""
        rows = self._database.rows(
            f"SELECT {_ERRAND} FROM errands e WHERE e.{_THOSE} AND e.deleted_at IS NULL ORDER BY e.id",
            (_listed(errand_ids),),
        )
        return [_errand(row) for row in rows]

    def project_of(self, errand_id: ErrandId) -> ProjectId | None:
        """The project it is done in; None: in none, or that is gone."""
        row = self._database.row(
            "SELECT p.id FROM errands e JOIN projects p ON p.id = e.project_id AND p.deleted_at IS NULL WHERE e.id = ?",
            (errand_id,),
        )
        return None if row is None else ProjectId(row["id"])

    # --- how far they have come -------------------------------------------------------------------------------

    def to_do(self) -> list[ErrandId]:
        """Those that the program has something to do for, the oldest first; none that waits for a call."""
        return [
            ErrandId(errand_id)
            for (errand_id,) in self._database.tuples(
                f"SELECT e.id FROM errands e WHERE e.{_TO_DO} AND e.deleted_at IS NULL"
                f" AND NOT EXISTS (SELECT 1 {_CALLS} AND t.phase IN ('asking', 'running')) ORDER BY e.id"
            )
        ]

    def take(self, errand_id: ErrandId, model: str) -> Errand | None:
        """Say that it is being gone on with. None if it isn't to be any more."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE errands SET phase = CASE phase WHEN 'waiting' THEN 'running' ELSE phase END, model = ?"
                f" WHERE id = ? AND {_TO_DO} AND deleted_at IS NULL",
                (model, errand_id),
            )
            row = self._database.row(
                f"SELECT {_ERRAND} FROM errands e WHERE e.id = ? AND e.{_TO_DO} AND e.deleted_at IS NULL", (errand_id,)
            )
        return None if row is None else _errand(row)

    def plan(self, errand_id: ErrandId, texts: Sequence[str]) -> bool:
        """The model has proposed these steps. False if nobody wants them any more."""
        with self._database.transaction():
            errand = self.get(errand_id)
            after = ErrandPhase.WAITING if errand.draft.begins else ErrandPhase.PROPOSED
            planned = self._move(errand_id, after, "phase = 'planning'")
            if planned:
                self.steps.set(errand_id, texts)
        return planned

    def plan_anew(self, errand_id: ErrandId, goal: str | None) -> None:
        """Have it planned again.

        Raises:
            NotFound: it was deleted.
            InvalidRequest: a step was begun.
        """
        with self._database.transaction():
            errand = self.get(errand_id)
            if self.steps.any_begun(errand_id) or not self._move(
                errand_id, ErrandPhase.PLANNING, "phase IN ('planning', 'proposed', 'paused')"
            ):
                raise unfit()
            self.steps.set(errand_id, ())
            draft = msgspec.structs.replace(errand.draft, steps=(), goal=errand.draft.goal if goal is None else goal)
            self._set_draft(errand_id, draft)

    def begin(self, errand_id: ErrandId, allowed: tuple[str, ...], budget: ErrandBudget) -> None:
        """The user agrees to the plan.

        Raises:
            NotFound: it was deleted.
            InvalidRequest: it has no plan that waits for this.
        """
        with self._database.transaction():
            errand = self.get(errand_id)
            if not self._move(errand_id, ErrandPhase.WAITING, "phase = 'proposed'"):
                raise unfit()
            self._set_draft(errand_id, msgspec.structs.replace(errand.draft, allowed=allowed, budget=budget))

    def spend(self, errand_id: ErrandId, steps: int = 0, seconds: float = 0.0) -> None:
        """So much of its budget is used up, beside its calls, which are counted where they are kept."""
        self._database.execute(
            "UPDATE errands SET used_steps = used_steps + ?, used_seconds = used_seconds + ? WHERE id = ?",
            (steps, seconds, errand_id),
        )

    def wait(self, errand_id: ErrandId) -> None:
        """Somebody else has the model; it goes on later."""
        self._move(errand_id, ErrandPhase.WAITING, "phase = 'running'")

    def ask(self, errand_id: ErrandId) -> None:
        """The user is asked for leave."""
        self._move(errand_id, ErrandPhase.ASKING, "phase = 'running'")

    def answered(self, errand_id: ErrandId) -> None:
        """They have said something, or the call has ended."""
        self._move(errand_id, ErrandPhase.RUNNING, "phase = 'asking'")

    def out_of_budget(self, errand_id: ErrandId) -> None:
        """There is nothing left to use."""
        self._move(errand_id, ErrandPhase.OUT_OF_BUDGET, _TO_DO)

    def extend(self, errand_id: ErrandId, more: ErrandBudget) -> None:
        """So much more to use.

        Raises:
            NotFound: it was deleted.
        """
        with self._database.transaction():
            errand = self.get(errand_id)
            budget = errand.draft.budget
            longer = ErrandBudget(steps=budget.steps + more.steps, minutes=budget.minutes + more.minutes)
            self._set_draft(errand_id, msgspec.structs.replace(errand.draft, budget=longer))
            self._move(errand_id, ErrandPhase.WAITING, "phase = 'out_of_budget'")

    def pause(self, errand_id: ErrandId) -> None:
        """Do no more of it until it is to go on.

        Raises:
            NotFound: it was deleted.
            InvalidRequest: it doesn't go on.
        """
        self.get(errand_id)
        if not self._move(
            errand_id, ErrandPhase.PAUSED, f"({_TO_DO} OR phase IN ('asking', 'paused', 'out_of_budget'))"
        ):
            raise unfit()

    def go_on(self, errand_id: ErrandId) -> None:
        """Have it go on where it stopped.

        Raises:
            NotFound: it was deleted.
            InvalidRequest: it is done, or waits for something else.
        """
        with self._database.transaction():
            if self.get(errand_id).phase is ErrandPhase.FAILED:
                self.steps.retry(errand_id)
            steps = self.steps.of(errand_id)
            asks = any(one.phase == "asking" for one in steps)
            after = ErrandPhase.ASKING if asks else ErrandPhase.WAITING if steps else ErrandPhase.PLANNING
            if not self._move(errand_id, after, f"(phase IN ('paused', 'failed', 'stopped', 'asking') OR {_TO_DO})"):
                raise unfit()
            self._database.execute(
                "UPDATE errands SET problem = NULL, finished_at = NULL, report = '' WHERE id = ?", (errand_id,)
            )

    def stand(self, errand_id: ErrandId) -> None:
        """Nothing more is done of it until it is said how."""
        self._move(errand_id, ErrandPhase.PAUSED, f"({_TO_DO} OR phase = 'asking') AND phase <> 'planning'")

    def redo(self, errand_id: ErrandId, step_id: ErrandStepId, correction: str, least: int) -> None:
        """Go on from this step, done as the user says.

        Args:
            least: steps of the budget that it has left at least.

        Raises:
            NotFound: it was deleted, or there is no such step.
            InvalidRequest: the step wasn't begun.
        """
        with self._database.transaction():
            errand = self.get(errand_id)
            at = self.steps.get(errand_id, step_id).step
            if at.phase == "open" or not self._move(
                errand_id, ErrandPhase.WAITING, "phase NOT IN ('planning', 'proposed')"
            ):
                raise unfit()
            self.steps.redo(errand_id, at.position, correction)
            budget, used = errand.draft.budget, errand.used
            longer = ErrandBudget(
                steps=max(budget.steps, used.steps + least), minutes=max(budget.minutes, used.minutes + float(least))
            )
            self._set_draft(errand_id, msgspec.structs.replace(errand.draft, budget=longer))
            self._database.execute(
                "UPDATE errands SET problem = NULL, finished_at = NULL, report = '', rating = 0 WHERE id = ?",
                (errand_id,),
            )

    def finish(
        self, errand_id: ErrandId, phase: ErrandPhase, now: float, report: str = "", problem: Problem | None = None
    ) -> bool:
        """It is done, failed or stopped. False if that can't be."""
        stopped = phase is ErrandPhase.STOPPED
        with self._database.transaction():
            ended = self._move(errand_id, phase, f"NOT {_ENDED}" if stopped else _TO_DO)
            if ended:
                self._database.execute(
                    "UPDATE errands SET finished_at = ?, report = ?, problem = ? WHERE id = ?",
                    (now, report, None if problem is None else msgspec.json.encode(problem).decode(), errand_id),
                )
        return ended

    def rate(self, errand_id: ErrandId, rating: int) -> None:
        """The user's thumb.

        Raises:
            NotFound: it was deleted.
            InvalidRequest: it hasn't ended.
        """
        self.get(errand_id)
        if not self._database.execute(f"UPDATE errands SET rating = ? WHERE id = ? AND {_ENDED}", (rating, errand_id)):
            raise unfit()

    def interrupted(self) -> None:
        """At the start, before the calls that ran are cancelled: what was being done when the core ended waits to go on. A step of which a
        call ran is done anew: nobody knows how far that came, and the model looks again."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE errand_steps SET attempt = attempt + 1, phase = 'open' WHERE phase = 'running'"
                " AND id IN (SELECT step_id FROM tool_calls WHERE phase = 'running')"
            )
            # The call is kept before the errand is said to ask, and begun before it is said to go on.
            self._database.execute(
                "UPDATE errands SET phase = CASE WHEN id IN (SELECT s.errand_id FROM tool_calls t"
                " JOIN errand_steps s ON s.id = t.step_id WHERE t.phase = 'asking') THEN 'asking' ELSE 'waiting' END"
                " WHERE phase IN ('running', 'asking')"
            )

    def restored(self) -> None:
        """The store is one of an earlier time: what went on then may have been done since, so none goes on by itself."""
        self._database.execute(f"UPDATE errands SET phase = 'paused' WHERE {_TO_DO} OR phase = 'asking'")

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

    def _move(self, errand_id: ErrandId, phase: ErrandPhase, where: str) -> bool:
        return bool(
            self._database.execute(
                f"UPDATE errands SET phase = ? WHERE id = ? AND deleted_at IS NULL AND {where}", (phase, errand_id)
            )
        )

    def _set_draft(self, errand_id: ErrandId, draft: ErrandDraft) -> None:
        self._database.execute("UPDATE errands SET draft = ? WHERE id = ?", (_encoded(draft), errand_id))


def unfit() -> InvalidRequest:
    """What was asked for can't be done to an errand as it is."""
    return InvalidRequest(
        "This can't be done to the errand as it is now.", safe="Nothing was changed.", next_step="Look how far it is."
    )


def _errand(row: Row) -> Errand:
    draft = msgspec.json.decode(row["draft"], type=ErrandDraft)
    return Errand(
        id=ErrandId(row["id"]),
        # What was deleted since isn't referred to any more.
        draft=msgspec.structs.replace(draft, conversation_id=row["conversation_id"], project_id=row["project_id"]),
        phase=ErrandPhase(row["phase"]),
        steps=row["steps"],
        steps_done=row["steps_done"],
        at=row["at"],
        used=ErrandBudget(steps=row["decisions"], minutes=row["seconds"] / 60),
        report=row["report"],
        rating=row["rating"],
        schedule_id=row["schedule_id"],
        model=row["model"],
        created_at=row["created_at"],
        finished_at=row["finished_at"],
        problem=None if row["problem"] is None else msgspec.json.decode(row["problem"], type=Problem),
    )


def _encoded(draft: ErrandDraft) -> str:
    return msgspec.json.encode(draft).decode()


def _listed(ids: Sequence[int]) -> str:
    return msgspec.json.encode(list(ids)).decode()
