"""Settings of tools: whether there are any, which of the program's own may be used, and where files may be touched."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.settings.sections import SettingsSection, setting_row
from app.style import Space, Style
from app.tools.folders import FolderList
from app.tools.known import KnownTools
from app.tools.tool_list import ToolList
from app.widgets.choices import CheckBox
from app.widgets.labels import Label
from core.protocol import ChangeSettings
from core.records import Settings


class ToolsSection(SettingsSection):
    """Attributes:
    switch: of all of it.
    own: the program's own tools.
    folders: where files may be touched.
    """

    def __init__(self, client: CoreClient, style: Style, tools: KnownTools) -> None:
        super().__init__(QCoreApplication.translate("ToolsSection", "Tools"), client)
        self._tools = tools
        self.switch = CheckBox(style, "")
        self.switch.clicked.connect(self._choose)
        self.add(
            setting_row(
                self.tr("Let Rememora use tools"),
                self.tr(
                    "It may then look into files, calculate, remind you and more. You see each step, and are asked before it unless you say otherwise."
                ),
                self.switch,
            )
        )
        self.own = ToolList(client, style)
        self.own.failed.connect(self.failed)
        self._own_room = QWidget()
        column = QVBoxLayout(self._own_room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self._own_words = Label("", "note", wrap=True)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Label(self.tr("Tools of Rememora"), wrap=True))
        head.addWidget(self._own_words)
        column.addLayout(head)
        column.addWidget(self.own)
        self.add(self._own_room)
        self.folders = FolderList(client, style)
        self.folders.failed.connect(self.failed)
        self.add(self.folders)
        tools.changed.connect(self._show_tools)
        self._show_tools()
        self.follow()

    def _show_tools(self) -> None:
        own = self._tools.of(None)
        self.own.show_tools(own)
        self._own_words.setText(
            self.tr("All of them work without the internet.") if own else self.tr("Looking what there is…")
        )

    def show_settings(self, settings: Settings) -> None:
        """As in `SettingsSection`."""
        self.switch.setChecked(settings.tools)
        self._own_room.setEnabled(settings.tools)
        self.folders.setEnabled(settings.tools)
        self.folders.show_folders(settings.tool_folders)

    def _choose(self) -> None:
        self.change(ChangeSettings(tools=self.switch.isChecked()))
