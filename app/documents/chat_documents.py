"""Documents on the chat page: files of the conversation that is shown, and which documents it is answered from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.chat.composer import Composer
from app.chat.conversation import OpenConversation
from app.chat.header import ChatHeader
from app.core_client import CoreClient
from app.documents.actions import DocumentActions
from app.documents.attachments import Attachments
from app.documents.library import DocumentLibrary
from app.documents.scope import ScopeDialog
from app.documents.words import unheard
from app.elsewhere.files import dropped_problem
from app.listening.words import fetch_words
from app.style import Style
from app.widgets.notice import NoticeStack
from core.protocol import DocumentAdded, DocumentChanged, DocumentsChanged, DocumentsRemoved, Event, SetDocumentScope
from core.records import ConversationMode, Document, DocumentScope, Problem

# From a change of documents to looking again at what replies cite.
_DOCUMENTS_MS = 500


class ChatDocuments(QObject):
    """Joins header, attachments and composer with the conversation.

    Signals:
        changed: what replies cite may have.
        speech_models_wanted: where models for speech are fetched.
        toast_requested: (Toast)

    Attributes:
        attachments: the conversation's own.
    """

    changed = Signal()
    speech_models_wanted = Signal()
    toast_requested = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        conversation: OpenConversation,
        composer: Composer,
        header: ChatHeader,
        notices: NoticeStack,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._client = client
        self._style = style
        self._conversation = conversation
        self._header = header
        self._composer = composer
        self._notices = notices
        self._page = page
        self._library = DocumentLibrary(client, self)
        self._actions = DocumentActions(client, page)
        self.attachments = Attachments(client, style, self._actions)
        # While folders are read, one change follows the other.
        self._timer = QTimer(self, singleShot=True, interval=_DOCUMENTS_MS)
        self._timer.timeout.connect(self.changed)
        conversation.shown.connect(self.attachments.show_conversation)
        conversation.attachments_refused.connect(self.attachments.put_back)
        conversation.record_changed.connect(self._show_scope)
        self.attachments.troubled.connect(self._tell_unread)
        self.attachments.changed.connect(self._show_scope)
        self._library.changed.connect(self._show_scope)
        header.scope_button.scope_chosen.connect(self._set_scope)
        header.scope_button.some_wanted.connect(self._choose_documents)
        self._actions.toast_requested.connect(self.toast_requested)
        self._actions.failed.connect(notices.add)
        composer.attach_wanted.connect(self.choose_files)
        attach = QShortcut(QKeySequence(QKeySequence.StandardKey.Open), page)
        attach.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        attach.activated.connect(self.choose_files)
        client.event.connect(self._hear)

    # --- files ------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files that are to belong to the conversation shown."""
        self._actions.ask_files(self.attach)

    def attach(self, paths: Sequence[str]) -> None:
        """Files and folders that are to belong to the conversation shown."""
        if self._conversation.mode is ConversationMode.NO_TRACE:
            self._refuse_files()
        else:
            self.attachments.add(paths)
        self._composer.field.setFocus()

    def take_dropped(self, paths: Sequence[str]) -> None:
        """As in `attach`, of this computer: a core on another one can't read them."""
        if self._client.route.elsewhere:
            self._notices.add(dropped_problem(self._client.route))
        else:
            self.attach(paths)

    def leave_no_trace(self) -> None:
        """The next message is to leave none: files that were to go with it would."""
        if self.attachments.held:
            self.attachments.let_go()
            self._refuse_files()

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

    def _tell_unread(self, document: Document) -> None:
        """Why a file of this conversation couldn't be read."""
        if document.problem is not None:
            again = (self.tr("Try again"), lambda: self._actions.read_again((document,)))
            fetch = (fetch_words(), self.speech_models_wanted.emit)
            self._notices.add(document.problem, [fetch, again] if unheard(document) else [again])

    # --- which documents --------------------------------------------------------------------------------------

    def ask_about(self, scope: DocumentScope) -> None:
        """Have the conversation that the next message begins answered from these."""
        self._conversation.new_documents = scope
        self._show_scope()

    @property
    def known(self) -> bool:
        """What the next message is answered from is known already."""
        return not self.attachments.for_message() and self._conversation.new_documents == DocumentScope()

    def _show_scope(self) -> None:
        scope = self._conversation.documents
        there = self._library.there or not self.attachments.isHidden() or scope != DocumentScope()
        self._header.set_documents(scope, shown=there)

    def _set_scope(self, scope: DocumentScope) -> None:
        record = self._conversation.record
        if record is not None:
            self._conversation.ask(SetDocumentScope(conversation_id=record.id, scope=scope))
        elif self._conversation.id is None:
            self._conversation.new_documents = scope
        self._show_scope()

    def _choose_documents(self) -> None:
        dialog = ScopeDialog(self._client, self._style, self._conversation.documents, self._page)
        dialog.accepted.connect(lambda: self._set_scope(dialog.scope))
        dialog.open()

    def _hear(self, event: Event) -> None:
        changed = isinstance(event, DocumentAdded | DocumentChanged | DocumentsChanged | DocumentsRemoved)
        if changed and not self._timer.isActive():
            self._timer.start()
