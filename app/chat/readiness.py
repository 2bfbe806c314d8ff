"""What the model is up to: what messages wait for, and what is done ahead of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.chat.composer import Composer
from app.chat.conversation import OpenConversation
from app.chat.transcript_view import TranscriptView
from app.core_client import CoreClient, CorePhase
from app.documents.chat_documents import ChatDocuments
from app.widgets.notice import NoticeStack
from core.protocol import (
    DownloadFailed,
    DownloadFinished,
    DownloadProgressed,
    Event,
    ModelStateChanged,
    SettingsChanged,
    WakeModel,
    Welcome,
)
from core.records import MessageStatus, ModelPhase, ModelState, PictureStatus, Problem, ReadAlong, Role, Settings

# Of the notice that a model is to be chosen.
_NO_MODEL = "no_model_chosen"


class Readiness(QObject):
    """Joins model and core with what is said of them.

    Signals:
        changed: of the model.
        models_requested: the user wants to choose one.
    """

    changed = Signal()
    models_requested = Signal()

    def __init__(
        self,
        client: CoreClient,
        conversation: OpenConversation,
        composer: Composer,
        view: TranscriptView,
        documents: ChatDocuments,
        notices: NoticeStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._conversation = conversation
        self._composer = composer
        self._view = view
        self._documents = documents
        self._notices = notices
        self._model = ModelState()
        self._settings = Settings()
        self._download: DownloadProgressed | None = None
        self._woken = False
        composer.paused.connect(self._read_along)
        composer.field.textChanged.connect(self._wake)
        documents.attachments.changed.connect(self.say_what_is_waited_for)
        client.phase_changed.connect(self.say_what_is_waited_for)
        client.welcomed.connect(self._hear_welcome)
        client.event.connect(self._hear)
        if client.welcome is not None:
            self._hear_welcome(client.welcome)
        self.say_what_is_waited_for()

    @property
    def no_model(self) -> bool:
        return self._model.phase is ModelPhase.NONE

    def say_what_is_waited_for(self) -> None:
        """Where a message waits."""
        self._view.set_waiting_words(self._waiting_words())

    def offer_models(self) -> None:
        """What was written while there is no model waits for one: say where to get it."""
        queued = any(message.status is MessageStatus.QUEUED for message in self._conversation.model.messages)
        if queued and self.no_model and self._download is None:
            self._notices.add(
                Problem(
                    code=_NO_MODEL,
                    what=self.tr("There is no model yet."),
                    safe=self.tr("What you wrote is kept."),
                    next_step=self.tr("Choose one, and it is answered."),
                ),
                [(self.tr("Choose a model…"), self.models_requested.emit)],
            )
        else:
            self._notices.remove(_NO_MODEL)

    def _waiting_words(self) -> str:
        if self._client.phase is CorePhase.RESTARTED:
            return self.tr("Waiting for the core to start again…")
        if self._client.phase is not CorePhase.READY:
            return self.tr("Waiting for the core to start…")
        match self._model.phase:
            case ModelPhase.NONE if self._download is not None and self._download.total_bytes:
                share = str(round(100 * self._download.done_bytes / self._download.total_bytes))
                return self.tr("Queued: the model is being downloaded, %1 %").replace("%1", share)
            case ModelPhase.NONE:
                return self.tr("Queued: there is no model yet")
            case ModelPhase.RESTING:
                return self.tr("Queued: the model is being loaded again")
            case ModelPhase.LOADING:
                share = str(round(100 * self._model.progress))
                return self.tr("Queued: the model is loading, %1 %").replace("%1", share)
            case ModelPhase.FAILED:
                return self.tr("Queued: the model couldn't be loaded")
            case _ if self._documents.attachments.for_message():
                return self.tr("Queued: your files are being read")
            case _ if self._pictures_wait:
                return self.tr("Queued: your pictures are being read")
            case _:
                return self.tr("Waiting for the model…")

    @property
    def _pictures_wait(self) -> bool:
        """Some of the last message's are being read."""
        said = (message for message in reversed(self._conversation.model.messages) if message.role is Role.USER)
        last = next(said, None)
        return last is not None and any(one.status is PictureStatus.WAITING for one in last.pictures)

    def _read_along(self, text: str) -> None:
        # What isn't sent goes to no server, and what is switched off isn't asked for.
        ready = self._client.phase is CorePhase.READY and not self._model.server
        # What a reply rests on that is to come first isn't known yet.
        if ready and self._documents.known and self._settings.read_along is not ReadAlong.NEVER:
            self._conversation.read_along(text)

    def _wake(self) -> None:
        """Somebody begins to write: a model that rests, or whose server was away, is loaded meanwhile."""
        asleep = self._model.phase in (ModelPhase.RESTING, ModelPhase.FAILED)
        if asleep and not self._woken and not self._composer.field.document().isEmpty():
            self._woken = True
            self._client.ask(WakeModel())

    def _hear_welcome(self, welcome: Welcome) -> None:
        self._model = welcome.model
        self._settings = welcome.settings
        # Downloads ended with the core that ran them.
        self._download = None
        self.say_what_is_waited_for()
        self.changed.emit()

    def _hear(self, event: Event) -> None:
        match event:
            case ModelStateChanged(state=state):
                self._model = state
                if state.phase is ModelPhase.READY:
                    self._woken = False
                self.say_what_is_waited_for()
                self.changed.emit()
            case DownloadProgressed():
                self._download = event
                self.say_what_is_waited_for()
                self.offer_models()
            case DownloadFinished() | DownloadFailed():
                self._download = None
                self.say_what_is_waited_for()
                self.offer_models()
            case SettingsChanged(settings=settings):
                self._settings = settings
            case _:
                pass
