"""What the program does without while the computer runs on battery."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from app.core_client import CoreClient
from app.settings.sections import Section, setting_row
from app.style import Style
from app.widgets.choices import CheckBox, Choice
from core.protocol import ChangeSettings, Event, Failed, Reply, SettingsChanged, Welcome
from core.records import Settings

# Charges below which nothing is learned, 0 to 1. More than full: only while it is plugged in.
CHARGES = (0.0, 0.2, 0.3, 0.5, 0.8, 1.01)


class BatterySection(Section):
    """How replies are written, and when facts are learned, on battery.

    Signals:
        failed: (Problem)
    """

    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style) -> None:
        super().__init__(QCoreApplication.translate("BatterySection", "On battery"))
        self._client = client
        self.easy = CheckBox(style, "")
        self.easy.clicked.connect(self._choose_easy)
        self.add(
            setting_row(
                self.tr("Go easy on the battery"),
                self.tr("Replies are written on half the cores: more slowly, cooler and with less noise."),
                self.easy,
            )
        )
        self.charge = Choice(style)
        for charge in CHARGES:
            self.charge.addItem(self._words(charge), charge)
        self.charge.activated.connect(self._choose_charge)
        self.add(
            setting_row(
                self.tr("Learn from what you write"),
                self.tr("Below this charge it waits until the computer is plugged in. Nothing is forgotten."),
                self.charge,
            )
        )
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        if client.welcome is not None:
            self._on_welcome(client.welcome)

    def _words(self, charge: float) -> str:
        if charge > 1:
            return self.tr("Only when plugged in")
        if charge == 0:
            return self.tr("Always")
        return self.tr("Above %1 %").replace("%1", str(round(100 * charge)))

    def _on_welcome(self, welcome: Welcome) -> None:
        self._show(welcome.settings)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._show(event.settings)

    def _show(self, settings: Settings) -> None:
        self._shown = settings
        self.easy.setChecked(settings.easy_on_battery)
        if self.charge.findData(settings.learning_charge) < 0:  # set in the file by hand
            self.charge.addItem(self._words(settings.learning_charge), settings.learning_charge)
        self.charge.setCurrentIndex(self.charge.findData(settings.learning_charge))

    def _choose_easy(self) -> None:
        self._client.ask(ChangeSettings(easy_on_battery=self.easy.isChecked()), self._on_settled)

    def _choose_charge(self) -> None:
        self._client.ask(ChangeSettings(learning_charge=self.charge.currentData()), self._on_settled)

    def _on_settled(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self._show(self._shown)
            self.failed.emit(reply.problem)
