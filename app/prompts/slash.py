"""`/` in the empty composer opens the prompt library and the tasks, after a text the tasks; Tab goes from field to field of what was inserted."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor

from app.chat.composer import Composer
from app.chat.plain_text import one_line
from app.prompts.filling import Filling
from app.prompts.library import PromptLibrary
from app.prompts.menu import MenuEntry, PromptMenu
from app.style import Style
from app.tasks.kinds import Kind, kind_icon, kind_note, kind_of, kind_text
from app.tasks.menus import entry_text
from app.tasks.sources import TaskSource
from app.tasks.starter import TaskStarter
from app.tasks.words import options_text
from core.records import SavedPrompt, TaskTemplate, as_inserted

_NOTE_CHARS = 200

# What a command after a text may be long at most: it is looked for with every key.
_COMMAND_CHARS = 60


class _Errand(Enum):
    """What the program does by itself."""

    NEW = "do this for me errand"


# Something in the list; None: the way to the library.
_Choice = SavedPrompt | Kind | TaskTemplate | _Errand | None


class SlashPrompts(QObject):
    """Connects composer, list and library.

    Signals:
        edit_requested(): the user wants to change the library.
        task_wanted: (Kind) to be done to what stands in the composer.
        template_wanted: (TaskTemplate) the same.
        errand_wanted(): what stands in the composer is to be done by the program itself.

    Args:
        tasks: asked whenever the list is shown; None: no tasks are offered.
        errands: they are offered where tasks are.
    """

    edit_requested = Signal()
    task_wanted = Signal(object)
    template_wanted = Signal(object)
    errand_wanted = Signal()

    def __init__(
        self,
        composer: Composer,
        menu: PromptMenu,
        library: PromptLibrary,
        style: Style,
        tasks: Callable[[], TaskStarter | None] = lambda: None,
        *,
        errands: bool = False,
    ) -> None:
        super().__init__(composer)
        self._composer = composer
        self._field = composer.field
        self._menu = menu
        self._library = library
        self._filling = Filling(self._field, style)
        self._tasks = tasks
        self._errands = errands
        self._found: list[_Choice] = []
        self._open = False  # a "/" was typed, and neither taken back nor closed with Esc
        self._before = ""
        self._line = ""  # a command after a text, on a line of its own
        self._field.textChanged.connect(self._on_text)
        self._field.intercept = self._take_key
        self._field.step_field = self._step
        self._field.installEventFilter(self)
        composer.installEventFilter(self)
        composer.prompts_wanted.connect(self.open)
        menu.chosen.connect(self._choose)
        library.changed.connect(self._refresh)

    def open(self) -> None:
        """Show the library, and what can be done with what stands in the field; a prompt takes its place only if that is empty or a "/"."""
        self._field.setFocus()
        if self._field.document().isEmpty():
            self._field.insertPlainText("/")
        elif self._tasks() is not None:
            self._open = True
            self._refresh()
        else:
            self.edit_requested.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._composer:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self._menu.isVisible():
                self._menu.place(self._composer)
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self._open = False
            self._menu.hide()
        return False

    def _on_text(self) -> None:
        # Long texts aren't commands, and aren't copied with each key.
        text = self._field.toPlainText() if self._field.document().characterCount() < 200 else ""
        line = self._line_command()
        if (text == "/" and not self._before) or (line == "/" and not self._line):
            self._open = True
        elif not text.startswith("/") and not line:
            self._open = False
        self._line = line
        self._before = text or ("" if self._field.document().isEmpty() else "…")
        self._refresh()

    def _line_command(self) -> str:
        """What is typed after a stroke on the last line, with a text above it."""
        cursor = self._field.textCursor()
        block = cursor.block()
        alone = block.blockNumber() == 0 or block.next().isValid() or not cursor.atBlockEnd()
        if alone or block.length() > _COMMAND_CHARS or self._tasks() is None:
            return ""
        return block.text() if block.text().startswith("/") else ""

    def _refresh(self) -> None:
        if self._open:
            over_text = bool(self._line) or not self._before.startswith("/")
            words = self._line[1:] if self._line else "" if over_text else self._before[1:]
            found = self._offered_prompts(words, edit=not words)
            tasks = self._offered_tasks(words)
            found = [*tasks, *found[-1:]] if over_text and not words else tasks if over_text else [*found, *tasks]
            self._found = [choice for choice, _ in found]
            name = self.tr("Prompts") if not tasks else self.tr("Prompts and tasks")
            self._menu.show_entries(name, [entry for _, entry in found], self._composer)
        elif not self._choices:
            self._menu.hide()

    def _offered_prompts(self, words: str, *, edit: bool) -> list[tuple[_Choice, MenuEntry]]:
        grouped = self._tasks() is not None
        group = self.tr("Prompts") if grouped else ""
        sign, change = ("prompts", "pencil") if grouped else ("", "")
        found: list[tuple[_Choice, MenuEntry]] = [
            (one, MenuEntry(one.name, one_line(as_inserted(one.text))[:_NOTE_CHARS], sign, group))
            for one in self._library.matching(words)
        ]
        if edit:
            found.append((None, MenuEntry(self.tr("Edit prompts…"), "", change, group)))
        return found

    def _offered_tasks(self, words: str) -> list[tuple[_Choice, MenuEntry]]:
        """Those whose name has all these words in it, in the user's language or in English."""
        starter = self._tasks()
        if starter is None:
            return []
        wanted = words.casefold().split()
        group = self.tr("Tasks")
        # Whether it asks before it begins is seen from the composer; the command isn't a text to do it to.
        there = bool(self._composer.pasted_cards) or self._line or not self._before.startswith("/")
        source = TaskSource(text="…" if there else "")
        found: list[tuple[_Choice, MenuEntry]] = []
        name = self.tr("Do this for me…")
        if self._errands and all(word in f"{name} {_Errand.NEW.value}".casefold() for word in wanted):
            note = self.tr("A plan to look over, then step by step, with your tools and your leave.")
            found.append((_Errand.NEW, MenuEntry(name, note, "spark", group)))
        for kind in Kind:
            if all(word in f"{kind_text(kind)} {kind}".casefold() for word in wanted):
                entry = MenuEntry(entry_text(kind, source), kind_note(kind), kind_icon(kind), group)
                found.append((kind, entry))
        for template in starter.templates.templates:
            if all(word in template.name.casefold() for word in wanted):
                note = options_text(template.options)[:_NOTE_CHARS]
                found.append((template, MenuEntry(template.name, note, kind_icon(kind_of(template.options)), group)))
        return found

    def _take_back(self) -> None:
        """The command goes from the field; the text above it stays."""
        if self._line:
            cursor = self._field.textCursor()
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.removeSelectedText()
        elif self._before.startswith("/"):
            self._field.clear()

    @property
    def _choices(self) -> tuple[str, ...]:
        field = self._filling.current
        return () if field is None else field.choices

    def _choose(self, row: int) -> None:
        if self._open:
            self._open = False
            self._menu.hide()
            self._take(self._found[row])
        elif row < len(self._choices):
            self._filling.choose(self._choices[row])
            self._show_choices()

    def _take(self, choice: _Choice) -> None:
        match choice:
            case SavedPrompt(text=text):
                self._filling.insert(text)
                self._show_choices()
            case None:
                self._take_back()
                self.edit_requested.emit()
            case Kind():
                self._take_back()
                self.task_wanted.emit(choice)
            case TaskTemplate():
                self._take_back()
                self.template_wanted.emit(choice)
            case _Errand():
                self._take_back()
                self.errand_wanted.emit()

    def _step(self, by: int) -> bool:
        if not self._filling.step(by):
            return False
        self._show_choices()
        return True

    def _show_choices(self) -> None:
        field = self._filling.current
        if field is not None and field.choices:
            self._menu.show_entries(field.name, [MenuEntry(choice) for choice in field.choices], self._composer)
        else:
            self._menu.hide()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Keys that are the list's while it is there."""
        if self._menu.isHidden():
            return False
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._menu.step(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._choose(self._menu.current)
            case Qt.Key.Key_Escape:
                self._open = False
                self._menu.hide()
            case _:
                if not self._open and event.text().isprintable() and event.text():
                    self._menu.hide()  # something of one's own goes into the field
                return False
        return True
