"""A `CoreClient` without a process: it records what is asked, and the test answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from app.core_asked import Then, has_listener
from app.core_client import CoreClient, CorePhase
from core.protocol import (
    PROTOCOL_VERSION,
    Command,
    Done,
    Event,
    Failed,
    LockStore,
    Reply,
    RequestId,
    TakePicture,
    Unlock,
    Unlocked,
    Welcome,
    decode_command,
    encode,
)
from core.records import Folders, IndexState, Lock, ModelPhase, ModelState, Place, Problem, Settings, Vault, VaultState

C = TypeVar("C", bound=Command)

SEALED = Vault(state=VaultState.SEALED, recovery_code=True)

READY_MODEL = ModelState(phase=ModelPhase.READY, name="Qwen2.5 1.5B", context_length=8192)


def welcome(**changes: object) -> Welcome:
    """A `Welcome` with a ready model; fields can be replaced."""
    base = Welcome(
        request_id=RequestId(1),
        protocol=PROTOCOL_VERSION,
        core_version="0.1.0",
        folders=Folders(
            data="/home/me/rememora", models="/home/me/rememora/models", config="/home/me/config", logs="/home/me/logs"
        ),
        settings=Settings(model="qwen"),
        model=READY_MODEL,
        index=IndexState(embedder_ready=True),
        memory_count=3,
    )
    return msgspec.structs.replace(base, **changes)


class FakeClient(CoreClient):
    """Attributes:
    asked: every command so far, with its request id, oldest first.
    """

    def __init__(self) -> None:
        super().__init__("", [])
        self.asked: list[Command] = []
        self._waiting: dict[RequestId, Then | None] = {}
        self.started = False
        self.started_from_copy = False
        self.stopped = False

    def start(self) -> None:
        self.started = True
        self.problem = None
        self.set_phase(CorePhase.STARTING)

    def start_from_copy(self) -> None:
        self.started_from_copy = True
        self.start()

    def stop(self) -> None:
        self.stopped = True

    def _launch(self, only_now: Sequence[str] = ()) -> None:
        self.started = True

    def ask(self, command: Command, then: Then | None = None) -> RequestId:
        request_id = RequestId(len(self.asked) + 1)
        command = msgspec.structs.replace(command, request_id=request_id)
        if isinstance(command, TakePicture):
            # What was packed before is seen as the core sees it.
            command = decode_command(encode(command))
        self.asked.append(command)
        self._waiting[request_id] = then
        return request_id

    def lock_store(self, place: Place) -> None:
        self.ask(LockStore(place=place))
        self.welcome = None
        self.set_phase(CorePhase.STARTING)

    def _write(self, command: Command) -> None:
        """`Hello`, once it is unlocked."""
        self.asked.append(command)

    # --- what the test does ---------------------------------------------------------------------------------------

    def last(self, kind: type[C]) -> C:
        """The last command of a kind that was asked."""
        return next(command for command in reversed(self.asked) if isinstance(command, kind))

    def all(self, kind: type[C]) -> list[C]:
        return [command for command in self.asked if isinstance(command, kind)]

    def unanswered(self, kind: type[Command] = Command) -> list[Command]:
        """Commands of a kind that still wait for their reply, oldest first."""
        return [c for c in self.asked if isinstance(c, kind) and c.request_id in self._waiting]

    def answer(self, reply: Reply, to: Command | type[Command] = Command) -> None:
        """Reply to a command, or to the last unanswered one of a kind. The reply's request id is filled in."""
        command = self.unanswered(to)[-1] if isinstance(to, type) else to
        then = self._waiting.pop(command.request_id)
        reply = msgspec.structs.replace(reply, request_id=command.request_id)
        if then is not None:
            if has_listener(then):
                then(reply)
        elif isinstance(reply, Failed):
            self.failure_unhandled.emit(reply.problem)

    def done(self, to: Command | type[Command] = Command) -> None:
        self.answer(Done(request_id=RequestId(0)), to)

    def fail(self, problem: Problem, to: Command | type[Command] = Command) -> None:
        self.answer(Failed(request_id=RequestId(0), problem=problem), to)

    def emit(self, event: Event) -> None:  # type: ignore[override]  # hides the string-based QObject.emit()
        self._keep_current(event)
        self.event.emit(event)

    def set_phase(self, phase: CorePhase) -> None:
        self.phase = phase
        self.phase_changed.emit(phase)

    def become_ready(self, **changes: object) -> Welcome:
        """As if the core had started: phase READY, then `welcomed`."""
        self.welcome = welcome(**changes)
        self.set_phase(CorePhase.READY)
        self.welcomed.emit(self.welcome)
        return self.welcome

    def become_locked(self, lock: Lock | None = None) -> None:
        """As if a core had started whose store is locked. Whatever was asked before is never answered."""
        self.welcome = None
        self.lock = Lock() if lock is None else lock
        self._waiting.clear()
        self.set_phase(CorePhase.LOCKED)

    def become_unlocked(self, **changes: object) -> Welcome:
        """As if the secret that was asked with last were right."""
        self.answer(Unlocked(request_id=RequestId(0)), Unlock)
        return self.become_ready(vault=SEALED, **changes)
