"""The user says how a step is to be done: the errand goes on from there, and their words are kept as a way of doing.

On a worker that may wait for tools: what the step's calls have changed may be taken back first.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.engine import Publish
from core.errands.running import BackgroundErrands
from core.errands.ways import Learned, Ways
from core.errors import InvalidRequest, RememoraError
from core.memory.fence import without_controls
from core.protocol import MemoryAdded
from core.records import (
    MAX_CORRECTION_CHARS,
    Errand,
    ErrandId,
    ErrandPhase,
    ErrandStep,
    ErrandStepId,
    ErrandStepPhase,
    LearningMode,
    Memory,
    MemoryReach,
    ToolCall,
    reach_of,
)
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.errand_phases import unfit
from core.storage.errands import Errands
from core.tools.calling import Calling
from core.worker import Worker

# So many steps of the budget are left to a corrected errand at least.
_LEAST_STEPS = 8


class Corrected(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a correction. See `core.protocol.ErrandStepCorrected`."""

    errand: Errand
    step: ErrandStep
    way: Memory | None
    undone: int
    not_undone: int


class Correcting:
    """Corrects steps."""

    def __init__(
        self,
        *,
        storage: Worker,
        errands: Errands,
        conversations: Conversations,
        ways: Ways,
        calling: Calling,
        running: BackgroundErrands,
        settings: SettingsFile,
        publish: Publish,
    ) -> None:
        self._storage = storage
        self._errands = errands
        self._conversations = conversations
        self._ways = ways
        self._calling = calling
        self._running = running
        self._settings = settings
        self._publish = publish

    def correct(
        self, errand_id: ErrandId, step_id: ErrandStepId, words: str, *, remember: bool, undo: bool
    ) -> Corrected:
        """Have a step done as the user says, with those after it.

        Args:
            remember: keep the words as a way of doing.
            undo: take back first what these steps have changed, as far as it can be.

        Raises:
            NotFound: the errand was deleted, or there is no such step.
            InvalidRequest: the step wasn't begun, or the words are none.
            StorageError: it isn't kept.
        """
        words = " ".join(without_controls(words).split())
        if not words or len(words) > MAX_CORRECTION_CHARS:
            raise InvalidRequest(
                f"A correction needs a text of at most {MAX_CORRECTION_CHARS:,} characters.",
                safe="Nothing was changed.",
                next_step="Say how the step is to be done.",
            )
        errand, step = self._storage.call(lambda: self._halt(errand_id, step_id))
        undone, not_undone = self._take_back(errand_id, step) if undo else (0, 0)
        learned = self._learn(errand, step, words) if remember else Learned()

        def redo() -> tuple[Errand, ErrandStep]:
            way = learned.memory.id if learned.memory is not None else None
            self._ways.corrected(errand_id, step_id, step.ways, way)
            self._errands.phases.redo(errand_id, step_id, words, _LEAST_STEPS)
            self._running.telling.planned(errand_id)
            self._running.telling.changed(errand_id)
            return self._errands.get(errand_id), self._errands.steps.get(errand_id, step_id).step

        after, corrected = self._storage.call(redo)
        if learned.memory is not None and learned.new:
            self._publish(MemoryAdded(memory=learned.memory))
        self._running.begin()
        return Corrected(
            errand=self._running.telling.shown(after),
            step=corrected,
            way=learned.memory,
            undone=undone,
            not_undone=not_undone,
        )

    def _halt(self, errand_id: ErrandId, step_id: ErrandStepId) -> tuple[Errand, ErrandStep]:
        """What is being done isn't wanted any more."""
        errand = self._errands.get(errand_id)
        step = self._errands.steps.get(errand_id, step_id).step
        if step.phase is ErrandStepPhase.OPEN or errand.phase in (ErrandPhase.PLANNING, ErrandPhase.PROPOSED):
            raise unfit()
        self._errands.phases.stand(errand_id)
        self._running.drop([errand_id])
        self._calling.drop_errands([errand_id])
        return errand, step

    def _take_back(self, errand_id: ErrandId, step: ErrandStep) -> tuple[int, int]:
        """How many calls were taken back, and how many couldn't be."""
        undone = not_undone = 0
        for call in self._storage.call(lambda: self._undoable(errand_id, step)):
            try:
                self._calling.undo(call.id)
            except RememoraError:
                not_undone += 1
            else:
                undone += 1
        return undone, not_undone

    def _undoable(self, errand_id: ErrandId, step: ErrandStep) -> Sequence[ToolCall]:
        """Of this step and those after it, the latest first."""
        later = {one.id for one in self._errands.steps.of(errand_id) if one.position >= step.position}
        calls = self._conversations.calls.of_errand(errand_id)
        return [one for one in reversed(calls) if one.step_id in later and one.undoable]

    def _learn(self, errand: Errand, step: ErrandStep, words: str) -> Learned:
        if self._settings.current.learning is LearningMode.OFF:
            return Learned()
        conversation_id = errand.draft.conversation_id
        if conversation_id is not None and not self._storage.call(lambda: self._conversations.learns(conversation_id)):
            return Learned()

        reach = self._storage.call(lambda: self._reach(errand.id))
        return self._ways.learn(errand.id, step.id, errand.draft.goal, words, reach)

    def _reach(self, errand_id: ErrandId) -> MemoryReach:
        project_id = self._errands.project_of(errand_id)
        return reach_of(None if project_id is None else self._conversations.projects.get(project_id))
