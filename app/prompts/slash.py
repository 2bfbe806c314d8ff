"""`/` in the empty composer opens the prompt library; Tab goes from field to field of what was inserted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from app.chat.composer import Composer
from app.chat.plain_text import one_line
from app.prompts.filling import Filling
from app.prompts.library import PromptLibrary
from app.prompts.menu import PromptMenu
from app.style import Style
from core.records import SavedPrompt, as_inserted

_NOTE_CHARS = 200


class SlashPrompts(QObject):
    """Connects composer, list and library.

    Signals:
        edit_requested(): the user wants to change the library.
    """

    edit_requested = Signal()

    def __init__(self, composer: Composer, menu: PromptMenu, library: PromptLibrary, style: Style) -> None:
        super().__init__(composer)
        self._composer = composer
        self._field = composer.field
        self._menu = menu
        self._library = library
        self._filling = Filling(self._field, style)
        self._found: list[SavedPrompt] = []
        self._open = False  # a "/" was typed, and neither taken back nor closed with Esc
        self._before = ""
        self._field.textChanged.connect(self._on_text)
        self._field.intercept = self._take_key
        self._field.step_field = self._step
        self._field.installEventFilter(self)
        composer.installEventFilter(self)
        composer.prompts_wanted.connect(self.open)
        menu.chosen.connect(self._choose)
        library.changed.connect(self._refresh)

    def open(self) -> None:
        """Show the library, whatever stands in the field: what is chosen takes its place only if that is empty or a "/"."""
        self._field.setFocus()
        if self._field.document().isEmpty():
            self._field.insertPlainText("/")
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
        if text == "/" and not self._before:
            self._open = True
        elif not text.startswith("/"):
            self._open = False
        self._before = text or ("" if self._field.document().isEmpty() else "…")
        self._refresh()

    def _refresh(self) -> None:
        if self._open:
            self._found = self._library.matching(self._before[1:])
            entries = [(one.name, one_line(as_inserted(one.text))[:_NOTE_CHARS]) for one in self._found]
            if self._before == "/":
                entries.append((self.tr("Edit prompts…"), ""))
            self._menu.show_entries(self.tr("Prompts"), entries, self._composer)
        elif not self._choices:
            self._menu.hide()

    @property
    def _choices(self) -> tuple[str, ...]:
        field = self._filling.current
        return () if field is None else field.choices

    def _choose(self, row: int) -> None:
        if self._open:
            self._open = False
            self._menu.hide()
            if row < len(self._found):
                self._filling.insert(self._found[row].text)
                self._show_choices()
            else:
                self._field.clear()
                self.edit_requested.emit()
        elif row < len(self._choices):
            self._filling.choose(self._choices[row])
            self._show_choices()

    def _step(self, by: int) -> bool:
        if not self._filling.step(by):
            return False
        self._show_choices()
        return True

    def _show_choices(self) -> None:
        field = self._filling.current
        if field is not None and field.choices:
            self._menu.show_entries(field.name, [(choice, "") for choice in field.choices], self._composer)
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
