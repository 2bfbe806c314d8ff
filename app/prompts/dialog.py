"""Adds, changes, orders and removes saved prompts, and carries them out of the program and in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core_client import CoreClient
from app.elsewhere.files import Files
from app.prompts.library import PromptLibrary
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from core.protocol import (
    Command,
    DeletePrompt,
    Done,
    DuplicatePrompt,
    ExportPrompts,
    Failed,
    ImportPrompts,
    OrderPrompts,
    PromptSaved,
    PromptsExported,
    PromptsImported,
    Reply,
    RestorePrompt,
    SavePrompt,
)
from core.records import MAX_PROMPT_CHARS, MAX_PROMPT_NAME_CHARS, SavedPrompt, SavedPromptId, fields_of

_ID = Qt.ItemDataRole.UserRole


class PromptsDialog(Dialog):
    """The list at one side, and what is chosen in it at the other. Nothing is kept before it is saved.

    Attributes:
        list, name, text: the list, and the fields of the prompt that is shown.
        save_button, new_button, copy_button, delete_button, up_button, down_button, undo_button: the buttons.
    """

    def __init__(self, client: CoreClient, library: PromptLibrary, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._library = library
        self._shown: SavedPrompt | None = None
        self._deleted: SavedPromptId | None = None
        self._wanted: SavedPromptId | None = None  # to be shown once it is listed
        self.setWindowTitle(self.tr("Prompts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(style.px(760), style.px(520))
        self.list = PromptList()
        self.list.moved.connect(self.move_by)
        self.list.deleted.connect(self._delete)
        self.list.setAccessibleName(self.tr("Saved prompts"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._choose)
        self.list.model().rowsMoved.connect(self._tell_order)
        self.new_button = IconButton(style, "plus", self.tr("New prompt"))
        self.copy_button = IconButton(style, "copy", self.tr("Duplicate"))
        self.up_button = IconButton(style, "arrow-up", self.tr("Further up (Alt+Up)"))
        self.down_button = IconButton(style, "arrow-down", self.tr("Further down (Alt+Down)"))
        self.delete_button = IconButton(style, "trash", self.tr("Delete (Del)"))
        self.new_button.clicked.connect(self.begin_new)
        self.copy_button.clicked.connect(self._duplicate)
        self.up_button.clicked.connect(lambda: self.move_by(-1))
        self.down_button.clicked.connect(lambda: self.move_by(1))
        self.delete_button.clicked.connect(self._delete)
        self.name = LineEdit(self.tr("Name"))
        self.name.setMaxLength(MAX_PROMPT_NAME_CHARS)
        self.name.setAccessibleName(self.name.placeholderText())
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("What is put into the message field"))
        self.text.setTabChangesFocus(True)
        self._fields = Label("", "note", wrap=True)
        self._problem = Label("", "error", wrap=True)
        self._problem.hide()
        self._said = Label("", "soft", wrap=True)
        self.undo_button = Button(self.tr("Undo"), "link")
        self.undo_button.clicked.connect(self._undo)
        self.undo_button.hide()
        self.save_button = Button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.save)
        self.name.textEdited.connect(self._refresh)
        self.text.textChanged.connect(self._refresh)
        self._lay_out()
        library.changed.connect(self._fill)
        self._fill()
        self.list.setCurrentRow(0)
        self._refresh()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for tool in (self.new_button, self.copy_button, self.up_button, self.down_button, self.delete_button):
            tools.addWidget(tool)
        tools.addStretch()
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addWidget(self.list, 1)
        left.addLayout(tools)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(self.name)
        right.addWidget(self.text, 1)
        right.addWidget(self._fields)
        right.addWidget(self._problem)
        save = QHBoxLayout()
        save.addWidget(self._said, 1)
        save.addWidget(self.undo_button)
        save.addWidget(self.save_button)
        right.addLayout(save)
        both = QHBoxLayout()
        both.setSpacing(Space.L)
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        take = Button(self.tr("Import…"))
        take.clicked.connect(self._ask_import)
        give = Button(self.tr("Export…"))
        give.clicked.connect(self._ask_export)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(take)
        foot.addWidget(give)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Prompts"), "heading"))
        column.addLayout(both, 1)
        column.addLayout(foot)
        for button in (take, give, close, self.undo_button):
            button.setAutoDefault(False)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.list.blockSignals(True)
        kept = self._wanted or (self._shown.id if self._shown is not None else None)
        self.list.clear()
        for prompt in self._library.prompts:
            item = QListWidgetItem(prompt.name)
            item.setData(_ID, prompt.id)
            self.list.addItem(item)
            if prompt.id == kept:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        current = self._current()
        if self._shown is None and current is None:
            self._refresh()  # a new one is being written
        elif current is None or self._wanted is not None or not self._changed:
            self._show(current)
        else:
            self._shown = current
            self._refresh()
        self._wanted = None

    def _current(self) -> SavedPrompt | None:
        item = self.list.currentItem()
        wanted = None if item is None else item.data(_ID)
        return next((prompt for prompt in self._library.prompts if prompt.id == wanted), None)

    def _choose(self, _row: int) -> None:
        self._show(self._current())

    def _show(self, prompt: SavedPrompt | None) -> None:
        self._shown = prompt
        self.name.setText("" if prompt is None else prompt.name)
        self.text.setPlainText("" if prompt is None else prompt.text)
        self._problem.hide()
        self._refresh()

    @property
    def _changed(self) -> bool:
        before = ("", "") if self._shown is None else (self._shown.name, self._shown.text)
        return (self.name.text().strip(), self.text.toPlainText().strip()) != before

    def _refresh(self) -> None:
        text = self.text.toPlainText()
        names = list(dict.fromkeys(field.name for field in fields_of(text)))
        if len(text) > MAX_PROMPT_CHARS:
            locale = self.locale()
            words = self.tr("%1 characters; at most %2 can be kept.").replace("%1", locale.toString(len(text)))
            self._fields.setText(words.replace("%2", locale.toString(MAX_PROMPT_CHARS)))
        elif names:
            self._fields.setText(self.tr("Fields: %1").replace("%1", ", ".join(names)))
        else:
            self._fields.setText(
                self.tr(
                    "{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice."
                )
            )
        whole = bool(self.name.text().strip() and text.strip()) and len(text) <= MAX_PROMPT_CHARS
        self.save_button.setEnabled(whole and self._changed)
        row = self.list.currentRow()
        for button, enabled in (
            (self.copy_button, self._shown is not None),
            (self.delete_button, self._shown is not None),
            (self.up_button, row > 0),
            (self.down_button, 0 <= row < self.list.count() - 1),
        ):
            button.setEnabled(enabled)

    # --- what the user does -----------------------------------------------------------------------------------

    def begin_new(self) -> None:
        """Write a new one."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self._show(None)
        self.name.setFocus()

    def save(self) -> None:
        """Keep what is written."""
        prompt_id = None if self._shown is None else self._shown.id
        self._ask(SavePrompt(prompt_id=prompt_id, name=self.name.text(), text=self.text.toPlainText()))

    def move_by(self, by: int) -> None:
        """Have the one that is shown further up (-1) or down (1)."""
        ids = [prompt.id for prompt in self._library.prompts]
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < len(ids):
            ids[row], ids[row + by] = ids[row + by], ids[row]
            self._ask(OrderPrompts(prompt_ids=tuple(ids)))

    def _tell_order(self) -> None:
        ids = tuple(self.list.item(row).data(_ID) for row in range(self.list.count()))
        self._ask(OrderPrompts(prompt_ids=ids))

    def _duplicate(self) -> None:
        if self._shown is not None:
            self._ask(DuplicatePrompt(prompt_id=self._shown.id))

    def _delete(self) -> None:
        if self._shown is None:
            return
        self._deleted = self._shown.id
        words = self.tr("Deleted “%1”").replace("%1", self._shown.name)
        self._shown = None
        self._ask(DeletePrompt(prompt_id=self._deleted), words, undo=True)

    def _undo(self) -> None:
        if self._deleted is not None:
            self._wanted, self._deleted = self._deleted, None
            self._ask(RestorePrompt(prompt_id=self._wanted))

    def _ask_import(self) -> None:
        kinds = self.tr("Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)")
        Files(self._client, self).choose(self.tr("Import prompts"), self.take_file, kinds=kinds)

    def take_file(self, path: str) -> None:
        """Take in the prompts of a file."""
        self._ask(ImportPrompts(path=path))

    def _ask_export(self) -> None:
        Files(self._client, self).choose_place(
            self.tr("Export prompts"),
            lambda path: self._ask(ExportPrompts(path=path)),
            name="prompts.json",
            kinds=self.tr("JSON (*.json)"),
        )

    def _ask(self, command: Command, words: str = "", *, undo: bool = False) -> None:
        """`words`: what is said when it is done. `undo`: it can be taken back."""

        def answered(reply: Reply) -> None:
            self._problem.setVisible(isinstance(reply, Failed))
            self.undo_button.setVisible(undo and isinstance(reply, Done))
            self._said.setText("")
            match reply:
                case Failed(problem=problem):
                    parts = (problem.what, problem.safe, problem.next_step)
                    self._problem.setText(" ".join(part for part in parts if part))
                case PromptSaved(prompt=prompt):
                    self._said.setText(self.tr("Saved"))
                    self._follow(prompt)
                case PromptsExported(count=count):
                    self._said.setText(self.tr("%Ln prompts exported", "", count))
                case PromptsImported(added=added, same=same, unusable=unusable):
                    said = [self.tr("%Ln prompts imported", "", added)]
                    said += [self.tr("%Ln were here already", "", same)] if same else []
                    said += [self.tr("%Ln can't be used", "", unusable)] if unusable else []
                    self._said.setText(" · ".join(said))
                case _:
                    self._said.setText(words)

        self._client.ask(command, answered)

    def _follow(self, prompt: SavedPrompt) -> None:
        """Show what was saved, whether or not it is listed yet."""
        self._wanted = prompt.id
        self._fill()


class PromptList(QListWidget):
    """Signals:
    moved(int): the current one is to go up (-1) or down (1).
    deleted(): it is to go.
    """

    moved = Signal(int)
    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        up_or_down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif up_or_down is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(up_or_down)
        else:
            super().keyPressEvent(event)
