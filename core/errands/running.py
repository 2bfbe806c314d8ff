"""Does errands in the background: a plan, a call, or the end of a step at a time.

A call is made on a thread of its own (`core.tools.calling`); while one runs or is asked about, the model is free.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence

import msgspec

from core.background import BackgroundParts, BackgroundWork
from core.errands.advancing import Advancing
from core.errands.telling import Telling
from core.errands.ways import Ways
from core.errors import NotFound, StorageError
from core.model.base import LanguageModel
from core.protocol import ToolCallChanged
from core.records import Errand, ErrandId, ErrandPhase, ErrandWait, Problem, ToolCallPhase
from core.storage.conversations import Conversations
from core.storage.errands import Errands
from core.tools.calling import Calling
from core.tools.choosing import ToolChooser
from core.tools.registry import Registry
from core.worker import CancelledError

log = logging.getLogger(__name__)


class BackgroundErrands(BackgroundWork[ErrandId]):
    """Works through the errands.

    Attributes:
        telling: how the window hears of it.
    """

    def __init__(
        self,
        parts: BackgroundParts,
        *,
        errands: Errands,
        conversations: Conversations,
        ways: Ways,
        registry: Registry,
        chooser: ToolChooser,
        calling: Calling,
    ) -> None:
        self._errands = errands
        self.telling = Telling(errands, parts.publish, lambda: self._halted)
        super().__init__(parts, "errand")
        self._advancing = Advancing(
            storage=parts.storage,
            errands=errands,
            conversations=conversations,
            ways=ways,
            registry=registry,
            chooser=chooser,
            calling=calling,
            telling=self.telling,
            stop=self._stop,
            compute=parts.compute,
            clock=parts.clock,
        )
        calling.when_ended_in_errand(self._call_ended)

    def hear(self, item: object) -> None:
        """A call that was asked about runs: so does its errand. Callable from any thread."""
        if not isinstance(item, ToolCallChanged) or item.call.errand_id is None or item.call.step_id is None:
            return
        errand_id, step_id = item.call.errand_id, item.call.step_id

        def told() -> None:
            if item.call.phase is ToolCallPhase.RUNNING:
                self._errands.phases.answered(errand_id)
                self.telling.changed(errand_id)
            self.telling.step(errand_id, step_id)

        self._storage.post(told)

    def _call_ended(self, errand_id: ErrandId) -> None:
        def work() -> None:
            self._errands.phases.answered(errand_id)
            self.telling.changed(errand_id)

        try:
            self._storage.call(work)
        except (StorageError, CancelledError):
            return
        self.resume()

    # --- on the model worker ----------------------------------------------------------------------------------

    def _to_do(self) -> Sequence[tuple[ErrandId, bool]]:
        return [(errand_id, True) for errand_id in self._storage.call(self._errands.phases.to_do)]

    def _advance(self, one: ErrandId, model: LanguageModel | None) -> None:
        assert model is not None

        def take() -> Errand | None:
            self.telling.goes_on(one)
            errand = self._errands.phases.take(one, model.name)
            self.telling.changed(one)
            return errand

        errand = self._storage.call(take)
        if errand is None:
            return
        started = time.monotonic()
        try:
            self._advancing.advance(errand, model)
        except NotFound:
            log.info("errand %s isn't to be done any more as it was", one)
        finally:
            seconds = time.monotonic() - started
            self._storage.call(lambda: self._errands.phases.spend(one, seconds=seconds))
        self._parts.rest.used()

    def _held_up(self, those: Sequence[ErrandId], why: ErrandWait) -> None:
        self._storage.call(lambda: self.telling.waits(those, why))

    # --- on the storage worker --------------------------------------------------------------------------------

    def _wait(self, one: ErrandId) -> None:
        self._errands.phases.wait(one)
        self.telling.waits([one], ErrandWait.TURN)
        self._tell(one)

    def _fail(self, one: ErrandId, problem: Problem) -> None:
        self._errands.phases.finish(one, ErrandPhase.FAILED, self._parts.clock(), problem=problem)
        self._tell(one)

    def _tell(self, one: ErrandId) -> None:
        self.telling.changed(one)

    def _paused(self, problem: Problem) -> Problem:
        return msgspec.structs.replace(
            problem,
            what=f"{problem.what} Errands are paused.",
            safe="What was done by then is kept.",
            next_step="Free some space, then have them go on.",
        )
