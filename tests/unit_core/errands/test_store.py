"""What is kept of errands, when the core ends between two writes and when the plan is changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.errors import InvalidRequest
from core.paths import Paths
from core.records import (
    ConversationId,
    Errand,
    ErrandDraft,
    ErrandPhase,
    ErrandStepId,
    ErrandStepPhase,
    MemoryKind,
    MemoryScope,
    MemorySource,
    MessageId,
    Role,
    ToolCall,
    ToolCallId,
    ToolCallPhase,
    ToolEffect,
    TraceKind,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.errand_steps import TAKEN_OUT
from core.storage.errands import Errands
from core.storage.memories import Memories
from core.storage.memory_changes import MemoryChanges
from core.storage.steps import DELETED
from core.storage.tool_calls import ToolCalls
from core.storage.trace_extent import memory_extent, message_extent
from core.storage.traces import Traces

NOW = 1_790_000_000.0


@pytest.fixture
def database(paths: Paths) -> Iterator[Database]:
    database = Database(paths.database)
    yield database
    database.close()


@pytest.fixture
def errands(database: Database) -> Errands:
    return Errands(database)


@pytest.fixture
def calls(database: Database) -> ToolCalls:
    return ToolCalls(database)


def begun(errands: Errands, *steps: str, conversation_id: ConversationId | None = None) -> Errand:
    """An errand whose first step is being done."""
    draft = ErrandDraft(goal="Sort my notes", steps=steps, begins=True, conversation_id=conversation_id)
    errand = errands.add(draft, NOW)
    taken = errands.phases.take(errand.id, "model")
    assert taken is not None
    errands.steps.begin(errand.id, errands.steps.of(errand.id)[0].id, ())
    return taken


def wanted(calls: ToolCalls, errand: Errand, step_id: ErrandStepId, phase: ToolCallPhase) -> ToolCall:
    call = ToolCall(
        id=ToolCallId(0),
        conversation_id=ConversationId(0),
        reply_id=MessageId(0),
        errand_id=errand.id,
        step_id=step_id,
        position=0,
        tool="write_note",
        title="Write a note",
        effect=ToolEffect.CHANGES,
        arguments="{}",
        phase=phase,
    )
    return calls.add(call, "")


def test_what_was_asked_when_the_core_ended_is_asked_about_still(errands: Errands, calls: ToolCalls) -> None:
    errand = begun(errands, "Write it")
    wanted(calls, errand, errands.steps.of(errand.id)[0].id, ToolCallPhase.ASKING)
    errands.phases.interrupted()
    calls.end_left()
    assert errands.get(errand.id).phase is ErrandPhase.ASKING


def test_what_was_used_stays_used_without_its_step(errands: Errands, calls: ToolCalls) -> None:
    errand = begun(errands, "Write it", "Look at it")
    write, look = errands.steps.of(errand.id)
    made = wanted(calls, errand, write.id, ToolCallPhase.RUNNING)
    calls.end(made.id, ToolCallPhase.DONE, "Written.", seconds=60.0)
    errands.phases.finish(errand.id, ErrandPhase.STOPPED, NOW)
    errands.steps.leave(errand.id)
    errands.phases.go_on(errand.id)
    before = errands.get(errand.id).used
    assert (before.steps, before.minutes) == (1, 1.0)
    # It was begun, so no other plan takes its place; the step can be taken out all the same.
    errands.phases.pause(errand.id)
    with pytest.raises(InvalidRequest):
        errands.phases.plan_anew(errand.id, None)
    errands.steps.edit(errand.id, [(look.id, look.text)])
    assert [one.id for one in errands.steps.of(errand.id)] == [look.id]
    assert errands.get(errand.id).used == before


def test_what_was_found_goes_with_what_it_was_found_in(database: Database, errands: Errands, calls: ToolCalls) -> None:
    conversations, memories = Conversations(database), Memories(database)
    said = conversations.add_message(conversations.add("A talk", NOW).id, Role.USER, "Anna has a boat.", NOW)
    memory = memories.add(
        MemoryKind.PERSON, "Anna has a boat", quote="", source=MemorySource.ADDED, source_message_id=None, now=NOW
    )
    errand = begun(errands, "Look for Anna", "Write of her", "Rest")
    look, write, _ = errands.steps.of(errand.id)
    made = wanted(calls, errand, look.id, ToolCallPhase.RUNNING)
    calls.end(made.id, ToolCallPhase.DONE, "Anna has a boat", sources=[("memory", memory.id), ("message", said.id)])
    errands.steps.end(look.id, 0, ErrandStepPhase.DONE, "She has a boat.")
    errands.steps.begin(errand.id, write.id, ())
    errands.steps.end(write.id, 0, ErrandStepPhase.DONE, "I wrote of the boat.")
    errands.phases.finish(errand.id, ErrandPhase.DONE, NOW, report="Anna's boat is written of.")
    for extent in (memory_extent(database, memory.id), message_extent(database, said.id)):
        (trace,) = [one for one in Traces(database).of(extent) if one.kind is TraceKind.ERRAND]
        assert [(one.text, one.errand_id) for one in trace.items] == [("Anna's boat is written of.", errand.id)]
    MemoryChanges(database).delete(memory.id, NOW)
    memories.erase([memory.id])
    assert errands.get(errand.id).report == DELETED
    assert [one.result for one in errands.steps.of(errand.id)] == [DELETED, DELETED, ""]
    assert TraceKind.ERRAND not in [one.kind for one in Traces(database).of(message_extent(database, said.id))]


def test_steps_stand_in_one_order_after_one_failed_between_others(errands: Errands) -> None:
    errand = begun(errands, "Read", "Write", "Look")
    read, write, look = errands.steps.of(errand.id)
    for step, phase in ((read, ErrandStepPhase.DONE), (write, ErrandStepPhase.FAILED)):
        errands.steps.begin(errand.id, step.id, ())
        errands.steps.end(step.id, 0, phase, "")
    errands.steps.begin(errand.id, look.id, ())
    errands.phases.finish(errand.id, ErrandPhase.FAILED, NOW)
    errands.phases.go_on(errand.id)
    errands.steps.edit(errand.id, [(write.id, "Write it"), (None, "Close it")])
    steps = errands.steps.of(errand.id)
    assert [one.text for one in steps] == ["Read", "Look", "Write it", "Close it"]
    assert [one.position for one in steps] == [0, 1, 2, 3]


def test_an_errand_of_a_restored_store_goes_on_by_nobodys_word_but_the_users(errands: Errands) -> None:
    running, planning = begun(errands, "Write it"), errands.add(ErrandDraft(goal="Sort my notes"), NOW)
    proposed = errands.add(ErrandDraft(goal="Sort my notes", steps=("Write it",)), NOW)
    errands.phases.restored()
    assert [errands.get(one.id).phase for one in (running, planning, proposed)] == [
        ErrandPhase.PAUSED,
        ErrandPhase.PAUSED,
        ErrandPhase.PROPOSED,
    ]
    assert errands.phases.to_do() == []
    errands.phases.go_on(running.id)
    errands.phases.go_on(planning.id)
    assert errands.phases.to_do() == [running.id, planning.id]


def test_a_call_is_made_in_nothing_that_was_deleted(errands: Errands, calls: ToolCalls, database: Database) -> None:
    conversations = Conversations(database)
    project = conversations.projects.add("Firm", "", MemoryScope.SEPARATE, NOW)
    where = conversations.add("Notes", NOW)
    database.execute("UPDATE conversations SET project_id = ?", (project.id,))
    errand = begun(errands, "Find it", conversation_id=where.id)
    call = wanted(calls, errand, errands.steps.of(errand.id)[0].id, ToolCallPhase.RUNNING)
    around = calls.surroundings(call.id)
    assert (around.conversation_id, around.project_id) == (where.id, project.id)
    conversations.delete(where.id, NOW)
    conversations.projects.delete(project.id, NOW)
    around = calls.surroundings(call.id)
    assert (around.conversation_id, around.project_id) == (0, None)


def test_a_step_that_is_taken_out_keeps_the_way_to_undo_what_was_changed_for_it(
    errands: Errands, calls: ToolCalls
) -> None:
    errand = begun(errands, "Write it", "Look at it")
    write, look = errands.steps.of(errand.id)
    made = wanted(calls, errand, write.id, ToolCallPhase.RUNNING)
    calls.end(made.id, ToolCallPhase.DONE, "Written.", undo="remove it")
    errands.steps.leave(errand.id)
    errands.steps.edit(errand.id, [(look.id, look.text)])
    first, second = errands.steps.of(errand.id)
    assert (first.id, first.phase, first.result) == (write.id, ErrandStepPhase.DONE, TAKEN_OUT)
    assert (second.id, second.phase) == (look.id, ErrandStepPhase.OPEN)
    assert [one.call.id for one in calls.of_step(write.id, 0)] == [made.id]
