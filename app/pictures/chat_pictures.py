"""Pictures on the chat page: taken into the message that is being written, and looked at closer."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.chat.composer import Composer
from app.chat.conversation import OpenConversation
from app.chat.row import RowActions
from app.chat.transcript_model import Entry
from app.pictures.adding import PictureAdding
from app.pictures.conversation_pictures import list_all
from app.pictures.seen import Seen
from app.pictures.sources import Source
from app.pictures.taking import Enclosed, PictureTaker
from app.pictures.viewer import PictureViewer
from app.style import Style
from app.widgets.notice import NoticeStack
from core.records import MessageId, PictureId


class ChatPictures(QObject):
    """Joins composer and transcript with the viewer.

    Signals:
        message_requested: (ConversationId, MessageId)

    Attributes:
        adding: by a file dialog, and from the screen.
    """

    message_requested = Signal(object, object)

    def __init__(
        self,
        style: Style,
        taker: PictureTaker,
        conversation: OpenConversation,
        composer: Composer,
        actions: RowActions,
        notices: NoticeStack,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._style = style
        self._taker = taker
        self._conversation = conversation
        self._composer = composer
        self._page = page
        self.adding = PictureAdding(style, page)
        composer.pictures_wanted.connect(self.adding.choose)
        composer.screen_wanted.connect(self.adding.screen.start)
        composer.tray.view_wanted.connect(self._view)
        composer.tray.failed.connect(notices.add)
        self.adding.added.connect(self.add)
        self.adding.failed.connect(notices.add)
        actions.picture_wanted.connect(self._view_one)
        actions.pictures_wanted.connect(self._view)
        actions.pictures_failed.connect(notices.add)
        conversation.taken.connect(self._on_sent)

    def add(self, sources: Sequence[Source]) -> None:
        """Have pictures go with the message that is being written."""
        self._composer.add_pictures(sources)

    def _view_one(self, message_id: MessageId | None, picture_id: PictureId) -> None:
        """Look at a picture of a message closer, and from it at the others of the conversation."""
        seen = [
            Seen(picture, row.message.id if isinstance(row, Entry) else None)
            for row in self._conversation.model.rows
            for picture in (row.message.pictures if isinstance(row, Entry) else row.pictures)
        ]
        places = [(one.message_id, one.picture.id) for one in seen]
        if (message_id, picture_id) not in places:
            return
        viewer = self._view(seen, places.index((message_id, picture_id)))
        if self._conversation.id is None or not self._conversation.has_older:
            return
        unsent = [one for one in seen if one.message_id is None]

        def listed(all_of_them: list[Seen]) -> None:
            if shiboken6.isValid(viewer):
                viewer.show_all([*all_of_them, *unsent])

        list_all(self._taker.known.client, self._conversation.id, listed)

    def _view(self, seen: Sequence[Seen], at: int) -> PictureViewer:
        viewer = PictureViewer(self._taker.known, self._style, seen, at, self._page.window())
        viewer.message_requested.connect(self.message_requested)
        return viewer

    def _on_sent(self, enclosed: Sequence[Enclosed]) -> None:
        for one in enclosed:
            self._taker.sent(one)
