"""Before a file of memories is imported: what it would change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.memory.kinds import kind_words
from app.style import Space
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from core.protocol import ImportPreviewed
from core.records import ImportFate


class ImportDialog(Dialog):
    """Counts, then the memories themselves. Accepted means: import them."""

    def __init__(self, preview: ImportPreviewed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import memories"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Import memories"), "heading", wrap=True))
        counts = [self.tr("%n new", "", preview.new), self.tr("%n changed", "", preview.changed)]
        counts.append(self.tr("%n there already", "", preview.same))
        if preview.unusable:
            counts.append(self.tr("%n that can't be used", "", preview.unusable))
        self.counts = Label(" · ".join(counts), wrap=True)
        column.addWidget(self.counts)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What would be new or changed"))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        for item in preview.items:
            changed = self.tr("changed: %1") if item.fate is ImportFate.CHANGED else "%1"
            self.list.addItem(f"{changed.replace('%1', one_line(item.text))}  ·  {kind_words(item.kind)}")
        more = preview.new + preview.changed - len(preview.items)
        if more > 0:
            self.list.addItem(self.tr("… and %n more", "", more))
        self.list.setVisible(bool(preview.items))
        column.addWidget(self.list, 1)
        taken = preview.new + preview.changed
        self.action = Button(self.tr("Import %n memories", "", taken), "primary")
        self.action.clicked.connect(self.accept)
        self.action.setVisible(taken > 0)
        cancel = Button(self.tr("Cancel") if taken else self.tr("Close"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        column.addLayout(row)
        self.setMinimumSize(520, 420 if preview.items else 0)
