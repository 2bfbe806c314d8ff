"""Tasks on the chat page: from `/` in the composer, and from the menus of what is written."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from app.chat.composer import Composer
from app.chat.conversation import OpenConversation
from app.chat.row import RowActions
from app.core_client import CoreClient
from app.errands.starter import ErrandStarter
from app.prompts.dialog import PromptsDialog
from app.prompts.library import PromptLibrary
from app.prompts.menu import PromptMenu
from app.prompts.slash import SlashPrompts
from app.style import Style
from app.tasks.kinds import Kind
from app.tasks.menus import fill_task_menu, refuse_tasks
from app.tasks.sources import TaskSource
from app.tasks.starter import TaskStarter
from core.records import MAX_GOAL_CHARS, ConversationMode, TaskTemplate


class ChatTasks(QObject):
    """Joins composer and transcript with tasks, errands and saved prompts."""

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        conversation: OpenConversation,
        composer: Composer,
        actions: RowActions,
        tasks: TaskStarter | None,
        errands: ErrandStarter | None,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._client = client
        self._style = style
        self._conversation = conversation
        self._composer = composer
        self._tasks = tasks
        self._errands = errands
        self._page = page
        self._prompts = PromptLibrary(client, self)
        menu = PromptMenu(style, page)
        self._slash = SlashPrompts(composer, menu, self._prompts, style, self._offered, errands=errands is not None)
        self._slash.edit_requested.connect(self.edit_prompts)
        self._slash.task_wanted.connect(self._begin)
        self._slash.template_wanted.connect(self._begin_template)
        self._slash.errand_wanted.connect(lambda: self._begin_errand(composer.draft.whole))
        actions.menu_wanted.connect(self._fill_menu)
        composer.field.menu_wanted.connect(
            lambda menu, selected: self._fill_menu(menu, selected or composer.draft.whole)
        )

    def edit_prompts(self) -> None:
        """Show the prompt library, to be changed."""
        PromptsDialog(self._client, self._prompts, self._style, self._page).open()

    def _offered(self) -> TaskStarter | None:
        """Not where nothing is to be left: a task is kept with its text."""
        return None if self._conversation.mode is ConversationMode.NO_TRACE else self._tasks

    def _fill_menu(self, menu: QMenu, text: str) -> None:
        if self._tasks is None or not text.strip():
            return
        menu.addSeparator()
        if self._offered() is None:
            refuse_tasks(menu)
        else:
            if self._errands is not None:
                icon = self._style.icon("spark")
                menu.addAction(icon, self.tr("Do this for me…"), lambda: self._begin_errand(text))
            fill_task_menu(menu, self._tasks, TaskSource(text=text), self._page)

    def _begin_errand(self, goal: str) -> None:
        """Of a conversation that leaves no trace there is none."""
        if self._errands is not None and self._offered() is not None:
            self._errands.begin(goal[:MAX_GOAL_CHARS], self._page, conversation_id=self._conversation.id)

    def _begin(self, kind: Kind) -> None:
        if self._tasks is not None:
            self._tasks.begin(kind, TaskSource(text=self._composer.draft.whole), self._page)

    def _begin_template(self, template: TaskTemplate) -> None:
        if self._tasks is not None:
            self._tasks.begin_template(template, TaskSource(text=self._composer.draft.whole), self._page)
