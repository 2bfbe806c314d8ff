"""Writes `schema-<n>.db`: a database as the present release leaves it, with one of everything in it.

Run it once when a schema is released (`python -m tests.upgrade.make_database`) and commit the file; never write it anew after.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from core.records import (
    MemoryEdit,
    MemoryKind,
    MemorySource,
    MessageStatus,
    PieceResult,
    RecalledItem,
    RecallKind,
    Review,
    ReviewEvery,
    Role,
    TaskPiece,
    Translate,
    TurnStats,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.migrations import all_migrations
from core.storage.prompt_states import Head
from core.storage.task_pieces import NewPiece
from core.storage.task_templates import TaskTemplates
from core.storage.tasks import NewTask, Tasks

FOLDER = Path(__file__).parent

# Of the memory that holds.
REVIEW = Review(on=date(2027, 5, 25), every=ReviewEvery.HALF_YEAR)

# Of a task's pieces, and what stands before each.
SOURCES = (("No peanuts.", ""), ("No nuts.", "\n\n"))


def fill(database: Database) -> None:
    conversations, memories = Conversations(database), Memories(database)
    first = conversations.add("Peanuts", 100.0)
    conversations.prompts.set_head(first.id, Head("You are Rememora.", "You are Rememora.", ""))
    said = conversations.add_message(first.id, Role.USER, "I'm allergic to peanuts. 我对花生过敏。", 101.0)
    noted = conversations.add_message(first.id, Role.ASSISTANT, "Noted.", 101.0, model="small")
    conversations.prompts.set_paged_out(first.id, said.id)
    conversations.learning.add(said.id, noted.id, 102.0)
    old = memories.add(
        MemoryKind.HEALTH,
        "You are allergic to nuts",
        quote="",
        source=MemorySource.ADDED,
        source_message_id=None,
        now=90.0,
    )
    new = memories.add(
        MemoryKind.HEALTH,
        "You are allergic to peanuts",
        quote="allergic to peanuts",
        source=MemorySource.LEARNED,
        source_message_id=said.id,
        now=103.0,
    )
    memories.supersede(old.id, new.id, 103.0)
    memories.edit(new.id, MemoryEdit(review=REVIEW), 104.0)
    second = conversations.add("Dinner", 200.0)
    conversations.rename(second.id, "Dinner with Clara", by_user=True)
    asked = conversations.add_message(second.id, Role.USER, "What should I not eat?", 201.0)
    reply = conversations.add_message(second.id, Role.ASSISTANT, "", 201.0, status=MessageStatus.QUEUED)
    item = RecalledItem(kind=RecallKind.MEMORY, text=new.text, said_at=103.0, memory_id=new.id, features={"words": 0.5})
    conversations.set_recall(reply.id, asked.id, "Known: you are allergic to peanuts\n", [item])
    stats = TurnStats(prompt_tokens=40, generated_tokens=2)
    conversations.write_reply(
        reply.id, text="Peanuts.", reasoning="Easy.", status=MessageStatus.COMPLETE, stats=stats, model="small"
    )
    conversations.add_message(second.id, Role.ASSISTANT, "cut", 202.0, status=MessageStatus.STREAMING)
    conversations.delete(conversations.add("Deleted", 300.0).id, 301.0)
    tasks = Tasks(database)
    pieces: list[NewPiece] = [(TaskPiece(number=0, source=source, before=before), {}) for source, before in SOURCES]
    task = tasks.add(NewTask(options=Translate(language="de"), title="Peanuts", language="en"), pieces, 400.0)
    tasks.begin(task.id)
    tasks.pieces.store(task.id, 0, PieceResult(text="Keine Erdnüsse."), seconds=2.0, model="small")
    TaskTemplates(database).add("Into German", Translate(language="de"), 401.0)


def main() -> None:
    path = FOLDER / f"schema-{all_migrations()[-1].version}.db"
    path.unlink(missing_ok=True)
    database = Database(path)
    fill(database)
    database.close()


if __name__ == "__main__":
    main()
