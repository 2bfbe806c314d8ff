"""Conversations as a flat list of rows: the pinned ones, projects that fold, the archive, and days.

Roles: `DisplayRole` and `EditRole` the title, `ConversationRole` the `Conversation` (None on other rows), `GroupRole` the `Group` of a
row that folds (None on other rows), `WaitingRole` whether a conversation waits for the user's answer.
"""

from __future__ import annotations

import bisect
import datetime as dt
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from msgspec import UnsetType
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.records import Conversation, ConversationEdit, ConversationId, ConversationMode, Project, ProjectId

ConversationRole = Qt.ItemDataRole.UserRole + 1
GroupRole = Qt.ItemDataRole.UserRole + 2
WaitingRole = Qt.ItemDataRole.UserRole + 3

# Conversations that are dragged: a JSON list of ids.
DRAGGED = "application/x-rememora-conversations"

# When more change at once the rows are shown anew.
_MANY = 10

# Of the days, so many conversations are rows at first, and so many more whenever the end is reached: a view asks for every row it has.
_AT_ONCE = 500

Index = QModelIndex | QPersistentModelIndex

# Where a conversation stands: with the pinned ones, in the archive, among the days, or in a project.
_PINNED, _ARCHIVE, _DAYS = "pinned", "archive", "days"
_Place = str | ProjectId


@dataclass(frozen=True)
class _Section:
    """A row with the name of a day or a month, or of the pinned ones."""

    name: str

    @property
    def key(self) -> object:
        return self.name


@dataclass(frozen=True)
class Group:
    """A row that folds what is below it.

    Attributes:
        project: None: it is the archive.
        count: conversations in it.
    """

    name: str
    project: Project | None
    count: int
    folded: bool

    @property
    def key(self) -> object:
        return _ARCHIVE if self.project is None else _key(self.project.id)


@dataclass(frozen=True)
class _Entry:
    """A row with a conversation. `inside`: of a group."""

    conversation: Conversation
    inside: bool = False

    @property
    def key(self) -> object:
        return self.conversation.id


_Row = _Section | Group | _Entry


class ConversationsModel(QAbstractListModel):
    """Newest first. Changes only by what the core says; renaming and moving is only asked for.

    Signals:
        rename_requested(ConversationId, str): the user typed a new title.
        project_rename_requested(ProjectId, str): a new name.
        change_requested(tuple of ConversationId, ConversationEdit): conversations were dropped somewhere.
        unfolded_changed(): other projects are unfolded.
    """

    rename_requested = Signal(object, str)
    project_rename_requested = Signal(object, str)
    change_requested = Signal(object, object)
    unfolded_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, today: Callable[[], dt.date] = dt.date.today) -> None:
        super().__init__(parent)
        self._today = today
        self._entries: dict[ConversationId, _Entry] = {}
        self._projects: list[Project] = []
        self._known: frozenset[ProjectId] = frozenset()
        self._unfolded: set[object] = set()
        # By place: the order of its conversations, newest first, as (-updated_at, -id).
        self._orders: dict[_Place, list[tuple[float, int]]] = {}
        self._fetched = _AT_ONCE
        self._rows: list[_Row] = []
        self._waiting: frozenset[ConversationId] = frozenset()

    # --- changes --------------------------------------------------------------------------------------------------

    def set_conversations(self, conversations: Iterable[Conversation]) -> None:
        self._entries, self._orders = {}, {}
        for one in conversations:
            place = self._place(one)
            self._entries[one.id] = _Entry(one, place not in (_PINNED, _DAYS))
            self._orders.setdefault(place, []).append((-one.updated_at, -one.id))
        for order in self._orders.values():
            order.sort()
        self._show_anew()

    def set_projects(self, projects: Sequence[Project]) -> None:
        """The projects, in the user's order."""
        self._projects = list(projects)
        known, self._known = self._known, frozenset(project.id for project in projects)
        if known != self._known:
            # Conversations of one that isn't known stand among the days.
            self.set_conversations([entry.conversation for entry in self._entries.values()])
        else:
            self._become(self._arranged())

    def put(self, conversation: Conversation) -> None:
        """Add a conversation or replace it."""
        self._take(conversation)
        self._become(self._arranged())

    def put_several(self, conversations: Sequence[Conversation]) -> None:
        if len(conversations) > _MANY:
            present = {conversation_id: entry.conversation for conversation_id, entry in self._entries.items()}
            self.set_conversations((present | {one.id: one for one in conversations}).values())
            return
        for conversation in conversations:
            self._take(conversation)
        self._become(self._arranged())

    def remove(self, conversation_id: ConversationId) -> None:
        if self._leave(conversation_id):
            self._become(self._arranged())

    def remove_several(self, conversation_ids: Sequence[ConversationId]) -> None:
        gone = [conversation_id for conversation_id in conversation_ids if self._leave(conversation_id)]
        if len(gone) > _MANY:
            self._show_anew()
        else:
            self._become(self._arranged())

    def set_waiting(self, waiting: frozenset[ConversationId]) -> None:
        """These wait for the user's answer."""
        changed, self._waiting = waiting ^ self._waiting, waiting
        for row in self.rows_of(changed):
            self.dataChanged.emit(self.index(row), self.index(row))

    def regroup(self) -> None:
        """Sort into days anew: midnight has passed."""
        self._become(self._arranged())

    def fold(self, index: Index, folded: bool) -> None:
        """Hide or show what is below a row that folds; without effect on others."""
        group = self.data(index, GroupRole)
        if group is not None:
            self._fold(group.key, folded)

    def reveal(self, conversation_id: ConversationId) -> None:
        """Make a row of a conversation, if it has none: it is folded away, or was long ago."""
        entry = self._entries.get(conversation_id)
        if entry is None:
            return
        place = self._place(entry.conversation)
        if place == _DAYS:
            self._fetch(bisect.bisect_left(self._orders[place], _order(entry.conversation)) + 1)
        else:
            self._fold(place if isinstance(place, str) else _key(place), folded=False)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._orders.get(_DAYS, ())) > self._fetched

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._fetch(self._fetched + 1)

    def _fetch(self, wanted: int) -> None:
        """Have so many conversations of the days be rows, at least."""
        if wanted > self._fetched:
            self._fetched += -(-(wanted - self._fetched) // _AT_ONCE) * _AT_ONCE
            self._become(self._arranged())

    def _fold(self, key: object, folded: bool) -> None:
        if (key in self._unfolded) == folded:
            (self._unfolded.discard if folded else self._unfolded.add)(key)
            self._become(self._arranged())
            self.unfolded_changed.emit()

    @property
    def unfolded(self) -> frozenset[ProjectId]:
        """The projects that are unfolded."""
        return frozenset(project.id for project in self._projects if _key(project.id) in self._unfolded)

    def unfold(self, projects: Iterable[ProjectId]) -> None:
        """Have these unfolded, also those that come later."""
        self._unfolded.update(map(_key, projects))
        self._become(self._arranged())

    # --- looking --------------------------------------------------------------------------------------------------

    def conversation(self, conversation_id: ConversationId) -> Conversation | None:
        entry = self._entries.get(conversation_id)
        return None if entry is None else entry.conversation

    def index_of(self, conversation_id: ConversationId) -> QModelIndex:
        """The row of a conversation; an invalid index if it isn't here."""
        entry = self._entries.get(conversation_id)
        return QModelIndex() if entry is None else self._index(entry)

    def rows_of(self, conversation_ids: Iterable[ConversationId]) -> list[int]:
        """The rows of conversations, from top to bottom; those that aren't shown are left out."""
        wanted = set(conversation_ids)
        return [at for at, row in enumerate(self._rows) if isinstance(row, _Entry) and row.conversation.id in wanted]

    def conversations_in(self, rows: Iterable[int]) -> list[Conversation]:
        """The conversations of some rows."""
        return [row.conversation for at in rows if isinstance(row := self._rows[at], _Entry)]

    def index_of_project(self, project_id: ProjectId) -> QModelIndex:
        """The row of a project; an invalid index if it isn't here."""
        key = _key(project_id)
        return next((self.index(at) for at, row in enumerate(self._rows) if row.key == key), QModelIndex())

    def conversations_of(self, project_id: ProjectId) -> int:
        """How many conversations a project has, archived ones too."""
        return sum(entry.conversation.project_id == project_id for entry in self._entries.values())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            # What is dropped below the last row.
            return Qt.ItemFlag.ItemIsDropEnabled
        row = self._rows[index.row()]
        flags = Qt.ItemFlag.ItemNeverHasChildren | Qt.ItemFlag.ItemIsDropEnabled
        if isinstance(row, _Section):
            return flags
        flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if isinstance(row, Group):
            return flags | Qt.ItemFlag.ItemIsEditable if row.project is not None else flags
        if row.conversation.mode is not ConversationMode.NO_TRACE:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ConversationRole:
            return row.conversation if isinstance(row, _Entry) else None
        if role == GroupRole:
            return row if isinstance(row, Group) else None
        if isinstance(row, _Section):
            return row.name if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if isinstance(row, Group):
            return self._of_group(row, role)
        waits = row.conversation.id in self._waiting
        if role == WaitingRole:
            return waits
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return row.conversation.title or self.tr("New conversation")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = row.conversation.title or self.tr("New conversation")
            title = self.tr("%1, pinned").replace("%1", title) if row.conversation.pinned else title
            return self.tr("%1, waits for your answer").replace("%1", title) if waits else title
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a new title or name. The row changes when the core has done it."""
        title = " ".join(str(value).split())
        row = self._rows[index.row()] if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or row is None or not title:
            return False
        if isinstance(row, _Entry) and title != row.conversation.title:
            self.rename_requested.emit(row.conversation.id, title)
        elif isinstance(row, Group) and row.project is not None and title != row.name:
            self.project_rename_requested.emit(row.project.id, title)
        return isinstance(row, _Entry | Group)

    def _of_group(self, group: Group, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return group.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("folded") if group.folded else self.tr("unfolded")
            kind = self.tr("Archive") if group.project is None else self.tr("Project %1").replace("%1", group.name)
            return f"{kind}, {self.tr('%n conversation(s)', '', group.count)}, {state}"
        return None

    # --- dragging -------------------------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        dragged = [conversation.id for index in indexes if (conversation := index.data(ConversationRole)) is not None]
        data = QMimeData()
        data.setData(DRAGGED, QByteArray(json.dumps(dragged).encode()))
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return bool(self._dropped(data, row, parent)[0])

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Ask for what the drop means. The rows change when the core has done it."""
        moved, edit = self._dropped(data, row, parent)
        if moved:
            self.change_requested.emit(moved, edit)
        return bool(moved)

    def _dropped(self, data: QMimeData, row: int, parent: Index) -> tuple[tuple[ConversationId, ...], ConversationEdit]:
        """Which conversations would change by a drop on a row, or between rows, and how."""
        at = parent.row() if parent.isValid() else row
        edit = self._meaning(self._rows[at] if 0 <= at < len(self._rows) else None)
        if not data.hasFormat(DRAGGED):
            return (), edit
        dragged = [self.conversation(ConversationId(one)) for one in json.loads(bytes(data.data(DRAGGED).data()))]
        return tuple(one.id for one in dragged if one is not None and changed_by(one, edit)), edit

    def _meaning(self, target: _Row | None) -> ConversationEdit:
        """What a drop on a row asks for."""
        pinned = ConversationEdit(pinned=True, archived=False)
        if isinstance(target, Group):
            place: _Place = _ARCHIVE if target.project is None else target.project.id
        elif isinstance(target, _Entry):
            place = self._place(target.conversation)
        else:
            place = _PINNED if target is not None and target.name == self.tr("Pinned") else _DAYS
        if isinstance(place, str):
            out = ConversationEdit(project_id=None, pinned=False, archived=False)
            return {_PINNED: pinned, _ARCHIVE: ConversationEdit(archived=True)}.get(place, out)
        return ConversationEdit(project_id=place, pinned=False, archived=False)

    # --- rows -----------------------------------------------------------------------------------------------------

    def _place(self, conversation: Conversation) -> _Place:
        if conversation.archived_at is not None:
            return _ARCHIVE
        if conversation.pinned:
            return _PINNED
        project_id = conversation.project_id
        return project_id if project_id is not None and project_id in self._known else _DAYS

    def _take(self, conversation: Conversation) -> None:
        before = self._entries.get(conversation.id)
        if before is not None and before.conversation == conversation:
            return
        self._leave(conversation.id)
        place = self._place(conversation)
        self._entries[conversation.id] = _Entry(conversation, place not in (_PINNED, _DAYS))
        bisect.insort(self._orders.setdefault(place, []), _order(conversation))

    def _leave(self, conversation_id: ConversationId) -> bool:
        entry = self._entries.pop(conversation_id, None)
        if entry is None:
            return False
        order = self._orders[self._place(entry.conversation)]
        del order[bisect.bisect_left(order, _order(entry.conversation))]
        return True

    def _arranged(self) -> list[_Row]:
        rows: list[_Row] = []
        pinned = self._in_order(_PINNED)
        if pinned:
            rows += [_Section(self.tr("Pinned")), *pinned]
        for project in self._projects:
            rows += self._grouped(_key(project.id), project.name, project, project.id)
        if self._orders.get(_ARCHIVE):
            rows += self._grouped(_ARCHIVE, self.tr("Archive"), None, _ARCHIVE)
        return rows + self._by_day()

    def _in_order(self, place: _Place) -> list[_Entry]:
        return [self._entries[ConversationId(-number)] for _, number in self._orders.get(place, ())]

    def _grouped(self, key: object, name: str, project: Project | None, place: _Place) -> list[_Row]:
        folded = key not in self._unfolded
        group = Group(name, project, len(self._orders.get(place, ())), folded)
        return [group] if folded else [group, *self._in_order(place)]

    def _by_day(self) -> list[_Row]:
        rows: list[_Row] = []
        begins = float("inf")  # of the section that the last row is in
        for negated, number in self._orders.get(_DAYS, [])[: self._fetched]:
            if -negated < begins:
                name, begins = self._section_of(-negated)
                rows.append(_Section(name))
            rows.append(self._entries[ConversationId(-number)])
        return rows

    def _section_of(self, updated_at: float) -> tuple[str, float]:
        """The name of a section, and when it begins, Unix seconds."""
        today = self._today()
        day = dt.datetime.fromtimestamp(updated_at).date()
        age = (today - day).days
        if age <= 0:
            return self.tr("Today"), _midnight(today)
        if age == 1:
            return self.tr("Yesterday"), _midnight(day)
        if age <= 7:
            return self.tr("Previous 7 days"), _midnight(today - dt.timedelta(days=7))
        begins = _midnight(day.replace(day=1))
        month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
        if day.year == today.year:
            return month, begins
        words = self.tr("%1 %2", "month and year").replace("%1", month).replace("%2", str(day.year))
        return words, begins

    def _index(self, row: _Row) -> QModelIndex:
        # By identity: comparing ten thousand conversations would take long.
        return next((self.index(at) for at, one in enumerate(self._rows) if one is row), QModelIndex())

    def _show_anew(self) -> None:
        self.beginResetModel()
        self._rows = self._arranged()
        self.endResetModel()

    def _become(self, rows: list[_Row]) -> None:
        """Turn the rows into `rows` by removing, inserting and moving, so that selection and scrolling stay.

        Rows that are the same at both ends are left alone, so that one change among ten thousand is quick.
        """
        start = 0
        for start, (present, row) in enumerate(zip(self._rows, rows, strict=False)):
            if present is row:
                continue
            if present.key != row.key:
                break
            self._replace(start, row)
        else:
            start = min(len(self._rows), len(rows))
        end = 0
        for present, row in zip(reversed(self._rows[start:]), reversed(rows[start:]), strict=False):
            if present is not row and present.key != row.key:
                break
            end += 1
            if present is not row:
                self._replace(len(self._rows) - end, row)
        self._mend(start, len(self._rows) - end, rows[start : len(rows) - end])

    def _mend(self, start: int, stop: int, rows: list[_Row]) -> None:
        """Turn the rows from `start` to before `stop` into `rows`."""
        root = QModelIndex()
        if start == stop and rows:
            self.beginInsertRows(root, start, start + len(rows) - 1)
            self._rows[start:start] = rows
            self.endInsertRows()
            return
        wanted = {row.key for row in rows}
        gone = [at for at in range(start, stop) if self._rows[at].key not in wanted]
        while gone:
            last = first = gone.pop()
            while gone and gone[-1] == first - 1:
                first = gone.pop()
            self.beginRemoveRows(root, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            stop -= last + 1 - first
        for number, row in enumerate(rows, start):
            present = self._rows[number] if number < stop else None
            if present is row:
                continue
            if present is not None and present.key == row.key:
                self._replace(number, row)
                continue
            at = next((n for n in range(number + 1, stop) if self._rows[n].key == row.key), None)
            if at is None:
                self.beginInsertRows(root, number, number)
                self._rows.insert(number, row)
                self.endInsertRows()
                stop += 1
            else:
                self.beginMoveRows(root, at, at, root, number)
                self._rows.insert(number, self._rows.pop(at))
                self.endMoveRows()
                self._replace(number, row)

    def _replace(self, number: int, row: _Row) -> None:
        if self._rows[number] != row:
            self._rows[number] = row
            self.dataChanged.emit(self.index(number), self.index(number))
        else:
            self._rows[number] = row


def changed_by(conversation: Conversation, edit: ConversationEdit) -> bool:
    """Whether a conversation isn't so already."""
    return edit != undoing(conversation, edit)


def undoing(conversation: Conversation, edit: ConversationEdit) -> ConversationEdit:
    """The edit that takes `edit` back."""
    before = ConversationEdit(
        project_id=conversation.project_id,
        archived=conversation.archived_at is not None,
        pinned=conversation.pinned,
    )
    unset = {name: value for name in edit.__struct_fields__ if not isinstance(value := getattr(edit, name), UnsetType)}
    return ConversationEdit(**{name: getattr(before, name) for name in unset})


def _key(project_id: ProjectId) -> object:
    """Of the row of a project."""
    return "project", project_id


def _order(conversation: Conversation) -> tuple[float, int]:
    return -conversation.updated_at, -conversation.id


def _midnight(day: dt.date) -> float:
    return dt.datetime.combine(day, dt.time()).timestamp()
