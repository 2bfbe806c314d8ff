"""Builds what does errands."""

from __future__ import annotations

import msgspec

from core.background import BackgroundParts
from core.engine import Publish
from core.errands.beginning import Beginning
from core.errands.correcting import Correcting
from core.errands.running import BackgroundErrands
from core.errands.scheduling import ErrandSchedules
from core.errands.ways import Ways
from core.memory.judges.reading import Judges
from core.memory.recall.ranker import item_weight, way_weight
from core.protocol import ToolCallChanged
from core.reminders.build import ReminderParts
from core.storage.build import StorageParts
from core.storage.feedback import Feedback
from core.storage.tool_calls import ToolCalls
from core.tools.build import ToolParts
from core.tools.calling import Calling


class ErrandParts(msgspec.Struct, frozen=True, kw_only=True):
    """What does errands."""

    running: BackgroundErrands
    beginning: Beginning
    correcting: Correcting
    schedules: ErrandSchedules
    ways: Ways
    calling: Calling
    tools: ToolParts
    calls: ToolCalls
    publish: Publish

    def tell_asking(self) -> None:
        """Tell anew what the user is asked. On the storage worker."""
        for call in self.calls.asking_in_errands():
            self.publish(ToolCallChanged(call=call))

    def start(self) -> None:
        """Go on where the last session stopped. Returns at once."""
        self.running.resume()

    def close(self) -> None:
        """Do no more than what is being done."""
        self.running.close()


def build_errands(
    storage: StorageParts,
    background: BackgroundParts,
    tools: ToolParts,
    calling: Calling,
    reminders: ReminderParts,
    judges: Judges,
) -> ErrandParts:
    """Build it.

    Args:
        calling: makes the calls of the conversations on the disk, and those of errands.
    """
    clock, publish = background.clock, background.publish
    feedback = Feedback(storage.database, item_weight, way_weight)
    ways = Ways(storage.worker, storage.memories, storage.errands, feedback, judges, background.indexing, clock)
    running = BackgroundErrands(
        background,
        errands=storage.errands,
        conversations=storage.conversations,
        ways=ways,
        registry=tools.registry,
        chooser=tools.chooser,
        calling=calling,
    )
    beginning = Beginning(storage.errands, storage.conversations.calls, tools.registry, running, clock)
    schedules = ErrandSchedules(
        storage.errand_schedules, beginning, tools.registry, publish, clock, reminders.schedule.look_again
    )
    reminders.schedule.also(schedules.look)
    return ErrandParts(
        running=running,
        beginning=beginning,
        correcting=Correcting(
            storage=storage.worker,
            errands=storage.errands,
            conversations=storage.conversations,
            ways=ways,
            calling=calling,
            running=running,
            settings=background.settings,
            publish=publish,
        ),
        schedules=schedules,
        ways=ways,
        calling=calling,
        tools=tools,
        calls=storage.conversations.calls,
        publish=publish,
    )
