"""Who is there? What is seen at the start where several people use this account."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.style import Space, Style, isolated
from app.vault.centred import set_centred
from app.widgets.buttons import Button
from app.widgets.labels import Label
from core.records import Profile

_WIDTH = 320


class ProfilePage(QWidget):
    """Signals:
        chosen: (str) id of who it is.

    Attributes:
        buttons: by id.
    """

    chosen = Signal(str)

    def __init__(self, style: Style, profiles: Sequence[Profile], last: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, Button] = {}
        title = Label(self.tr("Who is there?"), "display", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle = QWidget()
        middle.setFixedWidth(style.px(_WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(title)
        column.addSpacing(Space.M)
        for one in profiles:
            button = Button(isolated(one.name or self.tr("The first one")), "primary" if one.id == last else "")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, one=one: self.chosen.emit(one.id))
            self.buttons[one.id] = button
            column.addWidget(button)
        set_centred(self, middle)
        first = self.buttons.get(last) or next(iter(self.buttons.values()))
        first.setDefault(True)
        self.setFocusProxy(first)
