"""Other programs that may use the model and the memory: what each may, and what it has read."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

from core.records.base import Problem, ProjectId, Record
from core.records.memories import Memory, MemoryKind

ClientId = NewType("ClientId", int)
ReadingId = NewType("ReadingId", int)

LONGEST_CLIENT_NAME = 60  # characters

DEFAULT_SERVING_PORT = 8650


class ClientRights(Record, frozen=True, kw_only=True):
    """What a client may beyond asking the model.

    Attributes:
        reads: memory is told to it: before what it asks the model, and when it searches.
        proposes: it may propose facts, which wait for the user's word.
        project_id: it reads what a conversation of this project may be told; None: what is known outside of projects.
        kinds: it reads memories of these kinds, and nothing that was said; empty: all.
    """

    reads: bool = False
    proposes: bool = False
    project_id: ProjectId | None = None
    kinds: tuple[MemoryKind, ...] = ()


class Client(Record, frozen=True, kw_only=True):
    """Another program, known by its key.

    Attributes:
        name: as the user calls it.
        created_at, used_at: Unix seconds; None: it has never asked for anything.
    """

    id: ClientId
    name: str
    rights: ClientRights = ClientRights()
    created_at: float
    used_at: float | None = None


class Serving(Record, frozen=True, kw_only=True):
    """Whether other programs are served.

    Attributes:
        on: as the user wants it.
        port: on the loopback address.
        address: where they are served, as programs take it; empty: they aren't.
        problem: why they aren't although the user wants it.
    """

    on: bool = False
    port: int = DEFAULT_SERVING_PORT
    address: str = ""
    problem: Problem | None = None


class ReadingWay(StrEnum):
    """How a client came to read memory."""

    NOTE = "note"  # told to the model before what the client asked it
    SEARCH = "search"
    READ = "read"  # one memory, by its number


class MemoryReading(Record, frozen=True, kw_only=True):
    """A client has read memory.

    Attributes:
        client_id: None: it is a client no more.
        read_at: Unix seconds.
        memories: what it read, as far as it is still there.
        messages: how many things that were said it read beside.
    """

    id: ReadingId
    client_id: ClientId | None = None
    client_name: str
    read_at: float
    way: ReadingWay
    memories: tuple[Memory, ...] = ()
    messages: int = 0
