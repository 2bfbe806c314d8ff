"""Moving, archiving, pinning and deleting conversations, one or many, each with one way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.core_client import CoreClient
from app.projects.project_list import ProjectList
from app.sidebar.conversations_model import ConversationsModel, changed_by, undoing
from app.widgets.toast import Toast
from core.protocol import (
    ChangeConversations,
    Command,
    DeleteConversation,
    DeleteConversations,
    Done,
    Failed,
    Reply,
    RestoreConversation,
    RestoreConversations,
)
from core.records import Conversation, ConversationEdit, ConversationId, ConversationMode, MemoryScope, ProjectId


class ConversationChanges(QObject):
    """Asks the core, and says what was done.

    Signals:
        toast_requested(Toast)
        problem_requested(core.records.Problem)
    """

    toast_requested = Signal(object)
    problem_requested = Signal(object)

    def __init__(
        self, client: CoreClient, conversations: ConversationsModel, projects: ProjectList, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._conversations = conversations
        self._projects = projects

    def change(self, conversation_ids: Sequence[ConversationId], edit: ConversationEdit) -> None:
        """Change those that aren't so already."""
        changed = [one for one in self._known(conversation_ids) if changed_by(one, edit)]
        if not changed:
            return
        backwards: dict[ConversationEdit, list[ConversationId]] = {}
        for one in changed:
            backwards.setdefault(undoing(one, edit), []).append(one.id)
        words = self._words(changed, edit)

        def undo() -> None:
            for back, those in backwards.items():
                self._ask(ChangeConversations(conversation_ids=tuple(those), edit=back))

        self._ask(
            ChangeConversations(conversation_ids=tuple(one.id for one in changed), edit=edit),
            Toast(words, self.tr("Undo"), undo),
        )

    def delete(self, conversation_ids: Sequence[ConversationId]) -> None:
        """Delete them; those that leave no trace can't be brought back."""
        known = {one.id: one for one in self._known(conversation_ids)}
        gone = [one for one in known.values() if one.mode is ConversationMode.NO_TRACE]
        kept = tuple(one for one in conversation_ids if one not in {each.id for each in gone})
        for one in gone:
            self._ask(DeleteConversation(conversation_id=one.id), Toast(self._deleted([one])))
        if len(kept) == 1:
            restore = RestoreConversation(conversation_id=kept[0])
            toast = Toast(self._deleted([known.get(kept[0])]), self.tr("Undo"), lambda: self._ask(restore))
            self._ask(DeleteConversation(conversation_id=kept[0]), toast)
        elif kept:
            words = self.tr("%n conversation(s) deleted", "", len(kept))
            toast = Toast(words, self.tr("Undo"), lambda: self._ask(RestoreConversations(conversation_ids=kept)))
            self._ask(DeleteConversations(conversation_ids=kept), toast)

    def _known(self, conversation_ids: Sequence[ConversationId]) -> list[Conversation]:
        found = (self._conversations.conversation(one) for one in conversation_ids)
        return [one for one in found if one is not None]

    def _ask(self, command: Command, toast: Toast | None = None) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.problem_requested.emit(reply.problem)
            elif isinstance(reply, Done) and toast is not None:
                self.toast_requested.emit(toast)

        self._client.ask(command, answered)

    def _deleted(self, conversations: Sequence[Conversation | None]) -> str:
        title = conversations[0].title if conversations[0] is not None else ""
        return self.tr("Deleted “%1”").replace("%1", title) if title else self.tr("Conversation deleted")

    def _words(self, changed: Sequence[Conversation], edit: ConversationEdit) -> str:
        """What a change did, in the user's words."""
        count = len(changed)
        before = {one.project_id for one in changed}
        if edit.archived is True:
            return self.tr("%n conversation(s) archived", "", count)
        if edit.pinned is True:
            return self.tr("%n conversation(s) pinned", "", count)
        if isinstance(edit.project_id, int):
            words = self.tr("%n conversation(s) moved to “%1”", "", count)
            return self._with_memory(
                words.replace("%1", self._projects.name(edit.project_id)), {edit.project_id, *before}
            )
        if edit.project_id is None and before != {None}:
            return self._with_memory(self.tr("%n conversation(s) moved out of the project", "", count), before)
        if edit.archived is False:
            return self.tr("%n conversation(s) taken out of the archive", "", count)
        return self.tr("%n conversation(s) unpinned", "", count)

    def _with_memory(self, words: str, places: set[ProjectId | None]) -> str:
        """Where a project keeps what it learns: moving a conversation moves no memory."""
        concerned = (self._projects.get(one) for one in places)
        if any(project is not None and project.scope is not MemoryScope.SHARED for project in concerned):
            return f"{words}. {self.tr('What was learned before stays where it was.')}"
        return words
