"""What other programs ask of the model: in turn, behind the user's own messages, before background work."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Generator

from core.engine import Engine
from core.records import ClientId, ModelPhase, SamplingChoice
from core.resting import ModelRest
from core.serving.completion import Completion
from core.serving.faults import Fault, internal
from core.settings import SettingsFile
from core.worker import Priority, Worker

log = logging.getLogger(__name__)

# That one client may have waiting.
_MOST_WAITING = 32

_NO_MODEL = "Rememora has no model loaded. Choose one in its window."


class CompletionQueue:
    """Hands completions to the model worker, one at a time: of each client in the order they came, and of the clients in turn. One that is
    being written is left between two tokens when a message of the user's waits, and gone on with after it.

    Args:
        worker: the model worker.
        compute: held while the model evaluates.
        pause: makes background work yield.
        ended: called on the model worker when nothing of it is computed for a while.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        engine: Engine,
        rest: ModelRest,
        settings: SettingsFile,
        compute: threading.Lock,
        pause: Callable[[], None],
        ended: Callable[[], None],
    ) -> None:
        self._worker = worker
        self._engine = engine
        self._rest = rest
        self._settings = settings
        self._compute = compute
        self._pause = pause
        self._ended = ended
        # Touched by whoever asks, and by the model worker.
        self._lock = threading.Lock()
        self._waiting: dict[ClientId, deque[Completion]] = {}
        self._closed = False
        # The one being written; the model worker's alone.
        self._current: tuple[Completion, Generator[None]] | None = None
        engine.before_unload(self._break_off)

    @property
    def model_name(self) -> str:
        """Of the model that answers; empty if none is loaded."""
        return self._engine.state.name

    def awaited(self) -> bool:
        """Somebody of more importance waits for the model."""
        return self._worker.awaited_before(Priority.SERVED)

    def add(self, completion: Completion) -> None:
        """Queue one. Callable from any thread.

        Raises:
            Fault: there are too many of its client's, or there is no model.
        """
        self._check_model()
        with self._lock:
            waiting = self._waiting.setdefault(completion.client.id, deque())
            if len(waiting) >= _MOST_WAITING:
                raise Fault(429, "Too many requests of this program wait already.", code="too_many", kind="rate_limit")
            waiting.append(completion)
        self._engine.wake()
        self._carry_on()
        self._pause()

    def drop(self, client_id: ClientId | None = None) -> None:
        """Write nothing more for a client; None: for nobody. Callable from any thread."""
        fault = Fault(503, "Rememora serves this program no more.", code="revoked", kind="server_error")
        self._fail_waiting(fault, client_id)
        self._worker.post(lambda: self._stop_current(client_id, fault))

    def close(self) -> None:
        """Begin nothing more. Callable from any thread."""
        with self._lock:
            self._closed = True
        current = self._current
        if current is not None:
            current[0].cancel()

    def _fail_waiting(self, fault: Fault, client_id: ClientId | None = None) -> None:
        with self._lock:
            ids = list(self._waiting) if client_id is None else [client_id]
            dropped = [one for each in ids for one in self._waiting.pop(each, ())]
        for completion in dropped:
            completion.fail(fault)
            completion.cancel()

    def _check_model(self) -> None:
        if self._engine.state.phase in (ModelPhase.NONE, ModelPhase.FAILED):
            raise Fault(503, _NO_MODEL, code="no_model", kind="server_error")

    def _carry_on(self) -> None:
        self._worker.post(self._go_on, Priority.SERVED)

    # --- on the model worker ----------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Write on, until it is whole or somebody of more importance waits."""
        if self._closed:
            self._stop_current(None, Fault(503, "Rememora is closing.", code="closing", kind="server_error"))
            return
        if self._current is None and not self._begin_next():
            return
        assert self._current is not None
        completion, steps = self._current
        going_on = written = False
        try:
            with self._compute:
                going_on = self._write(completion, steps)
            written = True
        finally:
            if not going_on:
                self._current = None
            if not written:
                # Whoever asked waits for an answer, whatever is wrong with us.
                completion.fail(internal())
            self._carry_on()
        self._rest.used()
        self._ended()

    def _write(self, completion: Completion, steps: Generator[None]) -> bool:
        """False: there is no more of it."""
        for _ in steps:
            if completion.cancelled:
                steps.close()
                return False
            if self.awaited() or self._closed:
                return True
        return False

    def _begin_next(self) -> bool:
        model = self._engine.model
        if model is None:
            # It was to be loaded before this came.
            self._fail_waiting(Fault(503, _NO_MODEL, code="no_model", kind="server_error"))
            return False
        completion = self._next()
        if completion is None:
            return False
        choice = self._settings.current.sampling.get(self._engine.choice or "", SamplingChoice())
        prepared = False
        try:
            # Not while `compute` is held: the embedder, which this waits for, may want it first.
            prepared = completion.prepare(model)
        finally:
            if not prepared:
                completion.fail(internal())  # unless it has said why
                self._carry_on()
        if prepared:
            self._current = completion, completion.steps(model, choice)
        return prepared

    def _next(self) -> Completion | None:
        with self._lock:
            for client_id in list(self._waiting):
                waiting = self._waiting.pop(client_id)
                while waiting:
                    completion = waiting.popleft()
                    if completion.cancelled:
                        continue
                    if waiting:
                        self._waiting[client_id] = waiting  # behind the other clients
                    return completion
        return None

    def _stop_current(self, client_id: ClientId | None, fault: Fault) -> None:
        if self._current is None or (client_id is not None and self._current[0].client.id != client_id):
            return
        completion, steps = self._current
        self._current = None
        steps.close()
        completion.fail(fault)
        completion.cancel()

    def _break_off(self) -> None:
        """The model is about to be unloaded: what was written with it can't be gone on with."""
        self._stop_current(
            None, Fault(503, "The model was changed meanwhile. Ask again.", code="model_changed", kind="server_error")
        )
