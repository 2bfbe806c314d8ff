"""The options that are the person's, and the same on all their devices. All others are the computer's: models, folders, servers, power."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from core.records import Settings
from core.settings import SettingsFile
from core.storage.database import Database
from core.storage.sync_changes import Values
from core.storage.sync_kinds import Group, KeyOf, Kind

# Their places are their numbers: new ones come last.
PERSONAL = ("learning", "titles", "sampling")

_DEFAULTS = Settings()


class SettingKind(Kind):
    """One option a thing.

    Args:
        changed: told of what came.
    """

    name, table = "setting", ""
    groups = (Group("value", ("value",)),)
    born = frozenset({"value"})

    def __init__(self, database: Database, settings: SettingsFile, changed: Callable[[Settings], None]) -> None:
        super().__init__(database)
        self._settings = settings
        self._changed = changed
        self._noticed: Settings | None = None

    def ids(self) -> list[int]:
        return list(range(1, len(PERSONAL) + 1))

    def exists(self, local_id: int) -> bool:
        return 1 <= local_id <= len(PERSONAL)

    def read(self, local_id: int, key_of: KeyOf) -> dict[str, Values] | None:  # noqa: ARG002
        return {"value": {"value": self._plain(self._settings.current, local_id)}}

    def key(self, local_id: int, key_of: KeyOf) -> str:  # noqa: ARG002
        return PERSONAL[local_id - 1]

    def always(self, key: str) -> int | None:
        return PERSONAL.index(key) + 1

    def time(self, local_id: int) -> float:
        # What nobody chose gives way to what somebody did.
        return 0.0 if self._plain(self._settings.current, local_id) == self._plain(_DEFAULTS, local_id) else 1.0

    def change(self, local_id: int, group: str, values: Values, at: float) -> None:  # noqa: ARG002
        # As a trigger would: what it says now is taken for what was told.
        self._database.execute("INSERT INTO sync_touched (kind, local_id) VALUES (?, ?)", (self.name, local_id))
        name = PERSONAL[local_id - 1]
        kind = next(field.type for field in msgspec.structs.fields(Settings) if field.name == name)
        self._changed(self._settings.change(**{name: msgspec.convert(values["value"], kind)}))

    def unnoticed(self) -> list[int]:
        if self._settings.current is self._noticed:
            return []
        self._noticed = self._settings.current
        return self.ids()

    def _plain(self, settings: Settings, local_id: int) -> Any:
        return msgspec.to_builtins(getattr(settings, PERSONAL[local_id - 1]))
