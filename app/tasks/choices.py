"""What was chosen last for each kind of task."""

from __future__ import annotations

import logging

import msgspec

from app.appearance import Appearance
from app.tasks.kinds import Kind, kind_of
from core.records import TaskOptions

log = logging.getLogger(__name__)


class LastChoices:
    """Kept with the window's settings; without those, as long as this lives."""

    def __init__(self, appearance: Appearance | None) -> None:
        self._appearance = appearance
        self._kept: dict[Kind, TaskOptions] = {}

    def of(self, kind: Kind) -> TaskOptions | None:
        """None: there are none yet."""
        if kind not in self._kept and self._appearance is not None:
            written = self._appearance.task_choice(kind)
            try:
                if written:
                    self._kept[kind] = msgspec.json.decode(written, type=TaskOptions)
            except msgspec.DecodeError:
                log.warning("what was chosen last for %s can't be read", kind)
        return self._kept.get(kind)

    def keep(self, options: TaskOptions) -> None:
        """These were chosen."""
        kind = kind_of(options)
        self._kept[kind] = options
        if self._appearance is not None:
            self._appearance.set_task_choice(kind, msgspec.json.encode(options))
