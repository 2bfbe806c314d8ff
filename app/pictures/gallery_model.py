"""Pictures of all conversations as a Qt model: by month, or those that are like what is looked for. Listed a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.chat.dates import day_text, month_text
from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.pictures.seen import as_read
from app.pictures.words import name_text, spoken_text
from app.translation import list_text
from core.protocol import (
    Event,
    EverythingDeleted,
    Failed,
    ListPictures,
    PictureRead,
    PicturesListed,
    ReadPictureAgain,
    Reply,
)
from core.records import ShownPicture

PAGE_SIZE = 60

_LONGEST_SAID = 200


@dataclass(frozen=True, slots=True)
class Month:
    """The line over the pictures of one."""

    words: str


Row = Month | ShownPicture


class GalleryModel(QAbstractListModel):
    """Signals:
    listed: what is in it changed.
    failed: (Problem)

    Attributes:
        query: what is looked for; empty: all.
        known: the first page is here.
    """

    class Roles(IntEnum):
        """`ROW`: the `Row`."""

        ROW = Qt.ItemDataRole.UserRole + 1

    listed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.query = ""
        self.known = False
        self._rows: list[Row] = []
        self._more = False
        self._loading = False
        self._listing = 0  # counts listings, so that a late answer to an earlier one is dropped
        client.event.connect(self._hear)

    # --- what Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == self.Roles.ROW:
            return row
        if isinstance(row, Month):
            return row.words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return caption_text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return list_text([spoken_text(row.picture), one_line(row.said)[:_LONGEST_SAID], day_text(row.shown_at)])
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Month):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self._more and not self._loading

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        last = self.pictures[-1] if self.pictures else None
        if last is not None and self.canFetchMore(parent):
            self._list(ListPictures(query=self.query, before=(last.message_id, last.picture.id), limit=PAGE_SIZE))

    # --- what the view asks -------------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    @property
    def pictures(self) -> list[ShownPicture]:
        return [row for row in self._rows if isinstance(row, ShownPicture)]

    def search(self, query: str) -> None:
        """List those that are like `query`; empty: all."""
        self.query = query
        self.reload()

    def reload(self) -> None:
        """List what is there now; what was listed stays until then."""
        self._listing += 1
        self._list(ListPictures(query=self.query, limit=PAGE_SIZE))

    def read_again(self, shown: ShownPicture) -> None:
        """Try once more to read one that couldn't be read."""

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(ReadPictureAgain(picture_id=shown.picture.id), answered)

    def clear(self) -> None:
        """Nothing of it may be seen any more; it isn't known what is left."""
        self._listing += 1
        self._loading = False
        self.known = False
        self._show((), more=False)

    # --- the core -----------------------------------------------------------------------------------------------

    def _list(self, command: ListPictures) -> None:
        self._loading = True
        listing = self._listing

        def answered(reply: Reply) -> None:
            if listing != self._listing:
                return
            self._loading = False
            if isinstance(reply, PicturesListed):
                self.known = True
                if command.before is None:
                    self._show(reply.pictures, more=reply.more)
                else:
                    self._append(reply)
            elif isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        self._client.ask(command, answered)

    def _show(self, pictures: Sequence[ShownPicture], *, more: bool) -> None:
        self.beginResetModel()
        self._rows = self._in_months(pictures, "")
        self._more = more
        self.endResetModel()
        self.listed.emit()

    def _append(self, reply: PicturesListed) -> None:
        self._more = reply.more
        known = {(one.message_id, one.picture.id) for one in self.pictures}
        new = [one for one in reply.pictures if (one.message_id, one.picture.id) not in known]
        last = next((row.words for row in reversed(self._rows) if isinstance(row, Month)), "")
        rows = self._in_months(new, last)
        if rows:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
        self.listed.emit()

    def _in_months(self, pictures: Sequence[ShownPicture], month: str) -> list[Row]:
        """Each month begins with a line, but for what was found: that is in another order."""
        rows: list[Row] = []
        for one in pictures:
            words = month_text(one.shown_at, QLocale.FormatType.LongFormat)
            if not self.query and words != month:
                month = words
                rows.append(Month(words))
            rows.append(one)
        return rows

    def _hear(self, event: Event) -> None:
        if isinstance(event, PictureRead):
            for at, row in enumerate(self._rows):
                if isinstance(row, ShownPicture) and row.picture.id == event.picture.id:
                    self._rows[at] = msgspec.structs.replace(row, picture=as_read(row.picture, event.picture))
                    self.dataChanged.emit(self.index(at), self.index(at))
        elif isinstance(event, EverythingDeleted):
            self.clear()


def caption_text(shown: ShownPicture) -> str:
    """What stands under it: what was found in it, else what was said, else what it is."""
    words = one_line(shown.found) or one_line(shown.said) or one_line(shown.picture.caption)
    return words[:_LONGEST_SAID] or name_text(shown.picture.name)
