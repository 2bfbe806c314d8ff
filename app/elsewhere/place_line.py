"""In the sidebar's foot: on which machine the core runs, where that isn't this one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core_client import CoreClient
from app.style import Space, isolated, set_margins
from app.widgets.labels import ElidedLabel

# A dot, and the room beside it.
_BEFORE_PX = 8 + 6


class PlaceLine(QWidget):
    """A quiet line below that of the state; hidden while the core runs here.

    Attributes:
        words: what it says.
    """

    def __init__(self, client: CoreClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.words = ElidedLabel("", "note")
        row = QHBoxLayout(self)
        # Below the words of the state, which stand behind a dot.
        set_margins(row, Space.S, 0, Space.S, Space.XS)
        row.setSpacing(0)
        row.addSpacing(_BEFORE_PX)
        row.addWidget(self.words, 1)
        client.phase_changed.connect(self._show)
        client.welcomed.connect(self._show)
        self._show()

    def _show(self, _: object = None) -> None:
        route = self._client.route
        self.setVisible(route.elsewhere)
        self.words.set_whole_text(self.tr("runs on %1").replace("%1", isolated(route.name)))
