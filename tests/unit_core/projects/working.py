"""A core with projects, and what its model is told."""

from __future__ import annotations

from core import protocol
from core.model.base import Purpose
from core.model.scripted import ScriptedModel
from core.records import ConversationEdit, ConversationId, Memory, MemoryFilter, MemoryScope, Project, ProjectId
from tests.unit_core.running_core import RunningCore


def add(
    core: RunningCore, name: str = "Garden", instructions: str = "", scope: MemoryScope = MemoryScope.SHARED
) -> Project:
    command = protocol.AddProject(name=name, instructions=instructions, scope=scope)
    return core.ask(command, protocol.ProjectSaved).project


def talk(
    core: RunningCore,
    text: str,
    conversation: ConversationId | None = None,
    project: ProjectId | None = None,
) -> protocol.MessageAccepted:
    """Send a message, wait for the end of its reply, and for what is learned from it."""
    command = protocol.SendMessage(conversation_id=conversation, text=text, project_id=project)
    accepted = core.ask(command, protocol.MessageAccepted)
    core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
    core.idle()
    core.indexed()
    core.settle()
    return accepted


def move(core: RunningCore, conversation: ConversationId, project: ProjectId | None) -> None:
    edit = ConversationEdit(project_id=project)
    core.ask(protocol.ChangeConversations(conversation_ids=(conversation,), edit=edit), protocol.Done)


def memories(core: RunningCore) -> tuple[Memory, ...]:
    return core.ask(protocol.ListMemories(filter=MemoryFilter()), protocol.MemoriesListed).memories


def conversations(core: RunningCore) -> dict[ConversationId, ProjectId | None]:
    listed = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    return {one.id: one.project_id for one in listed}


def last_prompt(model: ScriptedModel) -> str:
    """What the model was told for the last reply."""
    return [text for purpose, text in model.prompts if purpose is Purpose.CHAT][-1]
