"""Devices of one person that are kept alike through a folder."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

from core.records.base import ConversationId, Problem, Record
from core.records.memories import Memory

DeviceId = NewType("DeviceId", str)
ConflictId = NewType("ConflictId", int)


class SyncDevice(Record, frozen=True, kw_only=True):
    """A computer that takes part.

    Attributes:
        id: random; a name of its folder, too.
        name: as the user called it; empty: it can't be read yet.
        last_seen_at: when it wrote what was read of it last, by its own clock, Unix seconds; None: never.
        is_this: it is this one.
        problem: why not all of what it wrote could be taken in, or what is odd about it; None: all is well.
    """

    id: DeviceId
    name: str = ""
    last_seen_at: float | None = None
    is_this: bool = False
    problem: Problem | None = None


class SyncState(Record, frozen=True, kw_only=True):
    """How this device is kept alike with others.

    Attributes:
        folder: the folder that all of them share; empty: nothing is shared, and all else is empty.
        device_id, device_name: of this one.
        devices: this one first, the others by name.
        last_wrote_at, last_read_at: when something was last put into the folder and taken from it, Unix seconds; None: not yet.
        waiting: changes that are still to be put into the folder.
        busy: something is being written or taken in at this moment.
        problem: why nothing can be shared for now: the folder is away or full, this device was taken out, …; it goes when it has been
            mended. Nothing of the store is lost by it.
    """

    folder: str = ""
    device_id: DeviceId = DeviceId("")
    device_name: str = ""
    devices: tuple[SyncDevice, ...] = ()
    last_wrote_at: float | None = None
    last_read_at: float | None = None
    waiting: int = 0
    busy: bool = False
    problem: Problem | None = None


class SyncFinding(StrEnum):
    """What a folder is to whoever wants to share through it."""

    NEW = "new"  # nobody shares through it: `StartSync`
    SHARED = "shared"  # some devices do: `JoinSync`
    NEWER = "newer"  # those that do have a newer version of the program
    DAMAGED = "damaged"  # somebody does, and how to get the key can't be read (yet)
    MIXED = "mixed"  # two groups of devices do, each with a passphrase of its own
    UNUSABLE = "unusable"  # there is no such folder, or it can't be written to


class SyncFolder(Record, frozen=True, kw_only=True):
    """A folder that was looked at.

    Attributes:
        devices: those that share through it. Their names are empty without the passphrase.
        problem: of all findings but `NEW` and `SHARED`: what to tell.
    """

    path: str
    finding: SyncFinding
    devices: tuple[SyncDevice, ...] = ()
    problem: Problem | None = None


class Synced(StrEnum):
    """Kinds of things that came from other devices: what a window may have to list again."""

    CONVERSATIONS = "conversations"
    MEMORIES = "memories"
    BLOCKS = "blocks"
    PROJECTS = "projects"
    PERSONAS = "personas"
    PROMPTS = "prompts"
    TASK_TEMPLATES = "task_templates"
    DOCUMENTS = "documents"
    FEEDBACK = "feedback"
    SETTINGS = "settings"


class MemoryConflict(Record, frozen=True, kw_only=True):
    """A memory that was worded anew on two devices, neither of which knew of the other's.

    Attributes:
        memory: as it holds for now: on all devices the same one of the two.
        text: the other wording.
        device: the name of the device the other wording comes from, and `memory_device` where the one that holds does.
        changed_at: when the other was written, Unix seconds.
    """

    id: ConflictId
    memory: Memory
    text: str
    device: str = ""
    memory_device: str = ""
    changed_at: float


class ConflictChoice(StrEnum):
    """Which wording is kept. It holds on all devices."""

    MEMORY = "memory"  # the one that holds
    OTHER = "other"
    BOTH = "both"  # the other becomes a memory of its own


class SyncArrived(Record, frozen=True, kw_only=True):
    """What came from other devices in one go.

    Attributes:
        kinds: what to list again.
        conversations: those that are new or have changed.
        removed: conversations that are gone.
    """

    kinds: tuple[Synced, ...] = ()
    conversations: tuple[ConversationId, ...] = ()
    removed: tuple[ConversationId, ...] = ()
