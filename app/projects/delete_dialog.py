"""Before a project is deleted: what goes with it, and what stays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from core.records import MemoryScope, Project


class DeleteProjectDialog(Dialog):
    """Accepted means: delete it.

    Args:
        conversations, memories: how many it has, and how many only it knows.
    """

    def __init__(
        self, style: Style, project: Project, conversations: int, memories: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        title = self.tr("Delete “%1”?").replace("%1", project.name)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        self.box = CheckBox(style, self.tr("Delete its %n conversation(s) too", "", conversations))
        self.box.setVisible(conversations > 0)
        self.box.toggled.connect(self._say)
        self.meaning = Label("", wrap=True)
        self.meaning.setVisible(conversations > 0)
        column.addWidget(self.meaning)
        column.addWidget(self.box)
        if memories:
            words = self.tr("%n memory(ies) that only this project knows go into the bin for 30 days.", "", memories)
            column.addWidget(Label(words, wrap=True))
        column.addWidget(Label(self.tr("You can undo this right after."), "soft", wrap=True))
        self.action = Button(self.tr("Delete project"), "destructive")
        self.action.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        column.addSpacing(Space.XS)
        column.addLayout(row)
        self.setMinimumWidth(440)
        self._say()
        cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def with_conversations(self) -> bool:
        """Its conversations are to be deleted too."""
        return self.box.isChecked()

    def _say(self) -> None:
        if self.with_conversations:
            words = self.tr("Its conversations are deleted with it.")
        elif self._project.scope is MemoryScope.SHARED:
            words = self.tr("Its conversations stay, outside of any project.")
        else:
            words = self.tr(
                "Its conversations stay, outside of any project: what was said in them can come up everywhere from then on."
            )
        self.meaning.setText(words)
