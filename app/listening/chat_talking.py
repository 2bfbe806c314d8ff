"""Talking on the chat page: dictation into the composer, conversations that are spoken, and what goes wrong with them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.audio.chat_reading import ChatReading
from app.audio.conversation import SpokenConversation
from app.audio.microphone import Microphone
from app.chat.composer import Composer
from app.chat.conversation import OpenConversation
from app.core_client import CoreClient
from app.listening.dictation import Dictation
from app.listening.talking import Talking
from app.listening.words import NO_MODEL, SPEECH_PROBLEMS, settings_words
from app.style import Style
from app.tools.chat_calls import ChatCalls
from app.widgets.notice import NoticeStack
from core.records import Problem


class ChatTalking(QObject):
    """Joins the composer with the microphone, and both with the voice.

    Signals:
        settings_wanted: where microphone, language and model are chosen.
        models_wanted: where models for speech are fetched.

    Attributes:
        talking: with the microphone.
    """

    settings_wanted = Signal()
    models_wanted = Signal()

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        composer: Composer,
        microphone: Microphone | None,
        notices: NoticeStack,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._notices = notices
        self.talking = Talking(composer, Dictation(client, microphone or Microphone(parent=page), page), style, page)
        self.talking.begun.connect(self._forget_faults)
        self.talking.failed.connect(self._tell_fault)
        self.talking.settings_wanted.connect(self.settings_wanted)

    def join(self, aloud: ChatReading, conversation: OpenConversation, calls: ChatCalls) -> None:
        """Have answers read aloud while they are talked to."""
        together = SpokenConversation(
            aloud.reading,
            lambda _: self.talking.send_heard(),
            lambda: conversation.stop(asking=calls.asks),
            self,
            writes=lambda: conversation.model.writing is not None,
        )
        together.changed.connect(lambda: aloud.set_spoken(together.active))
        self.talking.join(together)

    def _forget_faults(self) -> None:
        for problem in self._notices.problems:
            if problem.code in SPEECH_PROBLEMS:
                self._notices.remove(problem.code)

    def _tell_fault(self, problem: Problem) -> None:
        wanted = self.models_wanted if problem.code == NO_MODEL else self.settings_wanted
        settings = [(words, wanted.emit) for words in settings_words(problem)]
        self._notices.add(problem, settings)
