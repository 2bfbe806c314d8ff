"""The messages of one conversation as a Qt model. It changes only on what the core says, and on what was just sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.pictures.taking import Enclosed
from core.protocol import (
    Event,
    EverythingDeleted,
    MemoryAdded,
    MemoryChanged,
    MemoryRemoved,
    MessageAdded,
    MessageChanged,
    MessagesRemoved,
    PromptEvaluated,
    RequestId,
    StepTaken,
    TokensGenerated,
    TurnFinished,
)
from core.records import (
    ConversationId,
    ConversationMode,
    LearnedNote,
    Memory,
    MemoryId,
    Message,
    MessageId,
    MessageStatus,
    Persona,
    Picture,
    Role,
)

WRITING = (MessageStatus.QUEUED, MessageStatus.STREAMING)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message that was sent and that the core has not stored yet.

    Attributes:
        attachments: paths of files that went with it.
        enclosed: pictures that did.
        mode: of the conversation that it was to begin.
    """

    request_id: RequestId
    text: str
    attachments: tuple[str, ...] = ()
    enclosed: tuple[Enclosed, ...] = ()
    mode: ConversationMode = ConversationMode.NORMAL

    @property
    def pictures(self) -> tuple[Picture, ...]:
        return tuple(one.picture for one in self.enclosed if one.picture is not None)


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored message with what the window knows beyond it.

    Attributes:
        evaluated: prompt tokens read so far and in all, while the prompt is read.
        forgotten: memories that were forgotten because the user asked in the message before this reply.
        undone: of `message.learned`, those that were taken back since.
    """

    message: Message
    evaluated: tuple[int, int] | None = None
    forgotten: tuple[LearnedNote, ...] = ()
    undone: frozenset[MemoryId] = frozenset()


Row = Entry | Outgoing


# What a persona says first in a conversation that isn't stored yet.
NOT_STORED = MessageId(0)


class TranscriptModel(QAbstractListModel):
    """Rows are `Entry`, oldest first, then `Outgoing`.

    Attributes:
        conversation_id: whose messages these are; None until a new conversation is stored. Events of others are ignored.
    """

    class Roles(IntEnum):
        """`ROW`: the `Row`; `TEXT`: what was said."""

        ROW = Qt.ItemDataRole.UserRole + 1
        TEXT = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conversation_id: ConversationId | None = None
        self._rows: list[Row] = []

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == self.Roles.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, self.Roles.TEXT):
            return row.text if isinstance(row, Outgoing) else row.message.text
        return None

    # --- what the page asks -----------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    @property
    def messages(self) -> list[Message]:
        return [row.message for row in self._rows if isinstance(row, Entry)]

    @property
    def writing(self) -> Message | None:
        """The reply that is queued or streaming, if one is."""
        return next((message for message in reversed(self.messages) if message.status in WRITING), None)

    def row_of(self, message_id: MessageId) -> int | None:
        return next(
            (at for at, row in enumerate(self._rows) if isinstance(row, Entry) and row.message.id == message_id), None
        )

    # --- what the page does -----------------------------------------------------------------------------------

    def show(
        self,
        conversation_id: ConversationId | None,
        messages: Iterable[Message] = (),
        outgoing: Iterable[Outgoing] = (),
    ) -> None:
        """Show another conversation, or the same one as it was listed anew."""
        self.beginResetModel()
        self.conversation_id = conversation_id
        self._rows = [*(Entry(message) for message in messages), *outgoing]
        self.endResetModel()

    def greet(self, persona: Persona | None) -> None:
        """Show what a persona says first, while there is nothing but that."""
        said = []
        if persona is not None and persona.greeting:
            greeting = Message(
                id=NOT_STORED,
                conversation_id=ConversationId(0),
                role=Role.ASSISTANT,
                text=persona.greeting,
                created_at=0.0,
                persona_id=persona.id,
                greeting=True,
            )
            said.append(greeting)
        if said != self.messages:
            self.show(None, said)

    def prepend(self, messages: Sequence[Message]) -> None:
        """Add older messages; those already here are left out."""
        known = {message.id for message in self.messages}
        rows = [Entry(message) for message in messages if message.id not in known]
        if rows:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._rows[:0] = rows
            self.endInsertRows()

    def follow(self, messages: Sequence[Message]) -> None:
        """Another branch is shown: put its messages in place of those from where the two part.

        Args:
            messages: of the branch, oldest first; from the first row on, if that is on it.
        """
        known = [message.id for message in self.messages]
        same = 0
        for message, there in zip(messages, known, strict=False):
            if message.id != there:
                break
            self._change(there, lambda entry, message=message: replace(entry, message=message))  # type: ignore[misc]
            same += 1
        if same < len(known):
            self._remove(same, len(known) - same)
        self.append(messages[same:])

    def append(self, messages: Sequence[Message]) -> None:
        """Add newer messages, before what waits to be stored."""
        at = len(self.messages)
        if messages:
            self.beginInsertRows(QModelIndex(), at, at + len(messages) - 1)
            self._rows[at:at] = [Entry(message) for message in messages]
            self.endInsertRows()

    def drop_oldest(self, count: int) -> None:
        """Let go of the first rows; they can be listed again."""
        if count > 0:
            self._remove(0, count)

    def add_outgoing(self, outgoing: Outgoing) -> None:
        self._insert(len(self._rows), outgoing)

    def drop_outgoing(self, request_id: RequestId) -> None:
        """The message was refused, or is stored by now."""
        row = self._outgoing_row(request_id)
        if row is not None:
            self._remove(row, 1)

    # --- what the core says -----------------------------------------------------------------------------------

    def apply(self, event: Event) -> None:
        """Change as the event says, if it concerns this conversation."""
        match event:
            case MessageAdded(message=message, request_id=request_id):
                self._add(message, request_id)
            case MessageChanged(message=message):
                self._change(message.id, lambda entry: _with_message(entry, message))
            case MessagesRemoved(message_ids=message_ids):
                for message_id in message_ids:
                    row = self.row_of(message_id)
                    if row is not None:
                        self._remove(row, 1)
            case PromptEvaluated(message_id=message_id, done=done, total=total):
                self._change(message_id, lambda entry: replace(entry, evaluated=(done, total)))
            case TokensGenerated():
                self._change(event.message_id, lambda entry: _with_tokens(entry, event), [self.Roles.TEXT])
            case StepTaken():
                self._change(event.message_id, lambda entry: _with_step(entry, event))
            case TurnFinished(message_id=message_id, stats=stats):
                self._change(
                    message_id,
                    lambda entry: replace(entry, message=msgspec.structs.replace(entry.message, stats=stats)),
                )
            case MemoryAdded(memory=memory, reply_id=reply_id):
                self._remember(memory, reply_id)
            case MemoryChanged(memory=memory):
                self._remember(memory, None)
            case MemoryRemoved():
                self._forget(event)
            case EverythingDeleted():
                self.show(None)
            case _:
                pass

    def _add(self, message: Message, request_id: RequestId | None) -> None:
        sent = None if request_id is None else self._outgoing_row(request_id)
        if self.conversation_id is None and sent is not None:
            self.conversation_id = message.conversation_id
        if message.conversation_id != self.conversation_id:
            return
        if self.row_of(message.id) is not None:
            if sent is not None and message.role is Role.USER:
                self._remove(sent, 1)
            self._change(message.id, lambda entry: replace(entry, message=message))
        elif sent is not None and message.role is Role.USER:
            self._set(sent, Entry(message))
        elif message.role is Role.ASSISTANT and (greeting := self.row_of(NOT_STORED)) is not None:
            self._set(greeting, Entry(message))
        else:
            # Before what waits to be stored: the reply to the first of two quick messages stands between them.
            at = next((at for at, row in enumerate(self._rows) if isinstance(row, Outgoing)), len(self._rows))
            self._insert(at, Entry(message))

    def _remember(self, memory: Memory, reply_id: MessageId | None) -> None:
        note = LearnedNote(memory_id=memory.id, text=memory.text)

        def remember(entry: Entry) -> Entry:
            learned = tuple(note if known.memory_id == note.memory_id else known for known in entry.message.learned)
            if entry.message.id == reply_id and note not in learned:
                learned = (*learned, note)
            return replace(
                entry,
                message=msgspec.structs.replace(entry.message, learned=learned),
                forgotten=tuple(gone for gone in entry.forgotten if gone.memory_id != memory.id),
                undone=entry.undone - {memory.id},
            )

        self._change_all(remember)

    def _forget(self, event: MemoryRemoved) -> None:
        note = LearnedNote(memory_id=event.memory_id, text=event.text)

        def forget(entry: Entry) -> Entry:
            if entry.message.id == event.reply_id and note not in entry.forgotten:
                entry = replace(entry, forgotten=(*entry.forgotten, note))
            if any(known.memory_id == note.memory_id for known in entry.message.learned):
                entry = replace(entry, undone=entry.undone | {note.memory_id})
            return entry

        self._change_all(forget)

    # --- rows -------------------------------------------------------------------------------------------------

    def _outgoing_row(self, request_id: RequestId) -> int | None:
        return next(
            (at for at, row in enumerate(self._rows) if isinstance(row, Outgoing) and row.request_id == request_id),
            None,
        )

    def _change(self, message_id: MessageId, change: Callable[[Entry], Entry], roles: Sequence[int] = ()) -> None:
        # What changes is nearly always the last reply.
        for at in reversed(range(len(self._rows))):
            row = self._rows[at]
            if isinstance(row, Entry) and row.message.id == message_id:
                self._set(at, change(row), roles)
                return

    def _change_all(self, change: Callable[[Entry], Entry]) -> None:
        for at, row in enumerate(self._rows):
            if isinstance(row, Entry) and (changed := change(row)) != row:
                self._set(at, changed)

    def _set(self, at: int, row: Row, roles: Sequence[int] = ()) -> None:
        self._rows[at] = row
        self.dataChanged.emit(self.index(at), self.index(at), list(roles))

    def _insert(self, at: int, row: Row) -> None:
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.insert(at, row)
        self.endInsertRows()

    def _remove(self, at: int, count: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at + count - 1)
        del self._rows[at : at + count]
        self.endRemoveRows()


def _with_message(entry: Entry, message: Message) -> Entry:
    # Steps come one by one; the stored message may not have the latest until it is finished.
    if message.status is MessageStatus.STREAMING and len(message.steps) < len(entry.message.steps):
        message = msgspec.structs.replace(message, steps=entry.message.steps)
    return replace(entry, message=message, evaluated=None)


def _with_step(entry: Entry, event: StepTaken) -> Entry:
    message = entry.message
    message = msgspec.structs.replace(message, steps=(*message.steps, event.step), status=MessageStatus.STREAMING)
    return replace(entry, message=message, evaluated=None)


def _with_tokens(entry: Entry, event: TokensGenerated) -> Entry:
    message = entry.message
    if event.reasoning:
        message = msgspec.structs.replace(
            message, reasoning=message.reasoning + event.text, status=MessageStatus.STREAMING
        )
    else:
        message = msgspec.structs.replace(message, text=message.text + event.text, status=MessageStatus.STREAMING)
    return replace(entry, message=message, evaluated=None)
