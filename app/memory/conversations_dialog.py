"""Before conversations of another assistant are imported: what there is in the file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.style import Space
from app.widgets.buttons import Button
from app.widgets.labels import Label
from core.protocol import ConversationsPreviewed


class ConversationsDialog(QDialog):
    """Counts, and what importing means. Accepted means: import them."""

    def __init__(self, preview: ConversationsPreviewed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Import from %1").replace("%1", preview.origin.value)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        self.counts = Label(self._counts(preview), wrap=True)
        column.addWidget(self.counts)
        meaning = self.tr(
            "They come into your history with their titles and dates, can be searched, continued and recalled. "
            "Nothing is learned from them."
        )
        if preview.known:
            meaning += " " + self.tr("Those that are here only get what was said there since.")
        column.addWidget(Label(meaning, "note", wrap=True))
        column.addStretch()
        self.action = Button(self.tr("Import"), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self.accept)
        self.action.setVisible(preview.conversations > 0)
        cancel = Button(self.tr("Cancel") if preview.conversations else self.tr("Close"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        column.addLayout(row)
        self.setMinimumWidth(460)

    def _counts(self, preview: ConversationsPreviewed) -> str:
        words = self.tr("%1 with %2").replace("%1", self.tr("%Ln conversations", "", preview.conversations))
        parts = [words.replace("%2", self.tr("%Ln messages", "", preview.messages))]
        if preview.known:
            parts.append(self.tr("%Ln are here already", "", preview.known))
        if preview.unusable:
            parts.append(self.tr("%Ln that can't be used", "", preview.unusable))
        return " · ".join(parts)
