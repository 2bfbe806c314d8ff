"""What is being written and isn't sent, by conversation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from app.chat.composer import Composer, Draft
from app.chat.conversation import OpenConversation
from app.core_client import CoreClient
from app.listening.talking import Talking
from app.pictures.taking import Enclosed, PictureTaker
from app.widgets.notice import NoticeStack
from core.protocol import EverythingDeleted
from core.records import FIRST_NO_TRACE_ID, ConversationId, ConversationMode, Picture, Problem

# The later one leaves less behind.
_MODES = (ConversationMode.NORMAL, ConversationMode.READ_ONLY, ConversationMode.NO_TRACE)


class Drafts(QObject):
    """Keeps those of the conversations that aren't shown; the one of the conversation shown is in the composer."""

    def __init__(
        self,
        client: CoreClient,
        conversation: OpenConversation,
        composer: Composer,
        talking: Talking,
        taker: PictureTaker,
        notices: NoticeStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._composer = composer
        self._talking = talking
        self._taker = taker
        self._notices = notices
        self._kept: dict[ConversationId | None, Draft] = {}
        self._mode = ConversationMode.NORMAL  # that what is kept for a new conversation was written in
        conversation.shown.connect(self._restore_mode)
        conversation.refused.connect(self._put_back)
        client.event.connect(self._hear)

    @property
    def all(self) -> dict[ConversationId | None, Draft]:
        """By conversation. Not what is to leave no trace."""
        drafts = {**self._kept, self._conversation.id: self._composer.draft}
        if self._conversation.mode is ConversationMode.NO_TRACE:
            del drafts[self._conversation.id]
        if self._mode is ConversationMode.NO_TRACE and self._conversation.id is not None:
            drafts.pop(None, None)
        return {
            where: draft
            for where, draft in drafts.items()
            if (draft.whole or draft.pictures) and (where is None or where < FIRST_NO_TRACE_ID)
        }

    def take(
        self,
        drafts: Mapping[ConversationId | None, Draft],
        pictures: Mapping[ConversationId | None, Sequence[Picture]],
    ) -> None:
        """Those of a page that was there before this one.

        Args:
            pictures: of these, which the core has taken again.
        """
        for where, draft in drafts.items():
            back = tuple(self._taker.back(one) for one in pictures.get(where, ()))
            self._kept[where] = Draft(draft.text, draft.pasted, (*draft.pictures, *back))
        self._composer.set_draft(self._kept.pop(self._conversation.id, self._composer.draft))

    def take_over(self, before: Drafts) -> None:
        """Those of a page that goes, and that showed the same conversation."""
        for where, draft in {**before._kept, self._conversation.id: before._composer.draft}.items():
            pictures = tuple(self._taker.again(one) for one in draft.pictures)
            self._kept[where] = Draft(draft.text, draft.pasted, pictures)
        self._composer.set_draft(self._kept.pop(self._conversation.id))
        self._mode = before._mode
        if self._conversation.id is None:
            self._conversation.new_mode = before._conversation.new_mode
            self._conversation.record_changed.emit()

    def swap(self, conversation_id: ConversationId | None) -> None:
        """Another conversation is about to be shown."""
        self._talking.leave()
        draft = self._composer.draft
        if self._conversation.id is None:
            self._mode = self._conversation.mode if draft.whole or draft.pictures else ConversationMode.NORMAL
        self._kept[self._conversation.id] = draft
        self._composer.set_draft(self._kept.pop(conversation_id, Draft()))

    def _restore_mode(self, conversation_id: ConversationId | None) -> None:
        """What was written to leave no trace is still to leave none."""
        if conversation_id is None and self._mode is not ConversationMode.NORMAL:
            self._conversation.new_mode, self._mode = self._mode, ConversationMode.NORMAL

    def _put_back(
        self,
        where: ConversationId | None,
        text: str,
        problem: Problem,
        pictures: tuple[Enclosed, ...],
        mode: ConversationMode,
    ) -> None:
        if where == self._conversation.id:
            self._composer.put_back(text, pictures)
            if where is None:
                self._conversation.new_mode = _stricter(mode, self._conversation.new_mode)
                self._conversation.record_changed.emit()
        else:
            if where is None:
                self._mode = _stricter(mode, self._mode)
            draft = self._kept.get(where, Draft())
            written = "\n\n".join(part for part in (text, draft.text) if part)
            self._kept[where] = Draft(written, draft.pasted, (*pictures, *draft.pictures))
        self._notices.add(problem)

    def _hear(self, event: object) -> None:
        if isinstance(event, EverythingDeleted):
            for draft in self._kept.values():
                for one in draft.pictures:
                    self._taker.let_go(one)
            self._kept.clear()
            self._mode = ConversationMode.NORMAL
            self._composer.tray.let_go()


def _stricter(one: ConversationMode, other: ConversationMode) -> ConversationMode:
    """Of two drafts that become one."""
    return max(one, other, key=_MODES.index)
