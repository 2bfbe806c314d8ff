"""Who is there? What is seen at the start where several people use this account."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.style import Space, Style, isolated
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.page import ScrollColumn
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
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(Space.PAGE, Space.XXL, Space.PAGE, Space.XL)
        whole.addStretch(2)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(middle)
        row.addStretch()
        whole.addLayout(row)
        whole.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollColumn(content))
        first = self.buttons.get(last) or next(iter(self.buttons.values()))
        first.setDefault(True)
        self.setFocusProxy(first)
