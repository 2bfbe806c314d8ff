"""Talking in the composer: button, key, bar, and the text that is heard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.audio.conversation import SpokenConversation
from app.chat.composer import Composer
from app.listening.bar import ListeningBar
from app.listening.dictation import Dictation, Stage
from app.listening.spoken_text import SpokenText
from app.style import Style
from core.records import Problem

SHORTCUT = "Ctrl+Shift+Space"


class Talking(QObject):
    """Joins a composer with a dictation.

    Signals:
        failed: (Problem)
        begun: what was said of an earlier time is no longer so.
        settings_wanted: where microphone, language and model are chosen.
    """

    failed = Signal(object)
    begun = Signal()
    settings_wanted = Signal()

    def __init__(self, composer: Composer, dictation: Dictation, style: Style, page: QWidget) -> None:
        super().__init__(page)
        self._composer = composer
        self.dictation = dictation
        self.spoken = SpokenText(composer.field, style, self)
        self.bar = ListeningBar(dictation, style)
        self.button = composer.talk_button
        self._send_then = self._sending = False
        self._send_final = False  # hands-free, as soon as what is shown is final
        self._conversation: SpokenConversation | None = None
        composer.add_bar(self.bar)
        composer.hold_back = self._hold_back
        composer.escape_first = self.escape
        composer.field.installEventFilter(self)
        self.button.begun.connect(lambda: self.start())
        self.button.hands_free_wanted.connect(lambda: self.start(hands_free=True))
        self.button.conversation_wanted.connect(self.converse)
        self.button.done.connect(dictation.stop)
        self.button.settings_wanted.connect(self.settings_wanted)
        self.bar.done.connect(self._done)
        self.bar.cancelled.connect(self.escape)
        shortcut = QShortcut(QKeySequence(SHORTCUT), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.button.press)
        dictation.heard.connect(self._on_heard)
        dictation.changed.connect(lambda: self.button.set_on(dictation.stage is Stage.LISTENING))
        dictation.paused.connect(self._on_pause)
        dictation.ended.connect(self._on_ended)
        dictation.failed.connect(self._on_failed)

    def join(self, conversation: SpokenConversation) -> None:
        """Have answers read aloud where that is wanted, and interrupted by talking."""
        self._conversation = conversation
        self.dictation.speaking_changed.connect(self._on_speaking)
        conversation.interrupting.connect(self.dictation.interrupt)
        conversation.told.connect(self.failed)

    def converse(self) -> None:
        """Talk, hands-free, and hear the answers."""
        self.start(hands_free=True)
        if self._conversation is not None and self.dictation.stage is Stage.LISTENING:
            self._conversation.begin()

    def send_heard(self) -> None:
        """What was heard is a message; it goes on with the next."""
        self.spoken.end()
        self._send()
        self.spoken.begin()

    def start(self, *, hands_free: bool = False) -> None:
        """Listen, and write what is heard at the cursor."""
        self.begun.emit()
        self._send_then = self._send_final = False
        if self._conversation is not None and self.dictation.stage is not Stage.LISTENING:
            # Its last words may still come.
            self._conversation.end()
        self.dictation.start(hands_free=hands_free)
        if self.dictation.stage is Stage.LISTENING and not self.spoken.active:
            self.spoken.begin()
        self._composer.field.setFocus()

    def escape(self) -> bool:
        """Throw away what was heard, if something is being listened to."""
        if self.dictation.stage is Stage.OFF:
            return False
        self.dictation.cancel()
        self._composer.field.setFocus()
        return True

    def leave(self) -> None:
        """Something else is to be written: what was heard stays where it is."""
        self._send_then = self._send_final = False
        self.dictation.leave()

    def _done(self) -> None:
        self.dictation.stop()
        self._composer.field.setFocus()

    def _hold_back(self) -> bool:
        """A message isn't sent before its last words are there."""
        if self._sending or self.dictation.stage is Stage.OFF:
            return False
        if self.dictation.hands_free and self.dictation.stage is Stage.LISTENING and not self.dictation.speaking:
            # It goes on with the next message.
            if self.spoken.partial:
                self._send_final = True
            else:
                self.send_heard()
            return True
        self._send_then = True
        self.dictation.stop()
        return True

    def _on_heard(self, text: str, final: bool) -> None:
        self.spoken.show(text, final=final)
        if final and self._send_final:
            self._send_final = False
            self.send_heard()

    def _on_speaking(self, speaking: bool) -> None:
        if self._conversation is not None and speaking:
            self._conversation.speech_began()
        elif self._conversation is not None:
            self._conversation.speech_ended()

    def _on_pause(self) -> None:
        if self.dictation.stage is not Stage.LISTENING:
            return
        if self._conversation is not None and self._conversation.active:
            if not self._conversation.sentence_heard(self.spoken.final):
                # It was the voice itself, or no speech.
                self.spoken.end(keep=False)
                self.spoken.begin()
        elif self.dictation.settings.send_heard and self.spoken.final:
            self.send_heard()

    def _send(self) -> None:
        self._sending = True
        try:
            self._composer.send()
        finally:
            self._sending = False

    def _on_ended(self, keep: bool) -> None:
        self.spoken.end(keep=keep)
        if self._conversation is not None:
            self._conversation.end()
        send, self._send_then, self._send_final = self._send_then and keep, False, False
        if send:
            self._send()

    def _on_failed(self, problem: Problem) -> None:
        self._send_then = self._send_final = False
        self.failed.emit(problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyRelease
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and not event.isAutoRepeat()
        ):
            self.button.let_go()
        return False
