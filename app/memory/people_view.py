"""Whom and what memories speak of: a list, and a page for each person, place and thing."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.chat.dates import day_text
from app.chat.plain_text import one_line, visible_text
from app.core_client import CoreClient
from app.memory.kinds import entity_kind_words, entity_words, relation_words
from app.style import Space, Style, begin_at_side, set_margins
from app.widgets.buttons import Button
from app.widgets.empty_state import EmptyState
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from app.widgets.line_edit import LineEdit
from app.widgets.notice import NoticeStack
from app.widgets.page import Card, CentredColumn
from core.protocol import (
    EntitiesListed,
    EntityShown,
    Event,
    EverythingDeleted,
    Failed,
    ListEntities,
    MemoriesImported,
    MemoryAdded,
    MemoryChanged,
    MemoryRemoved,
    Reply,
    RequestId,
    ShowEntity,
)
from core.records import Entity, EntityId, EntityKind, Memory, SearchHit

_SETTLE_MS = 100

# In the list: those with the most memories. The field finds the others.
_MOST = 500
_ID_ROLE = Qt.ItemDataRole.UserRole + 1


class EntityList(QListWidget):
    """Signals:
    chosen: (EntityId)
    """

    chosen = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setAccessibleName(self.tr("People and things"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(False)
        self.currentItemChanged.connect(self._on_current)

    def show_entities(self, entities: Sequence[Entity], wanted: str) -> None:
        """List those whose name has `wanted` in it, by kind; the one that was chosen stays so."""
        chosen = self.chosen_id
        self.blockSignals(True)
        self.clear()
        shown = [one for one in entities if wanted.casefold() in entity_words(one).casefold()][:_MOST]
        for kind in EntityKind:
            of_kind = [one for one in shown if one.kind is kind]
            if not of_kind:
                continue
            heading = QListWidgetItem(entity_kind_words(kind), self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            for entity in of_kind:
                item = QListWidgetItem(entity_words(entity), self)
                item.setData(_ID_ROLE, entity.id)
                if entity.id == chosen:
                    self.setCurrentItem(item)
        self.blockSignals(False)

    @property
    def chosen_id(self) -> EntityId | None:
        item = self.currentItem()
        chosen: EntityId | None = None if item is None else item.data(_ID_ROLE)
        return chosen

    def choose(self, entity_id: EntityId) -> bool:
        """Make one current; False if it isn't listed."""
        for row in range(self.count()):
            if self.item(row).data(_ID_ROLE) == entity_id:
                self.setCurrentRow(row)
                return True
        return False

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID_ROLE) is not None:
            self.chosen.emit(item.data(_ID_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_id is not None:
            self.chosen.emit(self.chosen_id)
        else:
            super().keyPressEvent(event)


class PeopleView(QWidget):
    """The list, and what is known of the one that is chosen.

    Signals:
        memory_requested: (Memory) show it.
        message_requested: (ConversationId, MessageId) show where it is named.
    """

    memory_requested = Signal(object)
    message_requested = Signal(object, object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._entities: tuple[Entity, ...] = ()
        self._wanted: EntityId | None = None
        self.shown: Entity | None = None
        self._known: EntityShown | None = None
        self.notices = NoticeStack(style)
        self.field = LineEdit(self.tr("Find a name"))
        begin_at_side(self.field)
        self.field.setAccessibleName(self.tr("Find a name"))
        self.field.setClearButtonEnabled(True)
        self.list = EntityList(style)
        self.memory_cards: list[Button] = []
        self.hit_buttons: list[Button] = []
        self._page = CentredColumn(Space.PAGE)
        self._page.column.setContentsMargins(0, Space.M, 0, Space.XXL)
        self._page.column.setSpacing(Space.S)
        self.nobody = EmptyState(
            style,
            "memory",
            self.tr("Nobody yet"),
            self.tr("People, pets, places and things that your memories name show here, each with all that is known."),
        )
        side = QVBoxLayout()
        set_margins(side, Space.PAGE, Space.XS, 0, Space.M)
        side.setSpacing(Space.S)
        side.addWidget(self.field)
        side.addWidget(self.list, 1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side, 2)
        row.addWidget(self._page, 5)
        self._middle = QStackedWidget()
        self._middle.addWidget(both)
        self._middle.addWidget(self.nobody)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notices)
        whole.addWidget(self._middle, 1)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self.reload)
        self.field.textChanged.connect(lambda: self.list.show_entities(self._entities, self.field.text().strip()))
        self.list.chosen.connect(self._ask)
        self.setFocusProxy(self.list)
        client.event.connect(self._hear)

    def reload(self) -> None:
        """Ask for what is there now."""
        self._client.ask(ListEntities(), self._listed)

    def show_entity(self, entity_id: EntityId) -> None:
        """Show the page of one."""
        self._wanted = entity_id
        self.field.clear()
        self.reload()

    # --- the core ---------------------------------------------------------------------------------------------

    def _listed(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.notices.add(reply.problem)
            return
        if not isinstance(reply, EntitiesListed):
            return
        self._entities = reply.entities
        self._middle.setCurrentIndex(0 if self._entities else 1)
        self.list.show_entities(self._entities, self.field.text().strip())
        wanted, self._wanted = self._wanted, None
        if wanted is None and self.shown is not None:
            wanted = self.shown.id
        if wanted is not None and self.list.choose(wanted):
            self._ask(wanted)
        elif self._entities:
            self.list.choose(next(one for kind in EntityKind for one in self._entities if one.kind is kind).id)

    def _ask(self, entity_id: EntityId) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, EntityShown) and self.list.chosen_id == entity_id:
                known = msgspec.structs.replace(reply, request_id=RequestId(0))
                # Built anew it would flicker.
                if known != self._known:
                    self._known = known
                    self._show(reply)
            elif isinstance(reply, Failed) and reply.problem.code != "not_found":
                self.notices.add(reply.problem)

        self._client.ask(ShowEntity(entity_id=entity_id), answered)

    def _hear(self, event: Event) -> None:
        changed = MemoryAdded | MemoryChanged | MemoryRemoved | MemoriesImported | EverythingDeleted
        if isinstance(event, changed) and self.isVisible():
            self._timer.start()

    # --- one page ---------------------------------------------------------------------------------------------

    def _show(self, reply: EntityShown) -> None:
        entity, column = reply.entity, self._page.column
        place = self._page.verticalScrollBar().value() if self.shown and self.shown.id == entity.id else 0
        self.shown = entity
        clear_layout(column)
        self.memory_cards, self.hit_buttons = [], []
        relations = [relation_words(relation) for relation in entity.relations]
        name = entity.name or (relations[0] if relations else "")
        column.addWidget(Label(visible_text(name), "display", wrap=True))
        told = [*(relations if entity.name else relations[1:]), *reply.phrases] or [entity_kind_words(entity.kind)]
        self.summary = Label(" · ".join(visible_text(part) for part in told), "soft", wrap=True)
        column.addWidget(self.summary)
        holding = [memory for memory in reply.memories if memory.valid_until is None]
        past = [memory for memory in reply.memories if memory.valid_until is not None]
        self._memories(self.tr("What is known"), holding)
        self._memories(self.tr("What was true before"), past)
        if reply.hits:
            column.addSpacing(Space.S)
            column.addWidget(Label(self.tr("Conversations that name it"), "section"))
            for hit in reply.hits:
                column.addWidget(self._hit(hit))
        self._page.verticalScrollBar().setValue(place)

    def _memories(self, title: str, memories: Sequence[Memory]) -> None:
        if not memories:
            return
        self._page.column.addSpacing(Space.S)
        self._page.column.addWidget(Label(title, "section"))
        for memory in memories:
            card = Card()
            card.column.setSpacing(Space.XS)
            card.column.addWidget(Label(visible_text(memory.text), wrap=True))
            row = QHBoxLayout()
            since = self.tr("since %1").replace("%1", day_text(memory.valid_from))
            if memory.valid_until is not None:
                until = self.tr("until %1").replace("%1", day_text(memory.valid_until))
                since = f"{since} · {until}"
            row.addWidget(Label(since, "note", wrap=True), 1)
            show = Button(self.tr("Show"), "action")
            show.setAccessibleName(f"{show.text()}: {memory.text}")
            show.clicked.connect(lambda _=False, memory=memory: self.memory_requested.emit(memory))
            self.memory_cards.append(show)
            row.addWidget(show)
            card.column.addLayout(row)
            self._page.column.addWidget(card)

    def _hit(self, hit: SearchHit) -> Card:
        card = Card()
        card.column.setSpacing(Space.XS)
        snippet = hit.snippet.replace("\x02", "").replace("\x03", "")  # the marks around what was found
        card.column.addWidget(Label(one_line(snippet), "soft", wrap=True))
        row = QHBoxLayout()
        when = day_text(hit.conversation.updated_at)
        row.addWidget(Label(f"{one_line(hit.conversation.title)} · {when}", "note", wrap=True), 1)
        show = Button(self.tr("Open"), "action")
        show.setAccessibleName(f"{show.text()}: {hit.conversation.title}")
        show.clicked.connect(lambda: self.message_requested.emit(hit.conversation.id, hit.message_id))
        self.hit_buttons.append(show)
        row.addWidget(show)
        card.column.addLayout(row)
        return card

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
