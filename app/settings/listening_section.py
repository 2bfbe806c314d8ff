"""Talking: which microphone, in which language, by which model, and whether it is sent by itself."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtGui import QShowEvent

from app.appearance import Appearance
from app.audio.microphone import Microphone, MicrophoneFailed, Sound
from app.core_client import CoreClient
from app.models.catalog import ModelCatalog
from app.settings.sections import SettingsSection, setting_row
from app.style import Style
from app.widgets.choices import CheckBox, Choice
from core.protocol import ChangeSettings
from core.records import SPOKEN_LANGUAGES, Settings, SpeechTask


class _Names(QObject):
    """Asks the system which microphones there are, in a thread of its own: it may take seconds.

    Signals:
        found: (names)
    """

    found = Signal(object)

    def __init__(self, sound: Sound, parent: QObject) -> None:
        super().__init__(parent)
        self._sound = sound
        self._thread: threading.Thread | None = None

    def ask(self) -> None:
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._look, name="rememora-microphones", daemon=True)
            self._thread.start()

    def _look(self) -> None:
        try:
            names: Sequence[str] = tuple(self._sound.names())
        except MicrophoneFailed:
            names = ()
        try:
            self.found.emit(names)
        except RuntimeError:
            return  # the window was closed meanwhile


class ListeningSection(SettingsSection):
    """How talking is listened to."""

    def __init__(
        self,
        client: CoreClient,
        catalog: ModelCatalog,
        style: Style,
        appearance: Appearance,
        microphone: Microphone,
    ) -> None:
        super().__init__(QCoreApplication.translate("ListeningSection", "Talking"), client)
        self._catalog = catalog
        self._appearance = appearance
        self._microphone = microphone
        self.device = Choice(style)
        self._fill_devices(())
        self.device.activated.connect(self._choose_device)
        self.add(
            setting_row(self.tr("Microphone"), self.tr("What it hears is written down and not kept."), self.device)
        )
        self.language = Choice(style)
        self.language.addItem(self.tr("Heard from what is said"), "")
        for code, name in sorted(_language_names().items(), key=lambda item: item[1].casefold()):
            self.language.addItem(name, code)
        self.language.activated.connect(self._choose_language)
        self.add(
            setting_row(
                self.tr("Language you speak"), self.tr("Chosen, it is recognised better and sooner."), self.language
            )
        )
        self.model = Choice(style)
        self.model.activated.connect(self._choose_model)
        self._no_model = self.tr("None yet")
        self.add(setting_row(self.tr("Recognised by"), self.tr("One of the models below."), self.model))
        self.send = CheckBox(style, "")
        self.send.clicked.connect(self._choose_send)
        self.add(
            setting_row(
                self.tr("Hands-free: send after a pause"),
                self.tr(
                    "Otherwise what you said waits for Enter. Hands-free begins with a right click on the microphone."
                ),
                self.send,
            )
        )
        self._names = _Names(microphone.sound, self)
        self._names.found.connect(self._fill_devices)
        catalog.listed.connect(self._fill_models)
        self._fill_models()
        self.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._names.ask()

    def _fill_devices(self, names: Sequence[str]) -> None:
        chosen = self._appearance.microphone
        self.device.clear()
        self.device.addItem(self.tr("The system's choice"), "")
        for name in dict.fromkeys(names):
            self.device.addItem(name, name)
        if chosen and self.device.findData(chosen) < 0:
            self.device.addItem(self.tr("%1 (not plugged in)").replace("%1", chosen), chosen)
        self.device.setCurrentIndex(self.device.findData(chosen))

    def _fill_models(self) -> None:
        there = [one for one in self._catalog.speech if one.task is SpeechTask.HEARING and one.installed]
        self.model.clear()
        for one in there:
            self.model.addItem(one.name, one.id)
        if not there:
            self.model.addItem(self._no_model, "")
        self.model.setEnabled(bool(there))
        self._show_model()

    def _show_model(self) -> None:
        # If it isn't there, the first one that is serves.
        self.model.setCurrentIndex(max(0, self.model.findData(self.settings.hearing_model)))

    def show_settings(self, settings: Settings) -> None:
        """As in `SettingsSection`."""
        self.send.setChecked(settings.send_heard)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.spoken_language)))
        self._show_model()

    def _choose_device(self) -> None:
        self._microphone.name = self._appearance.microphone = str(self.device.currentData())

    def _choose_language(self) -> None:
        self.change(ChangeSettings(spoken_language=self.language.currentData()))

    def _choose_model(self) -> None:
        self.change(ChangeSettings(hearing_model=self.model.currentData()))

    def _choose_send(self) -> None:
        self.change(ChangeSettings(send_heard=self.send.isChecked()))


def _language_names() -> dict[str, str]:
    """As those who speak them call them."""
    names = {code: QLocale(code).nativeLanguageName() or code for code in SPOKEN_LANGUAGES}
    return {code: name[:1].upper() + name[1:] for code, name in names.items()} | {"en": "English", "zh": "中文"}
