"""The errands as a Qt model."""

from __future__ import annotations

import time
from collections.abc import Sequence

from app.errands.words import AT_WORK, WAITS_FOR_USER, goal_text, state_text
from app.rows.paged_model import PagedModel
from core.protocol import ErrandAdded, ErrandChanged, ErrandsListed, ErrandsRemoved, Event, ListErrands, Reply
from core.records import Errand


class ErrandModel(PagedModel[Errand]):
    """Errands, the newest first."""

    def told(self, item: Errand) -> Sequence[str]:
        return goal_text(item), state_text(item, time.time())

    @property
    def at_work(self) -> int:
        """How many are worked on, or wait to be."""
        return sum(errand.phase in AT_WORK for errand in self.items)

    @property
    def waiting(self) -> int:
        """How many wait for the user."""
        return sum(errand.phase in WAITS_FOR_USER for errand in self.items)

    # --- the core ---------------------------------------------------------------------------------------------

    def _command(self, after: int, limit: int) -> ListErrands:
        return ListErrands(after=after, limit=limit)

    def _page(self, reply: Reply) -> tuple[Sequence[Errand], int] | None:
        return (reply.errands, reply.total) if isinstance(reply, ErrandsListed) else None

    def _hear(self, event: Event) -> None:
        match event:
            case ErrandAdded(errand=errand):
                self._add(errand)
            case ErrandChanged(errand=errand):
                self._change(errand)
            case ErrandsRemoved(errands=errands):
                self._remove(errands)
            case _:
                pass
