"""The chat page: header, transcript, composer. What joins them with each other and with the core stands in modules of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.audio.microphone import Microphone
from app.audio.reading_aloud import ReadingAloud
from app.chat.branch_switch import step_of
from app.chat.columns import Columns
from app.chat.composer import Composer, Draft
from app.chat.find_bar import FindBar
from app.chat.greeting import Greeting
from app.chat.header import ChatHeader
from app.chat.parts import ChatParts
from app.chat.transcript_model import TranscriptModel
from app.chat.transcript_view import TranscriptView
from app.chat.warm_up import WarmUp
from app.core_client import CoreClient
from app.errands.starter import ErrandStarter
from app.models.catalog import ModelCatalog
from app.personas.known import KnownPersonas
from app.pictures.sources import Source, file_source, parted
from app.pictures.taking import Enclosed, PictureTaker
from app.style import Space, Style
from app.tasks.starter import TaskStarter
from app.tools.known import KnownTools
from app.widgets.notice import NoticeStack
from app.widgets.toast import Toast
from core.records import ConversationId, DocumentId, DocumentScope, MessageId, PersonaId, Picture, ProjectId, ScopeKind

# More messages than this are let go of when the newest are in sight.
_MOST_KEPT = 240
_KEPT = 120


class ChatPage(QWidget):
    """Shows one conversation.

    Signals:
        conversation_shown: (ConversationId or None) another one is shown, or the new one has been stored.
        memory_requested: (MemoryId) open it on the Memories page.
        memory_edit_requested: (MemoryId) edit it there.
        profile_requested: show what is known about the user in every conversation.
        project_edit_requested: (ProjectId) its name, instructions and memory.
        toast_requested: (Toast)
        personas_requested: the user wants the Personas page.
        models_requested: the user wants to choose a model.
        export_requested: (ConversationId)
        documents_requested: the user wants the Documents page.
        conversation_documents_requested: (ConversationId) there, those that belong to a conversation.
        document_opened: (DocumentId) show it in the reader.
        reader_requested: (DocumentId, page, start, end) show a document where something stands in it.
        document_file_requested: (DocumentId) show it in the system's program.
        speech_requested: the user wants to choose microphone, language and model.
        speech_models_requested: the user wants to fetch a model for speech.
        task_requested: (TaskId) open it on the Tasks page.
        traced_errand_requested: (ErrandId) show what it has found.
        voice_settings_requested: (code of a problem) the user wants to do something about it.
        share_requested: (Conversation, its messages that are here, MessageIds that are chosen at first, names by PersonaId)
    """

    conversation_shown = Signal(object)
    memory_requested = Signal(object)
    memory_edit_requested = Signal(object)
    profile_requested = Signal()
    project_edit_requested = Signal(object)
    toast_requested = Signal(object)
    personas_requested = Signal()
    models_requested = Signal()
    export_requested = Signal(object)
    task_requested = Signal(object)
    traced_errand_requested = Signal(object)
    share_requested = Signal(object, object, object, object)
    documents_requested = Signal()
    conversation_documents_requested = Signal(object)
    document_opened = Signal(object)
    reader_requested = Signal(object, int, int, int)
    document_file_requested = Signal(object)
    speech_requested = Signal()
    speech_models_requested = Signal()
    voice_settings_requested = Signal(str)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        welcome: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        personas: KnownPersonas | None = None,
        catalog: ModelCatalog | None = None,
        tasks: TaskStarter | None = None,
        errands: ErrandStarter | None = None,
        tools: KnownTools | None = None,
        microphone: Microphone | None = None,
        reading: ReadingAloud | None = None,
        taker: PictureTaker | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._welcome: QWidget | None = None
        self._parts = parts = ChatParts(
            client,
            style,
            self,
            personas=personas,
            catalog=catalog,
            tasks=tasks,
            errands=errands,
            tools=tools,
            microphone=microphone,
            reading=reading,
            taker=taker,
        )
        self._conversation = parts.conversation
        self._composer = parts.composer
        self._notices = parts.notices
        self._view = parts.view
        self.calls = parts.calls
        self.talking = parts.speech.talking
        self.aloud = parts.aloud
        self.attachments = parts.documents.attachments
        self.adding = parts.pictures.adding
        self._lay_out()
        self.setFocusProxy(parts.composer)
        if welcome is not None:
            self.set_welcome_panel(welcome)
        self._connect()
        self._pass_on()
        self.show_conversation(None)

    def _lay_out(self) -> None:
        parts = self._parts
        self._columns = Columns(self._style, self)
        self._middle = QStackedWidget()
        self._middle.addWidget(parts.view)
        self._middle.addWidget(parts.greeting)
        parts.notices.setContentsMargins(-Space.PAGE, 0, -Space.PAGE, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(parts.prompt.left, 1)
        row.addWidget(parts.prompt.panel)
        column = QVBoxLayout(parts.prompt.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(parts.header)
        column.addWidget(parts.places.bar)
        column.addWidget(self._middle, 1)
        column.addWidget(self._columns.centred(parts.notices, below=0))
        for note in (parts.options.note, parts.aloud.bar, self.attachments):
            column.addWidget(self._columns.centred(note, below=Space.XS))
        column.addWidget(self._columns.centred(parts.composer))

    def _connect(self) -> None:
        parts, conversation, composer = self._parts, self._conversation, self._composer
        model = conversation.model
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, conversation.opened):
            changed.connect(self._refresh)
        parts.calls.waiting_changed.connect(self._refresh)
        parts.readiness.changed.connect(self._refresh)
        model.dataChanged.connect(self._on_changed)
        conversation.closed.connect(lambda: self.show_conversation(None))
        parts.greeting.chosen.connect(self._begin)
        composer.sent.connect(self._send)
        composer.files_pasted.connect(self.take_files)
        composer.stop_wanted.connect(self._stop)
        composer.page_turned.connect(self._turn_page)
        parts.options.kept.connect(self._show_kept)
        parts.messages.conversation_requested.connect(self.show_conversation)

    def _pass_on(self) -> None:
        """What other pages are asked for."""
        parts, header, actions, messages = self._parts, self._parts.header, self._parts.actions, self._parts.messages
        parts.conversation.shown.connect(self.conversation_shown)
        header.project_edit_wanted.connect(self.project_edit_requested)
        header.personas_wanted.connect(self.personas_requested)
        header.scope_button.page_wanted.connect(self.documents_requested)
        header.export_wanted.connect(self._export)
        parts.readiness.models_requested.connect(self.models_requested)
        parts.aloud.settings_wanted.connect(self.voice_settings_requested)
        parts.speech.settings_wanted.connect(self.speech_requested)
        for models_wanted in (parts.speech.models_wanted, parts.documents.speech_models_wanted):
            models_wanted.connect(self.speech_models_requested)
        self.attachments.opened.connect(self.document_opened)
        self.attachments.all_wanted.connect(self.conversation_documents_requested)
        actions.reader_requested.connect(self.reader_requested)
        actions.document_file_requested.connect(self.document_file_requested)
        actions.memory_edit_requested.connect(self.memory_edit_requested)
        actions.profile_requested.connect(self.profile_requested)
        for asking in (actions, messages):
            asking.memory_requested.connect(self.memory_requested)
        messages.task_requested.connect(self.task_requested)
        messages.errand_requested.connect(self.traced_errand_requested)
        messages.share_requested.connect(self.share_requested)
        for telling in (messages, parts.places, parts.documents):
            telling.toast_requested.connect(self.toast_requested)

    # --- what the window asks ---------------------------------------------------------------------------------

    def set_welcome_panel(self, panel: QWidget) -> None:
        """Show this in place of an empty transcript while no model is chosen."""
        self._welcome = self._columns.centred(panel)
        self._middle.addWidget(self._welcome)
        self._refresh()

    def warm_up(self) -> None:
        """Have ready what every conversation needs to be drawn. Takes some ten milliseconds, in short parts."""
        WarmUp(self._style, self._parts.actions, self)

    def show_conversation(self, conversation_id: ConversationId | None, project_id: ProjectId | None = None) -> None:
        """Show a conversation; None is a new, empty one, in a project or in none. What was being written is kept for when it is shown again."""
        if conversation_id is not None and conversation_id == self._conversation.id:
            return
        self._parts.drafts.swap(conversation_id)
        self._conversation.open(conversation_id, project_id=project_id)
        self._composer.field.setFocus()

    def begin_with(self, persona_id: PersonaId | None) -> None:
        """Show a new conversation in which a persona answers."""
        self.show_conversation(None)
        self._conversation.begin_with(self._parts.personas.find(persona_id))

    def ask_about(self, documents: tuple[DocumentId, ...], project_id: ProjectId | None = None) -> None:
        """Show a new conversation that is answered from these documents, in the project they belong to."""
        self.show_conversation(None, project_id)
        self._parts.documents.ask_about(DocumentScope(kind=ScopeKind.CHOSEN, documents=documents))

    def take_files(self, paths: Sequence[str]) -> None:
        """Files that were dropped or pasted: pictures go with the message, all else belongs to the conversation."""
        pictures, others = parted(paths)
        if pictures:
            self.add_pictures([file_source(path) for path in pictures])
        if others:
            self._parts.documents.take_dropped(others)

    def add_pictures(self, sources: Sequence[Source]) -> None:
        """Have pictures go with the message that is being written."""
        self._parts.pictures.add(sources)

    def take_over(self, before: ChatPage) -> None:
        """What was being written in a window that goes, and that showed the same conversation."""
        self._parts.drafts.take_over(before._parts.drafts)

    def attach(self, paths: Sequence[str]) -> None:
        """Files and folders that are to belong to the conversation shown."""
        self._parts.documents.attach(paths)

    @property
    def drafts(self) -> dict[ConversationId | None, Draft]:
        """What is being written and isn't sent, by conversation. Not what is to leave no trace."""
        return self._parts.drafts.all

    def take_drafts(
        self,
        drafts: Mapping[ConversationId | None, Draft],
        pictures: Mapping[ConversationId | None, Sequence[Picture]],
    ) -> None:
        """Those of a page that was there before this one; their pictures, which the core has taken again."""
        self._parts.drafts.take(drafts, pictures)

    @property
    def message_in_sight(self) -> MessageId | None:
        """The first one in sight; None if the newest are."""
        return self._view.first_in_sight

    def put_into_composer(self, text: str) -> None:
        """Before what was written there."""
        self._composer.put_back(text)
        self._composer.field.setFocus()

    def show_message(self, conversation_id: ConversationId, message_id: MessageId) -> None:
        """Show a message in its conversation, marked for a moment."""
        self._parts.places.show_message(conversation_id, message_id)

    def show_found(self, conversation_id: ConversationId, message_id: MessageId, words: str) -> None:
        """Show what a search has found: the message with its words marked, and a way to the other places in the conversation."""
        self._parts.places.show_found(conversation_id, message_id, words)

    def edit_prompts(self) -> None:
        """Show the prompt library, to be changed."""
        self._parts.tasks.edit_prompts()

    def begin_finding(self) -> None:
        """Ask what is to be found in this conversation."""
        self._parts.places.begin_finding()

    def find_next(self, by: int) -> None:
        """Go to the next place that was found; by -1, to the one before."""
        self._parts.places.find_next(by)

    def stop_finding(self) -> None:
        """Nothing is marked any more."""
        self._parts.places.stop_finding()

    def go_to_question(self) -> None:
        """Bring what is asked here into sight, and the keyboard to it."""
        self._parts.questions.go_to_question()

    @property
    def other_model_words(self) -> str:
        return self._parts.options.note.text()

    @property
    def find_bar(self) -> FindBar:
        return self._parts.places.bar

    @property
    def conversation_id(self) -> ConversationId | None:
        return self._conversation.id

    @property
    def composer(self) -> Composer:
        return self._composer

    @property
    def header(self) -> ChatHeader:
        return self._parts.header

    @property
    def view(self) -> TranscriptView:
        return self._view

    @property
    def greeting(self) -> Greeting:
        return self._parts.greeting

    @property
    def notices(self) -> NoticeStack:
        return self._notices

    # --- the user ---------------------------------------------------------------------------------------------

    def _send(self, text: str, enclosed: tuple[Enclosed, ...]) -> None:
        for problem in self._notices.problems:
            self._notices.remove(problem.code)
        self.aloud.stop()
        if self._view.following and len(self._conversation.model.messages) > _MOST_KEPT:
            self._conversation.let_go_of_oldest(_KEPT)
        self._conversation.send(text, self.attachments.for_message(), enclosed)
        self.attachments.send()
        self._view.to_bottom()

    def _stop(self) -> None:
        # What is heard ends first: what is written can be read on.
        if not self.aloud.stop():
            self._conversation.stop(asking=self._parts.questions.asks)

    def _begin(self, text: str) -> None:
        self._composer.set_draft(Draft(text, pictures=self._composer.draft.pictures))
        self._composer.field.setFocus()

    def _turn_page(self, direction: int) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + direction * round(bar.pageStep() * 0.9))

    def _show_kept(self, conversation_id: ConversationId) -> None:
        self.show_conversation(conversation_id)
        self.toast_requested.emit(Toast(self.tr("The conversation is kept")))

    def _export(self) -> None:
        if self._conversation.id is not None:
            self.export_requested.emit(self._conversation.id)

    # --- what changes -----------------------------------------------------------------------------------------

    def _on_changed(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int]) -> None:
        # With each token all messages would be looked through.
        if list(roles) != [TranscriptModel.Roles.TEXT]:
            self._refresh()
            self._parts.readiness.say_what_is_waited_for()

    def _refresh(self) -> None:
        self._parts.readiness.offer_models()
        model = self._conversation.model
        self._composer.set_writing(model.writing is not None or self._parts.questions.asks)
        self._parts.prompt.show_stats()
        if model.rowCount() or self._conversation.id is not None:
            self._middle.setCurrentWidget(self._view)
        elif self._welcome is not None and self._parts.readiness.no_model:
            self._middle.setCurrentWidget(self._welcome)
        else:
            self._middle.setCurrentWidget(self._parts.greeting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whatever on the page has the focus.
        if event.key() == Qt.Key.Key_Escape:
            if not self.talking.escape():
                self._stop()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            self._view.turn_newest(step_of(Qt.Key(event.key())))
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            # Where nobody sees it, nothing is listened to.
            self.talking.dictation.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._parts.prompt.place()
        self._composer.field.set_tallest(round(event.size().height() * 0.4))
