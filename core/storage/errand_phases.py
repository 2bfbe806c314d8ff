"""How far errands have come, and which is to be gone on with."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import InvalidRequest
from core.records import Errand, ErrandBudget, ErrandDraft, ErrandId, ErrandPhase, ErrandStepId, Problem
from core.storage.database import Database
from core.storage.errand_rows import CALLS, ENDED, ERRAND, TO_DO, encoded, errand_of, get_errand
from core.storage.errand_steps import ErrandSteps


class ErrandPhases:
    """Moves errands on. See `Errands`."""

    def __init__(self, database: Database, steps: ErrandSteps) -> None:
        self._database = database
        self._steps = steps

    def to_do(self) -> list[ErrandId]:
        """Those that the program has something to do for, the oldest first; none that waits for a call."""
        return [
            ErrandId(errand_id)
            for (errand_id,) in self._database.tuples(
                f"SELECT e.id FROM errands e WHERE e.{TO_DO} AND e.deleted_at IS NULL"
                f" AND NOT EXISTS (SELECT 1 {CALLS} AND t.phase IN ('asking', 'running')) ORDER BY e.id"
            )
        ]

    def take(self, errand_id: ErrandId, model: str) -> Errand | None:
        """Say that it is being gone on with. None if it isn't to be any more."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE errands SET phase = CASE phase WHEN 'waiting' THEN 'running' ELSE phase END, model = ?"
                f" WHERE id = ? AND {TO_DO} AND deleted_at IS NULL",
                (model, errand_id),
            )
            row = self._database.row(
                f"SELECT {ERRAND} FROM errands e WHERE e.id = ? AND e.{TO_DO} AND e.deleted_at IS NULL", (errand_id,)
            )
        return None if row is None else errand_of(row)

    def plan(self, errand_id: ErrandId, texts: Sequence[str]) -> bool:
        """The model has proposed these steps. False if nobody wants them any more."""
        with self._database.transaction():
            errand = get_errand(self._database, errand_id)
            after = ErrandPhase.WAITING if errand.draft.begins else ErrandPhase.PROPOSED
            planned = self._move(errand_id, after, "phase = 'planning'")
            if planned:
                self._steps.set(errand_id, texts)
        return planned

    def plan_anew(self, errand_id: ErrandId, goal: str | None) -> None:
        """Have it planned again.

        Raises:
            NotFound: it was deleted.
            InvalidRequest: a step was begun.
        """
        with self._database.transaction():
            errand = get_errand(self._database, errand_id)
            if self._steps.any_begun(errand_id) or not self._move(
                errand_id, ErrandPhase.PLANNING, "phase IN ('planning', 'proposed', 'paused')"
            ):
                raise unfit()
            self._steps.set(errand_id, ())
            draft = msgspec.structs.replace(errand.draft, steps=(), goal=errand.draft.goal if goal is None else goal)
            self._set_draft(errand_id, draft)

    def begin(self, errand_id: ErrandId, allowed: tuple[str, ...], budget: ErrandBudget) -> None:
        """The user agrees to the plan.

        Raises:
            NotFound: it was deleted.
            InvalidRequest: it has no plan that waits for this.
        """
        with self._database.transaction():
            errand = get_errand(self._database, errand_id)
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
        self._move(errand_id, ErrandPhase.OUT_OF_BUDGET, TO_DO)

    def extend(self, errand_id: ErrandId, more: ErrandBudget) -> None:
        """So much more to use.

        Raises:
            NotFound: it was deleted.
        """
        with self._database.transaction():
            errand = get_errand(self._database, errand_id)
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
        get_errand(self._database, errand_id)
        if not self._move(
            errand_id, ErrandPhase.PAUSED, f"({TO_DO} OR phase IN ('asking', 'paused', 'out_of_budget'))"
        ):
            raise unfit()

    def go_on(self, errand_id: ErrandId) -> None:
        """Have it go on where it stopped.

        Raises:
            NotFound: it was deleted.
            InvalidRequest: it is done, or waits for something else.
        """
        with self._database.transaction():
            if get_errand(self._database, errand_id).phase is ErrandPhase.FAILED:
                self._steps.retry(errand_id)
            steps = self._steps.of(errand_id)
            asks = any(one.phase == "asking" for one in steps)
            after = ErrandPhase.ASKING if asks else ErrandPhase.WAITING if steps else ErrandPhase.PLANNING
            if not self._move(errand_id, after, f"(phase IN ('paused', 'failed', 'stopped', 'asking') OR {TO_DO})"):
                raise unfit()
            self._database.execute(
                "UPDATE errands SET problem = NULL, finished_at = NULL, report = '' WHERE id = ?", (errand_id,)
            )

    def stand(self, errand_id: ErrandId) -> None:
        """Nothing more is done of it until it is said how."""
        self._move(errand_id, ErrandPhase.PAUSED, f"({TO_DO} OR phase = 'asking') AND phase <> 'planning'")

    def redo(self, errand_id: ErrandId, step_id: ErrandStepId, correction: str, least: int) -> None:
        """Go on from this step, done as the user says.

        Args:
            least: steps of the budget that it has left at least.

        Raises:
            NotFound: it was deleted, or there is no such step.
            InvalidRequest: the step wasn't begun.
        """
        with self._database.transaction():
            errand = get_errand(self._database, errand_id)
            at = self._steps.get(errand_id, step_id).step
            if at.phase == "open" or not self._move(
                errand_id, ErrandPhase.WAITING, "phase NOT IN ('planning', 'proposed')"
            ):
                raise unfit()
            self._steps.redo(errand_id, at.position, correction)
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
            ended = self._move(errand_id, phase, f"NOT {ENDED}" if stopped else TO_DO)
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
        get_errand(self._database, errand_id)
        if not self._database.execute(f"UPDATE errands SET rating = ? WHERE id = ? AND {ENDED}", (rating, errand_id)):
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
        self._database.execute(f"UPDATE errands SET phase = 'paused' WHERE {TO_DO} OR phase = 'asking'")

    def _move(self, errand_id: ErrandId, phase: ErrandPhase, where: str) -> bool:
        return bool(
            self._database.execute(
                f"UPDATE errands SET phase = ? WHERE id = ? AND deleted_at IS NULL AND {where}", (phase, errand_id)
            )
        )

    def _set_draft(self, errand_id: ErrandId, draft: ErrandDraft) -> None:
        self._database.execute("UPDATE errands SET draft = ? WHERE id = ?", (encoded(draft), errand_id))


def unfit() -> InvalidRequest:
    """What was asked for can't be done to an errand as it is."""
    return InvalidRequest(
        "This can't be done to the errand as it is now.", safe="Nothing was changed.", next_step="Look how far it is."
    )
