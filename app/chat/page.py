"""The chat page: header, transcript, composer, and what connects them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack

from msgspec import UnsetType
from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.audio.chat_reading import ChatReading
from app.audio.conversation import SpokenConversation
from app.audio.microphone import Microphone
from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import Speaker
from app.chat.branch_switch import step_of
from app.chat.composer import Composer, Draft
from app.chat.conversation import OpenConversation
from app.chat.find_bar import FindBar
from app.chat.finding import Finding
from app.chat.greeting import Greeting
from app.chat.header import ChatHeader
from app.chat.plain_text import visible_text
from app.chat.prompt_panel import PromptPanel
from app.chat.reply import ReplyWidget
from app.chat.row import RowActions
from app.chat.transcript_model import NOT_STORED, WRITING, Entry, TranscriptModel
from app.chat.transcript_view import TranscriptView
from app.chat.user_message import UserMessage
from app.chat.warm_up import WarmUp
from app.core_client import CoreClient, CorePhase
from app.documents.actions import DocumentActions
from app.documents.attachments import Attachments
from app.documents.library import DocumentLibrary
from app.documents.scope import ScopeDialog
from app.elsewhere.files import dropped_problem
from app.errands.starter import ErrandStarter
from app.listening.dictation import Dictation
from app.listening.talking import Talking
from app.listening.words import SPEECH_PROBLEMS, settings_words
from app.models.catalog import ModelCatalog
from app.personas.known import KnownPersonas
from app.pictures.adding import PictureAdding
from app.pictures.known import KnownPictures
from app.pictures.seen import Seen
from app.pictures.sources import Source, file_source, parted
from app.pictures.taking import Enclosed, PictureTaker
from app.pictures.viewer import PictureViewer
from app.projects.project_list import ProjectList
from app.prompts.dialog import PromptsDialog
from app.prompts.library import PromptLibrary
from app.prompts.menu import PromptMenu
from app.prompts.slash import SlashPrompts
from app.style import Space, Style, isolated
from app.tasks.kinds import Kind
from app.tasks.menus import fill_task_menu, refuse_tasks
from app.tasks.sources import TaskSource
from app.tasks.starter import TaskStarter
from app.tools.calls import ToolCalls
from app.tools.known import KnownTools
from app.traces.dialog import TracesDialog
from app.widgets.labels import Label
from app.widgets.notice import NoticeStack
from app.widgets.side_panel import fit_side_panel
from app.widgets.toast import Toast
from core.protocol import (
    BranchShown,
    BranchSplit,
    ChangeConversations,
    ChangeSettings,
    CitationsShown,
    ConversationKept,
    DeleteMemories,
    DocumentAdded,
    DocumentChanged,
    DocumentsChanged,
    DocumentsRemoved,
    DownloadFailed,
    DownloadFinished,
    DownloadProgressed,
    Event,
    EverythingDeleted,
    Failed,
    KeepConversation,
    MemoryAdded,
    MemoryChanged,
    MemoryRemoved,
    ModelStateChanged,
    RateRecalled,
    RateReply,
    RecallRated,
    RecallShown,
    Reply,
    RestoreMemories,
    SetDocumentScope,
    SetFunctions,
    SetLearns,
    SetPersona,
    SettingsChanged,
    ShowBranch,
    ShowCitations,
    ShowRecall,
    SplitBranch,
    TurnFinished,
    WakeModel,
    Welcome,
)
from core.records import (
    MAX_GOAL_CHARS,
    ConversationEdit,
    ConversationId,
    ConversationMode,
    Document,
    DocumentId,
    DocumentScope,
    MemoryId,
    Message,
    MessageId,
    MessageStatus,
    ModelPhase,
    ModelState,
    Persona,
    PersonaId,
    PictureId,
    PictureStatus,
    Problem,
    ProjectId,
    ReadAlong,
    Role,
    ScopeKind,
    Settings,
    TaskTemplate,
    TurnStats,
)

# More messages than this are let go of when the newest are in sight.
_MOST_KEPT = 240
_KEPT = 120

# Of a persona's name in a line.
_NAME_CHARS = 32

# Narrower than this the panel takes the place of the transcript.
_NARROW_PX = 760


# From a change of documents to looking again at what replies cite.
_DOCUMENTS_MS = 500

# Of the notice that a model is to be chosen.
_NO_MODEL = "no_model_chosen"


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
        speech_requested: the user wants to choose microphone, language and models for speech.
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
        self._taker = taker or PictureTaker(client, KnownPictures(client, self), self)
        self._tasks = tasks
        self._errands = errands
        self.calls = ToolCalls(client, self)
        self._personas = personas or KnownPersonas(client, self)
        self._catalog = catalog
        self._client = client
        self._style = style
        self._columns: list[QWidget] = []  # as wide as the transcript
        style.changed.connect(self._fit_columns)
        self._model_state = ModelState()
        self._settings = Settings()
        self._woken = False
        self._exchanging = ExitStack()
        # The version that the keyboard asked for, and the step that led to it.
        self._turned: tuple[MessageId, int] | None = None
        self._download: DownloadProgressed | None = None
        self._drafts: dict[ConversationId | None, Draft] = {}
        # The conversation that something was looked for in, while nothing was done in it since.
        self._looked_for: ConversationId | None = None
        self._place_wanted: tuple[MessageId, int] | None = None  # once the message is listed
        self._conversation = OpenConversation(client, self)
        self._actions = RowActions(self._personas, self.calls, tools or KnownTools(client, self), self._taker, self)
        self.adding = PictureAdding(style, self)
        self._header = ChatHeader(style, ProjectList(client, self), self._personas)
        self._find_bar = FindBar(style)
        self._find_bar.hide()
        self._view = TranscriptView(self._conversation.model, style, self._actions)
        # While folders are read, one change follows the other.
        self._documents_timer = QTimer(self, singleShot=True, interval=_DOCUMENTS_MS)
        self._finding = Finding(client, lambda: self._view.first_in_sight, self)
        self._greeting = Greeting(style, self._personas, lambda: client.route)
        self._welcome: QWidget | None = None
        self._middle = QStackedWidget()
        self._middle.addWidget(self._view)
        self._middle.addWidget(self._greeting)
        self._notices = NoticeStack(style)
        self._notices.setContentsMargins(-Space.PAGE, 0, -Space.PAGE, 0)
        self._library = DocumentLibrary(client, self)
        self._documents = DocumentActions(client, self)
        self.attachments = Attachments(client, style, self._documents)
        self._composer = Composer(style, self._taker)
        self.talking = Talking(
            self._composer, Dictation(client, microphone or Microphone(parent=self), self), style, self
        )
        self._composer_room = self._centred(self._composer)
        reading = reading or ReadingAloud(client, Speaker(self), self)
        self.aloud = ChatReading(client, style, reading, self._conversation, self._view, self._notices, self)
        together = SpokenConversation(
            reading,
            lambda _: self.talking.send_heard(),
            lambda: self._conversation.stop(asking=self.asks),
            self,
            writes=lambda: self._conversation.model.writing is not None,
        )
        together.changed.connect(lambda: self.aloud.set_spoken(together.active))
        self.talking.join(together)
        self._prompts = PromptLibrary(client, self)
        self._left = QWidget()
        self._prompt = PromptPanel(client, style)
        self._prompt.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._prompt)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._find_bar)
        column.addWidget(self._middle, 1)
        column.addWidget(self._centred(self._notices, below=0))
        self._other_model = Label("", "note", wrap=True)
        column.addWidget(self._centred(self._other_model, below=Space.XS))
        self._other_model.hide()
        column.addWidget(self._centred(self.aloud.bar, below=Space.XS))
        column.addWidget(self._centred(self.attachments, below=Space.XS))
        column.addWidget(self._composer_room)
        self._slash = SlashPrompts(
            self._composer,
            PromptMenu(style, self),
            self._prompts,
            style,
            self._offered_tasks,
            errands=errands is not None,
        )
        self._slash.edit_requested.connect(self.edit_prompts)
        self._slash.task_wanted.connect(self._begin_task)
        self._slash.template_wanted.connect(self._begin_template)
        self._slash.errand_wanted.connect(lambda: self._begin_errand(self._composer.draft.whole))
        self.setFocusProxy(self._composer)
        if welcome is not None:
            self.set_welcome_panel(welcome)
        self._connect()
        if client.welcome is not None:
            self._hear_welcome(client.welcome)
        self._say_what_is_waited_for()
        self.show_conversation(None)

    def _connect(self) -> None:
        conversation, actions, composer = self._conversation, self._actions, self._composer
        conversation.shown.connect(self.conversation_shown)
        conversation.record_changed.connect(self._show_record)
        conversation.opened.connect(self._on_opened)
        conversation.branching.connect(self._exchange)
        conversation.branched.connect(self._on_branched)
        conversation.followed.connect(self._view.update_following)
        conversation.followed.connect(self._refresh_prompt)
        conversation.refused.connect(self._put_back)
        conversation.failed.connect(self._notices.add)
        conversation.closed.connect(lambda: self.show_conversation(None))
        model = conversation.model
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._refresh)
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(lambda: self._want_calls(self._conversation.model.messages))
        model.rowsInserted.connect(self._on_inserted)
        self.calls.changed.connect(self._view.show_calls)
        self.calls.waiting_changed.connect(self._refresh)
        self.calls.answered.connect(composer.field.setFocus)
        self.calls.failed.connect(self._notices.add)
        self._view.older_wanted.connect(conversation.list_older)
        actions.regenerate.connect(self._regenerate)
        actions.edit.connect(self._edit)
        actions.branch_wanted.connect(self._show_branch)
        actions.split.connect(self._split)
        actions.recall_wanted.connect(lambda reply, then: self._show_used(ShowRecall(message_id=reply), then))
        actions.citations_wanted.connect(lambda reply, then: self._show_used(ShowCitations(message_id=reply), then))
        actions.reader_requested.connect(self.reader_requested)
        actions.document_file_requested.connect(self.document_file_requested)
        self._documents_timer.timeout.connect(self._view.documents_changed)
        actions.forget.connect(lambda memory_id: conversation.ask(DeleteMemories(memory_ids=(memory_id,))))
        actions.restore.connect(lambda memory_id: conversation.ask(RestoreMemories(memory_ids=(memory_id,))))
        actions.message_requested.connect(self.show_message)
        actions.memory_requested.connect(self.memory_requested)
        actions.memory_edit_requested.connect(self.memory_edit_requested)
        actions.profile_requested.connect(self.profile_requested)
        actions.forget_recalled.connect(self._forget)
        actions.rate_reply.connect(
            lambda message_id, rating: conversation.ask(RateReply(message_id=message_id, rating=rating))
        )
        actions.rate_recalled.connect(
            lambda message_id, position, rating: conversation.ask(
                RateRecalled(message_id=message_id, position=position, rating=rating)
            )
        )
        actions.share.connect(self._share)
        actions.read_aloud.connect(self.aloud.toggle)
        self.aloud.settings_wanted.connect(self.voice_settings_requested)
        actions.traces_wanted.connect(self._show_traces)
        actions.menu_wanted.connect(self._fill_task_menu)
        composer.field.menu_wanted.connect(
            lambda menu, selected: self._fill_task_menu(menu, selected or composer.draft.whole)
        )
        composer.sent.connect(self._send)
        composer.attach_wanted.connect(self.choose_files)
        composer.files_pasted.connect(self._take_pasted_files)
        self._connect_documents()
        self.talking.begun.connect(self._forget_faults)
        self.talking.failed.connect(self._tell_fault)
        self.talking.settings_wanted.connect(self.speech_requested)
        self._connect_pictures()
        composer.paused.connect(self._read_along)
        composer.stop_wanted.connect(self._stop)
        composer.edit_last.connect(self._edit_last)
        composer.page_turned.connect(self._turn_page)
        composer.field.textChanged.connect(self._wake)
        self._find_bar.words_changed.connect(self._find_words)
        self._find_bar.stepped.connect(self._finding.step)
        self._find_bar.closed.connect(self.stop_finding)
        self._finding.marked.connect(self._view.mark)
        self._finding.counted.connect(self._find_bar.show_count)
        self._finding.reached.connect(self._show_place)
        self._finding.failed.connect(self._notices.add)
        conversation.shown.connect(self._leave_finding)
        self._greeting.chosen.connect(self._begin)
        self._header.learning_chosen.connect(lambda mode: conversation.ask(ChangeSettings(learning=mode)))
        self._header.functions_chosen.connect(self._set_functions)
        self._header.mode_chosen.connect(self._set_mode)
        self._header.keep_wanted.connect(self._keep)
        self._header.project_chosen.connect(self._set_project)
        self._header.project_edit_wanted.connect(self.project_edit_requested)
        self._header.persona_chosen.connect(self._set_persona)
        self._header.personas_wanted.connect(self.personas_requested)
        self._personas.changed.connect(self._on_personas)
        if self._catalog is not None:
            self._catalog.listed.connect(self._say_other_model)
        self._header.prompt_wanted.connect(self._show_prompt)
        self._header.export_wanted.connect(self._export)
        self._header.share_wanted.connect(lambda: self._share(None))
        self._prompt.closed.connect(lambda: self._header.usage_button.setChecked(False))
        conversation.shown.connect(self._refresh_prompt)
        self._client.welcomed.connect(self._hear_welcome)
        self._client.event.connect(self._hear)
        self._client.phase_changed.connect(self._say_what_is_waited_for)

    def _connect_documents(self) -> None:
        conversation, attachments, scope = self._conversation, self.attachments, self._header.scope_button
        conversation.shown.connect(attachments.show_conversation)
        conversation.attachments_refused.connect(attachments.put_back)
        attachments.opened.connect(self.document_opened)
        attachments.all_wanted.connect(self.conversation_documents_requested)
        attachments.troubled.connect(self._tell_unread)
        attachments.changed.connect(self._show_scope)
        attachments.changed.connect(self._say_what_is_waited_for)
        self._library.changed.connect(self._show_scope)
        scope.scope_chosen.connect(self._set_scope)
        scope.some_wanted.connect(self._choose_documents)
        scope.page_wanted.connect(self.documents_requested)
        self._documents.toast_requested.connect(self.toast_requested)
        self._documents.failed.connect(self._notices.add)
        attach = QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self)
        attach.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        attach.activated.connect(self.choose_files)

    def _connect_pictures(self) -> None:
        composer, adding, actions = self._composer, self.adding, self._actions
        composer.pictures_wanted.connect(adding.choose)
        composer.screen_wanted.connect(adding.screen.start)
        composer.tray.view_wanted.connect(self._view_pictures)
        composer.tray.failed.connect(self._notices.add)
        adding.added.connect(self.add_pictures)
        adding.failed.connect(self._notices.add)
        actions.picture_wanted.connect(self._view_picture)
        actions.pictures_wanted.connect(self._view_pictures)
        actions.pictures_failed.connect(self._notices.add)
        self._conversation.taken.connect(self._on_pictures_sent)

    # --- what the window asks ---------------------------------------------------------------------------------

    def set_welcome_panel(self, panel: QWidget) -> None:
        """Show this in place of an empty transcript while no model is chosen."""
        self._welcome = self._centred(panel)
        self._middle.addWidget(self._welcome)
        self._refresh()

    def warm_up(self) -> None:
        """Have ready what every conversation needs to be drawn. Takes some ten milliseconds, in short parts."""
        WarmUp(self._style, self._actions, self)

    def show_conversation(self, conversation_id: ConversationId | None, project_id: ProjectId | None = None) -> None:
        """Show a conversation; None is a new, empty one, in a project or in none. What was being written is kept for when it is shown again."""
        if conversation_id is not None and conversation_id == self._conversation.id:
            return
        self._swap_drafts(conversation_id)
        self._conversation.open(conversation_id, project_id=project_id)
        self._composer.field.setFocus()

    def begin_with(self, persona_id: PersonaId | None) -> None:
        """Show a new conversation in which a persona answers."""
        self.show_conversation(None)
        self._conversation.begin_with(self._personas.find(persona_id))

    def ask_about(self, documents: tuple[DocumentId, ...], project_id: ProjectId | None = None) -> None:
        """Show a new conversation that is answered from these documents, in the project they belong to."""
        self.show_conversation(None, project_id)
        self._conversation.new_documents = DocumentScope(kind=ScopeKind.CHOSEN, documents=documents)
        self._show_scope()

    def _take_pasted_files(self, paths: Sequence[str]) -> None:
        self.take_files(paths)

    def take_files(self, paths: Sequence[str]) -> None:
        """Files that were dropped or pasted: pictures go with the message, all else belongs to the conversation."""
        pictures, others = parted(paths)
        if pictures:
            self.add_pictures([file_source(path) for path in pictures])
        if others and self._client.route.elsewhere:
            self._notices.add(dropped_problem(self._client.route))
        elif others:
            self.attach(others)

    def add_pictures(self, sources: Sequence[Source]) -> None:
        """Have pictures go with the message that is being written."""
        self._composer.add_pictures(sources)

    def _view_picture(self, message_id: MessageId | None, picture_id: PictureId) -> None:
        """Look at a picture of a message closer, and from it at the others of the conversation."""
        seen = [
            Seen(picture, row.message.id if isinstance(row, Entry) else None)
            for row in self._conversation.model.rows
            for picture in (row.message.pictures if isinstance(row, Entry) else row.pictures)
        ]
        places = [(one.message_id, one.picture.id) for one in seen]
        if (message_id, picture_id) in places:
            self._view_pictures(seen, places.index((message_id, picture_id)))

    def _view_pictures(self, seen: Sequence[Seen], at: int) -> None:
        viewer = PictureViewer(self._taker.known, self._style, seen, at, self.window())
        viewer.message_requested.connect(self.show_message)

    def _on_pictures_sent(self, enclosed: Sequence[Enclosed]) -> None:
        for one in enclosed:
            self._taker.sent(one)

    def take_draft(self, draft: Draft) -> None:
        """What was being written in a window that was there before this one."""
        pictures = tuple(self._taker.again(one) for one in draft.pictures)
        self._composer.set_draft(Draft(draft.text, draft.pasted, pictures))

    def attach(self, paths: Sequence[str]) -> None:
        """Files and folders that are to belong to the conversation shown."""
        if self._mode is ConversationMode.NO_TRACE:
            self._refuse_files()
        else:
            self.attachments.add(paths)
        self._composer.field.setFocus()

    def _refuse_files(self) -> None:
        self._notices.add(
            Problem(
                code="no_trace_documents",
                what=self.tr(
                    "A conversation that leaves no trace has no documents of its own: what is read is on the disk."
                ),
                safe=self.tr("Nothing was added."),
                next_step=self.tr("Add them on the Documents page, or keep the conversation first."),
            )
        )

    @property
    def drafts(self) -> dict[ConversationId | None, Draft]:
        """What is being written and isn't sent, by conversation. Not what is to leave no trace."""
        drafts = {**self._drafts, self._conversation.id: self._composer.draft}
        if self._mode is ConversationMode.NO_TRACE:
            del drafts[self._conversation.id]
        return {where: draft for where, draft in drafts.items() if draft.whole}

    def take_drafts(self, drafts: Mapping[ConversationId | None, Draft]) -> None:
        """Those of a page that was there before this one."""
        self._drafts.update(drafts)
        self._composer.set_draft(self._drafts.pop(self._conversation.id, self._composer.draft))

    @property
    def message_in_sight(self) -> MessageId | None:
        """The first one in sight; None if the newest are."""
        return self._view.first_in_sight

    def put_into_composer(self, text: str) -> None:
        """Before what was written there."""
        self._composer.put_back(text)
        self._composer.field.setFocus()

    def choose_files(self) -> None:
        """Ask for files that are to belong to the conversation shown."""
        self._documents.ask_files(self.attach)

    def show_message(self, conversation_id: ConversationId, message_id: MessageId) -> None:
        """Show a message in its conversation, marked for a moment."""
        if conversation_id == self._conversation.id and self._conversation.model.row_of(message_id) is not None:
            self._view.to_message(message_id)
            return
        if conversation_id != self._conversation.id:
            self._swap_drafts(conversation_id)
        self._conversation.open(conversation_id, reach=message_id)

    def show_found(self, conversation_id: ConversationId, message_id: MessageId, words: str) -> None:
        """Show what a search has found: the message with its words marked, and a way to the other places in the conversation."""
        if not words:
            self.stop_finding()
            self.show_message(conversation_id, message_id)
            return
        self._looked_for = conversation_id
        if conversation_id != self._conversation.id:
            self._swap_drafts(conversation_id)
            self._conversation.open(conversation_id, reach=message_id)
        self._find_bar.begin(words)
        self._find_bar.show()
        self._finding.find(conversation_id, words, first=message_id)

    def edit_prompts(self) -> None:
        """Show the prompt library, to be changed."""
        PromptsDialog(self._client, self._prompts, self._style, self).open()

    def begin_finding(self) -> None:
        """Ask what is to be found in this conversation."""
        if self._conversation.id is not None:
            self._find_bar.show()
            self._find_bar.focus_field()

    def find_next(self, by: int) -> None:
        """Go to the next place that was found; by -1, to the one before."""
        if self._find_bar.isHidden():
            self.begin_finding()
        else:
            self._finding.step(by)

    def stop_finding(self) -> None:
        """Nothing is marked any more."""
        self._find_bar.hide()
        self._find_bar.begin("")
        self._finding.stop()
        self._composer.field.setFocus()

    @property
    def find_bar(self) -> FindBar:
        return self._find_bar

    @property
    def conversation_id(self) -> ConversationId | None:
        return self._conversation.id

    @property
    def composer(self) -> Composer:
        return self._composer

    @property
    def header(self) -> ChatHeader:
        return self._header

    @property
    def view(self) -> TranscriptView:
        return self._view

    @property
    def greeting(self) -> Greeting:
        return self._greeting

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

    def _read_along(self, text: str) -> None:
        # What isn't sent goes to no server, and what is switched off isn't asked for.
        ready = self._client.phase is CorePhase.READY and not self._model_state.server
        # What a reply rests on that is to come first isn't known yet.
        known = not self.attachments.for_message() and self._conversation.new_documents == DocumentScope()
        if ready and known and self._settings.read_along is not ReadAlong.NEVER:
            self._conversation.read_along(text)

    def _edit(self, message_id: MessageId, text: str, enclosed: tuple[Enclosed, ...] | None) -> None:
        self._looked_for = None
        self._conversation.edit(message_id, text, enclosed)
        # The editor, which had the focus, is gone.
        self._composer.field.setFocus()
        self._view.to_bottom()

    def _regenerate(self, message_id: MessageId) -> None:
        self._conversation.regenerate(message_id)
        self._view.to_bottom()

    def _show_branch(self, message_id: MessageId, step: int) -> None:
        self._looked_for = None
        focus = QApplication.focusWidget()
        self._turned = (message_id, step) if focus is not None and self._view.isAncestorOf(focus) else None
        self._conversation.ask(ShowBranch(message_id=message_id))

    def _exchange(self) -> None:
        self._exchanging.enter_context(self._view.keeping_place())

    def _on_branched(self) -> None:
        self._exchanging.close()
        turned, self._turned = self._turned, None
        row = None if turned is None else self._view.row_of(turned[0])
        if turned is not None and row is not None:
            row.focus_version(turned[1])

    def _split(self, message_id: MessageId) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, BranchSplit):
                self.show_conversation(reply.conversation.id)
                self.toast_requested.emit(Toast(self.tr("This is a conversation of its own now")))
            elif isinstance(reply, Failed):
                self._notices.add(reply.problem)

        self._client.ask(SplitBranch(message_id=message_id), answered)

    # --- tasks ------------------------------------------------------------------------------------------------

    def _offered_tasks(self) -> TaskStarter | None:
        """Not where nothing is to be left: a task is kept with its text."""
        return None if self._mode is ConversationMode.NO_TRACE else self._tasks

    def _show_traces(self, message_id: MessageId) -> None:
        message = next((one for one in self._conversation.model.messages if one.id == message_id), None)
        if message is None:
            return
        dialog = TracesDialog(self._client, self._style, message.text, self, message_id=message_id, role=message.role)
        dialog.memory_requested.connect(self.memory_requested)
        dialog.message_requested.connect(self._show_traced)
        dialog.task_requested.connect(self.task_requested)
        dialog.errand_requested.connect(self.traced_errand_requested)
        dialog.open()

    def _show_traced(self, conversation_id: ConversationId, message_id: MessageId | None) -> None:
        if message_id is None:
            self.show_conversation(conversation_id)
        else:
            self.show_message(conversation_id, message_id)

    def _fill_task_menu(self, menu: QMenu, text: str) -> None:
        if self._tasks is None or not text.strip():
            return
        menu.addSeparator()
        if self._offered_tasks() is None:
            refuse_tasks(menu)
        else:
            if self._errands is not None:
                icon = self._style.icon("spark")
                menu.addAction(icon, self.tr("Do this for me…"), lambda: self._begin_errand(text))
            fill_task_menu(menu, self._tasks, TaskSource(text=text), self)

    def _begin_errand(self, goal: str) -> None:
        """Of a conversation that leaves no trace there is none."""
        if self._errands is not None and self._offered_tasks() is not None:
            self._errands.begin(goal[:MAX_GOAL_CHARS], self, conversation_id=self._conversation.id)

    def _begin_task(self, kind: Kind) -> None:
        if self._tasks is not None:
            self._tasks.begin(kind, TaskSource(text=self._composer.draft.whole), self)

    def _begin_template(self, template: TaskTemplate) -> None:
        if self._tasks is not None:
            self._tasks.begin_template(template, TaskSource(text=self._composer.draft.whole), self)

    # --- more of the user -------------------------------------------------------------------------------------

    def _begin(self, text: str) -> None:
        self._composer.set_draft(Draft(text, pictures=self._composer.draft.pictures))
        self._composer.field.setFocus()

    def _edit_last(self) -> None:
        mine = [message for message in self._conversation.model.messages if message.role is Role.USER]
        row = self._view.row_of(mine[-1].id) if mine else None
        if isinstance(row, UserMessage):
            row.edit()

    def _turn_page(self, direction: int) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + direction * round(bar.pageStep() * 0.9))

    def _find_words(self, words: str) -> None:
        if self._conversation.id is not None:
            self._finding.find(self._conversation.id, words)

    def _show_place(self, message_id: MessageId, place: int) -> None:
        if self._conversation.model.row_of(message_id) is not None:
            self._view.to_message(message_id, place)
        elif self._conversation.id is not None:
            self._place_wanted = (message_id, place)
            self._conversation.open(self._conversation.id, reach=message_id)

    def _leave_finding(self, conversation_id: ConversationId | None) -> None:
        """Another conversation is shown: what was looked for in the one before isn't looked for in it."""
        if conversation_id != self._finding.where and not self._find_bar.isHidden():
            self._find_bar.hide()
            self._find_bar.begin("")
            self._finding.stop()

    def _forget_faults(self) -> None:
        for problem in self._notices.problems:
            if problem.code in SPEECH_PROBLEMS:
                self._notices.remove(problem.code)

    def _tell_fault(self, problem: Problem) -> None:
        settings = [(words, self.speech_requested.emit) for words in settings_words(problem)]
        self._notices.add(problem, settings)

    def _swap_drafts(self, conversation_id: ConversationId | None) -> None:
        self.talking.leave()
        self._drafts[self._conversation.id] = self._composer.draft
        self._composer.set_draft(self._drafts.pop(conversation_id, Draft()))

    def _put_back(
        self, where: ConversationId | None, text: str, problem: Problem, pictures: tuple[Enclosed, ...]
    ) -> None:
        if where == self._conversation.id:
            self._composer.put_back(text, pictures)
        else:
            draft = self._drafts.get(where, Draft())
            written = "\n\n".join(part for part in (text, draft.text) if part)
            self._drafts[where] = Draft(written, draft.pasted, (*pictures, *draft.pictures))
        self._notices.add(problem)

    def _show_used(self, command: ShowRecall | ShowCitations, then: Callable[[object], None]) -> None:
        """Look up what a reply used; `then` gets that, or the problem."""

        def answered(reply: Reply) -> None:
            match reply:
                case RecallShown():
                    then(reply.items)
                case CitationsShown():
                    then(reply.citations)
                case Failed():
                    then(reply.problem)

        self._client.ask(command, answered)

    def _forget(self, memory_id: MemoryId, text: str) -> None:
        def undo() -> None:
            self._conversation.ask(RestoreMemories(memory_ids=(memory_id,)))

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self._notices.add(reply.problem)
            else:
                words = self.tr("Forgot: %1").replace("%1", isolated(text))
                self.toast_requested.emit(Toast(words, self.tr("Undo"), undo))

        self._client.ask(DeleteMemories(memory_ids=(memory_id,)), answered)

    def _export(self) -> None:
        if self._conversation.id is not None:
            self.export_requested.emit(self._conversation.id)

    def _share(self, reply_id: MessageId | None) -> None:
        """Make a picture of a reply and what it answers; of the last ones, if none is named."""
        record, messages = self._conversation.record, self._conversation.model.messages
        if record is None or not messages:
            return
        last = next((at for at, one in enumerate(messages) if one.id == reply_id), len(messages) - 1)
        answers = messages[last].role is Role.ASSISTANT and last > 0
        chosen = [one.id for one in messages[last - answers : last + 1]]
        names = {persona.id: persona.name for persona in self._personas.personas}
        self.share_requested.emit(record, messages, chosen, names)

    def _show_prompt(self, wanted: bool) -> None:
        self._prompt.setVisible(wanted)
        self._place_prompt()
        if wanted:
            self._refresh_prompt()
        else:
            self._composer.field.setFocus()

    def _refresh_prompt(self) -> None:
        if not self._prompt.isHidden():
            self._prompt.show_prompt(self._conversation.id, self._stats())

    def _place_prompt(self) -> None:
        """Beside the transcript, or in its place where there is no room for both."""
        narrow = self.width() < self._style.px(_NARROW_PX)
        shown = not self._prompt.isHidden()
        self._left.setVisible(not (narrow and shown))
        fit_side_panel(self._style, self._prompt, narrow=narrow)

    def _stats(self) -> TurnStats | None:
        """Of the last turn that has any."""
        counted = (message.stats for message in reversed(self._conversation.model.messages) if message.stats)
        return next((stats for stats in counted if stats.prompt_tokens), None)

    def _wake(self) -> None:
        """Somebody begins to write: a model that rests, or whose server was away, is loaded meanwhile."""
        asleep = self._model_state.phase in (ModelPhase.RESTING, ModelPhase.FAILED)
        if asleep and not self._woken and not self._composer.field.document().isEmpty():
            self._woken = True
            self._client.ask(WakeModel())

    # --- the core ---------------------------------------------------------------------------------------------

    def _hear_welcome(self, welcome: Welcome) -> None:
        self._model_state = welcome.model
        # Downloads ended with the core that ran them.
        self._download = None
        self._take_settings(welcome.settings)
        self._greeting.set_folder(welcome.folders.data)
        self._say_what_is_waited_for()
        self._refresh()

    def _hear(self, event: Event) -> None:
        match event:
            case ModelStateChanged(state=state):
                self._model_state = state
                if state.phase is ModelPhase.READY:
                    self._woken = False
                self._say_what_is_waited_for()
                self._say_other_model()
                self._refresh()
            case DownloadProgressed():
                self._download = event
                self._say_what_is_waited_for()
                self._offer_models()
            case DownloadFinished() | DownloadFailed():
                self._download = None
                self._say_what_is_waited_for()
                self._offer_models()
            case BranchShown(conversation_id=conversation_id) if conversation_id == self._looked_for:
                self._looked_for = None
                words = self.tr("Another version of this conversation is shown now, and memory follows it.")
                self.toast_requested.emit(Toast(words))
            case SettingsChanged(settings=settings):
                self._take_settings(settings)
            case RecallRated(message_id=message_id, position=position, rating=rating):
                self._view.show_rating(message_id, position, rating)
            case MemoryRemoved(memory_id=memory_id):
                self._view.show_forgotten(memory_id, forgotten=True)
            case MemoryAdded(memory=memory) | MemoryChanged(memory=memory):
                self._view.show_forgotten(memory.id, forgotten=False)
            case DocumentAdded() | DocumentChanged() | DocumentsChanged() | DocumentsRemoved():
                if not self._documents_timer.isActive():
                    self._documents_timer.start()
            case TurnFinished(conversation_id=conversation_id):
                if conversation_id == self._conversation.id:
                    self._refresh_prompt()
            case EverythingDeleted():
                for draft in self._drafts.values():
                    for one in draft.pictures:
                        self._taker.let_go(one)
                self._drafts.clear()
                self._composer.tray.let_go()
            case _:
                pass

    def _take_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._header.set_learning(settings.learning)
        self._greeting.set_learning(settings.learning)

    def _say_what_is_waited_for(self) -> None:
        self._view.set_waiting_words(self._waiting_words())

    def _waiting_words(self) -> str:
        if self._client.phase is CorePhase.RESTARTED:
            return self.tr("Waiting for the core to start again…")
        if self._client.phase is not CorePhase.READY:
            return self.tr("Waiting for the core to start…")
        match self._model_state.phase:
            case ModelPhase.NONE if self._download is not None and self._download.total_bytes:
                share = str(round(100 * self._download.done_bytes / self._download.total_bytes))
                return self.tr("Queued: the model is being downloaded, %1 %").replace("%1", share)
            case ModelPhase.NONE:
                return self.tr("Queued: there is no model yet")
            case ModelPhase.RESTING:
                return self.tr("Queued: the model is being loaded again")
            case ModelPhase.LOADING:
                share = str(round(100 * self._model_state.progress))
                return self.tr("Queued: the model is loading, %1 %").replace("%1", share)
            case ModelPhase.FAILED:
                return self.tr("Queued: the model couldn't be loaded")
            case _ if self.attachments.for_message():
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

    # --- what is shown ----------------------------------------------------------------------------------------

    def _show_record(self) -> None:
        record = self._conversation.record
        self._header.set_title(record.title if record is not None else "")
        self._header.set_functions(record.functions if record is not None else None, stored=record is not None)
        self._header.set_mode(self._mode, stored=self._conversation.id is not None)
        self._greeting.set_mode(self._mode)
        self._show_project()
        self._show_scope()
        self._header.set_persona(self._persona)
        self._greeting.set_persona(self._persona)
        self._composer.address("Rememora" if self._persona is None else _short_name(self._persona))
        self._say_other_model()

    def _show_project(self) -> None:
        record = self._conversation.record
        self._header.set_project(self._conversation.new_project if record is None else record.project_id)

    @property
    def _mode(self) -> ConversationMode:
        """What is shown has to do with memory."""
        record = self._conversation.record
        return self._conversation.new_mode if record is None else record.mode

    @property
    def _scope(self) -> DocumentScope:
        """Which documents what is shown is answered from."""
        record = self._conversation.record
        return self._conversation.new_documents if record is None else record.documents

    def _show_scope(self) -> None:
        there = self._library.there or not self.attachments.isHidden() or self._scope != DocumentScope()
        self._header.set_documents(self._scope, shown=there)

    def _set_scope(self, scope: DocumentScope) -> None:
        record = self._conversation.record
        if record is not None:
            self._conversation.ask(SetDocumentScope(conversation_id=record.id, scope=scope))
        elif self._conversation.id is None:
            self._conversation.new_documents = scope
        self._show_scope()

    def _choose_documents(self) -> None:
        dialog = ScopeDialog(self._client, self._style, self._scope, self)
        dialog.accepted.connect(lambda: self._set_scope(dialog.scope))
        dialog.open()

    def _tell_unread(self, document: Document) -> None:
        """Why a file of this conversation couldn't be read."""
        if document.problem is not None:
            again = (self.tr("Try again"), lambda: self._documents.read_again((document,)))
            self._notices.add(document.problem, [again])

    def _set_project(self, edit: ConversationEdit) -> None:
        record = self._conversation.record
        if record is not None:
            self._conversation.ask(ChangeConversations(conversation_ids=(record.id,), edit=edit))
        elif self._conversation.id is None and not isinstance(edit.project_id, UnsetType):
            self._conversation.new_project = edit.project_id
        self._show_project()

    @property
    def _persona(self) -> Persona | None:
        """Who answers in what is shown; None: the default persona."""
        record = self._conversation.record
        return self._conversation.new_persona if record is None else self._personas.find(record.persona_id)

    def _set_persona(self, persona: Persona | None) -> None:
        record = self._conversation.record
        if record is not None:
            chosen = None if persona is None else persona.id
            self._conversation.ask(SetPersona(conversation_id=record.id, persona_id=chosen))
        else:
            self._conversation.begin_with(persona)

    def _on_personas(self) -> None:
        new = self._conversation.new_persona
        if new is not None and self._personas.find(new.id) != new:
            self._conversation.begin_with(self._personas.find(new.id))
        self._show_record()

    def _say_other_model(self) -> None:
        """What the next message will have loaded, if the persona has a model of its own."""
        persona, words = self._persona, ""
        models = self._catalog.models if self._catalog is not None else ()
        if persona is not None and persona.model is not None:
            known = next((model for model in models if persona.model in (model.id, model.path)), None)
            name = known.name if known is not None else persona.model
            if name != self._model_state.name:
                words = self.tr(
                    "%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere."
                )
                words = words.replace("%1", _short_name(persona)).replace("%2", name)
        self._other_model.setText(words)
        self._other_model.setVisible(bool(words))

    @property
    def other_model_words(self) -> str:
        return self._other_model.text()

    def _set_functions(self, functions: bool | None) -> None:
        record = self._conversation.record
        # What holds until the core has taken it.
        self._show_record()
        if record is not None:
            self._conversation.ask(SetFunctions(conversation_id=record.id, functions=functions))

    def _set_mode(self, mode: ConversationMode) -> None:
        record = self._conversation.record
        if self._conversation.id is None:
            self._conversation.new_mode = mode
            if mode is ConversationMode.NO_TRACE:
                self._conversation.new_project = None
                if self.attachments.held:
                    self.attachments.let_go()
                    self._refuse_files()
        elif record is not None:
            learns = mode is ConversationMode.NORMAL
            self._conversation.ask(SetLearns(conversation_id=record.id, learns=learns))
        self._show_record()

    def _keep(self) -> None:
        record = self._conversation.record
        if record is None:
            return

        def answered(reply: Reply) -> None:
            if isinstance(reply, ConversationKept):
                self.show_conversation(reply.conversation.id)
                self.toast_requested.emit(Toast(self.tr("The conversation is kept")))
            elif isinstance(reply, Failed):
                self._notices.add(reply.problem)

        self._client.ask(KeepConversation(conversation_id=record.id), answered)

    def _on_opened(self, reached: MessageId | None) -> None:
        self._refresh()
        place, self._place_wanted = self._place_wanted, None
        if place is not None and self._conversation.model.row_of(place[0]) is not None:
            self._view.to_message(*place)
        elif reached is not None and self._conversation.model.row_of(reached) is not None:
            self._view.to_message(reached)

    def _offer_models(self) -> None:
        """What was written while there is no model waits for one: say where to get it."""
        queued = any(message.status is MessageStatus.QUEUED for message in self._conversation.model.messages)
        if queued and self._model_state.phase is ModelPhase.NONE and self._download is None:
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

    # --- tools ------------------------------------------------------------------------------------------------

    @property
    def asks(self) -> bool:
        """The conversation that is shown waits for the user's word about a tool."""
        return self._conversation.id in self.calls.waiting

    def go_to_question(self) -> None:
        """Bring what is asked here into sight, and the keyboard to it."""
        for message in reversed(self._conversation.model.messages):
            row = self._view.row_of(message.id)
            if isinstance(row, ReplyWidget) and row.calls is not None and row.calls.card is not None:
                if message is self._conversation.model.messages[-1]:
                    self._view.to_bottom()
                else:
                    self._view.to_message(message.id)
                row.calls.card.take_focus()
                return

    def _on_inserted(self, _: QModelIndex, first: int, last: int) -> None:
        rows = self._conversation.model.rows[first : last + 1]
        # Of a reply that begins now, each call is told.
        self._want_calls(row.message for row in rows if isinstance(row, Entry) and row.message.status not in WRITING)

    def _want_calls(self, messages: Iterable[Message]) -> None:
        where = self._conversation.model.conversation_id
        replies = [one.id for one in messages if one.role is Role.ASSISTANT and one.id != NOT_STORED]
        if where is not None:
            self.calls.want(where, replies)

    def _stop(self) -> None:
        # What is heard ends first: what is written can be read on.
        if not self.aloud.stop():
            self._conversation.stop(asking=self.asks)

    # --- what changes -----------------------------------------------------------------------------------------

    def _on_changed(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int]) -> None:
        # With each token all messages would be looked through.
        if list(roles) != [TranscriptModel.Roles.TEXT]:
            self._refresh()
            self._say_what_is_waited_for()

    def _refresh(self) -> None:
        self._offer_models()
        model = self._conversation.model
        self._composer.set_writing(model.writing is not None or self.asks)
        stats = self._stats()
        self._header.set_stats(stats)
        if stats is None:
            self._header.usage_button.setChecked(False)
        if model.rowCount() or self._conversation.id is not None:
            self._middle.setCurrentWidget(self._view)
        elif self._welcome is not None and self._model_state.phase is ModelPhase.NONE:
            self._middle.setCurrentWidget(self._welcome)
        else:
            self._middle.setCurrentWidget(self._greeting)

    def _centred(self, widget: QWidget, below: int = Space.PAGE) -> QWidget:
        """A widget in the column the transcript has too."""
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(Space.PAGE, 0, Space.PAGE, below)
        row.addStretch(1)
        row.addWidget(widget, 1000)
        row.addStretch(1)
        widget.setMaximumWidth(self._style.px(Space.COLUMN_WIDTH))
        self._columns.append(widget)
        return room

    def _fit_columns(self) -> None:
        for widget in self._columns:
            widget.setMaximumWidth(self._style.px(Space.COLUMN_WIDTH))

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
        self._place_prompt()
        self._composer.field.set_tallest(round(event.size().height() * 0.4))


def _short_name(persona: Persona) -> str:
    """Its name, shortened to what fits into a line of words."""
    name = visible_text(persona.name)
    return name if len(name) <= _NAME_CHARS else name[:_NAME_CHARS].rstrip() + "…"
