"""The task templates, to be changed and deleted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.style import Space, Style
from app.tasks.choices import LastChoices
from app.tasks.dialog import TaskDialog
from app.tasks.kinds import kind_icon, kind_of
from app.tasks.sources import TaskSource
from app.tasks.templates import TaskTemplates
from app.tasks.words import options_text
from app.translation import in_user_language, sentences_text
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from core.protocol import DeleteTaskTemplate, Done, Failed, Reply, RestoreTaskTemplate
from core.records import TaskTemplate, TaskTemplateId

_ID = Qt.ItemDataRole.UserRole


class TemplatesDialog(Dialog):
    """Attributes:
    list, edit_button, delete_button, undo_button: what they are called.
    """

    def __init__(
        self, client: CoreClient, style: Style, templates: TaskTemplates, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._templates = templates
        self._deleted: TaskTemplate | None = None
        self.setWindowTitle(self.tr("Task templates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(style.px(520), style.px(420))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Task templates"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(style.px(18), style.px(18)))
        self.list.currentItemChanged.connect(self._refresh)
        self.list.itemActivated.connect(self._edit)
        self._what = Label("", "note", wrap=True)
        self._none = Label(
            self.tr("There are none yet. Choose what a task is to do, then “Save as template…”."), "soft", wrap=True
        )
        self._said = Label("", "soft", wrap=True)
        self.undo_button = Button(self.tr("Undo"), "link")
        self.undo_button.clicked.connect(self._undo)
        self.undo_button.hide()
        self.edit_button = Button(self.tr("Change…"))
        self.edit_button.clicked.connect(self._edit)
        self.delete_button = Button(self.tr("Delete"), "destructive")
        self.delete_button.clicked.connect(self._delete)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        told = QHBoxLayout()
        told.setSpacing(Space.S)
        told.addWidget(self._said, 1)
        told.addWidget(self.undo_button)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.edit_button)
        foot.addWidget(self.delete_button)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Task templates"), "heading"))
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(self._what)
        column.addLayout(told)
        column.addLayout(foot)
        for button in (self.undo_button, self.edit_button, self.delete_button, close):
            button.setAutoDefault(False)
        templates.changed.connect(self._fill)
        self._fill()
        self.list.setCurrentRow(0)

    def _fill(self) -> None:
        kept = self._current
        self.list.clear()
        for template in self._templates.templates:
            icon = self._style.icon(kind_icon(kind_of(template.options)))
            item = QListWidgetItem(icon, template.name)
            item.setData(_ID, template.id)
            self.list.addItem(item)
            if kept is not None and kept.id == template.id:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self._refresh()

    @property
    def _current(self) -> TaskTemplate | None:
        item = self.list.currentItem()
        wanted: TaskTemplateId | None = None if item is None else item.data(_ID)
        return next((one for one in self._templates.templates if one.id == wanted), None)

    def _refresh(self) -> None:
        current = self._current
        self._none.setVisible(not self._templates.templates)
        self.list.setVisible(bool(self._templates.templates))
        self._what.setText("" if current is None else options_text(current.options))
        for button in (self.edit_button, self.delete_button):
            button.setEnabled(current is not None)

    def _edit(self) -> None:
        current = self._current
        if current is None:
            return
        kind = kind_of(current.options)
        choices = LastChoices(None)
        TaskDialog(
            self._client, self._style, kind, current.options, TaskSource(), choices, self, template=current
        ).open()

    def _delete(self) -> None:
        current = self._current
        if current is None:
            return

        def answered(reply: Reply) -> None:
            self._deleted = current if isinstance(reply, Done) else None
            self._tell(reply, self.tr("Deleted “%1”").replace("%1", current.name))

        self._client.ask(DeleteTaskTemplate(template_id=current.id), answered)

    def _undo(self) -> None:
        if self._deleted is not None:
            deleted, self._deleted = self._deleted, None
            self._client.ask(RestoreTaskTemplate(template_id=deleted.id), lambda reply: self._tell(reply, ""))

    def _tell(self, reply: Reply, words: str) -> None:
        if isinstance(reply, Failed):
            shown = in_user_language(reply.problem)
            words = sentences_text(shown.what, shown.safe, shown.next_step)
        self._said.setText(words)
        self._said.set_look("error" if isinstance(reply, Failed) else "soft")
        self.undo_button.setVisible(self._deleted is not None)
