"""What the window remembers of itself: theme, text size, language, place on the screen, when it locks, where the core
is. The core knows none of it.

The file is never sealed: it is read before anybody has unlocked anything. So there is nothing in it that somebody wrote or said, or
that says what it was about, once the store has a passphrase.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.elsewhere.route import HERE, Route
from app.style import Theme
from app.translation import Language
from core.records import ErrandId, ProjectId, TaskId

# Minutes, until the user chooses.
LOCK_AFTER = 15


class Appearance:
    """An ini file. Values that can't be read are taken as never set."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        self._held: dict[str, bytes] = {}  # of a sealed store; the file has none of it

    @property
    def theme(self) -> Theme:
        value = str(self._settings.value("theme", ""))
        return Theme(value) if value in list(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._settings.setValue("theme", theme.value)

    @property
    def language(self) -> Language:
        value = str(self._settings.value("language", ""))
        return Language(value) if value in list(Language) else Language.SYSTEM

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language.value)

    @property
    def text_scale(self) -> float:
        """1 is the design's 14-px body text."""
        try:
            return float(str(self._settings.value("text_scale", "1.0")))
        except ValueError:
            return 1.0

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._settings.setValue("text_scale", f"{scale:.2f}")

    @property
    def route(self) -> Route:
        """Where the core runs."""
        command, machine = (str(self._settings.value(f"core/{name}", "")) for name in ("command", "machine"))
        return Route(command, machine) if command.strip() else HERE

    @route.setter
    def route(self, route: Route) -> None:
        before = self.route
        if route.command != before.command:
            # Their numbers mean others there, and what was chosen for tasks is of who is there.
            for name in ("unfolded", "unseen_tasks", "unseen_errands", "tasks", "sealed"):
                self._settings.remove(name)
            self._held.clear()
        if route != before:
            self._settings.setValue("core/command", route.command)
            self._settings.setValue("core/machine", route.machine)
            self._settings.sync()

    @property
    def microphone(self) -> str:
        """As the system calls it; empty: the system's choice."""
        return str(self._settings.value("microphone", ""))

    @microphone.setter
    def microphone(self, name: str) -> None:
        self._settings.setValue("microphone", name)

    @property
    def geometry(self) -> QByteArray | None:
        """As `QWidget.saveGeometry` gave it."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def welcomed(self) -> bool:
        """The first words of the first start were read, or skipped."""
        return str(self._settings.value("welcomed", "")) == "yes"

    @welcomed.setter
    def welcomed(self, welcomed: bool) -> None:
        self._settings.setValue("welcomed", "yes" if welcomed else "")

    @property
    def unfolded(self) -> frozenset[ProjectId]:
        """The projects whose conversations the sidebar shows."""
        value = str(self._settings.value("unfolded", ""))
        return frozenset(ProjectId(int(one)) for one in value.split(" ") if one.isdecimal())

    @unfolded.setter
    def unfolded(self, projects: Iterable[ProjectId]) -> None:
        # With a comma between them, QSettings would give back a list.
        self._settings.setValue("unfolded", " ".join(map(str, sorted(projects))))

    @property
    def unseen_tasks(self) -> frozenset[TaskId]:
        """Those that have ended and weren't looked at."""
        value = str(self._settings.value("unseen_tasks", ""))
        return frozenset(TaskId(int(one)) for one in value.split(" ") if one.isdecimal())

    @unseen_tasks.setter
    def unseen_tasks(self, tasks: Iterable[TaskId]) -> None:
        self._settings.setValue("unseen_tasks", " ".join(map(str, sorted(tasks))))

    @property
    def unseen_errands(self) -> frozenset[ErrandId]:
        """Those that have ended or need the user, and weren't looked at."""
        value = str(self._settings.value("unseen_errands", ""))
        return frozenset(ErrandId(int(one)) for one in value.split(" ") if one.isdecimal())

    @unseen_errands.setter
    def unseen_errands(self, errands: Iterable[ErrandId]) -> None:
        self._settings.setValue("unseen_errands", " ".join(map(str, sorted(errands))))

    @property
    def sealed(self) -> bool:
        """The store has a passphrase, as far as is known without asking for it."""
        return str(self._settings.value("sealed", "")) == "yes"

    @sealed.setter
    def sealed(self, sealed: bool) -> None:
        if sealed and not self.sealed:
            self._settings.remove("tasks")
        if sealed is not self.sealed:
            self._settings.setValue("sealed", "yes" if sealed else "")
            self._settings.sync()

    @property
    def lock_after(self) -> int:
        """Minutes without a key or the mouse after which the store is locked; 0: never."""
        value = str(self._settings.value("lock_after", ""))
        return int(value) if value.isdecimal() else LOCK_AFTER

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self._settings.setValue("lock_after", str(minutes))

    @property
    def lock_with_computer(self) -> bool:
        """The store is locked when the computer sleeps, or its screen is locked."""
        return str(self._settings.value("lock_with_computer", "yes")) != "no"

    @lock_with_computer.setter
    def lock_with_computer(self, wanted: bool) -> None:
        self._settings.setValue("lock_with_computer", "yes" if wanted else "no")

    def task_choice(self, kind: str) -> bytes:
        """What was chosen last for a kind of task, as JSON; empty: nothing. It may hold what the user wrote."""
        if self.sealed:
            return self._held.get(kind, b"")
        value = self._settings.value(f"tasks/{kind}")
        return bytes(value.data()) if isinstance(value, QByteArray) else b""

    def set_task_choice(self, kind: str, options: bytes) -> None:
        """`options`: as JSON. Of a sealed store it is kept until that is locked."""
        if self.sealed:
            self._held[kind] = options
        else:
            self._settings.setValue(f"tasks/{kind}", QByteArray(options))

    def forget(self) -> None:
        """The store is locked."""
        self._held.clear()

    @property
    def speaker(self) -> str:
        """The name of the device that sound is played on; empty: the one the system plays on."""
        return str(self._settings.value("speaker", ""))

    @speaker.setter
    def speaker(self, name: str) -> None:
        self._settings.setValue("speaker", name)

    @property
    def reader_width(self) -> int:
        """Of the document beside the conversation, in pixels; 0: never set."""
        value = str(self._settings.value("reader_width", ""))
        return int(value) if value.isdecimal() else 0

    @reader_width.setter
    def reader_width(self, width: int) -> None:
        self._settings.setValue("reader_width", str(width))

    @property
    def sidebar_shown(self) -> bool:
        return str(self._settings.value("sidebar", "shown")) != "hidden"

    @sidebar_shown.setter
    def sidebar_shown(self, shown: bool) -> None:
        self._settings.setValue("sidebar", "shown" if shown else "hidden")
