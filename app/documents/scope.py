"""Which documents a conversation is answered from: the button in its header, and the list to choose some."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.documents.document_model import DocumentModel, Index
from app.documents.words import folder_text
from app.exports.tick_delegate import TickDelegate
from app.rows.row_list import RowList
from app.style import Space, Style, begin_at_side
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.menu import Menu
from app.widgets.page import Card
from core.records import (
    Document,
    DocumentFilter,
    DocumentFolder,
    DocumentFolderId,
    DocumentId,
    DocumentScope,
    ScopeKind,
)

_SEARCH_DELAY_MS = 200


def scope_words(scope: DocumentScope) -> str:
    """What a conversation is answered from, for the button."""
    tr = QCoreApplication.translate
    match scope.kind:
        case ScopeKind.ALL:
            return tr("documents", "Documents: all")
        case ScopeKind.CHOSEN:
            return tr("documents", "Documents: %n chosen", "", len(scope.folders) + len(scope.documents))
        case ScopeKind.OWN:
            return tr("documents", "Documents: only its own")
        case ScopeKind.NONE:
            return tr("documents", "Documents: off")


class ScopeButton(Button):
    """Signals:
    scope_chosen: (DocumentScope)
    some_wanted: the user wants to choose some.
    page_wanted: the Documents page.

    Attributes:
        actions_by_kind: the entries of its menu.
    """

    scope_chosen = Signal(object)
    some_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__("", "pill", parent)
        self.set_icon(style, "documents")
        self.setToolTip(self.tr("Which documents this conversation is answered from"))
        menu = Menu(self)
        group = QActionGroup(self)
        self.actions_by_kind: dict[ScopeKind, QAction] = {}
        for kind, words in (
            (ScopeKind.ALL, self.tr("All my documents")),
            (ScopeKind.CHOSEN, self.tr("Chosen ones…")),
            (ScopeKind.OWN, self.tr("Only those of this conversation and its project")),
            (ScopeKind.NONE, self.tr("None")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, kind=kind: self._choose(kind))
            group.addAction(action)
            self.actions_by_kind[kind] = action
        menu.addSeparator()
        menu.addAction(self.tr("Documents…"), self.page_wanted.emit)
        self.setMenu(menu)
        self._scope = DocumentScope()
        self.set_scope(self._scope)

    @property
    def scope(self) -> DocumentScope:
        return self._scope

    @property
    def words(self) -> str:
        """All it says; its text may be shorter."""
        return scope_words(self._scope)

    def set_scope(self, scope: DocumentScope) -> None:
        self._scope = scope
        self.setAccessibleName(self.words)
        self.actions_by_kind[scope.kind].setChecked(True)

    def _choose(self, kind: ScopeKind) -> None:
        # What holds, until the core has taken it or some have been chosen.
        self.set_scope(self._scope)
        if kind is ScopeKind.CHOSEN:
            self.some_wanted.emit()
        elif kind is not self._scope.kind:
            self.scope_chosen.emit(DocumentScope(kind=kind))


class ScopeModel(DocumentModel):
    """Documents and folders with boxes to tick.

    Signals:
        choice_changed: more or fewer are chosen.

    Attributes:
        folders_chosen, documents_chosen: what is ticked.
    """

    choice_changed = Signal()

    def __init__(self, client: CoreClient, scope: DocumentScope, parent: QWidget) -> None:
        super().__init__(client, parent)
        self.folders_chosen: set[DocumentFolderId] = set(scope.folders)
        self.documents_chosen: set[DocumentId] = set(scope.documents)

    @property
    def scope(self) -> DocumentScope:
        """What is chosen."""
        return DocumentScope(
            kind=ScopeKind.CHOSEN,
            folders=tuple(sorted(self.folders_chosen)),
            documents=tuple(sorted(self.documents_chosen)),
        )

    def choose_none(self) -> None:
        self.folders_chosen.clear()
        self.documents_chosen.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        self.choice_changed.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = super().data(index, self.ENTRY_ROLE)
        if role == Qt.ItemDataRole.CheckStateRole:
            chosen = (
                entry.id in self.folders_chosen
                if isinstance(entry, DocumentFolder)
                else isinstance(entry, Document) and entry.id in self.documents_chosen
            )
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            if entry is None:
                return "…"
            if isinstance(entry, DocumentFolder):
                return self.tr("Folder %1").replace("%1", folder_text(entry))
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = super().data(index, self.ENTRY_ROLE)
        if role != Qt.ItemDataRole.CheckStateRole or entry is None:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        chosen = self.folders_chosen if isinstance(entry, DocumentFolder) else self.documents_chosen
        (chosen.add if ticked else chosen.discard)(entry.id)
        self.dataChanged.emit(index, index)
        self.choice_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class _TickList(RowList):
    """Return ticks, too: it must not reach the dialog's button."""

    def __init__(self, model: ScopeModel, style: Style, name: str) -> None:
        super().__init__(model, style, name)
        # Ticks tell what is chosen.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.draw_with(TickDelegate(style, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        delegate = self.itemDelegate()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid() and isinstance(delegate, TickDelegate):
            delegate.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(300, 240)


class ScopeDialog(Dialog):
    """Folders and documents to tick. Accepted: `scope` is what was chosen.

    Attributes:
        model, list: what can be chosen.
    """

    def __init__(self, client: CoreClient, style: Style, scope: DocumentScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Answer from these documents")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = ScopeModel(client, scope, self)
        self.list = _TickList(self.model, style, self.tr("Folders and documents"))
        self.list.setMinimumHeight(style.px(124))
        self.search_field = LineEdit(self.tr("Search by name"))
        self.search_field.setAccessibleName(self.tr("Search by name"))
        self.search_field.setClearButtonEnabled(True)
        begin_at_side(self.search_field)
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._timer.timeout.connect(self._search)
        self.search_field.textChanged.connect(lambda: self._timer.start())
        self._counts = Label("", "note", wrap=True)
        self._none = Button(self.tr("Choose none"), "link")
        self._none.clicked.connect(self.model.choose_none)
        self.action = Button(self.tr("Answer from these"), "primary")
        self.action.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        card = Card()
        card.column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        card.column.addWidget(self.list)
        counts = QHBoxLayout()
        counts.addWidget(self._counts, 1)
        counts.addWidget(self._none)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.S)
        column.addWidget(Label(title, "heading", wrap=True))
        words = self.tr("Files that you add to the conversation itself count in any case.")
        column.addWidget(Label(words, "soft", wrap=True))
        column.addWidget(self.search_field)
        column.addWidget(card, 1)
        column.addLayout(counts)
        column.addLayout(buttons)
        self.model.choice_changed.connect(self._say)
        self.model.show(DocumentFilter())
        self.setMinimumWidth(480)
        self._say()
        self.search_field.setFocus()

    @property
    def scope(self) -> DocumentScope:
        return self.model.scope

    def _search(self) -> None:
        self.model.show(replace(self.model.filter, text=self.search_field.text().strip()))

    def _say(self) -> None:
        scope = self.scope
        count = len(scope.folders) + len(scope.documents)
        self._counts.setText(self.tr("%n chosen", "", count))
        self.action.setEnabled(count > 0)
        self._none.setVisible(count > 0)
