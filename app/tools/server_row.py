"""One server in the settings: how it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.style import Space, Style, set_margins
from app.tools.words import server_colour, server_phase_text
from app.widgets.buttons import Button, IconButton
from app.widgets.choices import CheckBox
from app.widgets.labels import Dot, Label
from app.widgets.menu import Menu
from app.widgets.notice import ProblemView
from core.records import Problem, ToolServerPhase, ToolServerState


class ServerRow(QWidget):
    """Signals:
        switched: (ToolServerState, bool) it is to be started with the core, or not.
        tools_wanted, restart_wanted, log_wanted, edit_wanted, remove_wanted: (ToolServerState)

    Attributes:
        state: as it is shown.
        switch, more_button, look_button
        words: how it is.
    """

    switched = Signal(object, bool)
    tools_wanted = Signal(object)
    restart_wanted = Signal(object)
    log_wanted = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, style: Style, state: ToolServerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.state = state
        self._problem: ProblemView | None = None
        self._dot = Dot(style, "faint")
        self._name = Label("", wrap=True)
        self.words = Label("", "note", wrap=True)
        self.switch = CheckBox(style, "")
        self.switch.clicked.connect(lambda: self.switched.emit(self.state, self.switch.isChecked()))
        self.tools_button = Button(self.tr("Tools…"))
        self.tools_button.clicked.connect(lambda: self.tools_wanted.emit(self.state))
        self.more_button = IconButton(style, "more", self.tr("More"))
        self.more_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._make_menu()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self.words)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(self.tools_button)
        line.addWidget(self.switch)
        line.addWidget(self.more_button)
        self.look_button = Button(self.tr("Its tools have changed: look at them…"), "memory")
        self.look_button.clicked.connect(lambda: self.tools_wanted.emit(self.state))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addLayout(line)
        # Below the name, not below the dot.
        self._below = QVBoxLayout()
        set_margins(self._below, self._dot.width() + Space.S, 0, 0, 0)
        self._below.setSpacing(Space.S)
        self._below.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self._below)
        self.show_state(state)

    def _make_menu(self) -> None:
        menu = Menu(self.more_button)
        icon = self._style.icon
        self.restart_action = menu.addAction(
            icon("refresh"), self.tr("Restart"), lambda: self.restart_wanted.emit(self.state)
        )
        self.log_action = menu.addAction(icon("text"), self.tr("Log…"), lambda: self.log_wanted.emit(self.state))
        self.edit_action = menu.addAction(icon("pencil"), self.tr("Change…"), lambda: self.edit_wanted.emit(self.state))
        menu.addSeparator()
        self.remove_action = menu.addAction(
            icon("trash", "destructive"), self.tr("Remove…"), lambda: self.remove_wanted.emit(self.state)
        )
        self.more_button.setMenu(menu)

    @property
    def problem(self) -> Problem | None:
        """Why it doesn't run, where that is shown."""
        return None if self._problem is None else self._problem.problem

    def show_state(self, state: ToolServerState) -> None:
        self.state = state
        name = one_line(state.server.name)
        self._name.setText(name)
        self._dot.set_colour(server_colour(state.phase))
        ready = state.phase is ToolServerPhase.READY
        words = [server_phase_text(state.phase)]
        words += [self.tr("%n tools", "", state.tools)] if ready else []
        words += [self.tr("version %1").replace("%1", one_line(state.version))] if ready and state.version else []
        self.words.setText(" · ".join(words))
        self.switch.setChecked(state.server.enabled)
        self.switch.setToolTip(self.tr("Started with Rememora"))
        self.switch.setAccessibleName(self.tr("Use %1").replace("%1", name))
        self.switch.setAccessibleDescription(self.words.text())
        self.tools_button.setVisible(ready and state.tools > 0)
        self.tools_button.setAccessibleName(f"{self.tools_button.text()} {name}")
        self.more_button.set_words(self.tr("More: %1").replace("%1", name))
        self.restart_action.setEnabled(state.server.enabled)
        self.look_button.setVisible(ready and state.changed)
        if state.problem != self.problem:
            if self._problem is not None:
                self._problem.hide()
                self._problem.deleteLater()
                self._problem = None
            if state.problem is not None:
                self._problem = ProblemView(self._style, state.problem)
                self._below.addWidget(self._problem)
