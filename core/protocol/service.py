"""The core as a whole: its greeting, its end, and what it has to say unasked."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import Folders, IndexState, ModelState, Place, Problem, Settings, Vault


class Hello(Command, frozen=True, kw_only=True):
    """First command. Answered with `Welcome`; `Locked` if the store is; or `Failed` (`protocol_mismatch`) if the versions differ."""

    protocol: int
    app_version: str = ""


class Heartbeat(Command, frozen=True, kw_only=True):
    """The window is there. Answered with `Done` at once, whatever the core is at, so that both know that the line between them carries.

    Whoever has sent one has to go on: a core that hears nothing for half a minute then ends, as when stdin does.
    """


class DeleteEverything(Command, frozen=True, kw_only=True):
    """Erase all conversations, memories, personas, indexes and logs. Models and settings stay."""


class Shutdown(Command, frozen=True, kw_only=True):
    """End the core as closing its stdin does, after the reply."""


class Welcome(Reply, frozen=True, kw_only=True):
    """Answer to `Hello`: everything the first screen needs.

    Attributes:
        releases: address where `CheckForUpdates` asks; empty if there is none.
        place: where the user was when the store was locked; None: it wasn't.
        machine: name of the computer the core runs on, as that calls itself.
    """

    protocol: int
    core_version: str
    folders: Folders
    settings: Settings
    model: ModelState
    index: IndexState
    memory_count: int
    proposal_count: int = 0
    releases: str = ""
    vault: Vault = Vault()
    place: Place | None = None
    machine: str = ""


class EverythingDeleted(Event, frozen=True, kw_only=True):
    """All conversations, memories and personas are gone."""


class NoticeRaised(Event, frozen=True, kw_only=True):
    """Something the user should know that no command asked for, such as a rebuilt index."""

    problem: Problem


Commands = Hello | Heartbeat | DeleteEverything | Shutdown
Answers = Welcome | EverythingDeleted | NoticeRaised
