"""Tells the window how errands come on. On the storage worker, where all is told in the order in which it happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from core.engine import Publish
from core.protocol import ErrandAdded, ErrandChanged, ErrandPlanChanged, ErrandsRemoved, ErrandStepChanged
from core.records import Errand, ErrandId, ErrandPhase, ErrandStepId, ErrandWait
from core.storage.errands import Errands

_WAITS = (ErrandPhase.PLANNING, ErrandPhase.WAITING)


class Telling:
    """Args:
    halted: the disk refuses what is written: nothing goes on until the user says so.
    """

    def __init__(self, errands: Errands, publish: Publish, halted: Callable[[], bool]) -> None:
        self._errands = errands
        self._publish = publish
        self._halted = halted
        self._waits: dict[ErrandId, ErrandWait] = {}

    def waits(self, errand_ids: Sequence[ErrandId], what: ErrandWait) -> None:
        """These wait for that from now on; it is told if it is new."""
        for errand_id in errand_ids:
            if self._waits.get(errand_id, ErrandWait.NOTHING) is not what:
                self._waits[errand_id] = what
                self.changed(errand_id)

    def goes_on(self, errand_id: ErrandId) -> None:
        """It waits for nothing any more; who calls tells it."""
        self._waits.pop(errand_id, None)

    def shown(self, errand: Errand) -> Errand:
        """An errand as the user sees it."""
        if self._halted() and errand.phase in (*_WAITS, ErrandPhase.RUNNING):
            return msgspec.structs.replace(errand, phase=ErrandPhase.PAUSED)
        waits = self._waits.get(errand.id, ErrandWait.NOTHING) if errand.phase in _WAITS else ErrandWait.NOTHING
        return msgspec.structs.replace(errand, waits_for=waits)

    def added(self, errand: Errand) -> None:
        """There is a new one, or one is back."""
        self._publish(ErrandAdded(errand=self.shown(errand)))

    def removed(self, errand_ids: Sequence[ErrandId]) -> None:
        """These are gone."""
        for errand_id in errand_ids:
            self._waits.pop(errand_id, None)
        self._publish(ErrandsRemoved(errands=tuple(errand_ids)))

    def changed(self, errand_id: ErrandId) -> None:
        """It has come further, or waits, or has ended. Nothing if it was deleted."""
        for errand in self._errands.several([errand_id]):
            self._publish(ErrandChanged(errand=self.shown(errand)))

    def planned(self, errand_id: ErrandId) -> None:
        """Its steps are others."""
        self._publish(ErrandPlanChanged(errand_id=errand_id, steps=tuple(self._errands.steps.of(errand_id))))

    def step(self, errand_id: ErrandId, step_id: ErrandStepId) -> None:
        """A step has come further. Nothing if it was taken out."""
        for step in self._errands.steps.of(errand_id):
            if step.id == step_id:
                self._publish(ErrandStepChanged(errand_id=errand_id, step=step))
