"""Which conversations a memory may be recalled in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.style import Style
from app.widgets.buttons import Button
from app.widgets.menu import Menu
from core.protocol import ConversationsListed, ListConversations, Reply
from core.records import Conversation, ConversationId

# In the menu: those that are chosen, and so many of the newest.
_MOST = 25
_LONGEST = 48


class ScopeButton(Button):
    """A menu of conversations to tick; with none ticked, a memory may be recalled everywhere.

    Attributes:
        chosen: the ticked ones.
    """

    def __init__(
        self, client: CoreClient, style: Style, chosen: Sequence[ConversationId], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._client = client
        self.chosen = tuple(chosen)
        self._titles: dict[ConversationId, str] = {}
        self.set_icon(style, "chat")
        self.setMenu(Menu(self))
        self.menu().aboutToShow.connect(lambda: client.ask(ListConversations(), self._listed))
        self._say()
        if self.chosen:
            client.ask(ListConversations(), self._listed)

    def _listed(self, reply: Reply) -> None:
        if not isinstance(reply, ConversationsListed):
            return
        menu = self.menu()
        menu.clear()
        everywhere = menu.addAction(self.tr("In all conversations"))
        everywhere.setCheckable(True)
        everywhere.setChecked(not self.chosen)
        everywhere.triggered.connect(lambda: self._choose(()))
        menu.addSeparator()
        self._titles = {one.id: one_line(one.title) for one in reply.conversations}
        for conversation in self._offered(reply.conversations):
            title = self._titles[conversation.id]
            action = menu.addAction(title if len(title) <= _LONGEST else title[:_LONGEST] + "…")
            action.setCheckable(True)
            action.setChecked(conversation.id in self.chosen)
            action.triggered.connect(lambda ticked, one=conversation.id: self._tick(one, ticked))
        self._say()

    def _offered(self, conversations: Sequence[Conversation]) -> list[Conversation]:
        chosen = [one for one in conversations if one.id in self.chosen]
        return chosen + [one for one in conversations if one.id not in self.chosen][:_MOST]

    def _tick(self, conversation_id: ConversationId, ticked: bool) -> None:
        others = tuple(one for one in self.chosen if one != conversation_id)
        self._choose((*others, conversation_id) if ticked else others)

    def _choose(self, chosen: tuple[ConversationId, ...]) -> None:
        self.chosen = chosen
        self._say()

    def _say(self) -> None:
        if not self.chosen:
            words = self.tr("In all conversations")
        elif len(self.chosen) == 1 and self.chosen[0] in self._titles:
            title = self._titles[self.chosen[0]]
            title = title if len(title) <= _LONGEST // 2 else title[: _LONGEST // 2] + "…"
            words = self.tr("Only in “%1”").replace("%1", title)
        else:
            words = self.tr("Only in %n conversations", "", len(self.chosen))
        self.setText(words)
        self.setAccessibleName(f"{self.tr('Recalled')}: {words}")
