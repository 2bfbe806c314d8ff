"""The projects as the core has them, for whoever shows their names."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core_client import CoreClient
from core.protocol import (
    Event,
    EverythingDeleted,
    ListProjects,
    ProjectAdded,
    ProjectChanged,
    ProjectRemoved,
    ProjectsListed,
    Reply,
    SyncedIn,
    Welcome,
)
from core.records import Project, ProjectId, Synced


class ProjectList(QObject):
    """Follows the core.

    Signals:
        changed(): there are others, or one is different.
    """

    changed = Signal()

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._projects: dict[ProjectId, Project] = {}
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)

    @property
    def all(self) -> list[Project]:
        """In the user's order."""
        return sorted(self._projects.values(), key=lambda project: (project.position, project.id))

    def get(self, project_id: ProjectId | None) -> Project | None:
        """One of them; None if there is no such project."""
        return None if project_id is None else self._projects.get(project_id)

    def name(self, project_id: ProjectId | None) -> str:
        """What it is called; empty if there is no such project."""
        project = self.get(project_id)
        return "" if project is None else project.name

    def _on_welcome(self, _: Welcome) -> None:
        self._client.ask(ListProjects(), self._on_listed)

    def _on_listed(self, reply: Reply) -> None:
        if isinstance(reply, ProjectsListed):
            self._projects = {project.id: project for project in reply.projects}
            self.changed.emit()

    def _on_event(self, event: Event) -> None:
        match event:
            case ProjectAdded(project=project) | ProjectChanged(project=project):
                self._projects[project.id] = project
            case ProjectRemoved(project_id=project_id):
                self._projects.pop(project_id, None)
            case EverythingDeleted():
                self._projects.clear()
            case SyncedIn(arrived=arrived) if Synced.PROJECTS in arrived.kinds:
                self._client.ask(ListProjects(), self._on_listed)
                return
            case _:
                return
        self.changed.emit()
