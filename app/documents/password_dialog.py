"""Asks for the password of an encrypted document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.documents.words import title_text
from app.style import Space
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from core.records import Document


class PasswordDialog(Dialog):
    """Accepted: `password` holds something. It is shown nowhere and kept nowhere.

    Attributes:
        field: where it is typed.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Password of a document")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        words = self.tr("“%1” is encrypted. Its password opens it.").replace("%1", title_text(document))
        column.addWidget(Label(words, wrap=True))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password"))
        column.addWidget(self.field)
        note = self.tr(
            "It opens the file this once and is kept nowhere. What is read of it is then as open as your other documents."
        )
        column.addWidget(Label(note, "soft", wrap=True))
        self.action = Button(self.tr("Open it"), "primary")
        self.action.setDefault(True)
        self.action.setEnabled(False)
        self.action.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        column.addSpacing(Space.XS)
        column.addLayout(row)
        self.field.textChanged.connect(lambda text: self.action.setEnabled(bool(text)))
        self.setMinimumWidth(440)
        self.field.setFocus()

    @property
    def password(self) -> str:
        return self.field.text()
