"""Projects: listed, added, changed, deleted, brought back."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import MemoryScope, Project, ProjectEdit, ProjectId


class ListProjects(Command, frozen=True, kw_only=True):
    """Answered with `ProjectsListed`."""


class AddProject(Command, frozen=True, kw_only=True):
    """Answered with `ProjectSaved`."""

    name: str
    instructions: str = ""
    scope: MemoryScope = MemoryScope.SHARED


class EditProject(Command, frozen=True, kw_only=True):
    """Answered with `ProjectSaved`."""

    project_id: ProjectId
    edit: ProjectEdit


class DeleteProject(Command, frozen=True, kw_only=True):
    """Can be undone with `RestoreProject` until the core purges it. What only the project knew goes into the bin. Answered with `Done`.

    Attributes:
        conversations: delete its conversations too; else they are in no project from then on.
    """

    project_id: ProjectId
    conversations: bool = False


class RestoreProject(Command, frozen=True, kw_only=True):
    """Bring a deleted project back, with its conversations and memories. Answered with `ProjectSaved`."""

    project_id: ProjectId


class ProjectsListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    projects: in the user's order.
    """

    projects: tuple[Project, ...]


class ProjectSaved(Reply, frozen=True, kw_only=True):
    project: Project


class ProjectAdded(Event, frozen=True, kw_only=True):
    """There is a new one, or a deleted one is back."""

    project: Project


class ProjectChanged(Event, frozen=True, kw_only=True):
    project: Project


class ProjectRemoved(Event, frozen=True, kw_only=True):
    """The conversations that were in it are in none; what becomes of them is told beside."""

    project_id: ProjectId


Commands = ListProjects | AddProject | EditProject | DeleteProject | RestoreProject
Answers = ProjectsListed | ProjectSaved | ProjectAdded | ProjectChanged | ProjectRemoved
