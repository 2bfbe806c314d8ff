"""Questions of tools that wait somewhere: that there is one, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.sidebar.sidebar import PageName
from app.style import isolated
from app.tools.words import title_text
from app.widgets.toast import Toast
from app.window.part import WindowPart
from core.records import ToolCall

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Asking(WindowPart):
    """Between the conversations and errands that ask, and whoever may be elsewhere."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        calls, conversations = window.chat.calls, window.sidebar.list.conversations
        calls.asked.connect(self._on_asked)
        calls.waiting_changed.connect(lambda: conversations.set_waiting(calls.waiting))

    def go_to_question(self) -> None:
        """That of the errand or in the conversation that is open, else the next one that waits."""
        window = self._window
        waiting = window.chat.calls.waiting
        errands = window.tasks.errands
        asking = errands.asking
        if asking and (window.page is PageName.TASKS or not waiting):
            if errands.shown not in asking:
                window.tasks.show_errand(asking[0])
            window.show_page(PageName.TASKS)
            errands.view.go_to_question()
        elif window.conversation not in waiting and waiting:
            window.show_conversation(min(waiting))
        else:
            window.show_page(PageName.CHAT)
            window.chat.go_to_question()

    def _on_asked(self, call: ToolCall) -> None:
        """Where the question can't be seen, say that there is one."""
        window = self._window
        if not window.isActiveWindow():
            QApplication.alert(window)
        if window.page is PageName.CHAT and window.conversation == call.conversation_id:
            return
        known = window.sidebar.list.conversations.conversation(call.conversation_id)
        where = known.title if known is not None and known.title else self.tr("A conversation")
        words = self.tr("“%1” waits for your answer: %2").replace("%1", isolated(where))
        words = words.replace("%2", isolated(title_text(call)))
        window.show_toast(Toast(words, self.tr("Show"), lambda: self._show(call)))

    def _show(self, call: ToolCall) -> None:
        if self._window.conversation == call.conversation_id:
            self._window.show_page(PageName.CHAT)
            self._window.chat.go_to_question()
        else:
            self._window.show_message(call.conversation_id, call.reply_id)
