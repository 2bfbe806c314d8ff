"""Projects as the window asks for them: kept, named, ordered, deleted and brought back."""

from __future__ import annotations

import threading

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.protocol import Command
from core.records import (
    FIRST_NO_TRACE_ID,
    ConversationEdit,
    ConversationId,
    ConversationMode,
    MemoryFilter,
    MemoryScope,
    MemoryState,
    ProjectEdit,
    ProjectId,
)
from tests.unit_core.projects.working import add, conversations, last_prompt, memories, move, talk
from tests.unit_core.running_core import RunningCore, ScriptedLoader


def listed(core: RunningCore) -> list[str]:
    return [one.name for one in core.ask(protocol.ListProjects(), protocol.ProjectsListed).projects]


def refused(core: RunningCore, command: Command) -> str:
    return core.ask(command, protocol.Failed).problem.what


def test_a_project_and_its_conversations_are_there_after_a_restart(
    core: RunningCore, paths: Paths, embedder: Embedder
) -> None:
    garden = add(core, "  Garden \n plans ", "Answer briefly.", MemoryScope.KEEPS)
    conversation = talk(core, "Hello there", project=garden.id).conversation_id
    core.close()
    again = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    try:
        again.hello()
        again.ready()
        (kept,) = again.ask(protocol.ListProjects(), protocol.ProjectsListed).projects
        assert (kept.name, kept.instructions, kept.scope) == ("Garden plans", "Answer briefly.", MemoryScope.KEEPS)
        assert conversations(again) == {conversation: garden.id}
    finally:
        again.close()


def test_what_makes_no_project(core: RunningCore) -> None:
    garden = add(core)
    assert refused(core, protocol.AddProject(name=" \n ")) == "A project needs a name."
    assert "100 fit" in refused(core, protocol.AddProject(name="x" * 101))
    assert "already" in refused(core, protocol.AddProject(name="GARDEN"))
    assert "too long" in refused(core, protocol.AddProject(name="Work", instructions="word " * 20_000))
    assert listed(core) == ["Garden"]
    edit = ProjectEdit(instructions="花" * 100_000)
    assert "too long" in refused(core, protocol.EditProject(project_id=garden.id, edit=edit))
    assert add(core, "x" * 100).name == "x" * 100
    renamed = protocol.EditProject(project_id=garden.id, edit=ProjectEdit(name="garden"))
    assert core.ask(renamed, protocol.ProjectSaved).project.name == "garden", "its own name in other letters"
    gone = ProjectId(99)
    assert "doesn't exist" in refused(core, protocol.EditProject(project_id=gone, edit=ProjectEdit(name="a")))
    assert "doesn't exist" in refused(core, protocol.SendMessage(conversation_id=None, text="Hi", project_id=gone))
    assert conversations(core) == {}, "nothing was begun"


def test_the_order_is_the_users(core: RunningCore) -> None:
    first, _, third = (add(core, name) for name in ("One", "Two", "Three"))
    core.ask(protocol.EditProject(project_id=third.id, edit=ProjectEdit(position=0)), protocol.ProjectSaved)
    assert listed(core) == ["Three", "One", "Two"]
    core.ask(protocol.EditProject(project_id=first.id, edit=ProjectEdit(position=50)), protocol.ProjectSaved)
    assert listed(core) == ["Three", "Two", "One"]


def test_a_conversation_is_moved_archived_and_pinned_and_that_is_told(core: RunningCore) -> None:
    garden = add(core)
    one, other = (talk(core, text).conversation_id for text in ("Hello", "Good morning"))
    edit = ConversationEdit(project_id=garden.id, archived=True, pinned=True)
    core.ask(protocol.ChangeConversations(conversation_ids=(one, other), edit=edit), protocol.Done)
    told = core.wait(protocol.ConversationsChanged).conversations
    assert {(each.id, each.project_id, each.pinned, each.archived_at is not None) for each in told} == {
        (one, garden.id, True, True),
        (other, garden.id, True, True),
    }
    (hit, _) = core.ask(protocol.SearchConversations(query="o"), protocol.ConversationsFound).hits[:2]
    assert hit.conversation.archived_at is not None, "the search finds what is in the archive"
    talk(core, "And again", one)
    back = core.ask(protocol.ListMessages(conversation_id=one), protocol.MessagesListed).conversation
    assert back.archived_at is None, "what is continued is in the list again"


def test_what_leaves_no_trace_is_in_no_project(core: RunningCore) -> None:
    garden = add(core)
    sent = protocol.SendMessage(conversation_id=None, text="Hi", mode=ConversationMode.NO_TRACE, project_id=garden.id)
    assert "no trace" in refused(core, sent)
    those = (ConversationId(FIRST_NO_TRACE_ID + 1),)
    edit = ConversationEdit(project_id=garden.id)
    assert "no trace" in refused(core, protocol.ChangeConversations(conversation_ids=those, edit=edit))


def test_several_are_deleted_and_come_back_together(core: RunningCore) -> None:
    ids = tuple(talk(core, text).conversation_id for text in ("Hello", "Good morning", "Good night"))
    core.ask(protocol.DeleteConversations(conversation_ids=ids[:2]), protocol.Done)
    assert core.wait(protocol.ConversationsRemoved).conversation_ids == ids[:2]
    assert set(conversations(core)) == {ids[2]}
    assert "don't exist" in refused(core, protocol.DeleteConversations(conversation_ids=ids[:2]))
    core.ask(protocol.RestoreConversations(conversation_ids=ids[:2]), protocol.Done)
    assert set(conversations(core)) == set(ids)


@pytest.mark.parametrize("with_conversations", [False, True])
def test_a_deleted_project_comes_back_with_all_that_was_in_it(core: RunningCore, with_conversations: bool) -> None:
    garden = add(core, scope=MemoryScope.KEEPS)
    conversation = talk(core, "Remember that my bike is blue.", project=garden.id).conversation_id
    (bike,) = memories(core)
    assert bike.project_id == garden.id
    core.ask(protocol.DeleteProject(project_id=garden.id, conversations=with_conversations), protocol.Done)
    assert listed(core) == []
    assert conversations(core) == ({} if with_conversations else {conversation: None})
    assert memories(core) == ()
    core.ask(protocol.RestoreProject(project_id=garden.id), protocol.ProjectSaved)
    assert listed(core) == ["Garden"]
    assert conversations(core) == {conversation: garden.id}
    assert [one.text for one in memories(core)] == [bike.text]


def test_a_deleted_project_is_gone_for_good_after_a_restart_and_what_it_kept_is_told_nowhere(
    core: RunningCore, paths: Paths, embedder: Embedder
) -> None:
    garden = add(core, instructions="Mention Quetzalcoatl.", scope=MemoryScope.KEEPS)
    conversation = talk(core, "Remember that my bike is blue.", project=garden.id).conversation_id
    core.ask(protocol.DeleteProject(project_id=garden.id), protocol.Done)
    core.close()
    model = ScriptedModel()
    again = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    try:
        again.hello()
        again.ready()
        assert "doesn't exist" in refused(again, protocol.RestoreProject(project_id=garden.id))
        assert conversations(again) == {conversation: None}
        deleted = MemoryFilter(state=MemoryState.DELETED)
        (bike,) = again.ask(protocol.ListMemories(filter=deleted), protocol.MemoriesListed).memories
        again.ask(protocol.RestoreMemories(memory_ids=(bike.id,)), protocol.MemoriesSaved)
        again.ask(protocol.DeleteConversation(conversation_id=conversation), protocol.Done)
        again.indexed()
        talk(again, "What colour is my bike?")
        assert "blue" not in last_prompt(model)
    finally:
        again.close()
    files = list(paths.data.glob("rememora.db*"))
    assert files
    assert not [file.name for file in files if b"Quetzalcoatl" in file.read_bytes()]


def test_deleting_the_project_of_a_streaming_reply_with_its_conversations_ends_it(
    paths: Paths, embedder: Embedder
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def gate(*_: object) -> None:
        begun.set()
        assert go_on.wait(20)

    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel(gate=gate)), embedder)
    try:
        core.hello()
        core.ready()
        garden = add(core)
        sent = protocol.SendMessage(conversation_id=None, text="Hello", project_id=garden.id)
        accepted = core.ask(sent, protocol.MessageAccepted)
        assert begun.wait(20)
        core.send(protocol.DeleteProject(project_id=garden.id, conversations=True))
        core.wait(protocol.ProjectRemoved)
        go_on.set()
        core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
        core.ask(protocol.RestoreProject(project_id=garden.id), protocol.ProjectSaved)
        assert conversations(core) == {accepted.conversation_id: garden.id}
    finally:
        go_on.set()
        core.close()


def test_deleting_everything_deletes_projects(core: RunningCore) -> None:
    add(core, "Garden", "Mention Quetzalcoatl.")
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert listed(core) == []


def test_moving_into_the_project_it_is_in_changes_nothing(core: RunningCore, model: ScriptedModel) -> None:
    garden = add(core, scope=MemoryScope.SEPARATE)
    conversation = talk(core, "Hello", project=garden.id).conversation_id
    before = last_prompt(model)
    move(core, conversation, garden.id)
    talk(core, "Good morning", conversation)
    assert last_prompt(model).startswith(before)
