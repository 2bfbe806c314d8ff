"""The line above the transcript: title, what is remembered, how full the context window is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.labels import ElidedLabel
from core.records import LearningMode, TurnStats


class ChatHeader(QFrame):
    """Signals:
    learning_chosen: (LearningMode) in the menu of the memory pill.
    learns_chosen: (bool) there too: whether what is said in this conversation may become a memory.
    prompt_wanted: (bool) show or hide what the model sees.
    functions_chosen: (bool or None) there too: whether the model may call memory functions in this conversation.
    """

    learning_chosen = Signal(object)
    functions_chosen = Signal(object)
    learns_chosen = Signal(bool)
    prompt_wanted = Signal(bool)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.setMinimumHeight(Space.HEADER_HEIGHT)
        self._title = ElidedLabel("", "title")
        self._memory = Button("", "pill")
        self._menu = QMenu(self)
        self._actions: dict[LearningMode, QAction] = {}
        group = QActionGroup(self)
        for mode, words in (
            (LearningMode.AUTOMATIC, self.tr("Remember automatically")),
            (LearningMode.PROPOSED, self.tr("Ask me first")),
            (LearningMode.ASKED, self.tr("Only when asked")),
            (LearningMode.OFF, self.tr("Off")),
        ):
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=mode: self.learning_chosen.emit(chosen))
            group.addAction(action)
            self._actions[mode] = action
        self._menu.addSeparator()
        self._only_read = self._menu.addAction(self.tr("Learn nothing in this conversation"))
        self._only_read.setCheckable(True)
        self._only_read.triggered.connect(lambda checked: self.learns_chosen.emit(not checked))
        self._functions = self._menu.addMenu(self.tr("Let the model search and edit memory"))
        self._function_actions: dict[bool | None, QAction] = {}
        function_group = QActionGroup(self)
        for functions, words in (
            (None, self.tr("As is best for the model")),
            (True, self.tr("On in this conversation")),
            (False, self.tr("Off in this conversation")),
        ):
            action = self._functions.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=functions: self.functions_chosen.emit(chosen))
            function_group.addAction(action)
            self._function_actions[functions] = action
        self._memory.setMenu(self._menu)
        self._memory.setToolTip(self.tr("What is remembered from now on, in all conversations"))
        self._usage = Button("", "pill")
        self._usage.setCheckable(True)
        self._usage.setToolTip(
            self.tr("How much of the model's context window the last turn filled. Click to see what the model sees.")
        )
        self._usage.toggled.connect(self.prompt_wanted)
        self._usage.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.XS)
        row.setSpacing(Space.M)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self._title)
        row.addWidget(self._memory)
        row.addStretch()
        row.addWidget(self._usage)
        self._mode = LearningMode.AUTOMATIC
        self.set_learns(True, stored=False)
        self.set_functions(None, stored=False)

    @property
    def title(self) -> str:
        return self._title.whole_text

    @property
    def memory_button(self) -> Button:
        return self._memory

    @property
    def only_read_action(self) -> QAction:
        return self._only_read

    @property
    def function_actions(self) -> dict[bool | None, QAction]:
        return self._function_actions

    @property
    def functions_enabled(self) -> bool:
        return self._functions.isEnabled()

    @property
    def usage_button(self) -> Button:
        return self._usage

    @property
    def usage(self) -> str:
        return "" if self._usage.isHidden() else self._usage.text()

    def set_title(self, title: str) -> None:
        self._title.set_whole_text(title or self.tr("New conversation"))

    def set_learning(self, mode: LearningMode) -> None:
        words = {
            LearningMode.AUTOMATIC: self.tr("Memory: on"),
            LearningMode.PROPOSED: self.tr("Memory: asks first"),
            LearningMode.ASKED: self.tr("Memory: only when asked"),
            LearningMode.OFF: self.tr("Memory: off"),
        }
        self._mode = mode
        self._actions[mode].setChecked(True)
        only_read = self._only_read.isChecked() and mode is not LearningMode.OFF
        self._memory.setText(self.tr("Memory: only read here") if only_read else words[mode])

    def set_learns(self, learns: bool, *, stored: bool) -> None:
        """What holds for the conversation shown. A new one can be set once its first message is there."""
        self._only_read.setEnabled(stored)
        self._only_read.setChecked(not learns)
        self.set_learning(self._mode)

    def set_functions(self, functions: bool | None, *, stored: bool) -> None:
        """What holds for the conversation shown. A new one can be set once its first message is there."""
        self._functions.setEnabled(stored)
        self._function_actions[functions].setChecked(True)

    def set_stats(self, stats: TurnStats | None) -> None:
        """The stats of the last turn; None hides the count."""
        if stats is not None and stats.context_length:
            locale = self.locale()
            used = locale.toString(stats.prompt_tokens + stats.generated_tokens)
            words = self.tr("%1 / %2 tokens")
            self._usage.setText(words.replace("%1", used).replace("%2", locale.toString(stats.context_length)))
        self._usage.setVisible(stats is not None and stats.context_length > 0)
