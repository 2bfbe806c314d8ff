"""Where files live, by each platform's rules (platformdirs).

`REMEMORA_HOME` puts everything under one folder instead: for tests, and for a copy on a USB stick.
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import platformdirs

from core.records import Folders

APP_NAME = "Rememora"
HOME_VARIABLE = "REMEMORA_HOME"

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


class Paths(msgspec.Struct, frozen=True):
    """The folders and files of one person.

    Attributes:
        shared: the data folder of all who use this account; None: it is `data`. Models are there, which say nothing of anybody.
        profile: id of whose these are.
    """

    data: Path
    config: Path
    logs: Path
    shared: Path | None = None
    profile: str = ""

    @property
    def database(self) -> Path:
        return self.data / "rememora.db"

    @property
    def index(self) -> Path:
        """The Chroma folder. Losing it loses nothing."""
        return self.data / "index"

    @property
    def states(self) -> Path:
        """Saved attention states. Losing them loses nothing."""
        return self.data / "states"

    @property
    def sync_device(self) -> Path:
        """Which device this computer is. In no backup: a store that finds another name there than its own, or none, is a copy."""
        return self.data / "sync-device"

    @property
    def models(self) -> Path:
        return (self.shared or self.data) / "models"

    @property
    def adapters(self) -> Path:
        """Those that were trained here. They hold something of what they were trained on."""
        return self.data / "adapters"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def window(self) -> Path:
        """Appearance and window geometry; the window's own."""
        return self.config / "window.ini"

    def of(self, profile: str) -> Paths:
        """The folders of one of several people, from those of the first; "": of the first."""
        if not profile:
            return self
        data, config, logs = (folder / "profiles" / profile for folder in (self.data, self.config, self.logs))
        return Paths(data=data, config=config, logs=logs, shared=self.data, profile=profile)

    def folders(self) -> Folders:
        return Folders(
            data=str(self.data), models=str(self.models), config=str(self.config), logs=str(self.logs), home=_home()
        )


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:  # of users who are not known to the system, as in a container
        return ""


def default_paths() -> Paths:
    """The user's folders. Nothing is created."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return Paths(data=root / "data", config=root / "config", logs=root / "logs")
    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return Paths(data=dirs.user_data_path, config=dirs.user_config_path, logs=dirs.user_log_path)
