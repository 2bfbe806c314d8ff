"""The last section of the settings: the version, whether there is a newer one, and whose work is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.core_client import CoreClient
from app.settings.notices_dialog import NoticesDialog
from app.settings.report_dialog import ReportDialog
from app.settings.report_picture import greeked
from app.settings.sections import Section, setting_row
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.labels import Label
from core import __version__
from core.protocol import CheckForUpdates, Failed, Reply, UpdatesChecked, Welcome


class AboutSection(Section):
    """Asks for the newest version when the user says so; in a build that knows no place to ask there is no button for it.

    Signals:
        failed(core.records.Problem)
    """

    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About"), parent)
        self._style = style
        self._client = client
        self._page = QUrl()
        self._version = Label(f"Rememora {__version__}")
        self.update_note = Label("", "note", wrap=True)
        self.update_note.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._version)
        words.addWidget(
            Label(self.tr("Private by design: it runs here and works without a network."), "note", wrap=True)
        )
        words.addWidget(self.update_note)
        self.check_button = Button(self.tr("Check for updates"))
        self.check_button.clicked.connect(self._check)
        self.check_button.hide()
        self.page_button = Button(self.tr("Open its page"))
        self.page_button.clicked.connect(self._open_page)
        self.page_button.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        for button in (self.page_button, self.check_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.add(row)
        self.notices_button = Button(self.tr("Show them"))
        self.notices_button.clicked.connect(self._show_notices)
        self.add(
            setting_row(
                self.tr("Third-party notices"),
                self.tr("Whose work is in Rememora, and on what terms."),
                self.notices_button,
            )
        )
        self.report_button = Button(self.tr("Report a problem…"))
        self.report_button.clicked.connect(self._report)
        self.add(
            setting_row(
                self.tr("Something is wrong?"),
                self.tr(
                    "Gathers versions, the log and a picture of the window in a file. You see all of it first; nothing is sent."
                ),
                self.report_button,
            )
        )
        client.welcomed.connect(self._on_welcome)
        if client.welcome is not None:
            self._on_welcome(client.welcome)

    def _on_welcome(self, welcome: Welcome) -> None:
        self.check_button.setVisible(bool(welcome.releases))
        if welcome.releases:
            sentence = self.tr(
                "Rememora never looks for updates by itself. The button asks %1, and sends nothing about you."
            )
            self._say(sentence.replace("%1", QUrl(welcome.releases).host()))

    def _check(self) -> None:
        self.check_button.setEnabled(False)
        self.page_button.hide()
        self._say(self.tr("Asking…"))
        self._client.ask(CheckForUpdates(), self._on_reply)

    def _on_reply(self, reply: Reply) -> None:
        self.check_button.setEnabled(True)
        if isinstance(reply, UpdatesChecked):
            self._page = QUrl(reply.page)
            self.page_button.setVisible(reply.newer)
            if reply.newer:
                there = self.tr("Rememora %1 is there.").replace("%1", visible_text(reply.version))
                self._say(f"{there} {visible_text(reply.notes)}".strip())
            else:
                self._say(self.tr("This is the newest version."))
        elif isinstance(reply, Failed):
            self._say(self.tr("It isn't known whether there is a newer version."))
            self.failed.emit(reply.problem)

    def _say(self, sentence: str) -> None:
        self.update_note.setText(sentence)
        self.update_note.show()

    def _open_page(self) -> None:
        QDesktopServices.openUrl(self._page)

    def _report(self) -> None:
        window = self.window()
        dialog = ReportDialog(self._client, self._style, greeked(window), window)
        dialog.failed.connect(self.failed)
        dialog.open()

    def _show_notices(self) -> None:
        dialog = NoticesDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
