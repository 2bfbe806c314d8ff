"""The documents that something can be done to, to choose from."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.documents.document_list import DocumentList
from app.documents.document_model import DocumentModel
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from core.records import Document, DocumentFilter, DocumentStatus

_SEARCH_DELAY_MS = 200


class DocumentPicker(Dialog):
    """Attributes:
    documents: those that are chosen.
    """

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose documents"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(style.px(560), style.px(480))
        self.model = DocumentModel(client, self)
        self.list = DocumentList(self.model, style)
        self.search = LineEdit(self.tr("Search names"))
        self.search.setAccessibleName(self.search.placeholderText())
        self._said = Label("", "soft", wrap=True)
        self.choose_button = Button(self.tr("Choose"), "primary")
        self.choose_button.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self._said, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.choose_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Choose documents"), "heading"))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._timer.timeout.connect(self._find)
        self.search.textChanged.connect(lambda: self._timer.start())
        self.list.selected.connect(self._refresh)
        self.list.opened.connect(self._accept_if_any)
        self.model.listed.connect(self._refresh)
        self._find()
        self._refresh()
        self.search.setFocus()

    @property
    def documents(self) -> tuple[Document, ...]:
        return tuple(entry for entry in self.list.selected_entries if isinstance(entry, Document))

    def _find(self) -> None:
        self.model.show(DocumentFilter(text=self.search.text().strip(), status=DocumentStatus.READY))

    def _refresh(self) -> None:
        count = self.list.selected_count
        self.choose_button.setEnabled(bool(count) and len(self.documents) == count)
        if self.model.total == 0:
            searched = bool(self.search.text().strip())
            self._said.setText(self.tr("No document is called that.") if searched else self.tr("No documents yet."))
        else:
            self._said.setText(self.tr("%n selected", "", count) if count > 1 else "")

    def _accept_if_any(self) -> None:
        if self.choose_button.isEnabled():
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.currentIndex().isValid() and self.model.rowCount():
                self.list.choose(0)
        else:
            super().keyPressEvent(event)
