"""In the sidebar's foot: on which machine the core runs, where that isn't this one."""

from __future__ import annotations

from app.core_client import CoreClient
from app.style import Space, Style, isolated, set_margins
from app.widgets.labels import ElidedLabel


class PlaceLine(ElidedLabel):
    """A quiet line; hidden while the core runs here."""

    def __init__(self, client: CoreClient, style: Style) -> None:
        super().__init__("", "faint")
        self._client = client
        # Below the words of the state, which begin behind a dot.
        set_margins(self, Space.S, 0, Space.S, 0)
        client.phase_changed.connect(lambda _: self._show())
        client.welcomed.connect(lambda _: self._show())
        style.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        route = self._client.route
        self.setVisible(route.elsewhere)
        self.set_whole_text(self.tr("Runs on %1").replace("%1", isolated(route.name)))
