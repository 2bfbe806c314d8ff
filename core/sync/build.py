"""Builds what keeps devices alike."""

from __future__ import annotations

from collections.abc import Callable

from core.memory.recall.ranker import item_weight, way_weight
from core.records import Settings
from core.settings import SettingsFile
from core.storage.build import StorageParts
from core.storage.feedback import Feedback
from core.storage.synced import Synced
from core.sync.settings import SettingKind


def build_synced(storage: StorageParts, settings: SettingsFile, changed: Callable[[Settings], None]) -> Synced:
    """Build what is kept alike.

    Args:
        changed: told of options that came from another device.
    """
    return Synced(
        storage.database,
        storage.conversations,
        storage.memories,
        storage.blocks,
        weigh=Feedback(storage.database, item_weight, way_weight).weigh,
        settings=SettingKind(storage.database, settings, changed),
    )
