"""Choosing, opening and dropping files: a path that the core is told means one of the machine it runs on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PureWindowsPath

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core_client import CoreClient
from app.elsewhere.path_dialog import PathDialog, Wanted
from app.elsewhere.route import Route
from core.records import Problem


class Files:
    """Files of the machine the core runs on: chosen with the system's dialog if that is this one, else by a path that is typed.

    Args:
        window: dialogs stand above it.
    """

    def __init__(self, client: CoreClient, window: QWidget) -> None:
        self._client = client
        self._window = window

    @property
    def elsewhere(self) -> bool:
        return self._client.route.elsewhere

    def choose(self, title: str, then: Callable[[str], None], *, start: str = "", kinds: str = "") -> None:
        """Ask for a file to read.

        Args:
            then: gets its path, if one was chosen.
            start: folder of this computer that is shown first.
            kinds: as file dialogs have them.
        """
        if self.elsewhere:
            self._ask_path(title, Wanted.FILE, lambda paths: then(paths[0]))
            return
        dialog = self._dialog(title, start, kinds, QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(then)
        dialog.open()

    def choose_several(
        self, title: str, then: Callable[[Sequence[str]], None], *, start: str = "", kinds: str = ""
    ) -> None:
        """Ask for files to read. Arguments as for `choose`."""
        if self.elsewhere:
            self._ask_path(title, Wanted.FILES, then)
            return
        dialog = self._dialog(title, start, kinds, QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(then)
        dialog.open()

    def choose_folder(self, title: str, then: Callable[[str], None], *, start: str = "", there: str = "") -> None:
        """Ask for a folder.

        Args:
            there: a path of the other machine that is written already.
        """
        if self.elsewhere:
            self._ask_path(title, Wanted.FOLDER, lambda paths: then(paths[0]), there=there)
            return
        dialog = self._dialog(title, start, "", QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(then)
        dialog.open()

    def choose_place(
        self, title: str, then: Callable[[str], None], *, name: str, suffix: str = "", start: str = "", kinds: str = ""
    ) -> None:
        """Ask where a file, or a folder, is to be written. That one that is there is replaced has been said then.

        Args:
            name: suggested.
            suffix: it gets if it has none.
        """
        if self.elsewhere:
            self._ask_path(title, Wanted.PLACE, lambda paths: then(_with_suffix(paths[0], suffix)), name=name)
            return
        choose_local_place(self._window, title, then, name=name, suffix=suffix, start=start, kinds=kinds)

    def _ask_path(
        self, title: str, wanted: Wanted, then: Callable[[Sequence[str]], None], *, name: str = "", there: str = ""
    ) -> None:
        welcome = self._client.welcome
        home = "" if welcome is None else welcome.folders.home
        dialog = PathDialog(self._client.route, title, wanted, self._window, home=home, name=name, there=there)
        dialog.accepted.connect(lambda: then(dialog.paths))
        dialog.open()

    def _dialog(self, title: str, start: str, kinds: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, start, kinds)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _with_suffix(path: str, suffix: str) -> str:
    """As the system's dialog has it: a name without any gets it."""
    return path if not suffix or PureWindowsPath(path).suffix else f"{path}.{suffix}"


def choose_local_place(
    window: QWidget,
    title: str,
    then: Callable[[str], None],
    *,
    name: str,
    suffix: str = "",
    start: str = "",
    kinds: str = "",
) -> None:
    """Ask where the window itself is to write a file: on this computer, wherever the core is."""
    dialog = QFileDialog(window, title, start, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if suffix:
        dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The dialog has asked before a file is replaced.
    dialog.fileSelected.connect(then)
    dialog.open()


def show_folder(path: str) -> None:
    """In the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def dropped_problem(route: Route) -> Problem:
    """Of files of this computer that were dropped or pasted, with a core elsewhere."""
    tr = QCoreApplication.translate
    return Problem(
        code="files_elsewhere",
        what=tr("elsewhere", "Rememora runs on %1, where the files of this computer aren't.").replace("%1", route.name),
        safe=tr("elsewhere", "Nothing was read or changed."),
        next_step=tr("elsewhere", "Copy them there, then choose them by their path."),
    )


def opened_problem(route: Route, path: str) -> Problem:
    """Of a file or folder that is to be shown, with a core elsewhere."""
    tr = QCoreApplication.translate
    return Problem(
        code="files_elsewhere",
        what=tr("elsewhere", "This is on %1, and can't be shown here.").replace("%1", route.name),
        safe=tr("elsewhere", "Nothing was read or changed."),
        next_step=tr("elsewhere", "Its path is in the details, to open it there."),
        detail=path,
    )
