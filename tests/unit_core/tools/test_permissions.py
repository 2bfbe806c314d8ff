"""What leave is kept by, and what is left of results when what they rest on goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.records import (
    MessageStatus,
    Permission,
    Role,
    Tool,
    ToolCall,
    ToolCallId,
    ToolCallPhase,
    ToolServer,
    ToolServerId,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.tool_servers import KeptToolServers
from core.tools.registry import Permissions
from core.worker import Worker

NOTES = Tool(name="notes__read", title="Read", server=ToolServerId(1))


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker("storage")
    yield worker
    worker.close()


@pytest.fixture
def database(worker: Worker, tmp_path: Path) -> Iterator[Database]:
    database = worker.call(lambda: Database(tmp_path / "store.db"))
    yield database
    worker.call(database.close)


def test_another_server_with_the_same_name_has_no_leave(worker: Worker, database: Database) -> None:
    permissions = Permissions(worker, Conversations(database).calls)
    permissions.set(NOTES, Permission.ALWAYS)
    assert permissions.of(NOTES) is Permission.ALWAYS
    for other in (msgspec.structs.replace(NOTES, server=ToolServerId(2)), msgspec.structs.replace(NOTES, server=None)):
        assert permissions.of(other) is Permission.ASK


def test_a_server_that_gets_another_name_keeps_what_was_said(worker: Worker, database: Database) -> None:
    permissions = Permissions(worker, Conversations(database).calls)
    permissions.set(NOTES, Permission.NEVER)
    assert permissions.of(msgspec.structs.replace(NOTES, name="diary__read")) is Permission.NEVER


def test_of_a_server_that_is_removed_no_leave_is_left(worker: Worker, database: Database) -> None:
    kept, calls = KeptToolServers(database), Conversations(database).calls
    permissions = Permissions(worker, calls)
    servers = [
        worker.call(lambda name=name: kept.save(ToolServer(id=ToolServerId(0), name=name, command="true")))  # type: ignore[misc]
        for name in ("notes", "diary")
    ]
    for server in servers:
        permissions.set(Tool(name=f"{server.name}__read", title="Read", server=server.id), Permission.ALWAYS)
    worker.call(lambda: kept.remove(servers[0].id))
    assert list(worker.call(calls.permissions)) == [f"{servers[1].id}:read"]


def test_what_was_deleted_leaves_a_result_while_that_can_be_undone(worker: Worker, database: Database) -> None:
    def work() -> tuple[str, str, str]:
        conversations = Conversations(database)
        told = conversations.add("told", 1.0).id
        said = conversations.add_message(told, Role.USER, "My cat is called Mia.", 1.0)
        here = conversations.add("here", 2.0).id
        conversations.add_message(here, Role.USER, "What is my cat called?", 2.0)
        reply = conversations.add_message(here, Role.ASSISTANT, "", 2.0, status=MessageStatus.QUEUED)
        wanted = ToolCall(
            id=ToolCallId(0),
            conversation_id=here,
            reply_id=reply.id,
            position=0,
            tool="search_memory",
            title="Search memory",
            phase=ToolCallPhase.RUNNING,
        )
        calls = conversations.calls
        call = calls.add(wanted, "{}")
        found = calls.end(call.id, ToolCallPhase.DONE, '"My cat is called Mia."', sources=[("message", said.id)])
        conversations.delete(told, 3.0)
        without = calls.get(call.id)
        conversations.restore(told)
        return found.result, without.result, calls.get(call.id).result

    found, without, again = worker.call(work)
    assert found == again == '"My cat is called Mia."'
    assert "Mia" not in without and "deleted" in without
