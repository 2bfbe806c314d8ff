"""All pictures that were ever shown, and the one that is looked for."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.documents.search_field import DocumentSearchField
from app.pictures.gallery_list import GalleryList
from app.pictures.gallery_model import GalleryModel
from app.pictures.known import KnownPictures
from app.pictures.seen import Seen
from app.pictures.viewer import PictureViewer
from app.style import Space, Style, set_margins
from app.widgets.empty_state import EmptyState
from app.widgets.notice import NoticeStack
from core.protocol import (
    ConversationRemoved,
    ConversationsRemoved,
    Event,
    EverythingDeleted,
    MessageAdded,
    MessageChanged,
    MessagesRemoved,
    SyncedIn,
)
from core.records import ConversationId, MessageId, ShownPicture

_SEARCH_DELAY_MS = 200
# Several changes come together.
_SETTLE_MS = 150

_CHANGES = (ConversationRemoved, ConversationsRemoved, MessagesRemoved, EverythingDeleted, SyncedIn)


class GalleryView(QWidget):
    """Signals:
    message_requested: (ConversationId, MessageId) show where one was shown.

    Attributes:
        field: where is written what is looked for.
        model, list
    """

    message_requested = Signal(object, object)

    def __init__(self, client: CoreClient, style: Style, known: KnownPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._known = known
        self._stale = True
        self._left = False
        self._following = False  # to where a picture was shown, from where one comes back to what was found
        self.notices = NoticeStack(style)
        self.field = DocumentSearchField(style, self.tr("Words in it, what was said, or when"))
        self.field.setAccessibleName(self.tr("Search pictures"))
        self.model = GalleryModel(client, self)
        self.list = GalleryList(self.model, style, known)
        self.loading = EmptyState(style, "picture", self.tr("Looking…"), "")
        self.empty = EmptyState(
            style,
            "picture",
            self.tr("No pictures yet"),
            self.tr(
                "Paste a picture into a message, drop it there, or take a part of the screen. Here you find it again: by the words in it, by what was said about it, and by when."
            ),
        )
        self.nothing = EmptyState(
            style, "search", self.tr("Nothing found"), self.tr("Try other words, or a time such as “last March”.")
        )
        self._middle = QStackedWidget()
        for page in (self.loading, self.list, self.empty, self.nothing):
            self._middle.addWidget(page)
        self._build()
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._search_timer.timeout.connect(self._search)
        self._settle_timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle_timer.timeout.connect(self._refresh)
        self.field.textChanged.connect(lambda: self._search_timer.start())
        self.field.returnPressed.connect(self._search)
        self.field.down_pressed.connect(self._go_to_list)
        self.model.listed.connect(self._show_state)
        self.model.failed.connect(self.notices.add)
        self.list.opened.connect(self._view)
        self.list.message_wanted.connect(lambda shown: self._show_message(shown.conversation_id, shown.message_id))
        self.list.again_wanted.connect(self.model.read_again)
        client.event.connect(self._hear)
        client.welcomed.connect(self._on_welcomed)
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.S)
        tools.addWidget(self.field, 1)
        tools.addStretch(2)
        frame = QHBoxLayout()
        set_margins(frame, Space.PAGE - Space.XS, 0, Space.XS, 0)
        frame.addWidget(self._middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addLayout(tools)
        column.addLayout(frame, 1)

    def focus_search(self) -> None:
        """Where one writes what is looked for."""
        self.field.setFocus()
        self.field.selectAll()

    # --- what is listed -----------------------------------------------------------------------------------------

    def _search(self) -> None:
        self._search_timer.stop()
        query = self.field.text().strip()
        if query != self.model.query:
            self.list.searching = bool(query)
            self.model.search(query)
            self.list.scrollToTop()

    def _refresh(self) -> None:
        """Hidden, it waits until it is looked at."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.model.reload()

    def _show_state(self) -> None:
        if self.model.pictures:
            page: QWidget = self.list
        elif not self.model.known:
            page = self.loading
        else:
            page = self.nothing if self.model.query else self.empty
        self._middle.setCurrentWidget(page)

    def _on_welcomed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _hear(self, event: Event) -> None:
        shown = isinstance(event, MessageAdded | MessageChanged) and bool(event.message.pictures)
        if shown or isinstance(event, _CHANGES):
            self._stale = True
            self._settle_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._left = not event.spontaneous() and not self._following
        self._following = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._left and self.field.text():
            self.field.clear()
            self._search()
        self._left = False
        if self._stale:
            self._refresh()

    def _show_message(self, conversation_id: ConversationId, message_id: MessageId) -> None:
        self._following = True
        self.message_requested.emit(conversation_id, message_id)

    # --- one of them --------------------------------------------------------------------------------------------

    def _go_to_list(self) -> None:
        if self.model.pictures:
            self.list.setFocus()
            if self.list.current is None:
                self.list.choose(self.model.pictures[0])

    def _view(self, shown: ShownPicture) -> None:
        pictures = self.model.pictures
        places = [(one.message_id, one.picture.id) for one in pictures]
        if (shown.message_id, shown.picture.id) not in places:
            return  # it went while its menu was open
        self.list.choose(shown)
        seen = [Seen(one.picture, one.message_id, one.conversation_id) for one in pictures]
        at = places.index((shown.message_id, shown.picture.id))
        viewer = PictureViewer(self._known, self._style, seen, at, self.window())
        viewer.message_requested.connect(self._show_message)
        viewer.closed.connect(lambda: self._choose_seen(pictures, viewer.at))

    def _choose_seen(self, pictures: list[ShownPicture], at: int) -> None:
        """The one that was looked at last is the current one."""
        self.list.choose(pictures[at])
