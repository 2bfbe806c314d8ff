"""What another assistant says it remembers about the user, pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.style import Space
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label

_LEAST_HEIGHT_PX = 160


class PasteDialog(Dialog):
    """A question to ask there, and room for the answer. Accepted means: propose what is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Memories from another assistant")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(Label(self.tr("Ask ChatGPT, Claude or Gemini this, and paste the answer below:"), wrap=True))
        question = self.tr("What do you remember about me? List everything, one thing on each line, in sentences.")
        asked = QHBoxLayout()
        asked.setSpacing(Space.S)
        asked.addWidget(Label(question, "soft", wrap=True), 1)
        self.copy = Button(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the question"))
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(question))
        asked.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(asked)
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(self.tr("The answer"))
        self.field.setPlaceholderText(self.tr("Paste the answer here"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(_LEAST_HEIGHT_PX)
        self.field.textChanged.connect(self._fit)
        column.addWidget(self.field, 1)
        meaning = self.tr(
            "Each statement waits under Lately until you keep, correct or discard it. Nothing is kept without your word."
        )
        column.addWidget(Label(meaning, "note", wrap=True))
        self.action = Button(self.tr("Propose"), "primary")
        self.action.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        column.addLayout(row)
        self.setMinimumWidth(460)
        self._fit()
        self.field.setFocus()

    @property
    def text(self) -> str:
        """What was pasted."""
        return self.field.toPlainText()

    def _fit(self) -> None:
        self.action.setEnabled(bool(self.text.strip()))
