"""Settings of reading aloud: by itself or not, how fast, on which device, and with which voice."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.appearance import Appearance
from app.audio.reading_aloud import NO_VOICE, ReadingAloud
from app.audio.samples import sample_of
from app.audio.sink import playback_devices
from app.audio.speeds import SPEEDS, nearest, speed_words
from app.core_client import CoreClient
from app.documents.words import language_text
from app.models.catalog import ModelCatalog
from app.settings.sections import SettingsSection, setting_row
from app.style import Space, Style
from app.translation import core_text
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox, Choice
from app.widgets.labels import Label
from core.protocol import (
    ChangeSettings,
    Event,
    ListVoices,
    ModelsChanged,
    Reply,
    VoicesListed,
)
from core.records import Problem, Settings, SpeechTask, Voice, VoiceId, VoiceKind

# How often it is looked whether the devices are listed, in milliseconds.
_LOOK_MS = 50


class VoiceSection(SettingsSection):
    """Of reading aloud.

    Args:
        devices: lists those that sound can be played on; called on a thread of its own; None: the system does.

    Signals:
        models_wanted: show the models that hear and speak.
    """

    models_wanted = Signal()

    def __init__(
        self,
        client: CoreClient,
        catalog: ModelCatalog,
        style: Style,
        appearance: Appearance,
        reading: ReadingAloud,
        *,
        devices: Callable[[], list[str]] | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("VoiceSection", "Reading aloud"), client)
        self._catalog = catalog
        self._appearance = appearance
        self._reading = reading
        self._voices: dict[str, list[Voice]] = {}
        self._problem: Problem | None = None  # what is missing that can be had
        self._devices = devices or playback_devices
        self._listing: threading.Thread | None = None
        self._listed: list[str] = []
        reading.speaker.device = appearance.speaker
        self.by_itself = CheckBox(style, "")
        self.by_itself.clicked.connect(lambda: self.change(ChangeSettings(read_replies=self.by_itself.isChecked())))
        self.add(
            setting_row(
                self.tr("Read answers aloud automatically"),
                self.tr("Sentence by sentence, while they are written. Code and tables are named, not read."),
                self.by_itself,
            )
        )
        self.language = Choice(style)
        self.language.setAccessibleName(self.tr("Language"))
        self.language.activated.connect(self._show_voices)
        self.voice = Choice(style)
        self.voice.setAccessibleName(self.tr("Voice"))
        self.voice.activated.connect(self._choose_voice)
        self.listen = Button(self.tr("Listen"))
        self.listen.clicked.connect(self._listen)
        self.add(setting_row(self.tr("Language"), self.tr("Each language has a voice of its own."), self.language))
        self.add(setting_row(self.tr("Voice"), self._about_voice(), self.voice, self.listen))
        self._missing = self._missing_row()
        self._missing_line = self.add(self._missing)
        self.speed = Choice(style)
        for speed in SPEEDS:
            self.speed.addItem(speed_words(self, speed), speed)
        self.speed.activated.connect(lambda: self.change(ChangeSettings(reading_speed=self.speed.currentData())))
        self.add(setting_row(self.tr("Speed"), "", self.speed))
        self.device = Choice(style)
        self.device.activated.connect(self._choose_device)
        self.add(setting_row(self.tr("Play on"), "", self.device))
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        reading.changed.connect(self._draw_listen)
        self._show_devices([])
        catalog.listed.connect(self._show_missing)
        client.welcomed.connect(self._ask_voices)
        client.event.connect(self._on_event)
        self.follow()
        if client.welcome is not None:
            self._ask_voices()

    def _about_voice(self) -> Label:
        self.about = Label("", "note", wrap=True)
        return self.about

    def _missing_row(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._what = Label("", wrap=True)
        self._next = Label("", "note", wrap=True)
        words.addWidget(self._what)
        words.addWidget(self._next)
        row.addLayout(words, 1)
        self.models_button = Button(self.tr("Show the download"))
        self.models_button.clicked.connect(self.models_wanted)
        row.addWidget(self.models_button)
        return whole

    @property
    def missing_words(self) -> str:
        """What is said to be missing."""
        return "" if self._missing.isHidden() else self._what.text()

    # --- from the core ----------------------------------------------------------------------------------------

    def _on_event(self, event: Event) -> None:
        if isinstance(event, ModelsChanged):
            self._ask_voices()

    def _ask_voices(self) -> None:
        self._client.ask(ListVoices(), self._take_voices)

    def _take_voices(self, reply: Reply) -> None:
        if not isinstance(reply, VoicesListed):
            return
        self._voices = {}
        for voice in reply.voices:
            self._voices.setdefault(voice.language, []).append(voice)
        self._problem = reply.problem
        before = self.language.currentData() or QLocale().name()[:2]
        self.language.clear()
        for language in sorted(self._voices, key=lambda code: (not self._natural(code), _name(code).casefold())):
            self.language.addItem(_name(language), language)
        self.language.setCurrentIndex(max(0, self.language.findData(before)))
        self._show_voices()

    def _natural(self, language: str) -> bool:
        return any(voice.kind is VoiceKind.KOKORO for voice in self._voices[language])

    def _show_missing(self) -> None:
        """What is missing for the language that is shown; or that there is nothing better for it."""
        problem, language = self._problem, self.language.currentData()
        voices = self._voices.get(language or "", [])
        fetched = problem is not None and problem.code == NO_VOICE
        if fetched and not self._could_be_natural(language):
            problem = None
        self._missing.setVisible(problem is not None)
        self._missing_line.setVisible(problem is not None)
        if problem is not None:
            # Where it is fetched, the button says.
            self._what.setText(core_text(problem.what))
            self._next.setText(core_text(problem.safe if fetched else problem.next_step))
            self.models_button.setVisible(fetched)
        plain = bool(voices) and all(voice.kind is VoiceKind.ESPEAK for voice in voices) and problem is None
        self.about.setVisible(plain)
        self.about.setText(self.tr("There is only a machine-like voice for this language.") if plain else "")

    def _could_be_natural(self, language: str | None) -> bool:
        speaking = [model for model in self._catalog.speech if model.task is SpeechTask.SPEAKING]
        # Before they are listed, nothing is ruled out.
        return not speaking or any(language in model.languages for model in speaking)

    def show_settings(self, settings: Settings) -> None:
        """As in `SettingsSection`."""
        self.by_itself.setChecked(settings.read_replies)
        self.speed.setCurrentIndex(self.speed.findData(nearest(settings.reading_speed)))
        self._show_voices()

    def _show_voices(self) -> None:
        language = self.language.currentData()
        voices = self._voices.get(language, []) if language else []
        self.voice.clear()
        for voice in voices:
            self.voice.addItem(_voice_name(voice), voice.id)
        chosen = self.settings.voices.get(language or "")
        self.voice.setCurrentIndex(max(0, self.voice.findData(chosen)) if voices else -1)
        for control in (self.language, self.voice, self.listen):
            control.setEnabled(bool(voices))
        self._show_missing()

    # --- from the user ----------------------------------------------------------------------------------------

    def _choose_voice(self) -> None:
        language, voice = self.language.currentData(), self.voice.currentData()
        if language and voice:
            self.change(ChangeSettings(voices={**self.settings.voices, language: VoiceId(voice)}))

    def _listen(self) -> None:
        if self._reading.active and self._reading.message_id is None:
            self._reading.stop()
            return
        language = self.language.currentData()
        self._reading.try_voice(
            sample_of(language), language, VoiceId(self.voice.currentData()), self.speed.currentData() or 1.0
        )

    def _draw_listen(self) -> None:
        sample = self._reading.active and self._reading.message_id is None
        self.listen.setText(self.tr("Stop") if sample else self.tr("Listen"))

    # --- devices ----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._listing is None:
            # The system may take its time.
            self._listing = threading.Thread(target=self._list_devices, name="rememora-devices", daemon=True)
            self._listing.start()
            self._timer.start()

    def _list_devices(self) -> None:
        self._listed = self._devices()

    def _look(self) -> None:
        if self._listing is not None and not self._listing.is_alive():
            self._listing = None
            self._timer.stop()
            self._show_devices(self._listed)

    def _show_devices(self, names: list[str]) -> None:
        chosen = self._appearance.speaker
        self.device.clear()
        self.device.addItem(self.tr("As the system does"), "")
        for name in dict.fromkeys(names):
            self.device.addItem(name, name)
        if self.device.findData(chosen) < 0:
            self.device.addItem(self.tr("%1 (not there now)").replace("%1", chosen), chosen)
        self.device.setCurrentIndex(self.device.findData(chosen))

    def _choose_device(self) -> None:
        self._appearance.speaker = self._reading.speaker.device = self.device.currentData()


def _name(language: str) -> str:
    name = language_text(language)
    return f"{name[:1].upper()}{name[1:]}"


def _voice_name(voice: Voice) -> str:
    return f"{voice.name} ({voice.region})" if voice.region else voice.name
