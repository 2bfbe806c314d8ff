"""What the chat page is made of: what is seen, and what joins that with the core."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.audio.chat_reading import ChatReading
from app.audio.microphone import Microphone
from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import Speaker
from app.chat.composer import Composer
from app.chat.conversation import OpenConversation
from app.chat.drafts import Drafts
from app.chat.greeting import Greeting
from app.chat.header import ChatHeader
from app.chat.message_actions import MessageActions
from app.chat.options import ConversationOptions
from app.chat.places import Places
from app.chat.prompt_side import PromptSide
from app.chat.readiness import Readiness
from app.chat.row import RowActions
from app.chat.transcript_view import TranscriptView
from app.core_client import CoreClient
from app.documents.chat_documents import ChatDocuments
from app.errands.starter import ErrandStarter
from app.listening.chat_talking import ChatTalking
from app.models.catalog import ModelCatalog
from app.personas.known import KnownPersonas
from app.pictures.chat_pictures import ChatPictures
from app.pictures.known import KnownPictures
from app.pictures.taking import PictureTaker
from app.projects.project_list import ProjectList
from app.style import Style
from app.tasks.chat_tasks import ChatTasks
from app.tasks.starter import TaskStarter
from app.tools.calls import ToolCalls
from app.tools.chat_calls import ChatCalls
from app.tools.known import KnownTools
from app.widgets.notice import NoticeStack


class ChatParts(QObject):
    """Builds them, and connects those that concern each other.

    Args:
        page: dialogs stand above it.
    """

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        page: QWidget,
        *,
        personas: KnownPersonas | None,
        catalog: ModelCatalog | None,
        tasks: TaskStarter | None,
        errands: ErrandStarter | None,
        tools: KnownTools | None,
        microphone: Microphone | None,
        reading: ReadingAloud | None,
        taker: PictureTaker | None,
    ) -> None:
        super().__init__(page)
        taker = taker or PictureTaker(client, KnownPictures(client, page), page)
        reading = reading or ReadingAloud(client, Speaker(page), page)
        self.personas = personas or KnownPersonas(client, page)
        self.calls = ToolCalls(client, page)
        self.actions = RowActions(self.personas, self.calls, tools or KnownTools(client, page), taker, page)
        # What is seen.
        self.conversation = OpenConversation(client, page)
        self.header = ChatHeader(style, ProjectList(client, page), self.personas)
        self.view = TranscriptView(self.conversation.model, style, self.actions)
        self.greeting = Greeting(style, self.personas, lambda: client.route)
        self.notices = NoticeStack(style)
        self.composer = Composer(style, taker)
        # What joins it.
        seen = self.conversation, self.view
        typed = self.conversation, self.composer
        self.speech = ChatTalking(client, style, self.composer, microphone, self.notices, page)
        self.aloud = ChatReading(client, style, reading, *seen, self.notices, page)
        self.drafts = Drafts(client, *typed, self.speech.talking, taker, self.notices, page)
        self.places = Places(client, style, *seen, self.actions, self.drafts, self.notices, page)
        self.questions = ChatCalls(self.calls, *seen, page)
        self.documents = ChatDocuments(client, style, *typed, self.header, self.notices, page)
        self.pictures = ChatPictures(style, taker, *typed, self.actions, self.notices, page)
        self.tasks = ChatTasks(client, style, *typed, self.actions, tasks, errands, page)
        self.options = ConversationOptions(client, *typed, self.header, self.greeting, self.personas, catalog, page)
        self.readiness = Readiness(client, *typed, self.view, self.documents, self.notices, page)
        self.messages = MessageActions(client, style, *seen, self.actions, self.personas, self.notices, page)
        self.prompt = PromptSide(client, style, self.conversation, self.header, page)
        self.speech.join(self.aloud, self.conversation, self.questions)
        self._connect()

    def _connect(self) -> None:
        conversation, composer, focus = self.conversation, self.composer, self.composer.field.setFocus
        for failing in (conversation.failed, self.options.failed, self.calls.failed):
            failing.connect(self.notices.add)
        # What had the keyboard is gone.
        for gone in (self.calls.answered, self.places.left, self.messages.edited, self.prompt.closed):
            gone.connect(focus)
        self.view.older_wanted.connect(conversation.list_older)
        self.options.no_trace_begun.connect(self.documents.leave_no_trace)
        self.documents.changed.connect(self.view.documents_changed)
        self.pictures.message_requested.connect(self.places.show_message)
        self.messages.message_requested.connect(self.places.show_message)
        self.actions.message_requested.connect(self.places.show_message)
        self.actions.read_aloud.connect(self.aloud.toggle)
        self.header.share_wanted.connect(lambda: self.messages.share(None))
        composer.edit_last.connect(self.messages.edit_last)
