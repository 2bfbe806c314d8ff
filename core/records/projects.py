"""Projects: folders of conversations with instructions and a memory of their own, and what a conversation may be told."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from core.records.base import ProjectId, Record

LONGEST_PROJECT_NAME = 100  # characters


class MemoryScope(StrEnum):
    """What the conversations of a project read of memory, and where what they teach is known."""

    SHARED = "shared"  # they read what is known everywhere, and what they teach is known everywhere
    KEEPS = (
        "keeps"  # they read what is known everywhere; what they teach, and what is said in them, stays in the project
    )
    SEPARATE = "separate"  # they read only what was learned or said in the project, and it stays there


class Project(Record, frozen=True, kw_only=True):
    """A folder of conversations.

    Attributes:
        instructions: what the user wants of the assistant there; may be empty.
        position: its place in the list, from 0.
        created_at: Unix seconds.
    """

    id: ProjectId
    name: str
    instructions: str = ""
    scope: MemoryScope = MemoryScope.SHARED
    position: int = 0
    created_at: float


class ProjectEdit(Record, frozen=True, kw_only=True):
    """Changes of a project. What is left out stays as it is."""

    name: str | msgspec.UnsetType = msgspec.UNSET
    instructions: str | msgspec.UnsetType = msgspec.UNSET
    scope: MemoryScope | msgspec.UnsetType = msgspec.UNSET
    position: int | msgspec.UnsetType = msgspec.UNSET


class MemoryReach(Record, frozen=True, kw_only=True):
    """What of memory a conversation may be told.

    Attributes:
        project_id: its project; what that one keeps may be told.
        everywhere: what is known everywhere may be told.
        keeps: what it teaches stays in the project.
    """

    project_id: ProjectId | None = None
    everywhere: bool = True
    keeps: bool = False

    def has(self, keeper: ProjectId | None) -> bool:
        """It may be told what this project keeps; None: what is known everywhere."""
        return self.everywhere if keeper is None else keeper == self.project_id

    @property
    def keeper(self) -> ProjectId | None:
        """The project that keeps what is learned here; None: it is known everywhere."""
        return self.project_id if self.keeps else None


def reach_of(project: Project | None) -> MemoryReach:
    """What a conversation in a project, or in none, may be told."""
    if project is None:
        return MemoryReach()
    scope = project.scope
    return MemoryReach(
        project_id=project.id,
        everywhere=scope is not MemoryScope.SEPARATE,
        keeps=scope is not MemoryScope.SHARED,
    )
