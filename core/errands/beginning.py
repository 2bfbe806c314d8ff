"""How an errand comes into being, and gets leave: by the user, or by a schedule. On the storage worker."""

from __future__ import annotations

from collections.abc import Callable

from core.errands.drafts import checked, checked_allowed, checked_budget
from core.errands.running import BackgroundErrands
from core.records import Errand, ErrandBudget, ErrandDraft, ErrandId, ErrandScheduleId
from core.storage.errands import Errands
from core.storage.tool_calls import ToolCalls
from core.tools.arguments import digest
from core.tools.registry import Registry, permission_key


class Beginning:
    """Args:
    clock: Unix seconds.
    """

    def __init__(
        self,
        errands: Errands,
        calls: ToolCalls,
        registry: Registry,
        running: BackgroundErrands,
        clock: Callable[[], float],
    ) -> None:
        self._errands = errands
        self._calls = calls
        self._registry = registry
        self._running = running
        self._clock = clock

    def start(self, draft: ErrandDraft, schedule_id: ErrandScheduleId | None = None) -> Errand:
        """Take one in; it is planned, or waits for the user's word, or goes on to its steps.

        Raises:
            InvalidRequest: it can't be begun so.
            NotFound: its conversation or project is gone.
        """
        draft = checked(draft, self._registry)
        errand = self._errands.add(draft, self._clock(), schedule_id)
        # Else it is given with the plan: until then the user may change both.
        if draft.begins:
            self._allow(errand.id, draft.allowed)
        self._running.telling.added(errand)
        self._running.begin()
        return self._running.telling.shown(errand)

    def begin(self, errand_id: ErrandId, allowed: tuple[str, ...] | None, budget: ErrandBudget | None) -> None:
        """The user agrees to the plan.

        Args:
            allowed, budget: None: as in its draft.

        Raises:
            InvalidRequest: no plan waits for that, or the budget is none.
            NotFound: it was deleted.
        """
        draft = self._errands.get(errand_id).draft
        given = checked_allowed(draft.allowed if allowed is None else allowed, self._registry)
        self._errands.phases.begin(errand_id, given, draft.budget if budget is None else checked_budget(budget))
        self._allow(errand_id, given)
        self._running.telling.changed(errand_id)
        self._running.begin()

    def _allow(self, errand_id: ErrandId, allowed: tuple[str, ...]) -> None:
        """Leave is of the tools as they are now."""
        tools = [tool for tool in self._registry.usable() if tool.name in allowed]
        self._calls.allow_only([(permission_key(tool), digest(tool)) for tool in tools], errand_id)
