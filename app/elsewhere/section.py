"""Where the core runs, in the settings: on this computer, or on another one, over a command."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.core_client import CoreClient
from app.elsewhere.dialog import RouteDialog
from app.elsewhere.route import Route
from app.settings.sections import Section, setting_row
from app.style import Style, isolated
from app.translation import named_text
from app.widgets.buttons import Button
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.labels import Label


class ElsewhereSection(Section):
    """Signals:
        chosen: (Route) it is to run there from now on; the user has been asked.

    Attributes:
        where: as it is.
        change_button
    """

    chosen = Signal(object)

    def __init__(self, client: CoreClient, style: Style) -> None:
        super().__init__(QCoreApplication.translate("ElsewhereSection", "Where the core runs"))
        self._client = client
        self._style = style
        self.where = Label("", "note", wrap=True)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.change_button = Button(self.tr("Change…"))
        self.change_button.clicked.connect(self._change)
        self.add(setting_row(self.tr("Model, memory and files"), self.where, self.change_button))
        client.phase_changed.connect(self._show)
        client.welcomed.connect(self._show)
        self._show()

    def _show(self, _: object = None) -> None:
        route = self._client.route
        if route.elsewhere:
            words = self.tr(
                "On %1. Conversations, memories, documents and models are there, and paths mean files of that machine."
            ).replace("%1", isolated(route.name))
            words += "\n" + named_text(self.tr("Reached by"), isolated(route.command))
        else:
            words = self.tr("On this computer. A bigger machine of yours can do it as well, over SSH for instance.")
        self.where.setText(words)

    # --- from the user --------------------------------------------------------------------------------------------

    def _change(self) -> None:
        dialog = RouteDialog(self._client.route, self._style, self.window())
        dialog.accepted.connect(lambda: self.confirm(dialog.route))
        dialog.open()

    def confirm(self, route: Route) -> None:
        """Ask before the window goes on with another core."""
        if route.command == self._client.route.command:
            return
        if route.elsewhere:
            stays = self.tr("What is on this computer stays as it is, and is shown again when you come back to it.")
        else:
            stays = self.tr("What is on the other machine stays as it is, and is shown again when you go back to it.")
        dialog = ConfirmDialog(
            self._style,
            self.tr("Go on with the core on %1?").replace("%1", route.name),
            self.tr(
                "Its conversations, memories, documents and settings are shown then. Nothing is moved or copied. "
                "What is being written now breaks off, and a message that isn't sent yet is dropped."
            ),
            self.tr("Go on there"),
            self.window(),
            stays=stays,
            look="primary",
        )
        dialog.accepted.connect(lambda: self.chosen.emit(route))
        dialog.open()
