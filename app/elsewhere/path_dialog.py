"""Asks for a path on the machine the core runs on, whose files can't be seen from here."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import PurePath, PurePosixPath, PureWindowsPath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.elsewhere.route import Route
from app.style import Space
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit


class Wanted(Enum):
    """What a path is asked for."""

    FILE = auto()
    FILES = auto()
    FOLDER = auto()
    PLACE = auto()  # where something is to be written


class PathDialog(Dialog):
    """Attributes:
        paths: what was typed, whole; once it is accepted.
        field: where it is typed: a `LineEdit`, or for several a `QPlainTextEdit`.
        action
        words: what is wrong.

    Args:
        home: the user's folder on that machine; empty: unknown.
        name: of what is to be written.
        there: a path of that machine to begin with.
    """

    def __init__(
        self,
        route: Route,
        title: str,
        wanted: Wanted,
        parent: QWidget | None = None,
        *,
        home: str = "",
        name: str = "",
        there: str = "",
    ) -> None:
        super().__init__(parent)
        self.paths: list[str] = []
        self._home = home
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(Label(self._sentence(wanted).replace("%1", route.name), wrap=True))
        example = str(_flavour(home)(home or "/home/me", name or "…"))
        self.field: LineEdit | QPlainTextEdit
        if wanted is Wanted.FILES:
            self.field = QPlainTextEdit()
            self.field.setTabChangesFocus(True)
            self.field.setPlaceholderText(example)
            self.field.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 2 * Space.M)
        else:
            self.field = LineEdit(example)
            self.field.setText(there or (str(_flavour(home)(home, name)) if home and name else ""))
        asked = self.tr("Paths on %1, one a line") if wanted is Wanted.FILES else self.tr("Path on %1")
        label = Label(asked.replace("%1", route.name), "note", wrap=True)
        label.setBuddy(self.field)
        self.field.setAccessibleName(label.text())
        self.field.textChanged.connect(self._on_typed)
        column.addWidget(label)
        column.addWidget(self.field)
        self.words = Label("", "error", wrap=True)
        self.words.hide()
        column.addWidget(self.words)
        self.action = Button(self.tr("Save") if wanted is Wanted.PLACE else self.tr("Choose"), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self._finish)
        cancel = Button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        column.addSpacing(Space.XS)
        column.addLayout(row)
        self._on_typed()
        self.field.setFocus()

    def _sentence(self, wanted: Wanted) -> str:
        match wanted:
            case Wanted.PLACE:
                return self.tr(
                    "Rememora runs on %1, and writes it there. What has this name already is replaced without another question."
                )
            case Wanted.FOLDER:
                return self.tr("Rememora runs on %1: a folder of that machine is meant, not one of this computer.")
        return self.tr(
            "Rememora runs on %1, and reads the files of that machine. What is on this computer has to be copied there first."
        )

    @property
    def _lines(self) -> list[str]:
        text = self.field.text() if isinstance(self.field, LineEdit) else self.field.toPlainText()
        return [line.strip() for line in text.splitlines() if line.strip()]

    def _on_typed(self) -> None:
        self.action.setEnabled(bool(self._lines))
        self.words.hide()

    def _finish(self) -> None:
        found = [whole_path(line, self._home) for line in self._lines]
        wrong = next((line for line, path in zip(self._lines, found, strict=True) if path is None), None)
        if wrong is None:
            self.paths = [path for path in found if path is not None]
            self.accept()
            return
        self.words.setText(self.tr("Give the whole path, from the root on: “%1” isn't one.").replace("%1", wrong))
        self.words.show()


def whole_path(typed: str, home: str) -> str | None:
    """What was typed as a path that means the same whatever folder the core was started in; None: it isn't whole.

    Args:
        home: the user's folder there, for ~; its form says how paths are written there.
    """
    flavour = _flavour(home)
    if home and (typed == "~" or typed.startswith(("~/", "~\\"))):
        return str(flavour(home, typed[2:]))
    return typed if flavour(typed).is_absolute() else None


def _flavour(home: str) -> type[PurePath]:
    return PureWindowsPath if "\\" in home or home[1:2] == ":" else PurePosixPath
