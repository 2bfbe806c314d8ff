"""A database of every released schema opens in this release, with everything that was in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.records import MemoryEdit, MemoryFilter, MessageStatus, PieceResult, Role, Translate
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.earlier_copy import copies
from core.storage.index_notes import Action
from core.storage.memories import Memories
from core.storage.migrations import all_migrations
from core.storage.reviews import Reviews
from core.storage.task_templates import TaskTemplates
from core.storage.tasks import Tasks
from tests.upgrade.make_database import FOLDER, REVIEW, SOURCES, fill

NEWEST = all_migrations()[-1].version
FIRST_WITH_TASKS = 8
FIRST_WITH_REVIEWS = 9


def schema(database: Database) -> list[tuple[str, str]]:
    return sorted((row["name"], row["sql"] or "") for row in database.rows("SELECT name, sql FROM sqlite_master"))


@pytest.fixture(params=[migration.version for migration in all_migrations()])
def version(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def upgraded(version: int, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "data" / "rememora.db"
    path.parent.mkdir()
    shutil.copy(FOLDER / f"schema-{version}.db", path)
    database = Database(path)
    yield database
    database.close()


def test_it_has_the_schema_of_a_new_database(upgraded: Database, version: int, tmp_path: Path) -> None:
    fresh = Database(tmp_path / "fresh.db")
    assert schema(upgraded) == schema(fresh)
    fresh.close()
    assert upgraded.value("PRAGMA user_version") == NEWEST
    assert bool(copies(upgraded.path)) == (version < NEWEST)


def test_everything_is_still_there(upgraded: Database) -> None:
    conversations, memories = Conversations(upgraded), Memories(upgraded)
    dinner, peanuts = conversations.all()
    assert (dinner.title, dinner.titled_by_user, peanuts.title) == ("Dinner with Clara", True, "Peanuts")
    said, noted = conversations.page(peanuts.id, None, None, 10)[0]
    assert (said.text, noted.text) == ("I'm allergic to peanuts. 我对花生过敏。", "Noted.")
    assert [note.text for note in noted.learned] == ["You are allergic to peanuts"]
    head = conversations.prompts.head(peanuts.id)
    assert head is not None
    assert head.text == "You are Rememora."
    assert conversations.prompts.paged_out(peanuts.id) == said.id
    task = conversations.learning.next()
    assert task is not None
    assert task.message == said

    asked, reply, cut = conversations.page(dinner.id, None, None, 10)[0]
    assert (reply.text, reply.reasoning, reply.recalled, reply.model) == ("Peanuts.", "Easy.", 1, "small")
    assert reply.stats is not None
    assert reply.stats.prompt_tokens == 40
    assert cut.status is MessageStatus.STREAMING
    (item,) = conversations.recalled(reply.id)
    assert (item.text, item.message_id, item.features) == ("You are allergic to peanuts", said.id, {"words": 0.5})
    assert conversations.turns(dinner.id, asked.id)[0].recall_note == "Known: you are allergic to peanuts\n"

    current, past = memories.list("", MemoryFilter(), 10, 0)[0]
    assert (current.quote, current.source_message_id, past.valid_until) == ("allergic to peanuts", said.id, 103.0)
    assert len(memories.history.of(past.id)) == 2
    first = upgraded.rows("SELECT id FROM messages WHERE parent_id IS NULL AND shown ORDER BY id")
    assert [row["id"] for row in first] == [said.id, asked.id], "every conversation is a line"
    assert conversations.branches.line(cut.id) == [asked.id, reply.id, cut.id]
    noted_items = upgraded.rows("SELECT item_id FROM index_notes WHERE action = ?", (Action.PUT,))
    assert len(noted_items) == 6


def test_tasks_go_on_where_they_stopped(upgraded: Database, version: int) -> None:
    tasks = Tasks(upgraded)
    if version < FIRST_WITH_TASKS:
        assert tasks.page(0, 10) == ([], 0)
        return
    ((task,), _) = tasks.page(0, 10)
    assert (task.options, task.title, task.pieces, task.pieces_done) == (Translate(language="de"), "Peanuts", 2, 1)
    step = tasks.begin(task.id)
    assert step is not None
    assert step.next is not None
    assert (step.next[0].number, step.next[0].source, step.next[0].before) == (1, *SOURCES[1])
    (done,) = tasks.pieces.done(task.id, -1, 10)
    assert done.result == PieceResult(text="Keine Erdnüsse.")
    (template,) = TaskTemplates(upgraded).all()
    assert (template.name, template.options) == ("Into German", Translate(language="de"))


def test_what_is_asked_about_is_asked_about_still(upgraded: Database, version: int) -> None:
    memories = Memories(upgraded)
    ((current, past), _) = memories.list("", MemoryFilter(), 10, 0)
    assert current.review == (None if version < FIRST_WITH_REVIEWS else REVIEW)
    assert past.review is None
    reviews = Reviews(upgraded, memories)
    memories.edit(current.id, MemoryEdit(review=REVIEW), 500.0)
    assert reviews.asked(REVIEW.on) is not None


def test_it_can_be_searched_and_written(upgraded: Database) -> None:
    conversations = Conversations(upgraded)
    assert [hit.conversation.title for hit in conversations.search("花生", 5)] == ["Peanuts"]
    assert conversations.word_hits("allergic to peanuts", 5)
    conversation = conversations.all()[0]
    conversations.add_message(conversation.id, Role.USER, "One more about peanuts", 400.0)
    assert len(conversations.search("peanuts", 5)) == 2
    upgraded.execute("INSERT INTO messages_fts (messages_fts) VALUES ('integrity-check')")


def test_an_empty_database_of_the_newest_schema_takes_one_of_everything(tmp_path: Path) -> None:
    database = Database(tmp_path / "rememora.db")
    fill(database)
    assert len(Conversations(database).all()) == 2
    database.close()
