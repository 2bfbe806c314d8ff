"""What the program does without while the computer runs on battery."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core_client import CoreClient
from app.settings.sections import SettingsSection, setting_row
from app.style import Style
from app.widgets.choices import CheckBox, Choice
from core.protocol import ChangeSettings
from core.records import Settings

# Charges below which nothing is learned, 0 to 1. More than full: only while it is plugged in.
CHARGES = (0.0, 0.2, 0.3, 0.5, 0.8, 1.01)


class BatterySection(SettingsSection):
    """How replies are written, and when facts are learned, on battery."""

    def __init__(self, client: CoreClient, style: Style) -> None:
        super().__init__(QCoreApplication.translate("BatterySection", "On battery"), client)
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
        self.follow()

    def _words(self, charge: float) -> str:
        if charge > 1:
            return self.tr("Only when plugged in")
        if charge == 0:
            return self.tr("Always")
        return self.tr("Above %1 %").replace("%1", str(round(100 * charge)))

    def show_settings(self, settings: Settings) -> None:
        """As in `SettingsSection`."""
        self.easy.setChecked(settings.easy_on_battery)
        if self.charge.findData(settings.learning_charge) < 0:  # set in the file by hand
            self.charge.addItem(self._words(settings.learning_charge), settings.learning_charge)
        self.charge.setCurrentIndex(self.charge.findData(settings.learning_charge))

    def _choose_easy(self) -> None:
        self.change(ChangeSettings(easy_on_battery=self.easy.isChecked()))

    def _choose_charge(self) -> None:
        self.change(ChangeSettings(learning_charge=self.charge.currentData()))
