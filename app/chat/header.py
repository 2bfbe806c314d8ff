"""The line above the transcript: title, what is remembered, how full the context window is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.labels import ElidedLabel, Label
from core.records import LearningMode, TurnStats


class ChatHeader(QFrame):
    """Signals:
    learning_chosen: (LearningMode) in the menu of the memory pill.
    """

    learning_chosen = Signal(object)

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
            (LearningMode.ASKED, self.tr("Only when asked")),
            (LearningMode.OFF, self.tr("Off")),
        ):
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=mode: self.learning_chosen.emit(chosen))
            group.addAction(action)
            self._actions[mode] = action
        self._memory.setMenu(self._menu)
        self._memory.setToolTip(self.tr("What is remembered from now on, in all conversations"))
        self._usage = Label("", "pill")
        self._usage.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._usage.setToolTip(self.tr("How much of the model's context window the last turn filled"))
        self._usage.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.XS)
        row.setSpacing(Space.M)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self._title)
        row.addWidget(self._memory)
        row.addStretch()
        row.addWidget(self._usage)
        self.set_learning(LearningMode.AUTOMATIC)

    @property
    def title(self) -> str:
        return self._title.whole_text

    @property
    def memory_button(self) -> Button:
        return self._memory

    @property
    def usage(self) -> str:
        return "" if self._usage.isHidden() else self._usage.text()

    def set_title(self, title: str) -> None:
        self._title.set_whole_text(title or self.tr("New conversation"))

    def set_learning(self, mode: LearningMode) -> None:
        words = {
            LearningMode.AUTOMATIC: self.tr("Memory: on"),
            LearningMode.ASKED: self.tr("Memory: only when asked"),
            LearningMode.OFF: self.tr("Memory: off"),
        }
        self._memory.setText(words[mode])
        self._actions[mode].setChecked(True)

    def set_stats(self, stats: TurnStats | None) -> None:
        """The stats of the last turn; None hides the count."""
        if stats is not None and stats.context_length:
            locale = self.locale()
            used = locale.toString(stats.prompt_tokens + stats.generated_tokens)
            words = self.tr("%1 / %2 tokens")
            self._usage.setText(words.replace("%1", used).replace("%2", locale.toString(stats.context_length)))
        self._usage.setVisible(stats is not None and stats.context_length > 0)
