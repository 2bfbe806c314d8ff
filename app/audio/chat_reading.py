"""Reading aloud on the chat page: which reply is asked for, what of it is marked, what can't be read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.audio.player_bar import PlayerBar
from app.audio.reading_aloud import NO_SPEAKER, NO_VOICE, ReadingAloud
from app.chat.conversation import OpenConversation
from app.chat.found_words import NOTHING, SpokenWords
from app.chat.transcript_view import TranscriptView
from app.core_client import CoreClient
from app.style import Style
from app.widgets.notice import NoticeStack
from core.protocol import (
    ChangeSettings,
    Event,
    Failed,
    ListVoices,
    Reply,
    SettingsChanged,
    TokensGenerated,
    VoicesListed,
    Welcome,
)
from core.records import MessageId, Problem, Settings


class ChatReading(QObject):
    """Joins what reads with what shows it.

    Attributes:
        bar: to pause, go on and stop.

    Signals:
        settings_wanted: (code of a problem) the user wants to do something about it in the settings.
    """

    settings_wanted = Signal(str)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        reading: ReadingAloud,
        conversation: OpenConversation,
        view: TranscriptView,
        notices: NoticeStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._conversation = conversation
        self._view = view
        self._notices = notices
        self._settings = Settings()
        self._by_itself: MessageId | None = None  # the last reply that was begun without being asked for
        self._told = False  # that only a machine's voice is there: once is enough
        self.reading = reading
        self._spoken = False
        self.bar = PlayerBar(style, reading)
        self.bar.speed_chosen.connect(self._choose_speed)
        reading.changed.connect(self._show)
        reading.sentence_changed.connect(self._show)
        reading.failed.connect(self._tell)
        conversation.shown.connect(self._show)
        client.welcomed.connect(self._hear_welcome)
        client.event.connect(self._hear)
        if client.welcome is not None:
            self._hear_welcome(client.welcome)

    def set_spoken(self, spoken: bool) -> None:
        """Whether answers are read by themselves whatever the settings say: they are talked to."""
        self._spoken = spoken

    def toggle(self, message_id: MessageId) -> None:
        """Read a reply of the conversation that is shown, or stop reading it."""
        if self.reading.message_id == message_id:
            self.reading.stop()
        else:
            self._read(message_id)

    def stop(self) -> bool:
        """Whether there was something to stop."""
        was = self.reading.active
        self.reading.stop()
        return was

    def close(self) -> None:
        """Nobody is to hear anything of this window any more."""
        self.reading.stop()
        self.reading.speaker.close()

    def _read(self, message_id: MessageId) -> None:
        conversation_id = self._conversation.id
        if conversation_id is None:
            return
        self._notices.remove(NO_SPEAKER)
        if not self._told:
            self._client.ask(ListVoices(), self._tell_missing)
        self.reading.read(message_id, conversation_id)

    def _tell_missing(self, reply: Reply) -> None:
        # Where nothing is heard, the voice doesn't matter.
        silent = any(problem.code == NO_SPEAKER for problem in self._notices.problems)
        if (
            isinstance(reply, VoicesListed)
            and reply.problem is not None
            and reply.problem.code == NO_VOICE
            and not silent
        ):
            self._told = True
            self._tell(reply.problem)

    def _tell(self, problem: Problem) -> None:
        if problem.code == NO_SPEAKER and any(shown.code == NO_VOICE for shown in self._notices.problems):
            self._notices.remove(NO_VOICE)
            self._told = False
        actions: list[tuple[str, Callable[[], None]]] = []
        if (problem.code.startswith("voice_") and problem.code != "voice_nothing") or problem.code == NO_SPEAKER:
            actions.append((self.tr("Settings"), lambda: self.settings_wanted.emit(problem.code)))
        self._notices.add(problem, actions)

    # --- from the core ----------------------------------------------------------------------------------------

    def _hear_welcome(self, welcome: Welcome) -> None:
        self._take_settings(welcome.settings)

    def _hear(self, event: Event) -> None:
        match event:
            case TokensGenerated(message_id=message_id, conversation_id=conversation_id, reasoning=False):
                wanted = (self._settings.read_replies or self._spoken) and message_id != self._by_itself
                if wanted and conversation_id == self._conversation.id:
                    self._by_itself = message_id
                    self._read(message_id)
            case SettingsChanged(settings=settings):
                self._take_settings(settings)
            case _:
                pass

    def _take_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.bar.show_speed(settings.reading_speed)

    def _choose_speed(self, speed: float) -> None:
        self.reading.set_speed(speed)
        self._client.ask(ChangeSettings(reading_speed=speed), self._on_settled)

    def _on_settled(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.bar.show_speed(self._settings.reading_speed)
            self._notices.add(reply.problem)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _show(self) -> None:
        sentence = self.reading.sentence
        self._view.show_reading(self.reading.message_id, NOTHING if sentence is None else SpokenWords(sentence.text))
