"""Commands about projects, and about several conversations at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import msgspec

from core import protocol
from core.chat.queue import TurnQueue
from core.commands.answers import Answers, Handlers, Send
from core.errors import InvalidRequest, NotFound
from core.indexing import Indexing
from core.memory.blocks import estimate_tokens
from core.memory.fence import without_controls
from core.protocol import Reply
from core.records import (
    FIRST_NO_TRACE_ID,
    LONGEST_PROJECT_NAME,
    ConversationId,
    ProjectId,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.folding import fold
from core.storage.memories import Memories

# In tokens: they stand in every prompt of the project.
LONGEST_INSTRUCTIONS = 1500


class ProjectCommands:
    """Lists, adds, changes, deletes and restores projects; puts conversations into them, into the archive, first in the list.

    Args:
        purge: erases what was deleted so long ago that nobody will undo it.
        prompts_changed: called when prompts say what they may not say any more.
        documents_changed: called when a project's documents went or are back.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        database: Database,
        conversations: Conversations,
        memories: Memories,
        indexing: Indexing,
        turns: TurnQueue,
        purge: Callable[[], object],
        prompts_changed: Callable[[], None],
        documents_changed: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._database = database
        self._conversations = conversations
        self._projects = conversations.projects
        self._memories = memories
        self._indexing = indexing
        self._turns = turns
        self._purge = purge
        self._prompts_changed = prompts_changed
        self._documents_changed = documents_changed
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListProjects: self._list,
            protocol.AddProject: self._add,
            protocol.EditProject: self._edit,
            protocol.DeleteProject: self._delete,
            protocol.RestoreProject: self._restore,
            protocol.ChangeConversations: self._change_conversations,
            protocol.DeleteConversations: self._delete_conversations,
            protocol.RestoreConversations: self._restore_conversations,
        }

    # --- projects ---------------------------------------------------------------------------------------------

    def _list(self, command: protocol.ListProjects) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ProjectsListed(request_id=command.request_id, projects=tuple(self._projects.all())),
        )

    def _add(self, command: protocol.AddProject) -> None:
        name, instructions = _named(command.name), _instructed(command.instructions)

        def work() -> Reply:
            self._check_free(name)
            project = self._projects.add(name, instructions, command.scope, self._clock())
            self._send(protocol.ProjectAdded(project=project))
            return protocol.ProjectSaved(request_id=command.request_id, project=project)

        self._answers.on_storage(command, work)

    def _edit(self, command: protocol.EditProject) -> None:
        edit = command.edit
        if edit.name is not msgspec.UNSET:
            edit = msgspec.structs.replace(edit, name=_named(edit.name))
        if edit.instructions is not msgspec.UNSET:
            edit = msgspec.structs.replace(edit, instructions=_instructed(edit.instructions))

        def work() -> Reply:
            if edit.name is not msgspec.UNSET:
                self._check_free(edit.name, command.project_id)
            changed, anew = self._projects.edit(command.project_id, edit)
            for project in changed:
                self._send(protocol.ProjectChanged(project=project))
            if anew:
                self._prompts_changed()
            saved = self._projects.get(command.project_id)
            return protocol.ProjectSaved(request_id=command.request_id, project=saved)

        self._answers.on_storage(command, work)

    def _delete(self, command: protocol.DeleteProject) -> None:
        def work() -> Reply:
            now = self._clock()
            with self._database.transaction():
                texts = {one: self._memories.get(one).text for one in self._memories.kept_by(command.project_id)}
                conversations = self._projects.delete(command.project_id, now)
                with self._memories.operation(now):
                    for memory_id in texts:
                        self._memories.delete(memory_id, now)
                if command.conversations:
                    for conversation_id in conversations:
                        self._conversations.delete(conversation_id, now)
            if command.conversations:
                self._stop(conversations)
            self._send(protocol.ProjectRemoved(project_id=command.project_id))
            self._tell(conversations, removed=command.conversations)
            for memory_id, text in texts.items():
                self._send(protocol.MemoryRemoved(memory_id=memory_id, text=text))
            self._documents_changed()
            self._prompts_changed()
            self._indexing.kick()
            self._purge()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _restore(self, command: protocol.RestoreProject) -> None:
        def work() -> Reply:
            with self._database.transaction():
                memories, conversations = self._projects.gone_with(command.project_id)
                project = self._projects.restore(command.project_id)
                for conversation_id in conversations:
                    self._conversations.restore(conversation_id)
                with self._memories.operation(self._clock()):
                    returned = [self._memories.restore(memory_id, self._clock()) for memory_id in memories]
            self._send(protocol.ProjectAdded(project=project))
            self._tell(self._projects.conversations(project.id))
            for memory in returned:
                self._send(protocol.MemoryAdded(memory=memory))
            self._documents_changed()
            self._prompts_changed()
            self._indexing.kick()
            return protocol.ProjectSaved(request_id=command.request_id, project=project)

        self._answers.on_storage(command, work)

    def _check_free(self, name: str, mine: ProjectId | None = None) -> None:
        if any(fold(one.name) == fold(name) and one.id != mine for one in self._projects.all()):
            raise InvalidRequest(
                f"There is a project called “{name}” already.",
                safe="Nothing was changed.",
                next_step="Choose another name.",
            )

    # --- several conversations --------------------------------------------------------------------------------

    def _change_conversations(self, command: protocol.ChangeConversations) -> None:
        edit = command.edit

        def work() -> Reply:
            there = self._there(command.conversation_ids)
            anew = False
            with self._database.transaction():
                if edit.project_id is not msgspec.UNSET:
                    anew = self._projects.put(there, edit.project_id)
                if edit.archived is not msgspec.UNSET:
                    self._conversations.archive(there, self._clock() if edit.archived else None)
                if edit.pinned is not msgspec.UNSET:
                    self._conversations.pin(there, edit.pinned)
            self._tell(there)
            if anew:
                self._prompts_changed()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _delete_conversations(self, command: protocol.DeleteConversations) -> None:
        def work() -> Reply:
            there = self._there(command.conversation_ids)
            with self._database.transaction():
                for conversation_id in there:
                    self._conversations.delete(conversation_id, self._clock())
            self._stop(there)
            self._tell(there, removed=True)
            self._prompts_changed()
            self._purge()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _restore_conversations(self, command: protocol.RestoreConversations) -> None:
        def work() -> Reply:
            with self._database.transaction():
                for conversation_id in command.conversation_ids:
                    self._conversations.restore(conversation_id)
            self._tell(command.conversation_ids)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _there(self, conversation_ids: Sequence[ConversationId]) -> list[ConversationId]:
        """Those that weren't deleted meanwhile.

        Raises:
            InvalidRequest: one of them leaves no trace.
            NotFound: all of them were deleted.
        """
        if any(one >= FIRST_NO_TRACE_ID for one in conversation_ids):
            raise InvalidRequest(
                "A conversation that leaves no trace can be neither in a project nor in the archive.",
                safe="Nothing was changed.",
                next_step="Keep the conversation first.",
            )
        there = [conversation.id for conversation in self._conversations.several(conversation_ids)]
        if not there:
            raise NotFound("These conversations don't exist any more.")
        return there

    def _stop(self, conversation_ids: Sequence[ConversationId]) -> None:
        for conversation_id in conversation_ids:
            self._turns.stop(conversation_id)

    def _tell(self, conversation_ids: Sequence[ConversationId], *, removed: bool = False) -> None:
        if not conversation_ids:
            return
        if removed:
            self._send(protocol.ConversationsRemoved(conversation_ids=tuple(conversation_ids)))
        else:
            changed = tuple(self._conversations.several(conversation_ids))
            self._send(protocol.ConversationsChanged(conversations=changed))


def _named(name: str) -> str:
    """A name as it is kept.

    Raises:
        InvalidRequest: it is empty or too long.
    """
    name = " ".join(without_controls(name).split())
    if not name:
        raise InvalidRequest("A project needs a name.", safe="Nothing was changed.")
    if len(name) > LONGEST_PROJECT_NAME:
        raise InvalidRequest(
            f"The name is too long: {len(name)} characters, {LONGEST_PROJECT_NAME} fit.",
            safe="Nothing was changed.",
            next_step="Shorten it. What the project is about can stand in its instructions.",
        )
    return name


def _instructed(instructions: str) -> str:
    """Instructions as they are kept.

    Raises:
        InvalidRequest: they are too long.
    """
    instructions = without_controls(instructions).strip()
    tokens = estimate_tokens(instructions)
    if tokens > LONGEST_INSTRUCTIONS:
        raise InvalidRequest(
            f"The instructions are too long to be in every prompt: about {tokens} tokens, {LONGEST_INSTRUCTIONS} fit.",
            safe="Nothing was changed.",
            next_step="Shorten them. What is only needed at times is better said in a conversation of the project.",
        )
    return instructions
