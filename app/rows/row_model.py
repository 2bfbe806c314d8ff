"""What lists of the core's things share as Qt models."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.translation import list_text
from core.protocol import Command, Event, EverythingDeleted, Failed, Reply

Index = QModelIndex | QPersistentModelIndex


class Item(Protocol):
    """Something that the core keeps."""

    @property
    def id(self) -> int: ...


T = TypeVar("T", bound=Item)


class RowModel(QAbstractListModel, Generic[T]):
    """`ITEM_ROLE`: what a row shows.

    Attributes:
        items: the rows.
        total: how many there are; None until that is known.

    Signals:
        listed: what is shown of them changed.
        failed: (Problem)
    """

    ITEM_ROLE = Qt.ItemDataRole.UserRole + 1

    listed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.items: list[T] = []
        self.total: int | None = None
        self._listing = 0  # counts fresh beginnings, so that a late answer from before one is dropped
        client.event.connect(self._on_event)
        client.welcomed.connect(self.refresh)
        if client.welcome is not None:
            self.refresh()

    # --- what a kind of them says -----------------------------------------------------------------------------

    def told(self, item: T) -> Sequence[str]:
        """What is said of one, in words: first its title."""
        raise NotImplementedError

    def refresh(self) -> None:
        """List them anew."""
        raise NotImplementedError

    def _hear(self, event: Event) -> None:
        """Something else happened than that everything was erased."""
        raise NotImplementedError

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        item = self.items[index.row()]
        match role:
            case self.ITEM_ROLE:
                return item
            case Qt.ItemDataRole.DisplayRole:
                return self.told(item)[0]
            case Qt.ItemDataRole.AccessibleTextRole:
                return list_text(self.told(item))
            case _:
                return None

    # --- what is shown ----------------------------------------------------------------------------------------

    def row_of(self, item_id: int) -> int | None:
        """Where one stands, if it is listed."""
        return next((row for row, item in enumerate(self.items) if item.id == item_id), None)

    # --- the core ---------------------------------------------------------------------------------------------

    def _ask(self, command: Command, take: Callable[[Reply], None]) -> None:
        """`take`: is told what comes, unless they are listed anew before that."""
        listing = self._listing

        def answered(reply: Reply) -> None:
            if listing != self._listing:
                return
            take(reply)
            if isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        self._client.ask(command, answered)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, EverythingDeleted):
            self.refresh()
        else:
            self._hear(event)
