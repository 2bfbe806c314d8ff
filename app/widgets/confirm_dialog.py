"""Asks once before something that can't be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.style import Space, Style, isolated, mirrored
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.labels import Label


class ConfirmDialog(Dialog):
    """A question with what goes and what stays. With `consent`, a box must be ticked first. Accepted means yes.

    Args:
        look: of the button that says yes.
    """

    def __init__(
        self,
        style: Style,
        title: str,
        sentence: str,
        action: str,
        parent: QWidget | None = None,
        *,
        goes: Sequence[str] = (),
        stays: str = "",
        consent: str = "",
        look: str = "destructive",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(Label(sentence, wrap=True))
        if goes:
            column.addWidget(Label("\n".join(f"{_lead()}•  {isolated(item)}" for item in goes), wrap=True))
        if stays:
            column.addWidget(Label(stays, "soft", wrap=True))

        self._action = Button(action, look)
        self._action.clicked.connect(self.accept)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._cancel.setDefault(True)
        if consent:
            box = CheckBox(style, consent)
            box.toggled.connect(self._action.setEnabled)
            self._action.setEnabled(False)
            column.addWidget(box)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self._action)
        column.addSpacing(Space.XS)
        column.addLayout(row)
        self.setMinimumWidth(440)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def _lead() -> str:
    """What has a line begin at the window's side, whatever its words are."""
    return "\u200f" if mirrored() else ""
