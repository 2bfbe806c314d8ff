"""Before conversations of another assistant are imported: what there is in the file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.style import Space
from app.translation import sentences_text
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from core.protocol import ConversationsPreviewed
from core.records import ImportOrigin


class ConversationsDialog(Dialog):
    """Counts, and what importing means. Accepted means: import them."""

    def __init__(self, preview: ConversationsPreviewed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self._title(preview.origin)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        self.counts = Label(self._counts(preview), wrap=True)
        column.addWidget(self.counts)
        self.losses = Label(" · ".join(self._losses(preview)), "soft", wrap=True)
        self.losses.setVisible(bool(self.losses.text()))
        column.addWidget(self.losses)
        meaning = self.tr(
            "They come into your history with their titles and dates, can be searched, continued and recalled."
        )
        if preview.known:
            grown = self.tr(
                "Those that are here and that you haven't changed become as they are there; the others only get what was said since."
            )
            meaning = sentences_text(meaning, grown)
        column.addWidget(Label(meaning, "note", wrap=True))
        self.memories = Label("", "note", wrap=True)
        self.memories.setVisible(preview.memories > 0)
        if preview.memories:
            words = self.tr(
                "%Ln memories wait under Lately for your word: none is kept without it.", "", preview.memories
            )
            self.memories.setText(words)
        column.addWidget(self.memories)
        self.learn = QCheckBox(self.tr("Learn from them too"))
        self.learn.setVisible(preview.conversations > 0)
        column.addWidget(self.learn)
        learning = self.tr("In the background, and only from what you said: each fact holds as of its own day.")
        self.learning_note = Label(learning, "note", wrap=True)
        self.learning_note.setVisible(preview.conversations > 0)
        column.addWidget(self.learning_note)
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
        if preview.alternatives:
            parts.append(self.tr("%Ln edited or repeated messages as other versions", "", preview.alternatives))
        if preview.unusable:
            parts.append(self.tr("%Ln that can't be used", "", preview.unusable))
        return " · ".join(parts)

    def _losses(self, preview: ConversationsPreviewed) -> list[str]:
        parts = []
        if preview.left_out:
            parts.append(self.tr("%Ln pictures, files and tools come as a mark at most", "", preview.left_out))
        if preview.empty:
            parts.append(self.tr("%Ln conversations without a message that can be read", "", preview.empty))
        return parts

    def _title(self, origin: ImportOrigin | None) -> str:
        if origin is None:
            return self.tr("Import from several assistants")
        if origin is ImportOrigin.OTHER:
            return self.tr("Import from another assistant")
        return self.tr("Import from %1").replace("%1", origin.value)
