"""The core process as Qt signals: commands in, replies and events out.

The core is started with QProcess and speaks one JSON message a line. A core that dies is started again; nothing is
sent twice by itself, because only the user knows whether it should be. One that ends because the store is locked is started again
too: it holds no key, and waits for one.

It may be on another machine, at the end of a command that carries stdin and stdout. Then a line that is lost, or carries nothing any more, is
tried again until it is back.
"""

from __future__ import annotations

import logging
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, auto
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.core_asked import Asked, Then, has_listener
from app.core_lines import Lines
from app.core_state import changed_by
from app.core_words import died_problem, failed_problem, locked_problem, mismatch_problem
from app.elsewhere.line import Pulse, Waits
from app.elsewhere.route import HERE, Route
from app.elsewhere.words import (
    LINE_LOST,
    copy_step,
    ended_problem,
    lost_problem,
    never_works,
    open_problem,
    stranger_problem,
)
from core import __version__
from core.protocol import (
    MAX_LINE_BYTES,
    PROTOCOL_VERSION,
    CancelDownload,
    Command,
    DownloadModel,
    Event,
    Failed,
    Heartbeat,
    Hello,
    IndexStateChanged,
    InvalidRequest,
    ListModels,
    LockChanged,
    Locked,
    LockStore,
    ModelStateChanged,
    Reply,
    RequestId,
    Unlock,
    Unlocked,
    Welcome,
    decode_answer,
    encode,
)
from core.records import Lock, Place, Problem

log = logging.getLogger(__name__)

# A core that lived this long was healthy: its death starts a new count.
HEALTHY_AFTER_S = 30.0
QUICK_DEATHS_ALLOWED = 3
RESTART_DELAY_MS = 200

# Messages are read in slices of this length, so that a burst never holds up painting.
SLICE_S = 0.008

STOP_WAIT_MS = 3000
# A core that is to lock keeps what it works on first. One that takes longer is killed: it must not hold the key.
LOCK_WAIT_MS = 15_000
# Once it has answered, nothing that it still does is worth the key: all it has acknowledged is on the disk.
LOCK_END_MS = 5_000
STDERR_KEPT_BYTES = 8 * 1024
# What of a line that can't be read is shown.
_SHOWN_BYTES = 400

# What a core does while the store is locked. All else waits until it is unlocked.
_WHILE_LOCKED = (Unlock, ListModels, DownloadModel, CancelDownload)


def core_command() -> list[str]:
    """The command that runs the core: in an installed Rememora the program beside the window's, else a module of this Python."""
    if getattr(sys, "frozen", False):
        window = Path(sys.executable)
        return [str(window.with_name(f"rememora-core{window.suffix}"))]
    return [sys.executable, "-m", "core"]


class CorePhase(Enum):
    """How the core process is doing."""

    STARTING = auto()
    READY = auto()
    RESTARTED = auto()  # it died, or the line to it is lost, and it is being started again
    LOCKED = auto()  # it waits for the passphrase
    FAILED = auto()  # it won't be started again by itself


class CoreClient(QObject):
    """Starts the core, keeps it running and talks to it.

    Signals:
        event(core.protocol.Event): something happened in the core.
        welcomed(core.protocol.Welcome): the core is ready, after every start; screens load their lists now.
        phase_changed(CorePhase): also RESTARTED once more, for another reason.
        failure_unhandled(core.records.Problem): a command without `then` was answered `Failed`.

    Attributes:
        phase: as last told by `phase_changed`.
        problem: why the phase is RESTARTED or FAILED, else None.
        welcome: the last `Welcome`, with what events have changed since; None before the first, and from when the store is locked.
        lock: what may be known of the store while the phase is LOCKED.
        lock_opened: it was locked, and this core has the key now.
        route: where the core is; its machine is known once that has answered.
    """

    # Hides QObject.event(), which nobody calls or overrides here.
    event = Signal(object)  # type: ignore[assignment]
    welcomed = Signal(object)
    phase_changed = Signal(object)
    failure_unhandled = Signal(object)

    def __init__(
        self, program: str, arguments: Sequence[str], parent: QObject | None = None, *, route: Route = HERE
    ) -> None:
        super().__init__(parent)
        self.route = route
        self._program = program
        self._arguments = list(arguments)
        self._profile = ""
        self._process: QProcess | None = None
        self.phase = CorePhase.STARTING
        self.problem: Problem | None = None
        self.welcome: Welcome | None = None
        self.lock = Lock()
        self.lock_opened = False
        self._locking = False
        self._left: Callable[[], None] | None = None

        self._asked = Asked()
        self._hello_id = RequestId(0)
        # What this core told of itself before its `Welcome`, which may have been written before that.
        self._early: list[ModelStateChanged | IndexStateChanged] = []
        self._unsent: deque[Command] = deque()

        self._lines = Lines()
        self._stderr = bytearray()
        self._started_at = 0.0
        self._quick_deaths = 0
        self._reached = False  # this route has led to a core
        self._stalled = False
        self._waits = Waits()
        self._pulse = Pulse(self)
        self._pulse.due.connect(self._beat)
        self._pulse.stopped.connect(self._on_stalled)

        self._slice_timer = QTimer(self, singleShot=True, interval=0)
        self._slice_timer.timeout.connect(self._handle_lines)
        self._restart_timer = QTimer(self, singleShot=True)
        self._restart_timer.timeout.connect(self._launch)
        self._lock_timer = QTimer(self, singleShot=True)
        self._lock_timer.timeout.connect(self._kill)

    # --- asking ---------------------------------------------------------------------------------------------------

    def ask(self, command: Command, then: Then | None = None) -> RequestId:
        """Send a command; before the core is ready it is kept and sent then. Models are listed and fetched while the store is locked, too.

        `then` gets the one reply, always later, never within this call. If the core dies first, that is `Failed` with
        the code `core_died`; if it can't be started, with `core_failed`.
        """
        request_id = self._asked.expect(then)
        command = msgspec.structs.replace(command, request_id=request_id)
        if self.phase is CorePhase.READY or (self.phase is CorePhase.LOCKED and isinstance(command, _WHILE_LOCKED)):
            self._send(command)
        elif self.phase is CorePhase.FAILED:
            problem = self.problem or failed_problem(self._stderr_tail())
            QTimer.singleShot(0, self, lambda: self._reply(Failed(request_id=request_id, problem=problem)))
        else:
            self._unsent.append(command)
        return request_id

    def unlock(self, secret: str, then: Then) -> None:
        """Open the store, which is locked. `then` gets `Unlocked`, after which the core becomes ready, or `Failed`.

        Args:
            secret: the passphrase or the recovery code; empty: from the system's keyring.
        """

        def answered(reply: Reply) -> None:
            if isinstance(reply, Unlocked) and not self._locking:
                self.lock_opened = True
                self._set_phase(CorePhase.STARTING)
                self._say_hello()
            if has_listener(then):
                then(reply)

        self.ask(Unlock(secret=secret), answered)

    def lock_store(self, place: Place) -> None:
        """Have the core end; the next one is locked. What was under way is answered `Failed` with the code `locked`.

        Args:
            place: told again by the next `Welcome`.
        """
        if self.phase is not CorePhase.READY:
            return
        self._locking = True
        self.lock_opened = False
        self._lock_timer.start(LOCK_WAIT_MS)
        self.ask(LockStore(place=place), self._on_lock_reply)
        self.welcome = None
        self._set_phase(CorePhase.STARTING)

    @property
    def whose(self) -> list[str]:
        """What names to a core, as arguments, whose data it has; nothing where there is one person."""
        return ["--profile", self._profile] if self._profile else []

    def use_route(self, route: Route) -> None:
        """Have the core end in order, and go on with the one at the end of another route."""
        self.route = route
        self._reached = False
        self._waits.begin_anew()
        self.restart("")

    def try_now(self) -> None:
        """Don't wait until a lost line is tried again."""
        if self.phase is not CorePhase.RESTARTED:
            return
        self._waits.begin_anew()
        if self._restart_timer.isActive():
            self._restart_timer.stop()
            self._launch()
        elif self._process is not None:
            self._process.kill()  # it waits for an answer that may never come

    def restart(self, profile: str | None = None) -> None:
        """Have the core end in order and start another one. What was under way is answered `Failed` with the code `locked`.

        Args:
            profile: id of whose core it is from now on; None: as before.
        """
        if profile is not None:
            self._profile = profile
        # It was meant for the store that was there.
        waiting = {command.request_id for command in self._unsent}
        self._unsent.clear()
        self._answer_all(waiting, locked_problem())
        self.lock_opened = False
        self._left = None
        self._restart_timer.stop()
        self._quick_deaths = 0
        self.problem = None
        self.welcome = None
        self._set_phase(CorePhase.STARTING)
        if self._process is None:
            self._launch()
        elif not self._locking:
            self._locking = True
            self._lock_timer.start(LOCK_WAIT_MS)
            self._process.closeWriteChannel()

    def leave(self, then: Callable[[], None]) -> None:
        """The core ends by itself, as it was told to, and takes its time; no other is started. `then` is called once it has ended."""
        self._profile = ""
        self.welcome = None
        self._restart_timer.stop()
        self._set_phase(CorePhase.STARTING)
        if self._process is None:
            then()
        else:
            self._locking, self._left = True, then

    # --- life of the process --------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the core, or try again after FAILED."""
        self._start([])

    def start_from_copy(self) -> None:
        """Try again after FAILED, with the copy of the data that `problem` speaks of in its place."""
        self._start(["--put-copy-back"])

    def _start(self, only_now: list[str]) -> None:
        if self._process is not None or self._restart_timer.isActive():
            return
        self._quick_deaths = 0
        self.problem = None
        # Before: on Windows it is known at once that there is no such program.
        self._set_phase(CorePhase.STARTING)
        self._launch(only_now)

    def stop(self) -> None:
        """Close the core's stdin, which ends it; kill it if it takes longer than 3 s."""
        self._restart_timer.stop()
        self._lock_timer.stop()
        self._pulse.stop()
        process = self._process
        if process is None:
            return
        self._process = None
        # What a timer of the window still asks waits for a core that doesn't come.
        self.phase = CorePhase.STARTING
        process.blockSignals(True)
        process.closeWriteChannel()
        if process.state() is not QProcess.ProcessState.NotRunning and not process.waitForFinished(STOP_WAIT_MS):
            process.kill()
            process.waitForFinished(STOP_WAIT_MS)
        process.deleteLater()

    def _launch(self, only_now: Sequence[str] = ()) -> None:
        self.lock_opened = False
        self._lines.clear()
        self._stderr.clear()
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUNBUFFERED", "1")
        environment.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read_output)
        process.bytesWritten.connect(self._on_written)
        process.readyReadStandardError.connect(self._read_stderr)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_process_error)
        self._process = process
        self._started_at = time.monotonic()
        self._stalled = False
        if self.route.elsewhere:
            program, *arguments = self.route.words or [self.route.command]
            self._pulse.start()
        else:
            program, arguments = self._program, [*self._arguments, *self.whose, *only_now]
        process.start(program, arguments)
        if self._process is not process:  # it couldn't be started at all
            return
        self._say_hello()

    def _say_hello(self) -> None:
        self._early.clear()
        self._hello_id = self._asked.new_id()
        self._write(Hello(request_id=self._hello_id, protocol=PROTOCOL_VERSION, app_version=__version__))

    def _beat(self) -> None:
        if self._process is not None:
            self._send(Heartbeat(request_id=self._asked.expect(_unheard)))

    def _on_written(self) -> None:
        # A heartbeat alone is always taken, by the system if by nobody else: behind it nothing waits.
        if self._process is not None and self._process.bytesToWrite():
            self._pulse.carry()

    def _on_stalled(self) -> None:
        if self._process is not None:
            log.warning("the line to the core carries nothing any more")
            self._stalled = True
            self._process.kill()

    def _on_lock_reply(self, reply: Reply) -> None:
        # Done or not: the key goes with the core.
        if self._process is not None and self._locking:
            self._lock_timer.start(LOCK_END_MS)
            self._process.closeWriteChannel()

    def _kill(self) -> None:
        if self._process is not None:
            log.warning("the core didn't end when the store was locked")
            self._process.kill()

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._stderr += self._process.errorString().encode()
            self._on_death()

    def _on_finished(self) -> None:
        if self._process is None:
            return
        self._read_output()
        self._read_stderr()
        while self._lines and self._process is not None:
            self._handle_lines()
        if self._process is not None and self._locking:
            self._on_lock_end()
        elif self._process is not None:
            self._on_death()

    def _on_lock_end(self) -> None:
        assert self._process is not None
        self._process.deleteLater()
        self._process = None
        self._pulse.stop()
        self._locking = False
        self._lock_timer.stop()
        then, self._left = self._left, None
        self._answer_all(self._asked.sent, locked_problem())
        if then is None:
            self._launch()
        else:
            then()

    def _on_death(self) -> None:
        assert self._process is not None
        log.warning("the core ended by itself, exit code %d", self._process.exitCode())
        process = self._process
        process.deleteLater()
        self._process = None
        if self.route.elsewhere:
            self._on_line_end(process)
            return
        if time.monotonic() - self._started_at > HEALTHY_AFTER_S:
            self._quick_deaths = 0
        self._quick_deaths += 1
        if self._quick_deaths >= QUICK_DEATHS_ALLOWED:
            self._fail(failed_problem(self._stderr_tail()))
            return
        self.problem = died_problem(self._stderr_tail())
        self._set_phase(CorePhase.RESTARTED)
        self._answer_all(self._asked.sent, self.problem)
        self._restart_timer.start(RESTART_DELAY_MS)

    def _on_line_end(self, process: QProcess) -> None:
        self._pulse.stop()
        stderr = bytes(self._stderr)
        if self._reached:
            self._try_again(lost_problem(self.route, stalled=self._stalled, stderr=stderr))
            return
        problem = ended_problem(self.route, process, stderr)
        if never_works(process):
            self._fail(problem)
        else:
            again = lost_problem(self.route, stalled=False, stderr=stderr)
            self._try_again(msgspec.structs.replace(problem, code=LINE_LOST, next_step=again.next_step))

    def _try_again(self, problem: Problem) -> None:
        """The line is tried again until it is back, however long that takes."""
        self.problem = problem
        self.phase = CorePhase.RESTARTED
        self._restart_timer.start(int(1000 * self._waits.next_s()))
        # Also where it is so already: for another reason, maybe.
        self.phase_changed.emit(self.phase)
        self._answer_all(self._asked.sent, problem)

    def _fail(self, problem: Problem) -> None:
        """Give up: the user is told why and can try again."""
        self.problem = problem
        self._set_phase(CorePhase.FAILED)
        self._unsent.clear()
        self._answer_all(self._asked.unanswered, problem)

    def _answer_all(self, request_ids: set[RequestId], problem: Problem) -> None:
        for request_id in sorted(request_ids):
            self._reply(Failed(request_id=request_id, problem=problem))

    def _set_phase(self, phase: CorePhase) -> None:
        if phase is not self.phase:
            self.phase = phase
            self.phase_changed.emit(phase)

    def _mismatch_problem(self, detail: str) -> Problem:
        return (stranger_problem if self.route.elsewhere else mismatch_problem)(detail)

    def _stderr_tail(self) -> str:
        return "\n".join(self._stderr.decode("utf-8", "replace").splitlines()[-30:])

    # --- the wire -------------------------------------------------------------------------------------------------

    def _send(self, command: Command) -> None:
        self._asked.sent.add(command.request_id)
        self._write(command)

    def _write(self, command: Command) -> None:
        assert self._process is not None
        self._process.write(QByteArray(encode(command)))

    def _read_stderr(self) -> None:
        if self._process is not None:
            self._stderr += self._process.readAllStandardError().data()
            del self._stderr[:-STDERR_KEPT_BYTES]

    def _read_output(self) -> None:
        if self._process is None:
            return
        data = self._process.readAllStandardOutput().data()
        if data:
            self._pulse.hear()
        if not self._lines.add(data):
            log.error("the core sent a line of more than %d bytes", MAX_LINE_BYTES)
            self._process.kill()
        if self._lines and not self._slice_timer.isActive():
            self._handle_lines()

    def _handle_lines(self) -> None:
        until = time.monotonic() + SLICE_S
        while self._lines:
            line = self._lines.next()
            if line:
                self._handle(line)
            if self._lines and time.monotonic() > until:
                self._slice_timer.start()
                return

    def _handle(self, line: bytes) -> None:
        try:
            answer = decode_answer(line)
        except InvalidRequest as error:
            if self.phase is not CorePhase.READY:
                said = line[:_SHOWN_BYTES].decode("utf-8", "replace")
                detail = said if self.route.elsewhere else error.problem.detail
                self._give_up(self._mismatch_problem(detail))
            else:
                log.exception("a line of the core can't be read")
            return
        if not isinstance(answer, Reply):
            # What a core says that is to end is of the store before: the window may be one for another store already.
            if not self._locking:
                self._keep_current(answer)
                self.event.emit(answer)
        elif answer.request_id == self._hello_id:
            if not self._locking:
                self._on_hello_reply(answer)
        else:
            self._reply(answer)

    def _keep_current(self, event: Event) -> None:
        if isinstance(event, LockChanged):
            self.lock = event.lock
        elif self.phase is CorePhase.READY:
            assert self.welcome is not None
            self.welcome = changed_by(event, self.welcome)
        elif isinstance(event, ModelStateChanged | IndexStateChanged):
            self._early.append(event)

    def _on_hello_reply(self, answer: Reply) -> None:
        if isinstance(answer, Failed):
            self._on_refusal(answer.problem)
        elif not isinstance(answer, Welcome | Locked) or answer.protocol != PROTOCOL_VERSION:
            self._give_up(self._mismatch_problem(f"window {PROTOCOL_VERSION}, core {answer}"))
        elif isinstance(answer, Locked):
            self.welcome = None
            self.lock = answer.lock
            self.problem = None
            self._on_reached(answer.machine)
            self._set_phase(CorePhase.LOCKED)
        else:
            self.welcome = answer
            self._on_reached(answer.machine)
            for event in self._early:
                self.welcome = changed_by(event, self.welcome)
            self.problem = None
            self._set_phase(CorePhase.READY)
            self.welcomed.emit(self.welcome)
            while self._unsent and self.phase is CorePhase.READY:
                self._send(self._unsent.popleft())

    def _on_reached(self, machine: str) -> None:
        self._reached = True
        self._waits.begin_anew()
        if self.route.elsewhere:
            self.route = replace(self.route, machine=machine)

    def _on_refusal(self, problem: Problem) -> None:
        if problem.code == "protocol_mismatch":
            self._give_up(self._mismatch_problem(problem.what))
        elif self.route.elsewhere and problem.code == "already_running":
            # The core that was there hasn't noticed yet that the line was lost.
            self._drop()
            self._try_again(open_problem(self.route, problem.detail))
        elif self.route.elsewhere and problem.copied_at is not None:
            step = copy_step(self.route)
            self._give_up(msgspec.structs.replace(problem, next_step=step, copied_at=None))
        else:
            self._give_up(problem)

    def _give_up(self, problem: Problem) -> None:
        """The core that runs is of no use."""
        self._drop()
        self._fail(problem)

    def _drop(self) -> None:
        """End a core that has opened nothing for us yet, so that it can be killed."""
        self._pulse.stop()
        self._lines.clear()
        process = self._process
        self._process = None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(STOP_WAIT_MS)
            process.deleteLater()

    def _reply(self, reply: Reply) -> None:
        unheard = self._asked.answer(reply)
        if unheard is not None:
            self.failure_unhandled.emit(unheard)


def _unheard(_reply: Reply) -> None:
    """Nobody waits for it."""
