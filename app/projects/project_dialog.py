"""A project's name, instructions and memory, to be written or changed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core_client import CoreClient
from app.style import Space
from app.translation import in_user_language
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.page import ScrollColumn
from core.protocol import AddProject, EditProject, Failed, ProjectSaved, Reply
from core.records import LONGEST_PROJECT_NAME, MemoryScope, Problem, Project, ProjectEdit

_LEAST_HEIGHT_PX = 96


class ProjectDialog(Dialog):
    """Stays open until the core has saved it, and says what speaks against it. Accepted: `saved` is there.

    Args:
        project: to change; None: a new one.

    Attributes:
        saved: the project as it is now.
        name, instructions: the fields.
        scopes: the buttons to choose by.
    """

    def __init__(self, client: CoreClient, project: Project | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._project = project
        self.saved: Project | None = None
        title = self.tr("New project") if project is None else self.tr("Project")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(title, "heading", wrap=True))
        self.name = LineEdit(self.tr("For example: Garden"))
        self.name.setText("" if project is None else project.name)
        self.name.setCursorPosition(0)
        self.name.setMaxLength(LONGEST_PROJECT_NAME)
        self._field(column, self.tr("Name"), self.name)
        self.instructions = _Field("" if project is None else project.instructions)
        self.instructions.setTabChangesFocus(True)
        self.instructions.setMinimumHeight(_LEAST_HEIGHT_PX)
        self.instructions.setPlaceholderText(
            self.tr("What should Rememora know or do in every conversation of this project?")
        )
        self._field(column, self.tr("Instructions"), self.instructions)
        self._add_scopes(column, MemoryScope.SHARED if project is None else project.scope)
        self.problem = Label("", "error", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self._frame(inside)
        self.name.textChanged.connect(self._fit)
        self.setMinimumWidth(480)
        self.resize(520, 600)
        self._fit()
        self.name.setFocus()

    def _field(self, column: QVBoxLayout, words: str, field: QWidget) -> None:
        label = Label(words, "soft")
        label.setBuddy(field)
        field.setAccessibleName(words)
        column.addSpacing(Space.XS)
        column.addWidget(label)
        column.addWidget(field, 1 if isinstance(field, QPlainTextEdit) else 0)

    def _add_scopes(self, column: QVBoxLayout, chosen: MemoryScope) -> None:
        column.addSpacing(Space.XS)
        column.addWidget(Label(self.tr("Memory"), "soft"))
        self._group = QButtonGroup(self)
        self.scopes: dict[MemoryScope, QRadioButton] = {}
        for scope, words, meaning in (
            (
                MemoryScope.SHARED,
                self.tr("Shared"),
                self.tr("It knows what is known everywhere, and what you tell it here is known everywhere."),
            ),
            (
                MemoryScope.KEEPS,
                self.tr("Keeps what it learns"),
                self.tr("It knows what is known everywhere. What you tell it here is known only here."),
            ),
            (
                MemoryScope.SEPARATE,
                self.tr("Separate"),
                self.tr("It knows only what was said in this project, and what you tell it here is known only here."),
            ),
        ):
            button = QRadioButton(words)
            button.setAccessibleDescription(meaning)
            button.setChecked(scope is chosen)
            self._group.addButton(button)
            self.scopes[scope] = button
            choice = QVBoxLayout()
            choice.setSpacing(0)
            choice.addWidget(button)
            note = Label(meaning, "note", wrap=True)
            beside = QHBoxLayout()
            beside.addSpacing(Space.XL)
            beside.addWidget(note, 1)
            choice.addLayout(beside)
            column.addLayout(choice)
        if self._project is not None:
            self._kept_note = Label(
                self.tr("What was learned before stays where it is known now. The Memories page can change that."),
                "note",
                wrap=True,
            )
            self._kept_note.hide()
            self._group.buttonToggled.connect(lambda: self._kept_note.setVisible(self.scope is not chosen))
            column.addWidget(self._kept_note)

    def _frame(self, inside: QWidget) -> None:
        """The fields, that scroll where there is little room, above the buttons, that don't."""
        self.action = Button(self.tr("Create") if self._project is None else self.tr("Save"), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self._save)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(Space.XL, Space.M, Space.XL, Space.PAGE)
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(ScrollColumn(inside), 1)
        whole.addLayout(row)

    @property
    def scope(self) -> MemoryScope:
        """What is chosen."""
        return next(scope for scope, button in self.scopes.items() if button.isChecked())

    def _fit(self) -> None:
        self.action.setEnabled(bool(self.name.text().strip()))

    def _save(self) -> None:
        self.action.setEnabled(False)
        name, instructions = self.name.text(), self.instructions.toPlainText()
        if self._project is None:
            self._client.ask(AddProject(name=name, instructions=instructions, scope=self.scope), self._on_saved)
        else:
            edit = ProjectEdit(name=name, instructions=instructions, scope=self.scope)
            self._client.ask(EditProject(project_id=self._project.id, edit=edit), self._on_saved)

    def _on_saved(self, reply: Reply) -> None:
        if isinstance(reply, ProjectSaved):
            self.saved = reply.project
            self.accept()
        elif isinstance(reply, Failed):
            self._tell(reply.problem)

    def _tell(self, problem: Problem) -> None:
        self._fit()
        told = in_user_language(problem)
        self.problem.setText(" ".join(part for part in (told.what, told.safe, told.next_step) if part))
        self.problem.show()


class _Field(QPlainTextEdit):
    """Takes what room there is, and asks for no more than a few lines."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST_HEIGHT_PX)
