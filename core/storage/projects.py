"""Projects, which conversations are in them, and what they keep to themselves."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import NotFound
from core.records import (
    ConversationId,
    MemoryId,
    MemoryReach,
    MemoryScope,
    Project,
    ProjectEdit,
    ProjectId,
    reach_of,
)
from core.storage.database import Database
from core.storage.documents import delete_with, restore_with
from core.storage.folding import fold
from core.storage.sqlite import Row

# How instructions begin where a prompt tells them: in the head, and in a note on what changed.
TOLD = "The user's instructions for this project:"
TOLD_ANEW = "From now on these are the user's instructions for this project:"


def kept_within(reach: MemoryReach) -> str:
    """An SQL condition on a memory `x`: it may be told."""
    project = int(reach.project_id or 0)
    return f"(x.project_id IS NULL OR x.project_id = {project})" if reach.everywhere else f"x.project_id = {project}"


def said_within(reach: MemoryReach, conversation: str = "m.conversation_id") -> str:
    """An SQL condition on the conversation of a message: what is said there may be told."""
    inside, those = _those(reach)
    return f"{conversation} {inside} ({those})"


def kept_ids_within(reach: MemoryReach) -> str:
    """An SQL condition on a `rowid` that is a memory's: it may be told. Not to be looked up by, but to be filtered with."""
    project = int(reach.project_id or 0)
    if reach.everywhere:
        return f"+rowid NOT IN (SELECT id FROM memories WHERE project_id IS NOT NULL AND project_id <> {project})"
    return f"+rowid IN (SELECT id FROM memories WHERE project_id = {project})"


def said_ids_within(reach: MemoryReach) -> str:
    """The same for messages."""
    inside, those = _those(reach)
    return f"+rowid {inside} (SELECT id FROM messages WHERE conversation_id IN ({those}))"


def _those(reach: MemoryReach) -> tuple[str, str]:
    """ "IN" or "NOT IN", and a query for conversations."""
    project = int(reach.project_id or 0)
    if not reach.everywhere:
        return "IN", f"SELECT id FROM conversations WHERE project_id = {project}"
    return "NOT IN", (
        "SELECT c.id FROM conversations c JOIN projects p ON p.id = c.project_id"
        f" WHERE p.scope <> '{MemoryScope.SHARED}' AND p.deleted_at IS NULL AND p.id <> {project}"
    )


class Projects:
    """Queries about projects. Times passed in are Unix seconds. Lives and works on the storage worker.

    A deleted project is invisible to every query here at once, and its conversations are in none.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: str, instructions: str, scope: MemoryScope, now: float) -> Project:
        """Put a new project at the end of the list."""
        project_id = self._database.insert(
            "INSERT INTO projects (name, instructions, scope, position, created_at)"
            " VALUES (?, ?, ?, (SELECT count(*) FROM projects WHERE deleted_at IS NULL), ?)",
            (name, instructions, scope, now),
        )
        return self.get(ProjectId(project_id))

    def get(self, project_id: ProjectId) -> Project:
        """One project.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        row = self._database.row("SELECT * FROM projects WHERE id = ? AND deleted_at IS NULL", (project_id,))
        if row is None:
            raise NotFound("This project doesn't exist any more.")
        return _project(row)

    def all(self) -> list[Project]:
        """Every project, in the user's order."""
        rows = self._database.rows("SELECT * FROM projects WHERE deleted_at IS NULL ORDER BY position, id")
        return [_project(row) for row in rows]

    def named(self, name: str) -> Project | None:
        """The one of this name, however its letters are written; the first of several."""
        return next((one for one in self.all() if fold(one.name) == fold(name)), None)

    def of(self, conversation_id: ConversationId) -> Project | None:
        """The project that a conversation is in; None also if there is no such conversation."""
        row = self._database.row(
            "SELECT p.* FROM projects p JOIN conversations c ON c.project_id = p.id"
            " WHERE c.id = ? AND p.deleted_at IS NULL",
            (conversation_id,),
        )
        return None if row is None else _project(row)

    def reach(self, conversation_id: ConversationId) -> MemoryReach:
        """What of memory a conversation may be told, and where what it teaches is known."""
        return reach_of(self.of(conversation_id))

    def edit(self, project_id: ProjectId, edit: ProjectEdit) -> tuple[list[Project], bool]:
        """Change a project.

        Returns:
            It, and other projects whose place in the list changed; and whether prompts say what they may not say any more, and
            have to be built anew.

        Raises:
            NotFound: there is no such project.
        """
        with self._database.transaction():
            before, places = self.get(project_id), {one.id: one.position for one in self.all()}
            changes = {
                name: value
                for name in ("name", "instructions", "scope")
                if (value := getattr(edit, name)) is not msgspec.UNSET
            }
            after = msgspec.structs.replace(before, **changes)
            self._database.execute(
                "UPDATE projects SET name = ?, instructions = ?, scope = ? WHERE id = ?",
                (after.name, after.instructions, after.scope, project_id),
            )
            if edit.position is not msgspec.UNSET:
                self._place(project_id, edit.position)
            if reach_of(before).everywhere and not reach_of(after).everywhere:
                self._begin_anew(self.conversations(project_id))
            changed = [one for one in self.all() if one.id == project_id or one.position != places[one.id]]
        return changed, after.scope is not before.scope

    def put(self, conversation_ids: Sequence[ConversationId], project_id: ProjectId | None) -> bool:
        """Put conversations into a project, or out of any.

        Returns:
            Whether prompts say what they may not say any more, and have to be built anew.

        Raises:
            NotFound: there is no such project.
        """
        reach = reach_of(None if project_id is None else self.get(project_id))
        anew = False
        with self._database.transaction():
            for conversation_id in conversation_ids:
                before = self.reach(conversation_id)
                self._database.execute(
                    "UPDATE conversations SET project_id = ? WHERE id = ?", (project_id, conversation_id)
                )
                left = before.project_id not in (None, project_id) and self._keeps_any(before)
                if left or (before.everywhere and not reach.everywhere):
                    self._begin_anew([conversation_id])
                # What is said in it may stand in other prompts.
                anew = anew or left or before.keeper != reach.keeper
        return anew

    def conversations(self, project_id: ProjectId) -> list[ConversationId]:
        """Those that are in a project, archived ones too."""
        rows = self._database.rows(
            "SELECT id FROM conversations WHERE project_id = ? AND deleted_at IS NULL", (project_id,)
        )
        return [ConversationId(row["id"]) for row in rows]

    def delete(self, project_id: ProjectId, now: float) -> list[ConversationId]:
        """Hide it everywhere, with its documents; `restore` brings it back until it is purged. Its conversations, which are returned,
        are in none.

        Raises:
            NotFound: there is no such project.
        """
        with self._database.transaction():
            self.get(project_id)
            conversations = self.conversations(project_id)
            self._begin_anew(conversations)
            self._database.execute("UPDATE projects SET deleted_at = ? WHERE id = ?", (now, project_id))
            delete_with(self._database, "project_id", project_id, now)
            self._number(self.all())
        return conversations

    def gone_with(self, project_id: ProjectId) -> tuple[list[MemoryId], list[ConversationId]]:
        """The memories and conversations that were deleted together with a deleted project."""
        found = (
            [
                row["id"]
                for row in self._database.rows(
                    f"SELECT x.id FROM {table} x JOIN projects p ON p.id = x.project_id AND p.deleted_at = x.deleted_at"
                    " WHERE p.id = ? ORDER BY x.id",
                    (project_id,),
                )
            ]
            for table in ("memories", "conversations")
        )
        memories, conversations = found
        return memories, conversations

    def restore(self, project_id: ProjectId) -> Project:
        """Undo a delete, with the conversations that were in it and weren't put elsewhere since.

        Raises:
            NotFound: it was purged.
        """
        with self._database.transaction():
            self._begin_anew(self.conversations(project_id))
            restore_with(self._database, "project_id", project_id)
            self._database.execute("UPDATE projects SET deleted_at = NULL WHERE id = ?", (project_id,))
            self._number(self.all())
            return self.get(project_id)

    def purge_deleted(self, before: float) -> list[ProjectId]:
        """Erase projects deleted before `before` for good, and what prompts told of them."""
        with self._database.transaction():
            purged = [
                ProjectId(row["id"])
                for row in self._database.rows("SELECT id FROM projects WHERE deleted_at < ?", (before,))
            ]
            if purged:
                # Earlier wordings of its instructions, too, may stand where it was told once.
                told = [
                    ConversationId(row["id"])
                    for row in self._database.rows(
                        "SELECT id FROM conversations c WHERE project_told <> '' OR instr(head, :told) OR EXISTS"
                        " (SELECT 1 FROM messages m WHERE m.conversation_id = c.id AND instr(m.recall_note, :anew))",
                        {"told": TOLD, "anew": TOLD_ANEW},
                    )
                ]
                self._begin_anew(told)
                self._database.execute("DELETE FROM projects WHERE deleted_at < ?", (before,))
        return purged

    def _keeps_any(self, reach: MemoryReach) -> bool:
        """There is something that is told in its project alone."""
        return reach.keeps or bool(
            self._database.value("SELECT EXISTS (SELECT 1 FROM memories WHERE project_id = ?)", (reach.project_id,))
        )

    def _begin_anew(self, conversation_ids: Sequence[ConversationId]) -> None:
        """Have prompts say nothing any more of what they were told beside what was said."""
        those = [(conversation_id,) for conversation_id in conversation_ids]
        self._database.execute_many(
            "UPDATE conversations SET head = NULL, persona_told = '', user_told = '', project_told = '' WHERE id = ?",
            those,
        )
        self._database.execute_many(
            "UPDATE messages SET recall_note = '' WHERE conversation_id = ? AND recall_note <> ''", those
        )

    def _place(self, project_id: ProjectId, position: int) -> None:
        others = [one for one in self.all() if one.id != project_id]
        position = max(0, min(position, len(others)))
        self._number([*others[:position], self.get(project_id), *others[position:]])

    def _number(self, projects: Sequence[Project]) -> None:
        self._database.execute_many(
            "UPDATE projects SET position = ? WHERE id = ?",
            [(position, project.id) for position, project in enumerate(projects)],
        )


def _project(row: Row) -> Project:
    return Project(
        id=row["id"],
        name=row["name"],
        instructions=row["instructions"],
        scope=MemoryScope(row["scope"]),
        position=row["position"],
        created_at=row["created_at"],
    )
