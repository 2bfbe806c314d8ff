"""How errands stand in the database."""

from __future__ import annotations

import msgspec

from core.errors import NotFound
from core.records import Errand, ErrandBudget, ErrandDraft, ErrandId, ErrandPhase, Problem
from core.storage.database import Database
from core.storage.sqlite import Row

# The program has something to do.
TO_DO = "phase IN ('planning', 'waiting', 'running')"
ENDED = "phase IN ('done', 'failed', 'stopped')"

CALLS = "FROM tool_calls t JOIN errand_steps s ON s.id = t.step_id WHERE s.errand_id = e.id"
ERRAND = (
    "e.*, (SELECT count(*) FROM errand_steps s WHERE s.errand_id = e.id) AS steps,"
    " (SELECT count(*) FROM errand_steps s WHERE s.errand_id = e.id AND s.phase IN ('done', 'failed')) AS steps_done,"
    " (SELECT s.id FROM errand_steps s WHERE s.errand_id = e.id AND s.phase = 'running' ORDER BY s.position LIMIT 1) AS at,"
    f" e.used_steps + (SELECT count(*) {CALLS}) AS decisions,"
    f" e.used_seconds + (SELECT total(t.seconds) {CALLS}) AS seconds"
)


def errand_of(row: Row) -> Errand:
    """With the columns of `ERRAND`."""
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


def get_errand(database: Database, errand_id: ErrandId) -> Errand:
    """Raises NotFound: it was deleted."""
    row = database.row(f"SELECT {ERRAND} FROM errands e WHERE e.id = ? AND e.deleted_at IS NULL", (errand_id,))
    if row is None:
        raise NotFound("This errand doesn't exist any more.")
    return errand_of(row)


def encoded(draft: ErrandDraft) -> str:
    """As it is stored."""
    return msgspec.json.encode(draft).decode()
