"""The panel with what the model sees, beside the transcript or in its place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.chat.conversation import OpenConversation
from app.chat.header import ChatHeader
from app.chat.prompt_panel import PromptPanel
from app.core_client import CoreClient
from app.style import Style
from app.widgets.side_panel import fit_side_panel
from core.protocol import Event, TurnFinished
from core.records import TurnStats

# Narrower than this the panel takes the place of the transcript.
_NARROW_PX = 760


class PromptSide(QObject):
    """Joins the panel with the header's count of tokens.

    Signals:
        closed: the keyboard has to go elsewhere.

    Attributes:
        panel: what the model sees.
        left: what the panel stands beside.
    """

    closed = Signal()

    def __init__(
        self, client: CoreClient, style: Style, conversation: OpenConversation, header: ChatHeader, page: QWidget
    ) -> None:
        super().__init__(page)
        self._style = style
        self._conversation = conversation
        self._header = header
        self._page = page
        self.left = QWidget()
        self.panel = PromptPanel(client, style)
        self.panel.hide()
        self.panel.closed.connect(lambda: header.usage_button.setChecked(False))
        header.prompt_wanted.connect(self._show)
        conversation.shown.connect(self._refresh)
        conversation.followed.connect(self._refresh)
        client.event.connect(self._hear)

    def show_stats(self) -> None:
        """Of the turns that are in the model now."""
        stats = self._stats()
        self._header.set_stats(stats)
        if stats is None:
            self._header.usage_button.setChecked(False)

    def place(self) -> None:
        """Beside the transcript, or in its place where there is no room for both."""
        narrow = self._page.width() < self._style.px(_NARROW_PX)
        self.left.setVisible(not (narrow and not self.panel.isHidden()))
        fit_side_panel(self._style, self.panel, narrow=narrow)

    def _show(self, wanted: bool) -> None:
        self.panel.setVisible(wanted)
        self.place()
        if wanted:
            self._refresh()
        else:
            self.closed.emit()

    def _refresh(self) -> None:
        if not self.panel.isHidden():
            self.panel.show_prompt(self._conversation.id, self._stats())

    def _stats(self) -> TurnStats | None:
        """Of the last turn that has any."""
        counted = (message.stats for message in reversed(self._conversation.model.messages) if message.stats)
        return next((stats for stats in counted if stats.prompt_tokens), None)

    def _hear(self, event: Event) -> None:
        if isinstance(event, TurnFinished) and event.conversation_id == self._conversation.id:
            self._refresh()
